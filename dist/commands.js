"use strict";
const require_files = require("./files.js");
const require_prose = require("./prose.js");
const runs = {
	check: "Validate the files and connect to every destination. This is the default.",
	validate: "Validate the files without connecting, as `--mode validate` does."
};
const commands = {
	init: {
		call: "init [URL]",
		summary: "Create a destinations.yml and a workflow.",
		load: async () => (await Promise.resolve().then(() => require("./init.js"))).initCommand
	},
	add: {
		call: "add [URL]",
		summary: "Add a destination to a destinations.yml.",
		load: async () => (await Promise.resolve().then(() => require("./add.js"))).addCommand
	},
	variables: {
		call: "variables [FILES…]",
		summary: "Print the `env:` that a workflow needs, or check whether a workflow has it.",
		load: async () => (await Promise.resolve().then(() => require("./variables2.js"))).variablesCommand
	},
	allowlist: {
		call: "allowlist [--for ID]",
		summary: "Print Stitch's addresses as text, JSON, pg_hba.conf lines, Terraform or AWS commands.",
		load: async () => (await Promise.resolve().then(() => require("./allowlist.js"))).allowlistCommand
	},
	setup: {
		call: "setup [ID] [--ssh|--audit]",
		summary: "Print a script that sets up the user, the bastion, or the role for `audit:`.",
		load: async () => (await Promise.resolve().then(() => require("./setup.js"))).setupCommand
	},
	explain: {
		call: "explain [RULE|ERROR]",
		summary: "Explain a rule or an error message. Without an argument, list all rules.",
		load: async () => (await Promise.resolve().then(() => require("./explain.js"))).explainCommand
	},
	schema: {
		call: "schema [--report]",
		summary: "Print the JSON Schema of destinations.yml, or of the report.",
		load: async () => (await Promise.resolve().then(() => require("./schema.js"))).schemaCommand
	},
	import: {
		call: "import FILE|-",
		summary: "Create a destinations.yml from what Stitch's API returns.",
		load: async () => (await Promise.resolve().then(() => require("./import.js"))).importCommand
	},
	export: {
		call: "export ID",
		summary: "Print the request body that creates a destination in Stitch.",
		load: async () => (await Promise.resolve().then(() => require("./export.js"))).exportCommand
	},
	completion: {
		call: "completion bash|zsh|fish",
		summary: "Print a script for shell completion.",
		load: async () => (await Promise.resolve().then(() => require("./completion.js"))).completionCommand
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
			const values = require_prose.readTable(command.flags, args.texts, require_prose.flagName);
			return values.kind === "usage" ? values : run(values.values, args, host);
		}
	};
}
const filesFlag = require_prose.lines({
	default: require_files.defaultFile,
	about: "Paths or globs of the destinations files."
});
Object.defineProperty(exports, "commands", {
	enumerable: true,
	get: function() {
		return commands;
	}
});
Object.defineProperty(exports, "defineCommand", {
	enumerable: true,
	get: function() {
		return defineCommand;
	}
});
Object.defineProperty(exports, "filesFlag", {
	enumerable: true,
	get: function() {
		return filesFlag;
	}
});
Object.defineProperty(exports, "runs", {
	enumerable: true,
	get: function() {
		return runs;
	}
});
Object.defineProperty(exports, "stopped", {
	enumerable: true,
	get: function() {
		return stopped;
	}
});
Object.defineProperty(exports, "usage", {
	enumerable: true,
	get: function() {
		return usage;
	}
});
