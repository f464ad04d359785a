// What `--help` prints.

import { hanging, prose } from "../report/terminal.ts";
import { checkFlagWords } from "./check/check-flag-words.ts";
import { type CheckFlagName, checkFlags } from "./check/check-flags.ts";
import type { Command } from "./command.ts";
import { commands } from "./commands.ts";

/** The help in lines of at most `width` columns. */
export function help(width: number): string {
  return `Checks Stitch's PostgreSQL and Heroku Postgres destinations.

Usage: destination-check [files…] [options]
       destination-check COMMAND …; each has its own --help

${row("files", "paths or globs (default: destinations.yml)", width)}

Commands:
${Object.values(commands)
  .map(({ call, summary }) => row(call, summary, width))
  .join("\n")}

Options:
${flagRows(width)}

Examples:
  destination-check
    check every destination of destinations.yml
  destination-check --mode validate 'config/*.yml'
    before a commit: no secrets, no network
  destination-check --only warehouse --timeout 10s --verbose
  destination-check --format json > report.json
  destination-check allowlist --for warehouse --format pg_hba
  destination-check setup warehouse | psql -d analytics

A secret is \${NAME} in the file, read from the environment:
  WAREHOUSE_PASSWORD=… destination-check

${closing.flatMap((words) => prose(words, 0, width)).join("\n")}
`;
}

/** A command's help in lines of at most `width` columns. Its examples stay as they are, for a shell to take. */
export function commandHelp({ help: text }: Command, width: number): string {
  let isExample = false;
  const lines = text.split("\n").flatMap((line) => {
    if (/^\S/.test(line)) isExample = /^Examples?:$/.test(line);
    return isExample || line.length <= width ? [line] : wrapped(line, width);
  });
  return lines.join("\n");
}

/** A paragraph, or a row: what it says goes on below its beginning, unless there is no room beside its name. */
function wrapped(line: string, width: number): string[] {
  const [head = ""] = /^ {2,}\S.*? {2,}(?=\S)|^(?:Usage:)? +/.exec(line) ?? [];
  const about = line.slice(head.length);
  if (width - head.length < narrowest) return [head.trimEnd(), ...prose(about, 6, width)];
  const [first, rest] = hanging(about, head.length, width);
  return [head + first, ...rest];
}

const narrowest = 24;

const closing = [
  "Colours: on a terminal, unless NO_COLOR is set; FORCE_COLOR is not heeded.",
  "Status: 0 all is well, 1 something was found, 2 the check could not be made.",
];

function flagRows(width: number): string {
  const names = Object.keys(checkFlags) as CheckFlagName[];
  const rows = names.map((name) => {
    const { value, about } = checkFlagWords[name];
    const { short } = checkFlags[name];
    return flagRow(`--${name}${value === undefined ? "" : ` ${value}`}`, short, about, width);
  });
  return [...rows, flagRow("--help", "h", "print this", width)].join("\n");
}

function flagRow(call: string, short: string | undefined, about: string, width: number): string {
  return row(`${call}${short === undefined ? "" : `, -${short}`}`, about, width);
}

const left = 30;

/** A name and what is said of it, beside it or, where the name is long, below. */
function row(name: string, about: string, width: number): string {
  const [first, rest] = hanging(about, left + 4, width);
  const head = `  ${name.padEnd(left)}  `;
  return name.length > left
    ? [`  ${name}`, `${" ".repeat(left + 4)}${first}`, ...rest].join("\n")
    : [`${head}${first}`, ...rest].join("\n");
}
