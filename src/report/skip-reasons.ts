// Why a destination was not checked, or could not be compared with the base branch.

import type { BaseFault, SkipReason } from "../config/trust/trust.ts";
import { duration, list } from "../text/phrases.ts";
import { withoutBackticks } from "../text/printable.ts";

export function skipWords(reason: SkipReason): string {
  switch (reason.kind) {
    case "validate":
      return "Validated only: `mode: validate` makes no connections.";
    case "stitch-only":
      return "Validated only: the firewall allows only Stitch's addresses (`access: stitch-only`).";
    case "fork":
      return "Validated only: the pull request comes from a fork. A fork has no secrets, and its author is untrusted.";
    case "dependabot":
      return "Validated only: Dependabot started this run, which therefore has none of the repository's secrets.";
    case "untrusted-event":
      return `${untrusted(reason)}, and its payload does not name the default branch to compare the file with.`;
    case "differs-from-branch":
      return reason.keys.length === 0
        ? `${untrusted(reason)}, and ${branchWords(reason)} does not have this destination in this file.`
        : `${untrusted(reason)}, and this destination's ${list(reason.keys)} ${reason.keys.length === 1 ? "differs" : "differ"} from ${branchWords(reason)}.`;
    case "file-not-on-branch":
      return `${untrusted(reason)}, and ${withoutBackticks(reason.file)} is not on ${branchWords(reason)}, or the token can't read it (it needs contents: read).`;
    case "branch-unreadable":
      return `${untrusted(reason)}, and ${withoutBackticks(reason.file)} could not be read from ${branchWords(reason)}: ${baseFaultWords(reason.fault)}.`;
    case "linked-file":
      return `${untrusted(reason)}, and ${withoutBackticks(reason.file)} is reached through a symbolic link, so it can't be compared with a trusted branch.`;
    case "unchanged":
      return "Not checked: unchanged from the base branch (`changed-only`).";
    case "deadline":
      return `Not checked: the run reached its deadline (${duration(reason.ms)}) first.`;
    case "interrupted":
      return "Not checked: the run was interrupted first.";
    case "ignored-error":
      return `Not checked: its error ${reason.rule} is ignored, but connecting needs a valid value.`;
    case "shared-error":
      return `Not checked: ${withoutBackticks(reason.file)}, line ${reason.line}, which this destination uses too, has an error (${reason.rule}).`;
  }
}

function untrusted({ event }: { event: string }): string {
  return `Validated only: the event ${withoutBackticks(event)} can combine an untrusted author's file with this repository's secrets`;
}

function branchWords({ branch }: { branch: string }): string {
  return `the trusted branch \`${withoutBackticks(branch)}\``;
}

export function baseFaultWords(fault: BaseFault | { kind: "linked" }): string {
  switch (fault.kind) {
    case "linked":
      return "it is reached through a symbolic link";
    case "no-token":
      return "there is no token (`github-token`, or the variable GITHUB_TOKEN for the command)";
    case "too-large":
      return "it is larger than 1 MB";
    case "not-a-file":
      return "it is not a file there";
    case "not-utf8":
      return "it is not UTF-8 text there";
    case "unreachable":
      return "GitHub did not answer";
    case "rate-limited":
      return "GitHub's rate limit lasts longer than this run can wait";
    case "too-many":
      return "this run has already read as many files as it may";
    case "status":
      return `GitHub answered with status ${fault.status}${fault.status === 403 ? " (the token needs `contents: read`)" : ""}`;
  }
}
