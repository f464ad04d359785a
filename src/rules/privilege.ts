import type { Destination } from "../config/destination.ts";
import { keyPlace } from "../config/yaml/source.ts";
import type { DeniedPrivileges } from "../connect/failure.ts";
import type { Facts, HashGrant } from "../connect/probe/facts.ts";
import { type CatalogName, stockRelations } from "../connect/probe/stock-relations.ts";
import { firstFew, list, quoted } from "../text/phrases.ts";
import { identifier, storedName } from "../text/sql.ts";
import { code, type Fix, sql, text } from "./fix.ts";
import { loginDestination } from "./phrases.ts";
import { atProvider } from "./providers.ts";
import { serverRule } from "./rule.ts";

const createOnDatabase = serverRule({
  id: "privilege/create-on-database",
  severity: "error",
  at: ["username"],
  title: "User lacks CREATE on the database",
  why: "Every load begins with `CREATE SCHEMA IF NOT EXISTS`, which needs CREATE on the database even if the schema exists.",
  find: ({ facts }) => (facts.database.canCreate ? null : { facts }),
  titleOf: ({ destination: { username, database } }) => `\`${username}\` lacks CREATE on \`${database}\``,
  message: ({ destination: { username, database }, facts }) =>
    `\`${username}\` lacks the CREATE privilege on database \`${database}\`.${similarPrivileges(facts)}`,
  fix: ({ destination, facts }) =>
    sql(
      `GRANT CREATE ON DATABASE ${identifier(destination.database)} TO ${identifier(destination.username)};`,
      databaseOwner(facts),
      ...atProvider(destination, "console"),
    ),
});

function similarPrivileges({ role, schemas }: Facts): string {
  const group = role.groupsWithCreate[0];
  if (group !== undefined)
    return ` Its group \`${group}\` has it, but the role does not inherit its groups' privileges.`;
  const creatable = (schemas ?? []).filter(({ canCreate }) => canCreate).map(({ name }) => `\`${name}\``);
  if (creatable.length === 0) return "";
  return ` It can create tables in ${creatable.length === 1 ? "the schema" : "the schemas"} ${firstFew(creatable)}, which is not enough.`;
}

/** GRANT by another role succeeds without effect. */
function databaseOwner({ database }: Facts): string {
  return database.owner ?? "a superuser";
}

const temporary = serverRule({
  id: "privilege/temporary",
  severity: "error",
  at: ["username"],
  title: "User lacks TEMPORARY on the database",
  why: "Stitch copies rows into a temporary table before it writes them to the loaded one, so every load fails.",
  find: ({ facts }) => (facts.database.canUseTemporary ? null : { facts }),
  titleOf: ({ destination: { username, database } }) => `\`${username}\` lacks TEMPORARY on \`${database}\``,
  message: ({ destination: { username, database } }) =>
    `\`${username}\` lacks the TEMPORARY privilege on database \`${database}\`, which PostgreSQL grants to everyone by default.`,
  fix: ({ destination, facts }) =>
    sql(
      `GRANT TEMPORARY ON DATABASE ${identifier(destination.database)} TO ${identifier(destination.username)};`,
      databaseOwner(facts),
      ...atProvider(destination, "console"),
    ),
});

const selectInformationSchema = catalogRule("information_schema", "privilege/select-information-schema");
const selectPgCatalog = catalogRule("pg_catalog", "privilege/select-pg-catalog");

function catalogRule(schema: CatalogName, id: string) {
  return serverRule({
    id,
    severity: "error",
    at: ["username"],
    title: `User can't read all of ${schema}`,
    why: "PostgreSQL lets everyone read these by default; Stitch looks up tables and columns there, so loads fail without them.",
    find: ({ facts }) => {
      const { usable, closed } = facts.catalogs[schema];
      return usable && closed?.length === 0 ? null : { facts };
    },
    message: ({ destination, facts }) => closedMessage(destination.username, facts, schema),
    fix: ({ destination, facts }) => sql(grantsFor(destination.username, facts, schema), "a superuser"),
  });
}

function closedMessage(user: string, { catalogs }: Facts, schema: CatalogName): string {
  const { usable, closed } = catalogs[schema];
  const relations = closed ?? [];
  if (usable) return `\`${user}\` can't read ${quotedNames(relations)} in \`${schema}\`.`;
  const catalogNote = relations.length > 0 ? `, and can't read ${quotedNames(relations)} in it` : "";
  return `\`${user}\` lacks USAGE on schema \`${schema}\`${catalogNote}.`;
}

function quotedNames(names: string[]): string {
  return firstFew(names.map((name) => `\`${name}\``));
}

/** Only what is missing; if that is unknown, all that is public by default. */
function grantsFor(user: string, { catalogs, versionNum }: Facts, schema: CatalogName): string {
  const { usable, closed } = catalogs[schema];
  const relations = (closed ?? stockRelations(schema, versionNum)).map((name) => `${schema}.${name}`);
  const to = identifier(user);
  return [
    ...(usable ? [] : [`GRANT USAGE ON SCHEMA ${schema} TO ${to};`]),
    ...(relations.length > 0 ? [`GRANT SELECT ON ${relations.join(", ")} TO ${to};`] : []),
  ].join("\n");
}

const schemaNotUsable = serverRule<{ facts: Facts; schemas: NonNullable<Facts["schemas"]> }>({
  id: "privilege/schema-not-usable",
  severity: "error",
  at: ({ destination, schemas }) => {
    const isListed = schemas.some(({ name }) => destination.schemas.map(storedName).includes(name));
    return keyPlace(destination.path, destination.viaUrl, [isListed ? "schemas" : "username"]);
  },
  title: "User can't create tables in a schema",
  why: "Stitch loads an integration into its schema, so the loads of these integrations fail.",
  find: ({ destination, facts }) => {
    const names = destination.schemas.map(storedName);
    const entrySchemas = (facts.schemas ?? []).filter(({ name }) => names.includes(name));
    const loaded = (facts.loaded?.schemas ?? []).filter(({ name }) => !names.includes(name));
    const schemas = [...entrySchemas, ...loaded].filter(({ usable, canCreate }) => !(usable && canCreate));
    return schemas.length === 0 ? null : { facts, schemas };
  },
  titleOf: ({ schemas: [first, ...others] }) =>
    first !== undefined && others.length === 0 ? `User can't create tables in \`${first.name}\`` : null,
  message: ({ destination, schemas }) =>
    `\`${destination.username}\` can't create tables in ${firstFew(
      schemas.map(({ name, owner }) => `\`${name}\` (owned by \`${owner}\`)`),
    )}.`,
  fix: ({ destination, facts, schemas }) => {
    const role = identifier(destination.username);
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
  title: "User has more privileges than a loader needs",
  why: "Anyone who gets this user's password, from Stitch or from CI, gets these privileges.",
  find: ({ facts }) => {
    const { superuser, hashes } = facts.role;
    const powers = powersOf(facts);
    return superuser !== null || hashes.readable.length > 0 || powers.length > 0 ? { facts, powers } : null;
  },
  titleOf: ({ powers: [power], facts: { role } }) => {
    if (role.superuser !== null) return `\`${role.superuser.name}\` is a superuser`;
    if (power === undefined) return "User can read password hashes";
    return power.kind === "SUPERUSER" ? "User can act as a superuser" : null;
  },
  message: ({ destination, powers, facts: { role } }) =>
    role.superuser !== null
      ? `\`${role.superuser.name}\` is a superuser.`
      : powers.length > 0
        ? `\`${destination.username}\` ${list(powers.map((power) => powerWords(power, role.login)))}.`
        : `\`${destination.username}\` can read ${quotedNames(role.hashes.readable)}, which ${role.hashes.readable.length > 1 ? "hold" : "holds"} every user's password hash.${grantPath(destination, role.hashes.grants)}`,
  fix: ({ destination, facts, powers }) => {
    const { superuser, hashes } = facts.role;
    const [user, database] = [identifier(destination.username), identifier(destination.database)];
    if (superuser?.demotable && superuser.name === storedName(destination.username) && ownsLoads(facts))
      return sql(`ALTER ROLE ${user} NOSUPERUSER;\n${grantDatabase(destination)}`, "a superuser");
    if (superuser !== null) return ownRole(database);
    const revokes = [
      ...powers.flatMap((power) => powerStatements(power, facts, destination)),
      ...(hashes.grants ?? []).map((grant) => revokeStatement(grant, destination.username)),
    ];
    if (revokes.length > 0 && !revokes.includes(null))
      return sql([...new Set(revokes)].join("\n"), "a superuser");
    if (powers.length === 0)
      return text(
        "List who can read the password hashes. As a superuser, in psql:",
        code(
          "\\dp pg_catalog.pg_authid\n\\dp pg_catalog.pg_shadow\nSELECT roleid::regrole, member::regrole FROM pg_catalog.pg_auth_members;",
        ),
        "Then revoke SELECT there, or membership in `pg_read_all_data`, from this user or from its group.",
      );
    return text(
      "List who is a member of which role. As a superuser, in psql:",
      code("SELECT roleid::regrole, member::regrole FROM pg_catalog.pg_auth_members;"),
      "Grant this user directly what its loads need, and make it the owner of the loaded tables. Then revoke the membership that leads to the role in the message.",
    );
  },
});

type Power = NonNullable<Facts["rows"]["powers"]>[number];

/** The finding about password hashes explains membership in pg_read_all_data. A superuser has those of all other roles. */
function powersOf({ rows: { powers = [] }, role: { hashes } }: Facts): Power[] {
  const superusers = powers.filter(({ kind }) => kind === "SUPERUSER");
  if (superusers.length > 0) return superusers;
  return powers.filter(({ name }) => name !== "pg_read_all_data" || hashes.readable.length === 0);
}

function powerWords({ name, kind }: Power, login: string): string {
  if (name === login) return `has \`${kind}\``;
  if (kind === "MEMBER") return `has the privileges of \`${name}\``;
  return `can act as \`${name}\`, which ${kind === "SUPERUSER" ? "is a superuser" : `has \`${kind}\``}`;
}

/** Null for a membership through another role, and one that loads may rely on. */
function powerStatements({ name, kind }: Power, facts: Facts, destination: Destination): (string | null)[] {
  const { memberships = [] } = facts.rows;
  const { login } = facts.role;
  const user = identifier(destination.username);
  if (name === login) return [`ALTER ROLE ${user} NOCREATEROLE NOREPLICATION;`];
  const own = memberships.filter((each) => each.name === name);
  const isNeeded = kind !== "MEMBER" && !ownsLoads(facts);
  if (own.length === 0 || isNeeded || own.some(({ isOnlyPath }) => !isOnlyPath)) return [null];
  const role = kind === "MEMBER" ? name : identifier(name);
  return [
    ...own.map(
      ({ grantor }) =>
        `REVOKE ${role} FROM ${user}${grantor === null ? "" : ` GRANTED BY ${identifier(grantor)}`};`,
    ),
    ...(kind === "MEMBER" ? [] : [grantDatabase(destination)]),
  ];
}

/** Whether all that is loaded belongs to the user itself, which can then do without the power of another role. */
function ownsLoads({ loaded, role: { login } }: Facts): boolean {
  const owners = [...(loaded?.owners ?? []), ...(loaded?.schemas ?? []).map(({ owner }) => owner)];
  return owners.every((owner) => owner === login);
}

function grantDatabase({ username, database }: Destination): string {
  return `GRANT CONNECT, CREATE, TEMPORARY ON DATABASE ${identifier(database)} TO ${identifier(username)};`;
}

/** If NOSUPERUSER would lock others out, or break the role's functions and triggers. */
function ownRole(database: string): Fix {
  return text(
    "Leave this role as it is, and create one for Stitch alone. As a superuser, in psql:",
    code(
      `CREATE ROLE stitch_loader LOGIN;\n\\password stitch_loader\nGRANT CREATE ON DATABASE ${database} TO stitch_loader;`,
    ),
    "Use its name and password here and in Stitch. If integrations have loaded already, make it the owner of each of their schemas and tables:",
    code("ALTER SCHEMA … OWNER TO stitch_loader;\nALTER TABLE … OWNER TO stitch_loader;"),
  );
}

function grantPath({ username }: Destination, grants: HashGrant[] | null): string {
  const grantees = (grants ?? []).map((grant) => (grant.kind === "select" ? grant.grantee : grant.member));
  const groups = [...new Set(grantees)].filter((name) => name !== null && name !== storedName(username));
  return groups.length === 0
    ? ""
    : ` According to the server, it gets this from ${quotedNames(groups as string[])}.`;
}

/** Null for a grant to another role, whose name only the server knows. A REVOKE affects only the grants of one grantor. */
function revokeStatement(grant: HashGrant, user: string): string | null {
  const grantee = grant.kind === "select" ? grant.grantee : grant.member;
  if (grantee !== null && grantee !== storedName(user)) return null;
  const from = grantee === null ? "PUBLIC" : identifier(user);
  const { grantor } = grant;
  if (grant.kind === "reads-all-data")
    return `REVOKE pg_read_all_data FROM ${from}${grantor === null ? "" : ` GRANTED BY ${identifier(grantor)}`};`;
  const column = grant.column === null ? "" : ` (${grant.column})`;
  const revoke = `REVOKE SELECT${column} ON pg_catalog.${grant.relation} FROM ${from};`;
  return grantor === null ? revoke : `SET ROLE ${identifier(grantor)};\n${revoke}\nRESET ROLE;`;
}

export const checkDenied = serverRule<{ denied: DeniedPrivileges }>({
  id: "privilege/check-denied",
  severity: "error",
  at: ["username"],
  title: "User lacks privileges that the check needs",
  why: "PostgreSQL grants them to everyone by default; without them it is unknown whether loads will work.",
  find: ({ destination, facts: { denied } }) =>
    denied && { destination: loginDestination(destination), denied },
  message: ({ destination, denied }) => {
    const { functions, relations, schemas, error } = denied;
    const missing = functions.missing ?? [];
    const lacks = [
      ...(missing.length > 0 ? [`call ${quotedNames(missing)}`] : []),
      ...(schemas.length > 0
        ? [`use the ${schemas.length > 1 ? "schemas" : "schema"} ${quotedNames(schemas)}`]
        : []),
      ...(relations.length > 0 ? [`read ${quotedNames(relations)}`] : []),
    ];
    const says = error === null ? "" : ` The server reported: ${quoted(error.message)}.`;
    return `\`${destination.username}\` can't ${list(lacks) || "query its privileges"}.${says}`;
  },
  fix: ({ destination, denied: { functions, relations, schemas } }) => {
    const to = identifier(destination.username);
    const missing = functions.missing ?? functions.needed;
    const grants = [
      ...(missing.length > 0 ? [`GRANT EXECUTE ON FUNCTION\n${qualified(missing)}\n    TO ${to};`] : []),
      ...(schemas.length > 0 ? [`GRANT USAGE ON SCHEMA ${schemas.join(", ")} TO ${to};`] : []),
      ...(relations.length > 0 ? [`GRANT SELECT ON\n${qualified(relations)}\n    TO ${to};`] : []),
    ];
    return grants.length > 0
      ? sql(grants.join("\n"), "a superuser")
      : text("Find the refused statement in the server's log, and grant this user what it needs.");
  },
});

function qualified(names: string[]): string {
  return names.map((name) => `    pg_catalog.${name}`).join(",\n");
}

export const privilegeRules = [
  createOnDatabase,
  temporary,
  selectInformationSchema,
  selectPgCatalog,
  schemaNotUsable,
  excessive,
  checkDenied,
];
