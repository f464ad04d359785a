// Shell completion: the suggestions of the program, and their use in real shells.

import { spawnSync } from "node:child_process";
import { chmod, mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { catalogue } from "../../../src/rules/catalogue.ts";
import { checkFlags } from "../../../src/terminal/arguments.ts";
import { completionCommand } from "../../../src/terminal/commands/completion.ts";
import { commands } from "../../../src/terminal/commands.ts";
import { textOf } from "../../support/command-output.ts";
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

async function candidates(words: string[]): Promise<string[]> {
  const parsed = { texts: {}, positionals: ["candidates", ...words] };
  const place = { folder, workspace: folder, confined: false, environment: {} };
  return textOf(await completionCommand.run(parsed, place))
    .split("\n")
    .filter((line) => line !== "");
}

const offered = async (words: string[]) => (await candidates(words)).map((line) => line.split("\t")[0]!);

const ids = ["warehouse", "wares", "orders"];
const rules = catalogue.map(({ id }) => id);

describe("suggests", () => {
  test.each<[string, string[], string[]]>([
    ["commands at first", [""], ["check", "validate", ...Object.keys(commands)]],
    ["files, if no command starts like this", ["oth"], [":files"]],
    ["flags", ["--"], Object.keys(checkFlags).map((name) => `--${name}`)],
    ["flags that start like this", ["--re"], ["--retries", "--rehearse", "--reports", "--report-dir"]],
    ["flags of a command", ["schema", "-"], ["--report", "--help"]],
    ["values of a flag", ["--mode", ""], ["check", "validate", "plan", "merge"]],
    ["destinations", ["--only", "wa"], ["warehouse", "wares"]],
    ["destinations for a command", ["setup", ""], ids],
    ["destinations of the named file", ["other/more.yml", "--only", ""], ["elsewhere"]],
    ["destinations of a command's file", ["setup", "--files", "other/more.yml", ""], ["elsewhere"]],
    ["a value after an equals sign", ["--only=wa"], ["--only=warehouse", "--only=wares"]],
    ["nothing after the equals sign of an unknown flag", ["--nope=v"], []],
    ["destinations for a command's flag", ["allowlist", "--for", ""], ids],
    [
      "formats of a command",
      ["allowlist", "--format", ""],
      ["text", "json", "pg_hba", "terraform", "aws-cli"],
    ],
    ["the choices of init", ["init", "--ssl", ""], ["off", "encrypt", "verify", "verify-full"]],
    ["files to import", ["import", ""], [":files"]],
    ["rules", ["explain", "tls/"], rules.filter((id) => id.startsWith("tls/"))],
    ["shells", ["completion", ""], ["bash", "zsh", "fish"]],
    ["files for a flag", ["--previous", "x"], [":files"]],
    ["files after a file", ["destinations.yml", ""], [":files"]],
    ["nothing for a duration", ["--timeout", ""], []],
  ])("%s", async (_, words, expected) => {
    expect(await offered(words)).toEqual(expected);
  });

  test("does not suggest an id that a shell could expand", async () => {
    const hostile = ["$(touch x)", "a b", "a;b", "`x`", ":files", "a\\nb", "--fix\\tx", "é", "../x"];
    const keys = [...hostile, "fine-1.x"].map((id) => `  "${id}": ${entry}\n`).join("");
    const other = await makeWorkspace({ "destinations.yml": `version: 1\ndestinations:\n${keys}` });
    const parsed = { texts: {}, positionals: ["candidates", "--only", ""] };
    const place = { folder: other, workspace: other, confined: false, environment: {} };
    expect(textOf(await completionCommand.run(parsed, place))).toBe("fine-1.x\n");
    await rm(other, { recursive: true });
  });

  test("describes every flag of a check", async () => {
    for (const line of await candidates(["--"])) expect(line).toMatch(/\t\w|\t`/);
  });
});

/** What a person types, and what the shell offers. */
const completed: [string, string[]][] = [
  ["destination-check --mode ", ["check", "merge", "plan", "validate"]],
  ["destination-check --mode v", ["validate"]],
  ["destination-check expl", ["explain"]],
  ["destination-check val", ["validate"]],
  ["destination-check explain tls/cert", rules.filter((id) => id.startsWith("tls/cert")).sort()],
  ["destination-check --only war", ["warehouse", "wares"]],
  ["destination-check other/m", ["other/more.yml"]],
  ["destination-check other/with", ["other/with space.yml"]],
  ["destination-check --timeout ", []],
];

describe("bash", () => {
  function replies(line: string): string[] {
    const script = `source <(destination-check completion bash)
COMP_WORDS=("\${@}") COMP_CWORD=$(($# - 1))
$(complete -p destination-check | sed -E 's/.*-F ([^ ]+) .*/\\1/') destination-check "\${COMP_WORDS[COMP_CWORD]}"
printf '%s\\n' "\${COMPREPLY[@]}"`;
    const run = spawnSync("bash", ["-c", script, "bash", ...line.split(" ")], {
      cwd: folder,
      env,
      encoding: "utf8",
    });
    expect(run.stderr).toBe("");
    return run.stdout.split("\n").filter((reply) => reply !== "");
  }

  test.each([
    ...completed,
    // Readline makes three words of this.
    ["destination-check --fail-on = wa", ["warning"]],
    ["destination-check --mode =", ["check", "merge", "plan", "validate"]],
  ] satisfies typeof completed)("%j", (line, expected) => {
    expect(replies(line).sort()).toEqual(expected);
  });
});

const hasFish = isAvailable("fish", spawnSync("fish", ["--version"]).status === 0);

describe.skipIf(!hasFish)("fish", () => {
  test.each([
    ...completed,
    ["destination-check 'other/with", ["other/with space.yml"]],
    ["destination-check other/with\\ ", ["other/with space.yml"]],
  ] satisfies typeof completed)("%j", (line, expected) => {
    const script = "destination-check completion fish | source; complete -C (string collect $argv[1])";
    const args = ["--no-config", "-c", script, line];
    const run = spawnSync("fish", args, { cwd: folder, env, encoding: "utf8" });
    expect(run.stderr).toBe("");
    const words = run.stdout.split("\n").filter((reply) => reply !== "");
    expect(words.map((word) => word.split("\t")[0]!.replaceAll("\\", "")).sort()).toEqual(expected);
  });
});

const hasZsh = isAvailable("zsh", spawnSync("zsh", ["--version"]).status === 0);

describe.skipIf(!hasZsh || !hasTerminal)("zsh in a terminal", () => {
  let terminal: Terminal;

  beforeAll(async () => {
    terminal = openTerminal("zsh -f -i", { columns: 100, folder, env: { ...env, PS1: "READY> " } });
    await terminal.shown(/READY> /);
    const setUp = [
      "autoload -U compinit",
      "compinit -u -D",
      "source <(destination-check completion zsh)",
      // Ctrl-X Ctrl-X prints the line between angle brackets.
      'show() { print -r -- "<$BUFFER>"; BUFFER=; }',
      "zle -N show",
      "bindkey '^X^X' show",
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
    ["destination-check expl", "explain "],
    ["destination-check --only ord", "--only orders "],
    ["destination-check --only=ord", "--only=orders "],
    ["destination-check explain tls/req", "explain tls/required "],
    ["destination-check other/m", "other/more.yml "],
    ["destination-check --report-dir oth", "--report-dir other/"],
  ])("completes %j to %j", async (line, expected) => {
    terminal.type(`${line}\t\u0018\u0018`);
    expect(await terminal.shown(/<destination-check [^>]*>/)).toBe(`<destination-check ${expected}>`);
  });

  test("shows several words with their descriptions", async () => {
    terminal.type("destination-check s\t");
    await terminal.shown(/schema +-- Print the JSON Schema/);
    terminal.type("\u0018\u0018");
    await terminal.shown(/<destination-check s>/);
  });
});
