// Writes docs/walkthrough.md: commands and their output, from an empty repository to a destination that passes.

import { writeFile } from "node:fs/promises";
import path from "node:path";
import { walkthrough } from "./transcript/walkthrough.ts";

await writeFile(path.resolve(import.meta.dirname, "../docs/walkthrough.md"), await walkthrough());
