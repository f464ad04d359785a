// What a rule is, and what it finds.

import type { Destination } from "../config/destination.ts";
import type { Path } from "../config/yaml/document.ts";
import type { Edit } from "../config/yaml/edit.ts";
import { keyPlace, type Location, type Place } from "../config/yaml/source.ts";
import { printable } from "../text/printable.ts";
import { spokenInput } from "./spoken-input.ts";

export type Severity = "error" | "warning" | "notice";

/** The worst first. */
export const severityRank: Record<Severity, number> = { error: 0, warning: 1, notice: 2 };

/**
 * What to do. `sql` and `yaml` close the finding when applied word for word; `shell` and `text` are for what only a
 * person or another system can do. `runAs` is the role that must run it; a `safe` edit may be made without asking.
 */
export type Fix =
  | { kind: "sql"; text: string; runAs: string; note: string }
  | { kind: "yaml"; edit: Edit; note: string; safe: boolean }
  | { kind: "shell"; text: string }
  | { kind: "text"; text: string };

/** Another place that has to do with a finding, and how. */
type Related = { message: string; location: Location };

/**
 * One rule: where it points, how bad it is and what it says. `Input` is what was found, as data, so that a rule is
 * tested without a server. `at` is a key of the entry, or the place that came with what was found.
 */
export type Rule<Input> = {
  id: string;
  severity: Severity | ((input: Input) => Severity);
  title: string;
  at: Path | ((input: Input) => Place);
  why: string | ((input: Input) => string);
  message: (input: Input) => string;
  fix: (input: Input) => Fix | null;
  related?: (input: Input) => Related[];
};

/** What every rule about a reached, or unreached, destination knows. */
export type About = { destination: Destination };

export type Finding = {
  rule: string;
  severity: Severity;
  at: Place;
  title: string;
  message: string;
  why: string;
  /** Null only for a bug of ours. */
  fix: Fix | null;
  related: Related[];
};

/** Gives a rule its type from what it takes. */
export function rule<Input>(definition: Rule<Input>): Rule<Input> {
  return definition;
}

/**
 * Puts what was found into the rule's words. Its sentences get every text in a form that is fit for them; its place and
 * its fix get what was found as it is, because SQL has to name a role by its exact name.
 */
export function raise<Input extends object>(found: Rule<Input>, input: Input): Finding {
  const spoken = spokenInput(input);
  return {
    rule: found.id,
    severity: typeof found.severity === "function" ? found.severity(input) : found.severity,
    at: typeof found.at === "function" ? found.at(input) : placeOfKey(found.at, input),
    title: found.title,
    message: found.message(spoken),
    why: typeof found.why === "function" ? found.why(spoken) : found.why,
    fix: found.fix(input),
    related: (found.related?.(input) ?? []).map((each) => ({ ...each, message: printable(each.message) })),
  };
}

function placeOfKey(keys: Path, input: object): Place {
  const { destination } = input as About;
  return keyPlace(destination.path, destination.viaUrl, keys);
}
