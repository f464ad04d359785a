// Passwords that do not look as they were given out.

import { describe, expect, test } from "vitest";
import { type CopyingMistake, copyingMistake } from "../../../src/config/values/copying-mistake.ts";

const examples: Record<CopyingMistake, string[]> = {
  reference: ["${{ secrets.PW }}", "${PW:-x}", "op://vault/warehouse/password", "%PW%"],
  url: ["postgres://u:p@db.example.com/d", "jdbc:postgresql://db.example.com/d"],
  json: ['{"username":"u","password":"p"}', '{ "password": "p" }\n'],
  setting: ["PASSWORD=open sesame", "export PGPASSWORD='open'", "password: open", "DB_SECRET=open"],
  mask: ["********", "••••••", "****"],
  placeholder: ["[YOUR-PASSWORD]", "<password>", "<your_password>"],
  quotes: ['"open sesame"', "'open sesame' ", "`open`", "“open”", "„open“", "«open»"],
  space: [" open", "open ", "open\t", "open\u00a0"],
  invisible: ["op\u200ben", "\u200bopen", "op\u00a0en", "op\u0007en"],
  typography: ["open–sesame", "it’s", "open…"],
  "percent-escapes": ["open%40sesame", "100%25"],
  "html-escapes": ["open&amp;sesame", "a&#39;b", "a&lt;b"],
  base64: [Buffer.from("open sesame 23").toString("base64"), Buffer.from("opensesame\n").toString("base64")],
};

describe.each(Object.entries(examples))("%s", (mistake, passwords) => {
  test.each(passwords)("%j", (password) => {
    expect(copyingMistake(password)).toBe(mistake);
  });
});

test.each([
  ...[
    "open sesame",
    "größe",
    'say "open"',
    "it's",
    "a=b",
    "100%",
    "a%zz",
    "R&D;",
    "{open}",
    "$open",
    "*",
    "pass",
  ],
  ...["abcdefghijkl", "Tr0ub4dor&3", "q1w2e3r4t5y6u7i8", `https://x?a=${"%2F".repeat(40)}`, ""],
])("%j looks like any password", (password) => {
  expect(copyingMistake(password)).toBeNull();
});
