// The path to a database as a diagram that GitHub draws with Mermaid.

import { printable } from "../../text/printable.ts";
import { type Machine, type NetworkPath, type PathLine, pathOf } from "../observations.ts";
import type { ReportDestination, ReportFinding } from "../report.generated.ts";

/** The groups of rules that say at which hop a connection has failed. */
const hopRules = /^(network|ssh|tls)\//;

/** The path through a bastion, where an error leaves the question at which of its hops it is; else null. */
export function diagramOf(destination: ReportDestination, { rule }: ReportFinding): string | null {
  const path = pathOf(destination);
  if (path === null || path.lines.length < 2 || !hopRules.test(rule)) return null;
  return path.lines.some(({ state }) => state === "broken") ? flowchart(path) : null;
}

const ids: Record<Machine["kind"], string> = { runner: "runner", bastion: "bastion", database: "database" };
const arrows: Record<PathLine["state"], string> = { ok: "-->", broken: "--x", unreached: "-.->" };

/** Without colours of its own: GitHub's theme, light or dark, has them. A cross ends the line that is broken. */
function flowchart({ machines, lines }: NetworkPath): string {
  const nodes = machines.map(({ kind, name, address }) => {
    const label = address === "" ? name : `${name}: ${shortened(address)}`;
    return `  ${ids[kind]}["${escapeMermaid(label)}"]`;
  });
  const edges = lines.map(({ state, label }, index) => {
    const [from, to] = [machines[index]!, machines[index + 1]!];
    return `  ${ids[from.kind]} ${arrows[state]}|"${escapeMermaid(label)}"| ${ids[to.kind]}`;
  });
  return ["flowchart LR", ...nodes, ...edges].join("\n");
}

/** Every character that could mean something to Mermaid, to Markdown or to HTML, as one of Mermaid's entity codes. */
function escapeMermaid(label: string): string {
  return printable(label).replaceAll(/[^A-Za-z0-9 ]/gu, (mark) => `#${mark.codePointAt(0)};`);
}

function shortened(address: string): string {
  return address.length <= 60 ? address : `${address.slice(0, 40)}…${address.slice(-19)}`;
}
