"use strict";
require("./crash.js").runProgram(async () => (await Promise.resolve().then(() => require("./main.js"))).main(), (sentence) => process.stdout.write(`::error::${sentence.replaceAll("%", "%25")}\n`));
