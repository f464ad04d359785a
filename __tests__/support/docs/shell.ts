// The commands in a shell block, as words. Parses only the grammar that the documentation uses.

import { spawnSync } from "node:child_process";

/** The errors of `bash -n` for a script; empty if the syntax is valid. */
export function syntaxErrors(script: string): string {
  return spawnSync("bash", ["-n"], { input: script, encoding: "utf8" }).stderr;
}

/** The arguments of every call of this program in a script, under any of its names. */
export function ownCalls(script: string): string[][] {
  return commandsOf(script).flatMap((words) => {
    const [program, first, ...rest] = words;
    if (program === "destination-check") return [words.slice(1)];
    if (program === "node" && first === "dist/cli.js") return [rest];
    if (program !== "npx") return [];
    const at = words.indexOf("postgres-destination-check");
    return at === -1 ? [] : [words.slice(at + 1)];
  });
}

/** The names of the scripts that `npm run` and `npm test` call. */
export function npmScripts(script: string): string[] {
  return commandsOf(script).flatMap(([program, verb, name]) => {
    if (program !== "npm") return [];
    return verb === "test" ? ["test"] : verb === "run" && name !== undefined ? [name] : [];
  });
}

/** Every simple command as its words, without assignments, redirections, comments and here-documents. */
function commandsOf(script: string): string[][] {
  const text = script.replaceAll("\\\n", " ").replaceAll(/<<-?\s*['"]?(\w+)['"]?(.*)\n[\s\S]*?\n\1$/gm, "$2");
  const token =
    /(?<space>[ \t]+)|(?<comment>#[^\n]*)|(?<end>&&|\|\||[;|&\n(){}])|(?<redirection>\d?[<>]+&?\s*[^\s;|&]*)|(?<word>(?:"(?:[^"\\]|\\[\s\S])*"|'[^']*'|\\[\s\S]|\$\{\w+\}|[^\s;|&<>(){}"'\\])+)/gy;
  const commands: string[][] = [[]];
  for (const { groups } of text.matchAll(token)) {
    if (groups?.end !== undefined) commands.push([]);
    if (groups?.word !== undefined) commands.at(-1)!.push(unquoted(groups.word));
  }
  return commands.map(withoutAssignments).filter((words) => words.length > 0);
}

function withoutAssignments(words: string[]): string[] {
  const first = words.findIndex((word) => !/^\w+=/.test(word));
  return first === -1 ? [] : words.slice(first);
}

function unquoted(word: string): string {
  return word.replaceAll(
    /"((?:[^"\\]|\\[\s\S])*)"|'([^']*)'|\\([\s\S])/g,
    (_, double, single, escaped) => double?.replaceAll(/\\(["\\$`])/g, "$1") ?? single ?? escaped,
  );
}
