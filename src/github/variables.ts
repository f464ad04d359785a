// The variables of a reusable workflow: secrets that reach it as one, a NAME=value a line.

/** `error` names the line, and nothing of what it holds. */
export type GivenVariables =
  | { kind: "variables"; variables: Record<string, string> }
  | { kind: "fault"; error: string };

/**
 * Reads the grammar of GITHUB_ENV: `NAME=value` on a line, or `NAME<<END`, lines of a value such as a key, and `END`.
 * Empty lines and lines that begin with # say nothing. A value is taken as it is, quotes and spaces included.
 */
export function readVariables(text: string): GivenVariables {
  const variables: Record<string, string> = Object.create(null);
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
    const { name, sign, rest } =
      /^(?<name>[A-Za-z_][A-Za-z0-9_]*)(?<sign>=|<<)(?<rest>.*)$/s.exec(line)?.groups ?? {};
    if (name === undefined) return fault(index, "is neither NAME=value nor NAME<<END");
    if (name in variables) return fault(index, `gives ${name} a second value`);
    if (sign === "=") {
      variables[name] = rest!;
      continue;
    }
    const end = lines.indexOf(rest!, index + 1);
    if (rest === "" || end === -1) return fault(index, `opens a value of ${name} whose last line is missing`);
    variables[name] = lines.slice(index + 1, end).join("\n");
    index = end;
  }
  return { kind: "variables", variables };
}

function fault(index: number, what: string): GivenVariables {
  return { kind: "fault", error: `variables: line ${index + 1} ${what}.` };
}
