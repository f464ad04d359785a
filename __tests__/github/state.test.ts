import { deflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { markOf, readMark } from "../../src/github/own-posts.ts";
import { readState, type State, toStored } from "../../src/github/state.ts";
import { snapshotOf } from "../../src/report/compare.ts";
import { catalogue } from "../../src/rules/catalogue.ts";
import { destinationReport, finding, reportOf } from "../support/report.ts";

const report = reportOf(
  [
    destinationReport("a -->", [finding(), finding({ rule: "tls/required" })]),
    destinationReport("b", [finding()]),
  ],
  { findings: [finding({ rule: "config/yaml", location: { ...finding().location, file: "é.yml" } })] },
);
const state: State = {
  sha: "a".repeat(40),
  run: 99,
  jobs: new Map([["eu", report.started_at]]),
  files: new Map([["destinations.yml", "eu"]]),
  snapshot: snapshotOf(report),
};

test("the state can be read back from a marker, and can't end it early", () => {
  const mark = markOf("comment", "k1", toStored(state));
  expect(mark).toMatch(/^<!-- [^<>]*-->$/);
  expect(mark.indexOf("-->")).toBe(mark.length - 3);
  expect(readState(readMark(`${mark}\nText`, "comment", "k1")!.state)).toEqual(state);
});

test("a finding of every rule is kept", () => {
  const everyRule = reportOf([
    destinationReport(
      "a",
      catalogue.map(({ id }) => finding({ rule: id })),
    ),
  ]);
  const before = { ...state, snapshot: snapshotOf(everyRule) };
  expect(readState(toStored(before))).toEqual(before);
});

test("a marker is found only at the beginning, under its own name and key", () => {
  const mark = markOf("comment", "k1");
  expect(readMark(mark, "comment", "k1")).toEqual({ state: null });
  for (const text of [` ${mark}`, `> ${mark}`, "", null, undefined])
    expect(readMark(text, "comment", "k1")).toBeNull();
  expect(readMark(mark, "issue", "k1")).toBeNull();
  expect(readMark(mark, "comment", "k2")).toBeNull();
});

test("a thousand failed destinations fit into a marker, and the rest is left out", () => {
  const many = Array.from({ length: 1_000 }, (_, index) =>
    destinationReport(`destination-${index}`, [finding()]),
  );
  const mark = markOf("comment", "k1", toStored({ ...state, snapshot: snapshotOf(reportOf(many)) }));
  expect(mark.length).toBeLessThan(10_000);
  expect(readState(readMark(mark, "comment", "k1")!.state)!.snapshot.subjects.size).toBe(1_000);
  const random = Array.from({ length: 30_000 }, () => Math.random());
  expect(markOf("comment", "k1", random)).toBe(markOf("comment", "k1"));
});

const stored = toStored(state);
const subject = { kind: "destination", name: "a", file: null };

test.each<[string, unknown]>([
  ["nothing", null],
  ["a number", 1],
  ["no list of subjects", { ...stored, subjects: undefined }],
  ["a rule that is none", { ...stored, subjects: [{ subject, since: null, errors: ["<b>"], warnings: [] }] }],
  ["a commit that is none", { ...stored, sha: "](http://elsewhere)" }],
  ["a subject that is none", { ...stored, subjects: [null] }],
  ["a run that is not a number", { ...stored, run: "1" }],
  ["no time", { ...stored, at: "soon" }],
])("%s is not a valid state", (_, given) => {
  expect(readState(given)).toBeNull();
});

test("a state that is too large when unpacked is ignored", () => {
  const bomb = deflateRawSync(`"${"x".repeat(50_000_000)}"`).toString("base64");
  expect(readMark(markOf("comment", "k1").replace(" -->", ` ${bomb} -->`), "comment", "k1")).toEqual({
    state: null,
  });
});
