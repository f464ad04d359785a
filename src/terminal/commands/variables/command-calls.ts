// Finds the calls of the command in a shell script, such as that of a workflow's step.

import { defaultFile } from "../../../config/files.ts";
import { isCommandWord, readArguments } from "../../arguments.ts";

/**
 * A call that connects to destinations. `files` is null for standard input, and like `allowed` for values that only the
 * shell knows. `only` is empty for all destinations. `variables` are set by the script itself; `setsAny` if it may set
 * others too. `folder` is relative to that of the script, and null if it is not known.
 */
export type CommandCall = {
  files: string[] | null;
  allowed: string[] | null;
  only: string[];
  variables: string[];
  setsAny: boolean;
  folder: string | null;
};

export async function connectingCalls(script: string): Promise<CommandCall[]> {
  const calls: CommandCall[] = [];
  let shell: Shell = { folders: ["."], earlierFolder: null, exported: [], setsAny: false };
  const outer: Shell[] = [];
  for (const command of commandsIn(script)) {
    if (command === "(") outer.push(shell);
    // A `)` without a `(` ends a pattern of `case`.
    else if (command === ")") shell = outer.pop() ?? shell;
    else {
      const start = command.findIndex((word) => !assignment.test(word) && !prefixes.has(word));
      const words = start === -1 ? [] : command.slice(start);
      shell = shellAfter(words, shell);
      const args = programArguments(words);
      const options = args === null ? null : await connectingOptions(args);
      if (args === null || options === null) continue;
      const given = command.slice(0, start).flatMap((word) => assignment.exec(word)?.[1] ?? []);
      const { exported, setsAny, folders } = shell;
      const readsFile = args.some((word) => /^--env-file(=|$)/.test(word));
      calls.push({
        ...options,
        variables: [...exported, ...given],
        setsAny: setsAny || readsFile,
        folder: folders[0] ?? null,
      });
    }
  }
  return calls;
}

/** What a subshell inherits, and does not give back. The first of `folders` is the current one, and `popd` removes it. */
type Shell = {
  folders: (string | null)[];
  earlierFolder: string | null;
  exported: string[];
  setsAny: boolean;
};

function shellAfter([first = "", ...rest]: string[], shell: Shell): Shell {
  const { folders, earlierFolder, exported } = shell;
  const [folder = null, ...others] = folders;
  if (first === "export") {
    const names = rest.flatMap((word) => /^[A-Za-z_]\w*/.exec(word)?.[0] ?? []);
    return { ...shell, exported: [...exported, ...names] };
  }
  if (/^\$env:\w+$/i.test(first)) return { ...shell, exported: [...exported, first.slice("$env:".length)] };
  if (["source", ".", "eval"].includes(first) || (first === "set" && rest[0] === "-a"))
    return { ...shell, setsAny: true };
  if (first === "popd") return { ...shell, folders: others, earlierFolder: folder };
  if (first !== "cd" && first !== "pushd") return shell;
  const target = rest.find((word) => !/^-./.test(word)) ?? "~";
  const next = target === "-" ? earlierFolder : folderBelow(folder, target);
  return { ...shell, folders: [next, ...(first === "cd" ? others : folders)], earlierFolder: folder };
}

function folderBelow(folder: string | null, target: string): string | null {
  return folder === null || isOpen(target) || /^([/\\]|[A-Za-z]:)/.test(target)
    ? null
    : `${folder}/${target}`;
}

/** Null if the call does not connect. A call with invalid arguments, such as an expression, is read as far as possible. */
async function connectingOptions(
  args: string[],
): Promise<Pick<CommandCall, "files" | "allowed" | "only"> | null> {
  const parsed = await readArguments(args, (word) => !isCommandWord(word));
  const known = (values: string[] | null) => (values?.some(isOpen) ? null : values);
  if (parsed.kind === "usage") {
    const files = args.filter((word) => /^[^-].*\.ya?ml$/.test(word));
    return { files: files.length === 0 ? [defaultFile] : known(files), allowed: null, only: [] };
  }
  if (parsed.kind !== "check" || parsed.options.mode !== "check") return null;
  const { files, allowedVariables, only } = parsed.options;
  return {
    files: files.includes("-") ? null : known(files),
    allowed: known(allowedVariables),
    only: known(only) ?? [],
  };
}

function isOpen(word: string): boolean {
  return /[$`~]/.test(word);
}

const assignment = /^([A-Za-z_]\w*)=/;

const prefixes = new Set([
  "if",
  "then",
  "else",
  "do",
  "while",
  "until",
  "!",
  "{",
  "time",
  "exec",
  "command",
  "sudo",
  "env",
  "nohup",
  "-E",
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

/** The words of each command, and the parentheses of subshells. */
function commandsIn(script: string): (string[] | "(" | ")")[] {
  const text = withoutDocuments(script).replaceAll(/[\\`]\r?\n/g, " ");
  const commands: (string[] | "(" | ")")[] = [];
  let words: string[] = [];
  let word: string | null = null;
  let isTarget = false;
  const endWord = () => {
    if (word !== null && !isTarget) words.push(word);
    if (word !== null) isTarget = false;
    word = null;
  };
  const endCommand = () => {
    endWord();
    isTarget = false;
    const option = /^(.*\/)?(ba|da|z)?sh$/.test(words[0] ?? "")
      ? words.findIndex((each) => /^-\w*c$/.test(each))
      : -1;
    if (option === -1) commands.push(words);
    else commands.push("(", ...commandsIn(words[option + 1] ?? ""), ")");
    words = [];
  };
  for (const [token] of text.matchAll(tokens)) {
    if (token === "(" || token === ")") {
      endCommand();
      commands.push(token);
    } else if (/^[;&|\r\n]/.test(token)) {
      endCommand();
    } else if (/^[<>]/.test(token)) {
      // A number in front of it is a file descriptor.
      if (word !== null && /^\d$/.test(word)) word = null;
      endWord();
      isTarget = !/&\d$/.test(token);
    } else if (/^\s/.test(token)) endWord();
    else if (word !== null || !token.startsWith("#")) word = (word ?? "") + unquoted(token);
  }
  endCommand();
  return commands;
}

const tokens =
  /\$\{\{.*?\}\}|"(?:\\.|[^"\\])*"|'[^']*'|\\.|#[^\n]*|[()]|[;&|\r\n]+|[<>]+(?:&\d)?|[^\S\r\n]+|[^\s"'\\;&|()<>#$]+|./gs;

function unquoted(token: string): string {
  if (/^'.*'$/s.test(token)) return token.slice(1, -1);
  if (/^".*"$/s.test(token)) return token.slice(1, -1).replaceAll(/\\(["\\$`])/g, "$1");
  return token.replace(/^\\(?=.)/s, "");
}

function withoutDocuments(script: string): string {
  return script.replaceAll(/<<-?\s*(["']?)(\w+)\1([^\n]*)\n(?:.*?\n)??\s*\2[^\S\n]*(?=\n|$)/gs, "$3");
}
