import { a as reportNames, n as modes, t as failOns } from "./options.js";
// src/terminal/check-flags.ts
const formats = [
	"text",
	...reportNames,
	"github"
];
const optionFlags = {
	mode: {
		type: "string",
		completes: modes
	},
	only: {
		type: "string",
		multiple: true,
		isList: true,
		completes: "destinations"
	},
	"fail-on": {
		type: "string",
		completes: failOns
	},
	"allowed-hosts": {
		type: "string",
		multiple: true,
		isList: true,
		completes: "nothing"
	},
	"allowed-variables": {
		type: "string",
		multiple: true,
		isList: true,
		completes: "nothing"
	},
	rehearse: { type: "boolean" },
	reports: {
		type: "string",
		isList: true,
		completes: reportNames
	},
	"report-dir": {
		type: "string",
		completes: "folders"
	},
	previous: {
		type: "string",
		completes: "files"
	},
	shard: {
		type: "string",
		completes: "nothing"
	},
	shards: {
		type: "string",
		completes: "nothing"
	},
	"shard-reports": {
		type: "string",
		multiple: true,
		completes: "files"
	},
	timeout: {
		type: "string",
		completes: "nothing"
	},
	retries: {
		type: "string",
		completes: "nothing"
	},
	deadline: {
		type: "string",
		completes: "nothing"
	},
	concurrency: {
		type: "string",
		completes: "nothing"
	},
	"certificate-horizon": {
		type: "string",
		completes: "nothing"
	}
};
const terminalFlags = {
	format: {
		type: "string",
		completes: formats
	},
	quiet: { type: "boolean" },
	verbose: { type: "boolean" },
	watch: { type: "boolean" },
	fix: { type: "boolean" },
	version: {
		type: "boolean",
		short: "V"
	}
};
const checkFlags = {
	...optionFlags,
	...terminalFlags
};
// src/terminal/commands.ts
const commands = {
	init: {
		call: "init",
		summary: "write a destinations.yml and a workflow",
		load: async () => (await import("./init.js")).init
	},
	variables: {
		call: "variables [files…]",
		summary: "print the `env:` that a workflow needs, or check that it has it",
		load: async () => (await import("./variables2.js")).variables
	},
	allowlist: {
		call: "allowlist [--for ID]",
		summary: "print Stitch's addresses: as text, JSON, lines of pg_hba.conf, Terraform, AWS commands",
		load: async () => (await import("./allowlist.js")).allowlist
	},
	setup: {
		call: "setup ID [--ssh]|--audit [ID]",
		summary: "print the SQL that makes the user, the bastion's script, or the SQL for `audit:`",
		load: async () => (await import("./setup.js")).setup
	},
	explain: {
		call: "explain [RULE]",
		summary: "a rule's page: what it finds, why and what to do; without a name, the list of all",
		load: async () => (await import("./explain.js")).explain
	},
	schema: {
		call: "schema [--report]",
		summary: "print the JSON Schema of destinations.yml, or of the report",
		load: async () => (await import("./schema.js")).schema
	},
	import: {
		call: "import FILE|-",
		summary: "write a destinations.yml from what Stitch's API says",
		load: async () => (await import("./import.js")).importCommand
	},
	export: {
		call: "export ID",
		summary: "print the request body that makes a destination in Stitch",
		load: async () => (await import("./export.js")).exportCommand
	},
	completion: {
		call: "completion bash|zsh|fish",
		summary: "print a script that makes the shell complete all of this",
		load: async () => (await import("./completion.js")).completion
	}
};
export { optionFlags as i, checkFlags as n, formats as r, commands as t };
