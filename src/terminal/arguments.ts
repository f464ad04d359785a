// The command line as a command, or as what is wrong with it.

import { type ParseArgsConfig, parseArgs } from "node:util";
import { suggestion } from "../config/schema/suggestion.ts";
import { notAmong, type Options, type OptionTexts, readOptions } from "../options.ts";
import { product } from "../product.generated.ts";
import { help } from "./help.ts";

export type Format = (typeof formats)[number];

export type Command =
  | { kind: "run"; options: Options; format: Format; fix: boolean }
  | { kind: "setup"; id: string | null; files: string[] }
  | { kind: "print"; text: string }
  | { kind: "usage"; errors: string[] };

/** Settings that take a text, under the names of action.yml. */
const textNames = [
  "mode",
  "fail-on",
  "timeout",
  "deadline",
  "retries",
  "concurrency",
  "certificate-horizon",
  "reports",
  "report-dir",
  "previous",
  "shard",
  "shards",
] as const;
const listNames = ["only", "allowed-hosts", "allowed-variables", "shard-reports"] as const;
const formats = ["text", "json", "markdown"] as const;

const text = { type: "string" } as const;
const list = { type: "string", multiple: true } as const;
const known = {
  ...(Object.fromEntries(textNames.map((name) => [name, text])) as Record<
    (typeof textNames)[number],
    typeof text
  >),
  format: text,
  ...(Object.fromEntries(listNames.map((name) => [name, list])) as Record<
    (typeof listNames)[number],
    typeof list
  >),
  fix: { type: "boolean" },
  rehearse: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "V" },
} as const;

/** Commands other than a check, by the first word. */
const commands: Record<string, (args: string[]) => Command> = { setup: readSetup };

/** Reads the arguments behind the program's name. */
export function readCommand(args: string[]): Command {
  const [first = "", ...rest] = args;
  if (Object.hasOwn(commands, first)) return commands[first]!(rest);
  const read = readRun(args);
  const meant = suggestion(first, Object.keys(commands));
  if (read.kind !== "usage" || meant === null) return read;
  return { ...read, errors: [...read.errors, `${first} is no command; did you mean ${meant}?`] };
}

function readRun(args: string[]): Command {
  const parsed = parse(args, known);
  if (parsed.kind === "usage") return parsed;
  const { values, positionals } = parsed;
  if (values.help === true) return { kind: "print", text: help };
  if (values.version === true) return { kind: "print", text: `${product.name} ${product.version}\n` };
  const format = formats.find((each) => each === (values.format ?? "text"));
  const texts: OptionTexts = {
    ...Object.fromEntries(textNames.map((name) => [name, values[name] ?? ""])),
    files: positionals.join("\n"),
    ...Object.fromEntries(listNames.map((name) => [name, [values[name] ?? []].flat().join("\n")])),
    rehearse: values.rehearse === true ? "true" : "",
  };
  const read = readOptions(texts);
  const errors = read.kind === "usage" ? read.errors.map((error) => `--${error}`) : [];
  if (format === undefined) errors.push(`--${notAmong("format", String(values.format), formats)}`);
  if (read.kind === "usage" || format === undefined) return { kind: "usage", errors };
  return { kind: "run", options: read.options, format, fix: values.fix === true };
}

const knownOfSetup = {
  audit: { type: "boolean" },
  files: { type: "string", multiple: true },
  help: { type: "boolean", short: "h" },
} as const;

function readSetup(args: string[]): Command {
  const parsed = parse(args, knownOfSetup);
  if (parsed.kind === "usage") return parsed;
  const { values, positionals } = parsed;
  if (values.help === true) return { kind: "print", text: help };
  const [id = null, ...others] = positionals;
  const errors = [
    ...(values.audit === true ? [] : ["setup: what is to be set up is missing; write --audit."]),
    ...(others.length === 0
      ? []
      : [
          `setup: one destination at a time, and here are ${positionals.length}: ${positionals.join(", ")}. A file is named by --files.`,
        ]),
  ];
  if (errors.length > 0) return { kind: "usage", errors };
  return { kind: "setup", id, files: [values.files ?? "destinations.yml"].flat().map(String) };
}

type Parsed = {
  kind: "parsed";
  values: Record<string, string | boolean | (string | boolean)[] | undefined>;
  positionals: string[];
};

function parse(
  args: string[],
  options: NonNullable<ParseArgsConfig["options"]>,
): Parsed | { kind: "usage"; errors: string[] } {
  try {
    return { kind: "parsed", ...parseArgs({ args, options, allowPositionals: true }) };
  } catch (error) {
    const [, dashes = "", flag = ""] = /'(--?)([^'\s=]+)/.exec((error as Error).message) ?? [];
    if (flag === "" || flag in options) return { kind: "usage", errors: [(error as Error).message] };
    const near = suggestion(flag, Object.keys(options));
    return {
      kind: "usage",
      errors: [`${dashes}${flag} is not known${near === null ? "" : `; did you mean --${near}?`}`],
    };
  }
}
