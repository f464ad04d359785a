// Keys and hosts in words.

import type { HostFault } from "../../config/problem.ts";
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

/** What is wrong with the host `named`, for a title and as a message. */
export function hostWords(named: string, fault: HostFault): { title: string; message: string } {
  const say = (title: string, message = title) => ({
    title: `${named} ${title}`,
    message: `${named} ${message}.`,
  });
  switch (fault.kind) {
    case "url":
      return say("is a URL", "is a URL. It must be a host name or an IP address");
    case "path":
      return say(
        "is a path",
        "is a path. It must be a host name or an IP address: Stitch connects over the network",
      );
    case "space":
      return say("contains a space");
    case "several":
      return say("has several hosts", "contains a comma or a semicolon: Stitch connects to one host");
    case "octet":
      return say("is not a valid IP address", "looks like an IP address, but has a number above 255");
    case "dots":
      return say("is not a valid host name", "begins with a dot, or has two dots in a row");
    case "range":
      return say("is a range of addresses", "is a range of addresses. It must be one address");
    case "too-long":
      return say(
        "is too long",
        "is too long: a host name has at most 253 characters, and 63 between two dots",
      );
    case "port":
      return say("contains a port");
    case "user":
      return say("contains a user name", "contains a user name, before the @");
    case "with-path":
      return say("contains a path", "contains a path, after a slash");
    case "quotes":
      return say("contains quotes");
    case "character":
      return say(
        "contains an invalid character",
        `contains the character ${character(fault.codePoint)}, which a host name can't have`,
      );
  }
}

/** What to do about it, where no edit does it; `variable` is where the host is read from, if from one. */
export function hostRemedy(fault: HostFault, variable: string | null): string {
  const where = variable === null ? "here" : `in the variable \`${variable}\``;
  switch (fault.kind) {
    case "url":
      return variable === null
        ? "Use only the host here. Or move the whole URL to a variable, and use that variable in `url`."
        : `Use only the host in the variable \`${variable}\`. Or use the variable in \`url\`, instead of the other keys.`;
    case "port":
      return `Use only the host ${where}, and set the port in \`port\`.`;
    case "user":
      return `Use only the host ${where}, and set the user in its own key.`;
    default:
      return `Use the host name or the address from Stitch's form ${where}.`;
  }
}

/** What else to look at after the edit to `host`. */
export function hostNote(fault: HostFault): string {
  switch (fault.kind) {
    case "port":
      return `Set \`port\` to ${fault.port}.`;
    case "user":
      return "Set the user in its own key.";
    case "with-path":
      return "If the path is the database's name, set it in `database`.";
    default:
      return "";
  }
}
