// The generated parts of pages, between `<!-- NAME -->` and `<!-- /NAME -->`: tables and examples.

import { codeBlock } from "../../src/report/markdown/escape.ts";
import { inputsTable, outputsTable } from "./reference.ts";

/** The README with current tables and examples. Throws if it has no place for one of them. */
export function readmeWith(
  readme: string,
  actionYml: string,
  examples: Record<string, string>,
  performance: string,
): string {
  const tables = {
    inputs: inputsTable(),
    outputs: outputsTable(actionYml),
    performance: performance.trim(),
  };
  return Object.entries({ ...tables, ...asBlocks(examples) }).reduce(
    (text, [name, part]) => between(text, name, part),
    readme,
  );
}

/** A page with the current text of the examples in it. */
export function pageWith(page: string, examples: Record<string, string>): string {
  const shown = Object.entries(asBlocks(examples)).filter(([name]) => page.includes(`<!-- ${name} -->`));
  return shown.reduce((text, [name, part]) => between(text, name, part), page);
}

function asBlocks(examples: Record<string, string>): Record<string, string> {
  const blocks = Object.entries(examples).map(([name, text]) => [name, codeBlock("yaml", text.trimEnd())]);
  return Object.fromEntries(blocks);
}

function between(text: string, name: string, part: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`The page has no place for ${name}.`);
  return `${text.slice(0, from + start.length)}\n\n${part}\n\n${text.slice(to)}`;
}
