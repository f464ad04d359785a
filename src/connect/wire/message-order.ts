import type { Violation } from "./messages.ts";

export type Authentication = {
  method: "none" | "password" | "md5" | "scram-sha-256" | "scram-sha-256-plus";
  iterations: number | null;
};

export type Policy = {
  clearTextPassword: boolean;
  hasPassword: boolean;
  /** Called when the server requests authentication or needs none: pg_hba.conf has an entry for this login. */
  onAuthenticationRequest?: () => void;
};

/** `mechanism` is what the client chose; empty before that, null without SASL. */
export type LoginState = {
  authentication: Authentication | null;
  mechanism: string | null;
  scramFinal: boolean;
};

const malformed: Violation = { kind: "malformed", message: "R" };

/** Updates `login` with an Authentication message; returns what is wrong with it, or null. */
export function checkAuthentication(body: Buffer, login: LoginState, policy: Policy): Violation | null {
  const code = body.readUInt32BE(0);
  const payload = body.subarray(4);
  policy.onAuthenticationRequest?.();
  if (!policy.hasPassword && [3, 5, 10].includes(code)) return { kind: "password-missing" };
  switch (code) {
    case 0:
      if (payload.length > 0) return malformed;
      if (login.mechanism !== null && !login.scramFinal) return { kind: "scram-unfinished" };
      login.authentication ??= { method: "none", iterations: null };
      return null;
    case 3:
      if (payload.length > 0 || login.authentication !== null) return malformed;
      if (!policy.clearTextPassword) return { kind: "clear-text-password" };
      login.authentication = { method: "password", iterations: null };
      return null;
    case 5:
      if (payload.length !== 4 || login.authentication !== null) return malformed;
      login.authentication = { method: "md5", iterations: null };
      return null;
    case 8:
      // GSSContinue: GSSAPI was never started.
      return malformed;
    case 10:
      return checkMechanisms(payload, login);
    case 11:
      // SASLContinue: valid only after the client has chosen a mechanism.
      return !login.mechanism || login.scramFinal ? malformed : recordIterations(payload, login);
    case 12:
      if (login.authentication?.iterations == null || login.scramFinal) return malformed;
      login.scramFinal = true;
      return null;
    default:
      return { kind: "method", code, mechanisms: [] };
  }
}

export function recordMechanism(sent: Buffer, login: LoginState): void {
  if (login.mechanism !== "") return;
  login.mechanism = sent.toString("latin1", 5, sent.indexOf(0, 5));
  if (login.mechanism === "SCRAM-SHA-256-PLUS" && login.authentication !== null) {
    login.authentication.method = "scram-sha-256-plus";
  }
}

function checkMechanisms(names: Buffer, login: LoginState): Violation | null {
  const text = names.toString("latin1");
  if (login.authentication !== null || !/^([\x21-\x7e]+\0)+\0$/.test(text)) return malformed;
  const mechanisms = text.split("\0").slice(0, -2);
  const isSupported = mechanisms.some((name) => /^SCRAM-SHA-256(-PLUS)?$/.test(name));
  if (!isSupported) return { kind: "method", code: 10, mechanisms };
  login.authentication = { method: "scram-sha-256", iterations: null };
  login.mechanism = "";
  return null;
}

/** RFC 5802 requires this order. `pg` would accept any, and the last of two. */
const serverFirstMessage = /^r=[\x21-\x2b\x2d-\x7e]+,s=[A-Za-z0-9+/=]+,i=([1-9][0-9]{0,9})$/;

function recordIterations(serverFirst: Buffer, { authentication }: LoginState): Violation | null {
  const iterations = serverFirstMessage.exec(serverFirst.toString("latin1"))?.[1];
  if (iterations === undefined || authentication?.iterations !== null) return malformed;
  authentication.iterations = Number(iterations);
  return null;
}

/** `columns` is null between results; `copies` is how many COPY requests may still come. */
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

export function expectResponse(state: ResponseState, query: Buffer): void {
  Object.assign(state, noResponse(), { isExpected: true, copies: query.includes(" FROM STDIN") ? 1 : 0 });
}

/** Updates the state with a well-formed message; returns what is wrong with its place, or null. */
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
      // `pg` would send data that no query of ours requested.
      return isOpen && !hasRows && state.copies-- > 0 ? null : unexpected;
    case "I":
      return isOpen && !hasRows ? null : unexpected;
    case "E":
      // Without a query, it is why the server is about to close the connection.
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

/** The tag of a SELECT has its row count, except in Redshift and before 9.0. */
function contradicts(tag: Buffer, { columns, rows }: ResponseState): boolean {
  const [select, count] = /^SELECT(?: (\d+))?\0$/.exec(tag.toString("latin1")) ?? [];
  if (select === undefined) return false;
  return columns === null || (count !== undefined && Number(count) !== rows);
}
