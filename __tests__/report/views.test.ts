// The report in the terminal and the summary.

import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { fixHeading, fixParts, remedyWords } from "../../src/report/findings.ts";
import { markdownReport } from "../../src/report/markdown/markdown.ts";
import type {
  Report,
  ReportDestination,
  ReportFinding,
  ReportFix,
} from "../../src/report/report.generated.ts";
import { terminalReport } from "../../src/report/terminal/terminal.ts";
import { prose } from "../../src/text/prose.ts";
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
  why: "Anyone can answer.",
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

/** A destination with a display name that differs from its id. */
function named(id: string, given: Partial<ReportDestination> = {}): ReportDestination {
  return destinationReport(id, given.findings, { display_name: "A name", server, ...given });
}

test("groups a notice that several destinations share into one line, and keeps each in the report", () => {
  const shared = ["a", "b", "c"].map((id) => named(id, { findings: [notice] }));
  const report = reportOf(shared);
  expect(plain(report)).toContain(
    "notice: Server certificate is not verified, for 3 destinations: a, b, c\n  [tls/unverified]\n",
  );
  expect(plain(report)).not.toContain("Anyone can answer.");
  const summary = markdownReport(report);
  expect(summary).toContain("<summary>ℹ️ 3 notices</summary>");
  expect(summary).toContain("- Server certificate is not verified [tls/unverified]: `a`, `b`, `c`\n");
  expect(summary).not.toContain("Anyone can answer");
  expect(report.destinations.every(({ findings }) => findings.length === 1)).toBe(true);
});

test("names the first destinations of many that share a notice, and counts the rest", () => {
  const many = Array.from({ length: 25 }, (_, index) => named(`d${index}`, { findings: [notice] }));
  expect(plain(reportOf(many), 1_000)).toContain("d18, d19 and 5 more [tls/unverified]");
});

test("prints a notice of one destination in full in the terminal", () => {
  const report = reportOf([named("a", { findings: [notice] }), named("b")]);
  expect(plain(report)).toContain("destinations.yml:3:1: notice: A name: Server certificate is not verified");
});

test("lists why destinations were not connected to once, below the table", () => {
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
  expect(summary).toContain("⏭️ `b`, `c`: Validated only");
});

test("fits a table into the width of the terminal, names first", () => {
  const report = reportOf([named("a", { display_name: "x".repeat(200) }), named("b", { tries: 3 })]);
  for (const width of [80, 120]) {
    const rows = plain(report, width)
      .split("\n")
      .filter((line) => line.startsWith("✔"));
    expect(Math.max(...rows.map((row) => row.length))).toBe(width);
    expect(rows[0]).toContain("xxx…  passed");
  }
});

test("omits unused stages from tables", () => {
  const report = reportOf([named("a")]);
  expect(plain(report)).not.toContain("rehearse");
  expect(markdownReport(report)).not.toContain("rehearse");
});

test("shows the number of attempts if there was more than one", async () => {
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
  expect(plain(report, 120)).toMatch(/✖ busy +failed +.*, after 2 tries/);
  expect(markdownReport(report)).toContain(", after 2 tries |");
  expect(plain(report, 120).match(/tries/g)).toHaveLength(destination(report, "once").tries > 1 ? 2 : 1);
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
  ["Run in the database `analytics`, as a superuser", {}],
  ["Run in the database `analytics`, as `warehouse_owner` or a superuser", { run_as: "warehouse_owner" }],
  ["Run as a superuser", { database: null }],
  ["Run", { kind: "shell" }],
  ["", { kind: "text" }],
  ["Write in the entry", { kind: "yaml" }],
  ["Write below `ssl:` of `warehouse:`", { kind: "yaml", below: ["warehouse", "ssl"] }],
  ["In a.yml, change line 9 to", { kind: "yaml", replaces: lines(9, 9) }],
  ["In a.yml, remove lines 9 to 11", { kind: "yaml", replaces: lines(9, 11), text: "" }],
  [
    "In a.yml, below `warehouse:`, change lines 9 to 11 to",
    { kind: "yaml", replaces: lines(9, 11), below: ["warehouse"] },
  ],
  [
    "In a.yml, below `ssl:` of `warehouse:`, add above line 9",
    { kind: "yaml", replaces: lines(9, 8), below: ["warehouse", "ssl"] },
  ],
])("the heading of a fix is: %s", (words, more) => {
  expect(fixHeading({ ...fix, ...more })).toBe(words);
});

test("a fix that only removes lines has no empty code block", () => {
  const removal: ReportFix = { ...fix, kind: "yaml", replaces: lines(9, 9), text: "" };
  expect(fixParts(removal, fixHeading(removal))).toEqual([
    { kind: "prose", text: "In a.yml, remove line 9." },
  ]);
  expect(remedyWords(removal)).toBe("In a.yml, remove line 9.");
});

test("shows the keys above an edit as in the text, even with aliases and merge keys", async () => {
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

test.each([60, 80, 120])("wraps lines at %i columns of a terminal, except what can't be wrapped", (width) => {
  const text = terminalReport(sampleReport(), { colour: false, width });
  for (const line of text.split("\n").filter((each) => each.length > width)) expect(line).toMatch(/^ {7}/);
  expect(stripVTControlCharacters(terminalReport(sampleReport(), { colour: true, width }))).toBe(text);
});

test("does not wrap a command in backticks that fits on a line", () => {
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

test("omits the time from a narrow table first, then the end of the causes, and never the status", () => {
  const rows = [100, 76, 60, 50].map((width) =>
    plain(sampleReport(), width)
      .split("\n")
      .find((line) => /^. Behind the/.test(line)),
  );
  expect(rows).toEqual([
    "✖ Behind the bastion  failed   Password authentication failed for `stitch`                 170 ms",
    "✖ Behind the bast…  failed   Password authentication failed for `stitch`",
    "✖ Behind the bast…  failed   Password authentication failed…",
    "✖ Behind the bast…  failed   Password authenticat…",
  ]);
});

/** Forty destinations. Every third one fails, with its own title and fix. */
const forty = Array.from({ length: 40 }, (_, index) => {
  const sql: ReportFix = { ...fix, text: `GRANT CREATE ON DATABASE "d${index}" TO "stitch";` };
  const failing = finding({
    title: `\`stitch\` lacks CREATE on \`d${index}\``,
    message: "It lacks it.",
    fix: sql,
  });
  return named(`d${index}`, { display_name: `d${index}`, findings: index % 3 === 0 ? [failing] : [] });
});

test("prints findings of one rule as a line each, with one reason and a few fixes", () => {
  const text = plain(reportOf(forty), 100);
  expect(text).toContain(
    [
      "destinations.yml:7:15: error: d36: `stitch` lacks CREATE on `d36`",
      "destinations.yml:7:15: error: d39: `stitch` lacks CREATE on `d39`",
      "  [privilege/create-on-database] It lacks it.",
      "  Why  Stitch creates one.",
      "  Fix  d0: Run in the database `analytics`, as a superuser:",
      '         GRANT CREATE ON DATABASE "d0" TO "stitch";',
    ].join("\n"),
  );
  expect(text).toContain("…and 11 more fixes like these: `--only ID` prints those of one destination.");
  expect(text.match(/Why/g)).toHaveLength(1);
});

test("prints one of several long fixes of a rule", () => {
  const steps = Array.from({ length: 12 }, (_, index) => `SELECT ${index};`).join("\n");
  const long = forty.slice(0, 6).map((destination) => ({
    ...destination,
    findings: destination.findings.map((each) => ({
      ...each,
      fix: { ...fix, text: `${steps}\n-- ${destination.id}` },
    })),
  }));
  const text = plain(reportOf(long), 100);
  expect(text).toContain("-- d0");
  expect(text).not.toContain("-- d3");
  expect(text).toContain("…and 1 more fix like this: `--only ID` prints those of one destination.");
});

test("has a row for each failed destination of many, and one line for those that passed", () => {
  const rows = plain(reportOf(forty), 100).split("\n\n").at(-2)!.split("\n");
  expect(rows.slice(0, 14).every((row) => row.startsWith("✖ d"))).toBe(true);
  expect(rows[14]).toMatch(/^✔ 26 passed: d1, d2, d4/);
  expect(rows.length).toBeLessThan(18);
});

test.each<[string, Report]>([
  ["✖ 14 of 40 destinations failed. (26 passed, 14 failed; 2 s)", reportOf(forty)],
  ["✔ Success! 1 destination passed. (2 s)", reportOf([named("a")])],
  [
    "✔ 1 destination is valid. No connections were made. (2 s)",
    reportOf([named("a", { status: "skipped", reason: "Validated only." })], { mode: "validate" }),
  ],
])("the last line is the result: %s", (words, report) => {
  expect(plain(report).trimEnd().split("\n").at(-1)).toBe(words);
});

test("the summary has failures first, each with its cause, and folds the others", () => {
  const summary = markdownReport(reportOf(forty));
  const [visible = ""] = summary.split("<details");
  expect(visible.match(/^\| ❌ \|/gm)).toHaveLength(14);
  expect(visible).not.toContain("✅");
  expect(visible).toContain(
    "| ❌ | `d39` | `stitch` lacks CREATE on `d39` | [privilege/create-on-database] | line\u00a07 |",
  );
  expect(summary).toMatch(/\n\[privilege\/create-on-database\]: https:\/\/github\.com\/\S+\.md\n$/);
  expect(summary).toContain("<summary>40 destinations: 26 passed, 14 failed</summary>");
  expect(summary.match(/^<summary>❌ /gm)).toHaveLength(14);
  const few = markdownReport(reportOf(forty.slice(0, 6)));
  expect(few.match(/^\| (?:❌|✅) \|/gm)!.join("")).toBe("| ❌ || ❌ || ✅ || ✅ || ✅ || ✅ |");
});
