// What the product says, in every finding that the fault table has: in the house's words, and never to open a database.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { type Golden, readGolden } from "../support/faults/describe.ts";
import { faultsOf, groups } from "../support/faults/fault.ts";

const root = path.resolve(import.meta.dirname, "../..");
const goldens = groups()
  .flatMap(faultsOf)
  .map(({ name, file }) => ({ name, file: file.replace(/\.yml$/, ".found") }))
  .filter(({ file }) => existsSync(file));

test("every finding of the fault table is worded as the house words things", () => {
  const all = goldens.flatMap(({ name, file }) => {
    const golden = readGolden(readFileSync(file, "utf8"));
    // A message or a reason of two lines does not fit the form either.
    const found = golden === null ? ["it has the form of a golden text"] : offences(golden);
    return found.map((rule) => `${name} breaks: ${rule}`);
  });
  expect(all).toEqual([]);
});

/** The rules that a finding breaks. */
function offences({ title, message, why, fix }: Golden): string[] {
  const advice = fix?.kind === "text" ? fix.text : (fix?.note ?? "");
  // What somebody else said is quoted, and is no word of ours.
  const own = [title, message, why, advice].join("\n").replaceAll(/"[^"\n]*"|`[^`\n]*`/g, "…");
  const checks: [string, boolean][] = [
    ["a title begins with a capital and has no full stop", /^[A-Z].*[^.!?]$/.test(title)],
    ["a message is a sentence", /^\S.*(\.|did you mean .*\?)$/.test(message)],
    ["a reason is a sentence", /^[A-Z`].*\.$/.test(why)],
    ["there is a fix", fix !== null && fix.text.trim() !== ""],
    ["advice ends with a full stop or a line to copy", fix?.kind !== "text" || /[.;\w]$/.test(fix.text)],
    ["no exclamation marks", !own.includes("!")],
    ["no em dashes", !own.includes("—")],
    ["no empty phrases", !/invalid input|something went wrong|an error occurred|oops|please/i.test(own)],
  ];
  return checks.filter(([, holds]) => !holds).map(([rule]) => rule);
}

/** What would let the whole world in. */
const worldwide = /\b0\.0\.0\.0\/0|::\/0|\bhost(ssl|nossl|gssenc)?\s+all\s+all\s+all\b/;

test("nothing advises to open a database to the world", () => {
  const texts = [
    ...filesOf("__tests__/faults", ".found"),
    ...filesOf("__tests__/config/golden", ".findings"),
    ...filesOf("src/rules", ".ts"),
    ...filesOf("src/report", ".ts"),
    ...filesOf("docs", ".md"),
    "README.md",
  ];
  const all = texts.flatMap((file) => {
    const sentences = readFileSync(path.join(root, file), "utf8").split(/\n|(?<=[.:;]) /);
    return sentences.filter(advisesIt).map((sentence) => `${file}: ${sentence}`);
  });
  expect(all).toEqual([]);
});

test.each([
  ["Add host all all 0.0.0.0/0 scram-sha-256 to pg_hba.conf", true],
  ["Open the firewall to ::/0", true],
  ["Never open it to 0.0.0.0/0", false],
  ["host all all 203.0.113.7/32 scram-sha-256", false],
])("whether %j advises that", (sentence, advises) => {
  expect(advisesIt(sentence)).toBe(advises);
});

/** A sentence with "never" or "not" warns. */
function advisesIt(sentence: string): boolean {
  return worldwide.test(sentence) && !/\b(never|not)\b|n't\b/i.test(sentence);
}

function filesOf(folder: string, end: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(end))
    .map((file) => path.join(folder, file));
}
