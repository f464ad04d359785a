// An editor marks the same lines as the program, in every file with golden findings.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readableFile } from "../../scripts/generate/readable.ts";
import type { Report } from "../../src/report/report.generated.ts";
import { faultsOf, groups } from "../support/faults/fault.ts";
import { type Editor, openEditor, schemaFile } from "../support/language-server.ts";
import { checkSeries } from "../support/series.ts";

/** A line and the problem there, such as "4 value". */
type Mark = string;

/** Marks that only one of the two has, by file, with the reason for the difference. */
type Difference = { reason: string; program?: Record<string, Mark[]>; editor?: Record<string, Mark[]> };

const tests = path.resolve(import.meta.dirname, "..");
const read = (file: string) => readFileSync(path.join(tests, file), "utf8");

const files: Record<string, string> = Object.fromEntries([
  ...readdirSync(path.join(tests, "config/golden"))
    .filter((file) => file.endsWith(".yml"))
    .map((file) => [`config/golden/${file}`, read(`config/golden/${file}`)]),
  ...groups()
    .flatMap(faultsOf)
    .map(({ name, fault }) => [`faults/${name}.yml`, readableFile(fault)]),
]);

const differences: Difference[] = parse(read("editors/differences.yml"));

let editor: Editor;
let marked: Map<string, Promise<Mark[]>>;
let marksByFile: Map<string, Mark[]>;
let unrelatedFiles: Set<string>;
beforeAll(async () => {
  editor = await openEditor({ schemas: { [schemaFile]: "*.yml" } });
  // Concurrently, because the server waits a moment before it validates a file.
  marked = new Map(Object.entries(files).map(([file, text]) => [file, marksOfEditor(file, text)]));
  // Without variables, since an editor does not know their values.
  const reports = await checkSeries(
    Object.values(files).map((text) => ({ text, options: { mode: "validate" } })),
  );
  marksByFile = new Map(Object.keys(files).map((file, index) => [file, marksOfProgram(reports[index]!)]));
  unrelatedFiles = new Set(Object.keys(files).filter((_, index) => isUnrelated(reports[index]!)));
});
afterAll(() => editor.stop());

describe("the editor marks the same lines as the program, except for the listed differences", () => {
  test.each(Object.keys(files))("%s", async (file) => {
    const program = marksByFile.get(file)!;
    const inEditor = await marked.get(file)!;
    // One finding for the program, and any number for a schema.
    if (unrelatedFiles.has(file)) {
      expect(inEditor).not.toEqual([]);
      expect(program).toEqual(["1 value"]);
      return expect([...listed(file, "program"), ...listed(file, "editor")]).toEqual([]);
    }
    expect({
      program: program.filter((mark) => !inEditor.includes(mark)),
      editor: inEditor.filter((mark) => !program.includes(mark)),
    }).toEqual({
      program: listed(file, "program"),
      editor: listed(file, "editor"),
    });
  });
});

test("every difference has a reason, and is of an existing file", () => {
  for (const { reason, program = {}, editor = {} } of differences) {
    expect(reason).toMatch(/^[A-Z].+\.$/);
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([...Object.keys(program), ...Object.keys(editor)]),
    );
  }
});

function listed(file: string, side: "program" | "editor"): Mark[] {
  return sorted(differences.flatMap((difference) => difference[side]?.[file] ?? []));
}

async function marksOfEditor(file: string, text: string): Promise<Mark[]> {
  const diagnostics = await editor.diagnose(text, `__tests__/${file}`);
  const marks = diagnostics
    // An unused anchor is not an error.
    .filter(({ message }) => !message.startsWith("Unused anchor"))
    .map(({ line, isError, source, message }) => {
      // The server reports this error of an alias as a warning.
      const counts = isError || message.startsWith("Unresolved alias");
      const ofSchema = /^Property .+ is not allowed\.$/.test(message) ? "key" : "value";
      return `${line} ${counts ? (source === "YAML" ? "yaml" : ofSchema) : message}`;
    });
  return sorted(marks);
}

const kinds: Record<string, string> = {
  "config/yaml": "yaml",
  "config/unknown-key": "key",
  "config/schema": "value",
  "config/literal-secret": "value",
};

function marksOfProgram({ findings, destinations }: Report): Mark[] {
  const all = [...findings, ...destinations.flatMap((destination) => destination.findings)];
  return sorted(
    all.filter(({ rule }) => rule in kinds).map(({ rule, location }) => `${location.line} ${kinds[rule]}`),
  );
}

function isUnrelated({ findings, destinations }: Report): boolean {
  return (
    destinations.length === 0 && findings.some(({ message }) => /\ba destinations file\b/i.test(message))
  );
}

/** By line, without duplicates. */
function sorted(marks: Mark[]): Mark[] {
  return [...new Set(marks)].sort(
    (one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10) || (one < other ? -1 : 1),
  );
}
