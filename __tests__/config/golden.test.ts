// Golden pairs: a destinations file beside its expected findings. A new case is a new file; `npx vitest run -u` writes
// what it finds, for reading before it is committed. A first line `#! {…}` gives options and environment.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { withReplacement } from "../../src/config/yaml/edit.ts";
import type { Report, ReportFinding } from "../../src/report/report.generated.ts";
import { checkText, type Setting } from "../support/run-check.ts";

const folder = path.join(import.meta.dirname, "golden");
const cases = readdirSync(folder).filter((file) => file.endsWith(".yml"));

describe("a destinations file gives the findings that stand beside it", () => {
  test.each(cases)("%s", async (file) => {
    const text = read(file);
    const { findings, destinations } = await checked(text);
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

describe("each edit of a golden file closes its finding when it is applied as it stands", () => {
  test.each(cases)("%s", async (file) => {
    const text = read(file);
    const before = all(await checked(text));
    for (const finding of before) {
      const replaces = finding.fix?.replaces;
      if (!replaces) continue;
      const after = all(await checked(withReplacement(text, { ...replaces, text: finding.fix!.text })));
      const same = ({ rule, message }: ReportFinding) => rule === finding.rule && message === finding.message;
      // Edits of one line come together: the change may close what another finding of that line says, too.
      expect(after.filter(same).length, `${finding.rule} in line ${finding.location.line}`).toBeLessThan(
        before.filter(same).length,
      );
      expect(after.filter(({ rule }) => rule === "config/yaml").length).toBeLessThanOrEqual(
        before.filter(({ rule }) => rule === "config/yaml").length,
      );
    }
  });
});

describe("whoever makes every edit of a golden file, one after the other, ends with none that is left", () => {
  test.each(cases)("%s", async (file) => {
    let text = read(file);
    const first = all(await checked(text));
    for (let edits = 0; edits <= first.length; edits++) {
      const found = all(await checked(text));
      const next = found.find(({ fix, ignored }) => fix?.replaces && ignored === null);
      if (next === undefined) return;
      text = withReplacement(text, { ...next.fix!.replaces!, text: next.fix!.text });
    }
    throw new Error(`An edit takes back another one:\n${text}`);
  });
});

describe("all edits of a golden file can be made at once, from the last line to the first", () => {
  test.each(cases)("%s", async (file) => {
    const text = read(file);
    const before = all(await checked(text));
    const edited = before.filter(({ fix, ignored }) => fix?.replaces && ignored === null);
    const edits = edited.map(({ fix }) => ({ ...fix!.replaces!, text: fix!.text }));
    const distinct = [...new Map(edits.map((edit) => [JSON.stringify(edit), edit])).values()];
    const upwards = distinct.toSorted(
      (one, other) => other.start_line - one.start_line || other.end_line - one.end_line,
    );
    const after = all(await checked(upwards.reduce(withReplacement, text)));
    for (const { rule, message } of edited) {
      const isSame = (other: ReportFinding) => other.rule === rule && other.message === message;
      expect(after.filter(isSame).length, message).toBeLessThan(before.filter(isSame).length);
    }
    if (edits.length > 0) expect(after.filter(({ rule }) => rule === "config/yaml")).toEqual([]);
  });
});

function read(file: string): string {
  return readFileSync(path.join(folder, file), "utf8");
}

function checked(text: string): Promise<Report> {
  const header = /^#! (.+)$/m.exec(text)?.[1];
  const setting: Setting = header === undefined ? { options: { mode: "validate" } } : JSON.parse(header);
  return checkText(text, { ...setting, host: { now: () => new Date("2026-11-21T12:00:00Z") } });
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
