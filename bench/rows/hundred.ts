// A hundred destinations on this machine: what is left is computing.

import { newestMajor } from "../../__tests__/support/postgres.ts";
import { below, info, type Line, type Own, type Row } from "../row.ts";
import { contendersFor, entriesOf } from "../support/crowded.ts";
import { alternating, medianOf, ratioOf } from "../support/median.ts";
import type { Spent } from "../support/run.ts";
import { startCrowd } from "../support/servers.ts";
import { ms, times } from "../support/units.ts";

const repeats = 5;

export const hundred: Row = { name: "hundred", needs: ["bash", "psql", "xargs"], measure };

async function measure(own: Own): Promise<Line[]> {
  const server = own(await startCrowd({ major: newestMajor() }, 100));
  const entries = entriesOf(server, 100, [server.port]);
  const taken = await alternating(repeats, await contendersFor(entries, server, 16, own));
  const wall = ({ wallMs }: Spent) => wallMs;
  const cpu = ({ cpuMs }: Spent) => cpuMs;
  const both = (figure: (spent: Spent) => number) =>
    `xargs -P 16 psql ${ms(medianOf(taken.xargs, figure))}, the program ${ms(medianOf(taken.program, figure))}`;
  const plain = [wall, cpu].map((figure) => times(ratioOf(taken.node, taken.xargs, figure)));
  return [
    below(
      "100 destinations on loopback, wall",
      ratioOf(taken.program, taken.xargs, wall),
      0.6,
      times,
      both(wall),
    ),
    below(
      "100 destinations on loopback, CPU",
      ratioOf(taken.program, taken.xargs, cpu),
      0.5,
      times,
      both(cpu),
    ),
    info(
      "one plain Node process, for comparison",
      plain[0]!,
      `${plain[1]} of the CPU time of xargs -P 16 psql`,
    ),
  ];
}
