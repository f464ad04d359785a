// The start: everything that a run without a network takes.

import { below, info, type Line, type Own, type Row } from "../row.ts";
import { alternating, leastOf, medianOf, ratioOf } from "../support/median.ts";
import { program, workspace } from "../support/program.ts";
import { run } from "../support/run.ts";
import { ms, times } from "../support/units.ts";

const repeats = 25;

export const start: Row = { name: "start", needs: ["bash"], measure };

async function measure(own: Own): Promise<Line[]> {
  const entry = { id: "warehouse", port: 5432, username: "stitch", database: "analytics", ssl: true };
  const { folder } = own(await workspace([entry]));
  const taken = await alternating(repeats, {
    program: () => run({ command: program(["--mode", "validate"]), cwd: folder }),
    uncompiled: () =>
      run({
        command: program(["--mode", "validate"]),
        cwd: folder,
        env: { NODE_DISABLE_COMPILE_CACHE: "1" },
      }),
    node: () => run({ command: [process.execPath, "-e", "0"], cwd: folder }),
  });
  const wall = ({ wallMs }: { wallMs: number }) => wallMs;
  const [median, least] = [medianOf, leastOf].map(
    (of) => `node -e 0 ${ms(of(taken.node, wall))}, the program ${ms(of(taken.program, wall))}`,
  );
  const beside = `${median}; the least of each: ${least}`;
  const ratio = ratioOf(taken.program, taken.node, wall);
  return [
    below("start: mode validate, one destination, whole process", ratio, 2, times, beside),
    info(
      "the same without what Node has kept of an earlier run",
      times(ratioOf(taken.uncompiled, taken.node, wall)),
      "the first run of a version, and every run of the Action",
    ),
  ];
}
