// Rules about what the user may do.

import type { Denied } from "../connect/failure.ts";
import type { Facts, HashGrant } from "../connect/probe/facts.ts";
import { type CatalogName, stockRelations } from "../connect/probe/stock.ts";
import { list, quoted } from "../text/phrases.ts";
import { identifier, storedName } from "../text/sql.ts";
import { loginEntry } from "./auth/login.ts";
import { sql, text } from "./fix.ts";
import { atProvider } from "./phrases.ts";
import { serverRule } from "./rule.ts";

const createOnDatabase = serverRule({
  id: "privilege/create-on-database",
  severity: "error",
  at: ["username"],
  title: "The user may not create schemas in this database",
  why: "Stitch runs CREATE SCHEMA IF NOT EXISTS before it loads, and PostgreSQL asks for CREATE on the database even when the schema exists.",
  find: ({ facts }) => (facts.database.canCreate ? null : { facts }),
  message: ({ facts }) =>
    `${facts.role.name} has no CREATE privilege on the database ${facts.database.name}.${besides(facts)}`,
  fix: ({ destination, facts }) =>
    sql(
      `GRANT CREATE ON DATABASE ${identifier(facts.database.name)} TO ${identifier(facts.role.name)};`,
      databaseOwner(facts),
      atProvider(destination.type, "console") ?? "",
    ),
});

const selectInformationSchema = catalogRule("information_schema", "privilege/select-information-schema");

const selectPgCatalog = catalogRule("pg_catalog", "privilege/select-pg-catalog");

const schemaNotUsable = serverRule({
  id: "privilege/schema-not-usable",
  severity: "error",
  at: ["schemas"],
  title: "An integration's schema exists, and the user may not create tables in it",
  why: "Stitch loads an integration into its schema. Where somebody else has made that schema, its owner has to let Stitch in.",
  find: ({ destination, facts }) => {
    const named = destination.schemas.map(storedName);
    const schemas = (facts.schemas ?? []).filter(
      ({ name, usable, canCreate }) => named.includes(name) && !(usable && canCreate),
    );
    return schemas.length === 0 ? null : { facts, schemas };
  },
  message: ({ facts, schemas }) =>
    `${facts.role.name} may not create tables in ${list(schemas.map(({ name, owner }) => `${name} (owned by ${owner})`))}.`,
  fix: ({ facts, schemas }) => {
    const role = identifier(facts.role.name);
    const grants = schemas.map(
      ({ name, usable }) =>
        `GRANT ${usable ? "CREATE" : "USAGE, CREATE"} ON SCHEMA ${identifier(name)} TO ${role};`,
    );
    const owners = new Set(schemas.map(({ owner }) => owner));
    const [owner = ""] = owners;
    if (owner === "pg_database_owner" && owners.size === 1)
      return sql(grants.join("\n"), databaseOwner(facts));
    return sql(grants.join("\n"), owners.size === 1 ? owner : "a superuser");
  },
});

const excessive = serverRule({
  id: "privilege/excessive",
  severity: "warning",
  at: ["username"],
  title: "The user may do more than a loader should",
  why: "Whoever gets hold of this user's password, in Stitch or in CI, gets all of that with it.",
  find: ({ facts }) =>
    facts.role.superuser !== null || facts.role.hashes.readable.length > 0 ? { facts } : null,
  message: ({ facts: { role } }) =>
    role.superuser === null
      ? `${role.name} can read ${list(role.hashes.readable)}, which ${role.hashes.readable.length > 1 ? "hold" : "holds"} every user's password hash.`
      : `${role.superuser.name} is a superuser.`,
  fix: ({ facts }) => {
    const { superuser, hashes, name } = facts.role;
    const database = identifier(facts.database.name);
    if (superuser?.demotable) {
      const create = `GRANT CREATE ON DATABASE ${database} TO ${identifier(name)};`;
      return sql(`ALTER ROLE ${identifier(superuser.name)} NOSUPERUSER;\n${create}`, "a superuser");
    }
    if (superuser !== null) return text(roleOfItsOwn(database));
    return hashes.grants === null || hashes.grants.length === 0
      ? text(whoGrants)
      : sql(hashes.grants.map(revoked).join("\n"), "a superuser");
  },
});

/** Without the superuser that it is, others would be locked out, or functions and triggers of its own would stop. */
function roleOfItsOwn(database: string): string {
  return `Leave this role as it is, and make one for Stitch alone. As a superuser, in psql:
    CREATE ROLE "stitch_loader" LOGIN;
    \\password stitch_loader
    GRANT CREATE ON DATABASE ${database} TO "stitch_loader";
Then write its name and password here and in Stitch. Where integrations have loaded already, let it have their schemas and tables: ALTER SCHEMA … OWNER TO "stitch_loader"; and ALTER TABLE … OWNER TO "stitch_loader";.`;
}

const whoGrants =
  "As a superuser, look with `\\dp pg_catalog.pg_authid` and `\\dp pg_catalog.pg_shadow` in psql at who may read them, and revoke SELECT there from this user or from its group.";

function revoked(grant: HashGrant): string {
  if (grant.kind === "reads-all-data") return `REVOKE pg_read_all_data FROM ${identifier(grant.member)};`;
  const column = grant.column === null ? "" : ` (${grant.column})`;
  const from = grant.grantee === null ? "PUBLIC" : identifier(grant.grantee);
  return `REVOKE SELECT${column} ON pg_catalog.${grant.relation} FROM ${from};`;
}

export const checkDenied = serverRule<{ denied: Denied }>({
  id: "privilege/check-denied",
  severity: "error",
  at: ["username"],
  title: "The server refuses the question about privileges",
  why: "The check asks with functions and catalogs that PostgreSQL opens to everyone. An administrator has taken that away.",
  find: ({ destination, facts: { denied } }) => denied && { destination: loginEntry(destination), denied },
  message: ({ destination, denied }) => {
    const { role, functions, relations, schemas, error } = denied;
    const missing = functions.missing ?? [];
    const lacks = [
      ...(missing.length > 0 ? [`call ${some(missing)}`] : []),
      ...(schemas.length > 0
        ? [`use the ${schemas.length > 1 ? "schemas" : "schema"} ${list(schemas)}`]
        : []),
      ...(relations.length > 0 ? [`read ${some(relations)}`] : []),
    ];
    const says = error === null ? "" : ` The server says: ${quoted(error.message)}.`;
    return `${role ?? destination.username} may not ${list(lacks) || "use what tells privileges"}.${says}`;
  },
  fix: ({ destination, denied: { role, functions, relations, schemas } }) => {
    const to = identifier(role ?? destination.username);
    const missing = functions.missing ?? functions.needed;
    const grants = [
      ...(missing.length > 0 ? [`GRANT EXECUTE ON FUNCTION\n${names(missing)}\n    TO ${to};`] : []),
      ...(schemas.length > 0 ? [`GRANT USAGE ON SCHEMA ${schemas.join(", ")} TO ${to};`] : []),
      ...(relations.length > 0 ? [`GRANT SELECT ON\n${names(relations)}\n    TO ${to};`] : []),
    ];
    return grants.length > 0
      ? sql(grants.join("\n"), "a superuser")
      : text("As a superuser, find the refused statement in the server's log, and let this user run it.");
  },
});

function names(within: string[]): string {
  return within.map((name) => `    pg_catalog.${name}`).join(",\n");
}

function catalogRule(schema: CatalogName, id: string) {
  return serverRule({
    id,
    severity: "error",
    at: ["username"],
    title: `The user can't read all of ${schema}`,
    why: `Stitch looks up schemas, tables and columns there. PostgreSQL lets everyone read these relations of ${schema}; an administrator has taken it away.`,
    find: ({ facts }) => {
      const { usable, closed } = facts.catalogs[schema];
      return usable && closed?.length === 0 ? null : { facts };
    },
    message: ({ facts }) => closedWords(facts, schema),
    fix: ({ facts }) => sql(grantsFor(facts, schema), "a superuser"),
  });
}

function closedWords({ role, catalogs }: Facts, schema: CatalogName): string {
  const { usable, closed } = catalogs[schema];
  const relations = closed ?? [];
  const named = some(relations);
  if (usable) return `${role.name} may not read ${named} in ${schema}.`;
  const also = relations.length > 0 ? `, nor read ${named} in it` : "";
  return `${role.name} may not use the schema ${schema} (USAGE has been revoked)${also}.`;
}

/** Five by name, and how many more. */
function some(all: string[]): string {
  const rest = all.length - 5;
  return rest > 0 ? `${all.slice(0, 5).join(", ")} and ${rest} more` : list(all);
}

/** What is missing and no more. Where nothing can be seen, that is all that PostgreSQL itself lets everyone read. */
function grantsFor({ role, catalogs, versionNum }: Facts, schema: CatalogName): string {
  const { usable, closed } = catalogs[schema];
  const relations = (closed ?? stockRelations(schema, versionNum)).map((name) => `${schema}.${name}`);
  const to = identifier(role.name);
  return [
    ...(usable ? [] : [`GRANT USAGE ON SCHEMA ${schema} TO ${to};`]),
    ...(relations.length > 0 ? [`GRANT SELECT ON ${relations.join(", ")} TO ${to};`] : []),
  ].join("\n");
}

/** What the user has instead, where that explains why the privilege seemed to be there. */
function besides({ role, schemas }: Facts): string {
  const group = role.groupsWithCreate[0];
  if (group !== undefined) {
    return ` Its group ${group} has it, but the role does not inherit what its groups may do.`;
  }
  const own = (schemas ?? []).filter(({ canCreate }) => canCreate).map(({ name }) => name);
  if (own.length === 0) return "";
  const named = own.length > 3 ? `${own.slice(0, 3).join(", ")} and ${own.length - 3} more` : list(own);
  return ` It may create tables in ${own.length === 1 ? "the schema" : "the schemas"} ${named}, which is not enough.`;
}

/** A grant by anyone without the right to grant it looks like success and does nothing: the owner is named. */
function databaseOwner({ database }: Facts): string {
  return database.owner ?? "a superuser";
}

export const privilegeRules = [
  createOnDatabase,
  selectInformationSchema,
  selectPgCatalog,
  schemaNotUsable,
  excessive,
  checkDenied,
];
