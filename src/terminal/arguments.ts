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
import { type Command, type CommandArguments, commands, type Usage, usage } from "./commands.ts";
import { commandHelp, help } from "./help.ts";
import { lookOf } from "./print.ts";

export type ParsedCommand =
  | ({ kind: "check" } & CheckCall)
  | ({ kind: "watch" } & CheckCall)
  | { kind: "command"; command: Command; args: CommandArguments }
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
  if (first === "check") return readCheck(rest);
  if (first === "validate") return readCheck(["--mode=validate", ...rest]);
  const called = readCheck(args);
  const suggested = first.startsWith("-") ? null : suggestionFor(first);
  if (suggested === null || (called.kind !== "usage" && exists(first))) return called;
  const errors = called.kind === "usage" ? called.errors : [];
  const unknown = exists(first) ? "is not a command" : "is not a command or a file";
  return usage(...errors, `\`${first}\` ${unknown}. Did you mean \`${suggested}\`?`);
}

function suggestionFor(word: string): string | null {
  if (modes.some((mode) => mode === word)) return `--mode ${word}`;
  if (Object.hasOwn(checkFlags, word)) return `--${word}`;
  return suggestion(word, Object.keys(commands));
}

export function commandIn([first = ""]: string[]): string | null {
  return Object.hasOwn(commands, first) ? first : null;
}

async function readCommand(name: string, args: string[]): Promise<ParsedCommand> {
  const command = await commands[name]!.load();
  const parsed = parse(args, { ...command.flags, help: terminalOptions.help });
  if (parsed.kind === "usage") return parsed;
  if (parsed.texts.help === undefined) return { kind: "command", command, args: parsed };
  return { kind: "print", text: commandHelp(command, lookOf(process.stdout, process.env).width) };
}

function readCheck(args: string[]): ParsedCommand {
  const parsed = parse(args, checkFlags);
  if (parsed.kind === "usage") return parsed;
  const { texts, positionals } = parsed;
  if (texts.help !== undefined)
    return { kind: "print", text: help(checkFlags, lookOf(process.stdout, process.env).width) };
  if (texts.version !== undefined) return { kind: "print", text: `${product.name} ${product.version}\n` };
  const { mode = "", watch, fix, "dry-run": dryRun, quiet, verbose, json, format } = texts;
  const preset = watch !== undefined && mode === "" ? { mode: "validate" } : {};
  const run = readOptions({ ...texts, ...preset, files: positionals.join("\n") }, flagName);
  const terminal = readTable(
    terminalOptions,
    json === undefined ? texts : { ...texts, format: "json" },
    flagName,
  );
  const errors = [
    ...[run, terminal].flatMap((read) => (read.kind === "usage" ? read.errors : [])),
    ...(fix && ["plan", "merge"].includes(mode)
      ? [`\`--fix\` can't be combined with \`--mode ${mode}\`.`]
      : []),
    ...(watch && ["check", "plan", "merge"].includes(mode)
      ? [`\`--watch\` only validates: it can't be combined with \`--mode ${mode}\`.`]
      : []),
    ...(dryRun && !fix ? ["`--dry-run` needs `--fix`."] : []),
    ...(watch && fix ? ["`--watch` can't be combined with `--fix`: the file may be open in an editor."] : []),
    ...((watch || fix) && positionals.includes("-")
      ? [
          `\`--${watch ? "watch" : "fix"}\` needs a file: standard input (\`-\`) can't be written to or watched.`,
        ]
      : []),
    ...(json !== undefined && format !== undefined && format !== "json"
      ? [`\`--json\` can't be combined with \`--format ${format}\`.`]
      : []),
    ...(quiet && verbose ? ["`--quiet` can't be combined with `--verbose`."] : []),
  ];
  if (run.kind === "usage" || terminal.kind === "usage" || errors.length > 0) return usage(...errors);
  return { kind: terminal.values.watch ? "watch" : "check", options: run.options, terminal: terminal.values };
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
    const near = suggestion(name, Object.keys(flags));
    return usage(
      `Unknown option \`${dashes}${name}\`.${near === null ? "" : ` Did you mean \`--${near}\`?`}`,
    );
  }
}

function valueMissing(name: string, { completes }: Table[string]): string {
  if (typeof completes === "object") return `\`--${name}\` needs a value: ${list(completes, "or")}.`;
  return `\`--${name}\` needs a value. If the value starts with a dash, use \`--${name}=-…\`.`;
}
