// The tables of docs/troubleshooting.md as data, for `destination-check explain` with an error message.

import type { KnownError } from "../../src/terminal/commands/explain.ts";

/** Every row that begins with an error message, and every error of Stitch's own check, which is quoted above its table. */
export function knownErrors(page: string, repository: string): string {
  const errors = sectionsOf(page).flatMap((section): KnownError[] =>
    section.quote === null
      ? section.rows.flatMap((cells) => rowError(section, cells, repository))
      : [stitchError(section, repository)],
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
  const [message = "", ...others] = cells;
  const cell = others.at(-1)!;
  const code = others.length > 1 ? others[0]! : "";
  const quoted = [...message.matchAll(/`([^`]+)`/g)].map(([, words]) => words!);
  const rules = rulesIn(cell);
  const isLinksAlone = cell.replaceAll(link, "").replaceAll(/[,\s]/g, "") === "";
  const advice = isLinksAlone && rules.length > 0 ? "" : plainText(cell, repository);
  return [
    {
      message: message.replaceAll("`", ""),
      phrases: quoted.length === 0 ? [message] : quoted,
      code,
      heading: title,
      rules,
      advice: advice.replace(/^nothing/, "The check finds nothing"),
    },
  ];
}

function stitchError({ title, quote, rows, prose }: PageSection, repository: string): KnownError {
  const advice = rows.map(([found = "", cause = ""]) => {
    const finds = found === "nothing" ? "If the check finds nothing" : plainText(found, repository);
    return `${finds}: ${plainText(cause, repository)}.`;
  });
  return {
    message: quote!,
    phrases: [...new Set([title, quote!])],
    code: "",
    heading: "Errors in Stitch",
    rules: rows.flatMap(([found = ""]) => rulesIn(found)),
    advice: rows.length === 0 ? plainText(prose, repository) : advice.join("\n"),
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
