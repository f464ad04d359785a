// What Stitch has loaded, and what is in the way of the next load, from the rows of the queries.

import type { Rows } from "./queries/all.ts";

export type Loaded = {
  /** Schemas that Stitch loads into. */
  schemas: { name: string; owner: string; usable: boolean; canCreate: boolean }[];
  tables: number;
  /** Tables that the user can't load into: for want of ownership or privileges, or because of row security. */
  notWritable: number;
  /** Who owns the tables. */
  owners: string[];
  /** Tables of one owner in one schema that the user does not own. */
  notOwned: { schema: string; owner: string }[];
  obstacles: Obstacle[];
};

export type Obstacle = NonNullable<Rows["obstacles"]>[number] & {
  /** Of row security: commands for which no policy covers the user. */
  uncovered: string[];
};

export function loadedOf({ loaded: groups, obstacles = [], policies = [] }: Rows): Loaded | null {
  if (groups === undefined) return null;
  // Child tables in other schemas are counted without a table.
  const schemas = new Map(
    groups
      .filter(({ tables }) => tables > 0)
      .map(({ schema, schemaOwner, usable, canCreate }) => [
        schema,
        { name: schema, owner: schemaOwner, usable, canCreate },
      ]),
  );
  const countOf = (cause: (typeof groups)[number]["cause"]) =>
    groups.filter((group) => group.cause === cause).reduce((sum, { tables }) => sum + tables, 0);
  const lacking = obstacles.find(({ cause }) => cause === "write")?.total ?? 0;
  return {
    schemas: [...schemas.values()],
    tables: groups.reduce((sum, { tables }) => sum + tables, 0),
    notWritable: countOf("schema") + countOf("owner") + Math.min(countOf("write"), lacking) + policies.length,
    owners: [...new Set(groups.map(({ owner }) => owner))].sort(),
    notOwned: groups.filter(({ cause }) => cause === "owner").map(({ schema, owner }) => ({ schema, owner })),
    obstacles: obstacles.map((obstacle) => ({
      ...obstacle,
      uncovered: policies
        .filter(({ schema, relation }) => schema === obstacle.schema && relation === obstacle.relation)
        .flatMap(({ commands }) => rowCommands.filter((command) => commands.split(" ").includes(command))),
    })),
  };
}

const rowCommands = ["SELECT", "INSERT", "UPDATE", "DELETE"];
