// The order in which the answer to a simple query comes: nothing unasked, rows as their description says, none missing.

import type { Violation } from "./violation.ts";

/** `columns` of the rows that are under way, and how many there were; null where none are. */
export type Answer = { asked: boolean; failed: boolean; columns: number | null; rows: number };

export function nothingAsked(): Answer {
  return { asked: false, failed: false, columns: null, rows: 0 };
}

/** A query has been sent. */
export function ask(answer: Answer): void {
  Object.assign(answer, nothingAsked(), { asked: true });
}

/** Takes a well-formed message into account; what is wrong with its place, or null. */
export function follow(answer: Answer, type: string, body: Buffer): Violation | null {
  const unexpected: Violation = { kind: "unexpected", message: type };
  const malformed: Violation = { kind: "malformed", message: type };
  const isOpen = answer.asked && !answer.failed;
  const hasRows = answer.columns !== null;
  switch (type) {
    case "T":
      if (!isOpen || hasRows) return unexpected;
      answer.columns = body.readUInt16BE(0);
      answer.rows = 0;
      return null;
    case "D":
      if (!hasRows) return unexpected;
      answer.rows++;
      return body.readUInt16BE(0) === answer.columns ? null : malformed;
    case "C":
      if (!isOpen) return unexpected;
      if (contradicts(body, answer)) return malformed;
      answer.columns = null;
      return null;
    case "I":
      return isOpen && !hasRows ? null : unexpected;
    case "E":
      // An error ends the answer; one that nobody asked for says why the line will be closed.
      answer.failed = true;
      answer.columns = null;
      return null;
    case "Z":
      if (!answer.asked || hasRows) return unexpected;
      answer.asked = false;
      return null;
    default:
      return null;
  }
}

/** The tag of a SELECT counts its rows, from 9.0 on; before, and in Redshift, it is the bare word. */
function contradicts(tag: Buffer, { columns, rows }: Answer): boolean {
  const [select, count] = /^SELECT(?: (\d+))?\0$/.exec(tag.toString("latin1")) ?? [];
  if (select === undefined) return false;
  return columns === null || (count !== undefined && Number(count) !== rows);
}
