// Keys, hosts and connection URLs in words. No message has any part of a URL: it holds a password.

import type { HostFault, UrlFault } from "../../config/problem.ts";
import type { Place } from "../../config/yaml/source.ts";
import { character } from "../../text/printable.ts";

/** A key as people write it: "ssl.certificate" of an entry, "region" of the file; the id for an entry itself. */
export function keyName(at: Place): string {
  if (at.kind === "range") return "";
  const isNested = at.path.length > 2 || (at.path.length === 2 && at.path[0] !== "destinations");
  const path = isNested ? at.path.slice(at.path[0] === "destinations" ? 2 : 1) : at.path.slice(-1);
  return path.filter((step) => typeof step === "string" && step !== "<<").join(".");
}

/** How a sentence begins with it. */
export function named(at: Place): string {
  const key = keyName(at);
  if (key === "") return "The file";
  const last = at.kind === "range" ? undefined : at.path.at(-1);
  return typeof last === "number" ? `Item ${last + 1} of \`${key}\`` : `\`${key}\``;
}

/** What is wrong with the host `named`, as one sentence. */
export function hostMessage(named: string, fault: HostFault): string {
  switch (fault.kind) {
    case "url":
      return `${named} is a URL, and must be a host name or an IP address.`;
    case "path":
      return `${named} is a path, and must be a host name or an IP address: Stitch connects over the network.`;
    case "space":
      return `${named} holds a space, which no host name has.`;
    case "several":
      return `${named} holds a comma or a semicolon: Stitch connects to one host.`;
    case "octet":
      return `${named} looks like an IP address, and has a number above 255 in it.`;
    case "dots":
      return `${named} begins with a dot, or has two in a row: a part of the name is missing.`;
    case "range":
      return `${named} is a range of addresses, and must be one.`;
    case "too-long":
      return `${named} is longer than a host name may be: 253 characters, and 63 between two dots.`;
    case "port":
      return `${named} holds a port as well.`;
    case "user":
      return `${named} holds a user name as well, before the @.`;
    case "with-path":
      return `${named} holds something more behind a slash.`;
    case "quotes":
      return `${named} has quotes inside its value.`;
    case "character":
      return `${named} holds the character ${character(fault.codePoint)}, which no host name has.`;
  }
}

/** What to do about it, where no edit says it better; `variable` is where the host came from, if from one. */
export function hostRemedy(fault: HostFault, variable: string | null): string {
  const where = variable === null ? "here" : `into the variable ${variable}`;
  switch (fault.kind) {
    case "url":
      return variable === null
        ? "Write the host alone, or move the whole URL into a variable and name that variable in `url`."
        : `Put the host alone into the variable ${variable}, or name that variable in \`url\` in place of the other keys.`;
    case "port":
      return `Write the name alone ${where}, and the port in \`port\`.`;
    case "user":
      return `Write the name alone ${where}, and the user in the key that is for it.`;
    default:
      return `Write the name or the address that Stitch's form has ${where}.`;
  }
}

/** What else to look at when the edit to `host` has been made. */
export function hostNote(fault: HostFault): string {
  switch (fault.kind) {
    case "port":
      return `Set the port to ${fault.port}.`;
    case "user":
      return "The user has a key of its own.";
    case "with-path":
      return "A database's name belongs in `database`.";
    default:
      return "";
  }
}

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
