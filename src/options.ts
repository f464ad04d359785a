// Every input and flag, declared once. action.yml, the reference, `--help` and shell completion are generated from this.

import { defaultFile } from "./config/files.ts";
import { type Secret, secret } from "./config/secrets/forms.ts";
import { readAllowedHosts, readAllowedVariables } from "./config/trust/allow-lists.ts";
import { readBranchNames } from "./config/trust/trust.ts";
import { readVariableLines } from "./config/values/variables.ts";
import {
  boolean,
  choice,
  choices,
  duration,
  folder,
  inputName,
  integer,
  lines,
  type OptionValues,
  optional,
  parsed,
  parsedWords,
  type ReadResult,
  readTable,
  type Table,
  text,
  wrong,
} from "./option-kinds.ts";
import { list } from "./text/phrases.ts";

/** GitHub's maximum of jobs in a matrix. */
export const maxShards = 256;

export const defaultName = "destination-check";
export const modes = ["check", "validate", "plan", "merge"] as const;
const failOns = ["error", "warning", "never"] as const;
export const reportNames = ["json", "sarif", "junit", "markdown", "html"] as const;
export type ReportName = (typeof reportNames)[number];
const formats = ["text", ...reportNames, "codequality", "github"] as const;

const separated = "Separated by spaces, commas or line breaks.";

export const runOptions = {
  files: lines({
    default: defaultFile,
    about: "Paths or globs of the destinations files.",
    details: "One per line. A `destinations.yaml` must be named here; only the command finds it by itself.",
  }),
  mode: choice({
    words: modes,
    default: "check",
    flag: true,
    value: "MODE",
    about:
      "`check`: validate the files and connect to every destination. `validate`: validate the files without connecting. `plan`: split a large run into shards and output their matrix. `merge`: join the reports of all shards.",
  }),
  only: lines({
    flag: true,
    value: "ID",
    completes: "destinations",
    about: "Check only the destinations with these ids or display names.",
    details:
      "Separated by spaces, commas or line breaks; write a display name with spaces on a line of its own, or in a flag of its own. All destinations when empty.",
  }),
  "changed-only": boolean({
    default: "false",
    about: "In a pull request, check only the destinations that it changes.",
    details:
      "The comparison is by meaning: a changed anchor or certificate counts, a moved or reformatted destination does not. Needs `contents: read`.",
  }),
  "fail-on": choice({
    words: failOns,
    aliases: { none: "never" },
    default: "error",
    flag: true,
    value: "SEVERITY",
    about: "The lowest severity that fails the run: `error`, `warning` or `never`.",
  }),
  name: parsed({
    default: defaultName,
    value: "NAME",
    read: readName,
    flag: true,
    about: "The name of this check, if a commit or pull request has several.",
    details:
      "The check run, the comment, the issue and the category in code scanning have this name. Up to 60 letters, digits, spaces and `._-()`.",
  }),
  "allowed-hosts": parsedWords({
    flag: true,
    value: "PATTERN",
    about: "Connect only to these hosts: names with `*`, IP addresses and CIDR ranges.",
    details: `They apply to destinations and bastions. \`*.example.com\` matches every name below example.com. A range never matches a name that a bastion resolves. ${separated} Any host when empty.`,
    read: readAllowedHosts,
  }),
  "allowed-variables": parsedWords({
    flag: true,
    value: "PATTERN",
    about: "Let destinations files read only these environment variables: names with `*`.",
    details: `${separated} Any variable except the runner's own when empty.`,
    read: readAllowedVariables,
  }),
  "trusted-branches": parsedWords({
    flag: true,
    value: "BRANCH",
    about:
      "Names of branches to trust besides the default branch, for events that may bring an untrusted author's file.",
    details: `Under \`pull_request_target\`, \`workflow_run\` and similar events, the run connects only to destinations that the current head of such a branch has too. Exact names. ${separated}`,
    read: readBranchNames,
  }),
  timeout: duration({ default: "30s", max: "1d", flag: true, about: "How long one destination may take." }),
  deadline: duration({
    default: "10m",
    max: "1d",
    flag: true,
    about: "How long the whole run may take.",
    details: "Destinations that it does not reach are reported as not checked, and the run fails.",
  }),
  retries: integer({
    default: "2",
    min: 0,
    max: 10,
    flag: true,
    about: "How many times to retry a destination after a transient failure, within its timeout.",
    details:
      "Transient failures are too many connections, a starting server, a connection reset and a limit of this machine.",
  }),
  concurrency: integer({
    default: "256",
    min: 1,
    max: 99_999,
    flag: true,
    about: "How many destinations to check at a time.",
    details: "Never more than 8 on one server.",
  }),
  "certificate-horizon": duration({
    default: "30d",
    max: "3650d",
    flag: true,
    about: "Warn this long before a certificate or a password expires.",
  }),
  rehearse: boolean({
    default: "false",
    flag: true,
    about:
      "Rehearse a load: create, copy, upsert, alter and truncate tables of its own, and roll everything back.",
    details: "This uses a few transaction IDs, and event triggers may fire.",
  }),
  reports: choices({
    words: reportNames,
    flag: true,
    value: "FORMAT",
    about: `Also write the report to files: ${list(reportNames)}.`,
    details: separated,
  }),
  "report-dir": folder({
    default: "destination-check-report",
    flag: true,
    completes: "files",
    about: "The folder for the files of `reports`, inside the workspace or `runner.temp`.",
    details:
      "Symbolic links in its path are followed first. Existing files with the reports' names are replaced.",
  }),
  previous: text({
    flag: true,
    value: "FILE",
    completes: "files",
    about: "The last run's `report.json`: the report then shows what is new and what has recovered.",
    details: "It also shows since when each destination has been failing. The file may be missing.",
  }),
  shard: optional(
    parsed({
      value: "INDEX/COUNT",
      read: readShard,
      flag: true,
      about: "This machine's share of the destinations, such as 2/8.",
      details: "An entry of the matrix that `mode: plan` outputs.",
    }),
  ),
  shards: optional(
    integer({
      min: 1,
      max: maxShards,
      flag: true,
      about: `How many shards \`plan\` creates, at most ${maxShards}.`,
      details: "One for every 250 destinations when empty.",
    }),
  ),
  "shard-reports": lines({
    flag: true,
    value: "FILE",
    about: "For `merge`: paths or globs of the shards' `report.json` files.",
    details: "One per line.",
  }),
} satisfies Table;

export const actionOptions = {
  annotations: boolean({ default: "true", about: "Show each finding on its line." }),
  summary: boolean({ default: "true", about: "Write the report to the job summary." }),
  "check-run": boolean({
    default: "false",
    about:
      "Create a check run with all findings; `annotations` shows at most ten of each severity. Needs `checks: write`.",
  }),
  comment: boolean({
    default: "false",
    about:
      "Keep one comment on the pull request up to date, and suggest edits that one click commits. Needs `pull-requests: write`.",
  }),
  issue: boolean({
    default: "false",
    about: "Keep one issue open while a destination fails in scheduled runs. Needs `issues: write`.",
  }),
  variables: parsed({
    read: readVariableLines,
    about:
      "More variables that destinations files may read, for a reusable workflow that gets them as one secret.",
    details: "One NAME=value per line; or NAME<<END, the lines of the value, and END.",
  }),
  "github-token": optional(
    parsed({
      read: (token): ReadResult<Secret> => ({ value: secret(token.trim()) }),
      expression: "${{ github.token }}",
      about: "The token for `check-run`, `comment`, `issue` and `changed-only`.",
      details:
        "For events that may bring an untrusted author's file (`pull_request_target`, `workflow_run`, `issue_comment` and similar), it also reads the files of trusted branches, so that destinations that are on one of them can be checked. This needs `contents: read`.",
    }),
  ),
} satisfies Table;

export const terminalOptions = {
  format: choice({
    words: formats,
    default: "text",
    value: "FORMAT",
    about: `Print the report as ${list(formats, "or")}; \`codequality\` is for GitLab; \`github\` is text with annotations for a workflow's log.`,
  }),
  "env-file": text({
    value: "FILE",
    completes: "files",
    about:
      "Read variables from this file too. Variables in the environment take precedence. Node applies `NODE_OPTIONS` in it, which can run code: name only a file that you trust.",
  }),
  json: boolean({ about: "The same as `--format json`." }),
  quiet: boolean({ about: "Print problems only, and nothing if there are none." }),
  verbose: boolean({ about: "Print the stages of each connection on standard error." }),
  watch: boolean({ about: "Validate again whenever a file or a certificate is saved, until Ctrl-C." }),
  fix: boolean({ about: "Apply the fixes that are safe to apply, and check again." }),
  "dry-run": boolean({ about: "With `--fix`: print the changes as a diff, and change no file." }),
  version: boolean({ short: "V", about: "Print the version." }),
  help: boolean({ short: "h", about: "Print this help." }),
} satisfies Table;

export type Options = OptionValues<typeof runOptions>;
export type ActionOptions = OptionValues<typeof actionOptions>;
export type TerminalOptions = OptionValues<typeof terminalOptions>;

export type OptionTexts = Readonly<Partial<Record<keyof typeof runOptions, string>>>;
export type ReadOptions = { kind: "options"; options: Options } | { kind: "usage"; errors: string[] };

export function readOptions(texts: OptionTexts, nameOf = inputName): ReadOptions {
  const read = readTable(runOptions, texts, nameOf);
  const errors = read.kind === "usage" ? [...read.errors] : [];
  if (texts.mode?.trim() === "merge" && (texts["shard-reports"] ?? "").trim() === "")
    errors.push(
      `${nameOf("shard-reports")} is missing: \`merge\` needs the paths of the shards' report.json files.`,
    );
  if (read.kind === "usage" || errors.length > 0) return { kind: "usage", errors };
  return { kind: "options", options: read.values };
}

/** It is used in names of artifacts: src/internal/upload of @actions/artifact 6 refuses some characters. */
function readName(input: string): ReadResult<string> {
  const name = input.trim();
  if (/^[\p{L}\p{N}][\p{L}\p{N} ._()-]{0,59}$/u.test(name)) return { value: name };
  return wrong(
    `"${name}" is not a name. Use up to 60 letters, digits, spaces and ._-(), beginning with a letter or a digit.`,
  );
}

/** `index` starts at 1, as in "2/8". */
type Shard = { index: number; of: number };

function readShard(input: string): ReadResult<Shard> {
  const [, index, count] = /^([0-9]{1,3})\/([0-9]{1,3})$/.exec(input.trim()) ?? [];
  const shard = { index: Number(index), of: Number(count) };
  if (shard.index >= 1 && shard.index <= shard.of && shard.of <= maxShards) return { value: shard };
  return wrong(`"${input.trim()}" is not a shard. Use INDEX/COUNT, such as 2/8.`);
}
