// Loaded into the built program before its own code: records every call that can change files.

import fs from "node:fs";
import fsPromises from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";

const { WRITES_FILE = "" } = process.env;
const { appendFileSync, openSync, constants } = fs;

let isRecording = false;

/** Writing the record calls some of the same functions. */
function record(call: string, target: unknown, flags: unknown = null): void {
  if (isRecording) return;
  isRecording = true;
  appendFileSync(WRITES_FILE, `${JSON.stringify({ call, target: String(target), flags })}\n`);
  isRecording = false;
}

const changing = [
  ...[
    "appendFile",
    "chmod",
    "chown",
    "copyFile",
    "cp",
    "createWriteStream",
    "lchmod",
    "lchown",
    "link",
    "lutimes",
  ],
  ...["mkdir", "mkdtemp", "rename", "rm", "rmdir", "symlink", "truncate", "unlink", "utimes", "writeFile"],
];

for (const name of changing) {
  for (const [module, call] of [
    [fs, name],
    [fs, `${name}Sync`],
    [fsPromises, name],
  ] as const) {
    const own = (module as unknown as Record<string, unknown>)[call];
    if (typeof own !== "function") continue;
    const recorded = (...given: unknown[]) => {
      // A number is an open file, which was recorded when it was opened.
      if (typeof given[0] !== "number") record(call, given[0]);
      return own.apply(module, given);
    };
    Object.assign(module, { [call]: recorded });
  }
}

const isWriting = (flags: unknown) =>
  typeof flags === "number"
    ? (flags & (constants.O_WRONLY | constants.O_RDWR | constants.O_CREAT)) !== 0
    : /[wa+]/.test(String(flags ?? "r"));

Object.assign(fs, {
  openSync: (...given: Parameters<typeof openSync>) => {
    if (isWriting(given[1])) record("openSync", given[0], given[1]);
    return openSync(...given);
  },
});
for (const module of [fs, fsPromises]) {
  const { open } = module as { open: (...given: unknown[]) => unknown };
  Object.assign(module, {
    open: (...given: unknown[]) => {
      if (isWriting(typeof given[1] === "function" ? "r" : given[1])) record("open", given[0], given[1]);
      return open.apply(module, given);
    },
  });
}
syncBuiltinESMExports();
