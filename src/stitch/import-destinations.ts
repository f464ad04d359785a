// `import`: what Stitch's API says of an account's destinations, as a draft of destinations.yml.

import { printable, printableLines, shortened } from "../config/printable.ts";
import { variableFor } from "../config/schema/secret-problems.ts";
import { readCertificate } from "../config/values/certificate.ts";
import { valueFor, variableName } from "../config/values/variables.ts";
import { type DraftEntry, type DraftKey, draftText } from "../draft/draft.ts";
import { draftErrors } from "../draft/findings.ts";
import type { NeededSecret } from "../draft/secrets.ts";
import { oneLine } from "../rules/words/printable.ts";
import { apiType, formProperties, ownKeys, ownProperties } from "./form.ts";

/** `notes` have what is left out, and why. Nothing of what is left out is repeated but the names of keys. */
export type Imported =
  | { kind: "file"; text: string; count: number; secrets: NeededSecret[]; notes: string[] }
  | { kind: "refused"; errors: string[] };

type Json = Record<string, unknown>;

/** Takes the answer to `GET /v4/destinations`, or one destination out of it. */
export async function importDestinations(json: string, now: Date): Promise<Imported> {
  const all = destinationsIn(json);
  if (typeof all === "string") return { kind: "refused", errors: [`import: ${all}`] };
  const taken: Carried[] = [];
  const notes: string[] = [];
  for (const each of all) {
    const carried = carry(
      each,
      taken.map(({ entry }) => entry.id),
      now,
    );
    const fault = carried.kind === "left-out" ? carried.why : await faultOf(carried, now);
    if (fault !== null) notes.push(`${nameFor(each)} is left out: ${fault}`);
    else if (carried.kind === "carried") {
      taken.push(carried);
      notes.push(...carried.notes.map((note) => `${carried.entry.id}: ${note}`));
    }
  }
  if (taken.length === 0)
    return {
      kind: "refused",
      errors: ["import: there is no PostgreSQL destination that could be carried over.", ...notes],
    };
  const entries = taken.map(({ entry }) => entry);
  const secrets = taken.flatMap((each) => each.secrets);
  return { kind: "file", text: fileText(entries), count: entries.length, secrets, notes };
}

function fileText(entries: DraftEntry[]): string {
  return draftText({
    comment:
      "Carried over from Stitch, which tells neither its region nor who hosts a database: add `region:` to the file, and\n`type:` to a destination on Heroku, Amazon or Google. A secret never stands here: ${NAME} is read when the check runs.",
    region: null,
    entries,
  });
}

/** Each destination of an answer, or what is wrong with the answer. Node's own words would quote it. */
function destinationsIn(json: string): Json[] | string {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return "this is no JSON. Save the answer to GET /v4/destinations as it is.";
  }
  const list = Array.isArray(value) ? value : [value];
  if (list.length === 0) return "the list has no destination.";
  if (!list.every(isObject))
    return "this is no list of destinations. Save the answer to GET /v4/destinations as it is.";
  if (!Array.isArray(value) && !("properties" in list[0]!))
    return `this is no destination: it has ${Object.keys(list[0]!).map(shown).join(", ") || "no key"}, and no properties.`;
  return list;
}

type Carried = { kind: "carried"; entry: DraftEntry; secrets: NeededSecret[]; notes: string[] };
type LeftOut = { kind: "left-out"; why: string };

function carry(from: Json, taken: string[], now: Date): Carried | LeftOut {
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

  const name = shortened(printable(textOf(from.name)).trim(), 200);
  const id = idFrom(name, taken);
  const password = secretOf(id, "password", properties.password);
  const ssl = sslOf(id, properties, now);
  const ssh = sshOf(id, properties);
  const description = printableLines(textOf(from.description)).trim();
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

/** What the check would find: a destination that it would not take is not written. */
async function faultOf({ entry }: Carried, now: Date): Promise<string | null> {
  const [error] = await draftErrors(fileText([entry]), "/", now);
  if (error === undefined) return null;
  const key = error.at.kind === "range" ? "" : error.at.path.slice(2).join(".");
  return `${key === "" ? "it" : `its ${key}`} is not what destinations.yml takes (${error.rule}).`;
}

function portKey(value: unknown, usual: number): DraftKey[] {
  const given = textOf(value);
  const port = /^[0-9]{1,5}$/.test(given) ? Number(given) : given;
  return given === "" || port === usual ? [] : [{ key: "port", value: port }];
}

function textOf(value: unknown): string {
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

function nameFor(from: Json): string {
  const name = oneLine(textOf(from.name), 60);
  const number = textOf(from.id);
  return name === "" ? `The destination ${/^\d+$/.test(number) ? number : "without a name"}` : `"${name}"`;
}

function shown(value: unknown): string {
  return oneLine(textOf(value), 60);
}

function leftOut(why: string): LeftOut {
  return { kind: "left-out", why };
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
