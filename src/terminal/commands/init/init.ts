import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
import { isMap, parseDocument, type YAMLMap } from "yaml";
import { readEntries } from "../../../config/entry-files.ts";
import { defaultFile, isInside } from "../../../config/files.ts";
import { referencesOf } from "../../../config/read-values.ts";
import { type CommandHost, writeRoots } from "../../../host.ts";
import { choice } from "../../../option-kinds.ts";
import { pathWord } from "../../../text/phrases.ts";
import { prose } from "../../../text/prose.ts";
import { defineCommand, type Outcome, type Stopped, stopped, usage } from "../../commands.ts";
import { asCalled } from "../../print.ts";
import {
  commandLines,
  type NeededSecret,
  printWidth,
  secretWords,
  unwrittenWords,
  writeNewFiles,
} from "../draft.ts";
import { filesArguments } from "../named-entry.ts";
import { destinationsFile } from "./destinations-file.ts";
import {
  type Answers,
  allQuestions,
  askAtTerminal,
  type GivenAnswers,
  givenAnswers,
  isInteractive,
  missingAnswers,
  questionFlags,
  urlPositional,
  withFallbacks,
  yesFlag,
} from "./questions.ts";
import { workflows } from "./workflows.generated.ts";

/** From the root of the repository. */
export const workflowPath = ".github/workflows/destinations.yml";

export type WorkflowName = keyof typeof workflows;
export const workflowNames = Object.keys(workflows) as WorkflowName[];

export const initCommand = defineCommand({
  about: `Create destinations.yml in this folder, and .github/workflows/destinations.yml in the repository. At a terminal, asks for what the arguments leave out. If one of the two files exists, creates the other. Never asks for a secret, and never overwrites a file.`,
  usage: ["init [URL] [OPTIONS]"],
  positionals: [urlPositional],
  flags: {
    ...questionFlags(),
    workflow: choice({
      words: workflowNames,
      value: "WORKFLOW",
      default: "pull-request",
      about: `The workflow to create: ${workflowNames.join(", ")}.`,
    }),
    yes: yesFlag,
  },
  examples: `destination-check init
destination-check init postgres://stitch@db.example.com:5432/analytics
destination-check init --host db.example.com --database analytics --yes`,
  completes: "nothing",
  run: async ({ workflow, yes }, arguments_, host) => {
    const now = new Date();
    const given = await givenAnswers("init", arguments_, allQuestions, now);
    const ask = isInteractive(yes);
    const existing = existingFiles(host);
    const [file] = existing.filter((each) => each !== targetsIn(host).workflow);
    const errors = [
      ...given.errors,
      ...(ask || file !== undefined ? [] : missingAnswers(given.answers, allQuestions)),
    ];
    if (errors.length > 0) return usage(...errors);
    if (existing.length === 2) return stopped(existsWords(file!, host));
    if (file !== undefined) return workflowFor(file, workflow, host, given);
    const answers = ask
      ? await askAtTerminal(given.answers, allQuestions, host.interrupted, now)
      : withFallbacks(given.answers);
    if (answers === null) return stopped("init was cancelled. Nothing was written.");
    const outcome = await init(answers, workflow, host);
    return outcome.kind === "print" ? { ...outcome, notes: given.notes } : outcome;
  },
});

function existingFiles(host: CommandHost): string[] {
  const { destinations, workflow } = targetsIn(host);
  const [file] = [destinations, destinations.replace(/yml$/, "yaml")].filter((each) => isOwnFile(each, host));
  return [...(file === undefined ? [] : [file]), ...(isOwnFile(workflow, host) ? [workflow] : [])];
}

function isOwnFile(file: string, { workspace }: CommandHost): boolean {
  return existsSync(file) && isInside(realpathSync(file), realpathSync(workspace));
}

function existsWords(file: string, { folder }: CommandHost): string {
  const name = shownFrom(folder, file);
  return unwrittenWords({ name, refusal: { kind: "exists" }, roots: [] }, instead);
}

const instead =
  "`destination-check add` adds a destination to it, and `destination-check variables` prints the `env:` that a workflow needs. Or move it away, and run init again.";

export async function init(answers: Answers, workflow: WorkflowName, host: CommandHost): Promise<Outcome> {
  const targets = targetsIn(host);
  const { text: content, secrets, variables } = destinationsFile(answers);
  const others = variables.filter((name) => !secrets.some((secret) => secret.name === name));
  const hasWorkflow = isOwnFile(targets.workflow, host);
  const text = workflowText(workflow, shownFrom(host.workspace, targets.destinations), variables);
  const written = await writeMissing(
    [
      { absolute: targets.destinations, text: content },
      ...(hasWorkflow ? [] : [{ absolute: targets.workflow, text }]),
    ],
    host,
  );
  if (written.kind === "stopped") return written;
  const next = [...(hasWorkflow ? [workflowStep(host)] : []), ...nextCommands(answers)];
  return { kind: "print", text: closingText(written.words, neededSecrets(secrets, others), next, host) };
}

export function closingText(
  words: string,
  secrets: NeededSecret[],
  next: NextStep[],
  { environment }: CommandHost,
): string {
  const steps = next.map(({ command, about }) => ({
    command: asCalled(command, environment),
    about,
  }));
  const lines = [
    ...prose(words, 0, printWidth),
    ...(secrets.length === 0 ? [] : ["", ...secretWords(secrets)]),
    ...(next.length === 0 ? [] : ["", "Next steps:", ...commandLines(steps)]),
  ];
  return `${lines.join("\n")}\n`;
}

export function neededSecrets(secrets: NeededSecret[], others: string[]): NeededSecret[] {
  return [...secrets, ...others.map((name) => ({ name, description: "named in the file" }))];
}

export function workflowStep(host: CommandHost): NextStep {
  const workflow = shownFrom(host.folder, targetsIn(host).workflow);
  return {
    command: `destination-check variables --workflow ${workflow}`,
    about: "what the workflow still lacks",
  };
}

async function workflowFor(
  file: string,
  workflow: WorkflowName,
  host: CommandHost,
  { answers }: GivenAnswers,
): Promise<Outcome> {
  const { entries } = await readEntries([shownFrom(host.folder, file)], host);
  if (entries.length === 0) return stopped(existsWords(file, host));
  const names = [...new Set(entries.flatMap(referencesOf).map(({ name }) => name))];
  const text = workflowText(workflow, shownFrom(host.workspace, file), names);
  const written = await writeMissing([{ absolute: targetsIn(host).workflow, text }], host);
  if (written.kind === "stopped") return written;
  const note = `${shownFrom(host.folder, file)} was not changed: \`destination-check add\` adds a destination to it.`;
  return {
    kind: "print",
    text: closingText(written.words, neededSecrets([], names), [], host),
    notes: Object.keys(answers).length === 0 ? [] : prose(note, 0, printWidth),
  };
}

async function writeMissing(
  given: { absolute: string; text: string }[],
  host: CommandHost,
): Promise<{ kind: "written"; words: string } | Stopped> {
  const files = given.map((each) => ({ ...each, name: shownFrom(host.folder, each.absolute) }));
  const unwritten = await writeNewFiles(files, writeRoots(host, []));
  if (unwritten !== null) return stopped(unwrittenWords(unwritten, instead));
  return { kind: "written", words: `Wrote ${files.map(({ name }) => name).join(" and ")}.` };
}

type NextStep = { command: string; about: string };

export function nextCommands({ id, type, "ssh-host": bastion }: Answers, file = defaultFile): NextStep[] {
  const named = file === defaultFile ? "" : ` ${pathWord(file)}`;
  const files = filesArguments([file]);
  const isHeroku = type === "heroku";
  const hasBastion = !isHeroku && bastion !== "";
  return [
    { command: `destination-check validate${named}`, about: "before you commit it" },
    ...(isHeroku
      ? []
      : [
          {
            command: `destination-check allowlist --for ${id}${files}`,
            about: "addresses for the firewall",
          },
        ]),
    ...(hasBastion
      ? [{ command: `destination-check setup ${id} --ssh${files}`, about: "the script for the bastion" }]
      : []),
    {
      command: `destination-check setup ${id}${files}`,
      about: isHeroku ? "the Heroku commands" : "the SQL that creates the user",
    },
    { command: `destination-check${named}`, about: "with secrets in the environment" },
  ];
}

function targetsIn({ folder, workspace }: CommandHost): { destinations: string; workflow: string } {
  return {
    destinations: path.join(folder, defaultFile),
    workflow: path.join(workspace, workflowPath),
  };
}

function shownFrom(folder: string, file: string): string {
  return path.relative(folder, file).split(path.sep).join("/");
}

/** One of the examples. `file` is the path of the destinations file from the root of the repository, with forward slashes. */
function workflowText(name: WorkflowName, file: string, variables: string[]): string {
  const document = parseDocument(workflows[name]);
  const paths = ["on", "pull_request", "paths"];
  if (document.hasIn(paths)) {
    const folder = file.slice(0, file.lastIndexOf("/") + 1);
    document.setIn(paths, document.createNode([file, `${folder}certs/**`, workflowPath]));
  }
  const { items } = document.getIn(["jobs", "destinations", "steps"]) as { items: unknown[] };
  const step = items.find((each): each is YAMLMap => isMap(each) && each.has("env"))!;
  step.set(
    "env",
    document.createNode(Object.fromEntries(variables.map((each) => [each, `\${{ secrets.${each} }}`]))),
  );
  if (file !== defaultFile) {
    const inputs = step.get("with") as YAMLMap;
    inputs.items.unshift(document.createPair("files", file));
  }
  return document.toString({ lineWidth: 0 });
}
