// Hostile servers: each has the expected finding in time, and does not affect the others.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Report } from "../../src/report/report.generated.ts";
import { startBastion } from "../support/bastion.ts";
import { makeCertificate } from "../support/certificates.ts";
import { withEnoughTime } from "../support/enough-time.ts";
import { answering } from "../support/hostile/answering.ts";
import { hostileBastions } from "../support/hostile/bastions.ts";
import type { Behaviour } from "../support/hostile/behaviour.ts";
import { startHostile } from "../support/hostile/conversation.ts";
import { entryOver, type Transport } from "../support/hostile/entry.ts";
import { loggingIn } from "../support/hostile/logging-in.ts";
import { newestMajor, startPostgres } from "../support/postgres.ts";
import { checkText } from "../support/program.ts";
import { makeSshKey } from "../support/ssh-keys.ts";

const transports: Transport[] = ["tcp", "tls", "ssh"];
const behaviours: Behaviour[] = [...loggingIn, ...answering];

/** Rules of servers that are waited for until the timeout. */
const waits = ["network/timeout", "ssh/database-unreachable"];
const shortMs = 2_000;
const longMs = 60_000;

type Entry = { id: string; rule: string; text: string; fillsMemory: boolean };
type Found = Report["destinations"];

/**
 * Checks all entries. Those that end by timeout get a short one, and those among them that flood run alone. The others get a
 * long timeout, which they must not reach.
 */
async function look(entries: Entry[], environment: Record<string, string>): Promise<Found> {
  const isWaitedFor = ({ rule }: Entry) => waits.includes(rule);
  const silent = entries.filter((entry) => isWaitedFor(entry) && !entry.fillsMemory);
  const flooding = entries.filter((entry) => isWaitedFor(entry) && entry.fillsMemory);
  const others = entries.filter((entry) => !isWaitedFor(entry));
  const within = (own: Entry[]) => (limitMs: number) => lookWithin(own, environment, limitMs);
  const reportsInTime = await within(others)(longMs);
  for (const { duration_ms } of reportsInTime) expect(duration_ms).toBeLessThan(longMs);
  for (const own of [silent, flooding].filter(({ length }) => length > 0)) {
    const isAsExpected = (made: Found) =>
      own.every(({ id, rule }) => errorsOf(made.find((each) => each.id === id)!).join() === rule);
    reportsInTime.push(...(await withEnoughTime(shortMs, within(own), isAsExpected)));
  }
  return reportsInTime;
}

async function lookWithin(
  own: Entry[],
  environment: Record<string, string>,
  limitMs: number,
): Promise<Found> {
  const report = await checkText(`version: 1\ndestinations:\n${own.map(({ text }) => text).join("")}`, {
    environment,
    options: { timeout: `${limitMs}ms`, deadline: "10m" },
  });
  expect(report.complete).toBe(true);
  return report.destinations;
}

const errorsOf = ({ findings }: Found[number]) =>
  findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule);

describe.each(transports)("over %s", (transport) => {
  const expected = ({ rule }: Behaviour) => (typeof rule === "string" ? rule : rule[transport]);
  const stops: (() => Promise<unknown>)[] = [];
  let results: Found;

  beforeAll(async () => {
    const own = await makeCertificate({ name: "hostile" });
    const honest = await startPostgres({
      major: newestMajor(),
      tls: own,
      hba: ["host all all 127.0.0.1/32 trust"],
    });
    await honest.query("CREATE ROLE loader LOGIN; GRANT CREATE ON DATABASE postgres TO loader");
    const tls = transport === "tls" ? own : null;
    const listeners = await Promise.all(behaviours.map(({ script }) => startHostile(script, tls)));
    const hostKey = makeSshKey();
    const key = makeSshKey();
    const bastion = await startBastion(hostKey, "stitch", key.public);
    stops.push(honest.stop, bastion.stop, ...listeners.map(({ stop }) => stop));
    const hop = { port: bastion.port, pin: hostKey.fingerprint };
    const entries = behaviours.map((behaviour, index) => ({
      id: `d${index}`,
      rule: expected(behaviour),
      fillsMemory: behaviour.fillsMemory,
      text: entryOver(transport, `d${index}`, listeners[index]!.port, hop),
    }));
    const amongThem = {
      id: "honest",
      rule: "",
      fillsMemory: false,
      text: entryOver(transport, "honest", honest.port, hop),
    };
    results = await look([...entries, amongThem], { PW: "open sesame", SSH_KEY: key.private });
  });
  afterAll(() => Promise.all(stops.map((stop) => stop())));

  test("an honest server among them passes", () => {
    const honest = results.find(({ id }) => id === "honest")!;
    expect(errorsOf(honest)).toEqual([]);
    expect(honest.server).not.toBeNull();
  });

  test.each(behaviours.map((each, index) => [each.name, each, index] as const))(
    "a server fails that %s",
    (_, each, index) => {
      const one = results.find(({ id }) => id === `d${index}`)!;
      expect(one.status).toBe("failed");
      expect(errorsOf(one)).toEqual([expected(each)]);
    },
  );
});

describe("a hostile bastion", () => {
  const stops: (() => Promise<unknown>)[] = [];
  let results: Found;

  beforeAll(async () => {
    const hostKey = makeSshKey();
    const started = await Promise.all(hostileBastions.map(({ start }) => start(hostKey.private)));
    stops.push(...started.map(({ stop }) => stop));
    const entries = hostileBastions.map(({ rule, fillsMemory }, index) => ({
      id: `d${index}`,
      rule,
      fillsMemory,
      text: entryOver("ssh", `d${index}`, 5432, { port: started[index]!.port, pin: hostKey.fingerprint }),
    }));
    results = await look(entries, { PW: "open sesame", SSH_KEY: makeSshKey().private });
  });
  afterAll(() => Promise.all(stops.map((stop) => stop())));

  test.each(hostileBastions.map((each, index) => [each.name, each, index] as const))(
    "fails that %s",
    (_, { rule }, index) => {
      expect(errorsOf(results.find(({ id }) => id === `d${index}`)!)).toEqual([rule]);
    },
  );
});
