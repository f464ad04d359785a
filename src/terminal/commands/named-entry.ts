// The entry that a command names by its id, and what of it can be known without dialling or reading a password.

import { type Entry, readEntries } from "../../config/entries.ts";
import { readText } from "../../config/files.ts";
import { entryKeys } from "../../config/keys.ts";
import { type Reading, port as readPort } from "../../config/reading.ts";
import { readServer, type Server } from "../../config/resolve.ts";
import type { DestinationEntry } from "../../config/schema/schema.generated.ts";
import { readPrivateKey } from "../../config/values/keys/private-key.ts";
import { readVariable, variableName } from "../../config/values/variables.ts";
import type { CommandHost } from "../../host.ts";
import { unknownIdWords } from "../../report/groups.ts";
import { type Stopped, stopped, type Usage, usage } from "../outcome.ts";
import { seeValidation, unreadFilesWords } from "./unread-files.ts";

export type FoundEntry = { entry: Entry; definition: DestinationEntry };

/** Finds it in the files, or says why that can't be: `command` is what a complaint begins with. */
export async function findEntry(
  command: string,
  id: string,
  files: string[],
  host: CommandHost,
): Promise<({ kind: "entry" } & FoundEntry) | Usage | Stopped> {
  const { entries, problems } = await readEntries(files, host);
  const entry = entries.find((each) => each.id === id);
  if (entry === undefined && problems.length > 0)
    return stopped(...unreadFilesWords(command, files, problems));
  if (entry === undefined)
    return usage(...unknownIdWords({ unknown: [id], known: entries.map((each) => each.id) }, command));
  const { definition } = entry;
  return definition === null ? hasErrors(command, entry) : { kind: "entry", entry, definition };
}

/** What there is to say of an entry that is not as the schema has it. */
export function hasErrors(command: string, { id, source }: Entry): Stopped {
  return stopped(`${command}: ${id} has errors. ${seeValidation(source.file)}`);
}

/** With what reads its values: never its password. */
export type NamedEntry = FoundEntry & { reading: Reading };

/** Finds it, and reads it with the variables that are set here. */
export async function namedEntry(
  command: string,
  id: string,
  files: string[],
  host: CommandHost,
): Promise<({ kind: "entry" } & NamedEntry) | Usage | Stopped> {
  const found = await findEntry(command, id, files, host);
  if (found.kind !== "entry") return found;
  const { entry, definition } = found;
  const lookup = (name: string) =>
    name === variableName(definition.password)
      ? { kind: "unread" as const }
      : readVariable(name, host.environment, null);
  const readers = { lookup, readText, readKey: readPrivateKey };
  const means = { ...readers, allowedHosts: null, onSecret: () => {}, now: new Date() };
  return { kind: "entry", entry, definition, reading: { ...means, entry, problems: [], secrets: [] } };
}

/** Where the database is and who loads into it; null is what stands in a variable that is not set here, or has a fault. */
export function serverOf({ definition, reading }: NamedEntry): Omit<Server, "password"> {
  const { password: _, ...server } = readServer(definition, reading);
  return server;
}

/** The port of the bastion. */
export function sshPortOf({ definition, reading }: NamedEntry): number | null {
  return readPort(["ssh", "port"], definition.ssh?.port ?? entryKeys["ssh.port"].default, reading);
}

/** Why values that a command needs could not be read. */
export function unreadable(command: string, { entry, reading }: NamedEntry): Stopped {
  const unset = reading.problems.flatMap((problem) =>
    problem.rule === "config/unset-variable" ? [problem.variable] : [],
  );
  if (unset.length === 0) return hasErrors(command, entry);
  return stopped(
    ...[...new Set(unset)].map(
      (name) => `${command}: ${entry.id} reads \${${name}}, which is not set here. Set that variable.`,
    ),
  );
}
