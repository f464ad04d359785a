// Scripts that create the loader, the user that Stitch loads as, and the auditor. They can be run again.

import { stockClosed } from "../../../connect/probe/stock-relations.ts";
import { shellWord } from "../../../text/phrases.ts";
import { oneLine, withEscapes } from "../../../text/printable.ts";
import { commentName, doBlock, identifier, literal, passwordPrompt } from "../../../text/sql.ts";

export type Loader = { name: string; database: string; schemas: string[] };

/** The statements of Stitch's guide: https://help.qlik.com/en-US/stitch/destinations/postgresql/connecting */
export function loaderStatements(
  { name, database, schemas }: Loader,
  administrator: string,
  commandForScript: string,
): string {
  const role = identifier(name);
  const grants = schemas.map(
    (schema) => `-- GRANT USAGE, CREATE ON SCHEMA ${identifier(schema)} TO ${role};`,
  );
  const existing =
    grants.length === 0
      ? ""
      : `\n-- Only for those of these schemas that exist already and belong to another role:\n${grants.join("\n")}\n`;
  return `-- Creates the user ${commentName(name)}, which loads into the database ${commentName(database)} for Stitch.
-- Run this in psql, connected to ${commentName(database)}, as ${administrator}.
-- For a script that checks each step and can be run again: ${oneLine(commandForScript, 1_000)}

CREATE ROLE ${role} LOGIN;
SET password_encryption = 'scram-sha-256'; -- the default since 14; omit it before 10
${passwordPrompt(name)}
GRANT CONNECT, CREATE ON DATABASE ${identifier(database)} TO ${role};
${existing}
-- PostgreSQL lets every user read information_schema and pg_catalog. Where that was revoked, the check prints the grants.
`;
}

/** For psql. `\password` asks for the password, and sends only its hash. */
export function loaderScript(loader: Loader, administrator: string): string {
  const { name, database } = loader;
  return `-- Creates the user ${commentName(name)}, which loads into the database ${commentName(database)} for Stitch, and grants the privileges that it lacks.
-- You can run this script again. If it fails, nothing is changed.
--
-- Run it in psql, connected to ${commentName(database)}, as ${administrator}.

\\set ON_ERROR_STOP on
SELECT NOT EXISTS (SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = ${literal(name)}) AS is_new \\gset

${doBlock(`${declarations(loader)}\n${opening}${makeUser}${grants}`, "setup")}

\\if :is_new
${passwordPrompt(name)}
\\else
\\echo 'The user already exists, and keeps its password.'
\\endif
`;
}

/** For a shell: Heroku does not allow CREATE ROLE. `loader` is null if its URL is not set. */
export function herokuLoaderSteps(loader: Loader | null): string {
  if (loader === null) return defaultCredential;
  const credential = shellWord(loader.name);
  const create = `Run heroku pg:credentials:create DATABASE_URL --name ${credential} first.`;
  return `# Creates ${commentName(loader.name)}, which loads into the database ${commentName(loader.database)} for Stitch. You can run this again.
# Set APP to the app's name. If the app has several databases, replace DATABASE_URL.

# Creates the credential, unless it exists or is the default credential.
{ heroku pg:credentials DATABASE_URL -a "\${APP:?}"; heroku pg:credentials:url DATABASE_URL -a "\${APP:?}"; } |
  tr -s ' \\t"=:/@' '\\n' | grep -qxF -- ${credential} ||
  heroku pg:credentials:create DATABASE_URL --name ${credential} -a "\${APP:?}"

# Grants the privileges that it lacks, as the default credential, which owns the database.
heroku pg:psql DATABASE_URL -a "\${APP:?}" <<'END_OF_SQL'
${grantsBlock(loader, create)}
END_OF_SQL

# Prints the values for Stitch's form, and the URL for your secret. Leave out --name for the default credential.
heroku pg:credentials:url DATABASE_URL --name ${credential} -a "\${APP:?}"
`;
}

const defaultCredential = `# Set APP to the app's name. If the app has several databases, replace DATABASE_URL.
#
# The default credential owns the database and has all privileges that Stitch needs. This prints the host, port, user,
# password and database for Stitch's form, and the URL for your secret.
heroku pg:credentials:url DATABASE_URL -a "\${APP:?}"

# Any other credential needs CREATE on the database: set the variable that \`url\` names, and run destination-check setup again.
`;

function grantsBlock(loader: Loader, hint: string): string {
  return doBlock(
    `${declarations(loader)}\n${opening}
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = loader) THEN
    RAISE EXCEPTION USING MESSAGE = format('User %s does not exist.', loader), HINT = ${literal(hint)};
  END IF;
${grants}`,
    "setup",
  );
}

/** Against injection, all names from the file are here, and the rest of the block uses variables. */
function declarations({ name, database, schemas }: Loader): string {
  return `DECLARE
  loader pg_catalog.name := ${literal(name)};
  target pg_catalog.name := ${literal(database)};
  integrations pg_catalog.name[] := ARRAY[${schemas.map(literal).join(", ")}]::pg_catalog.name[];
  -- PostgreSQL grants SELECT on these to no one.
  never_public pg_catalog.text[] := ARRAY[
${inLines(stockClosed().map(literal))}];
  runner pg_catalog.name := current_user;
  privilege pg_catalog.text;
  missing record;`;
}

function inLines(items: string[]): string {
  const lines = items.flatMap((_, index) => (index % 3 === 0 ? [items.slice(index, index + 3)] : []));
  return lines.map((line) => `    ${line.join(", ")}`).join(",\n");
}

const opening = `BEGIN
  PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
  IF current_database() <> target AND NOT EXISTS (SELECT 1 FROM pg_database WHERE datname = target) THEN
    RAISE EXCEPTION USING MESSAGE = format('Database %s does not exist, and Stitch does not create it.', target),
      HINT = format('Run CREATE DATABASE %I; then connect to it, and run this again.', target);
  ELSIF current_database() <> target THEN
    RAISE EXCEPTION USING MESSAGE = format('Connected to database %s, but Stitch loads into %s.', current_database(), target),
      HINT = format('Connect to %s, and run this again.', target);
  END IF;
`;

const makeUser = `
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = loader) THEN
    IF NOT (SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = runner) THEN
      RAISE EXCEPTION USING MESSAGE = format('%s lacks CREATEROLE, so it cannot create users.', runner),
        HINT = format('Run this as a superuser, or let a superuser run ALTER ROLE %I CREATEROLE; first.', runner);
    END IF;
    EXECUTE format('CREATE ROLE %I LOGIN', loader);
  ELSIF NOT (SELECT rolcanlogin FROM pg_roles WHERE rolname = loader) THEN
    RAISE EXCEPTION USING MESSAGE = format('Role %s exists, but has no LOGIN: it is a group, or locked.', loader),
      HINT = format('Choose another name. If this role is for Stitch, run ALTER ROLE %I LOGIN; first.', loader);
  END IF;
  -- Before version 14 the default is an MD5 hash.
  IF current_setting('server_version_num')::int >= 100000 THEN
    PERFORM set_config('password_encryption', 'scram-sha-256', false);
  END IF;
`;

/** Without the grant option GRANT only warns, so it is checked first. */
const grants = `
  -- By default everyone can connect. Stitch's setup guide requires CREATE.
  FOREACH privilege IN ARRAY ARRAY['CONNECT', 'CREATE'] LOOP
    CONTINUE WHEN has_database_privilege(loader, target, privilege);
    IF NOT has_database_privilege(runner, target, privilege || ' WITH GRANT OPTION') THEN
      RAISE EXCEPTION USING MESSAGE = format('%s cannot grant %s on database %s.', runner, privilege, target),
        HINT = format('Run this as %s, the owner of the database, or as a superuser.',
          (SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = target));
    END IF;
    EXECUTE format('GRANT %s ON DATABASE %I TO %I', privilege, target, loader);
  END LOOP;

  -- Schemas of integrations that another role owns, and the catalogs that Stitch reads.
  FOR missing IN
    SELECT nspname, wanted, pg_get_userbyid(nspowner) AS owner FROM pg_namespace,
      (VALUES ('USAGE'), ('CREATE')) AS privileges (wanted)
    WHERE (nspname = ANY (integrations) AND nspname !~ '^pg_' OR nspname IN ('information_schema', 'pg_catalog') AND wanted = 'USAGE')
    AND NOT has_schema_privilege(loader, pg_namespace.oid, wanted)
  LOOP
    IF NOT has_schema_privilege(runner, missing.nspname::text, missing.wanted || ' WITH GRANT OPTION') THEN
      RAISE EXCEPTION USING MESSAGE = format('%s cannot grant %s on schema %s.', runner, missing.wanted, missing.nspname),
        HINT = format('Run this as a superuser, or let %s, the owner of the schema, run GRANT %s ON SCHEMA %I TO %I; first.',
          missing.owner, missing.wanted, missing.nspname, loader);
    END IF;
    EXECUTE format('GRANT %s ON SCHEMA %I TO %I', missing.wanted, missing.nspname, loader);
  END LOOP;
  FOR missing IN
    SELECT pg_class.oid, nspname, relname FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
    WHERE nspname IN ('information_schema', 'pg_catalog') AND relkind IN ('r', 'v') AND pg_class.oid < 16384
    AND nspname || '.' || relname <> ALL (never_public) AND NOT has_any_column_privilege(loader, pg_class.oid, 'SELECT')
  LOOP
    -- A provider may have revoked more when it created the database. pg_subscription is granted by column.
    IF current_setting('server_version_num')::int >= 90600 AND missing.nspname = 'pg_catalog' AND missing.relname <> 'pg_subscription' THEN
      CONTINUE WHEN NOT EXISTS (SELECT 1 FROM pg_init_privs, aclexplode(initprivs) WHERE classoid = 'pg_class'::regclass
        AND objoid = missing.oid AND objsubid = 0 AND grantee = 0 AND privilege_type = 'SELECT');
    END IF;
    IF NOT has_table_privilege(runner, missing.oid, 'SELECT WITH GRANT OPTION') THEN
      RAISE EXCEPTION USING MESSAGE = format('SELECT on %s.%s was revoked, and %s cannot grant it.', missing.nspname, missing.relname, runner),
        HINT = 'Run this as a superuser.';
    END IF;
    EXECUTE format('GRANT SELECT ON %I.%I TO %I', missing.nspname, missing.relname, loader);
  END LOOP;
EXCEPTION WHEN insufficient_privilege THEN
  RAISE EXCEPTION USING MESSAGE = SQLERRM, HINT = 'Run this as a superuser, or as the owner of the database.';
END`;

/** `database`: null for the one that psql is connected to. `password`: the name of a variable. */
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
    "  -- Before version 14 the default is an MD5 hash.",
    "  IF current_setting('server_version_num')::int >= 100000 THEN",
    "    PERFORM set_config('password_encryption', 'scram-sha-256', false);",
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
