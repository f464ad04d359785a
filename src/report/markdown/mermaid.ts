// The way to a destination as a Mermaid flowchart, which GitHub draws in Markdown.

import { printable } from "../../text/printable.ts";
import type { Line, Machine, Path } from "../path.ts";

const ids: Record<Machine["kind"], string> = { runner: "runner", bastion: "bastion", database: "database" };
const arrows: Record<Line["state"], string> = { ok: "-->", broken: "--x", unreached: "-.->" };

/** Without colours of its own: GitHub's theme, light or dark, has them. A cross ends the line that is broken. */
export function flowchart({ machines, lines }: Path): string {
  const nodes = machines.map(({ kind, name, address }) => {
    const label = address === "" ? name : `${name}: ${shortened(address)}`;
    return `  ${ids[kind]}["${text(label)}"]`;
  });
  const edges = lines.map(({ state, label }, index) => {
    const [from, to] = [machines[index]!, machines[index + 1]!];
    return `  ${ids[from.kind]} ${arrows[state]}|"${text(label)}"| ${ids[to.kind]}`;
  });
  return ["flowchart LR", ...nodes, ...edges].join("\n");
}

/** Every character that could mean something to Mermaid, to Markdown or to HTML, as one of Mermaid's entity codes. */
function text(label: string): string {
  return printable(label).replaceAll(/[^A-Za-z0-9 ]/gu, (mark) => `#${mark.codePointAt(0)};`);
}

function shortened(address: string): string {
  return address.length <= 60 ? address : `${address.slice(0, 40)}…${address.slice(-19)}`;
}
