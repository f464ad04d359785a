// `setup --audit`: the script that makes the auditor of an entry, or of any database.

import { text } from "../../../config/reading.ts";
import { variableName } from "../../../config/values/variables.ts";
import type { CommandHost } from "../../../host.ts";
import { type Outcome, usage } from "../../outcome.ts";
import { namedEntry, serverOf } from "../named-entry.ts";
import { auditorScript, herokuSteps } from "./auditor-script.ts";

const usual = { name: "ci_auditor", password: "CI_AUDITOR_PASSWORD" };

/** Nothing is dialled and no password is read. A name whose variable is not set here is left to whoever runs the script. */
export async function setupAuditor(id: string | null, files: string[], host: CommandHost): Promise<Outcome> {
  if (id === null) return { kind: "print", text: auditorScript({ ...usual, database: null, loader: null }) };
  const named = await namedEntry("setup", id, files, host);
  if (named.kind !== "entry") return named;
  const { entry, definition, reading } = named;
  const { audit } = definition;
  const name = audit === undefined ? usual.name : text(["audit", "username"], audit.username, reading);
  if (name === null)
    return usage(
      `setup: the auditor's name is ${audit?.username}, which can't be read here. Set that variable.`,
    );
  const password = variableName(audit?.password) ?? usual.password;
  const { username: loader, database } = serverOf(named);
  const auditor = { name, password, loader, database };
  return { kind: "print", text: entry.type === "heroku" ? herokuSteps(auditor) : auditorScript(auditor) };
}
