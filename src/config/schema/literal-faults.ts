// What a schema can't tell of the values that an entry has written out: hosts, host keys and leap days.

import { pathsWithFormat } from "../keys.ts";
import type { SchemaReason } from "../problem.ts";
import { bareHost, hostFault } from "../values/host.ts";
import { hostKeyFault } from "../values/host-key.ts";
import { literalText, variableName } from "../values/variables.ts";
import type { Path } from "../yaml/document.ts";
import { isObject } from "../yaml/plain.ts";

type Fault = { keys: Path; reason: SchemaReason };

/** Each fault with the keys, from the entry on, that lead to it. Values of other types are the schema's to complain of. */
export function literalFaults(entry: unknown): Fault[] {
  return [
    ...faultsOf(entry, "host", hostReason),
    ...faultsOf(entry, "host-key", hostKeyReason),
    ...faultsOf(entry, "day", dayReason),
  ];
}

function faultsOf(
  entry: unknown,
  format: "host" | "host-key" | "day",
  judge: (text: string) => SchemaReason | null,
): Fault[] {
  return pathsWithFormat(format).flatMap((path) =>
    valuesAt(entry, path.split("."), []).flatMap(([keys, value]) => judged(keys, value, judge)),
  );
}

/** The values that a path leads to, more than one where there is a list on the way or at its end. */
function valuesAt(value: unknown, steps: readonly string[], above: Path): [Path, unknown][] {
  if (Array.isArray(value)) return value.flatMap((item, index) => valuesAt(item, steps, [...above, index]));
  const [step, ...rest] = steps;
  if (step === undefined) return [[above, value]];
  return isObject(value) ? valuesAt(value[step], rest, [...above, step]) : [];
}

function judged(keys: Path, value: unknown, judge: (text: string) => SchemaReason | null): Fault[] {
  if (typeof value !== "string" || value === "" || variableName(value) !== null) return [];
  const reason = judge(literalText(value));
  return reason === null ? [] : [{ keys, reason }];
}

function hostReason(text: string): SchemaReason | null {
  const fault = hostFault(bareHost(text));
  return fault === null ? null : { kind: "host", fault, variable: null };
}

function hostKeyReason(text: string): SchemaReason | null {
  const fault = hostKeyFault(text);
  return fault === null ? null : { kind: fault };
}

/** The schema's pattern knows the months; it does not know leap years. */
function dayReason(text: string): SchemaReason | null {
  const isLeapDay = /^[0-9]{4}-02-29$/.test(text);
  return isLeapDay && !new Date(`${text}T00:00:00Z`).toISOString().startsWith(text) ? { kind: "date" } : null;
}
