import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { flagName, readTable, type Table } from "../option-kinds.ts";
import {
  modes,
  type Options,
  readOptions,
  runOptions,
  type TerminalOptions,
  terminalOptions,
} from "../options.ts";
import { product } from "../product.generated.ts";
import { suggestion } from "../text/matching.ts";
import { list } from "../text/phrases.ts";
import { type Command, type CommandArguments, commands, runs, type Usage, usage } from "./commands.ts";

export type ParsedCommand =
  | ({ kind: "check" } & CheckCall)
  | ({ kind: "watch" } & CheckCall)
  | { kind: "command"; command: Command; args: CommandArguments }
  | { kind: "help"; command: Command | null }
  | { kind: "print"; text: string }
  | Usage;

export type CheckCall = { options: Options; terminal: TerminalOptions };

export const checkFlags: Table = {
  ...Object.fromEntries(Object.entries(runOptions).filter(([, { flag }]) => flag)),
  ...terminalOptions,
};

export async function readArguments(
  args: string[],
  exists: (file: string) => boolean = existsSync,
): Promise<ParsedCommand> {
  const [first = "", ...rest] = args;
  const name = commandIn(args);
  if (name !== null) return readCommand(name, rest);
  if (isRun(first)) return readCheck(rest, first, exists);
  if (first === "version" && !exists(first)) return readCheck(["--version"], null, exists);
  if (first === "help" && !exists(first))
    return readArguments(
      [...rest.filter((each) => commandIn([each]) !== null).slice(0, 1), "--help"],
      exists,
    );
  const parsed = readCheck(args, null, exists);
  if (first.startsWith("-") || (parsed.kind !== "usage" && exists(first))) return parsed;
  const suggested = suggestionFor(first);
  // Another word may be a file, whose report then says that it is missing.
  if (suggested === null && (parsed.kind === "usage" || !/^[a-z]+$/.test(first) || exists(first)))
    return parsed;
  const errors = parsed.kind === "usage" ? parsed.errors : [];
  const unknown = exists(first) ? "is not a command" : "is not a command or a file";
  const meant = suggested === null ? "" : ` Did you mean \`${suggested}\`?`;
  return usage(...errors, `\`${first}\` ${unknown}.${meant}`);
}

type RunWord = keyof typeof runs;

export function isCommandWord(word: string): boolean {
  return isRun(word) || ["version", "help"].includes(word) || commandIn([word]) !== null;
}

function isRun(word: string): word is RunWord {
  return Object.hasOwn(runs, word);
}

function suggestionFor(word: string): string | null {
  if (modes.some((mode) => mode === word)) return `--mode ${word}`;
  if (Object.hasOwn(checkFlags, word)) return `--${word}`;
  return suggestion(word, [...Object.keys(runs), ...Object.keys(commands)]);
}

export function commandIn([first = ""]: string[]): string | null {
  return Object.hasOwn(commands, first) ? first : null;
}

async function readCommand(name: string, args: string[]): Promise<ParsedCommand> {
  const command = await commands[name]!.load();
  const parsed = parse(args, { ...command.flags, help: terminalOptions.help });
  if (parsed.kind === "usage") return parsed;
  if (parsed.texts.help === undefined) return { kind: "command", command, args: parsed };
  return { kind: "help", command };
}

/** `before` is the command before the arguments. It may also come after options, unless it is a file. */
function readCheck(args: string[], before: RunWord | null, exists: (file: string) => boolean): ParsedCommand {
  const parsed = parse(args, checkFlags);
  if (parsed.kind === "usage") return parsed;
  const [first = "", ...others] = parsed.positionals;
  const after = before === null && isRun(first) && !exists(first) ? first : null;
  const word = before ?? after;
  const positionals = after === null ? parsed.positionals : others;
  const texts = word === null ? parsed.texts : { mode: word, ...parsed.texts };
  if (texts.help !== undefined) return { kind: "help", command: null };
  if (texts.version !== undefined) return { kind: "print", text: `${product.name} ${product.version}\n` };
  const misplaced = positionals.find((each) => isCommandWord(each) && !exists(each));
  if (misplaced !== undefined) return usage(misplacedWords(misplaced, word));
  const { mode = "", watch, json } = texts;
  const preset = watch !== undefined && mode === "" ? { mode: "validate" } : {};
  const run = readOptions({ ...texts, ...preset, files: positionals.join("\n") }, flagName);
  const terminal = readTable(
    terminalOptions,
    json === undefined ? texts : { ...texts, format: "json" },
    flagName,
  );
  const errors = [
    ...[run, terminal].flatMap((read) => (read.kind === "usage" ? read.errors : [])),
    ...(word !== null && mode !== word ? [`\`${word}\` can't be combined with \`--mode ${mode}\`.`] : []),
    ...conflicts(texts, positionals),
  ];
  if (run.kind === "usage" || terminal.kind === "usage" || errors.length > 0) return usage(...errors);
  return { kind: terminal.values.watch ? "watch" : "check", options: run.options, terminal: terminal.values };
}

/** Flags whose effect a user would miss. Others, such as `--retries`, only limit what the mode does. */
const ineffective: Record<string, readonly string[]> = {
  validate: ["rehearse"],
  plan: ["rehearse", "shard", "previous", "reports"],
  merge: ["rehearse", "shard", "only"],
};

/** What is wrong with arguments that are valid by themselves. */
function conflicts(texts: CommandArguments["texts"], files: string[]): string[] {
  const { mode = "", watch, fix, "dry-run": dryRun, quiet, verbose, json, format } = texts;
  const all: [isThere: unknown, error: string][] = [
    [files.includes(""), "A file name is empty: check the variable that it comes from."],
    [fix && ["plan", "merge"].includes(mode), `\`--fix\` can't be combined with \`--mode ${mode}\`.`],
    [
      watch && ["check", "plan", "merge"].includes(mode),
      `\`--watch\` only validates: it can't be combined with \`--mode ${mode}\`.`,
    ],
    [dryRun && !fix, "`--dry-run` needs `--fix`."],
    [texts.shards && mode !== "plan", "`--shards` needs `--mode plan`."],
    [texts["shard-reports"] && mode !== "merge", "`--shard-reports` needs `--mode merge`."],
    [
      mode === "merge" && files.length > 0,
      "`--mode merge` reads the shards' reports, not destinations files.",
    ],
    ...(ineffective[mode] ?? []).map((flag): [unknown, string] => [
      texts[flag],
      `\`--${flag}\` has no effect with \`--mode ${mode}\`.`,
    ]),
    [watch && fix, "`--watch` can't be combined with `--fix`: the file may be open in an editor."],
    [
      (watch || fix) && files.includes("-"),
      `\`--${watch ? "watch" : "fix"}\` needs a file: standard input (\`-\`) can't be written to or watched.`,
    ],
    [
      json && format !== undefined && format !== "json",
      `\`--json\` can't be combined with \`--format ${format}\`.`,
    ],
    [quiet && verbose, "`--quiet` can't be combined with `--verbose`."],
  ];
  return all.filter(([isThere]) => isThere).map(([, error]) => error);
}

function parse(args: string[], flags: Table): ({ kind: "given" } & CommandArguments) | Usage {
  const config = Object.entries(flags).map(([name, { value, multiple, short }]) => [
    name,
    { type: value === null ? "boolean" : "string", multiple, ...(short !== null && { short }) },
  ]);
  try {
    const { values, positionals } = parseArgs({
      args,
      options: Object.fromEntries(config),
      allowPositionals: true,
    });
    const texts = Object.entries(values).map(([name, value]) => [name, [value].flat().join("\n")]);
    return { kind: "given", texts: Object.fromEntries(texts), positionals };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const [, dashes = "", name = ""] = /'(?:-\w, )?(--?)([^'\s=]+)/.exec(message) ?? [];
    const flag = flags[name];
    if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE" && flag !== undefined)
      return usage(flag.value === null ? `\`--${name}\` does not take a value.` : valueMissing(name, flag));
    return usage(`Unknown option \`${dashes}${name}\`.${optionHint(name, flags)}`);
  }
}

function optionHint(name: string, flags: Table): string {
  const hint = flags === checkFlags ? hints.find(([form]) => form.test(name))?.[1] : undefined;
  if (hint !== undefined) return ` ${hint}`;
  const names = Object.keys(flags);
  const near = suggestion(name, names);
  const meant =
    name.length === 1 ? names.filter((each) => each.startsWith(name)).slice(0, 3) : [near ?? []].flat();
  return meant.length === 0
    ? ""
    : ` Did you mean ${list(
        meant.map((each) => `\`--${each}\``),
        "or",
      )}?`;
}

const hints: [name: RegExp, hint: string][] = [
  [
    /^(f|c|files?|config|path|input)$/,
    "Pass the files without an option: `destination-check destinations.yml`.",
  ],
  [/^(no-?)?colou?rs?$/, "Set the variable NO_COLOR or FORCE_COLOR to 1 instead."],
  [/^(o|output|out|save)$/, "Use `> FILE`, or `--reports` for several formats."],
  [/^(debug|trace|log-level)$/, "Use `--verbose`."],
  [/^(strict|werror|warnings-as-errors)$/, "Use `--fail-on warning`."],
];

function misplacedWords(word: string, run: RunWord | null): string {
  return run === null
    ? `Write the command first: \`destination-check ${word} …\`.`
    : `\`${word}\` is not a file. \`${run}\` can't be combined with another command.`;
}

function valueMissing(name: string, { completes }: Table[string]): string {
  if (typeof completes === "object") return `\`--${name}\` needs a value: ${list(completes, "or")}.`;
  return `\`--${name}\` needs a value. If the value starts with a dash, use \`--${name}=-…\`.`;
}
