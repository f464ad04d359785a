// The rule about bugs in this program.

import type { Place } from "../config/yaml/source.ts";
import { oneLine } from "../text/printable.ts";
import type { BugRule } from "./rule.ts";

export const internalError: BugRule<{ at: Place; detail: string }> = {
  kind: "bug",
  id: "internal/error",
  severity: "error",
  at: ({ at }) => at,
  title: "Internal error",
  why: "The destination was not fully checked, so its next load may fail.",
  message: ({ detail }) =>
    `This check has a bug: ${oneLine(detail, 300)}. Report it with this message and the version of the program.`,
  fix: () => null,
};
