// The examples that a person copies, and the README that shows them.

import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { checkText } from "./support/run-check.ts";

const root = path.resolve(import.meta.dirname, "..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");

test.each([
  "examples/destinations.yml",
  "examples/quick-start/destinations.yml",
  ".github/check/destinations.yml",
])("%s is valid as it is copied, with no file beside it", async (file) => {
  const report = await checkText(read(file), { options: { mode: "validate" } });
  const findings = [
    ...report.findings,
    ...report.destinations.flatMap((destination) => destination.findings),
  ];
  expect(findings.filter(({ rule }) => rule !== "config/unencrypted-connection")).toEqual([]);
});

test("the quick start's workflow passes on the variables that its file reads, and no input that is not there", () => {
  const { jobs } = parse(read("examples/quick-start/workflow.yml"));
  const step = jobs.destinations.steps.at(-1);
  const variables = [...read("examples/quick-start/destinations.yml").matchAll(/\$\{([A-Z_]+)\}/g)].map(
    ([, name]) => name,
  );
  expect(Object.keys(step.env)).toEqual(variables);
  const inputs = Object.keys(parse(read("action.yml")).inputs);
  expect(inputs).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
});

test("our own workflows pin every action to a commit, and ask for nothing but to read", () => {
  const workflow = parse(read(".github/workflows/ci.yml"));
  expect(workflow.permissions).toEqual({ contents: "read" });
  const uses = [...read(".github/workflows/ci.yml").matchAll(/uses: (\S+)/g)].map(([, action]) => action!);
  for (const action of uses.filter((each) => each !== "./"))
    expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
});
