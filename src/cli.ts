#!/usr/bin/env node
// The face for a terminal.

import { main } from "./terminal/main.ts";

// Until there is another verdict: a run that ends without one has not passed.
process.exitCode = 2;
main(process.argv.slice(2));
