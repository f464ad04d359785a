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
      expect(after.filter(same).length, `${finding.rule} in line ${finding.location.line}`).toBe(
        before.filter(same).length - 1,
      );
      expect(after.filter(({ rule }) => rule === "config/yaml").length).toBeLessThanOrEqual(
        before.filter(({ rule }) => rule === "config/yaml").length,
      );
    }
  });
});

function read(file: string): string {
  return readFileSync(path.join(folder, file), "utf8");
}

function checked(text: string): Promise<Report> {
  const header = /^#! (.+)$/m.exec(text)?.[1];
  const setting: Setting = header === undefined ? { options: { mode: "validate" } } : JSON.parse(header);
  return checkText(text, { ...setting, around: { now: () => new Date("2026-11-21T12:00:00Z") } });
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
