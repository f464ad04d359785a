// The questions at a terminal. Whoever ends the input in the middle has answered nothing.

import { createInterface } from "node:readline/promises";
import type { Readable, Writable } from "node:stream";
import { type Answers, faultOf, questions } from "./answers.ts";

/** `interrupted` aborts when somebody wants the program to end. */
export type Terminal = { input: Readable; output: Writable; interrupted: AbortSignal | undefined };

/** Asks what is not `given`, again where an answer can't be. Null where the input ends, or somebody presses Ctrl-C. */
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
  // Not `question()`: what is typed ahead of one is lost.
  const lines = terminal[Symbol.asyncIterator]();
  const answers: Partial<Answers> = { ...given };
  for (const question of questions) {
    const { name, isAsked, usual } = question;
    while (answers[name] === undefined && isAsked?.(answers) !== false) {
      terminal.setPrompt(promptOf(question));
      terminal.prompt();
      const { done, value } = await lines.next();
      if (done === true) {
        output.write("\n");
        return null;
      }
      const answer = value.trim() === "" ? (usual ?? "") : value.trim();
      const fault = await faultOf(question, answer, now);
      if (fault === null) answers[name] = answer;
      else output.write(`  ${fault}\n`);
    }
  }
  close();
  interrupted?.removeEventListener("abort", close);
  return withUsual(answers);
}

/** What is not asked has no meaning, and its usual value. */
export function withUsual(answers: Partial<Answers>): Answers {
  const all = questions.map(({ name, usual }) => [name, answers[name] ?? usual ?? ""]);
  return Object.fromEntries(all);
}

function promptOf({ ask, usual, choices }: (typeof questions)[number]): string {
  const among = choices === undefined ? "" : ` (${choices.join(", ")})`;
  return `${ask}${among}${usual === null || usual === "" ? "" : ` [${usual}]`}: `;
}
