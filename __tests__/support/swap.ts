// Loaded into the built program before its own code: after it has read the file SWAP_AFTER, the files in SWAP_FILES are
// replaced.

import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { SWAP_AFTER = "", SWAP_FILES = "{}" } = process.env;
const { openSync, closeSync } = fs;
let awaited: number | null = null;
let isSwapped = false;

Object.assign(fs, {
  openSync: (...given: Parameters<typeof openSync>) => {
    const file = openSync(...given);
    if (given[0] === SWAP_AFTER && !isSwapped) awaited = file;
    return file;
  },
  closeSync: (file: number) => {
    closeSync(file);
    if (file !== awaited) return;
    awaited = null;
    isSwapped = true;
    for (const [name, text] of Object.entries(JSON.parse(SWAP_FILES) as Record<string, string>))
      fs.writeFileSync(name, text);
  },
});
syncBuiltinESMExports();
