// The server's side of the login: which requests are allowed, in which order, and which method they show.

import type { Violation } from "./messages.ts";

/** How the server authenticated the user, as seen on the wire. */
export type Authentication = {
  method: "none" | "password" | "md5" | "scram-sha-256" | "scram-sha-256-plus";
  /** SCRAM's iteration count; null for the other methods. */
  iterations: number | null;
};

export type Policy = {
  /** Whether a password may be sent in clear text, because a certificate or a bastion proves the server. */
  clearTextPassword: boolean;
  hasPassword: boolean;
  /** Called when the server requests authentication, or needs none: pg_hba.conf then has an entry for this login. */
  onAuthenticationRequest?: () => void;
};

/** `mechanism` is the one that the client chose; empty until it has, null without SASL. */
export type LoginState = {
  authentication: Authentication | null;
  mechanism: string | null;
  scramFinal: boolean;
};

const malformed: Violation = { kind: "malformed", message: "R" };

/** Updates the state with an Authentication message; what is wrong with the message, or null. */
export function checkAuthentication(body: Buffer, login: LoginState, policy: Policy): Violation | null {
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
      // GSSContinue: GSSAPI was never started.
      return malformed;
    case 10:
      return checkMechanisms(rest, login);
    case 11:
      // SASLContinue: valid only after the client has chosen a mechanism.
      return !login.mechanism || login.scramFinal ? malformed : recordIterations(rest, login);
    case 12:
      if (login.authentication?.iterations == null || login.scramFinal) return malformed;
      login.scramFinal = true;
      return null;
    default:
      return { kind: "method", code, mechanisms: [] };
  }
}

/** SASLInitialResponse names the mechanism that the client chose. */
export function recordMechanism(sent: Buffer, login: LoginState): void {
  if (login.mechanism !== "") return;
  login.mechanism = sent.toString("latin1", 5, sent.indexOf(0, 5));
  if (login.mechanism === "SCRAM-SHA-256-PLUS" && login.authentication !== null) {
    login.authentication.method = "scram-sha-256-plus";
  }
}

/** AuthenticationSASL: mechanism names, each with its zero byte, and one more zero byte at the end. */
function checkMechanisms(names: Buffer, login: LoginState): Violation | null {
  const text = names.toString("latin1");
  if (login.authentication !== null || !/^([\x21-\x7e]+\0)+\0$/.test(text)) return malformed;
  const mechanisms = text.split("\0").slice(0, -2);
  const known = mechanisms.filter((name) => name === "SCRAM-SHA-256" || name === "SCRAM-SHA-256-PLUS");
  if (known.length === 0) return { kind: "method", code: 10, mechanisms };
  login.authentication = { method: "scram-sha-256", iterations: null };
  login.mechanism = "";
  return null;
}

/** Nonce, salt and iterations, once each and in this order (RFC 5802): `pg` would accept any order, and the last of two. */
const serverFirstMessage = /^r=[\x21-\x2b\x2d-\x7e]+,s=[A-Za-z0-9+/=]+,i=([1-9][0-9]{0,9})$/;

function recordIterations(serverFirst: Buffer, { authentication }: LoginState): Violation | null {
  const iterations = serverFirstMessage.exec(serverFirst.toString("latin1"))?.[1];
  if (iterations === undefined || authentication?.iterations !== null) return malformed;
  authentication.iterations = Number(iterations);
  return null;
}
