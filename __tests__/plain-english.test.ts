// Phrases to avoid in texts for people: the catalogue, the docs, the help and the inputs; and in comments and titles of tests.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "..");

/** Each with what to write instead. */
const habits: [RegExp, string][] = [
  [
    /(?<!there )\b(?:is|are) no (?:valid|key|such|duration|share|command|bug|file|host|PEM|YAML|JSON|report)\b/i,
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
  [/\bst(?:and|ands|ood)\b(?! alone|-in)/i, "is"],
  [/(?<!\buser )\b(?:no|some|any)body\b/i, "no one, someone, anyone, or the noun"],
  [/\ball the same\b/i, "anyway, still"],
  [/\bmay not\b(?=.*\b(?:role|user|loader|auditor)\b)/i, "lacks the privilege, can't"],
  [/\b(?:hand|hands|handed) (?:it |them )?on\b/i, "passes"],
  [/\bof its own accord\b/i, "by itself"],
  [/\bso that nobody\b|\bas anybody\b/i, "the noun"],
  [/\bfor ever\b/i, "forever, or the limit"],
  [/\b(?:be|is|are) told\b/i, "is reported"],
  [/\bgets no more\b/i, "end-of-life"],
  [/\bAt the end of this page\b/i, "say what the page is for"],
  [/(?<!for )\bsome \d/i, "about 20"],
  [/\bwhere(?:in|of|upon)\b|\bhence\b|\bin its stead\b|\bat one go\b|\bwithout a word\b/i, "a modern word"],
  [/\bthe very\b|\bof old\b|\bas a person does\b/i, "the same, exactly this"],
  [/\b(?:is|are) the matter of\b|\b(?:is|are) not \S+ doing\b/i, "say what does it"],
  [/\btells? (?:whether|which|what|of|the)\b/i, "shows"],
  [/\b(?:of|by|with) which (?:nothing|none)\b/i, "a shorter sentence"],
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

/** The comments and the titles of tests in these folders. */
const codeFolders = ["src", "__tests__", "scripts", "bench", ".ci"];

/** Installed packages, and this list. */
const exempt = /(?:^|\/)node_modules\/|^__tests__\/plain-english\.test\.ts$/;

const commentOrTitle = /^\s*(?:\/\/|\/?\*)(.*)|^\s*(?:test|describe)[^"]*"((?:[^"\\]|\\.)*)"/;

function filesIn(folder: string, extension: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(extension))
    .map((file) => path.posix.join(folder, file.replaceAll("\\", "/")))
    .sort();
}

test.each(pages)("%s is in plain English", (page) => {
  const text = readFileSync(path.join(root, page), "utf8");
  expect(text.split("\n").flatMap((line, index) => habitsIn(line, index + 1))).toEqual([]);
});

test.each(codeFolders)("the comments and the titles of tests in %s are in plain English", (folder) => {
  const files = filesIn(folder, ".ts").filter((file) => !exempt.test(file));
  const problems = files.flatMap((file) =>
    readFileSync(path.join(root, file), "utf8")
      .split("\n")
      .flatMap((line, index) => {
        const [, comment, title] = commentOrTitle.exec(line) ?? [];
        return habitsIn(comment ?? title ?? "", `${file}:${index + 1}`);
      }),
  );
  expect(problems).toEqual([]);
});

function habitsIn(line: string, place: number | string): string[] {
  return habits
    .filter(([habit]) => habit.test(line))
    .map(([habit, better]) => `${place}: "${habit.exec(line)![0]}" (${better})`);
}

test.each(written)("%s has no paragraph of more than five lines", (page) => {
  const text = readFileSync(path.join(root, page), "utf8").replaceAll(/^ *```[\s\S]*?^ *```$/gm, "");
  const paragraphs = text.split(/\n\s*\n|\n(?= *(?:[-|#>]|\d+\.) )/).map((each) => each.trim());
  const isProse = (each: string) => !/^(?:\||<|#)|[│►]/.test(each);
  const long = paragraphs.filter((each) => isProse(each) && each.split("\n").length > 5);
  expect(long).toEqual([]);
});
