// Rules about the destinations file itself and about what its entries say. What they find comes from src/config.

import type { Problem } from "../../config/problem.ts";
import type { Place } from "../../config/yaml/source.ts";
import { spoken } from "../../text/printable.ts";
import { proposeKey, setKey, text } from "../fix.ts";
import { type Rule, rule } from "../rule.ts";
import {
  certificateMessage,
  certificateRemedy,
  privateKeyMessage,
  privateKeyRemedy,
} from "../words/config/credentials.ts";
import { schemaMessage, schemaWhy } from "../words/config/schema.ts";
import { schemaFix } from "../words/config/schema-fix.ts";
import { unknownKeyFix, unknownKeyMessage } from "../words/config/unknown-key.ts";
import { unreadableRemedy, unreadableWords } from "../words/config/unreadable.ts";
import { yamlMessage, yamlRemedy } from "../words/config/yaml.ts";

type Found<Id extends Problem["rule"]> = Extract<Problem, { rule: Id }>;

const placed = ({ at }: { at: Place }): Place => at;

const unreadable = rule<Found<"config/unreadable">>({
  id: "config/unreadable",
  severity: "error",
  title: "A file can't be read",
  at: placed,
  why: "What can't be read can't be checked.",
  message: ({ what, path, reason }) =>
    `The ${what === "file" ? "destinations file" : "certificate"} ${path} ${unreadableWords(reason)}.`,
  fix: ({ what, path, reason }) => text(unreadableRemedy(what, path, reason)),
});

const yaml = rule<Found<"config/yaml">>({
  id: "config/yaml",
  severity: "error",
  title: "The file is no valid YAML",
  at: placed,
  why: "As long as the text can be read in two ways, or in none, nobody knows which destinations it means.",
  message: ({ reason }) => sentence(yamlMessage(reason)),
  fix: ({ reason }) => text(yamlRemedy(reason)),
  related: ({ reason }) =>
    reason.kind === "duplicate-key" ? [{ message: "The first is here.", location: reason.first }] : [],
});

const schema = rule<Found<"config/schema">>({
  id: "config/schema",
  severity: "error",
  title: "A value does not fit",
  at: placed,
  why: ({ at, reason }) => schemaWhy(keyName(at), reason),
  message: ({ at, reason }) => schemaMessage(keyName(at), named(at), reason),
  fix: ({ at, reason }) => schemaFix(at, keyName(at), reason),
  related: ({ reason }) =>
    reason.kind === "id-taken" ? [{ message: "The first of this id is here.", location: reason.first }] : [],
});

const unknownKey = rule<Found<"config/unknown-key">>({
  id: "config/unknown-key",
  severity: "error",
  title: "A key is not known",
  at: placed,
  why: "A key that nobody reads looks as if it had an effect.",
  message: unknownKeyMessage,
  fix: unknownKeyFix,
});

const literalSecret = rule<Found<"config/literal-secret">>({
  id: "config/literal-secret",
  severity: "error",
  title: "A secret stands in the file",
  at: placed,
  why: "Whoever can read the repository, now or in its history, can read this value. It is not shown here either.",
  message: ({ at }) => `\`${keyName(at)}\` is written out; it must be the name of a variable, as \${NAME}.`,
  fix: ({ at, variable }) =>
    at.kind === "range"
      ? text(`Write \${${variable}} here.`)
      : proposeKey(
          at.path,
          `\${${variable}}`,
          `Store the value as a secret, hand it to the check as the environment variable ${variable}, and change it on the server: this one is known.`,
        ),
});

const unsetVariable = rule<Found<"config/unset-variable">>({
  id: "config/unset-variable",
  severity: "error",
  title: "A variable has no value",
  at: placed,
  why: "Without the value there is nothing to connect with. A secret that does not exist reaches a workflow as an empty text.",
  message: ({ at, variable, state }) =>
    `\`${keyName(at)}\` is read from the environment variable ${variable}, which is ${state === "unset" ? "not set" : "empty"}.`,
  fix: ({ variable }) =>
    text(
      `In a workflow, create the secret ${variable} in the repository's settings and pass it on to this step: \`env: { ${variable}: "\${{ secrets.${variable} }}" }\`. In a terminal, export ${variable} before the check.`,
    ),
});

const variableNotAllowed = rule<Found<"config/variable-not-allowed">>({
  id: "config/variable-not-allowed",
  severity: "error",
  title: "A variable that is not read for a file",
  at: placed,
  why: ({ refusal }) =>
    refusal === "runner"
      ? "A destinations file may come from a stranger. It must not be able to send the runner's own credentials to a server of the stranger's choice."
      : "Whoever set up this run has named the variables that a file may read, so that no file can send another one to a server.",
  message: ({ at, variable, refusal }) =>
    `\`${keyName(at)}\` asks for ${variable}, which ${refusal === "runner" ? "belongs to the runner, to its tools or to a cloud" : "is not among `allowed-variables`"}.`,
  fix: ({ refusal }) =>
    text(
      refusal === "runner"
        ? "Store the value under a name of your own, such as WAREHOUSE_PASSWORD, and write that name here."
        : "Write the name of a variable that is allowed, or add this one to `allowed-variables` where the run is set up.",
    ),
});

export const hostNotAllowed = rule<Found<"config/host-not-allowed">>({
  id: "config/host-not-allowed",
  severity: "error",
  title: "This host may not be dialled",
  at: placed,
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

const duplicateDestination = rule<Found<"config/duplicate-destination">>({
  id: "config/duplicate-destination",
  severity: "warning",
  title: "Two entries name the same destination",
  at: placed,
  why: "Two Stitch destinations that load into one database with one user overwrite each other's schemas; more often one entry is a copy that was to be changed.",
  message: ({ id, first, firstLocation }) =>
    `"${id}" has the same host, port, database and user as "${first}" (${firstLocation.file}, line ${firstLocation.line}).`,
  fix: ({ id, first }) =>
    text(`Remove "${spoken(id)}" or "${spoken(first)}", or correct the value in which they should differ.`),
  related: ({ first, firstLocation }) => [{ message: `"${first}" is here.`, location: firstLocation }],
});

const herokuRequiresSsl = rule<Found<"config/heroku-requires-ssl">>({
  id: "config/heroku-requires-ssl",
  severity: "error",
  title: "Heroku Postgres needs SSL",
  at: placed,
  why: "Heroku refuses every connection that is not encrypted.",
  message: () => "This is a Heroku destination, and `ssl` is off.",
  fix: ({ at }) => (at.kind === "range" ? text("Add `ssl: true`.") : setKey(at.path, "true")),
});

export const privateHostWithoutSsh = rule<Found<"config/private-host-without-ssh">>({
  id: "config/private-host-without-ssh",
  severity: "warning",
  title: "A private address without a tunnel",
  at: placed,
  why: "Stitch connects from the internet, where private addresses lead nowhere. This check may reach it from inside the network; Stitch will not.",
  message: ({ host, address }) =>
    host === address ? `${host} is a private address.` : `${host} leads to the private address ${address}.`,
  fix: () =>
    text(
      "Write the server's public name or address, or add `ssh:` with a bastion that Stitch can reach and that can reach this address.",
    ),
});

const unencryptedConnection = rule<Found<"config/unencrypted-connection">>({
  id: "config/unencrypted-connection",
  severity: "warning",
  title: "The connection is not encrypted",
  at: placed,
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

const certificateInvalid = rule<Found<"config/certificate-invalid">>({
  id: "config/certificate-invalid",
  severity: "error",
  title: "The certificate can't be used",
  at: placed,
  why: "The server's certificate is held against this one. If it is none, every server looks untrusted.",
  message: ({ reason }) => certificateMessage(reason),
  fix: ({ reason }) => text(certificateRemedy(reason)),
});

export const privateKeyInvalid = rule<Found<"config/private-key-invalid">>({
  id: "config/private-key-invalid",
  severity: "error",
  title: "The private key can't be used",
  at: placed,
  why: "The bastion lets the check in by this key alone. It was found unusable before anything was dialled.",
  message: ({ reason }) => privateKeyMessage(reason),
  fix: ({ reason }) => text(privateKeyRemedy(reason)),
});

/** The rule of each kind of problem. */
export const configRules: { [Id in Problem["rule"]]: Rule<Found<Id>> } = {
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

/** A key as people write it: "ssl.certificate" of an entry, "region" of the file; the id for an entry itself. */
function keyName(at: Place): string {
  if (at.kind === "range") return "";
  const isNested = at.path.length > 2 || (at.path.length === 2 && at.path[0] !== "destinations");
  const path = isNested ? at.path.slice(at.path[0] === "destinations" ? 2 : 1) : at.path.slice(-1);
  return path.filter((step) => typeof step === "string" && step !== "<<").join(".");
}

/** How a sentence begins with it. */
function named(at: Place): string {
  const key = keyName(at);
  if (key === "") return "The file";
  const last = at.kind === "range" ? undefined : at.path.at(-1);
  return typeof last === "number" ? `Item ${last + 1} of \`${key}\`` : `\`${key}\``;
}

function sentence(clause: string): string {
  return clause.endsWith("?") ? clause : `${clause}.`;
}
