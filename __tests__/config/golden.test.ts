// Pairs of a destinations file and its expected findings. A new case is a new file; `npx vitest run -u` writes the findings,
// to be reviewed before the commit. A first line `#! {…}` sets options and environment.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { withReplacement } from "../../src/config/yaml/edit.ts";
import type { Report, ReportFinding } from "../../src/report/report.generated.ts";
import { checkSeries, type SeriesCheck } from "../support/series.ts";

const folder = path.join(import.meta.dirname, "golden");
const cases = readdirSync(folder).filter((file) => file.endsWith(".yml"));
const texts = new Map(cases.map((file) => [file, readFileSync(path.join(folder, file), "utf8")]));

let reports: Map<string, Report>;
beforeAll(async () => {
  const all = await checked([...texts.values()]);
  reports = new Map(cases.map((file, index) => [file, all[index]!]));
});

describe("each destinations file has the findings in the file beside it", () => {
  test.each(cases)("%s", async (file) => {
    const { findings, destinations } = reports.get(file)!;
    const lines = [
      ...findings.map((finding) => described(finding, "file")),
      ...destinations.map(({ id, display_name, status, findings: own }) =>
        [
          `${display_name === id ? id : `${display_name} (${id})`}: ${status}`,
          ...own.map((finding) => described(finding, "  ")),
        ].join("\n"),
      ),
    ];
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(
      path.join(folder, file.replace(/\.yml$/, ".findings")),
    );
  });
});

describe("each edit of a golden file resolves its finding", () => {
  /** By edit: its finding, and the findings after it is applied. */
  const edited = new Map<string, { finding: ReportFinding; after: ReportFinding[] }[]>();
  beforeAll(async () => {
    const edits = cases.flatMap((file) =>
      all(reports.get(file)!).flatMap((finding) => {
        const edit = editOf(finding);
        return edit === null ? [] : [{ file, finding, text: withReplacement(texts.get(file)!, edit) }];
      }),
    );
    const after = (await checked(edits.map(({ text }) => text))).map(all);
    for (const [index, { file, finding }] of edits.entries())
      edited.set(file, [...(edited.get(file) ?? []), { finding, after: after[index]! }]);
  });

  test.each(cases)("%s", (file) => {
    const before = all(reports.get(file)!);
    for (const { finding, after } of edited.get(file) ?? []) {
      const same = ({ rule, message }: ReportFinding) => rule === finding.rule && message === finding.message;
      // Edits of one line are combined, so the change may also resolve another finding of that line.
      expect(after.filter(same).length, `${finding.rule} in line ${finding.location.line}`).toBeLessThan(
        before.filter(same).length,
      );
      expect(after.filter(({ rule }) => rule === "config/yaml").length).toBeLessThanOrEqual(
        before.filter(({ rule }) => rule === "config/yaml").length,
      );
    }
  });
});

describe("all edits of a golden file, applied one after another, leave no edit", () => {
  const ended = new Set<string>();
  const remaining = new Map(texts);
  beforeAll(async () => {
    const most = Math.max(...cases.map((file) => all(reports.get(file)!).length));
    for (let edits = 0; edits <= most; edits++) {
      const files = cases.filter((file) => !ended.has(file) && edits <= all(reports.get(file)!).length);
      const reportsNow = await checked(files.map((file) => remaining.get(file)!));
      for (const [index, file] of files.entries()) {
        const next = all(reportsNow[index]!).find(
          (finding) => finding.ignored === null && editOf(finding) !== null,
        );
        if (next === undefined) ended.add(file);
        else remaining.set(file, withReplacement(remaining.get(file)!, editOf(next)!));
      }
    }
  });

  test.each(cases)("%s", (file) => {
    expect(ended.has(file), `An edit takes back another one:\n${remaining.get(file)}`).toBe(true);
  });
});

describe("all edits of a golden file can be applied at once, from the last line to the first", () => {
  const edited = new Map<string, ReportFinding[]>();
  beforeAll(async () => {
    const after = await checked(cases.map((file) => withAllEdits(file)));
    for (const [index, file] of cases.entries()) edited.set(file, all(after[index]!));
  });

  test.each(cases)("%s", (file) => {
    const before = all(reports.get(file)!);
    const after = edited.get(file)!;
    const closed = editable(file);
    for (const { rule, message } of closed) {
      const isSame = (other: ReportFinding) => other.rule === rule && other.message === message;
      expect(after.filter(isSame).length, message).toBeLessThan(before.filter(isSame).length);
    }
    if (closed.length > 0) expect(after.filter(({ rule }) => rule === "config/yaml")).toEqual([]);
  });
});

function editable(file: string): ReportFinding[] {
  return all(reports.get(file)!).filter((finding) => finding.ignored === null && editOf(finding) !== null);
}

function withAllEdits(file: string): string {
  const edits = editable(file).map((finding) => editOf(finding)!);
  const distinct = [...new Map(edits.map((edit) => [JSON.stringify(edit), edit])).values()];
  const upwards = distinct.toSorted(
    (one, other) => other.start_line - one.start_line || other.end_line - one.end_line,
  );
  return upwards.reduce(withReplacement, texts.get(file)!);
}

function editOf({ fix }: ReportFinding) {
  return fix?.replaces ? { ...fix.replaces, text: fix.text } : null;
}

/** The date is before every `until` in the files. */
function checked(all: string[]): Promise<Report[]> {
  return checkSeries(all.map((text) => ({ ...seriesCheck(text), now: "2026-11-21T12:00:00Z" })));
}

function seriesCheck(text: string): SeriesCheck {
  const header = /^#! (.+)$/m.exec(text)?.[1];
  const setting = header === undefined ? { options: { mode: "validate" } } : JSON.parse(header);
  return { ...setting, text };
}

function all({ findings, destinations }: Report): ReportFinding[] {
  return [...findings, ...destinations.flatMap((destination) => destination.findings)];
}

function described(
  { rule, severity, message, location, fix, ignored }: ReportFinding,
  indent: string,
): string {
  const { line, column, end_line, end_column } = location;
  const place = `${line}:${column}-${end_line}:${end_column}`;
  const accepted = ignored === null ? "" : ` (accepted: ${ignored.reason})`;
  const where = fix?.replaces ? ` lines ${fix.replaces.start_line} to ${fix.replaces.end_line}` : "";
  const remedy = fix === null ? "none" : `${fix.kind}${where}: ${fix.text}`;
  return [`${place} ${severity} ${rule}${accepted}`, `  ${message}`, `  fix ${remedy}`]
    .map((each) => `${indent} ${each}`)
    .join("\n");
}
