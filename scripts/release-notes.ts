// Prints the changelog's section for a tag such as v1.2.3, for the page of the release. Where the tag, package.json and the
// changelog disagree it says so and exits with 1: such a release is not made.

import { readFileSync } from "node:fs";

const [tag = ""] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const [, heading = null, notes = ""] = sectionOf(version) ?? [];
const problems = [
  ...(tag === `v${version}`
    ? []
    : [`The tag is ${tag || "missing"}, and package.json has version ${version}.`]),
  ...(heading === null ? [`CHANGELOG.md has no section "## [${version}] - " and its day.`] : []),
  ...(heading === "Unreleased" ? [`CHANGELOG.md still calls ${version} unreleased: write its day.`] : []),
];
for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log(notes.trim());
else process.exitCode = 1;

/** The section's day, and what stands below it up to the next section or to the links at the end. */
function sectionOf(wanted: string): RegExpExecArray | null {
  const changelog = readFileSync("CHANGELOG.md", "utf8").replaceAll("\r\n", "\n");
  const form = `^## \\[${wanted.replaceAll(".", "\\.")}\\] - (\\d{4}-\\d\\d-\\d\\d|Unreleased)\\n([\\s\\S]*?)(?=^## |^\\[\\S+\\]: |$(?![\\s\\S]))`;
  return new RegExp(form, "m").exec(changelog);
}
