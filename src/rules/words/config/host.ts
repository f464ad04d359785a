// What a host is in place of one name or address, in words. What came from a variable is not repeated.

import type { HostFault } from "../../../config/problem.ts";
import { character } from "../../../text/printable.ts";

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
