// Scripts that create an auditor.

import { shellWord } from "../../../text/phrases.ts";
import { withEscapes } from "../../../text/printable.ts";
import { commentName, doBlock, identifier, literal, passwordPrompt } from "../../../text/sql.ts";

/** `database` is null for the database that psql is connected to. `password` is the name of a variable. */
export type Auditor = { name: string; password: string; database: string | null; loader: string | null };

/** For psql. `\password` asks for the password, and sends only its hash. */
export function auditorScript(auditor: Auditor): string {
  const { name, database, loader } = auditor;
  const [role, roleName] = [identifier(name), literal(name)];
  const where = database === null ? "current_database()" : literal(database);
  const body = [
    "BEGIN",
    "  PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);",
    `  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = ${roleName}) THEN`,
    `    CREATE ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION;`,
    "  END IF;",
    "  -- By default everyone can connect. This is for databases where CONNECT was revoked.",
    `  IF NOT has_database_privilege(${roleName}, ${where}, 'CONNECT') THEN`,
    database === null
      ? `    EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), ${roleName});`
      : `    GRANT CONNECT ON DATABASE ${identifier(database)} TO ${role};`,
    "  END IF;",
    `  IF NOT has_database_privilege(${roleName}, ${where}, 'CONNECT') THEN`,
    "    RAISE 'Only the owner of the database or a superuser can grant CONNECT. Run this as one of them.';",
    "  END IF;",
    "END",
  ].join("\n");
  const target =
    database === null ? "the database that psql is connected to" : `the database ${commentName(database)}`;
  return `-- Creates the role ${commentName(name)}. It logs in for the check and looks up the privileges of ${loader === null ? "the loader" : commentName(loader)} in ${target}.
-- Its only privilege is CONNECT. You can run this script again.
--
-- Run it in psql as a superuser, or as the owner of the database if it has CREATEROLE.

${doBlock(body, "auditor")}

${passwordPrompt(name)}

/*
${entryLines(auditor, "  ")}
*/
`;
}

/** For a shell: Heroku does not allow CREATE ROLE. */
export function herokuAuditorSteps(auditor: Auditor): string {
  const credential = `DATABASE_URL --name ${shellWord(auditor.name)} -a "\${APP:?}"`;
  return `# Creates ${commentName(auditor.name)}. It logs in for the check and looks up the loader's privileges. Set APP to the app's name.
heroku pg:credentials:create ${credential}

# Prints a URL that contains its password.
heroku pg:credentials:url ${credential}

${entryLines(auditor, "#")}
`;
}

function entryLines({ name, password }: Auditor, mark: string): string {
  return [
    `${mark} Add these lines to the destination in destinations.yml:`,
    "",
    `${mark}   audit:`,
    `${mark}     username: ${yaml(name)}`,
    `${mark}     password: \${${password}}`,
    "",
    `${mark} Remove the loader's own \`password\`. Store the password of ${commentName(name)} in CI as the secret ${password}.`,
  ].join("\n");
}

/** A YAML value that can't begin or end an SQL comment: in double quotes `\x2a` is an asterisk. */
function yaml(value: string): string {
  const isPlain =
    /^[A-Za-z][A-Za-z0-9_.-]*$/.test(value) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(value);
  if (isPlain) return value;
  return withEscapes(JSON.stringify(value)).replaceAll("$", "$$$$").replaceAll("*", "\\x2a");
}
