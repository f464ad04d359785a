// A thousand destinations on four machines: each shard alone, against the whole on one machine.

import { makeCertificate } from "../../__tests__/support/certificates.ts";
import { newestMajor } from "../../__tests__/support/postgres.ts";
import { below, info, type Line, type Own, type Row } from "../row.ts";
import { entriesOf } from "../support/crowded.ts";
import { startDelay } from "../support/delay.ts";
import { startOpenSsh } from "../support/openssh.ts";
import { type Entry, mustBeDialled, report, workspace } from "../support/program.ts";
import { startCrowd } from "../support/servers.ts";
import { seconds, times } from "../support/units.ts";

const shards = 4;
const count = 1_000;

export const scaleOut: Row = { name: "shards", needs: ["bash", "ssh", "sshd"], measure };

async function measure(own: Own): Promise<Line[]> {
  const certificate = await makeCertificate({ name: "127.0.0.1", hosts: ["127.0.0.1"] });
  const server = own(await startCrowd({ major: newestMajor(), tls: certificate }, count));
  const { port, user, hostKey, privateKey } = own(await startOpenSsh());
  const lines = await Promise.all(
    Array.from({ length: 40 }, async () => own(await startDelay(server.port, 0))),
  );
  const ports = lines.map((line) => line.port);
  // Six of ten plain, three with TLS, one behind the bastion.
  const entries = entriesOf(server, count, ports).map((entry, index): Entry => {
    const kind = Math.floor(index / ports.length) % 10;
    if (kind === 9) return { ...entry, ssh: { port, user, hostKey } };
    return { ...entry, ssl: kind >= 6 };
  });
  const { folder } = own(await workspace(entries));
  const env = { BENCH_PASSWORD: server.password, BENCH_KEY: privateKey };
  const whole = await report(folder, env);
  mustBeDialled(whole.report, count);
  const parts = [];
  for (let index = 1; index <= shards; index++) {
    const part = await report(folder, env, ["--shard", `${index}/${shards}`]);
    mustBeDialled(part.report, part.report.summary.total);
    parts.push(part);
  }
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const costs = parts.map((part) =>
    part.report.destinations.reduce((sum, { id }) => sum + tripsOf(byId.get(id)!), 0),
  );
  const walls = parts.map(({ wallMs }) => wallMs);
  const counts = parts.map((part) => part.report.summary.total);
  if (sum(counts) !== count) throw new Error(`The shards have ${sum(counts)} destinations.`);
  const slowest = Math.max(...walls);
  return [
    below(
      "4 shards of 1,000 destinations: the costliest in round trips, against an even part",
      Math.max(...costs) / (sum(costs) / shards),
      1.2,
      times,
      `destinations ${counts.join(", ")}; round trips ${costs.join(", ")}`,
    ),
    below(
      "the slowest shard, against the mean of all",
      slowest / (sum(walls) / shards),
      1.2,
      times,
      `each alone ${walls.map(seconds).join(", ")}`,
    ),
    info(
      "the slowest shard, against a quarter of the whole",
      times(slowest / (whole.wallMs / shards)),
      `the whole ${seconds(whole.wallMs)}`,
    ),
  ];
}

/** As the row of round trips counts them. */
function tripsOf({ ssl = false, ssh }: Entry): number {
  return 5 + (ssl ? 2 : 0) + (ssh === undefined ? 0 : 6);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
