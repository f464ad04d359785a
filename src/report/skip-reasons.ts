// Why a destination was not dialled, in words.

import type { BaseFault } from "../config/trust/base-branch.ts";
import type { SkipReason } from "../config/trust/trust.ts";
import { duration } from "../text/durations.ts";
import { spoken } from "../text/printable.ts";

/** Whole sentences, for every form of the report. */
export function skipWords(reason: SkipReason): string {
  switch (reason.kind) {
    case "validate":
      return "Only validated: this run dials nothing (mode: validate).";
    case "stitch-only":
      return "Only validated: its firewall admits Stitch's addresses only (access: stitch-only).";
    case "fork":
      return "Only validated: the pull request comes from a fork, which has no secrets, and a stranger's file is not dialled.";
    case "dependabot":
      return "Only validated: this run is Dependabot's, which has none of the repository's secrets.";
    case "untrusted-event":
      return `${strangers(reason)}, and it names no base branch to hold the file against.`;
    case "not-the-base's":
      return reason.keys.length === 0
        ? `${strangers(reason)}, and the base branch has no such destination in this file.`
        : `${strangers(reason)}, and the base branch has another ${reason.keys.join(", ")} here.`;
    case "base-missing":
      return `${strangers(reason)}, and ${spoken(reason.file)} is not on the base branch, or the token may not read it (it needs contents: read).`;
    case "base-unreadable":
      return `${strangers(reason)}, and ${spoken(reason.file)} could not be read from the base branch: ${baseFaultWords(reason.fault)}.`;
    case "linked-file":
      return `${strangers(reason)}, and ${spoken(reason.file)} is reached through a symbolic link, so that nobody can tell whether it is the base branch's own.`;
    case "unchanged":
      return "Not checked: it means the same as on the base branch (changed-only).";
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

function strangers({ event }: { event: string }): string {
  return `Only validated: an event of the kind ${spoken(event)} may bring a stranger's file together with our secrets`;
}

/** Why a file could not be read from the base branch, to go on behind a colon. */
export function baseFaultWords(fault: BaseFault | { kind: "linked" }): string {
  switch (fault.kind) {
    case "linked":
      return "it is reached through a symbolic link";
    case "no-token":
      return "`github-token` is empty";
    case "too-large":
      return "it is larger than 1 MB";
    case "not-a-file":
      return "it is no file there";
    case "not-utf8":
      return "it is not UTF-8 text there";
    case "unreachable":
      return "GitHub gave no answer";
    case "rate-limited":
      return "GitHub asks to slow down for longer than this run waits";
    case "too-many":
      return "one run reads no more files than it has already read";
    case "status":
      return `GitHub answered with status ${fault.status}${fault.status === 403 ? " (the token needs contents: read)" : ""}`;
  }
}
