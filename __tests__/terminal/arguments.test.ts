// What is made of a command line.

import { describe, expect, test } from "vitest";
import { readArguments } from "../../src/terminal/arguments.ts";
import { checkFlags } from "../../src/terminal/check/check-flags.ts";
import { commands } from "../../src/terminal/commands.ts";
import { commandHelp, help } from "../../src/terminal/help.ts";

/** What is wrong with a command line, be it seen by its reading or by the command itself. */
async function errorsOf(args: string[]): Promise<string[]> {
  const place = { folder: ".", workspace: ".", confined: false, environment: {} };
  const called = await readArguments(args);
  const outcome = called.kind === "command" ? await called.command.run(called.given, place) : called;
  return outcome.kind === "usage" ? outcome.errors : [];
}

describe("a command line with mistakes is told all of them, and what was meant", () => {
  test.each<[string, string[]]>([
    ["setup", ["setup: which destination is missing; write its id."]],
    ["setup --ssh --audit", ["setup: --audit and --ssh are two scripts: write one of them at a time."]],
    ["setup a --region europe", ["setup: --region goes with --ssh."]],
    [
      "setup a --ssh --region europa",
      ['--region: "europa" is none of north-america, europe; did you mean europe?'],
    ],
    [
      "alowlist --region europe",
      ["--region is not known.", "alowlist is no command and no file; did you mean allowlist?"],
    ],
    ["setup --audti", ["--audti is not known; did you mean --audit?"]],
    [
      "setup --audit a b.yml",
      ["setup: one destination at a time, and here are 2: a, b.yml. A file is named by --files."],
    ],
    ["export", ["export: the id of a destination is missing."]],
    ["export a --request creat", ['--request: "creat" is none of create, update; did you mean create?']],
    [
      "export a b.yml",
      ["export: one destination at a time, and here are 2: a, b.yml. A file is named by --files."],
    ],
    ["import", ["import: the file with the answer of Stitch's API is missing; - stands for standard input."]],
    ["import a b", ["import: one file at a time, and here are 2: a, b."]],
    [
      "variables --allowed-variables a.b",
      ['--allowed-variables: "a.b" is no name of a variable; did you mean a_b?'],
    ],
    ["setpu --audit", ["--audit is not known.", "setpu is no command and no file; did you mean setup?"]],
    ["setpu", ["setpu is no command and no file; did you mean setup?"]],
    ["exlpain tls/required", ["exlpain is no command and no file; did you mean explain?"]],
    ["check", ["check is no command and no file; did you mean --mode check?"]],
    [
      "validate --fixx",
      [
        "--fixx is not known; did you mean --fix?",
        "validate is no command and no file; did you mean --mode validate?",
      ],
    ],
    ["help", ["help is no command and no file; did you mean --help?"]],
    ["--timout 5s", ["--timout is not known; did you mean --timeout?"]],
    [
      "--timeout 5 --format jsn",
      [
        '--timeout: "5" is no duration. Write a number with its unit: 500ms, 30s, 10m, 12h or 30d.',
        '--format: "jsn" is none of text, json, sarif, junit, markdown, html, github; did you mean json?',
      ],
    ],
    ["--mode", ["--mode needs a value: check, validate, plan, merge."]],
    ["--timeout --fix", ["--timeout needs a value. One that begins with a dash is written --timeout=-…."]],
    ["--fix=yes", ["--fix takes no value."]],
    ["--quiet --verbose", ["--quiet: it prints less, and --verbose more. Leave one of them out."]],
    ["--watch --fix", ["--watch: it edits no file, which may be open in an editor. Call --fix by itself."]],
    [
      "explain exesive",
      ['explain: "exesive" is no rule; did you mean privilege/excessive? Without a name, explain lists all.'],
    ],
    [
      "explain privlege",
      ['explain: "privlege" is no rule; did you mean privilege? Without a name, explain lists all.'],
    ],
    ["explain a b", ["explain: one rule at a time, and here are 2."]],
    ["schema report", ['schema: it takes no name, and here is "report".']],
    ["completion", ["completion: the name of a shell is missing: bash, zsh, fish."]],
    ["completion fisch", ['completion: "fisch" is none of bash, zsh, fish; did you mean fish?']],
    ["--fix --mode plan", ["--fix: mode plan reads reports or makes a plan, and edits no file."]],
  ])("%s", async (line, errors) => {
    expect(await errorsOf(line.split(" "))).toEqual(errors);
  });
});

test("a command gets its own flags and positionals", async () => {
  const called = await readArguments(["setup", "--audit", "a", "--files", "b.yml", "--files=c.yml"]);
  expect(called).toMatchObject({
    kind: "command",
    given: { values: { audit: true, files: ["b.yml", "c.yml"] }, positionals: ["a"] },
  });
});

test("a file may be called almost like a command", async () => {
  expect(await readArguments(["setpu"], (file) => file === "setpu")).toMatchObject({
    kind: "check",
    options: { files: ["setpu"] },
  });
});

test("--watch validates, whether --mode says so or not", async () => {
  for (const args of [["--watch"], ["--watch", "--mode", "validate"]])
    expect(await readArguments(args)).toMatchObject({ kind: "watch", options: { mode: "validate" } });
});

test.each([60, 80, 120])(
  "of %i columns the help keeps to the width, and tells each flag and command",
  (columns) => {
    const lines = help(columns).split("\n");
    expect(lines.filter((line) => line.length > columns && !line.startsWith("  destination-check"))).toEqual(
      [],
    );
    for (const name of Object.keys(checkFlags))
      expect(lines.join("\n")).toMatch(new RegExp(`^  --${name}\\b`, "m"));
    for (const { call } of Object.values(commands)) expect(lines.join("\n")).toContain(`\n  ${call}`);
  },
);

test.each([60, 80, 120])(
  "of %i columns the help of a command keeps to the width, but for its examples",
  async (columns) => {
    for (const { load } of Object.values(commands)) {
      const command = await load();
      const told = commandHelp(command, columns);
      const isExample = /^Examples?:\n(?:(?: .*)?\n)*/gm;
      expect(told.match(isExample)).toEqual(command.help.match(isExample));
      const lines = told.replaceAll(isExample, "").split("\n");
      expect(lines.filter((line) => line.length > columns)).toEqual([]);
      expect(told.replaceAll(/\s+/g, " ")).toBe(command.help.replaceAll(/\s+/g, " "));
    }
  },
);

test.each(["--help", "-h", "--version", "setup --help", "allowlist --help"])(
  "%s prints, and does nothing else",
  async (line) => {
    expect(await readArguments(line.split(" "))).toMatchObject({ kind: "print" });
  },
);
