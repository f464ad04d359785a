// `setup --audit`: the script that makes the auditor of an entry, or of any database.

import { readEntries } from "../config/entries/entries.ts";
import { readText } from "../config/files.ts";
import { type Reading, text } from "../config/reading.ts";
import type { DestinationEntry } from "../config/schema/schema.generated.ts";
import { parseConnectionUrl } from "../config/values/connection-url.ts";
import { readVariable, variableName } from "../config/values/variables.ts";
import { unknownIdWords } from "../report/words/unknown-ids.ts";
import { type Outcome, type Place, usage } from "../terminal/command.ts";
import { auditorScript, herokuSteps } from "./auditor-script.ts";

const usual = { name: "ci_auditor", password: "CI_AUDITOR_PASSWORD" };

/** Nothing is dialled and no password is read. A name whose variable is not set here is left to whoever runs the script. */
export async function setupAuditor(id: string | null, files: string[], around: Place): Promise<Outcome> {
  if (id === null) return { kind: "print", text: auditorScript({ ...usual, database: null, loader: null }) };
  const { entries, problems } = await readEntries(files, around);
  const entry = entries.find((each) => each.id === id);
  if (entry === undefined && problems.length > 0)
    return usage(`setup: ${files.join(", ")} can't be read in full. See destination-check --mode validate.`);
  if (entry === undefined)
    return usage(...unknownIdWords({ unknown: [id], known: entries.map((each) => each.id) }, "setup"));
  const { definition } = entry;
  if (definition === null) return usage(`setup: ${id} has errors. See destination-check --mode validate.`);
  const lookup = (name: string) => readVariable(name, around.environment, null);
  const means = { lookup, readText, allowedHosts: null, onSecret: () => {}, now: new Date() };
  const reading: Reading = { ...means, entry, problems: [], secrets: [] };
  const { audit } = definition;
  const name = audit === undefined ? usual.name : text(["audit", "username"], audit.username, reading);
  if (name === null)
    return usage(
      `setup: the auditor's name is ${audit?.username}, which can't be read here. Set that variable.`,
    );
  const password = variableName(audit?.password) ?? usual.password;
  const auditor = { name, password, ...loaderOf(definition, reading) };
  return { kind: "print", text: entry.type === "heroku" ? herokuSteps(auditor) : auditorScript(auditor) };
}

function loaderOf(
  { url, username, database }: DestinationEntry,
  reading: Reading,
): { loader: string | null; database: string | null } {
  if (url === undefined)
    return {
      loader: text(["username"], username, reading),
      database: text(["database"], database, reading),
    };
  const parsed = parseConnectionUrl(text(["url"], url, reading) ?? "");
  return parsed.kind === "fault"
    ? { loader: null, database: null }
    : { loader: parsed.url.username, database: parsed.url.database };
}
