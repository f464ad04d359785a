// The order of the messages in the response to a simple query: none unasked, rows as their description says, none missing.

import type { Violation } from "./messages.ts";

/** How far the response has come. `columns` is null where no rows are under way; `copies` may still be asked for. */
export type ResponseState = {
  isExpected: boolean;
  hasFailed: boolean;
  columns: number | null;
  rows: number;
  copies: number;
};

export function noResponse(): ResponseState {
  return { isExpected: false, hasFailed: false, columns: null, rows: 0, copies: 0 };
}

/** A query has been sent, which has a COPY FROM STDIN or not. */
export function expectResponse(state: ResponseState, query: Buffer): void {
  Object.assign(state, noResponse(), { isExpected: true, copies: query.includes(" FROM STDIN") ? 1 : 0 });
}

/** Updates the state with a well-formed message; what is wrong with its place, or null. */
export function checkResponse(state: ResponseState, type: string, body: Buffer): Violation | null {
  const unexpected: Violation = { kind: "unexpected", message: type };
  const malformed: Violation = { kind: "malformed", message: type };
  const isOpen = state.isExpected && !state.hasFailed;
  const hasRows = state.columns !== null;
  switch (type) {
    case "T":
      if (!isOpen || hasRows) return unexpected;
      state.columns = body.readUInt16BE(0);
      state.rows = 0;
      return null;
    case "D":
      if (!hasRows) return unexpected;
      state.rows++;
      return body.readUInt16BE(0) === state.columns ? null : malformed;
    case "C":
      if (!isOpen) return unexpected;
      if (contradicts(body, state)) return malformed;
      state.columns = null;
      return null;
    case "G":
      // Without a COPY of ours, `pg` would send what no query asked for.
      return isOpen && !hasRows && state.copies-- > 0 ? null : unexpected;
    case "I":
      return isOpen && !hasRows ? null : unexpected;
    case "E":
      // An error ends the response. Without a query, it says why the server is about to close the connection.
      state.hasFailed = true;
      state.columns = null;
      return null;
    case "Z":
      if (!state.isExpected || hasRows) return unexpected;
      state.isExpected = false;
      return null;
    default:
      return null;
  }
}

/** The tag of a SELECT counts its rows since 9.0; before, and in Redshift, it is the bare word. */
function contradicts(tag: Buffer, { columns, rows }: ResponseState): boolean {
  const [select, count] = /^SELECT(?: (\d+))?\0$/.exec(tag.toString("latin1")) ?? [];
  if (select === undefined) return false;
  return columns === null || (count !== undefined && Number(count) !== rows);
}
