// What `init` has to know of a destination: the questions, what each takes, and what is assumed where nobody says.

import { destinationTypes } from "../../../config/destination.ts";
import { destinationRegions } from "../../../config/entries.ts";
import { notAmong } from "../../../options.ts";
import { draftErrors } from "../draft/findings.ts";
import { destinationsFile } from "./destinations-file.ts";

export const sslChoices = ["off", "encrypt", "verify"] as const;

/** By the names of the flags. Empty `ssh-host`: no tunnel. For `heroku` a URL stands for host, port, user and database. */
export type Answers = Record<QuestionName, string>;
type QuestionName =
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
  ask: string;
  /** What is taken where nothing is said; null where somebody has to say it. */
  usual: string | null;
  choices?: readonly string[];
  isAsked?: (known: Partial<Answers>) => boolean;
};

const isDialledByParts = ({ type }: Partial<Answers>) => type !== "heroku";
const hasTunnel = (known: Partial<Answers>) => isDialledByParts(known) && (known["ssh-host"] ?? "") !== "";

export const questions: readonly Question[] = [
  { name: "type", ask: "Kind of PostgreSQL", usual: "postgresql", choices: destinationTypes },
  { name: "id", ask: "A short name for the destination, which reports go by", usual: "warehouse" },
  { name: "region", ask: "Stitch's region", usual: "north-america", choices: destinationRegions },
  { name: "host", ask: "Host", usual: null, isAsked: isDialledByParts },
  { name: "port", ask: "Port", usual: "5432", isAsked: isDialledByParts },
  { name: "database", ask: "Database", usual: null, isAsked: isDialledByParts },
  { name: "username", ask: "User that Stitch loads as", usual: "stitch", isAsked: isDialledByParts },
  {
    name: "ssl",
    ask: "SSL: off, encrypt, or encrypt and verify a certificate",
    usual: "encrypt",
    choices: sslChoices,
    isAsked: isDialledByParts,
  },
  { name: "ssh-host", ask: "Host of the SSH bastion (empty for none)", usual: "", isAsked: isDialledByParts },
  { name: "ssh-port", ask: "The bastion's SSH port", usual: "22", isAsked: hasTunnel },
  { name: "ssh-user", ask: "User on the bastion", usual: "stitch", isAsked: hasTunnel },
];

/** What is wrong with an answer, in the words that the check itself would have for it; null where it is in order. */
export async function faultOf(question: Question, answer: string, now: Date): Promise<string | null> {
  const { name, choices } = question;
  if (choices !== undefined && !choices.includes(answer)) return notAmong(name, answer, choices);
  if (name === "ssh-host" && answer === "") return null;
  if (answer === "") return "This has to be known.";
  const draft = { ...usualAnswers, [name]: answer };
  const [error] = await draftErrors(destinationsFile(draft).text, "/", now);
  return error === undefined ? null : error.message;
}

/** Something for each question, so that one answer can be judged alone. */
const usualAnswers: Answers = {
  ...(Object.fromEntries(questions.map(({ name, usual }) => [name, usual ?? "example"])) as Answers),
  "ssh-host": "bastion.example.com",
};
