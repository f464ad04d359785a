// One destination through SSH, for the whole process.

import { newestMajor } from "../../__tests__/support/postgres.ts";
import { atMost, type Benchmark, info, type Line, type Own } from "../benchmark.ts";
import { alternating, medianOf, ratioOf } from "../support/median.ts";
import { startOpenSsh } from "../support/openssh.ts";
import { ownQuery, plainClient } from "../support/own-query.ts";
import { type Entry, expectPassed, program, report, workspace } from "../support/program.ts";
import { psqlEnvironment } from "../support/psql.ts";
import { run, runWell, type Spent } from "../support/run.ts";
import { startCrowd } from "../support/servers.ts";
import { sshAndPsql } from "../support/ssh-and-psql.ts";
import { ms, times } from "../support/units.ts";

const repeats = 11;

export const ssh: Benchmark = { name: "ssh", needs: ["bash", "psql", "ssh", "sshd"], measure };

async function measure(own: Own): Promise<Line[]> {
  const server = await startCrowd({ major: newestMajor() }, 1, own);
  const bastion = await startOpenSsh(own);
  const { port, user, hostKey, privateKey } = bastion;
  const entry: Entry = {
    id: "warehouse",
    host: "127.0.0.1",
    port: server.port,
    username: server.user(0),
    database: "analytics",
    ssh: { port, user, hostKey },
  };
  const { folder } = await own(() => workspace([entry]));
  const env = { BENCH_PASSWORD: server.password, BENCH_KEY: privateKey };
  expectPassed((await report(folder, env)).report, 1);
  const plain = await plainClient("pg-and-ssh2", [entry], server, folder);
  const durations = await alternating(repeats, {
    program: () => run({ command: program([]), cwd: folder, env }),
    plain: () => runWell({ ...plain, env: { ...plain.env, SSH_KEY: privateKey } }),
    psql: async () => {
      const { command, ended } = await sshAndPsql(bastion, port, entry, ownQuery(server.major));
      const spent = await runWell({ command, env: psqlEnvironment(server.password) });
      // A process that ends during the next run would count for that run.
      await ended();
      return spent;
    },
  });
  const wall = ({ wallMs }: Spent) => wallMs;
  const walls = (other: Spent[]) =>
    `${ms(medianOf(durations.program, wall))} and ${ms(medianOf(other, wall))}`;
  const what = "one destination through SSH, against";
  return [
    atMost(
      `${what} \`pg\` with \`ssh2\``,
      ratioOf(durations.program, durations.plain, wall),
      1.5,
      times,
      walls(durations.plain),
    ),
    info(
      `${what} \`ssh -L\` and \`psql\``,
      times(ratioOf(durations.program, durations.psql, wall)),
      walls(durations.psql),
    ),
  ];
}
