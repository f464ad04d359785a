// `destination-check init`: a destinations file and a workflow, from flags or from questions at a terminal.

import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
import { readEntries } from "../../../config/entry-files.ts";
import { isInside } from "../../../config/files.ts";
import { referencesOf } from "../../../config/read-values.ts";
import { type CommandHost, writeRoots } from "../../../host.ts";
import { boolean, choice, flagName, type Option, text } from "../../../option-kinds.ts";
import { defaultFile } from "../../../options.ts";
import { defineCommand, type Outcome, type Stopped, stopped, usage } from "../../command.ts";
import { commandLines, secretWords, unwrittenWords, writeNewFiles } from "../draft/new-files.ts";
import { destinationsFile } from "./destinations-file.ts";
import {
  type Answers,
  answerError,
  askAnswers,
  partsOfUrl,
  type Question,
  type QuestionName,
  questions,
  withFallbacks,
} from "./questions.ts";
import { type WorkflowName, workflowNames, workflowPath, workflowText } from "./workflow-file.ts";

export const initCommand = defineCommand({
  about: `Create destinations.yml in this folder, and .github/workflows/destinations.yml in the repository. At a terminal, asks for what the flags leave out. If one of the two files exists, creates the other. Never asks for a secret, and never overwrites a file.`,
  usage: ["init [OPTIONS]"],
  positionals: [],
  flags: {
    ...questionFlags(),
    workflow: choice({
      of: workflowNames,
      value: "WORKFLOW",
      default: "pull-request",
      about: `The workflow to create: ${workflowNames.join(", ")}.`,
    }),
    yes: boolean({ about: "Ask nothing: use the defaults for what the flags leave out." }),
  },
  examples: `destination-check init
destination-check init --host db.example.com --database analytics --yes`,
  completes: "nothing",
  run: async ({ workflow, yes }, { texts, positionals }, host) => {
    const now = new Date();
    const given = answersIn(texts);
    const isInteractive = !yes && process.stdin.isTTY === true && process.stderr.isTTY === true;
    const isDone = isOwnFile(targetsIn(host).destinations, host);
    const errors = [
      ...positionals.map(
        (word) => `init: unexpected argument "${word}". Name the destination with \`--id\`.`,
      ),
      ...(await answerErrors(given, now)),
      ...(isInteractive || isDone ? [] : missingAnswers(given)),
    ];
    if (errors.length > 0) return usage(...errors);
    const existing = existingFiles(host);
    if (existing.length === 2) return stopped(existsWords(existing[0]!, host));
    if (existing[0] === targetsIn(host).destinations) return workflowFor(existing[0], workflow, host);
    // On standard error: standard output is for the result.
    const terminal = { input: process.stdin, output: process.stderr, interrupted: host.interrupted };
    const answers = isInteractive ? await askAnswers(given, terminal, now) : withFallbacks(given);
    if (answers === null) return stopped("init was cancelled. Nothing was written.");
    return init(answers, workflow, host);
  },
});

function questionFlags(): Record<QuestionName, Option<string>> {
  const flags = questions.map(({ name, prompt, fallback, choices }) => [
    name,
    text({
      about: `${prompt}${choices === undefined ? "" : `: ${choices.join(", ")}`}.${fallback ? ` Default: ${fallback}.` : ""}`,
      completes: choices ?? "nothing",
      value: name.replace(/^.*-/, "").toUpperCase(),
    }),
  ]);
  return Object.fromEntries(flags);
}

function answersIn(texts: Readonly<Record<string, string>>): Partial<Answers> {
  const given = questions.map(({ name }) => [name, texts[name]?.trim()] as const);
  const answers = Object.fromEntries(given.filter(([, answer]) => answer !== undefined));
  return { ...(partsOfUrl(answers.host ?? "") ?? {}), ...answers, ...hostOf(answers) };
}

function hostOf({ host = "" }: Partial<Answers>): Partial<Answers> {
  const parts = partsOfUrl(host);
  return parts === null ? {} : { host: parts.host! };
}

async function answerErrors(answers: Partial<Answers>, now: Date): Promise<string[]> {
  const errors = await Promise.all(
    questions.map(async (question) => {
      const answer = answers[question.name];
      if (answer === undefined) return null;
      return question.applies?.(answers) === false
        ? whyNotApplicable(answers)
        : answerError(question, answer, now);
    }),
  );
  return errors.flatMap((error, index) =>
    error === null ? [] : [`${flagName(questions[index]!.name)}: ${error}`],
  );
}

function whyNotApplicable({ type }: Partial<Answers>): string {
  return type === "heroku"
    ? "a Heroku database is configured by its URL, which is a secret."
    : "requires `--ssh-host`.";
}

function missingAnswers(answers: Partial<Answers>): string[] {
  const isMissing = ({ name, fallback, applies }: Question) =>
    fallback === null && answers[name] === undefined && applies?.(answers) !== false;
  return questions.filter(isMissing).map(({ name }) => `${flagName(name)} is required without a terminal.`);
}

function existingFiles(host: CommandHost): string[] {
  const { destinations, workflow } = targetsIn(host);
  return [destinations, workflow].filter((file) => isOwnFile(file, host));
}

/** Whether a file is there, and in the workspace once links are followed. */
function isOwnFile(file: string, { workspace }: CommandHost): boolean {
  return existsSync(file) && isInside(realpathSync(file), realpathSync(workspace));
}

function existsWords(file: string, { folder }: CommandHost): string {
  const name = shownFrom(folder, file);
  return unwrittenWords({ name, refusal: { kind: "exists" }, roots: [] }, instead);
}

const instead =
  "Move it away and run init again. Or edit it: `destination-check variables` prints the `env:` that a workflow needs.";

/** Writes the files that are missing, or none of them. */
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
  const own = shownFrom(host.folder, targets.workflow);
  const lines = [
    ...written.lines,
    "",
    ...secretWords([...secrets, ...others.map((name) => ({ name, holds: "named in the file" }))]),
    "",
    "Next steps:",
    ...commandLines([
      ...(hasWorkflow
        ? [
            {
              command: `destination-check variables --workflow ${own}`,
              about: "what the workflow, which exists, still has to pass on",
            },
          ]
        : []),
      ...nextCommands(answers),
    ]),
  ];
  return { kind: "print", text: `${lines.join("\n")}\n` };
}

/** The workflow for a destinations file that exists. */
async function workflowFor(file: string, workflow: WorkflowName, host: CommandHost): Promise<Outcome> {
  const { entries } = await readEntries([shownFrom(host.folder, file)], host);
  if (entries.length === 0) return stopped(existsWords(file, host));
  const names = [...new Set(entries.flatMap(referencesOf).map(({ name }) => name))];
  const text = workflowText(workflow, shownFrom(host.workspace, file), names);
  const written = await writeMissing([{ absolute: targetsIn(host).workflow, text }], host);
  if (written.kind === "stopped") return written;
  const secrets = secretWords(names.map((name) => ({ name, holds: "named in the file" })));
  return { kind: "print", text: `${[...written.lines, "", ...secrets].join("\n").trimEnd()}\n` };
}

async function writeMissing(
  given: { absolute: string; text: string }[],
  host: CommandHost,
): Promise<{ kind: "written"; lines: string[] } | Stopped> {
  const files = given.map((each) => ({ ...each, name: shownFrom(host.folder, each.absolute) }));
  const unwritten = await writeNewFiles(files, writeRoots(host, []));
  if (unwritten !== null) return stopped(unwrittenWords(unwritten, instead));
  return { kind: "written", lines: [`Wrote ${files.map(({ name }) => name).join(" and ")}.`] };
}

/** The steps of docs/setup.md that apply. */
function nextCommands({ id, type, "ssh-host": bastion }: Answers): { command: string; about: string }[] {
  const isHeroku = type === "heroku";
  const hasBastion = !isHeroku && bastion !== "";
  return [
    { command: "destination-check validate", about: "validate the file, before you commit it" },
    ...(isHeroku
      ? []
      : [
          {
            command: `destination-check allowlist --for ${id}`,
            about: "the addresses to allow in the firewall",
          },
        ]),
    ...(hasBastion
      ? [{ command: `destination-check setup ${id} --ssh`, about: "the script that sets up the bastion" }]
      : []),
    {
      command: `destination-check setup ${id}`,
      about: isHeroku
        ? "the Heroku commands that create the user"
        : "the SQL that creates the user and grants its privileges",
    },
    { command: "destination-check", about: "the check, with the secrets in environment variables" },
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
