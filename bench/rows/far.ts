// A hundred destinations that are 50 ms away, on 25 ports: what is left is waiting.

import { newestMajor } from "../../__tests__/support/postgres.ts";
import { below, info, type Line, type Own, type Row } from "../row.ts";
import { contendersFor, entriesOf } from "../support/crowded.ts";
import { startDelays } from "../support/delay.ts";
import { alternating, medianOf, ratioOf } from "../support/median.ts";
import { startCrowd } from "../support/servers.ts";
import { ms, times } from "../support/units.ts";

const repeats = 5;
const roundTripMs = 50;

/** TCP, the startup message, two of SCRAM, the question. */
const fewestTrips = 5;

export const far: Row = { name: "far", needs: ["bash", "psql", "xargs"], measure };

async function measure(own: Own): Promise<Line[]> {
  const server = own(await startCrowd({ major: newestMajor() }, 100));
  const ports = (await startDelays(server.port, 25, roundTripMs, own)).map((line) => line.port);
  const contenders = await contendersFor(entriesOf(server, 100, ports), server, 64, own);
  const taken = await alternating(repeats, contenders);
  const wall = ({ wallMs }: { wallMs: number }) => wallMs;
  const yardstick = medianOf(taken.xargs, wall);
  const beside = `xargs -P 64 psql ${ms(yardstick)}, the program ${ms(medianOf(taken.program, wall))}`;
  const floorMs = fewestTrips * roundTripMs;
  return [
    below(
      "100 destinations 50 ms away (on 25 ports), wall",
      ratioOf(taken.program, taken.xargs, wall),
      0.55,
      times,
      beside,
    ),
    info("one plain Node process, for comparison", times(ratioOf(taken.node, taken.xargs, wall)), ""),
    info("the wire's own floor, for comparison", times(floorMs / yardstick), `${fewestTrips} round trips`),
  ];
}
