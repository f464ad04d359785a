// The server's side of the login: which requests are allowed, in which order, and what they tell of the method.

import type { Violation } from "./violation.ts";

/** How the server let the user in, as seen on the wire. */
export type Authentication = {
  method: "none" | "password" | "md5" | "scram-sha-256" | "scram-sha-256-plus";
  /** SCRAM's iteration count; null for the other methods. */
  iterations: number | null;
};

export type Policy = {
  /** Whether a password may be sent in clear text, because TLS or a tunnel protects the line. */
  clearTextPassword: boolean;
  hasPassword: boolean;
  /** Called with the first answer that asks for authentication: enough to know that pg_hba has a line for us. */
  onAuthenticationRequest?: () => void;
};

/** `mechanism` is the one that the client chose; empty while it has not, null where SASL is not spoken. */
export type Login = {
  authentication: Authentication | null;
  mechanism: string | null;
  scramFinal: boolean;
};

const malformed: Violation = { kind: "malformed", message: "R" };

/** Takes an Authentication message into account; what is wrong with it, or null. */
export function judgeAuthentication(body: Buffer, login: Login, policy: Policy): Violation | null {
  const code = body.readUInt32BE(0);
  const rest = body.subarray(4);
  policy.onAuthenticationRequest?.();
  if (!policy.hasPassword && [3, 5, 10].includes(code)) return { kind: "password-missing" };
  switch (code) {
    case 0:
      if (rest.length > 0) return malformed;
      if (login.mechanism !== null && !login.scramFinal) return { kind: "scram-unfinished" };
      login.authentication ??= { method: "none", iterations: null };
      return null;
    case 3:
      if (rest.length > 0 || login.authentication !== null) return malformed;
      if (!policy.clearTextPassword) return { kind: "clear-text-password" };
      login.authentication = { method: "password", iterations: null };
      return null;
    case 5:
      if (rest.length !== 4 || login.authentication !== null) return malformed;
      login.authentication = { method: "md5", iterations: null };
      return null;
    case 8:
      // GSSAPI goes on, which has not begun.
      return malformed;
    case 10:
      return judgeMechanisms(rest, login);
    case 11:
      // Before the client has chosen a mechanism there is nothing to go on with.
      return !login.mechanism || login.scramFinal ? malformed : noteIterations(rest, login);
    case 12:
      if (login.authentication?.iterations == null || login.scramFinal) return malformed;
      login.scramFinal = true;
      return null;
    default:
      return { kind: "method", code, mechanisms: [] };
  }
}

/** SASLInitialResponse names the mechanism that the client chose. */
export function noteMechanism(sent: Buffer, login: Login): void {
  if (login.mechanism !== "") return;
  login.mechanism = sent.toString("latin1", 5, sent.indexOf(0, 5));
  if (login.mechanism === "SCRAM-SHA-256-PLUS" && login.authentication !== null) {
    login.authentication.method = "scram-sha-256-plus";
  }
}

/** AuthenticationSASL: mechanism names, each with its zero byte, and one more zero byte behind the last. */
function judgeMechanisms(names: Buffer, login: Login): Violation | null {
  const text = names.toString("latin1");
  if (login.authentication !== null || !/^([\x21-\x7e]+\0)+\0$/.test(text)) return malformed;
  const mechanisms = text.split("\0").slice(0, -2);
  const known = mechanisms.filter((name) => name === "SCRAM-SHA-256" || name === "SCRAM-SHA-256-PLUS");
  if (known.length === 0) return { kind: "method", code: 10, mechanisms };
  login.authentication = { method: "scram-sha-256", iterations: null };
  login.mechanism = "";
  return null;
}

/** Nonce, salt and iterations, once each and in this order (RFC 5802): `pg` would take them in any, and the last of two. */
const serverFirstMessage = /^r=[\x21-\x2b\x2d-\x7e]+,s=[A-Za-z0-9+/=]+,i=([1-9][0-9]{0,9})$/;

function noteIterations(serverFirst: Buffer, { authentication }: Login): Violation | null {
  const iterations = serverFirstMessage.exec(serverFirst.toString("latin1"))?.[1];
  if (iterations === undefined || authentication?.iterations !== null) return malformed;
  authentication.iterations = Number(iterations);
  return null;
}
