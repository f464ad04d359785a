// What a schema can't tell of the values that an entry has written out: hosts, ports, host keys and days.

import type { SchemaReason } from "../problem.ts";
import { bareHost, hostFault } from "../values/host.ts";
import { hostKeyFault } from "../values/host-key.ts";
import { literalText, variableName } from "../values/variables.ts";
import type { Path } from "../yaml/document.ts";

type Fault = { keys: Path; reason: SchemaReason };

/** Each fault with the keys, from the entry on, that lead to it. Values of other types are the schema's to complain of. */
export function literalFaults(entry: unknown): Fault[] {
  const { host, port, ssh, ignore } = mapping(entry);
  const bastion = mapping(ssh);
  return [
    ...judged(["host"], host, hostReason),
    ...judged(["port"], port, portReason),
    ...judged(["ssh", "host"], bastion.host, hostReason),
    ...judged(["ssh", "port"], bastion.port, portReason),
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

function portReason(text: string): SchemaReason | null {
  const number = Number(text);
  // What is no number at all the schema's pattern tells.
  const isOutside = /^[0-9]{1,5}$/.test(text) && (number < 1 || number > 65535);
  return isOutside ? { kind: "range", minimum: 1, maximum: 65535 } : null;
}

function hostKeyReason(text: string): SchemaReason | null {
  const fault = hostKeyFault(text);
  return fault === null ? null : { kind: fault };
}

/** Days that no calendar has, such as February 31: a pattern does not tell them. */
function dayReason(text: string): SchemaReason | null {
  if (!/^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/.test(text)) return null;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? null : { kind: "date" };
}

function listed(keys: Path, value: unknown): [Path, unknown][] {
  return Array.isArray(value)
    ? value.map((item, index): [Path, unknown] => [[...keys, index], item])
    : [[keys, value]];
}

function mapping(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}
