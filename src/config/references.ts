// What an entry names: the variables that a run which connects would read, its public values and its files.

import type { Entry } from "./entries.ts";
import { decidesConnection, pathsWithFormat, publicPaths } from "./keys.ts";
import { certificatePath } from "./values/certificate.ts";
import { literalText, variableName } from "./values/variables.ts";
import type { Path } from "./yaml/document.ts";
import { isObject } from "./yaml/document.ts";
import { keyPlace, type Location, locate } from "./yaml/source.ts";

export type Reference = { name: string; location: Location };

/** The references of an entry in the order of its keys; of one that is never connected to, only Stitch's token. */
export function referencesOf(entry: Entry): Reference[] {
  const { definition, path, root, source } = entry;
  if (definition === null) return [];
  const isRead = (key: string) =>
    definition.access === "stitch-only" ? key === "stitch" : decidesConnection(key);
  return Object.entries(definition)
    .filter(([key]) => isRead(key))
    .flatMap(([key, value]) => namesIn(value, [key]))
    .map(({ name, keys }) => ({ name, location: locate(source, root, keyPlace(path, false, keys)) }));
}

function namesIn(value: unknown, keys: Path): { name: string; keys: Path }[] {
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, each]) =>
      namesIn(each, [...keys, Array.isArray(value) ? Number(key) : key]),
    );
  const name = variableName(value);
  return name === null ? [] : [{ name, keys }];
}

/** The values of its public keys that are written out: they are not secrets, even where a secret has the same text. */
export function publicValues({ definition }: Entry): string[] {
  return literalsAt(definition, publicPaths).map(literalText);
}

/** The files that it names, such as a certificate's, by their absolute paths. */
export function namedFiles({ definition, folder }: Entry): string[] {
  return literalsAt(definition, pathsWithFormat("file")).flatMap(
    (value) => certificatePath(value, folder) ?? [],
  );
}

function literalsAt(definition: unknown, paths: readonly string[]): string[] {
  const valueAt = (path: string) =>
    path.split(".").reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), definition);
  return paths
    .map(valueAt)
    .filter((value): value is string => typeof value === "string" && variableName(value) === null);
}
