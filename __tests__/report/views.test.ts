// What the views for people make of a report: the terminal, the summary, and the headings of fixes.

import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { fixHeading } from "../../src/report/findings.ts";
import { markdownReport } from "../../src/report/markdown/markdown.ts";
import type {
  Report,
  ReportDestination,
  ReportFinding,
  ReportFix,
} from "../../src/report/report.generated.ts";
import { prose, terminalReport } from "../../src/report/terminal.ts";
import { errorResponse, startListener } from "../support/listener.ts";
import { checkText, destination } from "../support/program.ts";
import { destinationReport, finding, reportOf } from "../support/report.ts";
import { sampleReport } from "../support/sample-report.ts";

const plain = (report: Report, width = 80) => terminalReport(report, { colour: false, width });

const notice = finding({
  rule: "tls/unverified",
  severity: "notice",
  title: "Server certificate is not verified",
  message: "Nothing proves it.",
  why: "Anybody may answer.",
  key: "ssl",
  location: { file: "destinations.yml", line: 3, column: 1, end_line: 3, end_column: 2 },
});

const server = {
  product: "PostgreSQL",
  version: "18.4",
  version_num: 180004,
  end_of_life: null,
  encoding: "UTF8",
  standby: false,
  owner: "y",
  tls: null,
};

/** Destinations that all have one name, which is not their id. */
function named(id: string, given: Partial<ReportDestination> = {}): ReportDestination {
  return destinationReport(id, given.findings, { display_name: "A name", server, ...given });
}

test("a notice that several destinations share is one line a run; the report keeps each", () => {
  const shared = ["a", "b", "c"].map((id) => named(id, { findings: [notice] }));
  const report = reportOf(shared);
  expect(plain(report)).toContain(
    "notice: Server certificate is not verified, for 3 destinations: a, b, c\n  [tls/unverified]\n",
  );
  expect(plain(report)).not.toContain("Anybody may answer.");
  const summary = markdownReport(report);
  expect(summary).toContain("<summary>1 warning or notice</summary>");
  expect(summary).toContain("is not verified, for 3 destinations: a, b, c <code>");
  expect(summary).not.toContain("Anybody may answer");
  expect(report.destinations.every(({ findings }) => findings.length === 1)).toBe(true);
});

test("of many that share a notice the first are named, and the rest counted", () => {
  const many = Array.from({ length: 25 }, (_, index) => named(`d${index}`, { findings: [notice] }));
  expect(plain(reportOf(many), 1_000)).toContain("d18, d19 and 5 more [tls/unverified]");
});

test("a notice of one destination is told in full", () => {
  const report = reportOf([named("a", { findings: [notice] }), named("b")]);
  expect(plain(report)).toContain("destinations.yml:3:1: notice: A name: Server certificate is not verified");
  expect(markdownReport(report)).toContain("Anybody may answer");
});

test("why destinations were not dialled stands once below the table, which stays narrow", () => {
  const reason = `Validated only: ${"because of this and that ".repeat(10)}`;
  const skipped = { status: "skipped", reason, server: null, duration_ms: 0 } as const;
  const report = reportOf([named("a"), named("b", skipped), named("c", skipped)]);
  const lines = plain(report).split("\n");
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
  expect(lines).toContain("- A name  skipped  not checked");
  expect(lines).toContain("- b, c");
  expect(plain(report).match(/Validated only/g)).toHaveLength(1);
  const summary = markdownReport(report);
  expect(summary.match(/Validated only/g)).toHaveLength(1);
  expect(summary).toContain("⏭️ **b, c:** Validated only");
});

test("a table keeps to the width of the terminal, names first of all", () => {
  const report = reportOf([named("a", { display_name: "x".repeat(200) }), named("b", { tries: 3 })]);
  for (const width of [80, 120]) {
    const rows = plain(report, width)
      .split("\n")
      .filter((line) => line.startsWith("✔"));
    expect(Math.max(...rows.map((row) => row.length))).toBe(width);
    expect(rows[0]).toContain("xxx…  passed");
  }
});

test("a stage that nobody asked for is in no table", () => {
  const report = reportOf([named("a")]);
  expect(plain(report)).not.toContain("rehearse");
  expect(markdownReport(report)).not.toContain("rehearse");
});

test("how many tries it took is told where it took more than one", async () => {
  const busy = await startListener((socket) => socket.end(errorResponse({ C: "53300", M: "too many" })));
  const report = await checkText(
    `version: 1
destinations:
  busy: { host: 127.0.0.1, port: ${busy.port}, username: stitch, password: "\${PASSWORD}", database: x }
  once: { host: 127.0.0.1, port: 1, username: stitch, password: "\${PASSWORD}", database: x }
`,
    { environment: { PASSWORD: "a password" }, options: { retries: "1" } },
  );
  await busy.stop();
  expect(destination(report, "busy").tries).toBe(2);
  expect(plain(report)).toContain("stopped at login, after 2 tries");
  expect(markdownReport(report)).toContain("stopped at login, after 2 tries");
  expect(plain(report).match(/tries/g)).toHaveLength(destination(report, "once").tries > 1 ? 2 : 1);
});

const fix: ReportFix = {
  kind: "sql",
  text: "SELECT 1",
  run_as: "a superuser",
  database: "analytics",
  note: null,
  replaces: null,
  below: [],
  safe: false,
};
const lines = (start_line: number, end_line: number) => ({ file: "a.yml", start_line, end_line });

test.each<[string, Partial<ReportFix>]>([
  ["Run in the database analytics, as a superuser", {}],
  ["Run in the database analytics, as warehouse_owner or a superuser", { run_as: "warehouse_owner" }],
  ["Run as a superuser", { database: null }],
  ["Run", { kind: "shell" }],
  ["", { kind: "text" }],
  ["Write in the entry", { kind: "yaml" }],
  ["In a.yml, change line 9 to", { kind: "yaml", replaces: lines(9, 9) }],
  [
    "In a.yml, below `warehouse:`, change lines 9 to 11 to",
    { kind: "yaml", replaces: lines(9, 11), below: ["warehouse"] },
  ],
  [
    "In a.yml, below `ssl:` of `warehouse:`, add above line 9",
    { kind: "yaml", replaces: lines(9, 8), below: ["warehouse", "ssl"] },
  ],
])("a fix is introduced by: %s", (words, more) => {
  expect(fixHeading({ ...fix, ...more })).toBe(words);
});

test("the keys above an edit are those of its place in the text, behind aliases and merges, too", async () => {
  const report = await checkText(
    `version: 1
regoin: europe
x-server: &server
  host: db.example.com
  usrname: stitch
  ssl: &line
    verfy: none
x-other: { usrname: x }
destinations:
  plain:
    hots: db.example.com
    ssl:
      verfy: none
  "by alias":
    ssl: *line
  by_merge:
    <<: *server
    password: \${PASSWORD}
  flow: { hots: x, ssl: { verfy: none } }
`,
    { options: { mode: "validate" } },
  );
  const keys = (findings: ReportFinding[]) =>
    findings
      .filter(({ fix: found }) => found !== null && found.replaces !== null)
      .map(({ fix: found }) => [found!.replaces!.start_line, ...found!.below].join(" "));
  expect(keys(report.findings)).toEqual(["2", "5 x-server", "7 x-server ssl"]);
  expect(keys(destination(report, "plain").findings)).toEqual(["11 plain", "11 plain", "13 plain ssl"]);
  expect(keys(destination(report, "by alias").findings)).toEqual(["15 by alias"]);
  expect(keys(destination(report, "by_merge").findings)).toEqual(["18 by_merge"]);
  expect(keys(destination(report, "flow").findings)).toEqual(["19", "19", "19"]);
});

test.each([60, 80, 120])(
  "of %i columns a terminal's lines keep to the width, but for what can't be broken",
  (width) => {
    const text = terminalReport(sampleReport(), { colour: false, width });
    for (const line of text.split("\n").filter((each) => each.length > width)) expect(line).toMatch(/^ {7}/);
    expect(stripVTControlCharacters(terminalReport(sampleReport(), { colour: true, width }))).toBe(text);
  },
);

test("a command between backticks is not broken where it fits into a line", () => {
  const text = "Compare first: `ssh-keygen -lf key.pub` on the bastion must print the same.";
  expect(prose(text, 2, 36)).toEqual([
    "  Compare first:",
    "  `ssh-keygen -lf key.pub` on the",
    "  bastion must print the same.",
  ]);
  expect(prose(text, 2, 20).every((line) => line.length <= 20)).toBe(true);
  expect(prose("an open ` one, and then more words", 0, 20)).toEqual([
    "an open ` one, and",
    "then more words",
  ]);
});

test("a narrow table loses its columns one by one, and the status never", () => {
  const rows = [100, 76, 60, 50].map((width) =>
    plain(sampleReport(), width)
      .split("\n")
      .find((line) => /^. Behind the/.test(line)),
  );
  expect(rows).toEqual([
    "✖ Behind the bastion  failed   stopped at ssh                              170 ms",
    "✖ Behind the bastion  failed   stopped at ssh                   170 ms",
    "✖ Behind the bast…  failed   stopped at ssh",
    "✖ Behind the bast…  failed   stopped at ssh",
  ]);
});
