// The rule about the write rehearsal.

import { duration, quoted } from "../text/phrases.ts";
import { text } from "./fix.ts";
import { serverRule } from "./rule.ts";

export const loadFailed = serverRule({
  id: "rehearsal/load-failed",
  severity: "error",
  at: ["username"],
  title: "The rehearsal of a load was stopped",
  why: "Stitch would be stopped at the same step. All privileges are there: it is something else in this database that forbids it.",
  find: ({ facts, attempt: { observed } }) => {
    const { rehearsal } = observed;
    if (rehearsal === null || rehearsal.kind === "passed" || rehearsal.kind === "not-possible") return null;
    return { facts, rehearsal };
  },
  message: ({ facts, rehearsal }) => {
    const who = `${facts.role.name} in ${facts.database.name}`;
    if (rehearsal.kind === "failed") {
      return `${rehearsal.step} by ${who} was refused with SQLSTATE ${rehearsal.error.code}: ${quoted(rehearsal.error.message)}.`;
    }
    if (rehearsal.kind === "lost") return `The row that ${who} had written did not come back.`;
    const { evidence } = rehearsal.failure;
    return evidence.kind === "timeout"
      ? `The rehearsal by ${who} was not done within ${duration(evidence.limit_ms)}: something holds it up, such as a lock or a slow event trigger.`
      : `The connection broke off during the rehearsal by ${who}.`;
  },
  fix: ({ rehearsal }) => text(rehearsal.kind === "failed" ? remedy(rehearsal.error.code) : remedies.trigger),
});

const remedies = {
  trigger:
    "As a superuser, look with `\\dy` in psql at the event triggers of this database, and with `\\d+` at policies and rules: let them admit this user.",
  disk: "Free or add disk space on the server, or raise the quota of the tablespace (`SHOW default_tablespace` tells which).",
  provider:
    "The provider's plan or policy forbids it: the server's message above says what; raise the limit or ask the provider.",
};

/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
function remedy(code: string): string {
  if (code.startsWith("53")) return remedies.disk;
  if (code.startsWith("54") || code === "25006" || code === "0A000") return remedies.provider;
  return remedies.trigger;
}
