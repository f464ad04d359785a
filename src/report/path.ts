// The path from this runner to a database, for the forms that draw it: machines, and the lines between them.

import { hostAndPort } from "../text/phrases.ts";
import type { ReportDestination } from "./report.generated.ts";

export type Machine = { kind: "runner" | "bastion" | "database"; name: string; address: string };

/** `broken`: the check stopped here. `unreached`: it did not come this far. */
export type PathLine = { state: "ok" | "broken" | "unreached"; label: string };

/** `lines[0]` goes from the first machine to the second. */
export type NetworkPath = { machines: Machine[]; lines: PathLine[] };

/** Null where the target is not known. */
export function pathOf(destination: ReportDestination): NetworkPath | null {
  const { target, tries } = destination;
  if (target === null) return null;
  const machines: Machine[] = [
    { kind: "runner", name: "This runner", address: "" },
    ...(target.bastion === null
      ? []
      : [{ kind: "bastion" as const, name: "Bastion", address: target.bastion }]),
    { kind: "database", name: "Database", address: hostAndPort(target.host, target.port) },
  ];
  const wanted = [...(target.bastion === null ? [] : ["SSH"]), encryption(destination)];
  const failed = tries === 0 ? null : brokenAt(destination);
  const lines = wanted.map((label, index): PathLine => {
    if (tries === 0) return { state: "unreached", label: "not connected" };
    if (failed === null || index < failed.line) return { state: "ok", label };
    return index === failed.line
      ? { state: "broken", label: `stopped at ${failed.stage}` }
      : { state: "unreached", label: "not reached" };
  });
  return { machines, lines };
}

/** The same in a sentence, for people who can't see the picture. */
export function pathWords({ machines, lines }: NetworkPath): string {
  const named = machines.map(({ name, address }) => (address === "" ? name : `${name} ${address}`));
  const way = named.slice(1).reduce((words, name, index) => {
    return `${words}, ${lines[index]!.label}, ${name}`;
  }, named[0]!);
  const broken = lines.findIndex(({ state }) => state === "broken");
  if (broken === -1) return `${way}.`;
  return `${way}. The path is broken between ${named[broken]} and ${named[broken + 1]}.`;
}

function encryption({ tls }: ReportDestination): string {
  return tls === null ? "no TLS" : tls.protocol;
}

/** Which line a failed stage belongs to. A bastion that accepted the login has done its part. */
function brokenAt({ stages, target, bastion }: ReportDestination): { line: number; stage: string } | null {
  const stage = stages.find(({ status }) => status === "failed")?.name;
  if (stage === undefined) return null;
  const isFirst =
    target?.bastion == null || (bastion === null && ["resolve", "connect", "ssh"].includes(stage));
  return { line: isFirst ? 0 : 1, stage };
}
