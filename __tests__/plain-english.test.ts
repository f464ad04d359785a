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
  [/(?<!there )\b(?:is|are|was|were) no (?!longer\b|more\b|such\b)[a-z]/i, "is not a …"],
  [/\bst(?:and|ands|ood)\b(?! alone)/i, "is"],
  [/\b(?:no|some|any)body\b/i, "no one, someone, anyone, or the noun"],
  [/\ball the same\b/i, "anyway, still"],
  [/\bmay not\b(?=.*\b(?:role|user|loader|auditor)\b)/i, "lacks the privilege, can't"],
  [/\b(?:hand|hands|handed) (?:it |them )?on\b/i, "passes"],
  [/\bof its own accord\b/i, "by itself"],
  [/\bso that nobody\b|\bas anybody\b/i, "the noun"],
  [/\bfor ever\b/i, "forever, or the limit"],
  [/\b(?:be|is|are) told\b/i, "is reported"],
  [/\bgets no more\b/i, "end-of-life"],
  [/\bAt the end of this page\b/i, "say what the page is for"],
];

const pages = [
  "README.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "CHANGELOG.md",
  "action.yml",
  "bench/README.md",
  "schema/destinations.schema.json",
  ...filesIn("docs", ".md"),
  ...filesIn("examples", ".yml"),
  ...filesIn(".github", ".yml"),
];

/** Pages that people write: the others are generated, and show the output of the program. */
const written = pages.filter((page) => page.endsWith(".md") && !/^docs\/(rules|reference)\//.test(page));

function filesIn(folder: string, extension: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(extension))
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

test.each(written)("%s has no paragraph of more than five lines", (page) => {
  const text = readFileSync(path.join(root, page), "utf8").replaceAll(/^ *```[\s\S]*?^ *```$/gm, "");
  const paragraphs = text.split(/\n\s*\n|\n(?= *(?:[-|#>]|\d+\.) )/).map((each) => each.trim());
  const isProse = (each: string) => !/^(?:\||<|#)|[│►]/.test(each);
  const long = paragraphs.filter((each) => isProse(each) && each.split("\n").length > 5);
  expect(long).toEqual([]);
});
