// Why a destination was not dialled, in words.

import { spoken } from "../config/printable.ts";
import type { SkipReason } from "../config/trust.ts";
import { duration } from "../rules/words/phrases.ts";

export function skipWords(reason: SkipReason): string {
  switch (reason.kind) {
    case "validate":
      return "Only validated: this run dials nothing (mode: validate).";
    case "stitch-only":
      return "Only validated: its firewall admits Stitch's addresses only (access: stitch-only).";
    case "fork":
      return "Only validated: the pull request comes from a fork, which has no secrets, and a stranger's file is not dialled.";
    case "dependabot":
      return "Only validated: the pull request is Dependabot's, which has no secrets.";
    case "untrusted-event":
      return `Only validated: an event of the kind ${spoken(reason.event)} may bring a stranger's file together with our secrets.`;
    case "deadline":
      return `Not checked: the run's deadline (${duration(reason.ms)}) came first.`;
    case "interrupted":
      return "Not checked: the run was ended first.";
    case "ignored-error":
      return `Not dialled: its error ${reason.rule} is accepted, and without what it is about there is nothing to dial.`;
    case "shared-error":
      return `Not dialled: ${spoken(reason.file)}, line ${reason.line}, which this entry shares, has an error (${reason.rule}).`;
  }
}
