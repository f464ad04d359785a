// The line of the file that a finding shows, without secrets.

import { expect, test } from "vitest";
import { findingBlock } from "../../src/report/terminal/terminal.ts";
import { checkSeries } from "../support/series.ts";

const long = "x".repeat(500);

test.each([
  [
    "a key, without the comment after it",
    "version: 1\nregoin: europe # password: swordfish\ndestinations: {}\n",
    "config/unknown-key",
    "  2 | regoin: europe\n    | ^^^^^^",
  ],
  [
    "a value",
    "version: 1\nregion: eurpe # swordfish\ndestinations: {}\n",
    "config/schema",
    "  2 | region: eurpe\n    |         ^^^^^",
  ],
  [
    "a hard-coded secret as stars",
    "version: 1\ndestinations:\n  a:\n    password: swordfish-1\n",
    "config/literal-secret",
    "  4 |     password: ***\n    |               ^^^",
  ],
  [
    "a secret in the same line as stars",
    "version: 1\ndestinations: { a: { password: swordfish, prot: 1 } }\n",
    "config/unknown-key",
    "  2 | destinations: { a: { password: ***, prot: 1 } }\n    |                                     ^^^^",
  ],
  [
    "the path of a certificate",
    "version: 1\ndestinations:\n  a:\n    ssl: { certificate: certs/ca-prod2024.pem, verfy: ca }\n",
    "config/unknown-key",
    "  4 |     ssl: { certificate: certs/ca-prod2024.pem, verfy: ca }\n    |                                                ^^^^^",
  ],
  [
    "a certificate that is not a path as stars",
    "version: 1\ndestinations:\n  a:\n    ssl: { certificate: swordfish1, verfy: ca }\n",
    "config/unknown-key",
    "  4 |     ssl: { certificate: ***, verfy: ca }\n    |                              ^^^^^",
  ],
  [
    "a secret that only ends like a path as stars",
    "version: 1\ndestinations:\n  a:\n    ssl: { certificate: 'stitch:swordfish1@ca.pem', verfy: ca }\n",
    "config/unknown-key",
    "  4 |     ssl: { certificate: ***, verfy: ca }\n    |                              ^^^^^",
  ],
  [
    "the place below characters that take two columns",
    'version: 1\ndestinations: { a: { host: "日本", prot: 1 } }\n',
    "config/unknown-key",
    '  2 | destinations: { a: { host: "日本", prot: 1 } }\n    |                                    ^^^^',
  ],
  [
    "no line with a secret that is written elsewhere",
    "version: 1\ndestinations: { a: { password: swordfish },\n  b: { hots: swordfish } }\n",
    "config/unknown-key",
    "",
  ],
  [
    "no line of a file that can't be parsed, where it may hold a secret",
    'version: 1\ndestinations:\n  a:\n    password: "swordfish\n    host: x\n',
    "config/yaml",
    "",
  ],
  [
    "the part of a long line around the place",
    `version: 1\ndestinations: { a: { description: "${long}", prot: 1, database: "${long}" } }\n`,
    "config/unknown-key",
    `  2 | …${"x".repeat(37)}", prot: 1, database: "${"x".repeat(100)}…\n    | ${" ".repeat(41)}^^^^`,
  ],
])("shows %s", async (_, text, rule, shown) => {
  const [report] = await checkSeries([{ text, options: { mode: "validate" } }]);
  const all = [...report!.findings, ...report!.destinations.flatMap(({ findings }) => findings)];
  const finding = all.find((each) => each.rule === rule)!;
  const lines = findingBlock({ finding, destination: null }, (_style, words) => words, 200).split("\n");
  expect(lines.filter((line) => /^ +(?:\d+ )?\| /.test(line)).join("\n")).toBe(shown);
  expect(JSON.stringify(all.map(({ excerpt }) => excerpt))).not.toContain("swordfish");
});
