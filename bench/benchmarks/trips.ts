// Round trips: how often a check waits for the other side, independent of computing time.

import { makeCertificate } from "../../__tests__/support/certificates.ts";
import { installedMajors, newestMajor } from "../../__tests__/support/postgres.ts";
import { createLimiter } from "../../src/connect/limiter.ts";
import type { Benchmark, Line, Own } from "../benchmark.ts";
import { startDelay } from "../support/delay.ts";
import { type OpenSsh, startOpenSsh } from "../support/openssh.ts";
import { type Entry, expectPassed, report, workspace } from "../support/program.ts";
import { psql, psqlEnvironment } from "../support/psql.ts";
import { runWell } from "../support/run.ts";
import { type Crowd, startCrowd } from "../support/servers.ts";
import { sshAndPsql } from "../support/ssh-and-psql.ts";

/** In ms. Time that does not depend on the distance is not in the difference. */
const distances = { near: 50, distant: 400 };
type Distance = keyof typeof distances;

/** The fastest run counts: an additional round trip occurs in every run, whereas other work on the machine only adds time. */
const repeats = 3;

/** Processes that wait hardly affect each other. */
const atOnce = 4;

/** Timers can be late, but an additional round trip adds a whole one. */
const tolerance = 0.3;

export const trips: Benchmark = { name: "trips", needs: ["bash", "psql", "ssh", "sshd"], measure };

/** Runs one check at a distance and returns the ms that the process took. */
type Contender = (distance: Distance) => Promise<number>;

type Path = { what: string; target: number; server: Crowd; ssl: boolean; bastion: OpenSsh | null };

/** The port of a proxy at a distance in front of a port. */
type Proxies = (port: number, distance: Distance) => number;

async function measure(own: Own): Promise<Line[]> {
  const certificate = await makeCertificate({ name: "127.0.0.1", hosts: ["127.0.0.1"] });
  const start = (major: number) => startCrowd({ major, tls: certificate }, 2, own);
  const newest = await start(newestMajor());
  const older = await Promise.all([14, 17].filter((major) => installedMajors().includes(major)).map(start));
  const withTls = [...older, newest];
  const oldest = withTls[0]!;
  const bastion = await startOpenSsh(own);
  const through = { server: oldest, bastion };
  const paths: Path[] = [
    { what: "direct, SCRAM", target: 5, server: newest, ssl: false, bastion: null },
    ...withTls.map((server) => ({ what: tlsWords(server), target: 7, server, ssl: true, bastion: null })),
    { what: "through SSH, SCRAM", target: 11, ssl: false, ...through },
    { what: "through SSH, TLS 1.3 and SCRAM", target: 13, ssl: true, ...through },
  ];
  const proxies = await startProxies([...withTls.map(({ port }) => port), bastion.port], own);
  const programs = await Promise.all(paths.map((path) => programOn(path, 1, proxies, own)));
  const yardsticks = paths.map((path) => yardstickOn(path, proxies));
  const both = await programOn(paths.at(-2)!, 2, proxies, own);
  const tripsOf = await count([...programs, ...yardsticks, both]);
  const single = tripsOf(programs.at(-2)!);
  return [
    ...paths.map(({ what, target, bastion }, index) => {
      const comparedWith = bastion === null ? "psql" : "ssh -L and psql";
      const yardstickTrips = tripsOf(yardsticks[index]!).toFixed(1);
      return lineOf(what, tripsOf(programs[index]!), target, `${comparedWith} ${yardstickTrips}`);
    }),
    lineOf(
      "a second destination behind the same bastion",
      tripsOf(both) - single,
      5,
      "no second SSH handshake",
    ),
  ];
}

function tlsWords({ major }: Crowd): string {
  return `TLS 1.3 and SCRAM, PostgreSQL ${major}`;
}

async function startProxies(ports: number[], own: Own): Promise<Proxies> {
  const started = new Map<string, number>();
  for (const port of ports)
    for (const distance of Object.keys(distances) as Distance[]) {
      const proxy = await own(() => startDelay(port, distances[distance]));
      started.set(`${port} ${distance}`, proxy.port);
    }
  return (port, distance) => started.get(`${port} ${distance}`)!;
}

/** The entry for one of the server's users. With a bastion, only the connection to the bastion has the distance. */
function entryOf({ server, ssl, bastion }: Path, index: number, distance: Distance, proxies: Proxies): Entry {
  return {
    id: `warehouse-${index}`,
    host: "127.0.0.1",
    port: bastion === null ? proxies(server.port, distance) : server.port,
    username: server.user(index),
    database: "analytics",
    ssl,
    ...(bastion && { ssh: { ...bastion, port: proxies(bastion.port, distance) } }),
  };
}

/** Runs the program on these destinations, one after another. */
async function programOn(path: Path, total: number, proxies: Proxies, own: Own): Promise<Contender> {
  const { server, bastion } = path;
  const folderAt = async (distance: Distance) => {
    const entries = Array.from({ length: total }, (_, index) => entryOf(path, index, distance, proxies));
    return (await own(() => workspace(entries))).folder;
  };
  const folders = { near: await folderAt("near"), distant: await folderAt("distant") };
  const env = { BENCH_PASSWORD: server.password, BENCH_KEY: bastion?.privateKey ?? "" };
  return async (distance) => {
    const run = await report(folders[distance], env, ["--concurrency", "1"]);
    expectPassed(run.report, total);
    return run.wallMs;
  };
}

/** What a user would write instead. */
function yardstickOn(path: Path, proxies: Proxies): Contender {
  const { server, bastion } = path;
  const query = "SELECT version()";
  return async (distance) => {
    const entry = entryOf(path, 0, distance, proxies);
    const command =
      bastion === null
        ? psql(entry, query)
        : (await sshAndPsql(bastion, proxies(bastion.port, distance), entry, query)).command;
    return (await runWell({ command, env: psqlEnvironment(server.password) })).wallMs;
  };
}

/** Runs every contender at both distances, and calculates its round trips from the difference. */
async function count(contenders: Contender[]): Promise<(contender: Contender) => number> {
  const fastest = new Map<Contender, Record<Distance, number>>(
    contenders.map((each) => [each, { near: Number.POSITIVE_INFINITY, distant: Number.POSITIVE_INFINITY }]),
  );
  const limiter = createLimiter(atOnce);
  const turns = Array.from({ length: repeats }, () => contenders).flat();
  const runs = (Object.keys(distances) as Distance[]).flatMap((distance) =>
    turns.map(async (contender) => {
      const release = await limiter.acquire("all");
      const wallMs = await contender(distance);
      const known = fastest.get(contender)!;
      known[distance] = Math.min(known[distance], wallMs);
      release();
    }),
  );
  await Promise.all(runs);
  return (contender) => {
    const { near, distant } = fastest.get(contender)!;
    return (distant - near) / (distances.distant - distances.near);
  };
}

function lineOf(what: string, figure: number, target: number, comparedWith: string): Line {
  return {
    what: `round trips, ${what}`,
    result: figure.toFixed(1),
    target: String(target),
    comparedWith,
    verdict: figure < target + tolerance ? "met" : "missed",
  };
}
