// Entries that share text by an alias or a merge key: an error in it is reported once.

import { expect, test } from "vitest";
import { checkText, destination, rules } from "../support/program.ts";

const file = `version: 1
x-base: &base
  username: stitch
  password: hunter2
  ssl: true
destinations:
  one:
    <<: *base
    host: 127.0.0.1
    port: 1
    database: one
  two: &two
    url: \${URL}
    ssl: sometimes
  three:
    <<: *two
`;

test("does not connect to a destination that shares an error, and says where the error is", async () => {
  const report = await checkText(file, { environment: { URL: "postgres://u:p@127.0.0.1:1/d" } });
  expect(report.findings.map(({ rule, location }) => [rule, location.line])).toEqual([
    ["config/literal-secret", 4],
  ]);
  expect(report.outcome).toBe("failed");
  expect(destination(report, "one")).toMatchObject({
    status: "skipped",
    tries: 0,
    reason:
      "Not checked: destinations.yml, line 4, which this destination uses too, has an error (config/literal-secret).",
  });
  expect(rules(destination(report, "two"))).toEqual(["config/schema"]);
  expect(destination(report, "three")).toMatchObject({ status: "skipped", findings: [] });
});

test("reports a shared error at a destination that uses it if the one that defines it is not selected", async () => {
  const report = await checkText(file, { options: { only: "three", mode: "validate" } });
  expect(rules(destination(report, "three"))).toEqual(["config/schema"]);
  expect(report.outcome).toBe("failed");
});
