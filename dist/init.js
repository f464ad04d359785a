"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_source = require("./source.js");
const require_entry_files = require("./entry-files.js");
const require_files = require("./files.js");
const require_resolve = require("./resolve.js");
const require_prose = require("./prose.js");
const require_commands = require("./commands.js");
const require_main = require("./main2.js");
const require_draft = require("./draft.js");
const require_named_entry = require("./named-entry.js");
const require_entries = require("./entries.js");
const require_variables = require("./variables.js");
const require_matching = require("./matching.js");
const require_findings = require("./findings.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);
let node_readline_promises = require("node:readline/promises");
var import_dist = require_source.require_dist();
function destinationsFile(answers) {
	const { keys, ...named } = newEntry(answers);
	return {
		text: require_draft.draftText({
			comment: "The PostgreSQL databases that Stitch loads into. The keys are named as in Stitch's form.\nNo secrets here: ${NAME} is read from an environment variable when the check runs.",
			region: answers.region,
			entries: [{
				id: answers.id,
				comment: "The id of the destination, used in reports and in `only`. Keep it stable.",
				keys
			}]
		}),
		...named
	};
}
function newEntry(answers) {
	const { id, type } = answers;
	const secrets = [];
	const secret = (keys, key, description) => {
		const name = require_entries.variableFor([
			"destinations",
			id,
			...keys
		], key);
		secrets.push({
			name,
			description,
			file: ["certificate", "private_key"].includes(key)
		});
		return `\${${name}}`;
	};
	const keys = [...type === "postgresql" ? [] : [{
		key: "type",
		value: type
	}], ...type === "heroku" ? herokuKeys(secret) : serverKeys(answers, secret)];
	const others = keys.flatMap(namesIn).filter((name) => !secrets.some((each) => each.name === name));
	return {
		keys,
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
			value: require_variables.valueFor(host)
		},
		{
			key: "port",
			value: portOf(port)
		},
		{
			key: "username",
			value: require_variables.valueFor(username),
			comment: "The user that Stitch loads as."
		},
		{
			key: "password",
			value: secret(["password"], "password", `the password of ${username}`)
		},
		{
			key: "database",
			value: require_variables.valueFor(database)
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
	const certificate = {
		key: "certificate",
		value: secret(["ssl"], "certificate", "the certificate of the CA, or of the server"),
		comment: "The certificate of the CA, or of the server: a variable, or the path of a file."
	};
	return [{
		key: "ssl",
		value: ssl === "verify-full" ? [certificate, {
			key: "verify",
			value: "full",
			comment: "Verifies the host name too."
		}] : [certificate]
	}];
}
function sshKeys(answers, secret) {
	const user = answers["ssh-user"];
	return [{
		key: "ssh",
		value: [
			{
				key: "host",
				value: require_variables.valueFor(answers["ssh-host"])
			},
			{
				key: "port",
				value: portOf(answers["ssh-port"])
			},
			{
				key: "user",
				value: require_variables.valueFor(user)
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
	return Array.isArray(value) ? value.flatMap(namesIn) : [require_variables.variableName(value) ?? []].flat();
}
function answersInUrl(text, chosen) {
	const parts = partsIn(text.trim().replaceAll(/[“”„]/g, "\"").replaceAll(/[‘’‚]/g, "'"));
	if (parts === null) return null;
	const { host, username, database, ssl } = parts;
	const hasPassword = parts.password !== void 0 && parts.password !== "";
	const type = chosen === void 0 || chosen === "postgresql" ? typeOf(parts) : null;
	if (type === "heroku") return {
		answers: { type },
		hasPassword
	};
	return {
		answers: {
			...type !== null && { type },
			...host && { host },
			port: parts.port || "5432",
			...username && { username },
			...database && { database },
			...ssl && { ssl }
		},
		hasPassword
	};
}
function partsIn(text) {
	return urlIn(text) ?? commandIn(text) ?? assignmentIn(text) ?? pairsIn(text);
}
function urlIn(text) {
	const match = /(?<=^|[\s"'`=:<(])(?:jdbc:(?:[\w-]+:)?)?(?:postgres(?:ql)?|postgis|pgsql|pg|psql|ecto)(?:\+\w+)?:\/\//i.exec(text);
	const bare = /^[^\s@/:=]+(:(?!\/)\S+)?@[^\s@/:]+(:\d+)?\/\w[\w-]*$|^[^\s@/:=]+:\d+(\/\w[\w-]*)?$/;
	if (match === null) return bare.test(text) ? partsOfUrl(text) : null;
	const parts = partsOfUrl(upToItsEnd(text.slice(match.index + match[0].length), text[match.index - 1]));
	const [, password] = /\bPGPASSWORD=("[^"]*"|'[^']*'|\S*)/.exec(text.slice(0, match.index)) ?? [];
	return parts === null || password === void 0 ? parts : {
		...parts,
		password
	};
}
function upToItsEnd(text, opening = "") {
	const closing = {
		"\"": "\"",
		"'": "'",
		"`": "`",
		"<": ">",
		"(": "\\)"
	}[opening];
	const quoted = closing === void 0 ? null : new RegExp(`^.*?(?=${closing}([\\s;,)\\]}]|$))`, "s").exec(text);
	if (quoted !== null) return quoted[0];
	const [word] = /^(?:[^\s@/:?[]+:(?!\d+(?:[/?,;\s]|$))[^@]*@)?\S*/s.exec(text);
	return word.replace(/^([^/?@]*@[^/?@;,]+\.[^/?@;,]+\/[^/?@;,]+)[;,].*$|[;,]+$/s, "$1");
}
function partsOfUrl(text) {
	const groups = (/^(?:(?<userinfo>[^/?@]*)@)?(?<authority>[^/?@]*)(?:\/(?<database>[^?@]*))?(?:\?(?<query>.*))?$/s.exec(text) ?? /^(?<userinfo>.*)@(?<authority>[^/?@]*)(?:\/(?<database>[^?@]*))?(?:\?(?<query>[^@]*))?$/s.exec(text))?.groups;
	if (groups === void 0) return null;
	const { userinfo = "", authority = "", database = "", query = "" } = groups;
	const [username = "", ...password] = userinfo.split(":");
	const address = require_files.addressIn(authority) ?? {
		host: authority,
		port: ""
	};
	const pairs = query.split("&").map((pair) => {
		const [name = "", ...value] = pair.split("=");
		return [name, require_files.decode(value.join("=")) ?? ""];
	});
	return {
		host: require_files.decode(address.host) ?? "",
		port: address.port,
		username: require_files.decode(username) ?? "",
		password: password.join(":"),
		database: require_files.decode(database) ?? "",
		...partsOfPairs(pairs)
	};
}
function commandIn(text) {
	const tokens = [...text.replaceAll(/\\\r?\n|\r?\n(?=\s*-)/g, " ").matchAll(/\d?[<>]|[;&|\n]|(?:"[^"]*"|'[^']*'|\\.|[^\s"'\\;&|<>])+/gs)].map(([each]) => each);
	const all = tokens.map((each) => each.replaceAll(/"([^"]*)"|'([^']*)'|\\(.)/gs, (_, ...inner) => inner.slice(0, 3).join("")));
	const start = all.findIndex((word) => /^(.*\/)?(psql|pgcli|pg_dump|pg_restore|pg_isready)$/.test(word));
	const end = tokens.findIndex((each, at) => at > start && /^(\d?[<>]|[;&|\n#])/.test(each));
	const words = end === -1 ? all : all.slice(0, end);
	if (start === -1) return null;
	const given = partsOfPairs(words.slice(0, start).map((word) => splitOnce(word)));
	const positionals = [];
	for (let at = start + 1; at < words.length; at++) {
		const option = /^(-[a-zA-Z]|--[a-z-]+)=?(.*)$/s.exec(words[at]);
		const part = option === null ? void 0 : commandOptions[option[1]];
		if (option === null) positionals.push(words[at]);
		else if (part !== void 0) given[part] = option[2] || (words[++at] ?? "");
		else if (/^-[cfvoPFRTL]$/.test(words[at])) at++;
	}
	const [database, username] = positionals;
	const named = {
		database,
		username,
		...given
	};
	const inner = named.database?.includes("=") ? pairsIn(named.database) : null;
	return {
		...defined(named),
		...inner !== null && {
			database: "",
			...inner
		}
	};
}
const commandOptions = {
	"-h": "host",
	"-p": "port",
	"-U": "username",
	"-d": "database",
	"--host": "host",
	"--port": "port",
	"--username": "username",
	"--dbname": "database"
};
function assignmentIn(text) {
	const value = /^(?:[\w:$ "'-]{1,99}[=:]\s*)?(["'`])(.*=.*)\1[;,]?$/s.exec(text)?.[2];
	return value === void 0 ? null : pairsIn(value);
}
function pairsIn(text) {
	const form = text.includes(";") ? /([A-Za-z][\w ]*?)\s*=\s*("[^"]*"|'[^']*'|\{[^}]*\}|[^;]*)(?:;\s*|$)/gs : /(?:export\s+)?(\w+)\s*=\s*('(?:\\.|[^'\\])*'|"[^"]*"|\S+)\s*/gs;
	if (text === "" || text.replaceAll(form, "") !== "") return null;
	const parts = partsOfPairs([...text.matchAll(form)].map(([, name, value]) => [name, value.replace(/^(["'{])(.*)["'}]$/s, "$2").replaceAll(/\\(.)/gs, "$1")]));
	return parts.host !== void 0 || (parts.database ?? parts.username) !== void 0 ? parts : null;
}
function partsOfPairs(pairs) {
	const settings = pairs.map(([name, value]) => ({
		name,
		target: require_entries.foreignTarget(name, "") ?? "",
		value: value.trim()
	})).filter(({ value }) => value !== "");
	const find = (target) => settings.findLast((each) => each.target === target)?.value;
	const address = settings.findLast(({ name }) => /^(pg)?hostaddr$/i.test(name))?.value;
	const parameters = settings.map(({ name, target, value }) => ({
		name: sslNames[target] ?? name.replace(/^(?:pg)?channel[\s_-]?binding$/i, "channel_binding"),
		value: target === "ssl.certificate" ? value : value.toLowerCase().replace(/^verify[\s_-]?(?=ca$|full$)/, "verify-")
	}));
	return defined({
		host: find("host") ?? address,
		port: find("port"),
		username: find("username"),
		password: find("password"),
		database: find("database"),
		ssl: find("ssl.certificate") === "system" ? "verify-full" : sslAnswer(require_files.sslIn(parameters))
	});
}
const sslNames = {
	"ssl.mode": "sslmode",
	"ssl.on": "ssl",
	"ssl.certificate": "sslrootcert"
};
function sslAnswer(ssl) {
	switch (ssl?.mode) {
		case "verify-full": return "verify-full";
		case "verify-ca": return "verify";
		case "disable":
		case "false": return "off";
		case "require":
		case "no-verify":
		case "true": return "encrypt";
		default: return ssl?.certificate ? "encrypt" : void 0;
	}
}
function typeOf({ host = "", username = "", database = "" }) {
	const isGenerated = (name, first) => name.startsWith(first) && /^[a-z0-9]{14}$/.test(name);
	const [label = ""] = host.split(".");
	const isHerokus = isGenerated(label, "c") && isGenerated(username, "u") && isGenerated(database, "d");
	const provider = require_findings.providerOf({
		type: "postgresql",
		host
	});
	if (provider === "amazon-aurora" && isHerokus) return "heroku";
	if (provider === "amazon-aurora" || provider === "amazon-rds") return provider;
	return /^ec2-[\d-]+\.([a-z0-9-]+\.compute|compute-1)\.amazonaws\.com$/i.test(host) ? "heroku" : null;
}
function splitOnce(word) {
	const at = word.indexOf("=");
	return at === -1 ? [word, ""] : [word.slice(0, at), word.slice(at + 1)];
}
function defined(parts) {
	return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== void 0 && value !== ""));
}
const isNotHeroku = ({ type }) => type !== "heroku";
const hasBastion = (answers) => isNotHeroku(answers) && (answers["ssh-host"] ?? "") !== "";
const allQuestions = [
	{
		name: "type",
		prompt: "Kind of PostgreSQL",
		fallback: "postgresql",
		choices: require_source.destinationTypes
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
		choices: require_entries.destinationRegions
	},
	{
		name: "host",
		prompt: "Host, or a pasted postgres:// URL",
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
		prompt: "SSL, and whether to verify the server",
		fallback: "encrypt",
		choices: [
			"off",
			"encrypt",
			"verify",
			"verify-full"
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
	const { name, choices, taken } = question;
	if (choices !== void 0 && !choices.includes(answer)) return require_prose.notAmong(answer, choices);
	if (name === "ssh-host" && answer === "") return null;
	if (answer === "") return "An answer is required.";
	const draft = {
		...sampleAnswers,
		[name]: answer
	};
	const [error] = await require_draft.draftErrors(destinationsFile(draft).text, "/", now);
	return error === void 0 ? taken?.(answer) ?? null : error.message;
}
const sampleAnswers = {
	...withFallbacks({
		host: "example",
		database: "example"
	}),
	"ssh-host": "bastion.example.com"
};
function withFallbacks(answers, questions = allQuestions) {
	const all = questions.map(({ name, fallback }) => [name, answers[name] ?? fallback ?? ""]);
	return Object.fromEntries(all);
}
async function askAnswers(given, { input, output, interrupted }, now, questions = allQuestions) {
	if (interrupted?.aborted === true) return null;
	const terminal = (0, node_readline_promises.createInterface)({
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
			const url = name === "host" || answer.includes("://") ? answersInUrl(answer, answers.type) : null;
			const invalid = await firstError(url?.answers ?? { [name]: answer }, questions, now);
			const say = (words) => output.write(`${require_prose.prose(words, 2, 80).join("\n")}\n`);
			if (invalid !== null) say(invalid);
			else if (url !== null && url.answers.type !== "heroku" && url.answers.host === void 0) say("The URL has no host. Stitch connects over the network, to a host name or an IP address.");
			else Object.assign(answers, url?.answers ?? { [name]: answer });
			if (invalid === null && url?.answers.type !== void 0) say(`The host is of type ${url.answers.type}.`);
			if (invalid === null && url?.hasPassword) say("The URL's password is not written: it belongs in a secret.");
		}
	}
	close();
	interrupted?.removeEventListener("abort", close);
	return withFallbacks(answers, questions);
}
async function firstError(answers, questions, now) {
	for (const question of questions) {
		const answer = answers[question.name];
		const error = answer === void 0 ? null : await answerError(question, answer, now);
		if (error !== null) return error;
	}
	return null;
}
function answerIn({ fallback, choices = [] }, typed) {
	if (typed === "") return fallback ?? "";
	return /^\d{1,2}$/.test(typed) ? choices[Number(typed) - 1] ?? typed : typed;
}
function promptOf({ prompt, fallback, choices }) {
	if (choices === void 0) return `${prompt}${fallback ? ` [${fallback}]` : ""}: `;
	const preset = fallback === null ? "" : ` [${choices.indexOf(fallback) + 1}]`;
	const numbered = choices.map((choice, index) => `${index + 1} ${choice}`);
	const line = `${prompt}: ${numbered.join(", ")}${preset}: `;
	if (line.length <= 80) return line;
	return `${prompt}:\n${numbered.map((each) => `  ${each}\n`).join("")}Number or name${preset}: `;
}
const urlPositional = ["URL", "A postgres:// URL without its password. Its parts answer the questions about them."];
const yesFlag = require_prose.boolean({ about: "Ask no questions: use the defaults for missing flags." });
function questionFlags() {
	const flags = allQuestions.map(({ name, prompt, fallback, choices }) => [name, require_prose.text({
		about: `${prompt}${choices === void 0 ? "" : `: ${choices.join(", ")}`}.${fallback ? ` Default: ${fallback}.` : ""}`,
		completes: choices ?? "nothing",
		value: name.replace(/^.*-/, "").toUpperCase()
	})]);
	return Object.fromEntries(flags);
}
async function givenAnswers(command, { texts, positionals }, questions, now) {
	const flags = Object.fromEntries(questions.flatMap(({ name }) => texts[name] === void 0 ? [] : [[name, texts[name].trim()]]));
	const [word = "", ...words] = !/:\/\//.test(positionals[0] ?? "") ? [positionals.join(" ")] : positionals;
	const fromWord = answersInUrl(word, flags.type);
	const { host, ...others } = flags;
	const fromHost = fromWord === null ? answersInUrl(host ?? "", flags.type) : null;
	const fromUrl = fromWord ?? fromHost;
	const answers = fromUrl === null ? flags : {
		...fromUrl.answers,
		...fromHost === null ? flags : others
	};
	return {
		answers,
		errors: [...(fromWord === null ? positionals : words).map((each) => unexpectedWords(command, each)), ...await answerErrors(answers, questions, now)],
		notes: fromUrl?.hasPassword ? require_prose.prose("The URL's password was not written. Your shell may keep it in its history: delete it there.", 0, 80) : []
	};
}
function unexpectedWords(command, word) {
	if (/:\/\/|[@=:;\s]/.test(word)) return `${command}: the URL can't be read. It must be like postgres://stitch@db.example.com:5432/analytics.`;
	return `${command}: unexpected argument "${require_matching.oneLine(word, 60)}". Use \`--id\` for the destination's id, and \`--host\` for its host.`;
}
async function answerErrors(answers, questions, now) {
	return (await Promise.all(questions.map(async (question) => {
		const answer = answers[question.name];
		if (answer === void 0) return null;
		return question.applies?.(answers) === false ? whyNotApplicable(answers) : answerError(question, answer, now);
	}))).flatMap((error, index) => error === null ? [] : [`${require_prose.flagName(questions[index].name)}: ${error}`]);
}
function whyNotApplicable({ type }) {
	return type === "heroku" ? "a Heroku database is configured by its URL, which is a secret." : "requires `--ssh-host`.";
}
function isInteractive(yes) {
	return !yes && process.stdin.isTTY === true && process.stderr.isTTY === true;
}
function missingAnswers(answers, questions) {
	const isMissing = ({ name, fallback, applies }) => fallback === null && answers[name] === void 0 && applies?.(answers) !== false;
	return questions.filter(isMissing).map(({ name }) => `${require_prose.flagName(name)} is required without a terminal.`);
}
function askAtTerminal(given, questions, interrupted, now) {
	return askAnswers(given, {
		input: process.stdin,
		output: process.stderr,
		interrupted
	}, now, questions);
}
const workflows = {
	"pull-request": "# Checks pull requests that change the destinations: annotations, one comment that is kept up to date, and suggestions that you\n# can commit with one click. Pull requests from forks are validated only; no connections are made.\nname: Destinations\non:\n  pull_request:\n    paths:\n      - destinations.yml\n      - certs/**\n      - .github/workflows/destinations.yml\n\npermissions: {}\n\nconcurrency:\n  group: ${{ github.workflow }}-${{ github.ref }}\n  cancel-in-progress: true\n\njobs:\n  destinations:\n    runs-on: ubuntu-24.04\n    timeout-minutes: 15\n    permissions:\n      contents: read\n      checks: write\n      pull-requests: write\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          persist-credentials: false\n      - uses: destination-check/postgres-destination-check@v0\n        with:\n          check-run: true\n          comment: true\n        env:\n          WAREHOUSE_PASSWORD: ${{ secrets.WAREHOUSE_PASSWORD }}\n",
	"scheduled": "# An hourly health check. An issue is open while a destination fails, and is closed when all destinations pass again.\n# The cache keeps the last report, so that each report shows since when a destination has been failing.\nname: Destinations health check\non:\n  schedule:\n    - cron: \"17 * * * *\"\n  workflow_dispatch:\n\npermissions: {}\n\nconcurrency:\n  group: ${{ github.workflow }}\n  cancel-in-progress: false\n\njobs:\n  destinations:\n    runs-on: ubuntu-24.04\n    timeout-minutes: 15\n    permissions:\n      contents: read\n      issues: write\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          persist-credentials: false\n      - uses: actions/cache/restore@55cc8345863c7cc4c66a329aec7e433d2d1c52a9 # v6.1.0\n        with:\n          path: last-report\n          key: last-report-${{ github.run_id }}-${{ github.run_attempt }}\n          restore-keys: last-report-\n      - uses: destination-check/postgres-destination-check@v0\n        with:\n          issue: true\n          reports: json\n          report-dir: last-report\n          previous: last-report/report.json\n        env:\n          WAREHOUSE_PASSWORD: ${{ secrets.WAREHOUSE_PASSWORD }}\n      # Saved after a failure too: the next run compares with this report.\n      - uses: actions/cache/save@55cc8345863c7cc4c66a329aec7e433d2d1c52a9 # v6.1.0\n        if: ${{ !cancelled() }}\n        with:\n          path: last-report\n          key: last-report-${{ github.run_id }}-${{ github.run_attempt }}\n",
	"audit": "# An audit that you start manually. It includes the write rehearsal, and keeps the reports for 90 days.\nname: Destinations audit\non:\n  workflow_dispatch:\n    inputs:\n      only:\n        description: Ids of the destinations to audit; all when empty\n        default: \"\"\n\npermissions: {}\n\njobs:\n  destinations:\n    runs-on: ubuntu-24.04\n    timeout-minutes: 15\n    permissions:\n      contents: read\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          persist-credentials: false\n      - uses: destination-check/postgres-destination-check@v0\n        with:\n          only: ${{ inputs.only }}\n          rehearse: true\n          reports: html, json\n          report-dir: audit\n        env:\n          WAREHOUSE_PASSWORD: ${{ secrets.WAREHOUSE_PASSWORD }}\n      - uses: actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1\n        if: ${{ !cancelled() }}\n        with:\n          name: destinations-audit\n          path: audit\n          retention-days: 90\n"
};
const workflowPath = ".github/workflows/destinations.yml";
const workflowNames = Object.keys(workflows);
const initCommand = require_commands.defineCommand({
	about: `Create destinations.yml in this folder, and .github/workflows/destinations.yml in the repository. At a terminal, asks for what the arguments leave out. If one of the two files exists, creates the other. Never asks for a secret, and never overwrites a file.`,
	usage: ["init [URL] [OPTIONS]"],
	positionals: [urlPositional],
	flags: {
		...questionFlags(),
		workflow: require_prose.choice({
			words: workflowNames,
			value: "WORKFLOW",
			default: "pull-request",
			about: `The workflow to create: ${workflowNames.join(", ")}.`
		}),
		yes: yesFlag
	},
	examples: `destination-check init
destination-check init postgres://stitch@db.example.com:5432/analytics
destination-check init --host db.example.com --database analytics --yes`,
	completes: "nothing",
	run: async ({ workflow, yes }, arguments_, host) => {
		const now = new Date();
		const given = await givenAnswers("init", arguments_, allQuestions, now);
		const ask = isInteractive(yes);
		const existing = existingFiles(host);
		const [file] = existing.filter((each) => each !== targetsIn(host).workflow);
		const errors = [...given.errors, ...ask || file !== void 0 ? [] : missingAnswers(given.answers, allQuestions)];
		if (errors.length > 0) return require_commands.usage(...errors);
		if (existing.length === 2) return require_commands.stopped(existsWords(file, host));
		if (file !== void 0) return workflowFor(file, workflow, host, given);
		const answers = ask ? await askAtTerminal(given.answers, allQuestions, host.interrupted, now) : withFallbacks(given.answers);
		if (answers === null) return require_commands.stopped("init was cancelled. Nothing was written.");
		const outcome = await init(answers, workflow, host);
		return outcome.kind === "print" ? {
			...outcome,
			notes: given.notes
		} : outcome;
	}
});
function existingFiles(host) {
	const { destinations, workflow } = targetsIn(host);
	const [file] = [destinations, destinations.replace(/yml$/, "yaml")].filter((each) => isOwnFile(each, host));
	return [...file === void 0 ? [] : [file], ...isOwnFile(workflow, host) ? [workflow] : []];
}
function isOwnFile(file, { workspace }) {
	return (0, node_fs.existsSync)(file) && require_files.isInside((0, node_fs.realpathSync)(file), (0, node_fs.realpathSync)(workspace));
}
function existsWords(file, { folder }) {
	const name = shownFrom(folder, file);
	return require_draft.unwrittenWords({
		name,
		refusal: { kind: "exists" },
		roots: []
	}, instead);
}
const instead = "`destination-check add` adds a destination to it, and `destination-check variables` prints the `env:` that a workflow needs. Or move it away, and run init again.";
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
	const next = [...hasWorkflow ? [workflowStep(host)] : [], ...nextCommands(answers)];
	return {
		kind: "print",
		text: closingText(written.words, neededSecrets(secrets, others), next, host)
	};
}
function closingText(words, secrets, next, { environment }) {
	const steps = next.map(({ command, about }) => ({
		command: require_main.asCalled(command, environment),
		about
	}));
	return `${[
		...require_prose.prose(words, 0, 80),
		...secrets.length === 0 ? [] : ["", ...require_draft.secretWords(secrets)],
		...next.length === 0 ? [] : [
			"",
			"Next steps:",
			...require_draft.commandLines(steps)
		]
	].join("\n")}\n`;
}
function neededSecrets(secrets, others) {
	return [...secrets, ...others.map((name) => ({
		name,
		description: "named in the file"
	}))];
}
function workflowStep(host) {
	return {
		command: `destination-check variables --workflow ${shownFrom(host.folder, targetsIn(host).workflow)}`,
		about: "what the workflow still lacks"
	};
}
async function workflowFor(file, workflow, host, { answers }) {
	const { entries } = await require_entry_files.readEntries([shownFrom(host.folder, file)], host);
	if (entries.length === 0) return require_commands.stopped(existsWords(file, host));
	const names = [...new Set(entries.flatMap(require_resolve.referencesOf).map(({ name }) => name))];
	const text = workflowText(workflow, shownFrom(host.workspace, file), names);
	const written = await writeMissing([{
		absolute: targetsIn(host).workflow,
		text
	}], host);
	if (written.kind === "stopped") return written;
	const note = `${shownFrom(host.folder, file)} was not changed: \`destination-check add\` adds a destination to it.`;
	return {
		kind: "print",
		text: closingText(written.words, neededSecrets([], names), [], host),
		notes: Object.keys(answers).length === 0 ? [] : require_prose.prose(note, 0, 80)
	};
}
async function writeMissing(given, host) {
	const files = given.map((each) => ({
		...each,
		name: shownFrom(host.folder, each.absolute)
	}));
	const unwritten = await require_draft.writeNewFiles(files, require_prose.writeRoots(host, []));
	if (unwritten !== null) return require_commands.stopped(require_draft.unwrittenWords(unwritten, instead));
	return {
		kind: "written",
		words: `Wrote ${files.map(({ name }) => name).join(" and ")}.`
	};
}
function nextCommands({ id, type, "ssh-host": bastion }, file = require_files.defaultFile) {
	const named = file === "destinations.yml" ? "" : ` ${require_prose.pathWord(file)}`;
	const files = require_named_entry.filesArguments([file]);
	const isHeroku = type === "heroku";
	const hasBastion = !isHeroku && bastion !== "";
	return [
		{
			command: `destination-check validate${named}`,
			about: "before you commit it"
		},
		...isHeroku ? [] : [{
			command: `destination-check allowlist --for ${id}${files}`,
			about: "addresses for the firewall"
		}],
		...hasBastion ? [{
			command: `destination-check setup ${id} --ssh${files}`,
			about: "the script for the bastion"
		}] : [],
		{
			command: `destination-check setup ${id}${files}`,
			about: isHeroku ? "the Heroku commands" : "the SQL that creates the user"
		},
		{
			command: `destination-check${named}`,
			about: "with secrets in the environment"
		}
	];
}
function targetsIn({ folder, workspace }) {
	return {
		destinations: node_path.default.join(folder, require_files.defaultFile),
		workflow: node_path.default.join(workspace, workflowPath)
	};
}
function shownFrom(folder, file) {
	return node_path.default.relative(folder, file).split(node_path.default.sep).join("/");
}
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
exports.allQuestions = allQuestions;
exports.askAtTerminal = askAtTerminal;
exports.closingText = closingText;
exports.givenAnswers = givenAnswers;
exports.initCommand = initCommand;
exports.isInteractive = isInteractive;
exports.missingAnswers = missingAnswers;
exports.neededSecrets = neededSecrets;
exports.newEntry = newEntry;
exports.nextCommands = nextCommands;
exports.questionFlags = questionFlags;
exports.urlPositional = urlPositional;
exports.withFallbacks = withFallbacks;
exports.workflowPath = workflowPath;
exports.workflowStep = workflowStep;
exports.yesFlag = yesFlag;
