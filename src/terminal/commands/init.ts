// `destination-check init`: a destinations file and a workflow, from questions at a terminal or from flags.

import { destinationRegions } from "../../config/entries.ts";
import { notAmong } from "../../options.ts";
import { type Command, type Given, textFlag } from "../command.ts";
import { stopped, usage } from "../outcome.ts";
import { type Answers, faultOf, questions, sslChoices } from "./init/answers.ts";
import { askAnswers, withUsual } from "./init/dialog.ts";
import { init, inTheWay } from "./init/init.ts";
import { workflowNames } from "./init/workflow-file.ts";

export const initCommand: Command = {
  help: `Writes destinations.yml here, and .github/workflows/destinations.yml into the repository. Asks at a terminal for what no flag says. Never asks for a secret, and never overwrites a file.

Usage: destination-check init [options]

  --type postgresql|heroku|amazon-rds|amazon-aurora|google-cloudsql
  --id warehouse                 a short name for the destination, which reports go by
  --region ${destinationRegions.join("|")}  the Stitch data pipeline region
  --host HOST --port 5432        where the database is; a value may be \${NAME}
  --database NAME
  --username stitch              the user that Stitch loads data as
  --ssl ${sslChoices.join("|")}       verify: against a certificate
  --ssh-host HOST                through this bastion
  --ssh-port 22 --ssh-user stitch
  --workflow ${workflowNames.join("|")}  (default: ${workflowNames[0]})
  --yes                          ask nothing: take what is usual where no flag says it

Examples:
  destination-check init
  destination-check init --host db.example.com --database analytics --yes
`,
  flags: {
    ...Object.fromEntries(
      questions.map(({ name, ask, choices }) => [
        name,
        { type: "string" as const, completes: choices ?? "nothing", about: ask },
      ]),
    ),
    workflow: { type: "string", completes: workflowNames },
    yes: { type: "boolean" },
  },
  takes: "nothing",
  run: async (given, host) => {
    const now = new Date();
    const named = textFlag(given, "workflow") ?? workflowNames[0]!;
    const workflow = workflowNames.find((name) => name === named);
    const answers = answersIn(given);
    const isAsking =
      given.values.yes !== true && process.stdin.isTTY === true && process.stderr.isTTY === true;
    const errors = [
      ...given.positionals.map((word) => `init: ${word} is no flag; destinations are named by --id.`),
      ...(workflow === undefined ? [`--${notAmong("workflow", named, workflowNames)}`] : []),
      ...(await faultsOf(answers, now)),
      ...(isAsking ? [] : missing(answers)),
    ];
    if (workflow === undefined || errors.length > 0) return usage(...errors);
    const taken = inTheWay(host);
    if (taken !== null) return stopped(taken);
    // On standard error: standard output is for what the command has done.
    const terminal = { input: process.stdin, output: process.stderr, interrupted: host.interrupted };
    const all = isAsking ? await askAnswers(answers, terminal, now) : withUsual(answers);
    if (all === null) return stopped("init was ended before its last question. Nothing is written.");
    return init(all, workflow, host);
  },
};

function answersIn(given: Given): Partial<Answers> {
  const said = questions.map(({ name }) => [name, textFlag(given, name)?.trim()] as const);
  return Object.fromEntries(said.filter(([, value]) => value !== undefined));
}

async function faultsOf(answers: Partial<Answers>, now: Date): Promise<string[]> {
  const faults: string[] = [];
  for (const question of questions) {
    const { name, isAsked } = question;
    const answer = answers[name];
    if (answer === undefined) continue;
    if (isAsked?.(answers) === false) faults.push(`--${name}: ${senseless(answers)}`);
    else {
      const fault = await faultOf(question, answer, now);
      if (fault !== null)
        faults.push(question.choices?.includes(answer) === false ? `--${fault}` : `--${name}: ${fault}`);
    }
  }
  return faults;
}

function senseless({ type }: Partial<Answers>): string {
  return type === "heroku"
    ? "a database on Heroku is named by one URL, which is a secret."
    : "it goes with --ssh-host.";
}

/** What nobody can be asked for. */
function missing(answers: Partial<Answers>): string[] {
  return questions
    .filter(
      ({ name, usual, isAsked }) =>
        usual === null && answers[name] === undefined && isAsked?.(answers) !== false,
    )
    .map(({ name }) => `--${name} is missing, and there is no terminal to ask at.`);
}
