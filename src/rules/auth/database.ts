// A database that can't be opened: on the server, behind a pooler, or in the pooler's own configuration.

import type { ServerError } from "../../connect/failure.ts";
import type { RefusalSource } from "../../connect/refusal-forms.ts";
import { capital, quoted } from "../../text/phrases.ts";
import { identifier } from "../../text/sql.ts";
import { code, sql, text } from "../fix.ts";
import { quotedError, sourceName } from "../phrases.ts";
import { atProvider } from "../providers.ts";
import { failureRule } from "../rule.ts";

type NoDatabase = {
  cause: "missing" | "closed" | "invalid" | "damaged";
  source: RefusalSource;
  error: ServerError;
};

export const databaseMissing = failureRule<NoDatabase>({
  id: "auth/database-missing",
  severity: "error",
  at: ["database"],
  title: "Database does not exist",
  why: ({ cause }) =>
    cause === "missing"
      ? "Stitch creates schemas in a database, but not the database itself, so every load fails."
      : "No one can connect to this database, so every load fails.",
  titleOf: ({ destination: { database }, cause, source }) =>
    source === "upstream" ? upstreamTitles[cause] : databaseTitles[cause](`Database \`${database}\``),
  message: ({ destination, cause, source, error }) => {
    const { database } = destination;
    const server = capital(sourceName(destination, source));
    if (source === "upstream")
      return `The pooler has an entry for \`${database}\`, but ${sourceName(destination, source)} can't open its database.${quotedError(error)}`;
    if (source !== "server")
      return `${server} has no usable database \`${database}\` in its configuration.${quotedError(error)}`;
    switch (cause) {
      case "missing":
        return `${server} has no database \`${database}\`. Names are case-sensitive.`;
      case "closed":
        return `Database \`${database}\` does not accept connections.`;
      case "invalid":
        return `A \`DROP DATABASE\` of \`${database}\` was interrupted and left it unusable.${quotedError(error)}`;
      case "damaged":
        return `${server} has \`${database}\` in its catalog, but its files are missing. It reported: ${quoted(`${error.message} ${error.detail ?? ""}`)}.`;
    }
  },
  fix: ({ destination, cause, source }) => {
    const database = identifier(destination.database);
    if (source === "upstream") return text(...upstreamParts(cause));
    if (source !== "server") return text(...poolerParts(source, destination.database));
    switch (cause) {
      case "closed":
        return destination.database === "template0"
          ? text(
              "`template0` is the empty template of new databases. Set `database` to the one to load into. To list the databases:",
              code("SELECT datname FROM pg_database WHERE NOT datistemplate;"),
            )
          : sql(`ALTER DATABASE ${database} ALLOW_CONNECTIONS true;`, "a superuser");
      case "missing":
        return text(
          "Correct the name. To list the databases:",
          code("SELECT datname FROM pg_database;"),
          "Or create the database. As a superuser, run:",
          code(`CREATE DATABASE ${database};`),
          ...atProvider(destination, "database"),
        );
      case "invalid":
        return text(...invalidParts(database), "Or set `database` to another database.");
      case "damaged":
        return text(damagedPart);
    }
  },
});

const databaseTitles: Record<NoDatabase["cause"], (name: string) => string> = {
  missing: (name) => `${name} does not exist`,
  closed: (name) => `${name} does not accept connections`,
  invalid: (name) => `${name} is invalid`,
  damaged: (name) => `${name} is missing its files`,
};

const upstreamTitles: Record<NoDatabase["cause"], string> = {
  missing: "Database behind the pooler does not exist",
  closed: "Database behind the pooler is not open",
  invalid: "Database behind the pooler is invalid",
  damaged: "Database behind the pooler is missing its files",
};

function invalidParts(database: string): string[] {
  return [
    "Its data is lost. Drop it and create it again. Connect to another database as its owner or a superuser, and run:",
    code(`DROP DATABASE ${database};\nCREATE DATABASE ${database};`),
  ];
}

const damagedPart =
  "Do not create it again before you know what happened. Restore the data directory from a backup, or mount the missing tablespace. The server's log and the path in the message show what is missing.";

function upstreamParts(cause: NoDatabase["cause"]): string[] {
  const other = "Or set another database in the pooler's configuration.";
  if (cause === "invalid") return [...invalidParts("…"), other];
  if (cause === "damaged") return [damagedPart];
  if (cause === "closed")
    return [
      "On the server behind the pooler, allow connections to the database that the message names. As a superuser:",
      code("ALTER DATABASE … ALLOW_CONNECTIONS true;"),
      other,
    ];
  return [
    "On the pooler's machine, correct `dbname=` of this database in its configuration, or create the database that the message names on the server behind it. PgBouncer's console shows which name maps to which database:",
    code("SHOW DATABASES;"),
    "In the `[databases]` section of `pgbouncer.ini`, for example:",
    code("analytics = host=db.internal.example.com dbname=analytics"),
  ];
}

function poolerParts(source: RefusalSource, database: string): string[] {
  if (source === "Odyssey")
    return [
      "Correct the name. Or add a route to Odyssey's configuration and reload Odyssey:",
      code(`database "${database}" {\n}`),
    ];
  if (source === "PgCat")
    return [
      "Correct the name. Or add a pool to PgCat's configuration, with this user, and reload PgCat:",
      code(`[pools.${database}]`),
    ];
  return [
    "Correct the name. Or add the database to the `[databases]` section of `pgbouncer.ini`, and reload PgBouncer. If it is there and disabled, in PgBouncer's console:",
    code(`ENABLE ${database};`),
  ];
}
