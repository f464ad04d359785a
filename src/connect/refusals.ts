// What a refused login means: who refused it, and why. The errors are in refusal-forms.ts, the texts in src/rules/auth.

import type { EvidenceOf, ServerError } from "./failure.ts";
import {
  type Meaning,
  otherServers,
  poolers,
  postgresql,
  type RefusalForm,
  type RefusalSource,
} from "./refusal-forms.ts";

/** How far a login had come when it was refused: `proven`, the other end had shown by SCRAM that it knows the password. */
export type LoginProgress = "connected" | "requested" | "proven" | "accepted" | "started";

/** `message` is without a pooler's prefix. `isProven`: SCRAM showed that the other end knows this password. */
export type Refusal = { source: RefusalSource; means: Meaning; message: string; isProven: boolean };

/** Codes that are specific without the words: a pooler may pass them on from a server in another language. */
const specificCodes = new Set(["28P01", "3D000", "53300", "57P03", "57P01", "53100", "53200"]);

/** Unlike other poolers these send a routine, as PostgreSQL does. */
const haveRoutines = new Set<RefusalSource>(["Pgpool-II", "Azure"]);

/** Prefixes of a server's message: Odyssey's connection id, RDS Proxy's sentence. */
const poolerPrefix = /^(odyssey: c\w+: |Request returned an error: |pool terminating: )/;

/** PgBouncer repeats the error of its last login to the server for a while (server_login_retry). */
const cachedError =
  /^server login (?:has been failing, cached error|failed): (?:FATAL:? +)?(.*?)(?: \(server_login_retry\))?$/;

type Login = { username: string; database: string };

export function refusedLogin(
  error: ServerError,
  progress: LoginProgress,
  login: Login,
): EvidenceOf<"server"> {
  return { kind: "server", error, refusal: refusalOf(error, progress, login), withTls: "not-tried" };
}

function refusalOf(error: ServerError, progress: LoginProgress, login: Login): Refusal {
  const message = error.message.replace(poolerPrefix, "");
  const isProven = progress === "proven";
  const refusal = (source: RefusalSource, form: { means: RefusalForm["means"] } | undefined): Refusal => {
    const means = form?.means ?? ({ kind: "unknown" } as const);
    const meaning = typeof means === "function" ? means({ ...error, message }, login.username) : means;
    return { source, means: meaning, message, isProven };
  };

  // The server has reported its settings by then: only its login event triggers are left (PostgreSQL 17 and newer), and preload
  // libraries (older).
  if (progress === "started" && error.routine !== null && !/^(53|57|58)/.test(error.code))
    return refusal("server", { means: { kind: "known", refusal: "login-trigger" } });

  const cachedMessage = error.routine === null ? (cachedError.exec(message)?.[1] ?? "") : "";
  const cachedForm = postgresql.find(({ words }) => words.test(cachedMessage));
  if (cachedForm !== undefined) return { ...refusal("upstream", cachedForm), message: cachedMessage };

  const pooler = poolerForms.find(
    ({ source, words }) =>
      (error.routine === null || haveRoutines.has(source)) &&
      (words.test(message) || words.test(error.detail ?? "")),
  );
  if (pooler !== undefined) return refusal(pooler.source, pooler);

  const ofOtherServer = otherServers.find(({ words }) => words.test(message));
  if (error.routine !== null) {
    const serverForm = postgresql.find(
      ({ code, routine = error.routine, words }) =>
        code === error.code && (routine === error.routine || words.test(message)),
    );
    return refusal("server", serverForm ?? ofOtherServer);
  }

  // No routine: a pooler passes on the error, or the server is not PostgreSQL.
  const passedOn =
    postgresql.find(({ words }) => words.test(message)) ??
    (specificCodes.has(error.code) ? postgresql.find(({ code }) => code === error.code) : undefined);
  const form = passedOn ?? ofOtherServer;
  // Of the poolers only PgBouncer has this code, for all its errors.
  const isPgBouncers = error.code === "08P01";
  if (form === undefined && isPgBouncers) return refusal(isProven ? "upstream" : "PgBouncer", undefined);
  const isUpstream =
    error.message !== message ||
    isProven ||
    (isPgBouncers && passedOn !== undefined) ||
    namesOthers(message, login);
  return refusal(isUpstream ? "upstream" : "server", form);
}

const poolerForms = (Object.keys(poolers) as (keyof typeof poolers)[]).flatMap((source) =>
  poolers[source].map(([words, means]) => ({
    source,
    words,
    means: typeof means === "string" ? ({ kind: "known", refusal: means } as const) : means,
  })),
);

export function isTransientRefusal({ means }: Refusal): boolean {
  if (means.kind === "not-ready") return !means.standby;
  return means.kind === "full" || (means.kind === "known" && means.refusal === "no-server-behind");
}

export function mayNeedTls({ source, means, message }: Refusal, { code }: ServerError): boolean {
  if (source === "upstream") return false;
  if (means.kind === "tls" || means.kind === "hba") return true;
  if (means.kind === "known") return means.refusal === "neon-endpoint";
  return (
    means.kind === "unknown" &&
    (code === "28000" || /\b(SSL|TLS|insecure|unencrypted|encrypted|encryption)\b/i.test(message))
  );
}

/** Whether an English message names another user or database than the login: a pooler maps them. */
function namesOthers(message: string, { username, database: databaseName }: Login): boolean {
  const differs = (pattern: RegExp, name: string) => {
    const nameInMessage = pattern.exec(message)?.[1];
    // The server cuts a name after 63 bytes.
    return (
      nameInMessage !== undefined &&
      nameInMessage !== name &&
      !(nameInMessage.length > 15 && name.startsWith(nameInMessage))
    );
  };
  return differs(/\b(?:user|role) "([^"]*)"/, username) || differs(/\bdatabase "([^"]*)"/, databaseName);
}
