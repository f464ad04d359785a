// Why something could not be posted, in words.

import { oneLine } from "../../text/printable.ts";
import type { Refusal } from "./answer.ts";

/** `what` is "The comment", "The check run". `isFork`: no permission that a workflow asks for gives this token more. */
export function refusalWords(what: string, refusal: Refusal, isFork: boolean): string {
  return `${what} could not be posted: ${reason(refusal, isFork)} The outcome and the report are the same without it.`;
}

function reason(refusal: Refusal, isFork: boolean): string {
  switch (refusal.kind) {
    case "forbidden":
      return isFork
        ? `it takes \`${refusal.permission}\`, and the token of a pull request from a fork can only read.`
        : `the token lacks the permission \`${refusal.permission}\`. Add it under \`permissions:\` in the workflow.`;
    case "not-found":
      return `GitHub finds nothing there, which is also its answer where the token lacks the permission \`${refusal.permission}\`.`;
    case "unauthorized":
      return "GitHub does not accept the token. Leave `github-token` out, or give it one that is still valid.";
    case "invalid":
      return `GitHub does not take it (${oneLine(refusal.detail, 200)}).`;
    case "rate-limited":
      return "GitHub asks to slow down for longer than this run waits.";
    case "unavailable":
      return `GitHub is not available (${oneLine(refusal.detail, 200)}).`;
    case "out-of-time":
      return "the time for posting is used up.";
  }
}
