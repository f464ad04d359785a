// The entry that a command names by its id, and what of it can be known without dialling or reading a password.

import type { Entry } from "../config/entries/entries.ts";
import { readText } from "../config/files.ts";
import { type Reading, port as readPort } from "../config/reading.ts";
import { readServer, type Server } from "../config/resolve-entry.ts";
import type { DestinationEntry } from "../config/schema/schema.generated.ts";
import { readVariable, variableName } from "../config/values/variables.ts";
import type { Outcome, Place } from "../terminal/command.ts";
import { type OneEntry, readOneEntry } from "../terminal/one-entry.ts";
import { seeValidation } from "../terminal/unread-files.ts";

export type NamedEntry = { entry: Entry; definition: DestinationEntry; reading: Reading };
type Stopped = Extract<Outcome, { kind: "stopped" }>;

/** `command` is what a complaint begins with. */
export async function namedEntry(
  command: string,
  id: string,
  files: string[],
  around: Place,
): Promise<({ kind: "entry" } & NamedEntry) | Exclude<OneEntry, { kind: "entry" }>> {
  const found = await readOneEntry(id, files, command, around);
  if (found.kind !== "entry") return found;
  const { entry, definition } = found;
  const lookup = (name: string) =>
    name === variableName(definition.password)
      ? { kind: "unread" as const }
      : readVariable(name, around.environment, null);
  const means = { lookup, readText, allowedHosts: null, onSecret: () => {}, now: new Date() };
  return { kind: "entry", entry, definition, reading: { ...means, entry, problems: [], secrets: [] } };
}

/** Where the database is and who loads into it; null is what stands in a variable that is not set here, or has a fault. */
export function serverOf({ definition, reading }: NamedEntry): Omit<Server, "password"> {
  const { password: _, ...server } = readServer(definition, reading);
  return server;
}

/** The port of the bastion. */
export function sshPortOf({ definition, reading }: NamedEntry): number | null {
  return readPort(["ssh", "port"], definition.ssh?.port ?? 22, reading);
}

/** Why values that a command needs could not be read. */
export function unreadable(command: string, { entry, reading }: NamedEntry): Stopped {
  const unset = reading.problems.flatMap((problem) =>
    problem.rule === "config/unset-variable" ? [problem.variable] : [],
  );
  if (unset.length === 0)
    return stopped(`${command}: ${entry.id} has errors. ${seeValidation(entry.source.file)}`);
  return stopped(
    ...[...new Set(unset)].map(
      (name) => `${command}: ${entry.id} reads \${${name}}, which is not set here. Set that variable.`,
    ),
  );
}

function stopped(...errors: string[]): Stopped {
  return { kind: "stopped", errors };
}
