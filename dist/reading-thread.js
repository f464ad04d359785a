"use strict";
const require_entry_files = require("./entry-files.js");
let node_worker_threads = require("node:worker_threads");
node_worker_threads.parentPort?.once("message", async ({ files, host }) => {
	for (const file of files) node_worker_threads.parentPort?.postMessage(await require_entry_files.readEntriesOf(file, host));
});
