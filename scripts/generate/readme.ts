// The generated parts of pages, between `<!-- NAME -->` and `<!-- /NAME -->`, and the page with the benchmark results.

import { codeBlock } from "../../src/report/markdown/escape.ts";

const notice = "<!-- Made by `npm run generate`: do not edit. -->\n\n";

/** docs/performance.md. */
export function performancePage(results: string): string {
  return `${notice}# Performance

The program is compared with \`psql\` in a loop, \`ssh -L\` and \`psql\`, and a plain Node client with \`pg\` and \`ssh2\`, in one run on one machine.
See [the method](../bench/README.md). To run the benchmarks on your machine, use \`npm run bench\`.

${results.trim()}
`;
}

/** A page with the current text of the examples in it. */
export function pageWith(page: string, examples: Record<string, string>): string {
  const shown = Object.entries(asBlocks(examples)).filter(([name]) => page.includes(`<!-- ${name} -->`));
  return shown.reduce((text, [name, part]) => between(text, name, part), page);
}

function asBlocks(examples: Record<string, string>): Record<string, string> {
  const blocks = Object.entries(examples).map(([name, text]) => [name, blockOf(name, text.trimEnd())]);
  return Object.fromEntries(blocks);
}

function blockOf(name: string, text: string): string {
  const block = codeBlock(name.endsWith(".yml") ? "yaml" : "groovy", text);
  // Not a GitHub workflow, unlike other blocks of YAML.
  return name.startsWith("examples/ci/")
    ? `<!-- tested by __tests__/e2e/other-ci.test.ts -->\n\n${block}`
    : block;
}

function between(text: string, name: string, part: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`The page has no place for ${name}.`);
  return `${text.slice(0, from + start.length)}\n\n${part}\n\n${text.slice(to)}`;
}
