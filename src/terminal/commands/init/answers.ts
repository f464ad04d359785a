import { boolean, flagName, type Option, text } from "../../../option-kinds.ts";
import { oneLine } from "../../../text/printable.ts";
import { prose } from "../../../text/prose.ts";
import type { CommandArguments } from "../../commands.ts";
import { printWidth } from "../draft.ts";
import { answersInUrl } from "./pasted-url.ts";
import {
  type Answers,
  allQuestions,
  answerError,
  askAnswers,
  type Question,
  type QuestionName,
} from "./questions.ts";

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
  return `${command}: unexpected argument "${oneLine(word, 60)}". Name the destination with \`--id\`.`;
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
