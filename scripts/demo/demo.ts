// Runs the built action as a GitHub runner does, on eight destinations of local servers that the demo starts: PostgreSQL with
// TLS, and a bastion. Writes only demo-output/.

import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { styleText } from "node:util";
import { type ActionRun, runAction } from "../../__tests__/support/runner.ts";
import { setup as installServers } from "../../__tests__/support/server-packages.ts";
import { reportNames } from "../../src/options.ts";
import type { Report } from "../../src/report/report.generated.ts";
import { databases, destinationsFile, expectedStatus } from "./destinations.ts";
import { startServers } from "./servers.ts";

const root = path.resolve(import.meta.dirname, "../..");
const output = path.join(root, "demo-output");

/** Run in reverse order when the demo ends. */
const undo: (() => Promise<unknown>)[] = [];

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => cleanUp().then(() => process.exit(1)));
}
try {
  process.exitCode = (await demo()) ? 0 : 1;
} finally {
  await cleanUp();
}

async function demo(): Promise<boolean> {
  const workspace = await mkdtemp(path.join(tmpdir(), "demo-"));
  undo.push(() => rm(workspace, { recursive: true, force: true }));
  installServers();
  const { env, ports } = await startServers(workspace, databases, undo);
  const text = destinationsFile(ports);
  await writeFile(path.join(workspace, "destinations.yml"), text);

  say("destinations.yml", text.trimEnd());
  await mkdir(output, { recursive: true });
  const inputs = { reports: reportNames.join(), "report-dir": output };
  const run = await runAction({
    workspace,
    env: { ...env, RUNNER_TEMP: output },
    inputs,
    event: "workflow_dispatch",
  });
  await writeFile(path.join(output, "summary.md"), run.summary);
  say("The log of the step", run.log.trimEnd());
  say("The annotations in the pull request", annotations(run));

  const report: Report = JSON.parse(await readFile(path.join(output, "report.json"), "utf8"));
  const unexpected = report.destinations.filter(({ id, status }) => expectedStatus[id] !== status);
  const isAsExpected =
    unexpected.length === 0 &&
    report.destinations.length === Object.keys(expectedStatus).length &&
    run.status === 1;
  say("Result", resultText(isAsExpected, report, run));
  return isAsExpected;
}

function annotations({ annotations: all }: ActionRun): string {
  return all
    .map(
      ({ name, properties, message }) =>
        `${properties.file}, line ${properties.line}: ${name}: ${properties.title}\n    ${message.split("\n")[0]}`,
    )
    .join("\n");
}

function resultText(isAsExpected: boolean, report: Report, run: ActionRun): string {
  const lines = report.destinations.map(({ display_name, id, status }) => {
    const expected = expectedStatus[id];
    return `${status === expected ? "✓" : "✗"} ${display_name}: ${status}${status === expected ? "" : `, expected ${expected}`}`;
  });
  const written = reportNames.map((name) => run.outputs[`report-${name}`] ?? "");
  const files = [path.join(output, "summary.md"), ...written].map((file) =>
    path.relative(process.cwd(), file),
  );
  return [
    ...lines,
    "",
    `The action ended with exit status ${run.status}, as two destinations are broken on purpose. ${isAsExpected ? "All results are as expected." : "The results are not as expected."}`,
    `The job summary and the reports: ${files.join(", ")}`,
  ].join("\n");
}

function say(title: string, text: string): void {
  console.log(
    `\n${styleText("bold", `── ${title} ${"─".repeat(Math.max(0, 76 - title.length))}`)}\n\n${text}`,
  );
}

async function cleanUp(): Promise<void> {
  for (const step of undo.splice(0).reverse()) await step();
}
