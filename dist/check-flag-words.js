import { Lt as reportNames, Pt as failOns, a as formats } from "./core.js";
// src/terminal/check/check-flag-words.ts
const checkFlagWords = {
	mode: {
		value: "MODE",
		about: "check (default); validate: read the files only, dial nothing; plan, merge: for a run on several machines, print the matrix, join the reports"
	},
	only: {
		value: "ID",
		about: "check only this destination; several times or a list"
	},
	"fail-on": {
		value: "SEVERITY",
		about: `the least severity that ends with status 1: ${failOns.join(", ")} (default: error)`
	},
	"allowed-hosts": {
		value: "PATTERN",
		about: "dial no other host: *.example.com, 10.0.0.5, 10.0.0.0/8; several times or a list"
	},
	"allowed-variables": {
		value: "PATTERN",
		about: "read no other variable for a file: WAREHOUSE_*; several times or a list"
	},
	rehearse: { about: "create a schema, a table and a row, read it, and roll all of it back" },
	reports: {
		value: "json,html",
		about: `write these as files, too: ${reportNames.join(", ")}`
	},
	"report-dir": {
		value: "FOLDER",
		about: "where to (default: destination-check-report)"
	},
	previous: {
		value: "FILE",
		about: "the last report.json: what is new since, and what recovered"
	},
	shard: {
		value: "2/8",
		about: "this machine's share of the destinations"
	},
	shards: {
		value: "8",
		about: "how many shares --mode plan makes (default: one for every 250 destinations)"
	},
	"shard-reports": {
		value: "PATTERN",
		about: "for --mode merge: the shares' report.json files"
	},
	timeout: {
		value: "30s",
		about: "for each destination"
	},
	retries: {
		value: "2",
		about: "how often to try again what failed fast and may pass"
	},
	deadline: {
		value: "10m",
		about: "for the whole run"
	},
	concurrency: {
		value: "256",
		about: "destinations at a time"
	},
	"certificate-horizon": {
		value: "30d",
		about: "how early an expiry warns"
	},
	format: {
		value: "FORMAT",
		about: `what is printed: ${formats.join(", ")} (default: text); github: the text, and annotations for a workflow's log`
	},
	quiet: { about: "print problems only, and nothing where all is well: the status tells" },
	verbose: { about: "say on standard error what was dialled, stage by stage" },
	watch: { about: "validate at each save of a file or of a certificate that it names, until Ctrl-C" },
	fix: { about: "make the edits that need no second look, and check again" },
	version: { about: "print the version" }
};
export { checkFlagWords as t };
