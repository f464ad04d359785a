#!/usr/bin/env node
"use strict";
require("./crash.js").runProgram(async () => (await Promise.resolve().then(() => require("./main2.js"))).main(process.argv.slice(2)), (sentence) => process.stderr.write(`destination-check: ${sentence}\n`));
