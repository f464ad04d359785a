// A thousand destinations in four shards, each run alone, compared with one machine.

import { makeCertificate } from "../../__tests__/support/certificates.ts";
import { newestMajor } from "../../__tests__/support/postgres.ts";
import { atMost, type Benchmark, info, type Line, type Own } from "../benchmark.ts";
import { alternating, leastOf } from "../support/median.ts";
import { startOpenSsh } from "../support/openssh.ts";
import { type Entry, expectPassed, report, workspace } from "../support/program.ts";
import { entriesOf, startCrowd } from "../support/servers.ts";
import { seconds, times } from "../support/units.ts";

const shards = 4;
const count = 1_000;
const repeats = 2;

export const scaleOut: Benchmark = { name: "shards", needs: ["bash", "ssh", "sshd"], measure };

async function measure(own: Own): Promise<Line[]> {
  const certificate = await makeCertificate({ name: "127.0.0.1", hosts: ["127.0.0.1"] });
  const server = await startCrowd({ major: newestMajor(), tls: certificate }, count, own);
  const { port, user, hostKey, privateKey } = await startOpenSsh(own);
  // Of ten, six are unencrypted, three use TLS, and one uses the bastion.
  const entries = entriesOf(server, count, server.places).map((entry, index): Entry => {
    const kind = Math.floor(index / server.places.length) % 10;
    if (kind === 9) return { ...entry, ssh: { port, user, hostKey } };
    return { ...entry, ssl: kind >= 6 };
  });
  const { folder } = await own(() => workspace(entries));
  const env = { BENCH_PASSWORD: server.password, BENCH_KEY: privateKey };
  const share = (index: number) => () => report(folder, env, ["--shard", `${index}/${shards}`]);
  const indexes = Array.from({ length: shards }, (_, index) => index + 1);
  const durations = await alternating(repeats, {
    whole: () => report(folder, env),
    ...Object.fromEntries(indexes.map((index) => [String(index), share(index)])),
  } as Record<string, () => ReturnType<typeof report>>);
  expectPassed(durations.whole![0]!.report, count);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const parts = indexes.map((index) => durations[String(index)]![0]!.report.destinations);
  if (sum(parts.map(({ length }) => length)) !== count) throw new Error("The shards are not the whole.");
  const costs = parts.map((part) => tripsOf(part.map(({ id }) => byId.get(id)!)));
  // The least, since other work on the machine can only add time.
  const walls = indexes.map((index) => leastOf(durations[String(index)]!, wall));
  const whole = leastOf(durations.whole!, wall);
  return [
    atMost(
      "4 shards of 1,000 destinations: the costliest, against an even part, in round trips",
      Math.max(...costs) / (sum(costs) / shards),
      1.2,
      times,
      `destinations ${parts.map(({ length }) => length).join(", ")}; round trips ${costs.join(", ")}`,
    ),
    atMost(
      "the slowest of them, against the mean of the four, wall",
      Math.max(...walls) / (sum(walls) / shards),
      1.2,
      times,
      `each alone ${walls.map(seconds).join(", ")}`,
    ),
    info(
      "the slowest shard against a quarter of the whole, for comparison",
      times(Math.max(...walls) / (whole / shards)),
      `the whole ${seconds(whole)}; each shard starts a process, and reads the whole file`,
    ),
  ];
}

const wall = ({ wallMs }: { wallMs: number }) => wallMs;

/** As in the benchmark of round trips; all share one bastion. */
function tripsOf(entries: Entry[]): number {
  const handshake = entries.some(({ ssh }) => ssh !== undefined) ? 6 : 0;
  return handshake + sum(entries.map(({ ssl = false }) => 5 + (ssl ? 2 : 0)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
