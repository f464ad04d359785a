// One destination of Stitch's, as an entry: what comes over, what is left out, and the secrets that it then names.

import { variableFor } from "../../../config/schema/secret-problems.ts";
import { redactor } from "../../../config/secrets/redact.ts";
import { secret } from "../../../config/secrets/secret.ts";
import { readCertificate } from "../../../config/values/certificate.ts";
import { valueFor, variableName } from "../../../config/values/variables.ts";
import { isObject } from "../../../config/yaml/plain.ts";
import { oneLine, printable, printableLines, shortened } from "../../../text/printable.ts";
import type { DraftEntry, DraftKey } from "../draft/draft.ts";
import type { NeededSecret } from "../draft/secrets.ts";
import { apiType, formProperties, ownKeys, ownProperties } from "./form.ts";

export type Json = Record<string, unknown>;

export type Carried = { kind: "carried"; entry: DraftEntry; secrets: NeededSecret[]; notes: string[] };
export type LeftOut = { kind: "left-out"; why: string };

/** The entry of one destination; `taken` are the ids that there are already. */
export function carry(from: Json, taken: string[], now: Date): Carried | LeftOut {
  const type = from.type ?? apiType;
  if (type !== apiType) return leftOut(`its type is ${shown(type)}, and only ${apiType} is PostgreSQL.`);
  if (typeof from.deleted_at === "string") return leftOut("it is deleted.");
  if (!isObject(from.properties)) return leftOut("it has no properties.");
  const { properties } = from;
  const needed = [
    "host",
    "username",
    "database",
    ...(properties.encryption_type === "ssh" ? ["encryption_host", "encryption_username"] : []),
  ];
  const missing = needed.filter((key) => textOf(properties[key]) === "");
  if (missing.length > 0)
    return leftOut(`${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} missing.`);
  if (!["ssh", "none", undefined, null, ""].includes(properties.encryption_type as string))
    return leftOut(`its encryption_type is neither ssh nor none.`);
  if (!["true", "false", ""].includes(textOf(properties.ssl)))
    return leftOut("its ssl is neither true nor false.");

  const clean = withoutPassword(properties);
  const name = shortened(printable(clean(textOf(from.name))).trim(), 200);
  const id = idFrom(name, taken);
  const password = secretOf(id, "password", properties.password);
  const ssl = sslOf(id, properties, now);
  const ssh = sshOf(id, properties);
  const description = printableLines(clean(textOf(from.description))).trim();
  const keys: DraftKey[] = [
    ...(name === "" || name === id ? [] : [{ key: "display_name", value: name }]),
    ...(description === "" ? [] : [{ key: "description", value: description }]),
    { key: "host", value: valueFor(textOf(properties.host)) },
    ...portKey(properties.port, 5432),
    { key: "username", value: valueFor(textOf(properties.username)) },
    { key: "password", value: `\${${password.name}}` },
    { key: "database", value: valueFor(textOf(properties.database)) },
    ...ssl.keys,
    ...ssh.keys,
  ];
  const number = textOf(from.id);
  const entry = { id, comment: /^\d+$/.test(number) ? `Stitch's own number for it is ${number}.` : "", keys };
  const user = `the password of ${shown(properties.username)}`;
  return {
    kind: "carried",
    entry,
    secrets: [{ name: password.name, holds: user }, ...ssl.secrets, ...ssh.secrets],
    notes: [
      ...(password.dropped
        ? ["the password in the JSON is left out. Store it as a secret, and delete that file."]
        : []),
      ...ssl.notes,
      ...ssh.notes,
      ...unknownKeys(from, properties),
    ],
  };
}

type Part = { keys: DraftKey[]; secrets: NeededSecret[]; notes: string[] };

function sslOf(id: string, { ssl, sslrootcert }: Json, now: Date): Part {
  const given = textOf(sslrootcert);
  const isOn = textOf(ssl) === "true";
  if (given === "") return { keys: isOn ? [{ key: "ssl", value: true }] : [], secrets: [], notes: [] };
  if (!isOn)
    return { keys: [], secrets: [], notes: ["sslrootcert is left out: without SSL it does nothing."] };
  const verified = (certificate: string): DraftKey[] => [
    { key: "ssl", value: [{ key: "certificate", value: certificate }] },
  ];
  if (variableName(given) !== null)
    return {
      keys: verified(given),
      secrets: [{ name: variableName(given)!, holds: "the certificate", file: true }],
      notes: [],
    };
  const read = readCertificate(given, now);
  if (read.kind === "pem") return { keys: verified(read.pem), secrets: [], notes: [] };
  const name = variableFor(["destinations", id, "ssl"], "certificate");
  return {
    keys: verified(`\${${name}}`),
    secrets: [{ name, holds: "a certificate that is valid", file: true }],
    notes: ["sslrootcert is left out: it holds no certificate that is valid today."],
  };
}

function sshOf(id: string, properties: Json): Part {
  const rest = ["encryption_host", "encryption_port", "encryption_username"].filter(
    (key) => textOf(properties[key]) !== "",
  );
  if (properties.encryption_type !== "ssh")
    return {
      keys: [],
      secrets: [],
      notes: rest.length === 0 ? [] : [`${rest.join(", ")}: left out, since its Encryption Type is not SSH.`],
    };
  const name = variableFor(["destinations", id, "ssh", "private_key"], "private_key");
  const keys: DraftKey[] = [
    { key: "host", value: valueFor(textOf(properties.encryption_host)) },
    ...portKey(properties.encryption_port, 22),
    { key: "user", value: valueFor(textOf(properties.encryption_username)) },
    {
      key: "private_key",
      value: `\${${name}}`,
      comment: "A key for the check: Stitch's own stays with Stitch.",
    },
  ];
  return {
    keys: [{ key: "ssh", value: keys }],
    secrets: [
      {
        name,
        holds: `a private key that lets ${shown(properties.encryption_username)} in on the bastion`,
        file: true,
      },
    ],
    notes: [],
  };
}

/** A reference that is there already, as in what `export` prints, is kept. Anything else is a secret and is not. */
function secretOf(id: string, key: string, given: unknown): { name: string; dropped: boolean } {
  const name = variableName(given);
  const dropped = name === null && given !== undefined && given !== null && given !== "";
  return { name: name ?? variableFor(["destinations", id, key], key), dropped };
}

/** People write a password where it is read, too. */
function withoutPassword({ password }: Json): (text: string) => string {
  const given = textOf(password);
  return redactor(given === "" || variableName(given) !== null ? [] : [secret(given)], new Set());
}

function unknownKeys(from: Json, properties: Json): string[] {
  const isSet = (value: unknown) => value !== null && value !== "";
  const top = Object.keys(from).filter(
    (key) => ![...ownKeys, "type", "name", "description", "properties"].includes(key) && isSet(from[key]),
  );
  const own = Object.keys(properties).filter(
    (key) => ![...formProperties, ...ownProperties].includes(key) && isSet(properties[key]),
  );
  const names = [...top, ...own.map((key) => `properties.${key}`)].map(shown);
  return names.length === 0
    ? []
    : [`${names.join(", ")}: left out, since there is no such key in destinations.yml.`];
}

function portKey(value: unknown, usual: number): DraftKey[] {
  const given = textOf(value);
  const port = /^[0-9]{1,5}$/.test(given) ? Number(given) : given;
  return given === "" || port === usual ? [] : [{ key: "port", value: port }];
}

/** A text, a number or a boolean as text; anything else is none. */
export function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : "";
}

/** An id from a name: small letters, digits and dashes, and a number where it is taken. */
function idFrom(name: string, taken: string[]): string {
  const plain = name.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const slug =
    plain
      .replaceAll(/[^a-z0-9]+/g, "-")
      .replaceAll(/^-+|-+$/g, "")
      .slice(0, 80) || "destination";
  let id = slug;
  for (let count = 2; taken.includes(id); count++) id = `${slug}-${count}`;
  return id;
}

/** A value of the answer within a sentence: one line, and not long. */
export function shown(value: unknown): string {
  return oneLine(textOf(value), 60);
}

function leftOut(why: string): LeftOut {
  return { kind: "left-out", why };
}
