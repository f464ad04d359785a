import { r as defaultFile } from "./files.js";
import { g as flagName, w as readTable, y as lines } from "./prose.js";
// src/terminal/commands.ts
const commands = {
	init: {
		call: "init [URL]",
		summary: "Create a destinations.yml and a workflow.",
		load: async () => (await import("./init.js")).initCommand
	},
	add: {
		call: "add [URL]",
		summary: "Add a destination to a destinations.yml.",
		load: async () => (await import("./add.js")).addCommand
	},
	variables: {
		call: "variables [FILES…]",
		summary: "Print the `env:` that a workflow needs, or check whether a workflow has it.",
		load: async () => (await import("./variables2.js")).variablesCommand
	},
	allowlist: {
		call: "allowlist [--for ID]",
		summary: "Print Stitch's addresses as text, JSON, pg_hba.conf lines, Terraform or AWS commands.",
		load: async () => (await import("./allowlist.js")).allowlistCommand
	},
	setup: {
		call: "setup [ID] [--ssh|--audit]",
		summary: "Print a script that sets up the user, the bastion, or the role for `audit:`.",
		load: async () => (await import("./setup.js")).setupCommand
	},
	explain: {
		call: "explain [RULE|ERROR]",
		summary: "Explain a rule or an error message. Without an argument, list all rules.",
		load: async () => (await import("./explain.js")).explainCommand
	},
	schema: {
		call: "schema [--report]",
		summary: "Print the JSON Schema of destinations.yml, or of the report.",
		load: async () => (await import("./schema.js")).schemaCommand
	},
	import: {
		call: "import FILE|-",
		summary: "Create a destinations.yml from what Stitch's API returns.",
		load: async () => (await import("./import.js")).importCommand
	},
	export: {
		call: "export ID",
		summary: "Print the request body that creates a destination in Stitch.",
		load: async () => (await import("./export.js")).exportCommand
	},
	completion: {
		call: "completion bash|zsh|fish",
		summary: "Print a script for shell completion.",
		load: async () => (await import("./completion.js")).completionCommand
	}
};
function usage(...errors) {
	return {
		kind: "usage",
		errors
	};
}
function stopped(...errors) {
	return {
		kind: "stopped",
		errors
	};
}
function defineCommand({ run, ...command }) {
	return {
		...command,
		run: async (args, host) => {
			const values = readTable(command.flags, args.texts, flagName);
			return values.kind === "usage" ? values : run(values.values, args, host);
		}
	};
}
const filesFlag = lines({
	default: defaultFile,
	about: "Paths or globs of the destinations files."
});
export { usage as a, stopped as i, defineCommand as n, filesFlag as r, commands as t };
