// What a thousand destinations take of memory, and how much of that a hundred take.

import { readFile } from "node:fs/promises";
import path from "node:path";
import { newestMajor } from "../../__tests__/support/postgres.ts";
import { below, type Line, type Own, type Row } from "../row.ts";
import { entriesOf } from "../support/crowded.ts";
import { startDelays } from "../support/delay.ts";
import { alternating, median } from "../support/median.ts";
import { highWater } from "../support/preloads.ts";
import { program, workspace } from "../support/program.ts";
import { runWell } from "../support/run.ts";
import { startCrowd } from "../support/servers.ts";
import { megabytes } from "../support/units.ts";

const repeats = 3;

/** On so many ports the limit of 8 a server holds nobody back: as many as `concurrency` allows are connected at once. */
const servers = 40;

export const memory: Row = { name: "memory", needs: ["bash", "/proc"], measure };

async function measure(own: Own): Promise<Line[]> {
  const server = own(await startCrowd({ major: newestMajor() }, 1_000));
  const ports = (await startDelays(server.port, servers, 0, own)).map((line) => line.port);
  const env = { BENCH_PASSWORD: server.password };
  const peak = async (count: number) => {
    const { folder } = own(await workspace(entriesOf(server, count, ports)));
    const told = path.join(folder, "told");
    await runWell({ command: program([], highWater), cwd: folder, env: { ...env, BENCH_TOLD: told } });
    const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(await readFile(told, "utf8"))?.[1];
    return Number(kilobytes) * 1024;
  };
  const taken = await alternating(repeats, { hundred: () => peak(100), thousand: () => peak(1_000) });
  const [hundred, thousand] = [median(taken.hundred), median(taken.thousand)];
  return [
    below("1,000 destinations, memory", thousand, 200e6, megabytes, "the highest resident size (VmHWM)"),
    below(
      "growth of memory from 100 to 1,000 destinations",
      thousand - hundred,
      40e6,
      megabytes,
      `100 destinations ${megabytes(hundred)}`,
    ),
  ];
}
