// `destination-check export`: a destination as a request to Stitch's API. Secrets stay references.

import path from "node:path";
import type { Entry } from "../../../config/entries.ts";
import { fileLimits, readText } from "../../../config/files.ts";
import { entryKeys, topKeys } from "../../../config/keys.ts";
import { variableFor } from "../../../config/schema/hard-coded-secrets.ts";
import type { DestinationEntry } from "../../../config/schema/schema.generated.ts";
import { isCertificateText, readCertificate } from "../../../config/values/server-identity.ts";
import { literalText, variableName } from "../../../config/values/variables.ts";
import { choice } from "../../../option-kinds.ts";
import { defineCommand, filesFlag, stopped } from "../../commands.ts";
import { findEntry, idArgument, invalidEntry, seeValidation } from "../named-entry.ts";
import { apiType, isInStitch, type Properties, propertiesOf, type RequestBody } from "./form.ts";

export const exportCommand = defineCommand({
  about:
    'Print the body of the request that creates a destination in Stitch. No connections are made, and no secret is read: each stays a reference, such as "${WAREHOUSE_PASSWORD}". Standard error lists what Stitch\'s form does not have.',
  usage: ["export ID [--request create|update] [--files FILE…]"],
  positionals: [["ID", "The destination."]],
  flags: {
    request: choice({
      words: ["create", "update"],
      default: "create",
      about:
        "`create` is for POST /v4/destinations; `update` is for PUT /v4/destinations/NUMBER, which has no type.",
    }),
    files: filesFlag,
  },
  examples: `destination-check export warehouse

# Insert the secrets from environment variables. jq quotes them for JSON; envsubst would not.
destination-check export warehouse |
  jq 'walk(if type == "string" and test("^\\\\$\\\\{\\\\w+\\\\}$") then env[.[2:-1]] // error("\\(.) is not set") else . end)' |
  curl --fail-with-body https://api.stitchdata.com/v4/destinations \\
    --header "Authorization: Bearer $STITCH_ACCESS_TOKEN" --header 'Content-Type: application/json' --data @-`,
  completes: "destinations",
  run: async ({ request, files }, args, host) => {
    const argument = await idArgument("export", args, files, host);
    if (argument.kind !== "id") return argument;
    const named = await findEntry("export", argument.id, files, host);
    if (named.kind !== "entry") return named;
    if (named.entry.invalidKeys.size > 0) return invalidEntry("export", named.entry);
    const exported = await exportDestination(named.entry, named.definition, new Date());
    if (exported.kind === "refused") return stopped(...exported.errors);
    const { type, ...rest } = exported.body;
    const body = request === "update" ? rest : { type, ...rest };
    return { kind: "print", text: `${JSON.stringify(body, null, 2)}\n`, notes: exported.notes };
  },
});

export type ExportResult =
  | { kind: "body"; body: RequestBody; notes: string[] }
  | { kind: "refused"; errors: string[] };

/** Reads no variable, and no file except a certificate. */
export async function exportDestination(
  entry: Entry,
  definition: DestinationEntry,
  now: Date,
): Promise<ExportResult> {
  if (definition.url !== undefined)
    return refused(
      entry.id,
      "has a `url`, but Stitch's form has host, port, username, password and database. Replace `url` with these keys.",
    );
  const { host = "", username = "", database = "", ssh, description } = definition;
  const literals = [host, username, database, ssh?.host ?? "", ssh?.user ?? ""];
  if (literals.some((value) => variableName(value) === null && /^\$\{\w+\}$/.test(literalText(value))))
    return refused(entry.id, "has a value such as $${NAME}. In the request it would look like a variable.");
  const certificate = await certificateOf(entry, definition, now);
  if (certificate.kind === "unusable")
    return refused(entry.id, `has an \`ssl.certificate\` with errors. ${seeValidation(entry.source.file)}`);
  const properties = propertiesOf({
    host: literalText(host),
    port: String(definition.port ?? entryKeys.port.default),
    username: literalText(username),
    password: definition.password ?? `\${${passwordName(entry.id)}}`,
    database: literalText(database),
    ssl: definition.ssl === undefined || definition.ssl === false ? "false" : "true",
    "ssl.certificate": certificate.pem,
    ssh: ssh === undefined ? "none" : "ssh",
    "ssh.host": ssh === undefined ? null : literalText(ssh.host),
    "ssh.port": ssh === undefined ? null : String(ssh.port ?? entryKeys["ssh.port"].default),
    "ssh.user": ssh === undefined ? null : literalText(ssh.user),
  });
  return {
    kind: "body",
    body: {
      type: apiType,
      name: entry.displayName,
      ...(description !== undefined && { description }),
      properties,
    },
    notes: [...omitted(entry, definition), ...toInsert(properties)],
  };
}

function refused(id: string, why: string): ExportResult {
  return { kind: "refused", errors: [`export: ${id} ${why}`] };
}

/** A destination with `audit` has no variable for the loader's password. */
function passwordName(id: string): string {
  return variableFor(["destinations", id, "password"], "password");
}

type Certificate = { kind: "certificate"; pem: string | null } | { kind: "unusable" };

async function certificateOf(
  { folder, workspace }: Entry,
  { ssl }: DestinationEntry,
  now: Date,
): Promise<Certificate> {
  const value = typeof ssl === "object" ? ssl.certificate : undefined;
  if (value === undefined) return { kind: "certificate", pem: null };
  if (variableName(value) !== null) return { kind: "certificate", pem: value };
  const literal = literalText(value);
  const file = isCertificateText(literal)
    ? ({ kind: "read", text: literal } as const)
    : await readText(path.resolve(folder, literal), workspace, fileLimits.certificate);
  const certificate = file.kind === "read" ? readCertificate(file.text, now) : file;
  return certificate.kind === "pem" ? { kind: "certificate", pem: certificate.pem } : { kind: "unusable" };
}

function omitted({ id }: Entry, definition: DestinationEntry): string[] {
  const { ssl, ssh, audit, password, type = "postgresql" } = definition;
  const verify = typeof ssl === "object" ? ssl.verify : undefined;
  const certificate = typeof ssl === "object" ? ssl.certificate : undefined;
  const ours = topKeys.filter((key) => !isInStitch(key) && Object.hasOwn(definition, key));
  return [
    ...(type === "postgresql"
      ? []
      : [`\`type: ${type}\` was omitted: Stitch has one type for every PostgreSQL.`]),
    ...(ours.length === 0
      ? []
      : [
          `\`${ours.join("`, `")}\`: omitted, because only the check uses ${ours.length === 1 ? "it" : "them"}.`,
        ]),
    ...(certificate !== undefined && verify === "none"
      ? ["`ssl.verify: none` was omitted: with a certificate Stitch always verifies the server."]
      : []),
    ...(certificate !== undefined && verify === "full"
      ? [
          "`ssl.verify: full` was omitted: Stitch verifies the server against the certificate, but not its host name.",
        ]
      : []),
    ...(certificate === undefined && (verify === "ca" || verify === "full")
      ? [`\`ssl.verify: ${verify}\` was omitted: without a certificate Stitch only encrypts.`]
      : []),
    ...(ssh === undefined
      ? []
      : [
          "`ssh.private_key`, `passphrase` and `host_key` were omitted: Stitch has its own key. Add its public key to the bastion.",
        ]),
    ...(password === undefined && audit !== undefined
      ? [`${passwordName(id)} is the loader's password, which the destination does not have.`]
      : []),
  ];
}

function toInsert(properties: Properties): string[] {
  const names = [...new Set(Object.values(properties).flatMap((value) => variableName(value) ?? []))];
  return [
    `Insert the value of ${names.join(", ")} before you send this: see destination-check export --help.`,
  ];
}
