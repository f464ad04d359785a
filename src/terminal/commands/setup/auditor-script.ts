// What makes an auditor: SQL for psql that can be run again, and the lines that its entry then has.

import { withEscapes } from "../../../text/printable.ts";
import { identifier, literal } from "../../../text/sql.ts";
import { askForPassword, doBlock, shellWord, shown } from "./script.ts";

/** `database`: null is the one that psql is connected to. `password`: the variable that CI has it in. */
export type Auditor = { name: string; password: string; database: string | null; loader: string | null };

/** A script for psql. It holds no password: `\password` asks for it, and sends no more than its hash. */
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
    "  -- PostgreSQL lets everyone connect, unless somebody has revoked it.",
    `  IF NOT has_database_privilege(${roleName}, ${where}, 'CONNECT') THEN`,
    database === null
      ? `    EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), ${roleName});`
      : `    GRANT CONNECT ON DATABASE ${identifier(database)} TO ${role};`,
    "  END IF;",
    `  IF NOT has_database_privilege(${roleName}, ${where}, 'CONNECT') THEN`,
    "    RAISE 'Run this as the owner of the database, or as a superuser: only they can let a role connect.';",
    "  END IF;",
    "END",
  ].join("\n");
  const [shownName, shownLoader] = [shown(name), loader === null ? "the user" : shown(loader)];
  const there =
    database === null ? "the database that psql is connected to" : `the database ${shown(database)}`;
  return `-- ${shownName} logs in for the check, and asks what ${shownLoader} may do in ${there}.
-- It may do nothing itself but connect. All of this can be run again.
--
-- Run it in psql as a superuser, or as the owner of the database where that role may create roles (CREATEROLE).

${doBlock(body, "auditor")}

${askForPassword(name)}

/*
${entryLines(auditor, "  ")}
*/
`;
}

/** The same for Heroku, which lets nobody make roles by SQL: commands for a shell. */
export function herokuSteps(auditor: Auditor): string {
  const credential = `DATABASE_URL --name ${shellWord(auditor.name)} -a "\${APP:?}"`;
  return `# ${shown(auditor.name)} logs in for the check, and asks what the user may do. Set APP to the app's name.
heroku pg:credentials:create ${credential}

# Its password is in the URL that this prints.
heroku pg:credentials:url ${credential}

${entryLines(auditor, "#")}
`;
}

/** What is left to do, as lines of a comment that begin with `mark`. */
function entryLines({ name, password }: Auditor, mark: string): string {
  return [
    `${mark} The entry in destinations.yml then has these lines:`,
    "",
    `${mark}   audit:`,
    `${mark}     username: ${yaml(name)}`,
    `${mark}     password: \${${password}}`,
    "",
    `${mark} The user's own password goes out of it. ${password}, a secret of CI, holds the password of ${shown(name)}.`,
  ].join("\n");
}

/** A value of one line that begins or ends no comment of SQL: in double quotes YAML takes `\x2a` for an asterisk. */
function yaml(value: string): string {
  const isPlain =
    /^[A-Za-z][A-Za-z0-9_.-]*$/.test(value) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(value);
  if (isPlain) return value;
  return withEscapes(JSON.stringify(value)).replaceAll("$", "$$$$").replaceAll("*", "\\x2a");
}
