#!/usr/bin/env node
import { t as prepareToDial } from "./prepare.js";
// src/terminal/may-dial.ts
const withoutServers = /^(-h|--help|-V|--version|--watch|(--mode=)?(validate|plan|merge))$/;
function mayDial(args) {
	const [first = ""] = args;
	return !/^[a-z]+$/.test(first) && !args.some((arg) => withoutServers.test(arg));
}
// src/cli.ts
const args = process.argv.slice(2);
if (mayDial(args)) prepareToDial();
import("./core.js").then((n) => n.t).then(({ main }) => main(args));
export {};
