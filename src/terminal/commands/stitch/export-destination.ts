// `export`: one entry as the body of a request to Stitch's API. Secrets stay references.

import path from "node:path";
import type { Entry } from "../../../config/entries.ts";
import { fileLimits, readText } from "../../../config/files.ts";
import { entryKeys, topKeys } from "../../../config/keys.ts";
import { variableFor } from "../../../config/schema/hard-coded-secrets.ts";
import type { DestinationEntry } from "../../../config/schema/schema.generated.ts";
import { isPem, readCertificate } from "../../../config/values/certificate.ts";
import { literalText, variableName } from "../../../config/values/variables.ts";
import { seeValidation } from "../unread-files.ts";
import { apiType, type Body, isInStitch, type Properties, propertiesOf } from "./form.ts";

/** `notes`: what of the entry Stitch's form has no place for, and what to know before the body is sent. */
export type Exported = { kind: "body"; body: Body; notes: string[] } | { kind: "refused"; errors: string[] };

/** Nothing is dialled and no variable is read: only a certificate's file is. */
export async function exportDestination(
  entry: Entry,
  definition: DestinationEntry,
  now: Date,
): Promise<Exported> {
  if (definition.url !== undefined)
    return refused(
      entry.id,
      "has one `url`, and Stitch's form takes host, port, username, password and database. Write those keys in its place.",
    );
  const { host = "", username = "", database = "", ssh, description } = definition;
  const literals = [host, username, database, ssh?.host ?? "", ssh?.user ?? ""];
  if (literals.some((value) => variableName(value) === null && /^\$\{\w+\}$/.test(literalText(value))))
    return refused(
      entry.id,
      "has a value that is a dollar sign with a name in braces, which whoever fills in the secrets would take for a variable.",
    );
  const certificate = await certificateOf(entry, definition, now);
  if (certificate.kind === "unusable")
    return refused(
      entry.id,
      `has an \`ssl.certificate\` that can't be used. ${seeValidation(entry.source.file)}`,
    );
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
  const told = description === undefined ? {} : { description };
  return {
    kind: "body",
    body: { type: apiType, name: entry.displayName, ...told, properties },
    notes: [...leftOut(entry, definition), ...toFillIn(properties)],
  };
}

function refused(id: string, why: string): Exported {
  return { kind: "refused", errors: [`export: ${id} ${why}`] };
}

/** A name for a secret that the entry does not have, as where another role logs in for the check. */
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
  const given = literalText(value);
  const file = isPem(given)
    ? ({ kind: "read", text: given } as const)
    : await readText(path.resolve(folder, given), workspace, fileLimits.certificate);
  const read = file.kind === "read" ? readCertificate(file.text, now) : file;
  return read.kind === "pem" ? { kind: "certificate", pem: read.pem } : { kind: "unusable" };
}

function leftOut({ id }: Entry, definition: DestinationEntry): string[] {
  const { ssl, ssh, audit, password, type = "postgresql" } = definition;
  const verify = typeof ssl === "object" ? ssl.verify : undefined;
  const certificate = typeof ssl === "object" ? ssl.certificate : undefined;
  const ours = topKeys.filter((key) => !isInStitch(key) && Object.hasOwn(definition, key));
  return [
    ...(type === "postgresql"
      ? []
      : [`type: ${type} is left out: Stitch has one type for every PostgreSQL.`]),
    ...(ours.length === 0
      ? []
      : [
          `${ours.join(", ")}: left out, since ${ours.length === 1 ? "it is" : "they are"} for the check alone.`,
        ]),
    ...(certificate !== undefined && verify === "none"
      ? ["ssl.verify: none is left out: with a certificate Stitch verifies the server against it."]
      : []),
    ...(certificate !== undefined && verify === "full"
      ? [
          "ssl.verify: full is left out: Stitch has no such choice. It verifies the server against the certificate.",
        ]
      : []),
    ...(certificate === undefined && (verify === "ca" || verify === "full")
      ? [`ssl.verify: ${verify} is left out: without a certificate Stitch encrypts, and verifies nothing.`]
      : []),
    ...(ssh === undefined
      ? []
      : [
          "ssh.private_key, passphrase and host_key are left out: Stitch logs in with a key of its own, whose public half has to be on the bastion.",
        ]),
    ...(password === undefined && audit !== undefined
      ? [`${passwordName(id)} stands for the loader's password, which the entry does not have.`]
      : []),
  ];
}

function toFillIn(properties: Properties): string[] {
  const names = [...new Set(Object.values(properties).flatMap((value) => variableName(value) ?? []))];
  return [`${names.join(", ")}: to be filled in before this is sent. See destination-check export --help.`];
}
