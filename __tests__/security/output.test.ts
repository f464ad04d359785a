// Untrusted text in every field and every output is shown, and has no effect.

import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Entry } from "../../src/config/entries.ts";
import { annotate } from "../../src/github/outputs.ts";
import { markdownReport } from "../../src/report/markdown/markdown.ts";
import type { Report, ReportFinding } from "../../src/report/report.generated.ts";
import { terminalReport } from "../../src/report/terminal/terminal.ts";
import { printableJson, withoutCommands } from "../../src/text/printable.ts";
import { entriesWith, exampleEntries, reportOnServers, reportsOnFiles } from "../support/hostile-reports.ts";
import { naughty } from "../support/naughty.ts";
import { printedBy } from "../support/printed.ts";
import { makeWorkspace } from "../support/program.ts";
import { activeContent, ourElements, rendered } from "../support/rendered.ts";
import { commandsIn } from "../support/runner/commands.ts";
import { countCases } from "../support/suite-cases.ts";

let workspace: string;
let entries: Record<string, Entry>;
beforeAll(async () => {
  workspace = await makeWorkspace({});
  entries = await exampleEntries(workspace);
});
afterAll(() => rm(workspace, { recursive: true }));

/** The number of fields that each text is inserted into. */
const fields = Object.keys(entriesWith("x")).length + 3;

/** Split into batches, so that none takes long. */
const size = 80;
const parts = Array.from({ length: Math.ceil(naughty.length / size) }, (_, part): [number, string[]] => [
  part * size,
  naughty.slice(part * size, (part + 1) * size),
]);

describe("any text in any field of a destinations file is escaped", () => {
  test.for(parts)("from number %i", async ([, texts], context) => {
    const reports = await reportsOnFiles(texts);
    for (const [index, report] of reports.entries()) expectHarmless(report, texts[index]!);
    countCases(context, texts.length * fields);
  });
});

describe("any text in any field of a server, a bastion, a certificate or a variable is escaped", () => {
  test.for(parts)("from number %i", ([, texts], context) => {
    const reports = texts.map((text) => reportOnServers(text, entries));
    for (const [index, report] of reports.entries()) expectHarmless(report, texts[index]!);
    countCases(context, texts.length * reports[0]!.destinations.length);
  });
});

function expectHarmless(report: Report, text: string): void {
  const about = JSON.stringify(text.slice(0, 100));
  expectPrintable(terminalReport(report, { colour: true, width: 100 }), about);
  const json = printableJson(report);
  expectPrintable(json, about);
  expect(JSON.stringify(JSON.parse(json)), about).toBe(JSON.stringify(report));
  expectOnlyOurElements(report, about);
  expectOnlyOurAnnotations(report, about);
}

/**
 * Characters that are not shown as they are: control and format characters, and invisible ones. Private characters and those of
 * a newer Unicode are shown as boxes, and are harmless.
 */
const unprintable =
  /(?![\p{Co}\p{Cn}\n])(?:[\p{C}\p{Zl}\p{Zp}\p{Variation_Selector}\u115f\u1160\u17b4\u17b5\u3164\uffa0]|\u034f)/u;

/** For each character of the first plane. Surrogates are tested in pairs. */
const isUnprintable = Uint8Array.from({ length: 2 ** 16 }, (_, unit) => {
  const isHalf = unit >= 0xd800 && unit < 0xe000;
  return isHalf || unprintable.test(String.fromCharCode(unit)) ? 1 : 0;
});

/** The parts of a text that are not shown, with their context. */
function notShown(text: string): string[] {
  for (let at = 0; at < text.length; at++) {
    if (isUnprintable[text.charCodeAt(at)] === 0) continue;
    const character = String.fromCodePoint(text.codePointAt(at)!);
    if (unprintable.test(character)) return [JSON.stringify(text.slice(Math.max(0, at - 40), at + 40))];
    at += character.length - 1;
  }
  return [];
}

const ourColours = /\u001b\[(?:1|2|22|31|32|33|34|39)m/g;

function expectPrintable(text: string, about: string): void {
  expect(notShown(text.replaceAll(ourColours, "")), about).toEqual([]);
  expect(commandsIn(withoutCommands(text)), about).toEqual([]);
}

function expectOnlyOurElements(report: Report, about: string): void {
  const { elements, texts } = rendered(markdownReport(report));
  expect(
    elements.filter((element) => !ourElements.test(element)),
    about,
  ).toEqual([]);
  expect(elements.join("\n"), about).toBe(elementsOf(markdownReport(blank(report))));
  for (const [name, pattern] of activeContent)
    expect(pattern.exec(texts)?.[0], `${name} from ${about}`).toBeUndefined();
}

/** Cached, since there are few such reports. */
const known = new Map<string, string>();
function elementsOf(markdown: string): string {
  const elements = known.get(markdown) ?? rendered(markdown).elements.join("\n");
  known.set(markdown, elements);
  return elements;
}

/** The same report with an x for every text. What our sentences mark as code is still code. */
function blank(report: Report): Report {
  const name = (text: string) => (/\S/.test(text) ? "x" : text.slice(0, 1));
  const sentence = (text: string) => text.replaceAll(/[^`\n]*/g, name);
  /** Code lines begin with four spaces, list items with a dash. */
  const advice = (text: string) =>
    text.replaceAll(/(^ {4}|^- )?([^`\n]*)/gm, (_, mark = "", rest = "") => mark + name(rest));
  const blankFinding = (finding: ReportFinding): ReportFinding => ({
    ...finding,
    title: sentence(finding.title),
    message: sentence(finding.message),
    why: sentence(finding.why),
    fix: finding.fix && {
      ...finding.fix,
      text: advice(finding.fix.text),
      note: finding.fix.note && advice(finding.fix.note),
    },
    location: { ...finding.location, file: name(finding.location.file) },
    ignored: finding.ignored && { ...finding.ignored, reason: name(finding.ignored.reason) },
  });
  return {
    ...report,
    base: report.base && { ...report.base, deleted: report.base.deleted.map(sentence) },
    findings: report.findings.map(blankFinding),
    destinations: report.destinations.map((destination) => ({
      ...destination,
      id: name(destination.id),
      // A display name that equals the id is shown once.
      display_name: name(destination.display_name) + (destination.display_name === destination.id ? "" : "-"),
      target: destination.target && {
        ...destination.target,
        host: name(destination.target.host),
        bastion: destination.target.bastion && name(destination.target.bastion),
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
  const shown: string[] = [];
  for (const part of parts) {
    const allFindings = [...part.findings, ...part.destinations.flatMap(({ findings }) => findings)];
    const text = printedBy(() => annotate(part, { fullList: "the log" }));
    const commands = commandsIn(text);
    expect(commands.length, about).toBe(text.split("\n").length - 1);
    expect(
      commands.map(({ name }) => name),
      about,
    ).toEqual(
      (["error", "warning", "notice"] as const).flatMap((severity) =>
        allFindings
          .filter((finding) => finding.severity === severity && finding.ignored === null)
          .map(() => severity),
      ),
    );
    for (const command of commands) {
      expect(Object.keys(command.properties).toSorted(), about).toEqual(
        expect.arrayContaining(["file", "line", "title"]),
      );
      expect(command.message.length).toBeLessThanOrEqual(4_096);
      shown.push(...Object.values(command.properties), command.message);
    }
  }
  expect(notShown(shown.join("\n")), about).toEqual([]);
}
