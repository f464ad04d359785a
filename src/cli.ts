#!/usr/bin/env node
// The face for a terminal. The thread that dials takes the longest to start, and starts before all else is loaded.

import { prepareToDial } from "./connect/prepare.ts";
import { keepCompiled } from "./terminal/compiled.ts";
import { mayDial } from "./terminal/may-dial.ts";

const args = process.argv.slice(2);
keepCompiled(process.env);
if (mayDial(args)) prepareToDial();
// No `await`: the bundler keeps files apart that it could join where a module waits for another.
import("./terminal/main.ts").then(({ main }) => main(args));
