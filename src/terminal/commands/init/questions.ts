// What `init` needs to know about a destination: the questions, their defaults and checks, and the dialog at a terminal.

import { createInterface } from "node:readline/promises";
import type { Readable, Writable } from "node:stream";
import { destinationTypes } from "../../../config/destination.ts";
import { destinationRegions } from "../../../config/entries.ts";
import { parseConnectionUrl } from "../../../config/values/connection-url.ts";
import { notAmong } from "../../../option-kinds.ts";
import { prose } from "../../../text/prose.ts";
import { draftErrors } from "../draft/draft.ts";
import { destinationsFile } from "./destinations-file.ts";

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
  /** Whether the question makes sense after these answers. */
  applies?: (answers: Partial<Answers>) => boolean;
};

const isNotHeroku = ({ type }: Partial<Answers>) => type !== "heroku";
const hasBastion = (answers: Partial<Answers>) => isNotHeroku(answers) && (answers["ssh-host"] ?? "") !== "";

export const questions: readonly Question[] = [
  { name: "type", prompt: "Kind of PostgreSQL", fallback: "postgresql", choices: destinationTypes },
  { name: "id", prompt: "Short name of the destination, for reports", fallback: "warehouse" },
  { name: "region", prompt: "Stitch region", fallback: "north-america", choices: destinationRegions },
  { name: "host", prompt: "Host, or a postgres:// URL to take apart", fallback: null, applies: isNotHeroku },
  { name: "port", prompt: "Port", fallback: "5432", applies: isNotHeroku },
  { name: "database", prompt: "Database", fallback: null, applies: isNotHeroku },
  { name: "username", prompt: "User that Stitch loads as", fallback: "stitch", applies: isNotHeroku },
  {
    name: "ssl",
    prompt: "SSL: off, encrypt, or verify a certificate",
    fallback: "encrypt",
    choices: ["off", "encrypt", "verify"],
    applies: isNotHeroku,
  },
  { name: "ssh-host", prompt: "Host of the SSH bastion, if any", fallback: "", applies: isNotHeroku },
  { name: "ssh-port", prompt: "SSH port of the bastion", fallback: "22", applies: hasBastion },
  { name: "ssh-user", prompt: "User on the bastion", fallback: "stitch", applies: hasBastion },
];

/** What is wrong with an answer, in the words of the check itself; null if it is valid. */
export async function answerError(question: Question, answer: string, now: Date): Promise<string | null> {
  const { name, choices } = question;
  if (choices !== undefined && !choices.includes(answer)) return notAmong(answer, choices);
  if (name === "ssh-host" && answer === "") return null;
  if (answer === "") return "An answer is required.";
  const draft = { ...sampleAnswers, [name]: answer };
  const [error] = await draftErrors(destinationsFile(draft).text, "/", now);
  return error === undefined ? null : error.message;
}

/** What a `postgres://` URL in place of the host says. Its password is left out; null where the host is none. */
export function partsOfUrl(host: string): Partial<Answers> | null {
  const parsed = parseConnectionUrl(host);
  if (!/^postgres(ql)?:\/\//i.test(host) || parsed.kind !== "url") return null;
  const { url } = parsed;
  return { host: url.host, port: String(url.port), username: url.username, database: url.database };
}

/** Something valid for each question, to check one answer at a time. */
const sampleAnswers: Answers = {
  ...withFallbacks({ host: "example", database: "example" }),
  "ssh-host": "bastion.example.com",
};

/** All answers, with the fallbacks for those that are missing. */
export function withFallbacks(answers: Partial<Answers>): Answers {
  const all = questions.map(({ name, fallback }) => [name, answers[name] ?? fallback ?? ""]);
  return Object.fromEntries(all);
}

/** `interrupted` aborts when the program should end. */
export type Terminal = { input: Readable; output: Writable; interrupted: AbortSignal | undefined };

/**
 * Asks the questions that have no answer in `given`, again after an invalid answer. Null if the input ends early, or after
 * Ctrl-C.
 */
export async function askAnswers(
  given: Partial<Answers>,
  { input, output, interrupted }: Terminal,
  now: Date,
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
      const parts = name === "host" ? partsOfUrl(answer) : null;
      const error = await answerError(question, parts?.host ?? answer, now);
      if (error !== null) output.write(`${prose(error, 2, promptWidth).join("\n")}\n`);
      else Object.assign(answers, parts ?? { [name]: answer });
      if (error === null && parts !== null)
        output.write("  The URL's password is not written: it belongs into a secret.\n");
    }
  }
  close();
  interrupted?.removeEventListener("abort", close);
  return withFallbacks(answers);
}

const promptWidth = 80;

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
  if (line.length <= promptWidth) return line;
  return `${prompt}:\n${numbered.map((each) => `  ${each}\n`).join("")}Number or name${preset}: `;
}
