// Writes docs/walkthrough.md: what a newcomer types and sees, from an empty repository to a destination that passes.

import { writeFile } from "node:fs/promises";
import path from "node:path";
import { walkthrough } from "./transcript/walkthrough.ts";

await writeFile(path.resolve(import.meta.dirname, "../docs/walkthrough.md"), await walkthrough());
