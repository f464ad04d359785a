// A hard-coded secret is in no finding, whatever else is wrong on its line.

import { expect, test } from "vitest";
import { checkSeries } from "../support/series.ts";

const secrets = [
  "hunter2",
  '"hunter2 $x"',
  "'hunter2'",
  "hunter2 # hunter2",
  "12345hunter2",
  "|\n      hunter2\n      hunter2",
  ">-\n      hunter2\n      hunter2",
  '"hunter2\n      hunter2"',
  "&anchor hunter2",
  "!!str hunter2",
  "[hunter2]",
  "{ a: hunter2 }",
  "postgres://u:hunter2@h/d",
];
const keys = [
  "password",
  "pasword",
  "passwd",
  "Password",
  "private_key",
  "privatekey",
  "url",
  "passphrase",
  "pwd",
];
const lines = (key: string, value: string) => [
  `  one:\n    ${key}: ${value}\n    usrname: 0123\n    prot: 1\n`,
  `  one:\n    ssh:\n      ${key}: ${value.replaceAll("\n    ", "\n      ")}\n      usr: yes\n`,
  `  one: { usrname: 0123, ${key}: ${value.replace(/^[|>]-?\n\s*/, "")}\n    , prot: 1 }\n`,
  `  one:\n    <<: { ${key}: ${value.replace(/^[|>]-?\n\s*/, "")}\n      , prot: 1 }\n    password: \${P}\n`,
  `  ${key}: ${value.replaceAll("\n    ", "\n  ")}\n  usrname: 0123\n`,
  `  one:\n  ${key}: ${value.replaceAll("\n    ", "\n  ")}\n  usrname: 0123\n`,
  `  one:\n    host: ${value}\n    usrname: 0123\n    ${key}: ${value}\n`,
  `  one:\n    ${key}: \${P}\n    ${key}: ${value}\n`,
  `  one:\n    url: \${U}\n  one:\n    ${key}: ${value}\n`,
  `  one: ok\ndestinations:\n  one:\n    ${key}: ${value}\n`,
];

test.each(keys)("%s", async (key) => {
  const texts = secrets
    .flatMap((value) => lines(key, value))
    .map((text) => `version: 1\ndestinations:\n${text}`);
  const reports = await checkSeries(texts.map((text) => ({ text, options: { mode: "validate" } })));
  for (const [index, { findings, destinations }] of reports.entries()) {
    const shown = JSON.stringify([findings, destinations.map((destination) => destination.findings)]);
    // A host is not secret, but a password in or beside it is.
    const isShown = shown.includes("hunter2");
    expect(isShown && texts[index], `${texts[index]}\n${shown}`).toBe(false);
  }
});
