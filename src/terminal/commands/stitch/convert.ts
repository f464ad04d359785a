// Converts a destination from the form of Stitch's API to an entry.

import { type EntryKey, entryKeys, entryPaths, lastStep } from "../../../config/keys.ts";
import { variableFor } from "../../../config/schema/hard-coded-secrets.ts";
import { secret } from "../../../config/secrets/forms.ts";
import { redactor } from "../../../config/secrets/redact.ts";
import { readCertificate } from "../../../config/values/server-identity.ts";
import { valueFor, variableName } from "../../../config/values/variables.ts";
import { isObject, type PlainMapping } from "../../../config/yaml/document.ts";
import { oneLine, printable, printableLines, shortened } from "../../../text/printable.ts";
import type { DraftEntry, DraftKey, NeededSecret } from "../draft.ts";
import {
  apiType,
  formFields,
  formProperties,
  ownKeys,
  ownProperties,
  type PropertyKey,
  type PropertyValues,
  propertyName,
  valuesIn,
} from "./form.ts";

export type Conversion = { kind: "converted"; entry: DraftEntry; secrets: NeededSecret[]; notes: string[] };
export type Skipped = { kind: "skipped"; reason: string };

export function convert(from: PlainMapping, usedIds: string[], now: Date): Conversion | Skipped {
  const type = from.type ?? apiType;
  if (type !== apiType) return skipped(`its type is ${printed(type)}, not ${apiType}.`);
  if (typeof from.deleted_at === "string") return skipped("it is deleted.");
  if (!isObject(from.properties)) return skipped("it has no properties.");
  const { properties } = from;
  const form = valuesIn(properties);
  const requiredKeys: PropertyKey[] = [
    "host",
    "username",
    "database",
    ...(form.ssh === "ssh" ? (["ssh.host", "ssh.user"] as const) : []),
  ];
  const missing = requiredKeys.filter((key) => textOf(form[key]) === "").map(propertyName);
  if (missing.length > 0)
    return skipped(`${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} missing.`);
  if (!["ssh", "none", undefined, null, ""].includes(form.ssh as string))
    return skipped(`its ${propertyName("ssh")} is neither ssh nor none.`);
  if (!["true", "false", ""].includes(textOf(form.ssl)))
    return skipped(`its ${propertyName("ssl")} is neither true nor false.`);

  const clean = withoutPassword(form);
  const name = shortened(printable(clean(textOf(from.name))).trim(), 200);
  const id = idFrom(name, usedIds);
  const password = secretOf(id, "password", form.password);
  const ssl = sslOf(id, form, now);
  const ssh = sshOf(id, form);
  const description = printableLines(clean(textOf(from.description))).trim();
  const settings: Record<PropertyKey, DraftValue | null> = {
    host: valueFor(textOf(form.host)),
    port: portOf(form.port, entryKeys.port.default),
    username: valueFor(textOf(form.username)),
    password: `\${${password.name}}`,
    database: valueFor(textOf(form.database)),
    ...ssl.settings,
    ...ssh.settings,
  };
  const keys = draftKeys({
    display_name: name === "" || name === id ? null : name,
    description: description === "" ? null : description,
    ...settings,
    "ssh.private_key": ssh.privateKey,
  });
  const number = textOf(from.id);
  const entry = { id, comment: /^\d+$/.test(number) ? `Stitch's id for it is ${number}.` : "", keys };
  const user = `the password of ${printed(form.username)}`;
  return {
    kind: "converted",
    entry,
    secrets: [{ name: password.name, description: user }, ...ssl.secrets, ...ssh.secrets],
    notes: [
      ...(password.isOmitted
        ? ["the password in the JSON was omitted. Store it as a secret, and delete that file."]
        : []),
      ...ssl.notes,
      ...ssh.notes,
      ...unknownKeys(from, properties),
    ],
  };
}

type DraftValue = Exclude<DraftKey["value"], DraftKey[]>;

function draftKeys(values: Partial<Record<EntryKey, DraftValue | null>>): DraftKey[] {
  const keys: DraftKey[] = [];
  for (const path of entryPaths) {
    const value = values[path] ?? null;
    if (value === null) continue;
    const name = lastStep(path);
    const comment = path === "ssh.private_key" ? { comment: ownKeyComment } : {};
    const parent = path.slice(0, -name.length - 1);
    const above = keys.find(({ key }) => key === parent);
    if (parent === "") keys.push({ key: name, value });
    else if (above !== undefined && Array.isArray(above.value))
      above.value.push({ key: name, value, ...comment });
    else keys.push({ key: parent, value: [{ key: name, value, ...comment }] });
  }
  return keys;
}

const ownKeyComment = "A key for the check: Stitch keeps its own.";

type DraftPart<Key extends PropertyKey> = {
  settings: Record<Key, DraftValue | null>;
  secrets: NeededSecret[];
  notes: string[];
};

function sslOf(id: string, form: PropertyValues, now: Date): DraftPart<"ssl" | "ssl.certificate"> {
  const certificate = textOf(form["ssl.certificate"]);
  const isOn = textOf(form.ssl) === "true";
  const property = propertyName("ssl.certificate");
  const nothingElse = { secrets: [], notes: [] };
  if (certificate === "")
    return { settings: { ssl: isOn ? true : null, "ssl.certificate": null }, ...nothingElse };
  if (!isOn)
    return {
      settings: { ssl: null, "ssl.certificate": null },
      secrets: [],
      notes: [`${property} was omitted: it has no effect without SSL.`],
    };
  const verified = (value: string) => ({ ssl: null, "ssl.certificate": value });
  if (variableName(certificate) !== null)
    return {
      settings: verified(certificate),
      secrets: [{ name: variableName(certificate)!, description: "the certificate", file: true }],
      notes: [],
    };
  const parsed = readCertificate(certificate, now);
  if (parsed.kind === "pem") return { settings: verified(parsed.pem), ...nothingElse };
  const name = variableFor(["destinations", id, "ssl"], "certificate");
  return {
    settings: verified(`\${${name}}`),
    secrets: [{ name, description: "a valid certificate", file: true }],
    notes: [`${property} was omitted: it does not contain a currently valid certificate.`],
  };
}

type TunnelKey = "ssh" | "ssh.host" | "ssh.port" | "ssh.user";

function sshOf(id: string, form: PropertyValues): DraftPart<TunnelKey> & { privateKey: string | null } {
  if (form.ssh !== "ssh") {
    const unusedKeys = (["ssh.host", "ssh.port", "ssh.user"] as const).filter(
      (key) => textOf(form[key]) !== "",
    );
    return {
      settings: { ssh: null, "ssh.host": null, "ssh.port": null, "ssh.user": null },
      privateKey: null,
      secrets: [],
      notes:
        unusedKeys.length === 0
          ? []
          : [`${unusedKeys.map(propertyName).join(", ")}: omitted, because its Encryption Type is not SSH.`],
    };
  }
  const name = variableFor(["destinations", id, "ssh", "private_key"], "private_key");
  const user = printed(form["ssh.user"]);
  return {
    settings: {
      ssh: null,
      "ssh.host": valueFor(textOf(form["ssh.host"])),
      "ssh.port": portOf(form["ssh.port"], entryKeys["ssh.port"].default),
      "ssh.user": valueFor(textOf(form["ssh.user"])),
    },
    privateKey: `\${${name}}`,
    secrets: [{ name, description: `a private key for ${user} on the bastion`, file: true }],
    notes: [],
  };
}

function secretOf(id: string, key: string, value: unknown): { name: string; isOmitted: boolean } {
  const name = variableName(value);
  const isOmitted = name === null && value !== undefined && value !== null && value !== "";
  return { name: name ?? variableFor(["destinations", id, key], key), isOmitted };
}

/** People write passwords into names and descriptions. */
function withoutPassword({ password }: PropertyValues): (text: string) => string {
  const passwordText = textOf(password);
  return redactor(
    passwordText === "" || variableName(passwordText) !== null ? [] : [secret(passwordText)],
    new Set(),
  );
}

function unknownKeys(from: PlainMapping, properties: PlainMapping): string[] {
  const isSet = (value: unknown) => value !== null && value !== "";
  const unknownFields = Object.keys(from).filter(
    (key) => ![...ownKeys, ...formFields, "properties"].includes(key) && isSet(from[key]),
  );
  const unknownProperties = Object.keys(properties).filter(
    (key) => ![...formProperties, ...ownProperties].includes(key) && isSet(properties[key]),
  );
  const names = [...unknownFields, ...unknownProperties.map((key) => `properties.${key}`)].map(printed);
  return names.length === 0
    ? []
    : [`${names.join(", ")}: omitted, because destinations.yml has no such key.`];
}

function portOf(value: unknown, defaultPort: number): number | string | null {
  const digits = textOf(value);
  const port = /^[0-9]{1,5}$/.test(digits) ? Number(digits) : digits;
  return digits === "" || port === defaultPort ? null : port;
}

export function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : "";
}

function idFrom(name: string, usedIds: string[]): string {
  const plain = name.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const slug =
    plain
      .replaceAll(/[^a-z0-9]+/g, "-")
      .replaceAll(/^-+|-+$/g, "")
      .slice(0, 80) || "destination";
  let id = slug;
  for (let count = 2; usedIds.includes(id); count++) id = `${slug}-${count}`;
  return id;
}

export function printed(value: unknown): string {
  return oneLine(textOf(value), 60);
}

function skipped(reason: string): Skipped {
  return { kind: "skipped", reason };
}
