// Round trips: how often a check has to wait for the other side, whatever the machine computes meanwhile.

import { makeCertificate } from "../../__tests__/support/certificates.ts";
import { installedMajors, newestMajor } from "../../__tests__/support/postgres.ts";
import { openGate } from "../../src/connect/shared/gate.ts";
import type { Report } from "../../src/report/report.generated.ts";
import type { Line, Own, Row } from "../row.ts";
import { type Delay, startDelay } from "../support/delay.ts";
import { type OpenSsh, startOpenSsh } from "../support/openssh.ts";
import { type Entry, mustBeDialled, report, workspace } from "../support/program.ts";
import { psql, psqlEnvironment } from "../support/psql.ts";
import { runWell } from "../support/run.ts";
import { type Crowd, startCrowd } from "../support/servers.ts";
import { sshAndPsql } from "../support/ssh-and-psql.ts";

/** In ms. What a contender takes without any delay stands in both long ones, and falls out of their difference. */
const roundTrips = [0, 50, 400] as const;
type RoundTrip = (typeof roundTrips)[number];
const repeats = 3;

/** Processes that wait hardly disturb each other. */
const atOnce = 3;

/** What the figure may be off by: timers are late, and a trip that is lost shows as a whole one. */
const tolerance = 0.3;

export const trips: Row = { name: "trips", needs: ["bash", "psql", "ssh", "sshd"], measure };

type Path = { what: string; target: number; server: Crowd; ssl: boolean; bastion: OpenSsh | null };

/** What a contender took at one distance; `inside` leaves the start of the process out, where the contender tells. */
type Taken = { whole: number; inside: number };
type Contender = {
  path: string;
  name: string;
  take: (roundTrip: RoundTrip) => Promise<Taken>;
};

async function measure(own: Own): Promise<Line[]> {
  const certificate = await makeCertificate({ name: "127.0.0.1", hosts: ["127.0.0.1"] });
  const start = async (major: number) => own(await startCrowd({ major, tls: certificate }, 2));
  const newest = await start(newestMajor());
  const older = await Promise.all([14, 17].filter((major) => installedMajors().includes(major)).map(start));
  const withTls = [...older, newest];
  const oldest = withTls[0]!;
  const bastion = own(await startOpenSsh());
  const through = { server: oldest, bastion };
  const paths: Path[] = [
    { what: "direct, SCRAM", target: 5, server: newest, ssl: false, bastion: null },
    ...withTls.map((server) => ({ what: tlsWords(server), target: 7, server, ssl: true, bastion: null })),
    { what: "through SSH, SCRAM", target: 11, ssl: false, ...through },
    { what: "through SSH, TLS 1.3 and SCRAM", target: 13, ssl: true, ...through },
  ];
  const lines = await proxies([...withTls.map(({ port }) => port), bastion.port], own);
  const contenders = await Promise.all(paths.map((path) => contendersOf(path, lines, own)));
  const second = await secondBehind(bastion, oldest, lines, own);
  const taken = await takeAll([...contenders.flat(), second]);
  const ofSecond = taken.get(second)!;
  return [
    ...paths.map((path, index) =>
      lineOf(
        path,
        contenders[index]!.map((each) => [each.name, taken.get(each)!]),
      ),
    ),
    {
      what: `round trips, ${second.path}`,
      today: slope(ofSecond, "inside").toFixed(1),
      target: "5",
      beside: `no SSH handshake is paid again; time/round trip at 50 and 400 ms: ${overRoundTrip(ofSecond, "inside")}`,
      verdict: slope(ofSecond, "inside") < 5 + tolerance ? "met" : "short",
    },
  ];
}

function tlsWords({ major }: Crowd): string {
  return `TLS 1.3 and SCRAM, PostgreSQL ${major}`;
}

/** The port of a proxy for a port and a distance. */
type Lines = (port: number, roundTrip: RoundTrip) => number;

async function proxies(ports: number[], own: Own): Promise<Lines> {
  const delays = new Map<string, Delay>();
  for (const port of ports)
    for (const roundTrip of roundTrips)
      delays.set(`${port} ${roundTrip}`, own(await startDelay(port, roundTrip)));
  return (port, roundTrip) => delays.get(`${port} ${roundTrip}`)!.port;
}

/** The program, and what a user would write instead. */
async function contendersOf(path: Path, lines: Lines, own: Own): Promise<Contender[]> {
  const { what, server, ssl, bastion } = path;
  const entry = (roundTrip: RoundTrip): Entry => ({
    id: "warehouse",
    port: bastion === null ? lines(server.port, roundTrip) : server.port,
    username: server.user(0),
    database: "analytics",
    ssl,
    ...(bastion && { ssh: { ...bastion, port: lines(bastion.port, roundTrip) } }),
  });
  const folders = await foldersOf(
    roundTrips.map((roundTrip) => [entry(roundTrip)]),
    own,
  );
  const program = async (roundTrip: RoundTrip) => {
    const made = await report(folders(roundTrip), environment(server, bastion));
    mustBeDialled(made.report, 1);
    return { whole: made.wallMs, inside: stagesMs(made.report, 0) };
  };
  const yardstick = async (roundTrip: RoundTrip) => {
    const to = entry(roundTrip);
    const env = psqlEnvironment(server.password);
    const command =
      bastion === null
        ? psql(to, "SELECT version()")
        : (await sshAndPsql(bastion, lines(bastion.port, roundTrip), to, "SELECT version()")).command;
    const { wallMs } = await runWell({ command, env });
    return { whole: wallMs, inside: wallMs };
  };
  return [
    { path: what, name: "program", take: program },
    { path: what, name: bastion === null ? "psql" : "ssh -L and psql", take: yardstick },
  ];
}

/** Two destinations, one after the other: the second finds the bastion's connection open. */
async function secondBehind(bastion: OpenSsh, server: Crowd, lines: Lines, own: Own): Promise<Contender> {
  const entries = (roundTrip: RoundTrip): Entry[] =>
    [0, 1].map((index) => ({
      id: `warehouse-${index}`,
      port: server.port,
      username: server.user(index),
      database: "analytics",
      ssh: { ...bastion, port: lines(bastion.port, roundTrip) },
    }));
  const folders = await foldersOf(roundTrips.map(entries), own);
  const take = async (roundTrip: RoundTrip) => {
    const made = await report(folders(roundTrip), environment(server, bastion), ["--concurrency", "1"]);
    mustBeDialled(made.report, 2);
    return { whole: made.wallMs, inside: stagesMs(made.report, 1) };
  };
  return { path: "a second destination behind the same bastion", name: "program", take };
}

async function foldersOf(entries: Entry[][], own: Own): Promise<(roundTrip: RoundTrip) => string> {
  const made = await Promise.all(entries.map(async (each) => own(await workspace(each)).folder));
  return (roundTrip) => made[roundTrips.indexOf(roundTrip)]!;
}

function environment({ password }: Crowd, bastion: OpenSsh | null): Record<string, string> {
  return { BENCH_PASSWORD: password, BENCH_KEY: bastion?.privateKey ?? "" };
}

function stagesMs({ destinations }: Report, index: number): number {
  return destinations[index]!.stages.reduce((sum, { ms }) => sum + (ms ?? 0), 0);
}

type AllTaken = Map<Contender, Map<RoundTrip, Taken>>;

/**
 * Every contender at every distance, and the least of its repeats: a trip that is lost is lost in each of them, and all that
 * the machine does meanwhile only adds.
 */
async function takeAll(contenders: Contender[]): Promise<AllTaken> {
  const all: AllTaken = new Map(contenders.map((each) => [each, new Map()]));
  for (const roundTrip of roundTrips) {
    const turns = Array.from({ length: repeats }, () => contenders).flat();
    // Without a delay there is nothing to wait for but computing.
    const gate = openGate(roundTrip === 0 ? 1 : atOnce);
    const taking = turns.map(async (contender) => {
      const leave = await gate.enter("all");
      const taken = await contender.take(roundTrip);
      leave();
      const before = all.get(contender)!.get(roundTrip) ?? taken;
      const least = {
        whole: Math.min(before.whole, taken.whole),
        inside: Math.min(before.inside, taken.inside),
      };
      all.get(contender)!.set(roundTrip, least);
    });
    await Promise.all(taking);
  }
  return all;
}

function lineOf({ what, target }: Path, [ours, theirs]: [string, Map<RoundTrip, Taken>][]): Line {
  const figure = slope(ours![1], "inside");
  return {
    what: `round trips, ${what}`,
    today: figure.toFixed(1),
    target: String(target),
    beside: [
      `${theirs![0]} ${slope(theirs![1], "whole").toFixed(1)}`,
      `time/round trip at 50 and 400 ms: stages ${overRoundTrip(ours![1], "inside")}`,
      `whole process ${overRoundTrip(ours![1], "whole")}`,
      `${theirs![0]} ${overRoundTrip(theirs![1], "whole")}`,
    ].join("; "),
    verdict: figure < target + tolerance ? "met" : "short",
  };
}

/** Trips by the difference of the two long distances. */
function slope(taken: Map<RoundTrip, Taken>, kind: keyof Taken): number {
  return (taken.get(400)![kind] - taken.get(50)![kind]) / (400 - 50);
}

/** What was waited for, in round trips: all time but that without a delay. */
function overRoundTrip(taken: Map<RoundTrip, Taken>, kind: keyof Taken): string {
  const waited = (roundTrip: RoundTrip) => (taken.get(roundTrip)![kind] - taken.get(0)![kind]) / roundTrip;
  return `${waited(50).toFixed(1)} and ${waited(400).toFixed(1)}`;
}
