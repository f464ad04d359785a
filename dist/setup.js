import { E as readEntries, N as readVariable, P as variableName, _ as unknownIdWords, g as text, h as parseConnectionUrl, vt as oneLine, wt as withEscapes, z as readText } from "./core.js";
import { n as textFlags, r as usage } from "./command.js";
import { a as identifier, o as literal } from "./rules.js";
// src/setup/auditor-script.ts
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
	const there = database === null ? "the database that psql is connected to" : `the database ${shown(database)}`;
	const quote = unusedTag(body);
	return `-- ${shownName} logs in for the check, and asks what ${shownLoader} may do in ${there}.
-- It may do nothing itself but connect. All of this can be run again.
--
-- Run it in psql as a superuser, or as the owner of the database where that role may create roles (CREATEROLE).

DO ${quote}
${body}
${quote};

\\password ${role}

/*
${entryLines(auditor, "  ")}
*/
`;
}
function herokuSteps(auditor) {
	const credential = `DATABASE_URL --name '${auditor.name.replaceAll("'", "'\\''")}' -a APP`;
	return `# ${shown(auditor.name)} logs in for the check, and asks what the user may do. Write the app's name in place of APP.
heroku pg:credentials:create ${credential}

# Its password is in the URL that this prints.
heroku pg:credentials:url ${credential}

${entryLines(auditor, "#")}
`;
}
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
function shown(name) {
	return oneLine(name, 63).replaceAll(/\*(?=\/)|\/(?=\*)/g, "$& ");
}
function yaml(value) {
	if (/^[A-Za-z][A-Za-z0-9_.-]*$/.test(value) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(value)) return value;
	return withEscapes(JSON.stringify(value)).replaceAll("$", "$$$$").replaceAll("*", "\\x2a");
}
function unusedTag(text) {
	let tag = "$auditor$";
	for (let count = 1; text.includes(tag); count++) tag = `$auditor${count}$`;
	return tag;
}
// src/setup/setup-auditor.ts
const usual = {
	name: "ci_auditor",
	password: "CI_AUDITOR_PASSWORD"
};
async function setupAuditor(id, files, around) {
	if (id === null) return {
		kind: "print",
		text: auditorScript({
			...usual,
			database: null,
			loader: null
		})
	};
	const { entries, problems } = await readEntries(files, around);
	const entry = entries.find((each) => each.id === id);
	if (entry === void 0 && problems.length > 0) return usage(`setup: ${files.join(", ")} can't be read in full. See destination-check --mode validate.`);
	if (entry === void 0) return usage(...unknownIdWords({
		unknown: [id],
		known: entries.map((each) => each.id)
	}, "setup"));
	const { definition } = entry;
	if (definition === null) return usage(`setup: ${id} has errors. See destination-check --mode validate.`);
	const lookup = (name) => readVariable(name, around.environment, null);
	const reading = {
		lookup,
		readText,
		allowedHosts: null,
		onSecret: () => {},
		now: /* @__PURE__ */ new Date(),
		entry,
		problems: [],
		secrets: []
	};
	const { audit } = definition;
	const name = audit === void 0 ? usual.name : text(["audit", "username"], audit.username, reading);
	if (name === null) return usage(`setup: the auditor's name is ${audit?.username}, which can't be read here. Set that variable.`);
	const auditor = {
		name,
		password: variableName(audit?.password) ?? usual.password,
		...loaderOf(definition, reading)
	};
	return {
		kind: "print",
		text: entry.type === "heroku" ? herokuSteps(auditor) : auditorScript(auditor)
	};
}
function loaderOf({ url, username, database }, reading) {
	if (url === void 0) return {
		loader: text(["username"], username, reading),
		database: text(["database"], database, reading)
	};
	const parsed = parseConnectionUrl(text(["url"], url, reading) ?? "");
	return parsed.kind === "fault" ? {
		loader: null,
		database: null
	} : {
		loader: parsed.url.username,
		database: parsed.url.database
	};
}
// src/terminal/commands/setup.ts
const setup = {
	help: `Prints what an administrator runs to make a destination ready. Nothing is dialled, and no password is read.

Usage: destination-check setup --audit [ID] [--files FILE]

  --audit       the SQL that makes a role for \`audit:\`: for the destination ID, or for any
  --files FILE  where the destinations are (default: destinations.yml)

Example:
  destination-check setup --audit warehouse | psql -d analytics
`,
	flags: {
		audit: { type: "boolean" },
		files: {
			type: "string",
			multiple: true
		}
	},
	run: async (given, place) => {
		const { values, positionals } = given;
		const [id = null, ...others] = positionals;
		const errors = [...values.audit === true ? [] : ["setup: what is to be set up is missing; write --audit."], ...others.length === 0 ? [] : [`setup: one destination at a time, and here are ${positionals.length}: ${positionals.join(", ")}. A file is named by --files.`]];
		if (errors.length > 0) return usage(...errors);
		const files = textFlags(given, "files");
		return setupAuditor(id, files.length === 0 ? ["destinations.yml"] : files, place);
	}
};
export { setup };
