// The rule about the write rehearsal.

import { duration, quoted } from "../text/phrases.ts";
import { code, text } from "./fix.ts";
import { serverRule } from "./rule.ts";

export const loadFailed = serverRule({
  id: "rehearsal/load-failed",
  severity: "error",
  at: ["username"],
  title: "Rehearsal of a load failed",
  why: "A load runs the same statements, so it fails at the same step.",
  find: ({ facts, attempt: { observed } }) => {
    const { rehearsal } = observed;
    if (rehearsal === null || rehearsal.kind === "passed" || rehearsal.kind === "not-possible") return null;
    return { facts, rehearsal };
  },
  titleOf: ({ rehearsal }) =>
    rehearsal.kind === "failed" ? `Rehearsal failed at \`${rehearsal.step}\`` : null,
  message: ({ facts, rehearsal }) => {
    const who = `\`${facts.role.name}\` in database \`${facts.database.name}\``;
    if (rehearsal.kind === "failed") {
      return `\`${rehearsal.step}\` by ${who} failed with SQLSTATE ${rehearsal.error.code}: ${quoted(rehearsal.error.message)}.`;
    }
    if (rehearsal.kind === "lost") return `The row that ${who} had written could not be read back.`;
    const { evidence } = rehearsal.failure;
    return evidence.kind === "timeout"
      ? `The rehearsal by ${who} did not finish within ${duration(evidence.limit_ms)}: something blocks it, such as a lock or a slow event trigger.`
      : `The connection was lost during the rehearsal by ${who}.`;
  },
  fix: ({ rehearsal }) =>
    text(...(rehearsal.kind === "failed" ? remedy(rehearsal.error.code) : remedies.trigger)),
});

const remedies = {
  trigger: [
    "Look for event triggers in this database, and for triggers, policies and rules on its tables. As a superuser, in psql:",
    code("\\dy\n\\d+"),
    "Change the one that stops this user.",
  ],
  disk: [
    "Free or add disk space on the server, or raise the quota of the tablespace. To see which one it is:",
    code("SHOW default_tablespace;"),
  ],
  provider: [
    "The provider's plan or policy forbids it, as the server's message says. Raise the limit, or ask the provider.",
  ],
};

/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
function remedy(code: string): string[] {
  if (code.startsWith("53")) return remedies.disk;
  if (code.startsWith("54") || code === "25006" || code === "0A000") return remedies.provider;
  return remedies.trigger;
}
