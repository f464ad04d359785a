// What becomes of an error that nothing caught. This is all that the faces load statically, so that it holds for errors at
// load time too.

import { product } from "./product.generated.ts";

/**
 * Loads and runs a face. Whatever it throws or rejects, now or later, ends with one sentence and status 2. So does a run that
 * ends without a verdict.
 */
export function runFace(run: () => Promise<void>, say: (sentence: string) => void): void {
  process.exitCode = 2;
  // A reader that has gone away (`| head`) ends no run.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  let isFirst = true;
  const crashed = (error: unknown) => {
    if (isFirst) process.once("exit", () => (process.exitCode = 2));
    if (isFirst) say(crashSentence(error));
    isFirst = false;
  };
  // Rejections that nothing handles come here too.
  process.on("uncaughtException", crashed);
  run().catch(crashed);
}

/** What a person sees of a crash. */
export function crashSentence(error: unknown): string {
  return `The program crashed (${crashEvidence(error)}). This is a bug in version ${product.version}; please report it at https://github.com/${product.repository}/issues.`;
}

/** The kind and the place of an error, on one line. Its message may quote a file, a server or a secret, and is left out. */
export function crashEvidence(error: unknown): string {
  const { name = typeof error, code = "", stack = "" } = Object(error) as Partial<NodeJS.ErrnoException>;
  const place = /\n\s+(at .*)/.exec(String(stack))?.[1] ?? "";
  const evidence = [name, code, place].filter((part) => part !== "").join(" ");
  return evidence.replaceAll(/[\x00-\x1f\x7f-\u{10ffff}]/gu, "?");
}
