// `setup ID`: the script that makes the user of an entry ready for Stitch.

import type { DestinationType } from "../../../config/destination.ts";
import type { CommandHost } from "../../../host.ts";
import { storedName } from "../../../text/sql.ts";
import { type Outcome, usage } from "../../outcome.ts";
import { namedEntry, serverOf, unreadable } from "../named-entry.ts";
import { herokuLoader } from "./heroku-loader.ts";
import { loaderScript } from "./loader-script.ts";

/** Nothing is dialled. Of what is secret, only a `url` is read, for the names in it. */
export async function setupLoader(id: string, files: string[], host: CommandHost): Promise<Outcome> {
  const named = await namedEntry("setup", id, files, host);
  if (named.kind !== "entry") return named;
  const { type } = named.entry;
  const { username, database } = serverOf(named);
  const isKnown = username !== null && database !== null;
  const { reading, definition } = named;
  const isUnset = reading.problems.every(({ rule }) => rule === "config/unset-variable");
  if (!isKnown && !(type === "heroku" && definition.url !== undefined && isUnset))
    return unreadable("setup", named);
  const schemas = (definition.schemas ?? []).map(storedName);
  if ([username, database, ...schemas].some((name) => name !== null && /[\r\n]/.test(name)))
    return usage(`setup: a name of ${id} has a line break in it, which neither psql nor a shell takes.`);
  const loader = isKnown ? { name: storedName(username), database: storedName(database), schemas } : null;
  return {
    kind: "print",
    text: loader === null || type === "heroku" ? herokuLoader(loader) : loaderScript(loader, whoRuns[type]),
  };
}

const managed = "or as another role that may create users, if it owns the database";

/** Who may, in the provider's own terms. */
const whoRuns: Record<Exclude<DestinationType, "heroku">, string> = {
  postgresql: "a superuser, or as the owner of the database where that role may create users (CREATEROLE)",
  "amazon-rds": `the master user, ${managed}`,
  "amazon-aurora": `the master user, ${managed}`,
  "google-cloudsql": `postgres, ${managed}`,
};
