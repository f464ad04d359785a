// Five hundred destinations, a tenth of which accept the connection and never answer.

import { startListener } from "../../__tests__/support/listener.ts";
import { newestMajor } from "../../__tests__/support/postgres.ts";
import { atMost, type Benchmark, type Line, type Own } from "../benchmark.ts";
import { startDelays } from "../support/delay.ts";
import { alternating, medianOf } from "../support/median.ts";
import { type Entry, program, workspace } from "../support/program.ts";
import { run } from "../support/run.ts";
import { entriesOf, startCrowd } from "../support/servers.ts";
import { seconds, times } from "../support/units.ts";

const repeats = 2;
const [living, dead] = [450, 50];
const timeoutMs = 5_000;

export const deadServers: Benchmark = { name: "dead", needs: ["bash"], measure };

/** `othersMs`: when the last of the other destinations finished, from the start of the process. */
type Taken = { wallMs: number; othersMs: number };

async function measure(own: Own): Promise<Line[]> {
  const server = await startCrowd({ major: newestMajor() }, living, own);
  const lines = await startDelays(server.port, 45, 0, own);
  const silent = await Promise.all(Array.from({ length: dead }, () => own(() => startListener(() => {}))));
  const alive = entriesOf(server, living, lines);
  const each = living / dead;
  const mixed = silent.flatMap(({ port }, index): Entry[] => [
    { id: `dead-${index}`, host: "127.0.0.1", port, username: "nobody", database: "analytics" },
    ...alive.slice(index * each, (index + 1) * each),
  ]);
  const env = { BENCH_PASSWORD: server.password };
  const taking = async (entries: Entry[]) => {
    const { folder } = await own(() => workspace(entries));
    return async (): Promise<Taken> => {
      const start = performance.now();
      const command = program(["--timeout", `${timeoutMs}ms`]);
      const { wallMs } = await run({ command, cwd: folder, env });
      return { wallMs, othersMs: Math.max(...lines.map(({ lastClosed }) => lastClosed())) - start };
    };
  };
  const durations = await alternating(repeats, { mixed: await taking(mixed), alone: await taking(alive) });
  const wall = medianOf(durations.mixed, ({ wallMs }) => wallMs);
  const alone = medianOf(durations.alone, ({ wallMs }) => wallMs);
  const [others, othersAlone] = [durations.mixed, durations.alone].map((all) =>
    medianOf(all, ({ othersMs }) => othersMs),
  );
  return [
    atMost(
      `${living + dead} destinations, ${dead} dead, timeout 5s: what the dead add to the whole run, in timeouts`,
      (wall - alone) / timeoutMs,
      1.1,
      times,
      `whole run ${seconds(wall)}, without the dead ${seconds(alone)}`,
    ),
    atMost(
      "when the last of the others is done, against a run without the dead",
      others! / othersAlone!,
      1.2,
      times,
      `${seconds(others!)} and ${seconds(othersAlone!)} from the start of the process`,
    ),
  ];
}
