import path from "node:path";
import { fileLimits, readStream, readText } from "../../../config/files.ts";
import { isObject, type PlainMapping } from "../../../config/yaml/document.ts";
import { writeRoots } from "../../../host.ts";
import { flagName, optional, text } from "../../../option-kinds.ts";
import { unreadableWords } from "../../../rules/config/file.ts";
import { counted } from "../../../text/phrases.ts";
import { oneLine } from "../../../text/printable.ts";
import { defineCommand, stopped, usage } from "../../commands.ts";
import {
  type DraftEntry,
  draftErrors,
  draftText,
  type NeededSecret,
  secretWords,
  unwrittenWords,
  writeNewFiles,
} from "../draft.ts";
import { type Conversion, convert, printed, textOf } from "./convert.ts";

export const importCommand = defineCommand({
  about:
    "Create destinations.yml from what Stitch's API returns. Secrets become references, and are never printed. Standard error lists what was omitted, and the secrets to create.",
  usage: ["import FILE|- [--output FILE]"],
  positionals: [
    ["FILE", "The response to GET /v4/destinations, or one destination of it. - reads standard input."],
  ],
  flags: {
    output: optional(
      text({ value: "FILE", completes: "files", about: "The file to create. Default: standard output." }),
    ),
  },
  examples: `curl --fail-with-body --silent https://api.stitchdata.com/v4/destinations \\
  --header "Authorization: Bearer $STITCH_ACCESS_TOKEN" | destination-check import - --output destinations.yml`,
  completes: "files",
  run: async ({ output }, { positionals }, host) => {
    const [file] = positionals;
    if (file === undefined) return usage("import: missing file. Use - for standard input.");
    if (positionals.length > 1)
      return usage(`import: expected one file, got ${positionals.length}: ${positionals.join(", ")}.`);
    const absolute = path.resolve(host.folder, file);
    const { interrupted = new AbortController().signal } = host;
    const read =
      file === "-"
        ? await readStream(process.stdin, fileLimits.destinations, interrupted)
        : await readText(absolute, path.dirname(absolute), fileLimits.destinations);
    if (read === null) return stopped("import was cancelled.");
    if (read.kind === "unreadable") return stopped(`import: ${file} ${unreadableWords(read.reason)}.`);
    const imported = await importDestinations(read.text, new Date());
    if (imported.kind === "refused") return stopped(...imported.errors);
    const { count, secrets, text: content } = imported;
    const notes = [`Imported ${counted(count, "destination")}.`, ...imported.notes, ...secretWords(secrets)];
    if (output === null || output === "-") return { kind: "print", text: content, notes };
    const target = { name: output, absolute: path.resolve(host.folder, output), text: content };
    const unwritten = await writeNewFiles([target], writeRoots(host, [output]));
    if (unwritten !== null) {
      const words = unwrittenWords(unwritten, "Choose another name, or move that file away.");
      return stopped(`${flagName("output")}: ${words}`);
    }
    return { kind: "print", text: `Wrote ${output}.\n`, notes };
  },
});

/** `notes` say what was omitted and why. They contain no omitted value. */
export type ImportResult =
  | { kind: "file"; text: string; count: number; secrets: NeededSecret[]; notes: string[] }
  | { kind: "refused"; errors: string[] };

export async function importDestinations(json: string, now: Date): Promise<ImportResult> {
  const destinations = destinationsIn(json);
  if (typeof destinations === "string") return { kind: "refused", errors: [`import: ${destinations}`] };
  const imported: Conversion[] = [];
  const notes: string[] = [];
  for (const each of destinations) {
    const usedIds = imported.map(({ entry }) => entry.id);
    const converted = convert(each, usedIds, now);
    const reason = converted.kind === "skipped" ? converted.reason : await errorIn(converted, now);
    if (reason !== null) notes.push(`${nameFor(each)} was skipped: ${reason}`);
    else if (converted.kind === "converted") {
      imported.push(converted);
      notes.push(...converted.notes.map((note) => `${converted.entry.id}: ${note}`));
    }
  }
  if (imported.length === 0)
    return {
      kind: "refused",
      errors: ["import: no PostgreSQL destination could be imported.", ...notes],
    };
  const entries = imported.map(({ entry }) => entry);
  const secrets = imported.flatMap((each) => each.secrets);
  return { kind: "file", text: fileText(entries), count: entries.length, secrets, notes };
}

function fileText(entries: DraftEntry[]): string {
  return draftText({
    comment:
      "Imported from Stitch, whose API returns neither the region nor the provider: add `region:` to the file, and `type:` to\ndestinations on Heroku, Amazon or Google. No secrets here: ${NAME} is read when the check runs.",
    region: null,
    entries,
  });
}

/** Returns a string for an error. Does not use JSON.parse's message, which quotes the input. */
function destinationsIn(json: string): PlainMapping[] | string {
  if (json.trim() === "") return "the response is empty. Check whether the request failed.";
  let value: unknown;
  try {
    // curl -i prints the headers too.
    value = JSON.parse(json.replace(/^HTTP\/[\d.]+ \d{3}.*?\n\r?\n/s, ""));
  } catch {
    return "the file is not JSON. Save the response to GET /v4/destinations unchanged.";
  }
  const list = Array.isArray(value) ? value : [value];
  if (list.length === 0) return "the response has no destinations.";
  if (!list.every(isObject))
    return "the file is not a list of destinations. Save the response to GET /v4/destinations unchanged.";
  const apiError = Array.isArray(value) ? null : stitchError(list[0]!);
  if (apiError !== null)
    return `Stitch refused the request: "${oneLine(apiError, 200)}". Check the access token, and save the response again.`;
  if (!Array.isArray(value) && !("properties" in list[0]!)) {
    const keys = Object.keys(list[0]!).map(printed).join(", ");
    return `the file is not a destination: it has ${keys === "" ? "" : `${keys}, but `}no properties.`;
  }
  return list;
}

function stitchError({ error, errors, message }: PlainMapping): string | null {
  const reported: unknown[] = [error, Array.isArray(errors) ? errors[0] : errors];
  const inner = reported.map((each) => (isObject(each) ? each.message : undefined));
  return [...inner, message, ...reported].map(textOf).find((text) => text !== "") ?? null;
}

async function errorIn({ entry }: Conversion, now: Date): Promise<string | null> {
  const [error] = await draftErrors(fileText([entry]), "/", now);
  if (error === undefined) return null;
  const key = error.at.kind === "range" ? "" : error.at.path.slice(2).join(".");
  return `${key === "" ? "it" : `its ${key}`} is not valid in destinations.yml (${error.rule}).`;
}

function nameFor(from: PlainMapping): string {
  const name = oneLine(textOf(from.name), 60);
  const number = textOf(from.id);
  return name === "" ? `Destination ${/^\d+$/.test(number) ? number : "without a name"}` : `"${name}"`;
}
