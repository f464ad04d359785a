// The questions of `init` and `add`, and their answers: from the arguments, or from a person at a terminal.

import { createInterface } from "node:readline/promises";
import type { Readable, Writable } from "node:stream";
import { destinationTypes } from "../../../config/destination.ts";
import { destinationRegions } from "../../../config/entries.ts";
import { boolean, flagName, notAmong, type Option, text } from "../../../option-kinds.ts";
import { oneLine } from "../../../text/printable.ts";
import { prose } from "../../../text/prose.ts";
import type { CommandArguments } from "../../commands.ts";
import { draftErrors, printWidth } from "../draft.ts";
import { destinationsFile } from "./destinations-file.ts";
import { answersInUrl } from "./pasted-url.ts";

/** By the names of the flags. An empty `ssh-host` means no bastion. For `heroku` a URL replaces host, port, user and database. */
export type Answers = Record<QuestionName, string>;
export type QuestionName =
  | "type"
  | "id"
  | "region"
  | "host"
  | "port"
  | "username"
  | "database"
  | "ssl"
  | "ssh-host"
  | "ssh-port"
  | "ssh-user";

export type Question = {
  name: QuestionName;
  prompt: string;
  /** What an empty answer means; null if an answer is required. */
  fallback: string | null;
  choices?: readonly string[];
  taken?: (answer: string) => string | null;
  applies?: (answers: Partial<Answers>) => boolean;
};

const isNotHeroku = ({ type }: Partial<Answers>) => type !== "heroku";
const hasBastion = (answers: Partial<Answers>) => isNotHeroku(answers) && (answers["ssh-host"] ?? "") !== "";

export const allQuestions: readonly Question[] = [
  { name: "type", prompt: "Kind of PostgreSQL", fallback: "postgresql", choices: destinationTypes },
  { name: "id", prompt: "Short name of the destination, for reports", fallback: "warehouse" },
  { name: "region", prompt: "Stitch region", fallback: "north-america", choices: destinationRegions },
  { name: "host", prompt: "Host, or a pasted postgres:// URL", fallback: null, applies: isNotHeroku },
  { name: "port", prompt: "Port", fallback: "5432", applies: isNotHeroku },
  { name: "database", prompt: "Database", fallback: null, applies: isNotHeroku },
  { name: "username", prompt: "User that Stitch loads as", fallback: "stitch", applies: isNotHeroku },
  {
    name: "ssl",
    prompt: "SSL, and whether to verify the server",
    fallback: "encrypt",
    choices: ["off", "encrypt", "verify", "verify-full"],
    applies: isNotHeroku,
  },
  { name: "ssh-host", prompt: "Host of the SSH bastion, if any", fallback: "", applies: isNotHeroku },
  { name: "ssh-port", prompt: "SSH port of the bastion", fallback: "22", applies: hasBastion },
  { name: "ssh-user", prompt: "User on the bastion", fallback: "stitch", applies: hasBastion },
];

/** @internal Exported for the tests. */
export async function answerError(question: Question, answer: string, now: Date): Promise<string | null> {
  const { name, choices, taken } = question;
  if (choices !== undefined && !choices.includes(answer)) return notAmong(answer, choices);
  if (name === "ssh-host" && answer === "") return null;
  if (answer === "") return "An answer is required.";
  const draft = { ...sampleAnswers, [name]: answer };
  const [error] = await draftErrors(destinationsFile(draft).text, "/", now);
  return error === undefined ? (taken?.(answer) ?? null) : error.message;
}

const sampleAnswers: Answers = {
  ...withFallbacks({ host: "example", database: "example" }),
  "ssh-host": "bastion.example.com",
};

export function withFallbacks(answers: Partial<Answers>, questions = allQuestions): Answers {
  const all = questions.map(({ name, fallback }) => [name, answers[name] ?? fallback ?? ""]);
  return Object.fromEntries(all);
}

/** @internal Exported for the tests. */
export type Terminal = { input: Readable; output: Writable; interrupted: AbortSignal | undefined };

/** Asks again after an invalid answer. Null if the input ends early, or after Ctrl-C. @internal Exported for the tests. */
export async function askAnswers(
  given: Partial<Answers>,
  { input, output, interrupted }: Terminal,
  now: Date,
  questions = allQuestions,
): Promise<Answers | null> {
  if (interrupted?.aborted === true) return null;
  const terminal = createInterface({ input, output });
  const close = () => terminal.close();
  terminal.on("SIGINT", close);
  interrupted?.addEventListener("abort", close);
  // Not `question()`: it loses lines that were typed ahead.
  const lines = terminal[Symbol.asyncIterator]();
  const answers: Partial<Answers> = { ...given };
  for (const question of questions) {
    const { name, applies } = question;
    while (answers[name] === undefined && applies?.(answers) !== false) {
      terminal.setPrompt(promptOf(question));
      terminal.prompt();
      const { done, value } = await lines.next();
      if (done === true) {
        output.write("\n");
        return null;
      }
      const answer = answerIn(question, value.trim());
      const url = name === "host" || answer.includes("://") ? answersInUrl(answer, answers.type) : null;
      const invalid = await firstError(url?.answers ?? { [name]: answer }, questions, now);
      const say = (words: string) => output.write(`${prose(words, 2, printWidth).join("\n")}\n`);
      if (invalid !== null) say(invalid);
      else if (url !== null && url.answers.type !== "heroku" && url.answers.host === undefined)
        say("The URL has no host. Stitch connects over the network, to a host name or an IP address.");
      else Object.assign(answers, url?.answers ?? { [name]: answer });
      if (invalid === null && url?.answers.type !== undefined)
        say(`The host is of type ${url.answers.type}.`);
      if (invalid === null && url?.hasPassword)
        say("The URL's password is not written: it belongs in a secret.");
    }
  }
  close();
  interrupted?.removeEventListener("abort", close);
  return withFallbacks(answers, questions);
}

async function firstError(
  answers: Partial<Answers>,
  questions: readonly Question[],
  now: Date,
): Promise<string | null> {
  for (const question of questions) {
    const answer = answers[question.name];
    const error = answer === undefined ? null : await answerError(question, answer, now);
    if (error !== null) return error;
  }
  return null;
}

/** One of several choices has a number too. */
function answerIn({ fallback, choices = [] }: Question, typed: string): string {
  if (typed === "") return fallback ?? "";
  return /^\d{1,2}$/.test(typed) ? (choices[Number(typed) - 1] ?? typed) : typed;
}

/** "Stitch region: 1 north-america, 2 europe [1]: "; the choices are on lines of their own where they do not fit. */
function promptOf({ prompt, fallback, choices }: Question): string {
  if (choices === undefined) return `${prompt}${fallback ? ` [${fallback}]` : ""}: `;
  const preset = fallback === null ? "" : ` [${choices.indexOf(fallback) + 1}]`;
  const numbered = choices.map((choice, index) => `${index + 1} ${choice}`);
  const line = `${prompt}: ${numbered.join(", ")}${preset}: `;
  if (line.length <= printWidth) return line;
  return `${prompt}:\n${numbered.map((each) => `  ${each}\n`).join("")}Number or name${preset}: `;
}

export const urlPositional: [name: string, about: string] = [
  "URL",
  "A postgres:// URL without its password. Its parts answer the questions about them.",
];

export const yesFlag = boolean({ about: "Ask no questions: use the defaults for missing flags." });

export function questionFlags(): Record<QuestionName, Option<string>> {
  const flags = allQuestions.map(({ name, prompt, fallback, choices }) => [
    name,
    text({
      about: `${prompt}${choices === undefined ? "" : `: ${choices.join(", ")}`}.${fallback ? ` Default: ${fallback}.` : ""}`,
      completes: choices ?? "nothing",
      value: name.replace(/^.*-/, "").toUpperCase(),
    }),
  ]);
  return Object.fromEntries(flags);
}

export type GivenAnswers = { answers: Partial<Answers>; errors: string[]; notes: string[] };

export async function givenAnswers(
  command: string,
  { texts, positionals }: CommandArguments,
  questions: readonly Question[],
  now: Date,
): Promise<GivenAnswers> {
  const flags: Partial<Answers> = Object.fromEntries(
    questions.flatMap(({ name }) => (texts[name] === undefined ? [] : [[name, texts[name].trim()]])),
  );
  // A shell splits what was pasted without quotes, such as `host=db.example.com dbname=analytics`.
  const isSplit = !/:\/\//.test(positionals[0] ?? "");
  const [word = "", ...words] = isSplit ? [positionals.join(" ")] : positionals;
  const fromWord = answersInUrl(word, flags.type);
  const { host, ...others } = flags;
  const fromHost = fromWord === null ? answersInUrl(host ?? "", flags.type) : null;
  const fromUrl = fromWord ?? fromHost;
  const answers = fromUrl === null ? flags : { ...fromUrl.answers, ...(fromHost === null ? flags : others) };
  return {
    answers,
    errors: [
      ...(fromWord === null ? positionals : words).map((each) => unexpectedWords(command, each)),
      ...(await answerErrors(answers, questions, now)),
    ],
    notes: fromUrl?.hasPassword
      ? prose(
          "The URL's password was not written. Your shell may keep it in its history: delete it there.",
          0,
          printWidth,
        )
      : [],
  };
}

function unexpectedWords(command: string, word: string): string {
  if (/:\/\/|[@=:;\s]/.test(word))
    return `${command}: the URL can't be read. It must be like postgres://stitch@db.example.com:5432/analytics.`;
  return `${command}: unexpected argument "${oneLine(word, 60)}". Use \`--id\` for the destination's id, and \`--host\` for its host.`;
}

async function answerErrors(
  answers: Partial<Answers>,
  questions: readonly Question[],
  now: Date,
): Promise<string[]> {
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

export function isInteractive(yes: boolean): boolean {
  return !yes && process.stdin.isTTY === true && process.stderr.isTTY === true;
}

export function missingAnswers(answers: Partial<Answers>, questions: readonly Question[]): string[] {
  const isMissing = ({ name, fallback, applies }: Question) =>
    fallback === null && answers[name] === undefined && applies?.(answers) !== false;
  return questions.filter(isMissing).map(({ name }) => `${flagName(name)} is required without a terminal.`);
}

/** Asks on standard error: standard output is for the result. Null if the dialog was cancelled. */
export function askAtTerminal(
  given: Partial<Answers>,
  questions: readonly Question[],
  interrupted: AbortSignal | undefined,
  now: Date,
): Promise<Answers | null> {
  return askAnswers(given, { input: process.stdin, output: process.stderr, interrupted }, now, questions);
}
