// Phrases to avoid in texts for people: the catalogue, the docs, the help and the inputs.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "..");

/** Each with what to write instead. */
const habits: [RegExp, string][] = [
  [
    /\b(?:is|are) no (?:valid|key|such|duration|share|command|bug|file|host|PEM|YAML|JSON|report)\b/i,
    "is not a …",
  ],
  [/\bcomes? about\b/i, "is, fails or succeeds"],
  [/\banew\b/i, "again"],
  [/\bvouch/i, "trust"],
  [/\bhe(?:ed|eded)\b/i, "respect"],
  [/\b(?:held|hold|holds) (?:\w+ ){0,3}against\b/i, "compared with"],
  [/\bmend(?:s|ed|ing)?\b/i, "fix"],
  [/\bwhoever\b/i, "anyone, or the noun"],
  [/\blets? (?:in|nobody)\b/i, "accepts, refuses"],
  [/\bputs? out (?:a|the|its)\b/i, "outputs"],
  [/\bdial(?:s|led|ling)?\b/i, "connect"],
  [/\bstrangers?\b/i, "untrusted author"],
  [/\bstands? in the\b/i, "is in the"],
  [/\bgets no more\b/i, "end-of-life"],
  [/\bAt the end of this page\b/i, "say what the page is for"],
];

const pages = [
  "README.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "CHANGELOG.md",
  "action.yml",
  ...markdownIn("docs"),
];

function markdownIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => path.posix.join(folder, file.replaceAll("\\", "/")))
    .sort();
}

test.each(pages)("%s is in plain English", (page) => {
  const text = readFileSync(path.join(root, page), "utf8");
  const problems = text
    .split("\n")
    .flatMap((line, index) =>
      habits
        .filter(([habit]) => habit.test(line))
        .map(([habit, better]) => `${index + 1}: "${habit.exec(line)![0]}" (${better})`),
    );
  expect(problems).toEqual([]);
});
