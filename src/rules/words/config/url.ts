// What is wrong with a connection URL, in words. None of them has any part of it: it holds a password.

import type { UrlFault } from "../../../config/problem.ts";

/** What is wrong, as one sentence. */
export function urlMessage(fault: UrlFault): string {
  switch (fault.kind) {
    case "scheme":
      return "The value of `url`'s variable is no connection URL: it must begin with postgres:// or postgresql://.";
    case "no-host":
      return "The connection URL has no host.";
    case "no-username":
      return "The connection URL has no user name.";
    case "no-database":
      return "The connection URL has no database.";
    case "bad-escape":
      return "The connection URL can't be taken apart: its user name or password holds a character that must be escaped.";
    case "bad-port":
      return "The connection URL's port is not a number from 1 to 65535.";
    case "several-hosts":
      return "The connection URL names several hosts; Stitch connects to one.";
    case "socket":
      return "The connection URL's host is a path; Stitch connects over the network.";
    case "sslmode":
      return `The connection URL says sslmode=${fault.mode}, and \`ssl\` is where that is said.`;
    case "parameter":
      return `The connection URL has a parameter${fault.name === "" ? "" : ` (${fault.name})`} behind its question mark, which Stitch's form has no place for.`;
  }
}

/** What to do about it. */
export function urlRemedy(fault: UrlFault): string {
  switch (fault.kind) {
    case "bad-escape":
      return "In the secret, write these characters of user name and password as percent codes: @ as %40, / as %2F, : as %3A, ? as %3F, # as %23, % as %25.";
    case "sslmode":
      return fault.mode === "disable"
        ? "Remove ?sslmode=disable from the secret: without `ssl` nothing is encrypted."
        : `Remove ?sslmode=${fault.mode} from the secret, and write ${sslFor(fault.mode)} in this entry.`;
    case "parameter":
      return "Remove the question mark and what follows from the secret.";
    default:
      return "Correct the secret. Its form is postgres://user:password@host:5432/database.";
  }
}

function sslFor(mode: string): string {
  if (mode === "verify-full") return "`ssl: { verify: full }` with the `certificate`";
  return mode === "verify-ca" ? "`ssl: { verify: ca }` with the `certificate`" : "`ssl: true`";
}
