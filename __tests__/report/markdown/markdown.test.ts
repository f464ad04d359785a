import { expect, test } from "vitest";
import { markdownReport } from "../../../src/report/markdown/markdown.ts";
import { checkText } from "../../support/program.ts";
import { sampleDestinations, sampleReport } from "../../support/sample-report.ts";

async function failing(count: number) {
  const entries = Array.from(
    { length: count },
    (_, index) => `  d${index}:\n    hots: x\n    username: "<b>"\n`,
  );
  return checkText(`version: 1\ndestinations:\n${entries.join("")}`, { options: { mode: "validate" } });
}

test("a report of two thousand failed destinations is within GitHub's limit, and says what was omitted", async () => {
  const text = markdownReport(await failing(2_000));
  expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
  expect(text).toContain("2000 of 2000 destinations failed");
  expect(text).toMatch(/…and \d+ more failures: see the log\./);
  expect(text.match(/<details/g)).toHaveLength(text.match(/<\/details>/g)!.length);
});

test("every destination has a row, with its name and id", async () => {
  const text = markdownReport(await failing(3));
  expect(text.match(/^\| ❌ \| `d\d` \|/gm)).toHaveLength(3);
});

test("ignored findings of a rule with the same reason share a line", () => {
  const accepted = sampleDestinations.find(({ id }) => id === "accepted")!;
  const copies = ["One", "Two"].map((name) => ({ ...accepted, display_name: name }));
  expect(markdownReport(sampleReport(copies)).match(/^- .*\(until .*$/gm)).toEqual([
    "- One, Two: PostgreSQL version is end-of-life [server/version-end-of-life]: The upgrade is planned for March (until 2027-03-31)",
  ]);
});
