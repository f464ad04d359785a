import { at as variableFor, gt as destinationTypes, o as usualFile, r as notAmong, tt as destinationRegions } from "./options.js";
import { u as textFlag } from "./main2.js";
import { n as usage, t as stopped } from "./outcome.js";
import { a as unwrittenWords, i as commandLines, n as draftText, o as writeNewFiles, r as secretWords, t as draftErrors } from "./findings.js";
import { C as variableName, S as valueFor } from "./private-key.js";
import { b as require_dist } from "./durations.js";
import path from "node:path";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline/promises";
// src/terminal/commands/init/destinations-file.ts
/** Secrets are references, by names that tell the entry and the key. */
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
		comment: "The PostgreSQL databases that Stitch loads into, with the names of Stitch's own form.\nA secret never stands here: ${NAME} is read from the environment when the check runs.",
		region,
		entries: [{
			id,
			comment: "The id of the destination: stable, used in reports and in `only`.",
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
		value: secret(["url"], "url", "what `heroku pg:credentials:url` prints"),
		comment: "A postgres:// URL in place of host, port, username, password and database."
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
			comment: "The user that Stitch loads data as."
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
		comment: "Encrypted; a certificate here would prove the server, too."
	}];
	return [{
		key: "ssl",
		value: [{
			key: "certificate",
			value: secret(["ssl"], "certificate", "the CA's certificate, or the server's own"),
			comment: "A CA or the server's own certificate: as here, or the path of a file beside this one."
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
				value: secret(["ssh", "private_key"], "private_key", `a private key that lets ${user} in on the bastion`),
				comment: "A key for the check: Stitch's own stays with Stitch. The first run prints the bastion's `host_key` to add here."
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
// src/terminal/commands/init/answers.ts
const sslChoices = [
	"off",
	"encrypt",
	"verify"
];
const isDialledByParts = ({ type }) => type !== "heroku";
const hasTunnel = (known) => isDialledByParts(known) && (known["ssh-host"] ?? "") !== "";
const questions = [
	{
		name: "type",
		ask: "Kind of PostgreSQL",
		usual: "postgresql",
		choices: destinationTypes
	},
	{
		name: "id",
		ask: "A short name for the destination, which reports go by",
		usual: "warehouse"
	},
	{
		name: "region",
		ask: "Stitch's region",
		usual: "north-america",
		choices: destinationRegions
	},
	{
		name: "host",
		ask: "Host",
		usual: null,
		isAsked: isDialledByParts
	},
	{
		name: "port",
		ask: "Port",
		usual: "5432",
		isAsked: isDialledByParts
	},
	{
		name: "database",
		ask: "Database",
		usual: null,
		isAsked: isDialledByParts
	},
	{
		name: "username",
		ask: "User that Stitch loads as",
		usual: "stitch",
		isAsked: isDialledByParts
	},
	{
		name: "ssl",
		ask: "SSL: off, encrypt, or encrypt and verify a certificate",
		usual: "encrypt",
		choices: sslChoices,
		isAsked: isDialledByParts
	},
	{
		name: "ssh-host",
		ask: "Host of the SSH bastion (empty for none)",
		usual: "",
		isAsked: isDialledByParts
	},
	{
		name: "ssh-port",
		ask: "The bastion's SSH port",
		usual: "22",
		isAsked: hasTunnel
	},
	{
		name: "ssh-user",
		ask: "User on the bastion",
		usual: "stitch",
		isAsked: hasTunnel
	}
];
/** What is wrong with an answer, in the words that the check itself would have for it; null where it is in order. */
async function faultOf(question, answer, now) {
	const { name, choices } = question;
	if (choices !== void 0 && !choices.includes(answer)) return notAmong(name, answer, choices);
	if (name === "ssh-host" && answer === "") return null;
	if (answer === "") return "This has to be known.";
	const draft = {
		...usualAnswers,
		[name]: answer
	};
	const [error] = await draftErrors(destinationsFile(draft).text, "/", now);
	return error === void 0 ? null : error.message;
}
/** Something for each question, so that one answer can be judged alone. */
const usualAnswers = {
	...Object.fromEntries(questions.map(({ name, usual }) => [name, usual ?? "example"])),
	"ssh-host": "bastion.example.com"
};
// src/terminal/commands/init/dialog.ts
/** Asks what is not `given`, again where an answer can't be. Null where the input ends, or somebody presses Ctrl-C. */
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
		const { name, isAsked, usual } = question;
		while (answers[name] === void 0 && isAsked?.(answers) !== false) {
			terminal.setPrompt(promptOf(question));
			terminal.prompt();
			const { done, value } = await lines.next();
			if (done === true) {
				output.write("\n");
				return null;
			}
			const answer = value.trim() === "" ? usual ?? "" : value.trim();
			const fault = await faultOf(question, answer, now);
			if (fault === null) answers[name] = answer;
			else output.write(`  ${fault}\n`);
		}
	}
	close();
	interrupted?.removeEventListener("abort", close);
	return withUsual(answers);
}
/** What is not asked has no meaning, and its usual value. */
function withUsual(answers) {
	const all = questions.map(({ name, usual }) => [name, answers[name] ?? usual ?? ""]);
	return Object.fromEntries(all);
}
function promptOf({ ask, usual, choices }) {
	return `${ask}${choices === void 0 ? "" : ` (${choices.join(", ")})`}${usual === null || usual === "" ? "" : ` [${usual}]`}: `;
}
// src/terminal/commands/init/workflows.generated.ts
var import_dist = require_dist();
const workflows = {
	"pull-request": "# Pull requests that touch the destinations: every finding on its line, one comment that is kept up to date, and edits that\n# one click commits. What comes from a fork is validated, and nothing is dialled for it.\nname: Destinations\non:\n  pull_request:\n    paths:\n      - destinations.yml\n      - certs/**\n\npermissions: {}\n\nconcurrency:\n  group: ${{ github.workflow }}-${{ github.ref }}\n  cancel-in-progress: true\n\njobs:\n  destinations:\n    runs-on: ubuntu-24.04\n    timeout-minutes: 15\n    permissions:\n      contents: read\n      checks: write\n      pull-requests: write\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          persist-credentials: false\n      - uses: destination-check/postgres-destination-check@v0\n        with:\n          check-run: true\n          comment: true\n        env:\n          WAREHOUSE_PASSWORD: ${{ secrets.WAREHOUSE_PASSWORD }}\n",
	"scheduled": "# A health check every hour: one issue while something fails, which closes when all is well again. The last report is kept\n# in the cache, so that each one says since when a destination has been failing.\nname: Destinations health check\non:\n  schedule:\n    - cron: \"17 * * * *\"\n  workflow_dispatch:\n\npermissions: {}\n\nconcurrency:\n  group: ${{ github.workflow }}\n  cancel-in-progress: false\n\njobs:\n  destinations:\n    runs-on: ubuntu-24.04\n    timeout-minutes: 15\n    permissions:\n      contents: read\n      issues: write\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          persist-credentials: false\n      - uses: actions/cache/restore@55cc8345863c7cc4c66a329aec7e433d2d1c52a9 # v6.1.0\n        with:\n          path: last-report\n          key: last-report-${{ github.run_id }}-${{ github.run_attempt }}\n          restore-keys: last-report-\n      - uses: destination-check/postgres-destination-check@v0\n        with:\n          issue: true\n          reports: json\n          report-dir: last-report\n          previous: last-report/report.json\n        env:\n          WAREHOUSE_PASSWORD: ${{ secrets.WAREHOUSE_PASSWORD }}\n      # Also after a failure: that is what the next run has to know.\n      - uses: actions/cache/save@55cc8345863c7cc4c66a329aec7e433d2d1c52a9 # v6.1.0\n        if: ${{ !cancelled() }}\n        with:\n          path: last-report\n          key: last-report-${{ github.run_id }}-${{ github.run_attempt }}\n",
	"audit": "# An audit that somebody starts by hand: the write rehearsal as well, and the reports to file for 90 days.\nname: Destinations audit\non:\n  workflow_dispatch:\n    inputs:\n      only:\n        description: Ids of the destinations to audit; all when empty\n        default: \"\"\n\npermissions: {}\n\njobs:\n  destinations:\n    runs-on: ubuntu-24.04\n    timeout-minutes: 15\n    permissions:\n      contents: read\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          persist-credentials: false\n      - uses: destination-check/postgres-destination-check@v0\n        with:\n          only: ${{ inputs.only }}\n          rehearse: true\n          reports: html, json\n          report-dir: audit\n        env:\n          WAREHOUSE_PASSWORD: ${{ secrets.WAREHOUSE_PASSWORD }}\n      - uses: actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1\n        if: ${{ !cancelled() }}\n        with:\n          name: destinations-audit\n          path: audit\n          retention-days: 90\n"
};
// src/terminal/commands/init/workflow-file.ts
const workflowNames = Object.keys(workflows);
/** `file` is the destinations file from the root of the repository, with forward slashes. */
function workflowText(name, file, variables) {
	const document = (0, import_dist.parseDocument)(workflows[name]);
	const paths = [
		"on",
		"pull_request",
		"paths"
	];
	if (document.hasIn(paths)) {
		const folder = file.slice(0, file.lastIndexOf("/") + 1);
		document.setIn(paths, document.createNode([file, `${folder}certs/**`]));
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
/** The first of the two files that is there already, or null: nobody answers questions for nothing. */
function inTheWay(host) {
	const { destinations, workflow } = initTargets(host);
	const taken = [destinations, workflow].find((file) => existsSync(file));
	return taken === void 0 ? null : tellTaken(taken, host);
}
/** Writes both files, or neither. */
async function init(answers, workflow, host) {
	const targets = initTargets(host);
	const { text, secrets, variables } = destinationsFile(answers);
	const file = shownFrom(host.workspace, targets.destinations);
	const others = variables.filter((name) => !secrets.some((secret) => secret.name === name));
	const files = [{
		absolute: targets.destinations,
		text
	}, {
		absolute: targets.workflow,
		text: workflowText(workflow, file, variables)
	}].map((each) => ({
		...each,
		name: shownFrom(host.folder, each.absolute)
	}));
	const written = await writeNewFiles(files);
	if (written.kind === "taken") return stopped(unwrittenWords(written, instead));
	if (written.kind === "failed") return stopped(unwrittenWords(written, ""));
	return {
		kind: "print",
		text: `${[
			`Wrote ${files.map(({ name }) => name).join(" and ")}.`,
			"",
			...secretWords([...secrets, ...others.map((name) => ({
				name,
				holds: "as the file names it"
			}))]),
			"",
			"Then, in this order:",
			...commandLines(nextCommands(answers))
		].join("\n")}\n`
	};
}
/** The way from the file to a destination that passes, as docs/setup.md has it. */
function nextCommands({ id, type, "ssh-host": bastion }) {
	const isHeroku = type === "heroku";
	const isTunnelled = !isHeroku && bastion !== "";
	return [
		{
			command: "destination-check --mode validate",
			about: "before you commit: is the file in order?"
		},
		...isHeroku ? [] : [{
			command: `destination-check allowlist --for ${id}`,
			about: "the addresses that a firewall has to let in"
		}],
		...isTunnelled ? [{
			command: `destination-check setup ${id} --ssh`,
			about: "the script that makes the bastion ready"
		}] : [],
		{
			command: `destination-check setup ${id}`,
			about: isHeroku ? "what Heroku has to be told" : "the SQL that makes the user and grants what it needs"
		},
		{
			command: "destination-check",
			about: "the check itself, with the secrets in the environment"
		}
	];
}
/** Where the two files go: the one into the folder, the other to where GitHub looks for it. */
function initTargets({ folder, workspace }) {
	return {
		destinations: path.join(folder, usualFile),
		workflow: path.join(workspace, ".github", "workflows", "destinations.yml")
	};
}
const instead = "Move it aside and call init again; or add to it by hand: `destination-check variables` prints what a workflow needs.";
function tellTaken(file, { folder }) {
	return unwrittenWords({
		kind: "taken",
		name: shownFrom(folder, file)
	}, instead);
}
function shownFrom(folder, file) {
	return path.relative(folder, file).split(path.sep).join("/");
}
// src/terminal/commands/init.ts
const initCommand = {
	help: `Writes destinations.yml here, and .github/workflows/destinations.yml into the repository. Asks at a terminal for what no flag says. Never asks for a secret, and never overwrites a file.

Usage: destination-check init [options]

  --type postgresql|heroku|amazon-rds|amazon-aurora|google-cloudsql
  --id warehouse                 a short name for the destination, which reports go by
  --region ${destinationRegions.join("|")}  the Stitch data pipeline region
  --host HOST --port 5432        where the database is; a value may be \${NAME}
  --database NAME
  --username stitch              the user that Stitch loads data as
  --ssl ${sslChoices.join("|")}       verify: against a certificate
  --ssh-host HOST                through this bastion
  --ssh-port 22 --ssh-user stitch
  --workflow ${workflowNames.join("|")}  (default: ${workflowNames[0]})
  --yes                          ask nothing: take what is usual where no flag says it

Examples:
  destination-check init
  destination-check init --host db.example.com --database analytics --yes
`,
	flags: {
		...Object.fromEntries(questions.map(({ name, ask, choices }) => [name, {
			type: "string",
			completes: choices ?? "nothing",
			about: ask
		}])),
		workflow: {
			type: "string",
			completes: workflowNames
		},
		yes: { type: "boolean" }
	},
	takes: "nothing",
	run: async (given, host) => {
		const now = /* @__PURE__ */ new Date();
		const named = textFlag(given, "workflow") ?? workflowNames[0];
		const workflow = workflowNames.find((name) => name === named);
		const answers = answersIn(given);
		const isAsking = given.values.yes !== true && process.stdin.isTTY === true && process.stderr.isTTY === true;
		const errors = [
			...given.positionals.map((word) => `init: ${word} is no flag; destinations are named by --id.`),
			...workflow === void 0 ? [`--${notAmong("workflow", named, workflowNames)}`] : [],
			...await faultsOf(answers, now),
			...isAsking ? [] : missing(answers)
		];
		if (workflow === void 0 || errors.length > 0) return usage(...errors);
		const taken = inTheWay(host);
		if (taken !== null) return stopped(taken);
		const terminal = {
			input: process.stdin,
			output: process.stderr,
			interrupted: host.interrupted
		};
		const all = isAsking ? await askAnswers(answers, terminal, now) : withUsual(answers);
		if (all === null) return stopped("init was ended before its last question. Nothing is written.");
		return init(all, workflow, host);
	}
};
function answersIn(given) {
	const said = questions.map(({ name }) => [name, textFlag(given, name)?.trim()]);
	return Object.fromEntries(said.filter(([, value]) => value !== void 0));
}
async function faultsOf(answers, now) {
	const faults = [];
	for (const question of questions) {
		const { name, isAsked } = question;
		const answer = answers[name];
		if (answer === void 0) continue;
		if (isAsked?.(answers) === false) faults.push(`--${name}: ${senseless(answers)}`);
		else {
			const fault = await faultOf(question, answer, now);
			if (fault !== null) faults.push(question.choices?.includes(answer) === false ? `--${fault}` : `--${name}: ${fault}`);
		}
	}
	return faults;
}
function senseless({ type }) {
	return type === "heroku" ? "a database on Heroku is named by one URL, which is a secret." : "it goes with --ssh-host.";
}
/** What nobody can be asked for. */
function missing(answers) {
	return questions.filter(({ name, usual, isAsked }) => usual === null && answers[name] === void 0 && isAsked?.(answers) !== false).map(({ name }) => `--${name} is missing, and there is no terminal to ask at.`);
}
export { initCommand };
