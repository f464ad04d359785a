// One destination through SSH, from the start of the process to its end.

import { newestMajor } from "../../__tests__/support/postgres.ts";
import { below, type Line, type Own, type Row } from "../row.ts";
import { alternating, leastOf, medianOf, ratioOf } from "../support/median.ts";
import { startOpenSsh } from "../support/openssh.ts";
import { type Entry, mustBeDialled, program, report, workspace } from "../support/program.ts";
import { psqlEnvironment } from "../support/psql.ts";
import { question } from "../support/question.ts";
import { run, runWell } from "../support/run.ts";
import { startCrowd } from "../support/servers.ts";
import { sshAndPsql } from "../support/ssh-and-psql.ts";
import { ms, times } from "../support/units.ts";

const repeats = 11;

export const ssh: Row = { name: "ssh", needs: ["bash", "psql", "ssh", "sshd"], measure };

async function measure(own: Own): Promise<Line[]> {
  const server = own(await startCrowd({ major: newestMajor() }));
  const bastion = own(await startOpenSsh());
  const { port, user, hostKey } = bastion;
  const entry: Entry = {
    id: "warehouse",
    port: server.port,
    username: server.user(0),
    database: "analytics",
    ssh: { port, user, hostKey },
  };
  const { folder } = own(await workspace([entry]));
  const env = { BENCH_PASSWORD: server.password, BENCH_KEY: bastion.privateKey };
  mustBeDialled((await report(folder, env)).report, 1);
  const taken = await alternating(repeats, {
    program: () => run({ command: program([]), cwd: folder, env }),
    psql: async () => {
      const { command, ended } = await sshAndPsql(bastion, port, entry, question(server.major));
      const spent = await runWell({ command, env: psqlEnvironment(server.password) });
      // What ends in the next run's time would count for that one.
      await ended();
      return spent;
    },
  });
  const wall = ({ wallMs }: { wallMs: number }) => wallMs;
  const [median, least] = [medianOf, leastOf].map(
    (of) => `ssh -L and psql ${ms(of(taken.psql, wall))}, the program ${ms(of(taken.program, wall))}`,
  );
  const beside = `${median}; the least of each: ${least}`;
  const ratio = ratioOf(taken.program, taken.psql, wall);
  return [below("one destination through SSH, whole run on loopback", ratio, 1, times, beside)];
}
