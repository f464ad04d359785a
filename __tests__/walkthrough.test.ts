// docs/walkthrough.md: running its commands with the built program and a real server gives the committed page.

import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { walkthrough } from "../scripts/transcript/walkthrough.ts";
import { hasPsql } from "./support/psql.ts";

const root = path.resolve(import.meta.dirname, "..");

test.skipIf(!hasPsql)("the walkthrough shows the current output", async () => {
  const committed = await readFile(path.join(root, "docs/walkthrough.md"), "utf8");
  const stale = "docs/walkthrough.md is stale: run `npm run build` and `node scripts/transcript.ts`";
  expect(committed, stale).toBe(await walkthrough());
});
