// Converts files of other programs that have a connection (Singer, dbt) to destinations files.

import type { SchemaReason } from "../problem.ts";
import { isObject, type Path, type PlainMapping, valueAt } from "../yaml/document.ts";
import { pairsText, type YamlValue } from "../yaml/render.ts";
import { newId } from "../yaml/splices.ts";
import { type ConvertedEntry, convertedEntry } from "./foreign-keys.ts";
import { isSecretKey, secretNameOf, variableFor } from "./hard-coded-secrets.ts";

const maxDepth = 4;

export function otherFile(
  plain: unknown,
  text: string,
): Extract<SchemaReason, { kind: "other-file" }> | null {
  // Text that is referred to elsewhere can't be moved.
  if (!isObject(plain) || "destinations" in plain || /(^|[\s[{,:])[&*]\w/m.test(text)) return null;
  const connections = connectionsIn(plain, []);
  if (connections.length === 0) return null;
  const destinations = Object.fromEntries(connections.map(({ id, converted }) => [id, converted.entry]));
  const region = typeof plain.region === "string" ? { region: plain.region } : {};
  const file = pairsText({ version: 1, ...region, destinations }, "block", "");
  return {
    kind: "other-file",
    text: [...commentsOf(plain, connections), file].join(""),
    variables: connections.flatMap(({ converted }) => converted.variables),
  };
}

type FoundConnection = { id: string; path: Path; converted: ConvertedEntry };

function connectionsIn(mapping: PlainMapping, path: Path): FoundConnection[] {
  const id = idOf(path);
  const block = Object.fromEntries(
    Object.entries(mapping).filter(([key]) => key !== "version" && key !== "region"),
  );
  const converted = convertedEntry(withoutSecrets(block, id), (keys, secret) =>
    variableFor(["destinations", id, ...keys], secret),
  );
  if (converted !== null) return [{ id, path, converted }];
  if (path.length >= maxDepth) return [];
  return Object.entries(mapping).flatMap(([key, value]) =>
    isObject(value) ? connectionsIn(value, [...path, key]) : [],
  );
}

/** An unknown key may hold a secret too. */
function withoutSecrets(block: PlainMapping, id: string): PlainMapping {
  return Object.fromEntries(
    Object.entries(block).map(([key, value]) => {
      const secret = secretNameOf(key);
      const isUnknown =
        secret !== null && !isSecretKey(key) && typeof value === "string" && !value.includes("$");
      return [key, isUnknown ? `\${${variableFor(["destinations", id, key], secret)}}` : value];
    }),
  );
}

function idOf(path: Path): string {
  const name = path.findLast(
    (step) => !/^(outputs|config|settings|connection\w*|targets?|plugins|loaders)$/i.test(String(step)),
  );
  const id = String(name ?? newId)
    .replaceAll(/[^A-Za-z0-9_.-]+/g, "-")
    .replace(/^[.-]+/, "");
  return id === "" ? newId : id;
}

function commentsOf(plain: PlainMapping, connections: FoundConnection[]): string[] {
  const dropped = connections.flatMap(({ converted, path }) => {
    const block = valueAt(plain, path) as PlainMapping;
    return converted.dropped.map((key) => [key, block[key]] as const);
  });
  const topLevel =
    connections[0]!.path.length === 0 ? [] : Object.entries(plain).filter(([, value]) => !isObject(value));
  const lines = [...topLevel, ...dropped]
    .filter(([key, value]) => secretNameOf(key) === null && !isObject(value) && key !== "version")
    .map(
      ([key, value]) => `# ${pairsText({ [key]: value as YamlValue }, "block", "").replaceAll("\n", " ")}\n`,
    );
  return [...new Set(lines)];
}
