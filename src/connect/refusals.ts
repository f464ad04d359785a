// What a refused login means: who speaks, the server or a pooler or provider in front of it, and what that one says. The table of
// what is said is in refusal-forms.ts, the words for people in src/rules/auth.

import type { EvidenceOf, ServerError } from "./failure.ts";
import { type Meaning, poolers, postgresql, type RefusalForm, type Speaker } from "./refusal-forms.ts";

/** How far a login had come when it was refused: `proven`, the other end had shown by SCRAM that it knows the password. */
export type LoginProgress = "connected" | "requested" | "proven" | "accepted" | "started";

/** `message` is without what a pooler puts in front; `isProven`: this password was right for the one that answered. */
export type Refusal = { by: Speaker; means: Meaning; message: string; isProven: boolean };

/** Codes that mean the same whatever the words: a pooler may pass them on from a server in another language. */
const tellingCodes = new Set(["28P01", "3D000", "53300", "57P03", "57P01", "53100", "53200"]);

/** These send the name of a routine, as PostgreSQL does: one is written in C on its own base, the other is a modified server. */
const haveRoutines = new Set<Speaker>(["Pgpool-II", "Azure"]);

/** What poolers put in front of a server's words: Odyssey its connection's id, RDS Proxy a sentence. */
const relayed = /^(odyssey: c\w+: |Request returned an error: |pool terminating: )/;

/** PgBouncer repeats the error of its last login to the server for a while (server_login_retry). */
const cached =
  /^server login (?:has been failing, cached error|failed): (?:FATAL:? +)?(.*?)(?: \(server_login_retry\))?$/;

/** Who logs in and to what, as the file has it. */
type Login = { username: string; database: string };

/** The refusal of a login, as evidence. */
export function refusedLogin(
  error: ServerError,
  progress: LoginProgress,
  login: Login,
): EvidenceOf<"server"> {
  return { kind: "server", error, refusal: refusalOf(error, progress, login), withTls: "not-tried" };
}

function refusalOf(error: ServerError, progress: LoginProgress, login: Login): Refusal {
  const message = error.message.replace(relayed, "");
  const refusal = (speaker: Speaker, means: Meaning): Refusal => ({
    by: speaker,
    means,
    message,
    isProven: progress === "proven",
  });
  const meaningOf = ({ means }: RefusalForm) =>
    typeof means === "function" ? means({ ...error, message }, login.username) : means;

  // A server has told its settings by then: what is left of the login is its own event triggers, since PostgreSQL 17.
  if (progress === "started" && error.routine !== null && !/^(53|57)/.test(error.code))
    return refusal("server", { kind: "known", refusal: "login-trigger" });
  const repeated = cached.exec(message)?.[1] ?? "";
  const ofServer = error.routine === null ? postgresql.find(({ words }) => words.test(repeated)) : undefined;
  if (ofServer !== undefined) return { ...refusal("behind", meaningOf(ofServer)), message: repeated };
  const pooler = poolers.find(
    ({ by: name, says }) =>
      (error.routine === null || haveRoutines.has(name)) &&
      (says.test(message) || says.test(error.detail ?? "")),
  );
  if (pooler !== undefined) return refusal(pooler.by, pooler.means);
  const own = postgresql.find(
    ({ code, routine, words }) =>
      code === error.code &&
      error.routine !== null &&
      ((routine ?? error.routine) === error.routine || words.test(message)),
  );
  if (own !== undefined) return refusal("server", meaningOf(own));
  if (error.routine !== null) return refusal("server", { kind: "unknown" });
  const passedOn =
    postgresql.find(({ words }) => words.test(message)) ??
    (tellingCodes.has(error.code) ? postgresql.find(({ code }) => code === error.code) : undefined);
  const isBehind =
    error.message !== message ||
    progress === "proven" ||
    (error.code === "08P01" && passedOn !== undefined) ||
    namesOthers(message, login);
  if (passedOn !== undefined) return refusal(isBehind ? "behind" : "server", meaningOf(passedOn));
  // Only PgBouncer has this code for all that it refuses.
  if (error.code === "08P01")
    return refusal(progress === "proven" ? "behind" : "PgBouncer", { kind: "unknown" });
  return refusal(isBehind ? "behind" : "server", { kind: "unknown" });
}

/** Whether another try may succeed: what is full, or not ready, may not be so for long. */
export function mayPass({ means }: Refusal): boolean {
  if (means.kind === "not-ready") return !means.standby;
  return means.kind === "full" || (means.kind === "known" && means.refusal === "no-server-behind");
}

/** Whether TLS may change the answer to a login without it: it is asked for in known words, or in some. */
export function mayNeedTls({ by: speaker, means, message }: Refusal, { code }: ServerError): boolean {
  if (speaker === "behind") return false;
  if (means.kind === "tls" || means.kind === "hba") return true;
  if (means.kind === "known") return means.refusal === "neon-endpoint";
  return (
    means.kind === "unknown" &&
    (code === "28000" || /\b(SSL|TLS|insecure|unencrypted|encrypted|encryption)\b/i.test(message))
  );
}

/** Whether an English message names another user or database than the login did, as behind a pooler that has names of its own. */
function namesOthers(message: string, { username, database: wanted }: Login): boolean {
  const differs = (pattern: RegExp, name: string) => {
    const found = pattern.exec(message)?.[1];
    // The server cuts a name after 63 bytes.
    return found !== undefined && found !== name && !(found.length > 15 && name.startsWith(found));
  };
  return differs(/\b(?:user|role) "([^"]*)"/, username) || differs(/\bdatabase "([^"]*)"/, wanted);
}
