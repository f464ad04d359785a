// Finds the calls of the command in a shell script, such as that of a workflow's step.

import { defaultFile } from "../../../config/files.ts";
import { readArguments } from "../../arguments.ts";

/**
 * A call that connects to destinations. `files`, `allowed` and `only` are null for values that only the shell knows.
 * `variables` are set by the script itself; `setsAny` if it may set others too. `folder` is relative to that of the
 * script, and null if it is not known.
 */
export type CommandCall = {
  files: string[] | null;
  allowed: string[] | null;
  only: string[] | null;
  variables: string[];
  setsAny: boolean;
  folder: string | null;
};

export async function connectingCalls(script: string): Promise<CommandCall[]> {
  const calls: CommandCall[] = [];
  const exported: string[] = [];
  let [setsAny, folder]: [boolean, string | null] = [false, "."];
  for (const words of commandsIn(script)) {
    const start = words.findIndex((word) => !assignment.test(word) && !prefixes.has(word));
    const [first = "", ...rest] = start === -1 ? [] : words.slice(start);
    const given = words.slice(0, start).flatMap((word) => assignment.exec(word)?.[1] ?? []);
    if (first === "export") exported.push(...rest.flatMap((word) => /^[A-Za-z_]\w*/.exec(word)?.[0] ?? []));
    if (/^\$env:\w+$/i.test(first)) exported.push(first.slice("$env:".length));
    if (["source", ".", "eval"].includes(first) || (first === "set" && rest[0] === "-a")) setsAny = true;
    if (first === "cd") folder = folder === null || isOpen(rest[0] ?? "~") ? null : `${folder}/${rest[0]}`;
    const args = programArguments([first, ...rest]);
    const options = args === null ? null : await connectingOptions(args);
    if (args === null || options === null) continue;
    const reads = args.some((word) => /^--env-file(=|$)/.test(word));
    const variables = [...exported, ...given];
    calls.push({ ...options, variables, setsAny: setsAny || reads, folder });
  }
  return calls;
}

/** Null if the call does not connect. A call with invalid arguments, such as an expression, is read as far as possible. */
async function connectingOptions(
  args: string[],
): Promise<Pick<CommandCall, "files" | "allowed" | "only"> | null> {
  const called = await readArguments(args, () => true);
  const known = (values: string[] | null) => (values?.some(isOpen) ? null : values);
  if (called.kind === "usage") {
    const files = args.filter((word) => /^[^-].*\.ya?ml$/.test(word));
    return { files: files.length === 0 ? [defaultFile] : known(files), allowed: null, only: null };
  }
  if (called.kind !== "check" || called.options.mode !== "check") return null;
  const { files, allowedVariables, only } = called.options;
  return { files: known(files), allowed: known(allowedVariables), only: known(only) };
}

function isOpen(word: string): boolean {
  return /[$`~]/.test(word);
}

const assignment = /^([A-Za-z_]\w*)=/;

const prefixes = new Set([
  ...["if", "then", "else", "do", "while", "until", "!", "{", "time", "exec", "command", "sudo", "env"],
  ...["nohup", "-E", "&"],
]);

const runners = new Set(["npx", "pnpx", "bunx", "npm", "pnpm", "yarn", "bun", "node", "timeout"]);
const subcommands = new Set(["exec", "x", "dlx", "run", "--"]);

/** The arguments of the program, however it is started. Null if the command is another one. */
function programArguments(words: string[]): string[] | null {
  const isValue = (at: number) => ["-p", "--package", "-k", "-s"].includes(words[at - 1] ?? "");
  const isRunner = (at: number) =>
    /^(-|\d)/.test(words[at]!) || runners.has(words[at]!) || subcommands.has(words[at]!) || isValue(at);
  const at = words.findIndex((word, index) => program.test(word) && !isValue(index));
  if (at === -1 || !words.slice(0, at).every((_, index) => isRunner(index))) return null;
  if (at > 0 && !runners.has(words[0]!)) return null;
  const args = words.slice(at + 1);
  return args[0] === "--" ? args.slice(1) : args;
}

/** By its name or its package with a version, as a file of `node_modules`, or as the built file. */
const program = /^(.*\/)?((postgres-)?destination-check([@#]\S*)?|dist\/cli\.js)$/;

function commandsIn(script: string): string[][] {
  const text = withoutDocuments(script).replaceAll(/[\\`]\r?\n/g, " ");
  const commands: string[][] = [[]];
  let word: string | null = null;
  let isTarget = false;
  const endWord = () => {
    if (word !== null && !isTarget) commands.at(-1)!.push(word);
    if (word !== null) isTarget = false;
    word = null;
  };
  for (const [token] of text.matchAll(tokens)) {
    if (/^[;&|()\r\n]/.test(token)) {
      endWord();
      isTarget = false;
      commands.push([]);
    } else if (/^[<>]/.test(token)) {
      // A number in front of it is a file descriptor.
      if (word !== null && /^\d$/.test(word)) word = null;
      endWord();
      isTarget = !/&\d$/.test(token);
    } else if (/^\s/.test(token)) endWord();
    else if (word !== null || !token.startsWith("#")) word = (word ?? "") + unquoted(token);
  }
  endWord();
  return commands.flatMap((words) => {
    const isShell = /^(.*\/)?(ba|da|z)?sh$/.test(words[0] ?? "");
    const option = isShell ? words.findIndex((each) => /^-\w*c$/.test(each)) : -1;
    return option === -1 ? [words] : commandsIn(words[option + 1] ?? "");
  });
}

const tokens =
  /\$\{\{.*?\}\}|"(?:\\.|[^"\\])*"|'[^']*'|\\.|#[^\n]*|[;&|()\r\n]+|[<>]+(?:&\d)?|[^\S\r\n]+|[^\s"'\\;&|()<>#$]+|./gs;

function unquoted(token: string): string {
  if (/^'.*'$/s.test(token)) return token.slice(1, -1);
  if (/^".*"$/s.test(token)) return token.slice(1, -1).replaceAll(/\\(["\\$`])/g, "$1");
  return token.replace(/^\\(?=.)/s, "");
}

function withoutDocuments(script: string): string {
  return script.replaceAll(/<<-?\s*(["']?)(\w+)\1([^\n]*)\n(?:.*?\n)??\s*\2[^\S\n]*(?=\n|$)/gs, "$3");
}
