"use strict";
const require_entries = require("./entries.js");
const require_resolve = require("./resolve.js");
const require_variables = require("./variables.js");
const require_prose = require("./prose.js");
const require_findings = require("./findings.js");
const require_matching = require("./matching.js");
const require_sql = require("./sql.js");
const require_commands = require("./commands.js");
const require_named_entry = require("./named-entry.js");
const require_limiter = require("./limiter.js");
function bastionScript(bastion) {
	const { host, port, user, target, addresses, hba } = bastion;
	const open = require_prose.hostAndPort(target.host, target.port);
	return `#!/bin/bash
# Lets Stitch connect through the bastion ${host} to the database ${open}, and to nothing else.
#
# Run it on the bastion as root. The first argument is the public key in Stitch's form (Encryption Type: SSH). If
# destination-check uses another key, add its public key. You can run this script again, also for another database.
#
#   sudo bash bastion.sh 'ssh-rsa AAAA…' 'ssh-ed25519 AAAA…'

user=${require_prose.shellWord(user)}
ssh_port=${port}
database_host=${require_prose.shellWord(target.host)}
database_port=${target.port}
permitted=${require_prose.shellWord(open)}
# Source: ${require_findings.addressSource.url}, as of ${require_findings.addressSource.asOf}
stitch=(${addresses.join(" ")})
hba=${require_prose.shellWord(hba)}
${steps}
main "$@"
`;
}
const steps = `
main() (
  set -euo pipefail
  check_keys "$@"
  create_user
  authorize "$(getent passwd "$user" | cut -d: -f6)" "$@"
  restrict_user /etc/ssh
  open_firewall
  check_database
)

# One line each, without options: a second line would be a key without restrictions.
check_keys() {
  local key
  if [ $# -eq 0 ]; then
    echo "Missing public key. Usage: sudo bash bastion.sh 'ssh-rsa AAAA…'. Stitch's form shows the key under Encryption Type: SSH." >&2
    return 1
  fi
  for key in "$@"; do
    if [[ ! $key =~ ^(ssh-rsa|ssh-ed25519|ecdsa-sha2-nistp(256|384|521))\\ [A-Za-z0-9+/]+=*(\\ [[:print:]]*)?$ ]] ||
      ! ssh-keygen -l -f /dev/stdin <<<"$key" >/dev/null 2>&1; then
      echo "Not an SSH public key: $key. Copy the whole line, starting with its type." >&2
      return 1
    fi
  done
}

# '*' means no password. Without it the user would be locked, and sshd rejects locked users.
create_user() {
  id -u "$user" >/dev/null 2>&1 ||
    useradd --create-home --shell "$(command -v nologin || echo /bin/false)" --password '*' "$user"
}

# A key can forward only to the databases that this script was run for. sshd uses the first line with a key.
authorize() {
  local folder=$1/.ssh file=$1/.ssh/authorized_keys key blob targets
  shift
  mkdir -p "$folder"
  touch "$file"
  for key in "$@"; do
    blob=$(cut -d' ' -f2 <<<"$key")
    if grep -F -- "$blob" "$file" | grep -qv '^restrict,port-forwarding,permitopen='; then
      cp -p "$file" "$file.before"
      echo "This key had other permissions. It can now only forward to $permitted. The old file is $file.before." >&2
    fi
    targets=$({
      grep -F -- "$blob" "$file" | grep -o '^restrict,port-forwarding,permitopen=[^ ]*' | grep -o 'permitopen="[^"*]*"' || true
      printf 'permitopen="%s"\\n' "$permitted"
    } | sort -u | paste -sd, -)
    {
      grep -vF -- "$blob" "$file" || true
      printf 'restrict,port-forwarding,%s,command="/bin/false" %s\\n' "$targets" "$key"
    } >"$file.new"
    mv "$file.new" "$file"
  done
  chmod 700 "$folder"
  chmod 600 "$file"
  chown -R "$user": "$folder"
  if command -v restorecon >/dev/null; then restorecon -R "$folder"; fi
}

# Also forbids remote forwarding and sockets, which a key's line can't. A user with a login shell would be locked out.
restrict_user() {
  case $(getent passwd "$user" | cut -d: -f7) in
  */nologin | */false) ;;
  *)
    echo "$user has a login shell, so only its keys are restricted. For stricter limits use a separate user for Stitch." >&2
    return
    ;;
  esac
  mkdir -p "$1/sshd_config.d"
  sshd_lines >"$1/sshd_config.d/00-destination-check-$user.conf"
  sshd -t
  if sshd -T -C "user=$user,host=localhost,addr=127.0.0.1" | grep -qix 'allowtcpforwarding local'; then
    systemctl reload ssh 2>/dev/null || systemctl reload sshd
  else
    echo "sshd does not read $1/sshd_config.d. Add 'Include $1/sshd_config.d/*.conf' at the top of $1/sshd_config, and run this again." >&2
    return 1
  fi
}

sshd_lines() {
  cat <<END
Match User $user
    AuthenticationMethods publickey
    AllowTcpForwarding local
    AllowStreamLocalForwarding no
    AllowAgentForwarding no
    X11Forwarding no
    PermitTunnel no
    PermitTTY no
    ForceCommand /bin/false
END
}

open_firewall() {
  local address
  if command -v ufw >/dev/null && ufw status | grep -q '^Status: active'; then
    for address in "\${stitch[@]}"; do
      ufw allow proto tcp from "$address" to any port "$ssh_port"
    done
  elif command -v firewall-cmd >/dev/null && firewall-cmd --state >/dev/null 2>&1; then
    for address in "\${stitch[@]}"; do
      firewall-cmd --permanent --add-rich-rule="rule family=ipv4 source address=$address port port=$ssh_port protocol=tcp accept"
    done
    firewall-cmd --reload
  fi
  echo "Allow these addresses to connect to port $ssh_port in any firewall in front of this machine, such as a security group: \${stitch[*]}"
}

# The database sees this machine's address, not Stitch's.
check_database() {
  local address
  address=$(getent ahosts "$database_host" | cut -d' ' -f1 | head -n 1)
  address=$(ip route get "$address" 2>/dev/null | grep -o 'src [^ ]*' | cut -d' ' -f2) || address=ADDRESS
  case $address in
  *:*) address=$address/128 ;;
  *) address=$address/32 ;;
  esac
  echo "Allow this machine ($address) in the database's firewall; Stitch's addresses are not needed there. The line for pg_hba.conf:"
  echo "    $hba $address scram-sha-256"
  if timeout 10 bash -c 'exec 3<>"/dev/tcp/$0/$1"' "$database_host" "$database_port" 2>/dev/null; then
    echo "$permitted is reachable from this machine."
  else
    echo "$permitted is not reachable from this machine yet." >&2
  fi
}
`;
function loaderStatements({ name, database, schemas }, administrator, commandForScript) {
	const role = require_sql.identifier(name);
	const grants = schemas.map((schema) => `-- GRANT USAGE, CREATE ON SCHEMA ${require_sql.identifier(schema)} TO ${role};`);
	const existing = grants.length === 0 ? "" : `\n-- Only for those of these schemas that exist already and belong to another role:\n${grants.join("\n")}\n`;
	return `-- Creates the user ${require_sql.commentName(name)}, which loads into the database ${require_sql.commentName(database)} for Stitch.
-- Run this in psql, connected to ${require_sql.commentName(database)}, as ${administrator}.
-- For a script that checks each step and can be run again: ${require_matching.oneLine(commandForScript, 1e3)}

CREATE ROLE ${role} LOGIN;
SET password_encryption = 'scram-sha-256'; -- the default since 14; omit it before 10
${require_sql.passwordPrompt(name)}
GRANT CONNECT, CREATE ON DATABASE ${require_sql.identifier(database)} TO ${role};
${existing}
-- PostgreSQL lets every user read information_schema and pg_catalog. Where that was revoked, the check prints the grants.
`;
}
function loaderScript(loader, administrator) {
	const { name, database } = loader;
	return `-- Creates the user ${require_sql.commentName(name)}, which loads into the database ${require_sql.commentName(database)} for Stitch, and grants the privileges that it lacks.
-- You can run this script again. If it fails, nothing is changed.
--
-- Run it in psql, connected to ${require_sql.commentName(database)}, as ${administrator}.

\\set ON_ERROR_STOP on
SELECT NOT EXISTS (SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = ${require_sql.literal(name)}) AS is_new \\gset

${require_sql.doBlock(`${declarations(loader)}\n${opening}${makeUser}${grants}`, "setup")}

\\if :is_new
${require_sql.passwordPrompt(name)}
\\else
\\echo 'The user already exists, and keeps its password.'
\\endif
`;
}
function herokuLoaderSteps(loader) {
	if (loader === null) return defaultCredential;
	const credential = require_prose.shellWord(loader.name);
	const create = `Run heroku pg:credentials:create DATABASE_URL --name ${credential} first.`;
	return `# Creates ${require_sql.commentName(loader.name)}, which loads into the database ${require_sql.commentName(loader.database)} for Stitch. You can run this again.
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
function grantsBlock(loader, hint) {
	return require_sql.doBlock(`${declarations(loader)}\n${opening}
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = loader) THEN
    RAISE EXCEPTION USING MESSAGE = format('User %s does not exist.', loader), HINT = ${require_sql.literal(hint)};
  END IF;
${grants}`, "setup");
}
function declarations({ name, database, schemas }) {
	return `DECLARE
  loader pg_catalog.name := ${require_sql.literal(name)};
  target pg_catalog.name := ${require_sql.literal(database)};
  integrations pg_catalog.name[] := ARRAY[${schemas.map(require_sql.literal).join(", ")}]::pg_catalog.name[];
  -- PostgreSQL grants SELECT on these to no one.
  never_public pg_catalog.text[] := ARRAY[
${inLines(require_limiter.stockClosed().map(require_sql.literal))}];
  runner pg_catalog.name := current_user;
  privilege pg_catalog.text;
  missing record;`;
}
function inLines(items) {
	return items.flatMap((_, index) => index % 3 === 0 ? [items.slice(index, index + 3)] : []).map((line) => `    ${line.join(", ")}`).join(",\n");
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
function auditorScript(auditor) {
	const { name, database, loader } = auditor;
	const [role, roleName] = [require_sql.identifier(name), require_sql.literal(name)];
	const where = database === null ? "current_database()" : require_sql.literal(database);
	const body = [
		"BEGIN",
		"  PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);",
		`  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = ${roleName}) THEN`,
		`    CREATE ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION;`,
		"  END IF;",
		"  -- By default everyone can connect. This is for databases where CONNECT was revoked.",
		`  IF NOT has_database_privilege(${roleName}, ${where}, 'CONNECT') THEN`,
		database === null ? `    EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), ${roleName});` : `    GRANT CONNECT ON DATABASE ${require_sql.identifier(database)} TO ${role};`,
		"  END IF;",
		`  IF NOT has_database_privilege(${roleName}, ${where}, 'CONNECT') THEN`,
		"    RAISE 'Only the owner of the database or a superuser can grant CONNECT. Run this as one of them.';",
		"  END IF;",
		"  -- Before version 14 the default is an MD5 hash.",
		"  IF current_setting('server_version_num')::int >= 100000 THEN",
		"    PERFORM set_config('password_encryption', 'scram-sha-256', false);",
		"  END IF;",
		"END"
	].join("\n");
	const target = database === null ? "the database that psql is connected to" : `the database ${require_sql.commentName(database)}`;
	return `-- Creates the role ${require_sql.commentName(name)}. It logs in for the check and looks up the privileges of ${loader === null ? "the loader" : require_sql.commentName(loader)} in ${target}.
-- Its only privilege is CONNECT. You can run this script again.
--
-- Run it in psql as a superuser, or as the owner of the database if it has CREATEROLE.

${require_sql.doBlock(body, "auditor")}

${require_sql.passwordPrompt(name)}

/*
${entryLines(auditor, "  ")}
*/
`;
}
function herokuAuditorSteps(auditor) {
	const credential = `DATABASE_URL --name ${require_prose.shellWord(auditor.name)} -a "\${APP:?}"`;
	return `# Creates ${require_sql.commentName(auditor.name)}. It logs in for the check and looks up the loader's privileges. Set APP to the app's name.
heroku pg:credentials:create ${credential}

# Prints a URL that contains its password.
heroku pg:credentials:url ${credential}

${entryLines(auditor, "#")}
`;
}
function entryLines({ name, password }, mark) {
	return [
		`${mark} Add these lines to the destination in destinations.yml:`,
		"",
		`${mark}   audit:`,
		`${mark}     username: ${yaml(name)}`,
		`${mark}     password: \${${password}}`,
		"",
		`${mark} Remove the loader's own \`password\`. Store the password of ${require_sql.commentName(name)} in CI as the secret ${password}.`
	].join("\n");
}
function yaml(value) {
	if (/^[A-Za-z][A-Za-z0-9_.-]*$/.test(value) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(value)) return value;
	return require_matching.withEscapes(JSON.stringify(value)).replaceAll("$", "$$$$").replaceAll("*", "\\x2a");
}
const setupCommand = require_commands.defineCommand({
	about: "Print the script that an administrator runs to set up a destination. No connections are made, and no password is read.",
	usage: [
		"setup [ID] [--script] [--files FILE…]",
		"setup [ID] --ssh [--region REGION] [--files FILE…]",
		"setup --audit [ID] [--files FILE…]"
	],
	positionals: [["ID", "Print the SQL that creates the user and grants what Stitch needs; for Heroku, its commands. Optional if there is only one destination."]],
	flags: {
		script: require_prose.boolean({ about: "Print a script that can be run again: it checks each step, grants only what is missing, and reports what it can't do." }),
		ssh: require_prose.boolean({ about: "Print the script that creates a user on the bastion who can only forward to this database." }),
		region: require_prose.optional(require_prose.choice({
			words: require_entries.destinationRegions,
			value: "REGION",
			about: `With --ssh: the Stitch region, ${require_entries.destinationRegions.join(" or ")}, if the file has no \`region\`.`
		})),
		audit: require_prose.boolean({ about: "Print the SQL that creates the role for `audit:`." }),
		files: require_commands.filesFlag
	},
	examples: `destination-check setup warehouse > setup.sql && psql -d analytics -f setup.sql
destination-check setup warehouse --script | psql -d analytics
destination-check setup warehouse --ssh > bastion.sh
destination-check setup --audit warehouse | psql -d analytics`,
	completes: "destinations",
	run: async ({ script, ssh, region, audit, files }, args, host) => {
		const { positionals } = args;
		const [first = null] = positionals;
		if (audit && ssh) return require_commands.usage("setup: `--audit` can't be combined with `--ssh`.");
		if (script && (ssh || audit)) return require_commands.usage("setup: `--script` is for the user that loads, not for `--ssh` or `--audit`.");
		if (region !== null && !ssh) return require_commands.usage("setup: `--region` requires `--ssh`.");
		if (audit && positionals.length > 1) return require_commands.usage(require_named_entry.tooManyIds("setup", positionals));
		if (audit) return setupAuditor(first, files, host);
		const argument = await require_named_entry.idArgument("setup", args, files, host);
		if (argument.kind !== "id") return argument;
		if (ssh) return setupBastion(argument.id, region, files, host);
		return setupLoader(argument.id, script ? "script" : "statements", files, host);
	}
});
async function setupLoader(id, form, files, host) {
	const named = await require_named_entry.namedEntry("setup", id, files, host);
	if (named.kind !== "entry") return named;
	const { reading, entry } = named;
	const { type } = entry;
	const { host: _, port: __, ...definition } = named.definition;
	const { username, database } = require_named_entry.serverOf({
		entry,
		definition,
		reading
	});
	const isKnown = username !== null && database !== null;
	const isUnset = reading.problems.every(({ rule }) => rule === "config/unset-variable");
	if (!isKnown && !(type === "heroku" && definition.url !== void 0 && isUnset)) return require_named_entry.unreadableValues("setup", named);
	const schemas = (definition.schemas ?? []).map(require_sql.storedName);
	if ([
		username,
		database,
		...schemas
	].some((name) => name !== null && /[\r\n]/.test(name))) return require_commands.usage(`setup: a name in ${id} contains a line break, which psql and shells don't support.`);
	const reserved = reservedName(id, username);
	if (reserved !== null) return reserved;
	const loader = isKnown ? {
		name: require_sql.storedName(username),
		database: require_sql.storedName(database),
		schemas
	} : null;
	if (loader === null || type === "heroku") return {
		kind: "print",
		text: herokuLoaderSteps(loader)
	};
	const printed = {
		statements: loaderStatements,
		script: loaderScript
	}[form];
	const commandForScript = `destination-check setup ${id} --script${require_named_entry.filesArguments(files)}`;
	return {
		kind: "print",
		text: printed(loader, administrators[type], commandForScript)
	};
}
function reservedName(id, role) {
	if (role === null || !/^(public|none|pg_.*)$/s.test(role)) return null;
	return require_commands.usage(`setup: PostgreSQL reserves the role name "${require_matching.oneLine(role, 63)}". Choose another one in ${id}.`);
}
const orOwner = "or as the owner of the database if it has CREATEROLE";
const administrators = {
	postgresql: `a superuser, ${orOwner}`,
	"amazon-rds": `the master user, ${orOwner}`,
	"amazon-aurora": `the master user, ${orOwner}`,
	"google-cloudsql": `postgres, ${orOwner}`
};
async function setupBastion(id, region, files, commandHost) {
	const named = await require_named_entry.namedEntry("setup", id, files, commandHost);
	if (named.kind !== "entry") return named;
	const { entry, definition, reading } = named;
	if (definition.ssh === void 0) return require_commands.usage(`setup: ${id} has no \`ssh:\`, so Stitch connects to the database directly.`);
	const stitchRegion = region ?? entry.region;
	if (stitchRegion === null) return require_commands.usage(`setup: the addresses to allow on the bastion depend on the Stitch region. Add \`region\` to ${entry.source.file}, or use \`--region\`.`);
	const { host, port, username, database } = require_named_entry.serverOf(named);
	const target = host === null || port === null ? null : {
		host,
		port
	};
	const bastion = require_resolve.readName(["ssh", "host"], definition.ssh.host, reading);
	const user = require_resolve.readName(["ssh", "user"], definition.ssh.user, reading);
	const sshPort = require_named_entry.sshPortOf(named);
	if (target === null || bastion === null || user === null || sshPort === null) return require_named_entry.unreadableValues("setup", named);
	if (!/^[a-z_][a-z0-9_.-]{0,31}$/i.test(user)) return require_commands.usage(`setup: \`ssh.user\` of ${id} is not a valid Linux user name.`);
	const hba = require_findings.hbaBeginning({
		ssl: Boolean(definition.ssl),
		database,
		user: username
	});
	const addresses = require_findings.stitchAddresses[stitchRegion];
	return {
		kind: "print",
		text: bastionScript({
			host: bastion,
			port: sshPort,
			user,
			target,
			addresses,
			hba
		})
	};
}
const defaultAuditor = {
	name: "ci_auditor",
	password: "CI_AUDITOR_PASSWORD"
};
async function setupAuditor(id, files, host) {
	if (id === null) return {
		kind: "print",
		text: auditorScript({
			...defaultAuditor,
			database: null,
			loader: null
		})
	};
	const named = await require_named_entry.namedEntry("setup", id, files, host);
	if (named.kind !== "entry") return named;
	const { entry, definition, reading } = named;
	const { audit } = definition;
	const name = audit === void 0 ? defaultAuditor.name : require_resolve.readString(["audit", "username"], audit.username, reading);
	if (name === null) return require_commands.usage(`setup: ${id} uses ${audit?.username}, which is not set. Set it.`);
	const password = require_variables.variableName(audit?.password) ?? defaultAuditor.password;
	const { username: loader, database } = require_named_entry.serverOf(named);
	const reserved = reservedName(id, name);
	if (reserved !== null) return reserved;
	const auditor = {
		name: require_sql.storedName(name),
		password,
		loader,
		database: database === null ? null : require_sql.storedName(database)
	};
	return {
		kind: "print",
		text: entry.type === "heroku" ? herokuAuditorSteps(auditor) : auditorScript(auditor)
	};
}
exports.setupCommand = setupCommand;
