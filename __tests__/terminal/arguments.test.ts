// Parsing of command lines.

import { describe, expect, test } from "vitest";
import { checkFlags, readArguments } from "../../src/terminal/arguments.ts";
import { commands } from "../../src/terminal/commands.ts";
import { commandHelp, help } from "../../src/terminal/help.ts";

/** The errors of a command line, from its parser or from the command itself. */
async function errorsOf(args: string[]): Promise<string[]> {
  const place = { folder: ".", workspace: ".", confined: false, environment: {} };
  const called = await readArguments(args);
  const outcome = called.kind === "command" ? await called.command.run(called.args, place) : called;
  return outcome.kind === "usage" ? outcome.errors : [];
}

describe("all errors of a command line are reported, with suggestions", () => {
  test.each<[string, string[]]>([
    [
      "setup --files examples/destinations.yml",
      ["setup: missing destination id. Available: warehouse, ledger, orders."],
    ],
    ["setup --ssh --audit", ["setup: `--audit` can't be combined with `--ssh`."]],
    ["setup a --region europe", ["setup: `--region` requires `--ssh`."]],
    [
      "setup a --ssh --region europa",
      ['`--region`: "europa" is not one of north-america, europe. Did you mean europe?'],
    ],
    [
      "alowlist --region europe",
      ["Unknown option `--region`.", "`alowlist` is not a command or a file. Did you mean `allowlist`?"],
    ],
    ["setup --audti", ["Unknown option `--audti`. Did you mean `--audit`?"]],
    [
      "setup --audit a b.yml",
      ["setup: expected one destination id, got 2: a, b.yml. Name files with `--files`."],
    ],
    [
      "export --files examples/destinations.yml",
      ["export: missing destination id. Available: warehouse, ledger, orders."],
    ],
    ["export a --request creat", ['`--request`: "creat" is not one of create, update. Did you mean create?']],
    ["export a b.yml", ["export: expected one destination id, got 2: a, b.yml. Name files with `--files`."]],
    ["import", ["import: missing file. Use - for standard input."]],
    ["import a b", ["import: expected one file, got 2: a, b."]],
    [
      "variables --allowed-variables a.b",
      ['`--allowed-variables`: "a.b" is not the name of a variable; did you mean a_b?'],
    ],
    [
      "setpu --audit",
      ["Unknown option `--audit`.", "`setpu` is not a command or a file. Did you mean `setup`?"],
    ],
    ["setpu", ["`setpu` is not a command or a file. Did you mean `setup`?"]],
    ["exlpain tls/required", ["`exlpain` is not a command or a file. Did you mean `explain`?"]],
    ["validate --fixx", ["Unknown option `--fixx`. Did you mean `--fix`?"]],
    [
      "merge --fixx",
      [
        "Unknown option `--fixx`. Did you mean `--fix`?",
        "`merge` is not a command or a file. Did you mean `--mode merge`?",
      ],
    ],
    ["valdate", ["`valdate` is not a command or a file. Did you mean `validate`?"]],
    ["vaildate destinations.yml", ["`vaildate` is not a command or a file. Did you mean `validate`?"]],
    ["run", ["`run` is not a command or a file."]],
    ["destinations.yml validate", ["Write the command first: `destination-check validate …`."]],
    ["a.yml setup", ["Write the command first: `destination-check setup …`."]],
    ["validate check", ["`check` is not a file. `validate` can't be combined with another command."]],
    ["validate --mode check", ["`validate` can't be combined with `--mode check`."]],
    ["check --mode validate", ["`check` can't be combined with `--mode validate`."]],
    ["-q", ["Unknown option `-q`. Did you mean `--quiet`?"]],
    ["validate -v", ["Unknown option `-v`. Did you mean `--verbose` or `--version`?"]],
    [
      "validate --files a.yml",
      ["Unknown option `--files`. Pass the files without an option: `destination-check destinations.yml`."],
    ],
    ["--no-color", ["Unknown option `--no-color`. Set the variable NO_COLOR or FORCE_COLOR to 1 instead."]],
    ["-o x.json", ["Unknown option `-o`. Use `> FILE`, or `--reports` for several formats."]],
    ["--debug", ["Unknown option `--debug`. Use `--verbose`."]],
    ["--strict", ["Unknown option `--strict`. Use `--fail-on warning`."]],
    ["validate ", ["A file name is empty: check the variable that it comes from."]],
    ["--timout 5s", ["Unknown option `--timout`. Did you mean `--timeout`?"]],
    [
      "--timeout 5 --format jsn",
      [
        '`--timeout`: "5" is not a duration. Use a number with a unit: 500ms, 30s, 10m, 12h or 30d.',
        '`--format`: "jsn" is not one of text, json, sarif, junit, markdown, html, codequality, github. Did you mean json?',
      ],
    ],
    ["--mode", ["`--mode` needs a value: check, validate, plan or merge."]],
    ["--timeout --fix", ["`--timeout` needs a value. If the value starts with a dash, use `--timeout=-…`."]],
    ["--fix=yes", ["`--fix` does not take a value."]],
    ["--quiet version", ["Write the command first: `destination-check version …`."]],
    ["a.yml help", ["Write the command first: `destination-check help …`."]],
    ["--quiet --verbose", ["`--quiet` can't be combined with `--verbose`."]],
    ["--watch --fix", ["`--watch` can't be combined with `--fix`: the file may be open in an editor."]],
    [
      "explain exesive",
      [
        'explain: unknown rule or error "exesive". Did you mean privilege/excessive? `destination-check explain` lists all rules.',
      ],
    ],
    [
      "explain privlege",
      [
        'explain: unknown rule or error "privlege". Did you mean privilege? `destination-check explain` lists all rules.',
      ],
    ],
    ["explain a b", [`explain: unknown rule or error "a b". \`destination-check explain\` lists all rules.`]],
    ["schema report", ['schema: unexpected argument "report".']],
    ["completion", ["completion: missing shell. Use bash, zsh, fish."]],
    ["completion fisch", ['completion: "fisch" is not one of bash, zsh, fish. Did you mean fish?']],
    [
      "--shards 2 --shard-reports a",
      ["`--shards` needs `--mode plan`.", "`--shard-reports` needs `--mode merge`."],
    ],
    ["--mode validate --rehearse", ["`--rehearse` has no effect with `--mode validate`."]],
    ["--mode plan --shard 1/2", ["`--shard` has no effect with `--mode plan`."]],
    [
      "--mode merge --shard-reports a --only b c.yml",
      [
        "`--mode merge` reads the shards' reports, not destinations files.",
        "`--only` has no effect with `--mode merge`.",
      ],
    ],
    ["--fix --mode plan", ["`--fix` can't be combined with `--mode plan`."]],
  ])("%s", async (line, errors) => {
    expect(await errorsOf(line.split(" "))).toEqual(errors);
  });
});

test("a command gets its own flags and arguments", async () => {
  const called = await readArguments(["setup", "--audit", "a", "--files", "b.yml", "--files=c.yml"]);
  expect(called).toMatchObject({
    kind: "command",
    args: { texts: { audit: "true", files: "b.yml\nc.yml" }, positionals: ["a"] },
  });
});

test("a file can have almost the name of a command", async () => {
  expect(await readArguments(["setpu"], (file) => file === "setpu")).toMatchObject({
    kind: "check",
    options: { files: ["setpu"] },
  });
});

test("--watch validates, with and without --mode validate", async () => {
  for (const args of [["--watch"], ["--watch", "--mode", "validate"]])
    expect(await readArguments(args)).toMatchObject({ kind: "watch", options: { mode: "validate" } });
});

test.each([60, 80, 120])("the help fits into %i columns, and lists every flag and command", (columns) => {
  const text = help(columns);
  expect(linesOver(columns, text)).toEqual([]);
  for (const name of Object.keys(checkFlags))
    expect(text).toMatch(new RegExp(`^  (-\\w, )?--${name}\\b`, "m"));
  for (const { call } of Object.values(commands)) expect(text).toContain(`\n  ${call}`);
});

test.each([60, 80, 120])(
  "the help of every command fits into %i columns, and lists its flags",
  async (columns) => {
    for (const { load } of Object.values(commands)) {
      const command = await load();
      const text = commandHelp(command, columns);
      expect(linesOver(columns, text)).toEqual([]);
      for (const name of Object.keys(command.flags)) expect(text).toMatch(new RegExp(`^  --${name}\\b`, "m"));
      expect(text).toContain(command.examples.trimEnd().replaceAll(/^(?=.)/gm, "  "));
    }
  },
);

/** Examples are not wrapped, since they are for copying. */
function linesOver(columns: number, text: string): string[] {
  const [before = "", rest = ""] = text.split("\nExamples:\n");
  const [, after = ""] = rest.split(/\n\n(?=Exit status|Secrets)/);
  return `${before}\n${after}`.split("\n").filter((line) => line.length > columns);
}

test.each([
  ...["--help", "-h", "help", "help setup", "setup --help", "allowlist --help"],
  ...["--help init", "a.yml validate --help", "init --help"],
])("%s only prints the help", async (line) => {
  expect(await readArguments(line.split(" "))).toMatchObject({ kind: "help" });
});

test.each(["--version", "version", "--version init"])("%s only prints the version", async (line) => {
  expect(await readArguments(line.split(" "))).toMatchObject({ kind: "print" });
});
