// What makes the user that Stitch loads as: SQL for psql that can be run again, and whole or not at all.

import { stockClosed } from "../../../connect/probe/stock.ts";
import { literal } from "../../../text/sql.ts";
import { askForPassword, doBlock, shown } from "./script.ts";

/** `schemas`: those of integrations that may be there already. */
export type Loader = { name: string; database: string; schemas: string[] };

/** A script for psql. It holds no password: `\password` asks for it, and sends no more than its hash. */
export function loaderScript(loader: Loader, whoRunsIt: string): string {
  const { name, database } = loader;
  return `-- ${shown(name)} loads into the database ${shown(database)} for Stitch. This makes the user and grants what it lacks.
-- All of this can be run again. What fails leaves nothing behind.
--
-- Run it in psql, connected to ${shown(database)}, as ${whoRunsIt}.

\\set ON_ERROR_STOP on
SELECT NOT EXISTS (SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = ${literal(name)}) AS is_new \\gset

${doBlock(`${declarations(loader)}\n${opening}${makeUser}${grants}`, "setup")}

\\if :is_new
${askForPassword(name)}
\\else
\\echo 'The user was there already, and keeps its password.'
\\endif
`;
}

/** The grants alone, for a user that the provider's own tool makes: a block that any client takes. `make` says how. */
export function grantsBlock(loader: Loader, make: string): string {
  return doBlock(
    `${declarations(loader)}\n${opening}
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = loader) THEN
    RAISE EXCEPTION USING MESSAGE = format('There is no user %s.', loader), HINT = ${literal(make)};
  END IF;
${grants}`,
    "setup",
  );
}

/** All names stand here, and below only what they are called here. */
function declarations({ name, database, schemas }: Loader): string {
  return `DECLARE
  loader pg_catalog.name := ${literal(name)};
  target pg_catalog.name := ${literal(database)};
  integrations pg_catalog.name[] := ARRAY[${schemas.map(literal).join(", ")}]::pg_catalog.name[];
  -- PostgreSQL itself lets nobody read these.
  never_open pg_catalog.text[] := ARRAY[
${inLines(stockClosed().map(literal))}];
  runner pg_catalog.name := current_user;
  privilege pg_catalog.text;
  missing record;`;
}

/** Three a line. */
function inLines(items: string[]): string {
  const lines = items.flatMap((_, index) => (index % 3 === 0 ? [items.slice(index, index + 3)] : []));
  return lines.map((line) => `    ${line.join(", ")}`).join(",\n");
}

const opening = `BEGIN
  PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
  IF current_database() <> target AND NOT EXISTS (SELECT 1 FROM pg_database WHERE datname = target) THEN
    RAISE EXCEPTION USING MESSAGE = format('There is no database %s yet, and Stitch makes none.', target),
      HINT = format('Run CREATE DATABASE %I; and then this, connected to it.', target);
  ELSIF current_database() <> target THEN
    RAISE EXCEPTION USING MESSAGE = format('This session is connected to the database %s, and Stitch loads into %s.', current_database(), target),
      HINT = format('Connect to %s, and run this again.', target);
  END IF;
`;

const makeUser = `
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = loader) THEN
    IF NOT (SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = runner) THEN
      RAISE EXCEPTION USING MESSAGE = format('%s may not create users.', runner),
        HINT = format('Run this as a superuser, or have one run ALTER ROLE %I CREATEROLE; first.', runner);
    END IF;
    EXECUTE format('CREATE ROLE %I LOGIN', loader);
  ELSIF NOT (SELECT rolcanlogin FROM pg_roles WHERE rolname = loader) THEN
    RAISE EXCEPTION USING MESSAGE = format('%s is there, and may not log in: it is a group, or somebody has locked it.', loader),
      HINT = format('Choose another name. If this one is meant for Stitch, run ALTER ROLE %I LOGIN; first.', loader);
  END IF;
  -- Before version 14 a password was kept as an MD5 hash unless this was set.
  IF current_setting('server_version_num')::int >= 100000 THEN
    PERFORM set_config('password_encryption', 'scram-sha-256', false);
  END IF;
`;

/** A GRANT by one who may not grant only warns, so who may is asked first. */
const grants = `
  -- Everyone may connect, unless somebody has revoked it; CREATE is what Stitch's guide asks for.
  FOREACH privilege IN ARRAY ARRAY['CONNECT', 'CREATE'] LOOP
    CONTINUE WHEN has_database_privilege(loader, target, privilege);
    IF NOT has_database_privilege(runner, target, privilege || ' WITH GRANT OPTION') THEN
      RAISE EXCEPTION USING MESSAGE = format('%s may not grant %s on the database %s.', runner, privilege, target),
        HINT = format('Run this as %s, who owns the database, or as a superuser.',
          (SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = target));
    END IF;
    EXECUTE format('GRANT %s ON DATABASE %I TO %I', privilege, target, loader);
  END LOOP;

  -- Schemas of integrations that somebody else has made, and what is missing in the catalogs that Stitch reads.
  FOR missing IN
    SELECT nspname, wanted, pg_get_userbyid(nspowner) AS owner FROM pg_namespace,
      (VALUES ('USAGE'), ('CREATE')) AS privileges (wanted)
    WHERE (nspname = ANY (integrations) AND nspname !~ '^pg_' OR nspname IN ('information_schema', 'pg_catalog') AND wanted = 'USAGE')
    AND NOT has_schema_privilege(loader, pg_namespace.oid, wanted)
  LOOP
    IF NOT has_schema_privilege(runner, missing.nspname::text, missing.wanted || ' WITH GRANT OPTION') THEN
      RAISE EXCEPTION USING MESSAGE = format('%s may not grant %s on the schema %s.', runner, missing.wanted, missing.nspname),
        HINT = format('Run this as a superuser, or have %s, who owns the schema, run GRANT %s ON SCHEMA %I TO %I; first.',
          missing.owner, missing.wanted, missing.nspname, loader);
    END IF;
    EXECUTE format('GRANT %s ON SCHEMA %I TO %I', missing.wanted, missing.nspname, loader);
  END LOOP;
  FOR missing IN
    SELECT pg_class.oid, nspname, relname FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
    WHERE nspname IN ('information_schema', 'pg_catalog') AND relkind IN ('r', 'v') AND pg_class.oid < 16384
    AND nspname || '.' || relname <> ALL (never_open) AND NOT has_any_column_privilege(loader, pg_class.oid, 'SELECT')
  LOOP
    -- A provider may have closed more from the start. pg_subscription is open by its columns.
    IF current_setting('server_version_num')::int >= 90600 AND missing.nspname = 'pg_catalog' AND missing.relname <> 'pg_subscription' THEN
      CONTINUE WHEN NOT EXISTS (SELECT 1 FROM pg_init_privs, aclexplode(initprivs) WHERE classoid = 'pg_class'::regclass
        AND objoid = missing.oid AND objsubid = 0 AND grantee = 0 AND privilege_type = 'SELECT');
    END IF;
    IF NOT has_table_privilege(runner, missing.oid, 'SELECT WITH GRANT OPTION') THEN
      RAISE EXCEPTION USING MESSAGE = format('%s may not grant SELECT on %s.%s, which has been revoked.', runner, missing.nspname, missing.relname),
        HINT = 'Run this as a superuser.';
    END IF;
    EXECUTE format('GRANT SELECT ON %I.%I TO %I', missing.nspname, missing.relname, loader);
  END LOOP;
EXCEPTION WHEN insufficient_privilege THEN
  RAISE EXCEPTION USING MESSAGE = SQLERRM, HINT = 'Run this as a superuser, or as the owner of the database.';
END`;
