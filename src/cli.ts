#!/usr/bin/env node
// The face for a terminal. The thread that dials takes the longest to start, and starts before all else is loaded.

import { keepCompiled } from "./terminal/compiled.ts";
import { mayDial } from "./terminal/may-dial.ts";

// Until there is another verdict: a run that ends without one has not passed.
process.exitCode = 2;
keepCompiled(process.env);
// No `await`: the bundler keeps files apart that it could join where a module waits for another.
start(process.argv.slice(2));

async function start(args: string[]): Promise<void> {
  if (mayDial(args)) (await import("./connect/prepare.ts")).prepareToDial();
  const { main } = await import("./terminal/main.ts");
  await main(args);
}
