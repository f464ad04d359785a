// Finds the destination that a command is called with. Makes no connections, and does not read its password.

import type { Entry, FileProblem } from "../../config/entries.ts";
import { readEntries } from "../../config/entry-files.ts";
import { defaultFile, readText } from "../../config/files.ts";
import { entryKeys } from "../../config/keys.ts";
import type { Unreadable } from "../../config/problem.ts";
import { type EntryReading, readPort } from "../../config/read-values.ts";
import { readServer, type ServerSettings } from "../../config/resolve.ts";
import type { DestinationEntry } from "../../config/schema/schema.generated.ts";
import { readPrivateKey } from "../../config/values/keys/private-key.ts";
import { readVariable, variableName } from "../../config/values/variables.ts";
import type { CommandHost } from "../../host.ts";
import { idList, unknownIdWords } from "../../report/findings.ts";
import { unreadableWords } from "../../rules/config/file.ts";
import { pathWord } from "../../text/phrases.ts";
import { oneLine } from "../../text/printable.ts";
import { type CommandArguments, type Stopped, stopped, type Usage, usage } from "../commands.ts";

export async function idArgument(
  command: string,
  { positionals }: CommandArguments,
  files: string[],
  host: CommandHost,
): Promise<{ kind: "id"; id: string } | Usage | Stopped> {
  const [id] = positionals;
  if (positionals.length > 1) return usage(tooManyIds(command, positionals));
  if (id !== undefined) return { kind: "id", id };
  const { entries, problems } = await readEntries(files, host);
  if (entries.length === 0 && problems.length > 0) return stopped(...fileErrors(command, files, problems));
  const [only, ...others] = entries;
  if (only !== undefined && others.length === 0) return { kind: "id", id: only.id };
  const ids = entries.map((entry) => oneLine(entry.id, 60));
  return usage(`${command}: missing destination id.${ids.length === 0 ? "" : ` Available: ${idList(ids)}.`}`);
}

export function tooManyIds(command: string, ids: string[]): string {
  return `${command}: expected one destination id, got ${ids.length}: ${ids.join(", ")}. Name files with \`--files\`.`;
}

export type FoundEntry = { entry: Entry; definition: DestinationEntry };

export async function findEntry(
  command: string,
  id: string,
  files: string[],
  host: CommandHost,
): Promise<({ kind: "entry" } & FoundEntry) | Usage | Stopped> {
  const { entries, problems } = await readEntries(files, host);
  const entry = entries.find((each) => each.id === id);
  if (entry === undefined && problems.length > 0) return stopped(...fileErrors(command, files, problems));
  if (entry === undefined)
    return usage(
      ...unknownIdWords({ unknown: [id], known: entries.map((each) => each.id), ambiguous: [] }, command),
    );
  const { definition, problems: own } = entry;
  // A password beside the user or the host would be printed with it.
  const hasPassword = own.some((problem) => problem.rule === "config/literal-secret" && problem.isPart);
  return definition === null || hasPassword
    ? invalidEntry(command, entry)
    : { kind: "entry", entry, definition };
}

export function invalidEntry(command: string, { id, source }: Entry): Stopped {
  return stopped(`${command}: ${id} has errors. ${seeValidation(source.file)}`);
}

export type NamedEntry = FoundEntry & { reading: EntryReading };

export async function namedEntry(
  command: string,
  id: string,
  files: string[],
  host: CommandHost,
): Promise<({ kind: "entry" } & NamedEntry) | Usage | Stopped> {
  const result = await findEntry(command, id, files, host);
  if (result.kind !== "entry") return result;
  const { entry, definition } = result;
  const lookup = (name: string) =>
    name === variableName(definition.password)
      ? { kind: "unread" as const }
      : readVariable(name, host.environment, null);
  const readers = { lookup, readText, readKey: readPrivateKey };
  const sources = { ...readers, allowedHosts: null, onSecret: () => {}, now: new Date() };
  return { kind: "entry", entry, definition, reading: { ...sources, entry, problems: [], secrets: [] } };
}

export function serverOf({ definition, reading }: NamedEntry): Omit<ServerSettings, "password"> {
  const { password: _, ...server } = readServer(definition, reading);
  return server;
}

export function sshPortOf({ definition, reading }: NamedEntry): number | null {
  return readPort(["ssh", "port"], definition.ssh?.port ?? entryKeys["ssh.port"].default, reading);
}

export function unreadableValues(command: string, { entry, reading }: NamedEntry): Stopped {
  const unset = reading.problems.flatMap((problem) =>
    problem.rule === "config/unset-variable" ? [problem.variable] : [],
  );
  if (unset.length === 0) return invalidEntry(command, entry);
  return stopped(
    ...[...new Set(unset)].map(
      (name) => `${command}: ${entry.id} uses \${${name}}, which is not set. Set it.`,
    ),
  );
}

export function fileErrors(command: string, files: string[], problems: FileProblem[]): string[] {
  const unread = problems.flatMap(({ problem }) =>
    problem.rule === "config/unreadable" && problem.fileKind === "file" ? [problem] : [],
  );
  if (unread.length === 0) return [`${command}: ${files.join(", ")} has errors. ${seeValidation(...files)}`];
  return unread.map(({ path, reason }) => unreadableFileError(command, path, reason));
}

export function unreadableFileError(command: string, path: string, reason: Unreadable): string {
  const next = reason.kind === "missing" ? " `destination-check init` creates a destinations.yml." : "";
  return `${command}: ${path} ${unreadableWords(reason)}.${next}`;
}

/** The flags for another command that reads the same files. */
export function filesArguments(files: readonly string[]): string {
  return isDefault(files) ? "" : files.map((file) => ` --files ${pathWord(file)}`).join("");
}

function isDefault(files: readonly string[]): boolean {
  return files.every((file) => file === defaultFile);
}

export function seeValidation(...files: string[]): string {
  const named = isDefault(files) ? [] : files.map(pathWord);
  return `Run \`${["destination-check --mode validate", ...named].join(" ")}\` to see them.`;
}
