// A file with ten thousand destinations or more.

import { writeFile } from "node:fs/promises";
import path from "node:path";
import { atMost, type Benchmark, type Line, type Own } from "../benchmark.ts";
import { alternating, medianOf, ratioOf } from "../support/median.ts";
import { destinationsFile, program, root, workspace } from "../support/program.ts";
import { run, runWell, type Spent } from "../support/run.ts";
import { seconds, times } from "../support/units.ts";

const sizes = [5_000, 10_000, 20_000, 40_000] as const;
const repeats = 3;

export const largeFile: Benchmark = { name: "large-file", needs: ["bash"], measure };

async function measure(own: Own): Promise<Line[]> {
  const { folder } = await own(() => workspace([]));
  for (const size of sizes) await writeFile(path.join(folder, fileOf(size)), textOf(size));
  const validate = (size: number) => async () =>
    run({ command: program(["--mode", "validate", fileOf(size)]), cwd: folder });
  const alone = path.join(root, "bench/yardsticks/parse-alone.mjs");
  const parse = () => runWell({ command: [process.execPath, alone, fileOf(10_000)], cwd: folder });
  const pair = await alternating(repeats, { program: validate(10_000), parse });
  const durations = await alternating(
    repeats,
    Object.fromEntries(sizes.map((size) => [String(size), validate(size)])),
  );
  const wall = ({ wallMs }: Spent) => wallMs;
  const cpu = times(ratioOf(pair.program, pair.parse, ({ cpuMs }) => cpuMs));
  const user = sizes.map((size) => medianOf(durations[String(size)]!, ({ userMs }) => userMs));
  const growth = user.slice(1).map((figure, index) => figure / user[index]!);
  return [
    atMost(
      "a file of 10,000 destinations, mode validate",
      ratioOf(pair.program, pair.parse, wall),
      2,
      times,
      `\`parseDocument\` of \`yaml\` alone ${seconds(medianOf(pair.parse, wall))}, the program ${seconds(medianOf(pair.program, wall))}; ${cpu} of its CPU time`,
    ),
    atMost(
      "time(2n)/time(n), the worst from 5,000 to 40,000",
      Math.max(...growth),
      2.2,
      times,
      `CPU time ${sizes.map((size, index) => `${size.toLocaleString("en")}: ${seconds(user[index]!)}`).join(", ")}`,
    ),
  ];
}

const fileOf = (size: number) => `destinations-${size}.yml`;

function textOf(size: number): string {
  const entries = Array.from({ length: size }, (_, index) => ({
    id: `destination-${index}`,
    host: "127.0.0.1",
    port: 5432,
    username: `user_${index}`,
    database: "analytics",
    ssl: true,
  }));
  return destinationsFile(entries);
}
