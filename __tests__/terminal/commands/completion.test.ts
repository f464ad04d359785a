// Completion: what the program offers for a line, and that real shells put it there.

import { spawnSync } from "node:child_process";
import { chmod, mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { reportNames } from "../../../src/options.ts";
import { catalogue } from "../../../src/rules/catalogue.ts";
import { checkFlags, formats } from "../../../src/terminal/check/check-flags.ts";
import { allowlistFormats } from "../../../src/terminal/commands/allowlist/formats.ts";
import { commands } from "../../../src/terminal/commands.ts";
import { candidates } from "../../../src/terminal/completion/candidates.ts";
import { makeWorkspace } from "../../support/program.ts";
import { hasTerminal, openTerminal, type Terminal } from "../../support/pseudo-terminal.ts";
import { isAvailable } from "../../support/required.ts";

const root = path.resolve(import.meta.dirname, "../../..");
const entry = "{ ssl: true }";
let folder: string;
let env: Record<string, string>;

beforeAll(async () => {
  folder = await makeWorkspace({
    "destinations.yml": `version: 1\ndestinations:\n  warehouse: ${entry}\n  wares: ${entry}\n  orders: ${entry}\n`,
    "other/more.yml": `version: 1\ndestinations:\n  elsewhere: ${entry}\n`,
    "other/with space.yml": "",
  });
  const program = path.join(folder, "bin/destination-check");
  await mkdir(path.dirname(program));
  await writeFile(program, `#!/bin/sh\nexec "${process.execPath}" "${root}/dist/cli.js" "$@"\n`);
  await chmod(program, 0o755);
  env = { PATH: `${path.dirname(program)}:${process.env.PATH}`, HOME: folder };
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const offered = async (...words: string[]) => {
  const place = { folder, workspace: folder, confined: false, environment: {} };
  return (await candidates(words, place))
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("\t")[0]!);
};

const ids = ["warehouse", "wares", "orders"];
const rules = catalogue.map(({ id }) => id);
const flags = [...Object.keys(checkFlags), "help"].map((name) => `--${name}`);

describe("what is offered", () => {
  test.each<[string, string[], string[]]>([
    ["commands, at first", [""], Object.keys(commands)],
    ["files, where no command begins so", ["oth"], [":files"]],
    ["flags", ["--"], flags],
    ["flags of a command", ["schema", "-"], ["--report", "--help"]],
    ["values of a flag", ["--mode", ""], ["check", "validate", "plan", "merge"]],
    [
      "values behind an equals sign",
      ["--fail-on=w"],
      ["error", "warning", "never"].map((v) => `--fail-on=${v}`),
    ],
    ["values behind bash's equals sign", ["--format", "=", "m"], [...formats]],
    ["values where bash has nothing but the sign", ["--format", "="], [...formats]],
    ["the next of a list", ["--reports", "json,"], reportNames.map((name) => `json,${name}`)],
    ["destinations", ["--only", ""], ids],
    ["destinations of the file that is named", ["other/more.yml", "--only", ""], ["elsewhere"]],
    ["destinations of a quoted file", ["'other/more.yml'", "--only", "e"], ["elsewhere"]],
    ["destinations for a command", ["setup", "w"], ids],
    ["destinations of the command's file", ["setup", "--files", "=", "other/more.yml", ""], ["elsewhere"]],
    ["regions", ["allowlist", "--region", ""], ["north-america", "europe"]],
    ["formats of a command", ["allowlist", "--format="], allowlistFormats.map((each) => `--format=${each}`)],
    ["destinations for a command's flag", ["allowlist", "--for", ""], ids],
    ["what init may answer", ["init", "--ssl", ""], ["off", "encrypt", "verify"]],
    ["destinations to export", ["export", ""], ids],
    ["files to import", ["import", ""], [":files"]],
    ["rules", ["explain", "tls/"], rules],
    ["shells", ["completion", ""], ["bash", "zsh", "fish"]],
    ["folders", ["--report-dir", ""], [":folders"]],
    ["files for a flag", ["--previous", "x"], [":files"]],
    ["files behind two dashes", ["--", "-"], [":files"]],
    ["files behind a file", ["destinations.yml", ""], [":files"]],
    ["nothing for a duration", ["--timeout", ""], []],
    ["nothing where a file can't be read", ["missing.yml", "--only", ""], []],
  ])("%s", async (_, words, expected) => {
    expect(await offered(...words)).toEqual(expected);
  });

  test("an id that a shell would take for more than a word is not offered", async () => {
    const hostile = ["$(touch x)", "a b", "a;b", "`x`", ":files", "a\\nb", "--fix\\tx", "é", "../x"];
    const keys = [...hostile, "fine-1.x"].map((id) => `  "${id}": ${entry}\n`).join("");
    await writeFile(path.join(folder, "hostile.yml"), `version: 1\ndestinations:\n${keys}`);
    expect(await offered("hostile.yml", "--only", "")).toEqual(["fine-1.x"]);
  });

  test("every flag of a check is told with what it does", async () => {
    const place = { folder, workspace: folder, confined: false, environment: {} };
    for (const line of (await candidates(["--"], place)).trim().split("\n")) expect(line).toMatch(/\t\w/);
  });
});

/** Lines that a person types, and what the shell makes of them. */
const completed: [string, string[]][] = [
  ["destination-check --mode ", ["check", "merge", "plan", "validate"]],
  ["destination-check --mode v", ["validate"]],
  ["destination-check expl", ["explain"]],
  ["destination-check explain tls/cert", rules.filter((id) => id.startsWith("tls/cert")).sort()],
  ["destination-check --only war", ["warehouse", "wares"]],
  ["destination-check --reports json,h", ["json,html"]],
  ["destination-check other/m", ["other/more.yml"]],
  ["destination-check other/with", ["other/with space.yml"]],
  ["destination-check --timeout ", []],
];

describe("bash", () => {
  function replies(line: string): string[] {
    const script = `source <(destination-check completion bash)
COMP_WORDS=("\${@}") COMP_CWORD=$(($# - 1))
$(complete -p destination-check | sed -E 's/.*-F ([^ ]+) .*/\\1/')
printf '%s\\n' "\${COMPREPLY[@]}"`;
    const words = line.split(/ |(?==)|(?<==)/);
    const run = spawnSync("bash", ["-c", script, "bash", ...words], { cwd: folder, env, encoding: "utf8" });
    expect(run.stderr).toBe("");
    return run.stdout.split("\n").filter((reply) => reply !== "");
  }

  test.each([
    ...completed,
    ["destination-check --mode=v", ["validate"]] as [string, string[]],
    ["destination-check --mode=", ["check", "merge", "plan", "validate"]] as [string, string[]],
  ])("%j", (line, expected) => {
    expect(replies(line).sort()).toEqual(expected);
  });
});

const hasFish = isAvailable("fish", spawnSync("fish", ["--version"]).status === 0);

describe.skipIf(!hasFish)("fish", () => {
  test.each([...completed, ["destination-check --mode=v", ["--mode=validate"]] as [string, string[]]])(
    "%j",
    (line, expected) => {
      const script = `destination-check completion fish | source; complete -C '${line}'`;
      const run = spawnSync("fish", ["--no-config", "-c", script], { cwd: folder, env, encoding: "utf8" });
      expect(run.stderr).toBe("");
      const words = run.stdout.split("\n").filter((reply) => reply !== "");
      expect(words.map((word) => word.split("\t")[0]!.replaceAll("\\", "")).sort()).toEqual(expected);
    },
  );
});

const hasZsh = isAvailable("zsh", spawnSync("zsh", ["--version"]).status === 0);

describe.skipIf(!hasZsh || !hasTerminal)("zsh, in a terminal", () => {
  let terminal: Terminal;

  beforeAll(async () => {
    terminal = openTerminal("zsh -f -i", { columns: 100, folder, env: { ...env, PS1: "READY> " } });
    await terminal.shown(/READY> /);
    const setUp = [
      "autoload -U compinit",
      "compinit -u -D",
      "source <(destination-check completion zsh)",
      // The line as it is, between marks, when Ctrl-X is typed twice.
      'told() { print -r -- "<$BUFFER>"; BUFFER=; }',
      "zle -N told",
      "bindkey '^X^X' told",
      "print DO''NE",
    ];
    terminal.type(`${setUp.join("; ")}\r`);
    await terminal.shown(/DONE[\s\S]*READY> /);
  });
  afterAll(async () => {
    terminal.program.kill();
    await terminal.ended;
  });

  test.each([
    ["destination-check --mode v", "--mode validate "],
    ["destination-check --mode=v", "--mode=validate "],
    ["destination-check expl", "explain "],
    ["destination-check --only ord", "--only orders "],
    ["destination-check --reports json,h", "--reports json,html "],
    ["destination-check explain tls/req", "explain tls/required "],
    ["destination-check other/m", "other/more.yml "],
    ["destination-check --report-dir oth", "--report-dir other/"],
  ])("%j becomes %j", async (line, expected) => {
    terminal.type(`${line}\t\u0018\u0018`);
    expect(await terminal.shown(/<destination-check [^>]*>/)).toBe(`<destination-check ${expected}>`);
  });

  test("where several fit it shows them, with what each does", async () => {
    terminal.type("destination-check s\t");
    await terminal.shown(/schema +-- print the JSON Schema/);
    terminal.type("\u0018\u0018");
    await terminal.shown(/<destination-check s>/);
  });
});
