import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { previousWords, readPrevious, withChanges } from "../../src/report/changes.ts";
import { markdownReport } from "../../src/report/markdown/markdown.ts";
import type { Report } from "../../src/report/report.generated.ts";
import { terminalReport } from "../../src/report/terminal/terminal.ts";
import { printableJson } from "../../src/text/printable.ts";
import { destinationReport, finding, reportOf, skipped } from "../support/report.ts";

const folders: string[] = [];
afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))));

async function fileWith(text: string | null): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "previous-"));
  folders.push(folder);
  const file = path.join(folder, "report.json");
  if (text !== null) await writeFile(file, text);
  return file;
}

const read = (file: string) => readPrevious(file, { workspace: path.dirname(file), confined: false });

const error = finding();
const earlier = reportOf(
  [
    destinationReport("warehouse", [error], { failing_since: "2026-11-18T04:17:00.000Z" }),
    destinationReport("orders", [error]),
    destinationReport("ledger"),
    destinationReport("old", [error]),
  ],
  { started_at: "2026-11-20T04:17:00.000Z" },
);
const now = reportOf([
  destinationReport("warehouse", [error], { display_name: "Warehouse" }),
  destinationReport("orders"),
  destinationReport("ledger", [error], { display_name: "The ledger" }),
]);

async function compared(before: Report, report = now): Promise<Report> {
  const previous = await read(await fileWith(printableJson(before)));
  expect(previousWords(previous, "previous", "report.json")).toBeNull();
  return withChanges(report, previous, []);
}

test("shows what is new, what recovered, and since when each destination has been failing", async () => {
  const report = await compared(earlier);
  expect(report.changes).toEqual({
    since: earlier.started_at,
    failed: ["ledger"],
    other_cause: [],
    recovered: ["orders"],
    removed: ["old"],
    new: [{ destination: "ledger", file: null, rule: error.rule, severity: "error" }],
    solved: ["orders", "old"].map((destination) => ({
      destination,
      file: null,
      rule: error.rule,
      severity: "error",
    })),
  });
  expect(report.destinations.map(({ failing_since }) => failing_since)).toEqual([
    "2026-11-18T04:17:00.000Z",
    null,
    now.started_at,
  ]);
});

test("shows it in the summary and the terminal", async () => {
  const report = await compared(earlier);
  const lines = [
    "Since the last report, of 2026-11-20 04:17 UTC",
    "ledger has started to fail.",
    "Warehouse has been failing since 2026-11-18 04:17 UTC (3 days).",
    "orders has recovered.",
    "old failed before, and has been removed.",
  ];
  const terminal = terminalReport(report, { colour: false, width: 120 });
  for (const line of lines) expect(terminal).toContain(line);
  const summary = markdownReport(report)
    .replaceAll("<!-- -->", "")
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll("\u00a0", " ");
  for (const line of lines) expect(summary).toContain(line);
});

test("keeps the time of a destination that was not checked, over any number of runs", async () => {
  const once = await compared(earlier, reportOf([skipped("warehouse")]));
  const twice = await compared(
    once,
    reportOf([skipped("warehouse")], { started_at: "2026-11-22T00:00:00.000Z" }),
  );
  const back = await compared(twice, reportOf([destinationReport("warehouse")]));
  expect(once.destinations[0]!.failing_since).toBe("2026-11-18T04:17:00.000Z");
  expect(twice.destinations[0]!.failing_since).toBe("2026-11-18T04:17:00.000Z");
  expect(back.destinations[0]!.failing_since).toBeNull();
  expect(back.changes!.recovered).toEqual(["warehouse"]);
});

test("shows no changes in the first run, which has no previous report", async () => {
  const previous = await read(await fileWith(null));
  expect(previous).toEqual({ kind: "missing" });
  expect(previousWords(previous, "previous", "last/report.json")).toContain(
    "last/report.json does not exist yet",
  );
  const report = withChanges(now, previous, []);
  expect(report.changes).toBeNull();
  expect(report.destinations.map(({ failing_since }) => failing_since)).toEqual([
    now.started_at,
    null,
    now.started_at,
  ]);
});

test.each([
  ["no JSON", "{", "it is not a report"],
  ["nothing", "", "it is empty"],
  ["a list", "[]", "it is not a report"],
  ["another version's report", JSON.stringify({ ...earlier, version: 2 }), "it is not a report"],
  [
    "a rule that is none",
    printableJson(reportOf([destinationReport("a", [finding({ rule: "<b>" })])])),
    "not a report",
  ],
  ["no destinations", JSON.stringify({ version: 1, started_at: "2026-01-01", findings: [] }), "not a report"],
  ["no time", printableJson({ ...earlier, started_at: "yesterday" }), "has no valid start time"],
])("%s is ignored, and the report says so", async (_, text, reason) => {
  const previous = await read(await fileWith(text));
  expect(previousWords(previous, "previous", "report.json")).toContain(reason);
  expect(withChanges(now, previous, []).changes).toBeNull();
});

test("rejects a folder and an unreadable file as the previous report", async () => {
  const file = await fileWith("");
  expect(await read(path.dirname(file))).toMatchObject({ kind: "unusable" });
  expect(await read(path.join(file, "deeper"))).toMatchObject({ kind: "missing" });
});

test("accepts a report of an older or a newer version", async () => {
  const { changes: _, why_not_dialled: __, ...older } = earlier;
  const destinations = older.destinations.map(({ failing_since: ___, ...rest }) => ({
    ...rest,
    colour: "blue",
  }));
  const previous = await read(await fileWith(JSON.stringify({ ...older, destinations, more: [1] })));
  expect(withChanges(now, previous, []).destinations[0]!.failing_since).toBe(earlier.started_at);
});
