// The main job on this machine: an embedded PostgreSQL, a bastion, certificates and roles made on the spot, eight
// destinations, and the built action started the way a runner starts it. Leaves nothing but demo-output/.

import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { styleText } from "node:util";
import { type ActionRun, runAction } from "../../__tests__/support/runner.ts";
import { setup as installServers } from "../../__tests__/support/server-packages.ts";
import { reportNames } from "../../src/options.ts";
import type { Report } from "../../src/report/report.generated.ts";
import { databases, destinationsFile, verdicts } from "./destinations.ts";
import { startServers } from "./servers.ts";

const root = path.resolve(import.meta.dirname, "../..");
const output = path.join(root, "demo-output");

/** What has to be stopped or removed, the last first, however the demo ends. */
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
  // The folder for temporary files, which a run may write in, exists before it.
  await mkdir(output, { recursive: true });
  const inputs = { reports: reportNames.join(), "report-dir": output };
  await mkdir(output, { recursive: true });
  const run = await runAction({
    workspace,
    env: { ...env, RUNNER_TEMP: output },
    inputs,
    event: "workflow_dispatch",
  });
  await writeFile(path.join(output, "summary.md"), run.summary);
  say("What the step's log shows", run.log.trimEnd());
  say("What the pull request shows", annotations(run));

  const report: Report = JSON.parse(await readFile(path.join(output, "report.json"), "utf8"));
  const missed = report.destinations.filter(({ id, status }) => verdicts[id] !== status);
  const asMeant =
    missed.length === 0 && report.destinations.length === Object.keys(verdicts).length && run.status === 1;
  say("The end", ending(asMeant, report, run));
  return asMeant;
}

function annotations({ annotations: all }: ActionRun): string {
  return all
    .map(
      ({ name, properties, message }) =>
        `${properties.file}, line ${properties.line}: ${name}: ${properties.title}\n    ${message.split("\n")[0]}`,
    )
    .join("\n");
}

function ending(asMeant: boolean, report: Report, run: ActionRun): string {
  const lines = report.destinations.map(({ display_name, id, status }) => {
    const meant = verdicts[id];
    return `${status === meant ? "as meant" : `MEANT: ${meant}`}  ${display_name}: ${status}`;
  });
  const written = reportNames.map((name) => run.outputs[`report-${name}`] ?? "");
  const files = [path.join(output, "summary.md"), ...written].map((file) =>
    path.relative(process.cwd(), file),
  );
  return [
    ...lines,
    "",
    `The action ended with ${run.status}. ${asMeant ? "Every destination got the verdict that it was made for." : "That is not what was meant."}`,
    `The job summary and the reports are in ${files.join(", ")}.`,
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
