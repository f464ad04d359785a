// The pages of the repository, and their code blocks.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export type Page = { file: string; text: string };

export type Block = {
  file: string;
  line: number;
  language: string;
  /** Without the indentation of the fence. */
  text: string;
  /** The test that runs this block instead of the general one, from `<!-- tested by FILE -->` above it. */
  testedBy: string | null;
};

export const root = path.resolve(import.meta.dirname, "../../..");

/** Tests keep rendered reports as Markdown, which are not documentation. */
const excludedFolders = new Set([
  "node_modules",
  ".git",
  "dist",
  "__tests__",
  "demo-output",
  "coverage",
  "reports",
]);

export function pages(folder = ""): Page[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !excludedFolders.has(name))
    .flatMap((entry) => {
      const file = path.posix.join(folder, entry.name);
      if (entry.isDirectory()) return pages(file);
      return entry.isFile() && file.endsWith(".md") ? [pageAt(file)] : [];
    });
}

/** Rule pages show faults, which the fault suites run before and after the fix. */
export function isRunAsFault({ file, text }: Page): boolean {
  return file.startsWith("docs/rules/") && text.startsWith("<!-- Made by `npm run generate`");
}

/** The fenced blocks of a page. Throws if a fence is not closed. */
export function blocksOf({ file, text }: Page): Block[] {
  const lines = text.split(/\r?\n/);
  const blocks: Block[] = [];
  for (let index = 0; index < lines.length; index++) {
    const [, indent, fence, language] = /^([ >]*)(`{3,}|~{3,})\s*(\S*)/.exec(lines[index]!) ?? [];
    if (fence === undefined) continue;
    const end = lines.findIndex((line, at) => at > index && line.trim() === fence);
    if (end === -1) throw new Error(`${file}:${index + 1}: this block has no end.`);
    const content = lines.slice(index + 1, end).map((line) => line.slice(indent!.length));
    blocks.push({
      file,
      line: index + 1,
      language: language!,
      text: `${content.join("\n")}\n`,
      testedBy: markAbove(lines.slice(0, index)),
    });
    index = end;
  }
  return blocks;
}

/** The text of a page without its blocks. */
export function proseOf({ text }: Page): string {
  return text.replaceAll(/^[ >]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?\n[ >]*\1[ ]*$/gm, "");
}

export function pageAt(file: string): Page {
  return { file, text: readFileSync(path.join(root, file), "utf8") };
}

function markAbove(lines: string[]): string | null {
  const last = lines.findLast((line) => line.trim() !== "") ?? "";
  return /^\s*<!-- tested by (\S+) -->$/.exec(last)?.[1] ?? null;
}
