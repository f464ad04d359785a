// Rules for the text of findings. The fault suites check every finding with them.

import { fixHeading, fixParts } from "../../../src/report/findings.ts";
import type { ReportFinding, ReportFix } from "../../../src/report/report.generated.ts";
import { habitsIn } from "../habits.ts";

/** The rules that the text of a finding breaks. */
export function wordingFaults({
  title,
  message,
  why,
  fix,
}: Pick<ReportFinding, "title" | "message" | "why" | "fix">): string[] {
  const prose = fix === null ? [] : fixParts(fix, fixHeading(fix)).filter(({ kind }) => kind !== "code");
  const texts = [title, message, why, ...prose.map(({ text }) => text)];
  const checks: [string, boolean][] = [
    ["title, message and why are one line", ![title, message, why].some((text) => text.includes("\n"))],
    ["a title has at most 60 characters, begins with a capital or code and has no full stop", isTitle(title)],
    ["a message is a sentence", /^\S.*(\.|did you mean .*\?)$/.test(message)],
    ["a reason is a sentence", /^[A-Z`].*\.$/.test(why)],
    ["there is a fix", fix !== null && fix.text.trim() !== ""],
    ["advice is made of sentences, and lines to copy follow a colon", fix !== null && isAdvice(fix)],
    ["nothing opens a database to the world", !texts.some(opensToAll)],
  ];
  return [
    ...checks.filter(([, holds]) => !holds).map(([rule]) => rule),
    ...habitsIn(texts.join("\n")).map((habit) => `habit: ${habit}`),
  ];
}

/** Names from the file count as names of typical length. */
function isTitle(title: string): boolean {
  const withUsualNames = title.replaceAll(/`[^`]*`/g, "`warehouse`");
  return /^[A-Z`].*[^.!?]$/.test(title) && withUsualNames.length <= 60;
}

function isAdvice(fix: ReportFix): boolean {
  const parts = fixParts(fix, fixHeading(fix));
  return parts.every(({ kind, text }, index) => {
    const next = parts[index + 1]?.kind;
    if (kind === "code") return text.trim() !== "" && next !== "code";
    return next === "code" ? /[.:]$/.test(text) : /[.]$/.test(text);
  });
}

/** Text that would allow every address. */
const worldwide = /\b0\.0\.0\.0\/0|::\/0|\bhost(ssl|nossl|gssenc)?\s+all\s+all\s+all\b/;

/** Whether a text recommends access from all addresses. A sentence with "never" or "not" is a warning. */
export function opensToAll(text: string): boolean {
  const sentences = text.split(/\n|(?<=[.:;]) /);
  return sentences.some((sentence) => worldwide.test(sentence) && !/\b(never|not)\b|n't\b/i.test(sentence));
}
