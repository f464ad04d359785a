// `variables`: the `env:` that a workflow needs for its destinations, and whether it has it.

import path from "node:path";
import { readEntries } from "../../../config/entries.ts";
import { fileLimits, readText } from "../../../config/files.ts";
import { type Reference, referencesOf } from "../../../config/references.ts";
import { readVariable } from "../../../config/values/variables.ts";
import { source } from "../../../config/yaml/source.ts";
import type { CommandHost } from "../../../host.ts";
import { unreadableWords } from "../../../rules/config/file.ts";
import { type Outcome, type Stopped, stopped } from "../../outcome.ts";
import { unreadFilesWords } from "../unread-files.ts";
import { type CheckStep, checkStepsOf, type EnvPlace } from "./workflow.ts";

/** Prints the block. Status 1 where a file names a variable that is never read for it. */
export async function variablesBlock(
  files: string[],
  allowed: string[] | null,
  host: CommandHost,
): Promise<Outcome> {
  const read = await referencesIn(files, host);
  if (read.kind === "stopped") return read;
  const names = namesIn(read.references);
  const refused = refusals(read.references, allowed);
  const wanted = names.filter((name) => !refused.has(name));
  const text = wanted.length === 0 ? "" : `env:\n${mappedLines(wanted, 3)}`;
  const none = names.length === 0 ? ["No destination names a variable."] : [];
  const notes = [...none, ...refused.values()];
  return { kind: refused.size > 0 ? "found" : "print", text, notes };
}

/** Status 1 where something is missing in a workflow. `files` are those of each of its steps where none is named. */
export async function checkWorkflow(
  workflow: string,
  files: string[],
  allowed: string[] | null,
  host: CommandHost,
): Promise<Outcome> {
  const absolute = path.resolve(host.folder, workflow);
  const read = await readText(absolute, path.dirname(absolute), fileLimits.destinations);
  if (read.kind === "unreadable") return stopped(`--workflow: ${workflow} ${unreadableWords(read.reason)}.`);
  const found = checkStepsOf(source(workflow, read.text));
  if (found.kind === "unreadable") return stopped(`--workflow: ${workflow} is no workflow in valid YAML.`);
  if (found.steps.length === 0)
    return stopped(`--workflow: ${workflow} has no step that dials destinations.`);
  const texts: string[] = [];
  let isMissing = false;
  for (const step of found.steps) {
    const own = files.length > 0 ? files : step.files;
    if (own === null)
      return stopped(
        `--workflow: ${workflow}:${step.line} takes its files from an expression. Name them as arguments.`,
      );
    // A workflow's paths start at the root of the repository.
    const from = files.length > 0 ? host : { ...host, folder: host.workspace };
    const references = await referencesIn(own, from);
    if (references.kind === "stopped") return references;
    const judged = judgeStep(step, references.references, allowed ?? step.allowed);
    isMissing ||= judged.isMissing;
    texts.push(`${workflow}:${step.line}: ${judged.text}`);
  }
  return { kind: isMissing ? "found" : "print", text: `${texts.join("\n\n")}\n` };
}

function judgeStep(
  { mapped, own, opaque, place }: CheckStep,
  references: Reference[],
  allowed: string[] | null,
): { isMissing: boolean; text: string } {
  const refused = refusals(references, allowed);
  const wanted = references.filter(({ name }) => !refused.has(name));
  const lacking = wanted.filter(({ name }) => !mapped.has(name));
  const names = namesIn(lacking);
  const unused = own.filter((name) => !references.some((reference) => reference.name === name));
  const text = [
    verdict(names.length, opaque),
    ...names.map((name) => `  ${name}  ${placesOf(name, lacking)}`),
    ...(names.length === 0 ? [] : ["", ...remedy(names, place, opaque)]),
    ...refused.values(),
    ...unused.map((name) => `${name} is handed to the check, and no destination names it.`),
  ].join("\n");
  return { isMissing: refused.size > 0 || (names.length > 0 && !opaque), text };
}

function verdict(missing: number, opaque: boolean): string {
  if (missing === 0) return "every variable that the destinations name reaches the check.";
  const [count, verb] = missing === 1 ? ["1 variable", "does"] : [`${missing} variables`, "do"];
  return opaque
    ? `${count} can't be seen here, since one secret holds them all:`
    : `${count} ${verb} not reach the check:`;
}

function remedy(names: string[], place: EnvPlace, opaque: boolean): string[] {
  if (opaque || place.kind === "one-secret")
    return [
      "The secret that is handed on as `variables` has to hold a line for each, or NAME<<END, the lines of a key, and END:",
      "",
      ...names.map((name) => `  ${name}=…`),
    ];
  if (place.kind === "flow-env")
    return ["Add to the `env:` of that step:", "", mappedLines(names, 3).trimEnd()];
  const { kind, after, column } = place;
  const block =
    kind === "new-env"
      ? `${" ".repeat(column - 1)}env:\n${mappedLines(names, column + 2)}`
      : mappedLines(names, column);
  return [`Add behind line ${after}:`, "", block.trimEnd()];
}

/** A line for each name, its key at a column. */
function mappedLines(names: string[], column: number): string {
  return names.map((name) => `${" ".repeat(column - 1)}${name}: \${{ secrets.${name} }}\n`).join("");
}

type References = { kind: "references"; references: Reference[] } | Stopped;

async function referencesIn(files: string[], host: CommandHost): Promise<References> {
  const { entries, problems } = await readEntries(files, host);
  if (problems.length > 0 || entries.some(({ problems: own, shared }) => own.length + shared.length > 0))
    return stopped(...unreadFilesWords("variables", files, problems));
  return { kind: "references", references: entries.flatMap(referencesOf) };
}

/** A sentence for each name that is never read for a file. */
function refusals(references: Reference[], allowed: string[] | null): Map<string, string> {
  const refused = new Map<string, string>();
  for (const name of namesIn(references)) {
    const variable = readVariable(name, {}, allowed);
    if (variable.kind !== "not-allowed") continue;
    const why =
      variable.refusal === "runner"
        ? "belongs to the runner or its tools, and is never read for a file. Store the value under another name"
        : "is outside of allowed-variables. Widen them, or store the value under another name";
    refused.set(name, `${placesOf(name, references)}: ${name} ${why}.`);
  }
  return refused;
}

function placesOf(wanted: string, references: Reference[]): string {
  return references
    .filter(({ name }) => name === wanted)
    .map(({ location: { file, line, column } }) => `${file}:${line}:${column}`)
    .join(", ");
}

function namesIn(references: Reference[]): string[] {
  return [...new Set(references.map(({ name }) => name))];
}
