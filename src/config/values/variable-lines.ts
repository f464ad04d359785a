// Variables as lines of text: a reusable workflow gets all of them as one secret.

/**
 * Reads the grammar of GITHUB_ENV: `NAME=value` on a line, or `NAME<<END`, the lines of a value such as a key, and `END`.
 * Empty lines and lines that begin with # are skipped. A value is taken as it is, quotes and spaces included. An error
 * names the line and never what it holds.
 */
export function readVariableLines(text: string): { value: Record<string, string> } | { errors: string[] } {
  const value: Record<string, string> = Object.create(null);
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
    const { name, sign, rest } =
      /^(?<name>[A-Za-z_][A-Za-z0-9_]*)(?<sign>=|<<)(?<rest>.*)$/s.exec(line)?.groups ?? {};
    if (name === undefined) return fault(index, "is neither NAME=value nor NAME<<END");
    if (name in value) return fault(index, `sets ${name} again`);
    if (sign === "=") {
      value[name] = rest!;
      continue;
    }
    const end = lines.indexOf(rest!, index + 1);
    if (rest === "" || end === -1) return fault(index, `starts a value of ${name} that has no last line`);
    value[name] = lines.slice(index + 1, end).join("\n");
    index = end;
  }
  return { value };
}

function fault(index: number, what: string): { errors: string[] } {
  return { errors: [`line ${index + 1} ${what}.`] };
}
