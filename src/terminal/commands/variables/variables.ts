import path from "node:path";
import { chosenEntries, readEntries } from "../../../config/entry-files.ts";
import { defaultFile, fileLimits, readText } from "../../../config/files.ts";
import { type Reference, referencesOf } from "../../../config/read-values.ts";
import { readVariable } from "../../../config/values/variables.ts";
import { toSource } from "../../../config/yaml/source.ts";
import type { CommandHost } from "../../../host.ts";
import { flagName, optional, text } from "../../../option-kinds.ts";
import { runOptions } from "../../../options.ts";
import { unreadableWords } from "../../../rules/config/file.ts";
import { counted, list } from "../../../text/phrases.ts";
import { defineCommand, type Outcome, type Stopped, stopped } from "../../commands.ts";
import { fileErrors } from "../named-entry.ts";
import { type CheckStep, checkStepsOf, type EnvPlace } from "./workflow.ts";

export const variablesCommand = defineCommand({
  about:
    "Print the `env:` that a workflow's step needs for its destinations, or check that a workflow has it. No variable is read.",
  usage: ["variables [FILES…] [--workflow FILE] [--allowed-variables PATTERN…]"],
  positionals: [
    ["FILES", `Paths or globs of the destinations files. Default: ${defaultFile}, or the workflow's own.`],
  ],
  flags: {
    workflow: optional(
      text({
        value: "FILE",
        completes: "files",
        about:
          "Check that this workflow passes every variable to the check: in the `env:` of the workflow, the job or the step, or in the input `variables`.",
      }),
    ),
    "allowed-variables": runOptions["allowed-variables"],
  },
  examples: `destination-check variables
destination-check variables --workflow .github/workflows/destinations.yml`,
  exitStatus: "0 no problems, 1 a variable is missing or not allowed, 2 the files can't be read.",
  completes: "files",
  run: async ({ workflow, allowedVariables }, { positionals: files }, host) =>
    workflow === null
      ? variablesBlock(files.length === 0 ? [defaultFile] : files, allowedVariables, host)
      : checkWorkflow(workflow, files, allowedVariables, host),
});

/** Exit status 1 if a file uses a variable that is not allowed. */
export async function variablesBlock(
  files: string[],
  allowed: string[] | null,
  host: CommandHost,
): Promise<Outcome> {
  const references = await referencesIn(files, host);
  if (references.kind === "stopped") return references;
  const names = namesIn(references.references);
  const refused = refusals(references.references, allowed);
  const readable = names.filter((name) => !refused.has(name));
  const text = readable.length === 0 ? "" : `env:\n${mappedLines(readable, 3)}`;
  const emptyNote = names.length === 0 ? ["No destination uses a variable."] : [];
  const notes = [...emptyNote, ...refused.values()];
  return { kind: refused.size > 0 ? "found" : "print", text, notes };
}

/** Exit status 1 if the workflow lacks a variable. Without `files`, reads the files of each step. */
export async function checkWorkflow(
  workflow: string,
  files: string[],
  allowed: string[] | null,
  host: CommandHost,
): Promise<Outcome> {
  const absolute = path.resolve(host.folder, workflow);
  const read = await readText(absolute, path.dirname(absolute), fileLimits.destinations);
  if (read.kind === "unreadable")
    return stopped(`${flagName("workflow")}: ${workflow} ${unreadableWords(read.reason)}.`);
  const readAction = async (folder: string) => {
    for (const name of ["action.yml", "action.yaml"]) {
      const file = await readText(
        path.join(host.workspace, folder, name),
        host.workspace,
        fileLimits.destinations,
      );
      if (file.kind === "read") return file.text;
    }
    return null;
  };
  const parsed = await checkStepsOf(toSource(workflow, read.text), readAction);
  if (parsed.kind === "unreadable")
    return stopped(`${flagName("workflow")}: ${workflow} is not a valid workflow.`);
  const elsewhere =
    parsed.called.length === 0 ? "" : ` It calls ${list(parsed.called)}: check that workflow.`;
  if (parsed.steps.length === 0)
    return stopped(
      `${flagName("workflow")}: ${workflow} has no step that connects to destinations.${elsewhere}`,
    );
  const texts = new Set<string>();
  let isMissing = false;
  for (const step of parsed.steps) {
    const patterns = files.length > 0 ? files : step.files;
    const unknown =
      patterns === null ? "`files`" : step.folder === null && files.length === 0 ? "the folder" : null;
    if (patterns === null || unknown !== null)
      return stopped(
        `${flagName("workflow")}: ${unknown} at ${workflow}:${step.line} can't be determined. Pass the files as arguments.`,
      );
    // Paths in a workflow are relative to the root of the repository, and those in a script to its folder.
    const { workspace } = host;
    const inStep = { ...host, folder: path.join(workspace, step.folder ?? "."), root: workspace };
    const from = files.length > 0 ? host : inStep;
    const references = await referencesIn(patterns, from, step.only);
    if (references.kind === "stopped") return references;
    const result = judgeStep(step, references.references, allowed ?? step.allowed);
    isMissing ||= result.isMissing;
    texts.add(`${workflow}:${step.line}: ${result.text}`);
  }
  return { kind: isMissing ? "found" : "print", text: `${[...texts].join("\n\n")}\n` };
}

function judgeStep(
  { mapped, names, opaque, place, earlierSteps }: CheckStep,
  references: Reference[],
  allowed: string[] | null,
): { isMissing: boolean; text: string } {
  const refused = refusals(references, allowed);
  const unmapped = references.filter(({ name }) => !refused.has(name) && !mapped.has(name));
  const sourceOf = (name: string) => earlierSteps.find(({ names: set }) => set === null || set.has(name));
  const missing = unmapped.filter(({ name }) => sourceOf(name) === undefined);
  const possible = namesIn(unmapped.filter(({ name }) => sourceOf(name) !== undefined));
  const missingNames = namesIn(missing);
  const unused = names.filter((name) => !references.some((reference) => reference.name === name));
  const text = [
    verdict(missingNames.length, possible.length, refused.size, opaque),
    ...missingNames.map((name) => `  ${name}  ${placesOf(name, missing)}`),
    ...(missingNames.length === 0 ? [] : ["", ...remedy(missingNames, place, opaque)]),
    ...possible.map((name) => {
      const { line } = sourceOf(name)!;
      return `${name} may come from ${line === null ? "the step's own script" : `an earlier step, in line ${line}`}.`;
    }),
    ...refused.values(),
    ...unused.map((name) => `${name} is passed to the check, but no destination uses it.`),
  ].join("\n");
  return { isMissing: refused.size > 0 || (missingNames.length > 0 && !opaque), text };
}

function verdict(missing: number, possible: number, refused: number, opaque: boolean): string {
  if (missing === 0 && possible > 0) return "no variable is known to be missing.";
  if (missing === 0)
    return `all ${refused > 0 ? "other " : ""}variables of the destinations reach the check.`;
  const count = counted(missing, "variable");
  if (opaque) return `${count} must be in the secret \`variables\`, whose value is not known here:`;
  return `${count} ${missing === 1 ? "does" : "do"} not reach the check:`;
}

function remedy(names: string[], place: EnvPlace, opaque: boolean): string[] {
  if (opaque || place.kind === "one-secret")
    return [
      "Add these lines to the secret that is passed as `variables`. Write a value of several lines as NAME<<END, its lines, and END:",
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
  return [`Add after line ${after}:`, "", block.trimEnd()];
}

function mappedLines(names: string[], column: number): string {
  return names.map((name) => `${" ".repeat(column - 1)}${name}: \${{ secrets.${name} }}\n`).join("");
}

type References = { kind: "references"; references: Reference[] } | Stopped;

async function referencesIn(files: string[], host: CommandHost, only: string[] = []): Promise<References> {
  const read = await readEntries(files, host);
  const { problems } = read;
  const chosen = chosenEntries(only, read.entries, problems);
  const entries = chosen.kind === "chosen" ? chosen.entries : read.entries;
  if (problems.length > 0 || entries.some(({ problems: found, shared }) => found.length + shared.length > 0))
    return stopped(...fileErrors("variables", files, problems));
  return { kind: "references", references: entries.flatMap(referencesOf) };
}

function refusals(references: Reference[], allowed: string[] | null): Map<string, string> {
  const refused = new Map<string, string>();
  for (const name of namesIn(references)) {
    const variable = readVariable(name, {}, allowed);
    if (variable.kind !== "not-allowed") continue;
    const why =
      variable.refusal === "runner"
        ? "belongs to the runner or its tools, so files can't read it. Use another name"
        : "is not in `allowed-variables`. Add it there, or use another name";
    refused.set(name, `${placesOf(name, references)}: ${name} ${why}.`);
  }
  return refused;
}

function placesOf(variable: string, references: Reference[]): string {
  return references
    .filter(({ name }) => name === variable)
    .map(({ location: { file, line, column } }) => `${file}:${line}:${column}`)
    .join(", ");
}

function namesIn(references: Reference[]): string[] {
  return [...new Set(references.map(({ name }) => name))];
}
