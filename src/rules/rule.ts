// What a rule is: one object with its place, its words, its fix and, where it is looked for here, its condition.

import type { Destination } from "../config/destination.ts";
import type { Problem } from "../config/problem.ts";
import type { Path } from "../config/yaml/document.ts";
import { keyPlace, type Location, type Place } from "../config/yaml/source.ts";
import type { Attempt } from "../connect/attempt.ts";
import type { Facts } from "../connect/probe/facts.ts";
import { printable, shortened, withoutBackticks } from "../text/printable.ts";
import type { Fix } from "./fix.ts";

export type Severity = "error" | "warning" | "notice";

/** The worst first. */
export const severityRank: Record<Severity, number> = { error: 0, warning: 1, notice: 2 };

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

/** Another place that has to do with a finding, and how. */
type Related = { message: string; location: Location };

/**
 * What every rule has. `Found` is the evidence, as data, so that a rule is tested without a server. `at` is a key of the
 * entry, or the place that came with the evidence. `title` is for the catalogue, and for findings that `titleOf` has no
 * shorter one for. `titleOf`, `why` and `message` get the evidence with every text in it made printable; `severity`, `at` and
 * `fix` get it exact, because SQL has to name a role by its exact name. `said` is the printable one, for a fix's sentences.
 */
type Definition<Evidence> = {
  id: string;
  severity: Severity | ((evidence: Evidence) => Severity);
  at: Path | ((evidence: Evidence) => Place);
  title: string;
  titleOf?: (evidence: Evidence) => string | null;
  why: string | ((evidence: Evidence) => string);
  message: (evidence: Evidence) => string;
  fix: (evidence: Evidence, printed: Evidence) => Fix | null;
  related?: (evidence: Evidence) => Related[];
};

/** Every finding about a destination knows it. */
export type DestinationEvidence = { destination: Destination };

/** The day and time of the run, ISO 8601, and until when an expiry is worth a warning. */
export type Clock = { now: string; horizon: string };

/** What is known of a destination that was connected to, whether or not that led to the end. */
export type ConnectionInput = DestinationEvidence & { attempt: Attempt; clock: Clock };

/** What is known of one whose server has answered. */
export type ServerInput = ConnectionInput & { facts: Facts };

/**
 * The evidence, that of several findings, or null where the rule does not apply. It may name another entry than the
 * destination as the one at fault.
 */
type Find<Input, Details> = (
  input: Input,
) => (Details & Partial<DestinationEvidence>) | (Details & Partial<DestinationEvidence>)[] | null;

export type ConfigRule<Evidence> = Definition<Evidence> & {
  kind: "config";
  find?: Find<ConnectionInput, Evidence>;
};
type FailureRule<Details> = Definition<DestinationEvidence & Details> & { kind: "failure" };
type BugRule<Evidence> = Definition<Evidence> & { kind: "bug" };
type StitchRule<Evidence> = Definition<Evidence> & { kind: "stitch" };
type ConnectionRule<Details> = Definition<DestinationEvidence & Details> & {
  kind: "connection";
  find: Find<ConnectionInput, Details>;
};
type ServerRule<Details> = Definition<DestinationEvidence & Details> & {
  kind: "server";
  find: Find<ServerInput, Details>;
};

/** Any rule, whatever its evidence is. */
export type AnyRule = Pick<Definition<never>, "id" | "severity" | "at" | "title" | "why"> &
  (
    | { kind: "config"; find?: (input: ConnectionInput) => object | null }
    | { kind: "failure" | "bug" | "stitch" }
    | { kind: "connection"; find: (input: ConnectionInput) => object | null }
    | { kind: "server"; find: (input: ServerInput) => object | null }
  );

/** The problem that a rule is about. */
export type ProblemOf<Id extends Problem["rule"]> = Extract<Problem, { rule: Id }>;

/** What is wrong in a file or an entry: src/config finds it. `find`, where connecting can show the same. */
export function configRule<Id extends Problem["rule"]>(
  rule: Omit<Definition<ProblemOf<Id>>, "at"> & {
    id: Id;
    find?: Find<ConnectionInput, ProblemOf<Id>>;
  },
): ConfigRule<ProblemOf<Id>> {
  return { kind: "config", at: ({ at }) => at, ...rule };
}

/** What a connection that failed has shown: diagnose.ts finds it. */
export function failureRule<Details extends object = object>(
  rule: Definition<DestinationEvidence & Details>,
): FailureRule<Details> {
  return { kind: "failure", ...rule };
}

/** What can only be a bug of ours, wherever it shows. */
export function bugRule<Evidence extends { at: Place }>(rule: Definition<Evidence>): BugRule<Evidence> {
  return { kind: "bug", ...rule };
}

/** What Stitch itself says: stitch.ts finds it. */
export function stitchRule<Evidence extends { at: Place }>(
  rule: Omit<Definition<Evidence>, "at"> & { at?: never },
): StitchRule<Evidence> {
  return { ...rule, kind: "stitch", at: ({ at }) => at };
}

/** What was seen on the way to a server, whether it was reached or not. */
export function connectionRule<Details extends object>(
  rule: Definition<DestinationEvidence & Details> & { find: Find<ConnectionInput, Details> },
): ConnectionRule<Details> {
  return { kind: "connection", ...rule };
}

/** What is true on a server that has answered. */
export function serverRule<Details extends object>(
  rule: Definition<DestinationEvidence & Details> & { find: Find<ServerInput, Details> },
): ServerRule<Details> {
  return { kind: "server", ...rule };
}

/** Puts the evidence into the rule's words. */
export function raise<Evidence extends object>(rule: Definition<Evidence>, evidence: Evidence): Finding {
  const printed = printableEvidence(evidence) as Evidence;
  return {
    rule: rule.id,
    severity: typeof rule.severity === "function" ? rule.severity(evidence) : rule.severity,
    at: typeof rule.at === "function" ? rule.at(evidence) : placeOfKey(rule.at, evidence),
    title: specificTitle(rule, printed) ?? rule.title,
    message: rule.message(printed),
    why: typeof rule.why === "function" ? rule.why(printed) : rule.why,
    fix: rule.fix(evidence, printed),
    related: (rule.related?.(evidence) ?? []).map((each) => ({ ...each, message: printable(each.message) })),
  };
}

/** The findings of a rule by its own condition; none where it does not apply, or has none. */
export function evaluate<Input extends DestinationEvidence>(
  rule: AnyRule & { find?: (input: Input) => object | null },
  input: Input,
): Finding[] {
  const evidence = rule.find?.(input) ?? [];
  // What `find` gives is what the same object's words take: its constructor has seen to that.
  return [evidence]
    .flat()
    .map((each) => raise(rule as unknown as Definition<object>, { destination: input.destination, ...each }));
}

/** Longer titles are cut off in the lists that GitHub shows. */
const longestTitle = 60;

function specificTitle<Evidence>(rule: Definition<Evidence>, printed: Evidence): string | null {
  const title = rule.titleOf?.(printed) ?? null;
  return title !== null && title.length <= longestTitle ? title : null;
}

function placeOfKey(keys: Path, evidence: object): Place {
  const { destination } = evidence as DestinationEvidence;
  return keyPlace(destination.path, destination.viaUrl, keys);
}

/** No name of a database, a host or a rule is as long; a path or a key may be. */
const longestText = 300;

/**
 * The same data with each text fit for a sentence: no rule has to think of it, and none can forget it. What is not plain
 * data, such as a secret, stays what it is.
 */
function printableEvidence(value: unknown): unknown {
  if (typeof value === "string") return shortened(withoutBackticks(value), longestText);
  if (Array.isArray(value)) return value.map(printableEvidence);
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, printableEvidence(part)]));
}

function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  return !Object.values(value).some((part) => typeof part === "function");
}
