// The reports of a thousand failed destinations.

import { writeFile } from "node:fs/promises";
import path from "node:path";
import { newestMajor } from "../../__tests__/support/postgres.ts";
import { atMost, type Benchmark, info, type Line, type Own } from "../benchmark.ts";
import { medianOf } from "../support/median.ts";
import { report, root, workspace } from "../support/program.ts";
import type { Rendered } from "../support/render.ts";
import { runWell } from "../support/run.ts";
import { entriesOf, startCrowd } from "../support/servers.ts";
import { kilobytes, megabytes, ms } from "../support/units.ts";

const repeats = 5;
const count = 1_000;

/** https://docs.github.com/en/actions/reference/limits and …/code-scanning/reference/sarif-files/sarif-support */
const limits = { summary: 1024 * 1024, gzippedSarif: 10e6 };

export const reports: Benchmark = { name: "reports", needs: ["bash"], measure };

async function measure(own: Own): Promise<Line[]> {
  const server = await startCrowd({ major: newestMajor() }, count, own);
  // No role may create schemas there, and nothing is encrypted: an error and a warning for each, with SQL and YAML fixes.
  const { folder } = await own(() => workspace(entriesOf(server, count, server.places, "closed")));
  const run = await report(folder, { BENCH_PASSWORD: server.password });
  if (run.report.summary.failed !== count) throw new Error(`${run.report.summary.failed} have failed.`);
  const file = path.join(folder, "report.json");
  await writeFile(file, JSON.stringify(run.report));
  const rendered: Rendered[] = [];
  for (let repeat = 0; repeat < repeats; repeat++) {
    const script = path.join(root, "bench/support/render.ts");
    const { stdout } = await runWell({ command: [process.execPath, script, file] });
    rendered.push(JSON.parse(stdout));
  }
  const [{ summary, sarif, html }] = rendered as [Rendered];
  const msOf = (form: keyof Rendered) => medianOf(rendered, (each) => each[form].ms);
  const all = ["summary", "sarif", "html"] as const;
  const findings = run.report.destinations.reduce((sum, each) => sum + each.findings.length, 0);
  return [
    atMost(
      "summary, SARIF and HTML of 1,000 failed destinations, together",
      medianOf(rendered, (each) => all.reduce((sum, form) => sum + each[form].ms, 0)),
      1_000,
      ms,
      `${all.map((form) => `${form} ${ms(msOf(form))}`).join(", ")}; ${findings} findings`,
    ),
    atMost("their summary, within GitHub's limit", summary.bytes, limits.summary, kilobytes, "1 MiB"),
    atMost(
      "their SARIF gzipped, within GitHub's limit",
      sarif.gzipped,
      limits.gzippedSarif,
      kilobytes,
      "10 MB",
    ),
    info("their HTML page, for information", megabytes(html.bytes), "GitHub sets no limit"),
  ];
}
