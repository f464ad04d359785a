// A PostgreSQL destination in Stitch's Connect API. Every property is a string, `port` and `ssl` included:
// https://www.stitchdata.com/docs/developers/stitch-connect/api (`postgres`, version 4).

import { type EntryKey, entryKeys, entryPaths } from "../../../config/keys.ts";

export const apiType = "postgres";

type Keys = typeof entryKeys;

export type PropertyKey = {
  [Key in EntryKey]: Keys[Key]["stitch"] extends { property: string } ? Key : never;
}[EntryKey];

/** The API returns all of them except the password. */
export type Properties = Readonly<Record<string, string>>;

/** `POST /v4/destinations` has a `type`; `PUT /v4/destinations/{id}` has none. */
export type RequestBody = {
  type?: typeof apiType;
  name: string;
  description?: string;
  properties: Properties;
};

const propertyKeys = entryPaths.filter((path): path is PropertyKey => {
  const { stitch } = entryKeys[path];
  return stitch !== null && "property" in stitch;
});

export const formProperties = propertyKeys.map((key) => propertyName(key));

export const formFields = entryPaths.flatMap((path) => {
  const { stitch } = entryKeys[path];
  return stitch !== null && "field" in stitch ? [stitch.field] : [];
});

export function isInStitch(key: string): boolean {
  return Object.hasOwn(entryKeys, key) && entryKeys[key as EntryKey].stitch !== null;
}

export function propertyName(key: PropertyKey): string {
  return entryKeys[key].stitch.property;
}

export type PropertyValues = Readonly<Record<PropertyKey, unknown>>;

export function valuesIn(properties: Readonly<Record<string, unknown>>): PropertyValues {
  return Object.fromEntries(
    propertyKeys.map((key) => [key, properties[propertyName(key)]]),
  ) as PropertyValues;
}

export function propertiesOf(values: Readonly<Record<PropertyKey, string | null>>): Properties {
  return Object.fromEntries(
    propertyKeys.flatMap((key) => (values[key] === null ? [] : [[propertyName(key), values[key]]])),
  );
}

/** Metadata that says nothing about the connection. */
export const ownKeys: readonly string[] = [
  "id",
  "stitch_client_id",
  "created_at",
  "updated_at",
  "deleted_at",
  "paused_at",
  "system_paused_at",
  "check_job_name",
  "report_card",
  "ignore_unmapped_sources",
];

export const ownProperties: readonly string[] = ["status"];
