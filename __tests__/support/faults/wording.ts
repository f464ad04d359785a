// How the house words a finding. The suites of faults hold every finding to it.

import type { ReportFinding } from "../../../src/report/report.generated.ts";

/** The rules that the words of a finding break. */
export function wordingFaults({
  title,
  message,
  why,
  fix,
}: Pick<ReportFinding, "title" | "message" | "why" | "fix">): string[] {
  const advice = fix?.kind === "text" ? fix.text : (fix?.note ?? "");
  const texts = [title, message, why, advice];
  // What somebody else said is quoted, and is no word of ours.
  const own = texts.join("\n").replaceAll(/"[^"\n]*"|`[^`\n]*`/g, "…");
  const checks: [string, boolean][] = [
    ["each is one line", ![title, message, why, fix?.note ?? ""].some((text) => text.includes("\n"))],
    ["a title begins with a capital and has no full stop", /^[A-Z].*[^.!?]$/.test(title)],
    ["a message is a sentence", /^\S.*(\.|did you mean .*\?)$/.test(message)],
    ["a reason is a sentence", /^[A-Z`].*\.$/.test(why)],
    ["there is a fix", fix !== null && fix.text.trim() !== ""],
    ["advice ends with a full stop or a line to copy", fix?.kind !== "text" || /[.;\w]$/.test(fix.text)],
    ["no exclamation marks", !own.includes("!")],
    ["no em dashes", !own.includes("—")],
    ["no empty phrases", !/invalid input|something went wrong|an error occurred|oops|please/i.test(own)],
    ["nothing opens a database to the world", !texts.some(opensToAll)],
  ];
  return checks.filter(([, holds]) => !holds).map(([rule]) => rule);
}

/** What would let the whole world in. */
const worldwide = /\b0\.0\.0\.0\/0|::\/0|\bhost(ssl|nossl|gssenc)?\s+all\s+all\s+all\b/;

/** Whether a text advises to open a database to the world. A sentence with "never" or "not" warns. */
export function opensToAll(text: string): boolean {
  const sentences = text.split(/\n|(?<=[.:;]) /);
  return sentences.some((sentence) => worldwide.test(sentence) && !/\b(never|not)\b|n't\b/i.test(sentence));
}
