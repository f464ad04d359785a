// The README's generated parts: the tables of action.yml, the examples and the bench's table, each between two comments.

import { parse } from "yaml";

type Action = {
  inputs: Record<string, { description: string; default?: string }>;
  outputs: Record<string, { description: string }>;
};

/** The README with what stands between `<!-- NAME -->` and `<!-- /NAME -->` made anew. */
export function readmeWith(
  readme: string,
  actionYml: string,
  examples: Record<string, string>,
  performance: string,
): string {
  const { inputs, outputs } = parse(actionYml) as Action;
  const parts: Record<string, string> = {
    inputs: table(
      ["Input", "Default", ""],
      Object.entries(inputs).map(([name, input]) => [
        `\`${name}\``,
        input.default ? `\`${input.default}\`` : "",
        input.description,
      ]),
    ),
    outputs: table(
      ["Output", ""],
      Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]),
    ),
    performance: performance.trim(),
    ...Object.fromEntries(
      Object.entries(examples).map(([name, text]) => [name, `\`\`\`yaml\n${text.trimEnd()}\n\`\`\``]),
    ),
  };
  return Object.entries(parts).reduce((text, [name, part]) => between(text, name, part), readme);
}

function between(text: string, name: string, part: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`The README has no place for ${name}.`);
  return `${text.slice(0, from + start.length)}\n\n${part}\n\n${text.slice(to)}`;
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`.replaceAll(/ {2,}\|/g, " |");
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
