// `destination-check init`: a destinations file and a workflow, from flags or from questions at a terminal.

import { existsSync } from "node:fs";
import path from "node:path";
import { type CommandHost, writeRoots } from "../../../host.ts";
import { boolean, choice, flagName, type Option, text } from "../../../option-kinds.ts";
import { defaultFile } from "../../../options.ts";
import { defineCommand, type Outcome, stopped, usage } from "../../command.ts";
import { commandLines, secretWords, unwrittenWords, writeNewFiles } from "../draft/new-files.ts";
import { destinationsFile } from "./destinations-file.ts";
import {
  type Answers,
  answerError,
  askAnswers,
  type Question,
  type QuestionName,
  questions,
  withFallbacks,
} from "./questions.ts";
import { type WorkflowName, workflowNames, workflowText } from "./workflow-file.ts";

export const initCommand = defineCommand({
  about: `Create destinations.yml in this folder, and .github/workflows/destinations.yml in the repository. At a terminal, asks for what the flags leave out. Never asks for a secret, and never overwrites a file.`,
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
    const errors = [
      ...positionals.map(
        (word) => `init: unexpected argument "${word}". Name the destination with \`--id\`.`,
      ),
      ...(await answerErrors(given, now)),
      ...(isInteractive ? [] : missingAnswers(given)),
    ];
    if (errors.length > 0) return usage(...errors);
    const existing = existingFile(host);
    if (existing !== null) return stopped(existing);
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
  return Object.fromEntries(given.filter(([, answer]) => answer !== undefined));
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

/** What to say if one of the two files exists, before any question is asked. */
function existingFile(host: CommandHost): string | null {
  const { destinations, workflow } = targetsIn(host);
  const existing = [destinations, workflow].find((file) => existsSync(file));
  if (existing === undefined) return null;
  const name = shownFrom(host.folder, existing);
  return unwrittenWords({ name, refusal: { kind: "exists" }, roots: [] }, instead);
}

const instead =
  "Move it away and run init again. Or edit it: `destination-check variables` prints the `env:` that a workflow needs.";

/** Writes both files, or neither. */
export async function init(answers: Answers, workflow: WorkflowName, host: CommandHost): Promise<Outcome> {
  const targets = targetsIn(host);
  const { text: content, secrets, variables } = destinationsFile(answers);
  const file = shownFrom(host.workspace, targets.destinations);
  const others = variables.filter((name) => !secrets.some((secret) => secret.name === name));
  const files = [
    { absolute: targets.destinations, text: content },
    { absolute: targets.workflow, text: workflowText(workflow, file, variables) },
  ].map((each) => ({ ...each, name: shownFrom(host.folder, each.absolute) }));
  const unwritten = await writeNewFiles(files, writeRoots(host, []));
  if (unwritten !== null) return stopped(unwrittenWords(unwritten, instead));
  const lines = [
    `Wrote ${files.map(({ name }) => name).join(" and ")}.`,
    "",
    ...secretWords([...secrets, ...others.map((name) => ({ name, holds: "named in the file" }))]),
    "",
    "Next steps:",
    ...commandLines(nextCommands(answers)),
  ];
  return { kind: "print", text: `${lines.join("\n")}\n` };
}

/** The steps of docs/setup.md that apply. */
function nextCommands({ id, type, "ssh-host": bastion }: Answers): { command: string; about: string }[] {
  const isHeroku = type === "heroku";
  const hasBastion = !isHeroku && bastion !== "";
  return [
    { command: "destination-check --mode validate", about: "validate the file, before you commit it" },
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
    workflow: path.join(workspace, ".github", "workflows", "destinations.yml"),
  };
}

function shownFrom(folder: string, file: string): string {
  return path.relative(folder, file).split(path.sep).join("/");
}
