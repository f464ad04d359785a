// What strangers say, in every field, in every output: it is shown, and means nothing there.

import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Entry } from "../../src/config/entries.ts";
import { annotate } from "../../src/github/annotations.ts";
import { jsonReport } from "../../src/report/files.ts";
import { withoutCommands } from "../../src/report/log-text.ts";
import { markdownReport } from "../../src/report/markdown.ts";
import type { Report, ReportFinding } from "../../src/report/report.generated.ts";
import { terminalReport } from "../../src/report/terminal.ts";
import { entriesWith, exampleEntries, reportOnFile, reportOnServers } from "../support/hostile-reports.ts";
import { naughty } from "../support/naughty.ts";
import { live, ourElements, rendered } from "../support/rendered.ts";
import { makeWorkspace } from "../support/run-check.ts";
import { type Command, lineBreak, readCommand } from "../support/runner.ts";
import { countCases } from "../support/suite-cases.ts";

let workspace: string;
let entries: Record<string, Entry>;
beforeAll(async () => {
  workspace = await makeWorkspace({});
  entries = await exampleEntries(workspace);
});
afterAll(() => rm(workspace, { recursive: true }));

/** How many fields one text goes through. */
const fields = Object.keys(entriesWith("x")).length + 3;

describe("every text in every field", () => {
  test("of a destinations file", async (context) => {
    for (const text of naughty) expectHarmless(await reportOnFile(text, workspace), text);
    countCases(context, naughty.length * fields);
  });

  test("of a server, a bastion, a certificate or a variable", (context) => {
    let cases = 0;
    for (const text of naughty) {
      const report = reportOnServers(text, entries);
      expectHarmless(report, text);
      cases += report.destinations.length;
    }
    countCases(context, cases);
  });
});

function expectHarmless(report: Report, text: string): void {
  const about = JSON.stringify(text.slice(0, 100));
  expectPrintable(terminalReport(report, { colour: true, width: 100 }), about);
  expectPrintable(jsonReport(report), about);
  expect(JSON.parse(jsonReport(report)), about).toEqual(JSON.parse(JSON.stringify(report)));
  expectOnlyOurElements(report, about);
  expectOnlyOurAnnotations(report, about);
}

/** Said otherwise than the program says it: no control, no format character, nothing that is not shown. */
const unprintable =
  /\p{C}|\p{Zl}|\p{Zp}|\p{Variation_Selector}|[\u115f\u1160\u17b4\u17b5\u3164\uffa0]|\u034f/u;
/** What of a text of several lines is not shown, with what stands around it. One test of the whole is a fast one. */
function notShown(text: string): string[] {
  const rest = text.replaceAll("\n", "").replaceAll(harmlessBoxes, "");
  const at = rest.search(unprintable);
  return at === -1 ? [] : [JSON.stringify(rest.slice(Math.max(0, at - 40), at + 40))];
}

/** Private characters and those of a newer Unicode are shown as boxes, and do nothing. */
const harmlessBoxes = /[\p{Co}\p{Cn}]/gu;
const ourColours = /\u001b\[(?:1|2|22|31|32|33|34|39)m/g;

function expectPrintable(text: string, about: string): void {
  expect(notShown(text.replaceAll(ourColours, "")), about).toEqual([]);
  const logged = withoutCommands(text);
  expect(logged.split(lineBreak).map(readCommand).filter(Boolean), about).toEqual([]);
}

function expectOnlyOurElements(report: Report, about: string): void {
  const { elements, texts } = rendered(markdownReport(report));
  expect(
    elements.filter((element) => !ourElements.test(element)),
    about,
  ).toEqual([]);
  expect(elements, about).toEqual(rendered(markdownReport(blank(report))).elements);
  for (const [name, pattern] of live)
    expect(
      texts.filter((text) => pattern.test(text)),
      `${name} from ${about}`,
    ).toEqual([]);
}

/** The same report, in which every word is made of x; what our sentences mark as code is still code. */
function blank(report: Report): Report {
  const name = (text: string) => text.replaceAll(/\S/gu, "x");
  const sentence = (text: string) => text.replaceAll(/[^`\s]/gu, "x");
  const blankFinding = (finding: ReportFinding): ReportFinding => ({
    ...finding,
    title: sentence(finding.title),
    message: sentence(finding.message),
    why: sentence(finding.why),
    fix: finding.fix && {
      ...finding.fix,
      text: sentence(finding.fix.text),
      note: finding.fix.note && sentence(finding.fix.note),
    },
    location: { ...finding.location, file: name(finding.location.file) },
    ignored: finding.ignored && { ...finding.ignored, reason: name(finding.ignored.reason) },
  });
  return {
    ...report,
    findings: report.findings.map(blankFinding),
    destinations: report.destinations.map((destination) => ({
      ...destination,
      id: name(destination.id),
      // One that is the id itself stands alone.
      display_name: name(destination.display_name) + (destination.display_name === destination.id ? "" : "-"),
      target: destination.target && {
        ...destination.target,
        host: name(destination.target.host),
        bastion: null,
      },
      server: destination.server && {
        ...destination.server,
        version: name(destination.server.version),
        tls: null,
      },
      stages: destination.stages.map((stage) => ({ ...stage, detail: stage.detail && name(stage.detail) })),
      findings: destination.findings.map(blankFinding),
    })),
  };
}

function expectOnlyOurAnnotations(report: Report, about: string): void {
  const parts = [
    { ...report, destinations: [] },
    ...report.destinations.map((each) => ({ ...report, findings: [], destinations: [each] })),
  ];
  for (const part of parts) {
    const found = [...part.findings, ...part.destinations.flatMap(({ findings }) => findings)];
    const lines = printed(() => annotate(part))
      .split(lineBreak)
      .filter((line) => line !== "");
    const commands = lines.map(readCommand);
    expect(
      commands.map((command) => command?.name),
      about,
    ).toEqual(
      (["error", "warning", "notice"] as const).flatMap((severity) =>
        found
          .filter((finding) => finding.severity === severity && finding.ignored === null)
          .map(() => severity),
      ),
    );
    for (const command of commands as Command[]) {
      expect(Object.keys(command.properties).toSorted(), about).toEqual(
        expect.arrayContaining(["file", "line", "title"]),
      );
      expect(notShown([...Object.values(command.properties), command.message].join("\n")), about).toEqual([]);
      expect(command.message.length).toBeLessThanOrEqual(4_096);
    }
  }
}

/** What goes to standard output meanwhile. */
function printed(work: () => void): string {
  const { write } = process.stdout;
  let text = "";
  process.stdout.write = ((part: string) => {
    text += part;
    return true;
  }) as typeof write;
  try {
    work();
  } finally {
    process.stdout.write = write;
  }
  return text;
}
