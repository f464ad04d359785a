// The tables of docs/troubleshooting.md as data, for `destination-check explain` with the words of an error.

import type { KnownError } from "../../src/terminal/commands/known-errors.ts";

/** Every row that begins with the words of an error, and every error of Stitch's own check, which is quoted above its table. */
export function knownErrors(page: string, repository: string): string {
  const errors = sectionsOf(page).flatMap((section): KnownError[] =>
    section.quote === null
      ? section.rows.flatMap((cells) => rowError(section, cells, repository))
      : [stitchsError(section, repository)],
  );
  return `${JSON.stringify(errors, null, 2)}\n`;
}

type PageSection = { title: string; quote: string | null; rows: string[][]; prose: string };

function sectionsOf(page: string): PageSection[] {
  return page
    .split(/^#{2,3} /m)
    .slice(1)
    .map((text) => {
      const [title = "", ...lines] = text.trimEnd().split("\n");
      const table = lines.filter((line) => line.startsWith("| ")).map(cellsOf);
      return {
        title,
        quote:
          lines.find((line) => line.startsWith("> "))?.slice(2) ??
          (title.startsWith("Connection ") ? title : null),
        rows: table.slice(2),
        prose: lines.filter((line) => /^[^>|#]/.test(line)).join(" "),
      };
    })
    .filter(({ title, quote }) => quote !== null || title.startsWith("Errors of "));
}

function cellsOf(line: string): string[] {
  return line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
}

function rowError({ title }: PageSection, cells: string[], repository: string): KnownError[] {
  const [said = "", ...others] = cells;
  const cell = others.at(-1)!;
  const code = others.length > 1 ? others[0]! : "";
  const quoted = [...said.matchAll(/`([^`]+)`/g)].map(([, words]) => words!);
  const rules = rulesIn(cell);
  const isLinksAlone = cell.replaceAll(link, "").replaceAll(/[,\s]/g, "") === "";
  const about = isLinksAlone && rules.length > 0 ? "" : plainText(cell, repository);
  return [
    {
      said: said.replaceAll("`", ""),
      words: quoted.length === 0 ? [said] : quoted,
      ...{ code, where: title, rules, about: about.replace(/^nothing/, "The check finds nothing") },
    },
  ];
}

function stitchsError({ title, quote, rows, prose }: PageSection, repository: string): KnownError {
  const about = rows.map(([found = "", cause = ""]) => {
    const finds = found === "nothing" ? "If the check finds nothing" : plainText(found, repository);
    return `${finds}: ${plainText(cause, repository)}.`;
  });
  return {
    said: quote!,
    words: [...new Set([title, quote!])],
    code: "",
    where: "Errors in Stitch",
    rules: rows.flatMap(([found = ""]) => rulesIn(found)),
    about: rows.length === 0 ? plainText(prose, repository) : about.join("\n"),
  };
}

const link = /\[([^\]]+)\]\(([^)]+)\)/g;

function rulesIn(cell: string): string[] {
  return [...cell.matchAll(/\(rules\/([\w/-]+)\.md\)/g)].map(([, rule]) => rule!);
}

/** Links to rules become their ids, and others an address behind their text. */
function plainText(cell: string, repository: string): string {
  return cell.replaceAll(link, (_, words: string, to: string) => {
    if (to.startsWith("rules/")) return words;
    const address = to.includes("://") ? to : `https://github.com/${repository}/blob/main/docs/${to}`;
    return `${words} (${address})`;
  });
}
