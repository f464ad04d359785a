// The examples to copy, and the README that includes them.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { checkText } from "./support/program.ts";
import { actionlint, languageService } from "./support/workflow-linters.ts";

const root = path.resolve(import.meta.dirname, "..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");

const exampleWorkflows = [
  "examples/quick-start/workflow.yml",
  ...readdirSync(path.join(root, "examples/workflows")).map((name) => `examples/workflows/${name}`),
];

test.each([
  "examples/destinations.yml",
  "examples/quick-start/destinations.yml",
  ".github/check/destinations.yml",
])("%s is valid as a copy, without other files", async (file) => {
  const report = await checkText(read(file), { options: { mode: "validate" } });
  const findings = [
    ...report.findings,
    ...report.destinations.flatMap((destination) => destination.findings),
  ];
  const counting = findings.filter(({ ignored }) => ignored === null);
  expect(counting.filter(({ rule }) => rule !== "config/unencrypted-connection")).toEqual([]);
});

test("the quick start's workflow passes the variables of its file, and only existing inputs", () => {
  const { jobs } = parse(read("examples/quick-start/workflow.yml"));
  const step = jobs.destinations.steps.at(-1);
  const variables = [...read("examples/quick-start/destinations.yml").matchAll(/\$\{([A-Z_]+)\}/g)].map(
    ([, name]) => name,
  );
  expect(Object.keys(step.env)).toEqual(variables);
  const inputs = Object.keys(parse(read("action.yml")).inputs);
  expect(inputs).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
});

test("the README shows the finding of its rule's page, at the line in the quick start's file", () => {
  const finding = (file: string) => /```text\n(destinations\.yml:.*?)```/s.exec(read(file))![1];
  const page = finding("docs/rules/privilege/create-on-database.md")!
    .replace("destinations.yml:6:", "destinations.yml:5:")
    .replace("  6 |", "  5 |")
    // With the quick start's `ssl: true`, channel binding proves the server.
    .replace(/^ *-- Nothing proves.*\n/m, "");
  expect(finding("README.md")).toBe(page);
});

const ownWorkflows = readdirSync(path.join(root, ".github/workflows")).map(
  (name) => `.github/workflows/${name}`,
);

describe.each([...exampleWorkflows, ...ownWorkflows])("%s", (file) => {
  test("passes actionlint", async () => {
    expect(await actionlint(read(file), file)).toEqual([]);
  });

  test("passes GitHub's language service, which knows the inputs of the action", async () => {
    expect(await languageService(read(file), file)).toEqual([]);
  });
});

test("both linters find a misspelt context and an unknown input", async () => {
  const wrong = read("examples/workflows/pull-request.yml")
    .replace("${{ github.ref }}", "${{ github.reff }}")
    .replace("check-run: true", "check-runs: true");
  const file = "examples/workflows/wrong.yml";
  expect(await actionlint(wrong, file)).toEqual([expect.stringContaining('property "reff" is not defined')]);
  expect(await languageService(wrong, file)).toEqual([
    expect.stringContaining("Context access might be invalid: reff"),
    expect.stringContaining("Invalid action input 'check-runs'"),
  ]);
});

test.each(exampleWorkflows.filter((file) => file.startsWith("examples/workflows/")))(
  "%s asks only for the permissions that it uses, keeps no token on disk and runs no untrusted text",
  (file) => {
    const workflow = parse(read(file));
    expect(workflow.permissions).toEqual({});
    const { permissions, steps = [], with: given } = workflow.jobs.destinations;
    // A job that calls the reusable workflow has no steps.
    const inputs =
      given ?? steps.find(({ uses }: { uses: string }) => uses.startsWith("destination-check/")).with;
    const needed = {
      contents: "read",
      ...(inputs["check-run"] === true ? { checks: "write" } : {}),
      ...(inputs.comment === true ? { "pull-requests": "write" } : {}),
      ...(inputs.issue === true ? { issues: "write" } : {}),
      ...(steps.some(({ uses }: { uses: string }) => uses.startsWith("github/codeql-action/upload-sarif@"))
        ? { "security-events": "write", actions: "read" }
        : {}),
    };
    expect(permissions).toEqual(needed);
    if (given === undefined) expect(steps[0].with).toEqual({ "persist-credentials": false });
    expect(steps.filter(({ run }: { run?: string }) => run !== undefined)).toEqual([]);
    for (const { uses } of steps.filter(
      (each: { uses: string }) => !each.uses.startsWith("destination-check/"),
    ))
      expect(uses).toMatch(/@[0-9a-f]{40}$/);
  },
);
