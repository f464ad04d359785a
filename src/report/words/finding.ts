// A finding as plain text, for forms that know no markup.

import type { ReportFinding, ReportFix } from "../report.generated.ts";
import { fixHeading } from "./fix.ts";

/** What is wrong, why it matters and what to do, a paragraph each. */
export function findingWords({ message, why, fix }: ReportFinding): string {
  const remedy = fix === null ? [] : [`To fix it: ${remedyWords(fix)}`];
  return [message, `Why it matters: ${why}`, ...remedy].join("\n\n");
}

/** The fix behind its introduction, and what to know beside it. */
export function remedyWords(fix: ReportFix): string {
  const heading = fixHeading(fix);
  const note = fix.note === null ? "" : `\n${fix.note}`;
  return heading === "" ? `${fix.text}${note}` : `${heading}:\n${fix.text}${note}`;
}

/** "Accepted until 2027-03-31: Upgrade is planned for March" */
export function acceptedWords({ reason, until }: NonNullable<ReportFinding["ignored"]>): string {
  return `Accepted${until === null ? "" : ` until ${until}`}: ${reason}`;
}
