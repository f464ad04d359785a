// What a schema can't tell of the values that an entry has written out: hosts, host keys and leap days.

import type { SchemaReason } from "../problem.ts";
import { bareHost, hostFault } from "../values/host.ts";
import { hostKeyFault } from "../values/host-key.ts";
import { literalText, variableName } from "../values/variables.ts";
import type { Path } from "../yaml/document.ts";
import { isObject } from "../yaml/plain.ts";

type Fault = { keys: Path; reason: SchemaReason };

/** Each fault with the keys, from the entry on, that lead to it. Values of other types are the schema's to complain of. */
export function literalFaults(entry: unknown): Fault[] {
  const { host, ssh, ignore } = mapping(entry);
  const bastion = mapping(ssh);
  return [
    ...judged(["host"], host, hostReason),
    ...judged(["ssh", "host"], bastion.host, hostReason),
    ...listed(["ssh", "host_key"], bastion.host_key).flatMap(([keys, line]) =>
      judged(keys, line, hostKeyReason),
    ),
    ...(Array.isArray(ignore) ? ignore : []).flatMap((item, index) =>
      judged(["ignore", index, "until"], mapping(item).until, dayReason),
    ),
  ];
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

function listed(keys: Path, value: unknown): [Path, unknown][] {
  return Array.isArray(value)
    ? value.map((item, index): [Path, unknown] => [[...keys, index], item])
    : [[keys, value]];
}

function mapping(value: unknown): Record<string, unknown> {
  return isObject(value) ? value : {};
}
