// A hundred destinations, on this machine and 50 ms away, compared with scripts that a user could write.

import { writeFile } from "node:fs/promises";
import path from "node:path";
import { newestMajor } from "../../__tests__/support/postgres.ts";
import { atMost, type Benchmark, info, type Line, type Own } from "../benchmark.ts";
import { startDelays } from "../support/delay.ts";
import { alternating, medianOf, ratioOf } from "../support/median.ts";
import { ownQuery, plainClient } from "../support/own-query.ts";
import { type Entry, expectPassed, program, report, workspace } from "../support/program.ts";
import { psql } from "../support/psql.ts";
import { run, runWell, type Spent } from "../support/run.ts";
import { type Crowd, entriesOf, startCrowd } from "../support/servers.ts";
import { ms, times } from "../support/units.ts";

const count = 100;
const servers = 25;
const repeats = 7;
const roundTripMs = 50;

/** On loopback, the servers run on this machine too, and more concurrent processes only wait for a core. */
export const hundred: Benchmark = {
  name: "hundred",
  needs: ["bash", "psql", "xargs"],
  measure: async (own) => {
    const server = await startCrowd({ major: newestMajor() }, count, own);
    return linesOf(
      "100 destinations on loopback",
      entriesOf(server, count, server.places.slice(0, servers)),
      server,
      {
        psqlsAtOnce: 16,
        mostOfPlain: 1.1,
        own,
      },
    );
  },
};

export const far: Benchmark = {
  name: "far",
  needs: ["bash", "psql", "xargs"],
  measure: async (own) => {
    const server = await startCrowd({ major: newestMajor() }, count, own);
    const places = await startDelays(server.port, servers, roundTripMs, own);
    return linesOf(`100 destinations ${roundTripMs} ms away`, entriesOf(server, count, places), server, {
      psqlsAtOnce: 64,
      mostOfPlain: 1.05,
      own,
    });
  },
};

type Comparison = { psqlsAtOnce: number; mostOfPlain: number; own: Own };

async function linesOf(
  what: string,
  entries: Entry[],
  server: Crowd,
  { psqlsAtOnce, mostOfPlain, own }: Comparison,
): Promise<Line[]> {
  const { folder } = await own(() => workspace(entries));
  const env = { BENCH_PASSWORD: server.password };
  expectPassed((await report(folder, env)).report, count);
  const xargs = await psqlLoop(entries, server, psqlsAtOnce, folder);
  const plain = await plainClient("pg-alone", entries, server, folder);
  const durations = await alternating(repeats, {
    program: () => run({ command: program([]), cwd: folder, env }),
    plain: () => runWell(plain),
    psql: () => runWell(xargs),
  });
  const wall = ({ wallMs }: Spent) => wallMs;
  const cpu = ({ cpuMs }: Spent) => cpuMs;
  const walls = (other: Spent[]) =>
    `${ms(medianOf(durations.program, wall))} and ${ms(medianOf(other, wall))}`;
  const cpuOf = (spent: Spent[]) => `${(medianOf(spent, cpu) / count).toFixed(1)} ms`;
  return [
    atMost(
      `${what}, against \`psql\` in a loop`,
      ratioOf(durations.program, durations.psql, wall),
      1,
      times,
      `${walls(durations.psql)}; xargs -P ${psqlsAtOnce}`,
    ),
    atMost(
      `${what}, against \`pg\` alone`,
      ratioOf(durations.program, durations.plain, wall),
      mostOfPlain,
      times,
      walls(durations.plain),
    ),
    info(
      "CPU time for each of these destinations",
      cpuOf(durations.program),
      `\`pg\` alone ${cpuOf(durations.plain)}, \`psql\` ${cpuOf(durations.psql)}; of the client alone, its start included`,
    ),
  ];
}

async function psqlLoop(entries: Entry[], server: Crowd, atOnce: number, folder: string) {
  const list = path.join(folder, "list");
  await writeFile(list, entries.map((entry) => `${uri(entry)}\n`).join(""));
  const [binary, ...options] = psql(entries[0]!, ownQuery(server.major)).slice(0, -1);
  return {
    command: ["xargs", "-n", "1", "-P", String(atOnce), binary!, ...options],
    stdin: list,
    env: { PGPASSWORD: server.password },
  };
}

function uri({ host, port, username, database }: Entry): string {
  return `postgresql://${username}@${host}:${port}/${database}?sslmode=disable&gssencmode=disable`;
}
