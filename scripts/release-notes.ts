// Prints the changelog's section for a tag such as v1.2.3. If the tag, package.json and the changelog have different
// versions, it prints the differences and exits with 1, which stops the release.

import { readFileSync } from "node:fs";

const [tag = ""] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const [, heading = null, notes = ""] = sectionOf(version) ?? [];
const problems = [
  ...(tag === `v${version}`
    ? []
    : [`The tag is ${tag || "missing"}, and package.json has version ${version}.`]),
  ...(heading === null ? [`CHANGELOG.md has no section "## [${version}] - YYYY-MM-DD".`] : []),
  ...(heading === "Unreleased" ? [`CHANGELOG.md lists ${version} as unreleased: add its date.`] : []),
];
for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log(notes.trim());
else process.exitCode = 1;

/** The section's date, and its text up to the next section or the links at the end. */
function sectionOf(wanted: string): RegExpExecArray | null {
  const changelog = readFileSync("CHANGELOG.md", "utf8").replaceAll("\r\n", "\n");
  const form = `^## \\[${wanted.replaceAll(".", "\\.")}\\] - (\\d{4}-\\d\\d-\\d\\d|Unreleased)\\n([\\s\\S]*?)(?=^## |^\\[\\S+\\]: |$(?![\\s\\S]))`;
  return new RegExp(form, "m").exec(changelog);
}
