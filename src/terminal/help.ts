import type { Table } from "../option-kinds.ts";
import { terminalOptions } from "../options.ts";
import { exitStatuses } from "../report/verdict.ts";
import { hanging, prose } from "../text/prose.ts";
import { checkFlags } from "./arguments.ts";
import { type Command, commands, runs } from "./commands.ts";

export function help(width: number): string {
  return sections([
    prose("Check Stitch's PostgreSQL and Heroku Postgres destinations.", 0, width),
    usageLines(["[check|validate] [FILES…] [OPTIONS]", "COMMAND … (each has its own --help)"], width),
    rows(
      [
        ...Object.entries(runs),
        [
          "FILES",
          "Paths or globs of the destinations files; - reads standard input. Default: destinations.yml or destinations.yaml, here or in the nearest folder above.",
        ],
      ],
      width,
    ),
    [
      "Commands:",
      ...rows(
        Object.values(commands).map(({ call, summary }) => [call, summary]),
        width,
      ),
    ],
    ["Options:", ...rows(flagRows(checkFlags), width)],
    examplesLines(`# Check every destination in destinations.yml
destination-check
# Before a commit: needs no secrets and no network
destination-check validate 'config/*.yml'
destination-check --only warehouse --timeout 10s --verbose
destination-check --json > report.json
destination-check allowlist --for warehouse --format pg_hba
destination-check setup warehouse | psql -d analytics`),
    prose(
      "Secrets: `password: ${WAREHOUSE_PASSWORD}` in the file is read from the environment variable WAREHOUSE_PASSWORD.",
      0,
      width,
    ),
    prose(
      "Colours: on a terminal, and in the log of a known CI system. NO_COLOR disables them, FORCE_COLOR enables them.",
      0,
      width,
    ),
    ["Exit status:", ...rows(Object.entries(exitStatuses), width)],
  ]);
}

export function commandHelp(command: Command, width: number): string {
  const { about, usage, positionals, flags, examples, exitStatus } = command;
  return sections([
    prose(about, 0, width),
    usageLines(usage, width),
    rows([...positionals, ...flagRows({ ...flags, help: terminalOptions.help })], width),
    examplesLines(examples),
    exitStatus === undefined ? [] : prose(`Exit status: ${exitStatus}`, 0, width),
  ]);
}

function sections(blocks: string[][]): string {
  const present = blocks.filter((lines) => lines.length > 0);
  return `${present.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function usageLines(calls: string[], width: number): string[] {
  const indent = "Usage: ".length;
  return calls.flatMap((call, index) => {
    const [first, rest] = hanging(`destination-check ${call}`, indent, width);
    return [(index === 0 ? "Usage: " : " ".repeat(indent)) + first, ...rest];
  });
}

function examplesLines(examples: string): string[] {
  return [
    "Examples:",
    ...examples
      .trimEnd()
      .split("\n")
      .map((line) => (line === "" ? "" : `  ${line}`)),
  ];
}

type HelpRow = [name: string, about: string];

function flagRows(flags: Table): HelpRow[] {
  return Object.entries(flags).map(([name, { short, value, multiple, about, default: preset }]) => {
    const call = `${short === null ? "" : `-${short}, `}--${name}${value === null ? "" : ` ${value}`}${multiple ? "…" : ""}`;
    return [call, preset === "" || value === null ? about : `${about} Default: ${preset}.`];
  });
}

const nameWidth = 30;

/** In a narrow terminal each explanation is below its name. */
const narrow = 60;

function rows(items: readonly HelpRow[], width: number): string[] {
  return items.flatMap(([name, about]) => {
    if (width < narrow) return [`  ${name}`, ...prose(about, 6, width)];
    const [first, rest] = hanging(about, nameWidth + 4, width);
    return name.length > nameWidth
      ? [`  ${name}`, `${" ".repeat(nameWidth + 4)}${first}`, ...rest]
      : [`  ${name.padEnd(nameWidth)}  ${first}`, ...rest];
  });
}
