import { A as flagName, Ft as destinationTypes, L as text, O as boolean, P as notAmong, Q as destinationRegions, St as parseConnectionUrl, bt as require_dist, ht as variableFor, i as readEntries, k as choice, p as isInside, x as defaultFile } from "./entry-files.js";
import { D as writeRoots, R as referencesOf, u as prose } from "./sharding.js";
import { i as usage, r as stopped, t as defineCommand } from "./command.js";
import { a as unwrittenWords, i as secretWords, n as draftText, o as writeNewFiles, r as commandLines, t as draftErrors } from "./draft.js";
import { l as valueFor, u as variableName } from "./allow-lists.js";
import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline/promises";
// src/terminal/commands/init/destinations-file.ts
function destinationsFile(answers) {
	const { id, type, region } = answers;
	const secrets = [];
	const secret = (keys, key, holds) => {
		const name = variableFor([
			"destinations",
			id,
			...keys
		], key);
		secrets.push({
			name,
			holds,
			file: ["certificate", "private_key"].includes(key)
		});
		return `\${${name}}`;
	};
	const keys = [...type === "postgresql" ? [] : [{
		key: "type",
		value: type
	}], ...type === "heroku" ? herokuKeys(secret) : serverKeys(answers, secret)];
	const text = draftText({
		comment: "The PostgreSQL databases that Stitch loads into. The keys are named as in Stitch's form.\nNo secrets here: ${NAME} is read from an environment variable when the check runs.",
		region,
		entries: [{
			id,
			comment: "The id of the destination, used in reports and in `only`. Keep it stable.",
			keys
		}]
	});
	const others = keys.flatMap(namesIn).filter((name) => !secrets.some((each) => each.name === name));
	return {
		text,
		secrets,
		variables: [...secrets.map(({ name }) => name), ...new Set(others)]
	};
}
function herokuKeys(secret) {
	return [{
		key: "url",
		value: secret(["url"], "url", "the URL that `heroku pg:credentials:url` prints"),
		comment: "A postgres:// URL instead of host, port, username, password and database."
	}, {
		key: "ssl",
		value: true,
		comment: "Heroku refuses connections without it."
	}];
}
function serverKeys(answers, secret) {
	const { host, port, username, database, ssl } = answers;
	return [
		{
			key: "host",
			value: valueFor(host)
		},
		{
			key: "port",
			value: portOf(port)
		},
		{
			key: "username",
			value: valueFor(username),
			comment: "The user that Stitch loads as."
		},
		{
			key: "password",
			value: secret(["password"], "password", `the password of ${username}`)
		},
		{
			key: "database",
			value: valueFor(database)
		},
		...sslKeys(ssl, secret),
		...answers["ssh-host"] === "" ? [] : sshKeys(answers, secret)
	];
}
function sslKeys(ssl, secret) {
	if (ssl === "off") return [];
	if (ssl === "encrypt") return [{
		key: "ssl",
		value: true,
		comment: "Encrypted. With `certificate:` here, the server is verified as well."
	}];
	return [{
		key: "ssl",
		value: [{
			key: "certificate",
			value: secret(["ssl"], "certificate", "the certificate of the CA, or of the server"),
			comment: "The certificate of the CA, or of the server: a variable, or the path of a file."
		}]
	}];
}
function sshKeys(answers, secret) {
	const user = answers["ssh-user"];
	return [{
		key: "ssh",
		value: [
			{
				key: "host",
				value: valueFor(answers["ssh-host"])
			},
			{
				key: "port",
				value: portOf(answers["ssh-port"])
			},
			{
				key: "user",
				value: valueFor(user)
			},
			{
				key: "private_key",
				value: secret(["ssh", "private_key"], "private_key", `a private key for ${user} on the bastion`),
				comment: "A key for the check: Stitch keeps its own. The first run prints the bastion's `host_key` to add here."
			}
		],
		comment: "What Stitch calls \"Encryption Type: SSH\"."
	}];
}
function portOf(answer) {
	return /^[0-9]{1,5}$/.test(answer) ? Number(answer) : answer;
}
function namesIn({ value }) {
	return Array.isArray(value) ? value.flatMap(namesIn) : [variableName(value) ?? []].flat();
}
// src/terminal/commands/init/questions.ts
const isNotHeroku = ({ type }) => type !== "heroku";
const hasBastion = (answers) => isNotHeroku(answers) && (answers["ssh-host"] ?? "") !== "";
const questions = [
	{
		name: "type",
		prompt: "Kind of PostgreSQL",
		fallback: "postgresql",
		choices: destinationTypes
	},
	{
		name: "id",
		prompt: "Short name of the destination, for reports",
		fallback: "warehouse"
	},
	{
		name: "region",
		prompt: "Stitch region",
		fallback: "north-america",
		choices: destinationRegions
	},
	{
		name: "host",
		prompt: "Host, or a postgres:// URL to take apart",
		fallback: null,
		applies: isNotHeroku
	},
	{
		name: "port",
		prompt: "Port",
		fallback: "5432",
		applies: isNotHeroku
	},
	{
		name: "database",
		prompt: "Database",
		fallback: null,
		applies: isNotHeroku
	},
	{
		name: "username",
		prompt: "User that Stitch loads as",
		fallback: "stitch",
		applies: isNotHeroku
	},
	{
		name: "ssl",
		prompt: "SSL: off, encrypt, or verify a certificate",
		fallback: "encrypt",
		choices: [
			"off",
			"encrypt",
			"verify"
		],
		applies: isNotHeroku
	},
	{
		name: "ssh-host",
		prompt: "Host of the SSH bastion, if any",
		fallback: "",
		applies: isNotHeroku
	},
	{
		name: "ssh-port",
		prompt: "SSH port of the bastion",
		fallback: "22",
		applies: hasBastion
	},
	{
		name: "ssh-user",
		prompt: "User on the bastion",
		fallback: "stitch",
		applies: hasBastion
	}
];
async function answerError(question, answer, now) {
	const { name, choices } = question;
	if (choices !== void 0 && !choices.includes(answer)) return notAmong(answer, choices);
	if (name === "ssh-host" && answer === "") return null;
	if (answer === "") return "An answer is required.";
	const draft = {
		...sampleAnswers,
		[name]: answer
	};
	const [error] = await draftErrors(destinationsFile(draft).text, "/", now);
	return error === void 0 ? null : error.message;
}
function partsOfUrl(host) {
	const parsed = parseConnectionUrl(host);
	if (!/^postgres(ql)?:\/\//i.test(host) || parsed.kind !== "url") return null;
	const { url } = parsed;
	return {
		host: url.host,
		port: String(url.port),
		username: url.username,
		database: url.database
	};
}
const sampleAnswers = {
	...withFallbacks({
		host: "example",
		database: "example"
	}),
	"ssh-host": "bastion.example.com"
};
function withFallbacks(answers) {
	const all = questions.map(({ name, fallback }) => [name, answers[name] ?? fallback ?? ""]);
	return Object.fromEntries(all);
}
async function askAnswers(given, { input, output, interrupted }, now) {
	if (interrupted?.aborted === true) return null;
	const terminal = createInterface({
		input,
		output
	});
	const close = () => terminal.close();
	terminal.on("SIGINT", close);
	interrupted?.addEventListener("abort", close);
	const lines = terminal[Symbol.asyncIterator]();
	const answers = { ...given };
	for (const question of questions) {
		const { name, applies } = question;
		while (answers[name] === void 0 && applies?.(answers) !== false) {
			terminal.setPrompt(promptOf(question));
			terminal.prompt();
			const { done, value } = await lines.next();
			if (done === true) {
				output.write("\n");
				return null;
			}
			const answer = answerIn(question, value.trim());
			const parts = name === "host" ? partsOfUrl(answer) : null;
			const error = await answerError(question, parts?.host ?? answer, now);
			if (error !== null) output.write(`${prose(error, 2, promptWidth).join("\n")}\n`);
			else Object.assign(answers, parts ?? { [name]: answer });
			if (error === null && parts !== null) output.write("  The URL's password is not written: it belongs into a secret.\n");
		}
	}
	close();
	interrupted?.removeEventListener("abort", close);
	return withFallbacks(answers);
}
const promptWidth = 80;
function answerIn({ fallback, choices = [] }, typed) {
	if (typed === "") return fallback ?? "";
	return /^\d{1,2}$/.test(typed) ? choices[Number(typed) - 1] ?? typed : typed;
}
function promptOf({ prompt, fallback, choices }) {
	if (choices === void 0) return `${prompt}${fallback ? ` [${fallback}]` : ""}: `;
	const preset = fallback === null ? "" : ` [${choices.indexOf(fallback) + 1}]`;
	const numbered = choices.map((choice, index) => `${index + 1} ${choice}`);
	const line = `${prompt}: ${numbered.join(", ")}${preset}: `;
	if (line.length <= promptWidth) return line;
	return `${prompt}:\n${numbered.map((each) => `  ${each}\n`).join("")}Number or name${preset}: `;
}
// src/terminal/commands/init/workflows.generated.ts
var import_dist = require_dist();
const workflows = {
	"pull-request": "# Checks pull requests that change the destinations: annotations, one comment that is kept up to date, and suggestions that you\n# can commit with one click. Pull requests from forks are validated only; no connections are made.\nname: Destinations\non:\n  pull_request:\n    paths:\n      - destinations.yml\n      - certs/**\n      - .github/workflows/destinations.yml\n\npermissions: {}\n\nconcurrency:\n  group: ${{ github.workflow }}-${{ github.ref }}\n  cancel-in-progress: true\n\njobs:\n  destinations:\n    runs-on: ubuntu-24.04\n    timeout-minutes: 15\n    permissions:\n      contents: read\n      checks: write\n      pull-requests: write\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          persist-credentials: false\n      - uses: destination-check/postgres-destination-check@v0\n        with:\n          check-run: true\n          comment: true\n        env:\n          WAREHOUSE_PASSWORD: ${{ secrets.WAREHOUSE_PASSWORD }}\n",
	"scheduled": "# An hourly health check. An issue is open while a destination fails, and is closed when all destinations pass again.\n# The cache keeps the last report, so that each report shows since when a destination has been failing.\nname: Destinations health check\non:\n  schedule:\n    - cron: \"17 * * * *\"\n  workflow_dispatch:\n\npermissions: {}\n\nconcurrency:\n  group: ${{ github.workflow }}\n  cancel-in-progress: false\n\njobs:\n  destinations:\n    runs-on: ubuntu-24.04\n    timeout-minutes: 15\n    permissions:\n      contents: read\n      issues: write\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          persist-credentials: false\n      - uses: actions/cache/restore@55cc8345863c7cc4c66a329aec7e433d2d1c52a9 # v6.1.0\n        with:\n          path: last-report\n          key: last-report-${{ github.run_id }}-${{ github.run_attempt }}\n          restore-keys: last-report-\n      - uses: destination-check/postgres-destination-check@v0\n        with:\n          issue: true\n          reports: json\n          report-dir: last-report\n          previous: last-report/report.json\n        env:\n          WAREHOUSE_PASSWORD: ${{ secrets.WAREHOUSE_PASSWORD }}\n      # Saved after a failure too: the next run compares with this report.\n      - uses: actions/cache/save@55cc8345863c7cc4c66a329aec7e433d2d1c52a9 # v6.1.0\n        if: ${{ !cancelled() }}\n        with:\n          path: last-report\n          key: last-report-${{ github.run_id }}-${{ github.run_attempt }}\n",
	"audit": "# An audit that you start manually. It includes the write rehearsal, and keeps the reports for 90 days.\nname: Destinations audit\non:\n  workflow_dispatch:\n    inputs:\n      only:\n        description: Ids of the destinations to audit; all when empty\n        default: \"\"\n\npermissions: {}\n\njobs:\n  destinations:\n    runs-on: ubuntu-24.04\n    timeout-minutes: 15\n    permissions:\n      contents: read\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          persist-credentials: false\n      - uses: destination-check/postgres-destination-check@v0\n        with:\n          only: ${{ inputs.only }}\n          rehearse: true\n          reports: html, json\n          report-dir: audit\n        env:\n          WAREHOUSE_PASSWORD: ${{ secrets.WAREHOUSE_PASSWORD }}\n      - uses: actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1\n        if: ${{ !cancelled() }}\n        with:\n          name: destinations-audit\n          path: audit\n          retention-days: 90\n"
};
// src/terminal/commands/init/workflow-file.ts
const workflowPath = ".github/workflows/destinations.yml";
const workflowNames = Object.keys(workflows);
function workflowText(name, file, variables) {
	const document = (0, import_dist.parseDocument)(workflows[name]);
	const paths = [
		"on",
		"pull_request",
		"paths"
	];
	if (document.hasIn(paths)) {
		const folder = file.slice(0, file.lastIndexOf("/") + 1);
		document.setIn(paths, document.createNode([
			file,
			`${folder}certs/**`,
			workflowPath
		]));
	}
	const { items } = document.getIn([
		"jobs",
		"destinations",
		"steps"
	]);
	const step = items.find((each) => (0, import_dist.isMap)(each) && each.has("env"));
	step.set("env", document.createNode(Object.fromEntries(variables.map((each) => [each, `\${{ secrets.${each} }}`]))));
	if (file !== "destinations.yml") step.get("with").items.unshift(document.createPair("files", file));
	return document.toString({ lineWidth: 0 });
}
// src/terminal/commands/init/init.ts
const initCommand = defineCommand({
	about: `Create destinations.yml in this folder, and .github/workflows/destinations.yml in the repository. At a terminal, asks for what the flags leave out. If one of the two files exists, creates the other. Never asks for a secret, and never overwrites a file.`,
	usage: ["init [OPTIONS]"],
	positionals: [],
	flags: {
		...questionFlags(),
		workflow: choice({
			of: workflowNames,
			value: "WORKFLOW",
			default: "pull-request",
			about: `The workflow to create: ${workflowNames.join(", ")}.`
		}),
		yes: boolean({ about: "Ask nothing: use the defaults for what the flags leave out." })
	},
	examples: `destination-check init
destination-check init --host db.example.com --database analytics --yes`,
	completes: "nothing",
	run: async ({ workflow, yes }, { texts, positionals }, host) => {
		const now = /* @__PURE__ */ new Date();
		const given = answersIn(texts);
		const isInteractive = !yes && process.stdin.isTTY === true && process.stderr.isTTY === true;
		const isDone = isOwnFile(targetsIn(host).destinations, host);
		const errors = [
			...positionals.map((word) => `init: unexpected argument "${word}". Name the destination with \`--id\`.`),
			...await answerErrors(given, now),
			...isInteractive || isDone ? [] : missingAnswers(given)
		];
		if (errors.length > 0) return usage(...errors);
		const existing = existingFiles(host);
		if (existing.length === 2) return stopped(existsWords(existing[0], host));
		if (existing[0] === targetsIn(host).destinations) return workflowFor(existing[0], workflow, host);
		const terminal = {
			input: process.stdin,
			output: process.stderr,
			interrupted: host.interrupted
		};
		const answers = isInteractive ? await askAnswers(given, terminal, now) : withFallbacks(given);
		if (answers === null) return stopped("init was cancelled. Nothing was written.");
		return init(answers, workflow, host);
	}
});
function questionFlags() {
	const flags = questions.map(({ name, prompt, fallback, choices }) => [name, text({
		about: `${prompt}${choices === void 0 ? "" : `: ${choices.join(", ")}`}.${fallback ? ` Default: ${fallback}.` : ""}`,
		completes: choices ?? "nothing",
		value: name.replace(/^.*-/, "").toUpperCase()
	})]);
	return Object.fromEntries(flags);
}
function answersIn(texts) {
	const given = questions.map(({ name }) => [name, texts[name]?.trim()]);
	const answers = Object.fromEntries(given.filter(([, answer]) => answer !== void 0));
	return {
		...partsOfUrl(answers.host ?? "") ?? {},
		...answers,
		...hostOf(answers)
	};
}
function hostOf({ host = "" }) {
	const parts = partsOfUrl(host);
	return parts === null ? {} : { host: parts.host };
}
async function answerErrors(answers, now) {
	return (await Promise.all(questions.map(async (question) => {
		const answer = answers[question.name];
		if (answer === void 0) return null;
		return question.applies?.(answers) === false ? whyNotApplicable(answers) : answerError(question, answer, now);
	}))).flatMap((error, index) => error === null ? [] : [`${flagName(questions[index].name)}: ${error}`]);
}
function whyNotApplicable({ type }) {
	return type === "heroku" ? "a Heroku database is configured by its URL, which is a secret." : "requires `--ssh-host`.";
}
function missingAnswers(answers) {
	const isMissing = ({ name, fallback, applies }) => fallback === null && answers[name] === void 0 && applies?.(answers) !== false;
	return questions.filter(isMissing).map(({ name }) => `${flagName(name)} is required without a terminal.`);
}
function existingFiles(host) {
	const { destinations, workflow } = targetsIn(host);
	return [destinations, workflow].filter((file) => isOwnFile(file, host));
}
function isOwnFile(file, { workspace }) {
	return existsSync(file) && isInside(realpathSync(file), realpathSync(workspace));
}
function existsWords(file, { folder }) {
	const name = shownFrom(folder, file);
	return unwrittenWords({
		name,
		refusal: { kind: "exists" },
		roots: []
	}, instead);
}
const instead = "Move it away and run init again. Or edit it: `destination-check variables` prints the `env:` that a workflow needs.";
async function init(answers, workflow, host) {
	const targets = targetsIn(host);
	const { text: content, secrets, variables } = destinationsFile(answers);
	const others = variables.filter((name) => !secrets.some((secret) => secret.name === name));
	const hasWorkflow = isOwnFile(targets.workflow, host);
	const text = workflowText(workflow, shownFrom(host.workspace, targets.destinations), variables);
	const written = await writeMissing([{
		absolute: targets.destinations,
		text: content
	}, ...hasWorkflow ? [] : [{
		absolute: targets.workflow,
		text
	}]], host);
	if (written.kind === "stopped") return written;
	const own = shownFrom(host.folder, targets.workflow);
	return {
		kind: "print",
		text: `${[
			...written.lines,
			"",
			...secretWords([...secrets, ...others.map((name) => ({
				name,
				holds: "named in the file"
			}))]),
			"",
			"Next steps:",
			...commandLines([...hasWorkflow ? [{
				command: `destination-check variables --workflow ${own}`,
				about: "what the workflow, which exists, still has to pass on"
			}] : [], ...nextCommands(answers)])
		].join("\n")}\n`
	};
}
async function workflowFor(file, workflow, host) {
	const { entries } = await readEntries([shownFrom(host.folder, file)], host);
	if (entries.length === 0) return stopped(existsWords(file, host));
	const names = [...new Set(entries.flatMap(referencesOf).map(({ name }) => name))];
	const text = workflowText(workflow, shownFrom(host.workspace, file), names);
	const written = await writeMissing([{
		absolute: targetsIn(host).workflow,
		text
	}], host);
	if (written.kind === "stopped") return written;
	const secrets = secretWords(names.map((name) => ({
		name,
		holds: "named in the file"
	})));
	return {
		kind: "print",
		text: `${[
			...written.lines,
			"",
			...secrets
		].join("\n").trimEnd()}\n`
	};
}
async function writeMissing(given, host) {
	const files = given.map((each) => ({
		...each,
		name: shownFrom(host.folder, each.absolute)
	}));
	const unwritten = await writeNewFiles(files, writeRoots(host, []));
	if (unwritten !== null) return stopped(unwrittenWords(unwritten, instead));
	return {
		kind: "written",
		lines: [`Wrote ${files.map(({ name }) => name).join(" and ")}.`]
	};
}
function nextCommands({ id, type, "ssh-host": bastion }) {
	const isHeroku = type === "heroku";
	const hasBastion = !isHeroku && bastion !== "";
	return [
		{
			command: "destination-check validate",
			about: "validate the file, before you commit it"
		},
		...isHeroku ? [] : [{
			command: `destination-check allowlist --for ${id}`,
			about: "the addresses to allow in the firewall"
		}],
		...hasBastion ? [{
			command: `destination-check setup ${id} --ssh`,
			about: "the script that sets up the bastion"
		}] : [],
		{
			command: `destination-check setup ${id}`,
			about: isHeroku ? "the Heroku commands that create the user" : "the SQL that creates the user and grants its privileges"
		},
		{
			command: "destination-check",
			about: "the check, with the secrets in environment variables"
		}
	];
}
function targetsIn({ folder, workspace }) {
	return {
		destinations: path.join(folder, defaultFile),
		workflow: path.join(workspace, workflowPath)
	};
}
function shownFrom(folder, file) {
	return path.relative(folder, file).split(path.sep).join("/");
}
export { initCommand };
