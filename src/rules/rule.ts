// What a rule is: one object with its condition, its place, its words and its fix.

import type { Destination } from "../config/destination.ts";
import type { Problem } from "../config/problem.ts";
import type { Path } from "../config/yaml/document.ts";
import { keyPlace, type Location, type Place } from "../config/yaml/source.ts";
import type { Attempt } from "../connect/attempt.ts";
import type { Facts } from "../connect/probe/facts.ts";
import { printable, shortened, withoutBackticks } from "../text/printable.ts";
import type { Fix } from "./fix.ts";

export type Severity = "error" | "warning" | "notice";

export const severityRank: Record<Severity, number> = { error: 0, warning: 1, notice: 2 };

export type Finding = {
  rule: string;
  severity: Severity;
  at: Place;
  title: string;
  message: string;
  why: string;
  /** Null only for `internal/error`. */
  fix: Fix | null;
  related: Related[];
};

type Related = { message: string; location: Location };

/** `severity`, `at` and `fix` get the exact evidence, since SQL needs exact names; the others get printable texts. */
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

export type DestinationEvidence = { destination: Destination };

/** ISO 8601. An expiry before `horizon` is a warning. */
export type Clock = { now: string; horizon: string };

export type ConnectionInput = DestinationEvidence & { attempt: Attempt; clock: Clock };

export type ServerInput = ConnectionInput & { facts: Facts };

/** The evidence for one or several findings, or null if the rule does not apply. It may replace the destination. */
type Find<Input, Details> = (
  input: Input,
) => (Details & Partial<DestinationEvidence>) | (Details & Partial<DestinationEvidence>)[] | null;

export type ConfigRule<Evidence> = Definition<Evidence> & {
  kind: "config";
  find?: Find<ConnectionInput, Evidence>;
};
type FailureRule<Details> = Definition<DestinationEvidence & Details> & { kind: "failure" };
export type BugRule<Evidence> = Definition<Evidence> & { kind: "bug" };
type StitchRule<Evidence> = Definition<Evidence> & { kind: "stitch" };
type ConnectionRule<Details> = Definition<DestinationEvidence & Details> & {
  kind: "connection";
  find: Find<ConnectionInput, Details>;
};
type ServerRule<Details> = Definition<DestinationEvidence & Details> & {
  kind: "server";
  find: Find<ServerInput, Details>;
};

export type AnyRule = Pick<Definition<never>, "id" | "severity" | "at" | "title" | "why"> &
  (
    | { kind: "config"; find?: (input: ConnectionInput) => object | null }
    | { kind: "failure" | "bug" | "stitch" }
    | { kind: "connection"; find: (input: ConnectionInput) => object | null }
    | { kind: "server"; find: (input: ServerInput) => object | null }
  );

export type ProblemOf<Id extends Problem["rule"]> = Extract<Problem, { rule: Id }>;

/** A problem that src/config finds in a file. `find` is for what only a connection shows. */
export function configRule<Id extends Problem["rule"]>(
  rule: Omit<Definition<ProblemOf<Id>>, "at"> & {
    id: Id;
    find?: Find<ConnectionInput, ProblemOf<Id>>;
  },
): ConfigRule<ProblemOf<Id>> {
  return { kind: "config", at: ({ at }) => at, ...rule };
}

/** The cause of a failed connection, which diagnose.ts finds. */
export function failureRule<Details extends object = object>(
  rule: Definition<DestinationEvidence & Details>,
): FailureRule<Details> {
  return { kind: "failure", ...rule };
}

/** About the destination in Stitch: stitch.ts finds it. */
export function stitchRule<Evidence extends { at: Place }>(
  rule: Omit<Definition<Evidence>, "at"> & { at?: never },
): StitchRule<Evidence> {
  return { ...rule, kind: "stitch", at: ({ at }) => at };
}

export function connectionRule<Details extends object>(
  rule: Definition<DestinationEvidence & Details> & { find: Find<ConnectionInput, Details> },
): ConnectionRule<Details> {
  return { kind: "connection", ...rule };
}

export function serverRule<Details extends object>(
  rule: Definition<DestinationEvidence & Details> & { find: Find<ServerInput, Details> },
): ServerRule<Details> {
  return { kind: "server", ...rule };
}

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

export function evaluate<Input extends DestinationEvidence>(
  rule: AnyRule & { find?: (input: Input) => object | null },
  input: Input,
): Finding[] {
  const evidence = rule.find?.(input) ?? [];
  // The rule's constructor has checked that `find` returns what its other functions take.
  return [evidence]
    .flat()
    .map((each) => raise(rule as unknown as Definition<object>, { destination: input.destination, ...each }));
}

/** GitHub cuts off longer titles. */
const maxTitleLength = 60;

function specificTitle<Evidence>(rule: Definition<Evidence>, printed: Evidence): string | null {
  const title = rule.titleOf?.(printed) ?? null;
  return title !== null && title.length <= maxTitleLength ? title : null;
}

function placeOfKey(keys: Path, evidence: object): Place {
  const { destination } = evidence as DestinationEvidence;
  return keyPlace(destination.path, destination.viaUrl, keys);
}

const maxTextLength = 300;

/** The same data with every text made printable. What is not plain data, such as a secret, is unchanged. */
function printableEvidence(value: unknown): unknown {
  if (typeof value === "string") return shortened(withoutBackticks(value), maxTextLength);
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
