// The memory for a thousand destinations, and its growth from a hundred.

import { readFile } from "node:fs/promises";
import path from "node:path";
import { newestMajor } from "../../__tests__/support/postgres.ts";
import { atMost, type Benchmark, type Line, type Own } from "../benchmark.ts";
import { alternating, median } from "../support/median.ts";
import { writeStatus } from "../support/preloads.ts";
import { program, workspace } from "../support/program.ts";
import { runWell } from "../support/run.ts";
import { entriesOf, startCrowd } from "../support/servers.ts";
import { megabytes } from "../support/units.ts";

const repeats = 3;

export const memory: Benchmark = { name: "memory", needs: ["bash", "/proc"], measure };

async function measure(own: Own): Promise<Line[]> {
  const server = await startCrowd({ major: newestMajor() }, 1_000, own);
  const env = { BENCH_PASSWORD: server.password };
  const peak = async (count: number) => {
    const { folder } = await own(() => workspace(entriesOf(server, count, server.places)));
    const status = path.join(folder, "status");
    await runWell({ command: program([], writeStatus), cwd: folder, env: { ...env, BENCH_STATUS: status } });
    const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(await readFile(status, "utf8"))?.[1];
    return Number(kilobytes) * 1024;
  };
  const peaks = await alternating(repeats, { hundred: () => peak(100), thousand: () => peak(1_000) });
  const [hundred, thousand] = [median(peaks.hundred), median(peaks.thousand)];
  return [
    atMost("1,000 destinations, memory", thousand, 300e6, megabytes, "the highest resident size (VmHWM)"),
    atMost(
      "growth of memory from 100 to 1,000 destinations",
      thousand - hundred,
      60e6,
      megabytes,
      `100 destinations ${megabytes(hundred)}`,
    ),
  ];
}
