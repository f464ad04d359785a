import stock from "./stock-relations.json" with { type: "json" };

export const catalogNames = ["information_schema", "pg_catalog"] as const;
export type CatalogName = (typeof catalogNames)[number];

type StockRelation = { since: string; until?: string; public: string };

const cache = new Map<string, readonly string[]>();

export function stockRelations(schema: CatalogName, versionNum: number): readonly string[] {
  const key = `${schema} ${versionNum}`;
  const names = cache.get(key) ?? readableIn(schema, versionNum);
  cache.set(key, names);
  return names;
}

function readableIn(schema: CatalogName, versionNum: number): string[] {
  const relations: [string, StockRelation][] = Object.entries(stock[schema]);
  return relations
    .filter(([, { since, until, public: granted }]) => {
      const exists = number(since) <= versionNum && (until === undefined || versionNum < number(until));
      return granted !== "none" && exists;
    })
    .map(([name]) => name);
}

/** Relations that no one can read by default, with their schemas. */
export function stockClosed(): string[] {
  return catalogNames.flatMap((schema) => {
    const relations: [string, StockRelation][] = Object.entries(stock[schema]);
    return relations
      .filter(([, { public: granted }]) => granted === "none")
      .map(([name]) => `${schema}.${name}`);
  });
}

function number(version: string): number {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major * 10_000 + minor * 100;
}
