// `destination-check import`: a destinations file from what Stitch's API says.

import path from "node:path";
import { text as textOf } from "node:stream/consumers";
import { fileLimits, readText } from "../../config/files.ts";
import { unreadableWords } from "../../rules/config/file.ts";
import { type Command, textFlag } from "../command.ts";
import { stopped, usage } from "../outcome.ts";
import { unwrittenWords, writeNewFiles } from "./draft/new-files.ts";
import { secretWords } from "./draft/secrets.ts";
import { importDestinations } from "./stitch/import-destinations.ts";

export const importCommand: Command = {
  help: `Writes destinations.yml from what Stitch's API says of an account's destinations. Secrets become references, and are never printed. What is left out is named on standard error, with the secrets to create.

Usage: destination-check import FILE|- [--output FILE]

  FILE           the answer to GET /v4/destinations, or one destination of it; - is standard input
  --output FILE  where to write it, if nothing is there yet (default: standard output)

Example:
  curl --fail-with-body --silent https://api.stitchdata.com/v4/destinations \\
    --header "Authorization: Bearer $STITCH_ACCESS_TOKEN" | destination-check import - --output destinations.yml
`,
  flags: { output: { type: "string" } },
  run: async (given, host) => {
    const [file, ...others] = given.positionals;
    if (file === undefined)
      return usage(
        "import: the file with the answer of Stitch's API is missing; - stands for standard input.",
      );
    if (others.length > 0)
      return usage(
        `import: one file at a time, and here are ${others.length + 1}: ${given.positionals.join(", ")}.`,
      );
    const absolute = path.resolve(host.folder, file);
    const read =
      file === "-"
        ? ({ kind: "read", text: await textOf(process.stdin) } as const)
        : await readText(absolute, path.dirname(absolute), fileLimits.destinations);
    if (read.kind === "unreadable") return stopped(`import: ${file} ${unreadableWords(read.reason)}.`);
    const imported = await importDestinations(read.text, new Date());
    if (imported.kind === "refused") return stopped(...imported.errors);
    const { count, secrets, text } = imported;
    const notes = [
      `${count === 1 ? "1 destination is" : `${count} destinations are`} carried over.`,
      ...imported.notes,
      ...secretWords(secrets),
    ];
    const output = textFlag(given, "output");
    if (output === null) return { kind: "print", text, notes };
    const written = await writeNewFiles([
      { name: output, absolute: path.resolve(host.folder, output), text },
    ]);
    if (written.kind !== "written")
      return stopped(`--output: ${unwrittenWords(written, "Choose another name, or move that file aside.")}`);
    return { kind: "print", text: `Wrote ${output}.\n`, notes };
  },
};
