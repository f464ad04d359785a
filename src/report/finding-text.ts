// A finding and its fix as plain text, and where its rule is explained.

import { product } from "../product.generated.ts";
import { spoken } from "../text/printable.ts";
import type { ReportFinding, ReportFix } from "./report.generated.ts";

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

/** "Ignored until 2027-03-31: Upgrade is planned for March" */
export function ignoredWords({ reason, until }: NonNullable<ReportFinding["ignored"]>): string {
  return `Ignored${until === null ? "" : ` until ${until}`}: ${reason}`;
}

/**
 * "Run in the database analytics, as warehouse_owner or a superuser" or "In destinations.yml, below `warehouse:`, change
 * line 9 to"; empty for plain advice.
 */
export function fixHeading(fix: ReportFix): string {
  if (fix.kind === "sql") return sqlHeading(fix);
  if (fix.kind === "shell") return "Run";
  if (fix.kind === "text") return "";
  const { replaces, below } = fix;
  if (replaces === null) return "Write in the entry";
  const { start_line: start, end_line: end } = replaces;
  const file = spoken(replaces.file);
  const place = below.length === 0 ? `In ${file}` : `In ${file}, below ${keyWords(below)}`;
  if (end < start) return `${place}, add above line ${start}`;
  return start === end ? `${place}, change line ${start} to` : `${place}, change lines ${start} to ${end} to`;
}

function sqlHeading({ run_as, database }: ReportFix): string {
  const who =
    run_as === "a superuser" || run_as === null ? "as a superuser" : `as ${spoken(run_as)} or a superuser`;
  return database === null ? `Run ${who}` : `Run in the database ${spoken(database)}, ${who}`;
}

/** The innermost key, and the entry's own: "`ssl:` of `warehouse:`". */
function keyWords(keys: string[]): string {
  const [outermost = "", innermost = ""] = [keys[0] ?? "", keys.at(-1) ?? ""].map(spoken);
  return keys.length === 1 ? `\`${outermost}:\`` : `\`${innermost}:\` of \`${outermost}:\``;
}

export function rulePage(rule: string): string {
  return `https://github.com/${product.repository}/blob/main/docs/rules/${rule}.md`;
}
