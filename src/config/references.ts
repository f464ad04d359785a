// Where an entry names variables: every ${NAME} that a run which dials it would read.

import type { Entry } from "./entries/entries.ts";
import { variableName } from "./values/variables.ts";
import type { Path } from "./yaml/document.ts";
import { keyPlace, type Location, locate } from "./yaml/source.ts";

export type Reference = { name: string; location: Location };

/** Keys whose text is taken as it stands. */
const plainKeys = new Set(["display_name", "description", "schemas", "ignore"]);

/** The references of an entry in the order of its keys; none where it is never dialled. */
export function referencesOf(entry: Entry): Reference[] {
  const { definition, path, root, source } = entry;
  if (definition === null || definition.access === "stitch-only") return [];
  return Object.entries(definition)
    .filter(([key]) => !plainKeys.has(key))
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
