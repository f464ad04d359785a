"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_prose = require("./prose.js");
const require_commands = require("./commands.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);
let node_fs_promises = require("node:fs/promises");
const schemaCommand = require_commands.defineCommand({
	about: "Print the JSON Schema of destinations.yml, for an editor or a validator.",
	usage: ["schema [--report]"],
	positionals: [],
	flags: { report: require_prose.boolean({ about: "Print the schema of the report instead (`--format json`)." }) },
	examples: "destination-check schema > destinations.schema.json",
	completes: "nothing",
	run: async ({ report }, { positionals }) => {
		if (positionals.length > 0) return require_commands.usage(`schema: unexpected argument "${positionals[0]}".`);
		return {
			kind: "print",
			text: await packageFile(`schema/${report ? "report" : "destinations"}.schema.json`)
		};
	}
});
async function packageFile(name) {
	let folder = __dirname;
	while (!(0, node_fs.existsSync)(node_path.default.join(folder, name)) && node_path.default.dirname(folder) !== folder) folder = node_path.default.dirname(folder);
	return (0, node_fs_promises.readFile)(node_path.default.join(folder, name), "utf8");
}
exports.packageFile = packageFile;
exports.schemaCommand = schemaCommand;
