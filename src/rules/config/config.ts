import { type ForeignGroup, newKeys, oldKeys, type Problem } from "../../config/problem.ts";
import { minPieceLength } from "../../config/secrets/forms.ts";
import { addressKind, isOutOfReach } from "../../config/values/hosts.ts";
import type { Path } from "../../config/yaml/document.ts";
import { keyPlace } from "../../config/yaml/source.ts";
import { list } from "../../text/phrases.ts";
import { shortened } from "../../text/printable.ts";
import { code, type Fix, proposeKey, regroup, renameKey, replacePair, setKey, text } from "../fix.ts";
import { sshExample } from "../phrases.ts";
import { type ConfigRule, configRule, type Finding, type ProblemOf, raise } from "../rule.ts";
import { certificateInvalid } from "./certificates.ts";
import { unreadable, yaml } from "./file.ts";
import { schema } from "./schema.ts";
import { literalSecret, privateKeyInvalid, unsetVariable, variableNotAllowed } from "./secrets.ts";

const unknownKey = configRule({
  id: "config/unknown-key",
  severity: "error",
  title: "Unknown key",
  why: "The key has no effect, so the setting that it was meant for is unchanged.",
  titleOf: (problem) => `Unknown key \`${keyName(problem)}\``,
  message: unknownKeyMessage,
  fix: unknownKeyFix,
});

type UnknownKey = ProblemOf<"config/unknown-key">;

/** Never shows the key's value, which may be a secret under a misspelled key. */
function unknownKeyMessage(problem: UnknownKey): string {
  const { at, key, allowed, suggestion } = problem;
  const unknown = `Unknown key \`${keyName(problem)}\``;
  if (suggestion === null) return `${unknown}. The keys here are ${list(allowed.map(quotedKey))}.`;
  switch (suggestion.kind) {
    case "key":
      return `${unknown}: did you mean \`${suggestion.key}\`?`;
    case "group":
      return groupMessage(suggestion.group, key);
    case "pair":
      return `${unknown}. Use \`${suggestion.key}: ${suggestion.value}\` instead.`;
    case "whole":
      return `${unknown}. Use \`${at.kind === "range" ? "" : at.path.at(-2)}: ${suggestion.value}\` instead.`;
    case "shared":
      return `${unknown} at the top of the file. Keys for shared settings begin with \`x-\`.`;
    default:
      return `${unknown} here: it belongs ${suggestion.kind} \`${suggestion.other}\`.`;
  }
}

/** Shortened if unlike any known key: it may be a secret in the wrong place. */
function keyName({ key, suggestion }: UnknownKey): string {
  return suggestion === null ? shortened(key, minPieceLength) : key;
}

function groupMessage(group: ForeignGroup, key: string): string {
  const foreign = group.spellings.map(quotedKey);
  const ours = newKeys(group).map(quotedKey);
  if (foreign.length === 1 && ours.length === 0) return `Unknown key \`${key}\`. It has no equivalent here.`;
  return `Use ${list(ours)} instead of ${list(foreign)}.`;
}

/** The key may be inside another that the group replaces. */
function entryPath(path: Path, group: ForeignGroup): Path {
  const replaced = oldKeys(group);
  const isReplaced = (step: string | number) => replaced.includes(String(step));
  return path.slice(0, path.findLastIndex(isReplaced));
}

function unknownKeyFix({ at, suggestion }: UnknownKey, { allowed }: UnknownKey): Fix {
  if (suggestion === null || at.kind === "range")
    return text(`Remove the line, or use one of ${list(allowed.map(quotedKey), "or")}.`);
  switch (suggestion.kind) {
    case "key":
    case "shared":
      return renameKey(at.path, suggestion.key);
    case "pair":
      return replacePair(at.path, suggestion.key, suggestion.value);
    case "group":
      return regroup(entryPath(at.path, suggestion.group), suggestion.group);
    case "whole":
      return setKey(at.path.slice(0, -1), suggestion.value);
    default:
      return text(
        `Move it ${suggestion.kind} \`${suggestion.other}\`, and indent it like the other keys there.`,
      );
  }
}

function quotedKey(key: string): string {
  return `\`${key}\``;
}

export const hostNotAllowed = configRule({
  id: "config/host-not-allowed",
  severity: "error",
  title: "Host is not allowed",
  why: ({ refusal }) =>
    refusal !== "outside-allowed-hosts"
      ? "No database has such an address, and a metadata service there could hand out the runner's credentials."
      : "Credentials are sent only to hosts in `allowed-hosts`, so this destination is not checked.",
  titleOf: ({ host }) => `Host \`${host}\` is not allowed`,
  message: ({ host, address, refusal }) => {
    const isName = host !== address;
    if (refusal === "spells-forbidden")
      return `\`${host}\` contains ${address}, a link-local or metadata address, and the bastion may resolve it to that.`;
    if (refusal === "forbidden")
      return isName
        ? `\`${host}\` resolves to ${address}, a link-local or metadata address.`
        : `\`${host}\` is a link-local or metadata address.`;
    return isName
      ? `\`${host}\` is not in \`allowed-hosts\`, and neither is its address ${address}.`
      : `\`${host}\` is not in \`allowed-hosts\`.`;
  },
  fix: ({ refusal }) =>
    text(
      refusal !== "outside-allowed-hosts"
        ? "Use the host from Stitch's form."
        : "Use a host that is allowed, or add this one to the input `allowed-hosts`: by its name or its addresses, or only by its name if a bastion resolves it.",
    ),
});

const duplicateDestination = configRule({
  id: "config/duplicate-destination",
  severity: "warning",
  title: "Duplicate destination",
  why: "Two Stitch destinations that load into one database as one user overwrite each other's schemas.",
  titleOf: ({ first }) => `Duplicate of destination \`${first}\``,
  message: ({ id, first, firstLocation }) =>
    `\`${id}\` has the same host, port, database and user as \`${first}\` (${firstLocation.file}, line ${firstLocation.line}).`,
  fix: (_, { id, first }) =>
    text(`Remove \`${id}\` or \`${first}\`, or correct the value in which they should differ.`),
  related: ({ first, firstLocation }) => [
    { message: `The destination "${first}" is here.`, location: firstLocation },
  ],
});

const herokuRequiresSsl = configRule({
  id: "config/heroku-requires-ssl",
  severity: "error",
  title: "Heroku Postgres requires SSL",
  why: "Heroku refuses connections that are not encrypted, so every load fails.",
  message: () => "This is a Heroku destination, and `ssl` is off.",
  fix: ({ at }) => (at.kind === "range" ? text("Add the key:", code("ssl: true")) : setKey(at.path, "true")),
});

const privateHostWithoutSsh = configRule({
  id: "config/private-host-without-ssh",
  severity: "warning",
  title: "Private address without an SSH tunnel",
  why: "Stitch connects from the internet and can't reach a private address, even if this check can.",
  find: ({ destination: { host, path, ssh, viaUrl }, attempt: { observed } }) => {
    const { addresses } = observed;
    // src/config finds those that are private by their text.
    if (ssh !== null || isOutOfReach(host) || addressKind(host) !== null) return null;
    if (addresses.length === 0 || !addresses.every(isOutOfReach)) return null;
    const at = keyPlace(path, viaUrl, ["host"]);
    return { rule: "config/private-host-without-ssh", at, host, address: addresses[0]! };
  },
  message: ({ host, address }) =>
    host === address
      ? `\`${host}\` is ${addressKind(host) === "private" ? "a private address" : "an address of this machine itself"}.`
      : `\`${host}\` resolves to ${addressKind(address) === "private" ? `the private address ${address}` : `${address}, an address of this machine itself`}.`,
  fix: () =>
    text(
      "Use the server's public name or address. Or connect through a bastion that Stitch can reach:",
      sshExample,
    ),
});

export const unencryptedConnection = configRule({
  id: "config/unencrypted-connection",
  severity: "warning",
  title: "Connection is not encrypted",
  why: "Anyone who intercepts the connection between Stitch and the server can read and change the data.",
  message: () => "Neither `ssl` nor `ssh` is set.",
  fix: ({ at }) =>
    at.kind === "range"
      ? text("Add the key:", code("ssl: true"))
      : proposeKey(at.path, "true", "If the server does not support SSL, the check says how to turn it on."),
});

export const configRules: { [Id in Problem["rule"]]: ConfigRule<ProblemOf<Id>> } = {
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

export function raiseProblem(problem: Problem): Finding {
  return raise(configRules[problem.rule] as ConfigRule<Problem>, problem);
}
