import { St as hostAndPort, Y as text, c as addressSource, l as hbaBeginning, p as stitchAddresses, q as nameText, tt as destinationRegions } from "./options.js";
import { c as choiceFlag, l as filesFlag } from "./main2.js";
import { n as usage } from "./outcome.js";
import { C as variableName, F as storedName, H as withEscapes, L as oneLine, N as identifier, P as literal, j as stockClosed } from "./private-key.js";
import { a as sshPortOf, i as serverOf, o as unreadable, r as namedEntry } from "./named-entry.js";
// src/terminal/commands/setup/script.ts
/** A name within a comment of SQL, which it can't end. */
function shown(name) {
	return oneLine(name, 63).replaceAll(/\*(?=\/)|\/(?=\*)/g, "$& ");
}
/** A block of PL/pgSQL, in a dollar quote that is no part of it. */
function doBlock(body, tag) {
	let quote = `$${tag}$`;
	for (let count = 1; body.includes(quote); count++) quote = `$${tag}${count}$`;
	return `DO ${quote}\n${body}\n${quote};`;
}
/**
* psql asks for the password and sends no more than its hash. Its own commands take no `U&"…"`: a name that has to be
* written so goes there by way of a variable.
*/
function askForPassword(name) {
	const role = identifier(name);
	if (!role.startsWith("U&")) return `\\password ${role}`;
	return `SELECT ${literal(name)} AS role \\gset\n\\password :"role"`;
}
/** A word of a shell, always in quotes. */
function shellWord(word) {
	return `'${word.replaceAll("'", "'\\''")}'`;
}
// src/terminal/commands/setup/auditor-script.ts
/** A script for psql. It holds no password: `\password` asks for it, and sends no more than its hash. */
function auditorScript(auditor) {
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
		database === null ? `    EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), ${roleName});` : `    GRANT CONNECT ON DATABASE ${identifier(database)} TO ${role};`,
		"  END IF;",
		`  IF NOT has_database_privilege(${roleName}, ${where}, 'CONNECT') THEN`,
		"    RAISE 'Run this as the owner of the database, or as a superuser: only they can let a role connect.';",
		"  END IF;",
		"END"
	].join("\n");
	const [shownName, shownLoader] = [shown(name), loader === null ? "the user" : shown(loader)];
	return `-- ${shownName} logs in for the check, and asks what ${shownLoader} may do in ${database === null ? "the database that psql is connected to" : `the database ${shown(database)}`}.
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
function herokuSteps(auditor) {
	const credential = `DATABASE_URL --name ${shellWord(auditor.name)} -a "\${APP:?}"`;
	return `# ${shown(auditor.name)} logs in for the check, and asks what the user may do. Set APP to the app's name.
heroku pg:credentials:create ${credential}

# Its password is in the URL that this prints.
heroku pg:credentials:url ${credential}

${entryLines(auditor, "#")}
`;
}
/** What is left to do, as lines of a comment that begin with `mark`. */
function entryLines({ name, password }, mark) {
	return [
		`${mark} The entry in destinations.yml then has these lines:`,
		"",
		`${mark}   audit:`,
		`${mark}     username: ${yaml(name)}`,
		`${mark}     password: \${${password}}`,
		"",
		`${mark} The user's own password goes out of it. ${password}, a secret of CI, holds the password of ${shown(name)}.`
	].join("\n");
}
/** A value of one line that begins or ends no comment of SQL: in double quotes YAML takes `\x2a` for an asterisk. */
function yaml(value) {
	if (/^[A-Za-z][A-Za-z0-9_.-]*$/.test(value) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(value)) return value;
	return withEscapes(JSON.stringify(value)).replaceAll("$", "$$$$").replaceAll("*", "\\x2a");
}
// src/terminal/commands/setup/setup-auditor.ts
const usual = {
	name: "ci_auditor",
	password: "CI_AUDITOR_PASSWORD"
};
/** Nothing is dialled and no password is read. A name whose variable is not set here is left to whoever runs the script. */
async function setupAuditor(id, files, host) {
	if (id === null) return {
		kind: "print",
		text: auditorScript({
			...usual,
			database: null,
			loader: null
		})
	};
	const named = await namedEntry("setup", id, files, host);
	if (named.kind !== "entry") return named;
	const { entry, definition, reading } = named;
	const { audit } = definition;
	const name = audit === void 0 ? usual.name : text(["audit", "username"], audit.username, reading);
	if (name === null) return usage(`setup: the auditor's name is ${audit?.username}, which can't be read here. Set that variable.`);
	const password = variableName(audit?.password) ?? usual.password;
	const { username: loader, database } = serverOf(named);
	const auditor = {
		name,
		password,
		loader,
		database
	};
	return {
		kind: "print",
		text: entry.type === "heroku" ? herokuSteps(auditor) : auditorScript(auditor)
	};
}
// src/terminal/commands/setup/bastion-script.ts
/** A script for bash, whose values stand at its head in quotes. It holds no key: those are its arguments. */
function bastionScript(bastion) {
	const { host, port, user, target, addresses, hba } = bastion;
	const open = hostAndPort(target.host, target.port);
	return `#!/bin/bash
# Lets Stitch through the bastion ${host} to the database ${open}, and to nothing else.
#
# Run it there as root, with the public key that Stitch's form shows (Encryption Type: SSH). Behind it stands the public
# half of the key that this check uses, where that is another one. It can be run again, also for another database.
#
#   sudo bash bastion.sh 'ssh-rsa AAAA…' 'ssh-ed25519 AAAA…'

user=${shellWord(user)}
ssh_port=${port}
database_host=${shellWord(target.host)}
database_port=${target.port}
permitted=${shellWord(open)}
# ${addressSource.url}, as of ${addressSource.asOf}
stitch=(${addresses.join(" ")})
hba=${shellWord(hba)}
${steps}
main "$@"
`;
}
/** Nothing in it changes from one bastion to the next. */
const steps = `
main() (
  set -euo pipefail
  check_keys "$@"
  make_user
  authorize "$(getent passwd "$user" | cut -d: -f6)" "$@"
  confine /etc/ssh
  open_firewall
  look_at_database
)

# A key on one line, without options before it: a second line would be a key that nothing limits.
check_keys() {
  local key
  if [ $# -eq 0 ]; then
    echo "The public key is missing: sudo bash bastion.sh 'ssh-rsa AAAA…'. Stitch's form shows it where Encryption Type is SSH." >&2
    return 1
  fi
  for key in "$@"; do
    if [[ ! $key =~ ^(ssh-rsa|ssh-ed25519|ecdsa-sha2-nistp(256|384|521))\\ [A-Za-z0-9+/]+=*(\\ [[:print:]]*)?$ ]] ||
      ! ssh-keygen -l -f /dev/stdin <<<"$key" >/dev/null 2>&1; then
      echo "This is no public key of SSH: $key. Copy it whole, on one line, with its type before it." >&2
      return 1
    fi
  done
}

# The star is no password, and no lock: sshd turns locked users away.
make_user() {
  id -u "$user" >/dev/null 2>&1 ||
    useradd --create-home --shell "$(command -v nologin || command -v false)" --password '*' "$user"
}

# Each key opens the databases that this script has been run for, and nothing else. sshd takes the first line with a key.
authorize() {
  local folder=$1/.ssh file=$1/.ssh/authorized_keys key blob opened
  shift
  mkdir -p "$folder"
  touch "$file"
  for key in "$@"; do
    blob=$(cut -d' ' -f2 <<<"$key")
    if grep -F -- "$blob" "$file" | grep -qv '^restrict,port-forwarding,permitopen='; then
      cp -p "$file" "$file.before"
      echo "This key was there with other rights. It now opens $permitted; the old file is $file.before." >&2
    fi
    opened=$({
      grep -F -- "$blob" "$file" | grep -o '^restrict,port-forwarding,permitopen=[^ ]*' | grep -o 'permitopen="[^"*]*"' || true
      printf 'permitopen="%s"\\n' "$permitted"
    } | sort -u | paste -sd, -)
    {
      grep -vF -- "$blob" "$file" || true
      printf 'restrict,port-forwarding,%s,command="/bin/false" %s\\n' "$opened" "$key"
    } >"$file.new"
    mv "$file.new" "$file"
  done
  chmod 700 "$folder"
  chmod 600 "$file"
  chown -R "$user": "$folder"
  if command -v restorecon >/dev/null; then restorecon -R "$folder"; fi
}

# What a key's line can't say: no forwarding back, no sockets. Where people log in as this user, it would lock them out.
confine() {
  case $(getent passwd "$user" | cut -d: -f7) in
  */nologin | */false) ;;
  *)
    echo "$user has a login shell, so only its keys are limited. Take a user of Stitch's own for more." >&2
    return
    ;;
  esac
  mkdir -p "$1/sshd_config.d"
  sshd_lines >"$1/sshd_config.d/00-destination-check-$user.conf"
  sshd -t
  if sshd -T -C "user=$user,host=localhost,addr=127.0.0.1" | grep -qix 'allowtcpforwarding local'; then
    systemctl reload ssh 2>/dev/null || systemctl reload sshd
  else
    echo "sshd does not read $1/sshd_config.d. Put 'Include $1/sshd_config.d/*.conf' first in $1/sshd_config, and run this again." >&2
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
  echo "A firewall before this machine, such as a security group, has to admit these at port $ssh_port: \${stitch[*]}"
}

# The database sees this machine, and never Stitch.
look_at_database() {
  local address
  address=$(getent ahosts "$database_host" | cut -d' ' -f1 | head -n 1)
  address=$(ip route get "$address" 2>/dev/null | grep -o 'src [^ ]*' | cut -d' ' -f2) || address=ADDRESS
  case $address in
  *:*) address=$address/128 ;;
  *) address=$address/32 ;;
  esac
  echo "The database's firewall has to admit this machine ($address), and not Stitch. In pg_hba.conf, that is:"
  echo "    $hba $address scram-sha-256"
  if timeout 10 bash -c 'exec 3<>"/dev/tcp/$0/$1"' "$database_host" "$database_port" 2>/dev/null; then
    echo "From here $permitted answers."
  else
    echo "From here $permitted does not answer yet." >&2
  fi
}
`;
// src/terminal/commands/setup/setup-bastion.ts
/** `region` counts before that of the file. Nothing is dialled, and no key is read. */
async function setupBastion(id, region, files, commandHost) {
	const named = await namedEntry("setup", id, files, commandHost);
	if (named.kind !== "entry") return named;
	const { entry, definition, reading } = named;
	if (definition.ssh === void 0) return usage(`setup: ${id} has no \`ssh:\` with a bastion in it. Stitch connects to the database itself.`);
	const stitch = region ?? entry.region;
	if (stitch === null) return usage(regionMissing(entry));
	const { host, port, username, database } = serverOf(named);
	const target = host === null || port === null ? null : {
		host,
		port
	};
	const bastion = nameText(["ssh", "host"], definition.ssh.host, reading);
	const user = nameText(["ssh", "user"], definition.ssh.user, reading);
	const sshPort = sshPortOf(named);
	if (target === null || bastion === null || user === null || sshPort === null) return unreadable("setup", named);
	if (!/^[a-z_][a-z0-9_.-]{0,31}$/i.test(user)) return usage(`setup: \`ssh.user\` of ${id} is no name that a Linux user can have.`);
	const hba = hbaBeginning({
		ssl: Boolean(definition.ssl),
		database,
		user: username
	});
	const addresses = stitchAddresses[stitch];
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
function regionMissing({ source }) {
	return `setup: the addresses that the bastion has to admit depend on Stitch's data pipeline region. Write \`region\` into ${source.file}, or give --region.`;
}
// src/terminal/commands/setup/loader-script.ts
/** A script for psql. It holds no password: `\password` asks for it, and sends no more than its hash. */
function loaderScript(loader, whoRunsIt) {
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
function grantsBlock(loader, make) {
	return doBlock(`${declarations(loader)}\n${opening}
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = loader) THEN
    RAISE EXCEPTION USING MESSAGE = format('There is no user %s.', loader), HINT = ${literal(make)};
  END IF;
${grants}`, "setup");
}
/** All names stand here, and below only what they are called here. */
function declarations({ name, database, schemas }) {
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
function inLines(items) {
	return items.flatMap((_, index) => index % 3 === 0 ? [items.slice(index, index + 3)] : []).map((line) => `    ${line.join(", ")}`).join(",\n");
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
// src/terminal/commands/setup/heroku-loader.ts
/** `loader` is null where the entry's URL is not known here: then it may be any credential of the database. */
function herokuLoader(loader) {
	return loader === null ? defaultCredential : ownCredential(loader);
}
const defaultCredential = `# Set APP to the app's name, and put another name for DATABASE_URL if the app has several databases.
#
# The default credential owns the database and may do all that Stitch needs: there is nothing to create or to grant.
# This prints the host, port, user, password and database for Stitch's form, and the URL for the entry's variable.
heroku pg:credentials:url DATABASE_URL -a "\${APP:?}"

# A further credential lacks CREATE until it is granted: set the variable that the entry's \`url\` names, and run this again.
`;
function ownCredential(loader) {
	const credential = shellWord(loader.name);
	const make = `Run heroku pg:credentials:create DATABASE_URL --name ${credential} first.`;
	return `# ${shown(loader.name)} loads into the database ${shown(loader.database)} for Stitch. All of this can be run again.
# Set APP to the app's name, and put another name for DATABASE_URL if the app has several databases.

# Makes the credential, unless it is in the list of them already, or is the user of the default one.
{ heroku pg:credentials DATABASE_URL -a "\${APP:?}"; heroku pg:credentials:url DATABASE_URL -a "\${APP:?}"; } |
  grep -qwF -- ${credential} ||
  heroku pg:credentials:create DATABASE_URL --name ${credential} -a "\${APP:?}"

# Grants what it lacks, as the default credential, which owns the database. The default credential itself lacks nothing.
heroku pg:psql DATABASE_URL -a "\${APP:?}" <<'END_OF_SQL'
${grantsBlock(loader, make)}
END_OF_SQL

# Prints the values for Stitch's form, and the URL for the entry's variable. Leave out --name for the default credential.
heroku pg:credentials:url DATABASE_URL --name ${credential} -a "\${APP:?}"
`;
}
// src/terminal/commands/setup/setup-loader.ts
/** Nothing is dialled. Of what is secret, only a `url` is read, for the names in it. */
async function setupLoader(id, files, host) {
	const named = await namedEntry("setup", id, files, host);
	if (named.kind !== "entry") return named;
	const { type } = named.entry;
	const { username, database } = serverOf(named);
	const isKnown = username !== null && database !== null;
	const { reading, definition } = named;
	const isUnset = reading.problems.every(({ rule }) => rule === "config/unset-variable");
	if (!isKnown && !(type === "heroku" && definition.url !== void 0 && isUnset)) return unreadable("setup", named);
	const schemas = (definition.schemas ?? []).map(storedName);
	if ([
		username,
		database,
		...schemas
	].some((name) => name !== null && /[\r\n]/.test(name))) return usage(`setup: a name of ${id} has a line break in it, which neither psql nor a shell takes.`);
	const loader = isKnown ? {
		name: storedName(username),
		database: storedName(database),
		schemas
	} : null;
	return {
		kind: "print",
		text: loader === null || type === "heroku" ? herokuLoader(loader) : loaderScript(loader, whoRuns[type])
	};
}
const managed = "or as another role that may create users, if it owns the database";
/** Who may, in the provider's own terms. */
const whoRuns = {
	postgresql: "a superuser, or as the owner of the database where that role may create users (CREATEROLE)",
	"amazon-rds": `the master user, ${managed}`,
	"amazon-aurora": `the master user, ${managed}`,
	"google-cloudsql": `postgres, ${managed}`
};
// src/terminal/commands/setup.ts
const setupCommand = {
	help: `Prints what an administrator runs to make a destination ready. Nothing is dialled, and no password is read.

Usage: destination-check setup ID [--files FILE]
       destination-check setup ID --ssh [--region REGION] [--files FILE]
       destination-check setup --audit [ID] [--files FILE]

  ID               the SQL that makes the destination's user and grants what Stitch needs; for Heroku its own commands
  --ssh            the script that makes a user on the bastion, who may forward to this database and nothing else
  --region REGION  north-america or europe, where the file has no \`region\`: whose addresses the bastion lets in
  --audit          the SQL that makes a role for \`audit:\`: for the destination ID, or for any
  --files FILE     where the destinations are (default: destinations.yml)

Examples:
  destination-check setup warehouse > setup.sql && psql -d analytics -f setup.sql
  destination-check setup warehouse --ssh > bastion.sh
  destination-check setup --audit warehouse | psql -d analytics
`,
	takes: "destinations",
	flags: {
		audit: { type: "boolean" },
		ssh: { type: "boolean" },
		region: {
			type: "string",
			completes: destinationRegions
		},
		files: {
			type: "string",
			multiple: true
		}
	},
	run: async (given, host) => {
		const { values, positionals } = given;
		const [id = null, ...others] = positionals;
		const [isAudit, isSsh] = [values.audit === true, values.ssh === true];
		const region = choiceFlag(given, "region", destinationRegions);
		const errors = [
			...isAudit && isSsh ? ["setup: --audit and --ssh are two scripts: write one of them at a time."] : [],
			...id === null && !isAudit ? ["setup: which destination is missing; write its id."] : [],
			...values.region !== void 0 && !isSsh ? ["setup: --region goes with --ssh."] : region.errors,
			...others.length === 0 ? [] : [`setup: one destination at a time, and here are ${positionals.length}: ${positionals.join(", ")}. A file is named by --files.`]
		];
		if (errors.length > 0) return usage(...errors);
		const files = filesFlag(given);
		if (isAudit || id === null) return setupAuditor(id, files, host);
		return isSsh ? setupBastion(id, region.word, files, host) : setupLoader(id, files, host);
	}
};
export { setupCommand };
