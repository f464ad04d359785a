// The generated parts of pages, between `<!-- NAME -->` and `<!-- /NAME -->`, and the page of the bench's results.

import { codeBlock } from "../../src/report/markdown/escape.ts";

const notice = "<!-- Made by `npm run generate`: do not edit. -->\n\n";

/** The page with the bench's results. */
export function performancePage(results: string): string {
  return `${notice}# Performance

Measured beside what a user would use instead (\`psql\` in a loop, \`ssh -L\` and \`psql\`, a plain Node client with \`pg\` and \`ssh2\`), in one
run on one machine: [how each row is measured](../bench/README.md). \`npm run bench\` measures them on yours.
The figures below were measured before the bundle was simplified, and before the check looked at loaded tables.

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
  // Not a workflow of GitHub, which every other block of YAML is tried as.
  return name.startsWith("examples/ci/")
    ? `<!-- tried by __tests__/e2e/other-ci.test.ts -->\n\n${block}`
    : block;
}

function between(text: string, name: string, part: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`The page has no place for ${name}.`);
  return `${text.slice(0, from + start.length)}\n\n${part}\n\n${text.slice(to)}`;
}
