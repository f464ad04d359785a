// The rules about what an entry says, and those about the file and its secrets with them. src/config finds what is wrong.

import type { Problem } from "../../config/problem.ts";
import { addressKind } from "../../config/values/hosts.ts";
import { keyPlace } from "../../config/yaml/source.ts";
import { type Fix, proposeKey, renameKey, replacePair, setKey, text } from "../fix.ts";
import { type ConfigRule, configRule, type Finding, raise } from "../rule.ts";
import { unreadable, yaml } from "./file.ts";
import { privateKeyInvalid } from "./private-key.ts";
import { schema } from "./schema.ts";
import { certificateInvalid, literalSecret, unsetVariable, variableNotAllowed } from "./secrets.ts";

type Of<Id extends Problem["rule"]> = Extract<Problem, { rule: Id }>;

const unknownKey = configRule({
  id: "config/unknown-key",
  severity: "error",
  title: "A key is not known",
  why: "A key that nobody reads looks as if it had an effect.",
  message: unknownKeyMessage,
  fix: unknownKeyFix,
});

export const hostNotAllowed = configRule({
  id: "config/host-not-allowed",
  severity: "error",
  title: "This host may not be dialled",
  why: ({ refusal }) =>
    refusal === "forbidden"
      ? "Link-local addresses and the clouds' metadata services hand out credentials of the machine that asks. No database is there."
      : "Whoever set up this run has named the hosts that it may send credentials to, and this is none of them.",
  message: ({ host, address, refusal }) => {
    if (refusal === "forbidden")
      return host === address
        ? `${host} is a link-local or metadata address.`
        : `${host} leads to ${address}, a link-local or metadata address.`;
    return host === address
      ? `${host} is not among \`allowed-hosts\`.`
      : `${host} fits no name among \`allowed-hosts\`, and leads to ${address}, which lies in none of its ranges.`;
  },
  fix: ({ refusal }) =>
    text(
      refusal === "forbidden"
        ? "Write the host that Stitch's form has."
        : "Write a host that is allowed, or add this one to `allowed-hosts` where the run is set up: by its name where a bastion resolves it, else by its name or its addresses.",
    ),
});

const duplicateDestination = configRule({
  id: "config/duplicate-destination",
  severity: "warning",
  title: "Two entries name the same destination",
  why: "Two Stitch destinations that load into one database with one user overwrite each other's schemas; more often one entry is a copy that was to be changed.",
  message: ({ id, first, firstLocation }) =>
    `"${id}" has the same host, port, database and user as "${first}" (${firstLocation.file}, line ${firstLocation.line}).`,
  fix: (_, { id, first }) =>
    text(`Remove "${id}" or "${first}", or correct the value in which they should differ.`),
  related: ({ first, firstLocation }) => [{ message: `"${first}" is here.`, location: firstLocation }],
});

const herokuRequiresSsl = configRule({
  id: "config/heroku-requires-ssl",
  severity: "error",
  title: "Heroku Postgres needs SSL",
  why: "Heroku refuses every connection that is not encrypted.",
  message: () => "This is a Heroku destination, and `ssl` is off.",
  fix: ({ at }) => (at.kind === "range" ? text("Add `ssl: true`.") : setKey(at.path, "true")),
});

/** Of a name, only its look-up tells. */
const privateHostWithoutSsh = configRule({
  id: "config/private-host-without-ssh",
  severity: "warning",
  title: "A private address without a tunnel",
  why: "Stitch connects from the internet, where private addresses lead nowhere. This check may reach it from inside the network; Stitch will not.",
  find: ({ destination: { host, path, ssh, viaUrl }, attempt: { observed } }) => {
    const { addresses } = observed;
    const isPrivate = (address: string) => addressKind(address) === "private";
    const isName = addressKind(host) === null;
    if (ssh !== null || !isName || addresses.length === 0 || !addresses.every(isPrivate)) return null;
    const at = keyPlace(path, viaUrl, ["host"]);
    return { rule: "config/private-host-without-ssh", at, host, address: addresses[0]! };
  },
  message: ({ host, address }) =>
    host === address ? `${host} is a private address.` : `${host} leads to the private address ${address}.`,
  fix: () =>
    text(
      "Write the server's public name or address, or add `ssh:` with a bastion that Stitch can reach and that can reach this address.",
    ),
});

export const unencryptedConnection = configRule({
  id: "config/unencrypted-connection",
  severity: "warning",
  title: "The connection is not encrypted",
  why: "Everybody on the way between Stitch and the server can read the data, and change it.",
  message: () => "Neither `ssl` nor `ssh` is set.",
  fix: ({ at }) =>
    at.kind === "range"
      ? text("Add `ssl: true`.")
      : proposeKey(
          at.path,
          "true",
          "If the server has no SSL, this check will say so and how to switch it on.",
        ),
});

type UnknownKey = Of<"config/unknown-key">;

/** Which key is not known, and what was meant, as a sentence or two. */
function unknownKeyMessage({ at, key, allowed, suggestion }: UnknownKey): string {
  const unknown = `\`${key}\` is no key of this mapping`;
  if (suggestion === null) return `${unknown}. Its keys are ${allowed.join(", ")}.`;
  switch (suggestion.kind) {
    case "key":
      return `${unknown}: did you mean \`${suggestion.key}\`?`;
    case "inside":
      return `${unknown}: what it says belongs in \`${suggestion.key}\`.`;
    case "pair":
      return `${unknown}: what it says is \`${suggestion.key}: ${suggestion.value}\`.`;
    case "whole":
      return `${unknown}: what it says is \`${at.kind === "range" ? "" : at.path.at(-2)}: ${suggestion.value}\`.`;
    case "shared":
      return `\`${key}\` is no key of the file: the name of what entries share begins with x-.`;
    case "top":
      return `\`${key}\` is a key of the file, and not of a destination.`;
  }
}

function unknownKeyFix({ at, key, allowed, suggestion }: UnknownKey): Fix {
  if (suggestion === null || at.kind === "range")
    return text(`Remove the line, or use one of ${allowed.join(", ")}.`);
  switch (suggestion.kind) {
    case "key":
    case "shared":
      return renameKey(at.path, suggestion.key);
    case "pair":
      return replacePair(at.path, suggestion.key, suggestion.value);
    case "whole":
      return setKey(at.path.slice(0, -1), suggestion.value);
    case "inside": {
      const [parent, child] = suggestion.key.split(".");
      return text(
        `Replace the line by this, with the value that belongs there:\n    ${parent}:\n      ${child}: …`,
      );
    }
    case "top":
      return text(
        `Remove the line here, and write \`${key}:\` at the top of the file, beside \`version\`: it holds for all its destinations.`,
      );
  }
}

/** The rule of each kind of problem. */
export const configRules: { [Id in Problem["rule"]]: ConfigRule<Of<Id>> } = {
  "config/unreadable": unreadable,
  "config/yaml": yaml,
  "config/schema": schema,
  "config/unknown-key": unknownKey,
  "config/literal-secret": literalSecret,
  "config/unset-variable": unsetVariable,
  "config/variable-not-allowed": variableNotAllowed,
  "config/host-not-allowed": hostNotAllowed,
  "config/duplicate-destination": duplicateDestination,
  "config/heroku-requires-ssl": herokuRequiresSsl,
  "config/private-host-without-ssh": privateHostWithoutSsh,
  "config/unencrypted-connection": unencryptedConnection,
  "config/certificate-invalid": certificateInvalid,
  "config/private-key-invalid": privateKeyInvalid,
};

/** From what is wrong in a file to the finding that tells it. */
export function raiseProblem(problem: Problem): Finding {
  return raise(configRules[problem.rule] as ConfigRule<Problem>, problem);
}
