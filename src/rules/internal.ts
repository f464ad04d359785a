// The rule about ourselves.

import type { Place } from "../config/yaml/source.ts";
import { oneLine } from "../text/printable.ts";
import { bugRule } from "./rule.ts";

export const internalError = bugRule<{ at: Place; detail: string }>({
  id: "internal/error",
  severity: "error",
  at: ({ at }) => at,
  title: "This check has a bug",
  why: "The destination may be in order or not: the check failed before it could tell.",
  message: ({ detail }) =>
    `The check itself failed (${oneLine(detail, 300)}). Please report this with the version of the program; it is our fault, not yours.`,
  // The only finding without a fix: there is nothing that its reader could do.
  fix: () => null,
});
