// `import`: what Stitch's API says of an account's destinations, as a draft of destinations.yml.

import { isObject } from "../../../config/yaml/document.ts";
import { oneLine } from "../../../text/printable.ts";
import { type DraftEntry, draftText } from "../draft/draft.ts";
import { draftErrors } from "../draft/findings.ts";
import type { NeededSecret } from "../draft/secrets.ts";
import { type Carried, carry, type Json, shown, textOf } from "./carry.ts";

/** `notes` have what is left out, and why. Nothing of what is left out is repeated but the names of keys. */
export type Imported =
  | { kind: "file"; text: string; count: number; secrets: NeededSecret[]; notes: string[] }
  | { kind: "refused"; errors: string[] };

/** Takes the answer to `GET /v4/destinations`, or one destination out of it. */
export async function importDestinations(json: string, now: Date): Promise<Imported> {
  const all = destinationsIn(json);
  if (typeof all === "string") return { kind: "refused", errors: [`import: ${all}`] };
  const taken: Carried[] = [];
  const notes: string[] = [];
  for (const each of all) {
    const carried = carry(
      each,
      taken.map(({ entry }) => entry.id),
      now,
    );
    const fault = carried.kind === "left-out" ? carried.why : await faultOf(carried, now);
    if (fault !== null) notes.push(`${nameFor(each)} is left out: ${fault}`);
    else if (carried.kind === "carried") {
      taken.push(carried);
      notes.push(...carried.notes.map((note) => `${carried.entry.id}: ${note}`));
    }
  }
  if (taken.length === 0)
    return {
      kind: "refused",
      errors: ["import: there is no PostgreSQL destination that could be carried over.", ...notes],
    };
  const entries = taken.map(({ entry }) => entry);
  const secrets = taken.flatMap((each) => each.secrets);
  return { kind: "file", text: fileText(entries), count: entries.length, secrets, notes };
}

function fileText(entries: DraftEntry[]): string {
  return draftText({
    comment:
      "Carried over from Stitch, which tells neither its region nor who hosts a database: add `region:` to the file, and\n`type:` to a destination on Heroku, Amazon or Google. A secret never stands here: ${NAME} is read when the check runs.",
    region: null,
    entries,
  });
}

/** Each destination of an answer, or what is wrong with the answer. Node's own words would quote it. */
function destinationsIn(json: string): Json[] | string {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return "this is no JSON. Save the answer to GET /v4/destinations as it is.";
  }
  const list = Array.isArray(value) ? value : [value];
  if (list.length === 0) return "the list has no destination.";
  if (!list.every(isObject))
    return "this is no list of destinations. Save the answer to GET /v4/destinations as it is.";
  if (!Array.isArray(value) && !("properties" in list[0]!))
    return `this is no destination: it has ${Object.keys(list[0]!).map(shown).join(", ") || "no key"}, and no properties.`;
  return list;
}

/** What the check would find: a destination that it would not take is not written. */
async function faultOf({ entry }: Carried, now: Date): Promise<string | null> {
  const [error] = await draftErrors(fileText([entry]), "/", now);
  if (error === undefined) return null;
  const key = error.at.kind === "range" ? "" : error.at.path.slice(2).join(".");
  return `${key === "" ? "it" : `its ${key}`} is not what destinations.yml takes (${error.rule}).`;
}

function nameFor(from: Json): string {
  const name = oneLine(textOf(from.name), 60);
  const number = textOf(from.id);
  return name === "" ? `The destination ${/^\d+$/.test(number) ? number : "without a name"}` : `"${name}"`;
}
