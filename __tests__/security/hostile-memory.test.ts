// Servers and bastions that send endless data use at most 64 MiB more memory than those that refuse.

import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Report } from "../../src/report/report.generated.ts";
import { startBastion } from "../support/bastion.ts";
import { makeCertificate } from "../support/certificates.ts";
import { answering } from "../support/hostile/answering.ts";
import { hostileBastions } from "../support/hostile/bastions.ts";
import { type Script, startHostile } from "../support/hostile/conversation.ts";
import { entryOver, type Hop, type Transport } from "../support/hostile/entry.ts";
import { loggingIn } from "../support/hostile/logging-in.ts";
import { errorResponse } from "../support/listener.ts";
import { makeWorkspace } from "../support/program.ts";
import { makeSshKey } from "../support/ssh-keys.ts";
import { countCases } from "../support/suite-cases.ts";
import { usageOf } from "../support/usage.ts";

const most = 64;
const floods = [...loggingIn, ...answering].filter(({ fillsMemory }) => fillsMemory);
const floodingBastions = hostileBastions.filter(({ fillsMemory }) => fillsMemory);
const hostKey = makeSshKey();
const key = makeSshKey();
const stops: (() => Promise<unknown>)[] = [];
let hop: Hop;

beforeAll(async () => {
  const bastion = await startBastion(hostKey, "stitch", key.public);
  stops.push(bastion.stop);
  hop = { port: bastion.port, pin: hostKey.fingerprint };
});
afterAll(() => Promise.all(stops.map((stop) => stop())));

const refuses: Script = ({ send }) => send(errorResponse({ C: "28P01", M: "no" }));

/** The peak for one destination per script, all checked concurrently. */
async function peakOf(scripts: Script[], transport: Transport): Promise<number> {
  const tls = transport === "tls" ? await makeCertificate({ name: "hostile" }) : null;
  const listeners = await Promise.all(scripts.map((script) => startHostile(script, tls)));
  stops.push(...listeners.map(({ stop }) => stop));
  return peakFor(listeners.map(({ port }, index) => entryOver(transport, `d${index}`, port, hop)));
}

async function peakFor(entries: string[]): Promise<number> {
  const workspace = await makeWorkspace({
    "destinations.yml": `version: 1\ndestinations:\n${entries.join("")}`,
  });
  const environment = { PW: "open sesame", SSH_KEY: key.private };
  const run = await usageOf(["--format=json", "--timeout=2s"], workspace, environment);
  await rm(workspace, { recursive: true });
  const { summary }: Report = JSON.parse(run.stdout);
  expect(summary).toMatchObject({ failed: entries.length });
  return run.peakMebibytes;
}

test.each(["tcp", "tls", "ssh"] as const)(
  "memory is limited with all servers that flood over %s at once",
  async (transport) => {
    const rest = await peakOf(
      floods.map(() => refuses),
      transport,
    );
    const peak = await peakOf(
      floods.map(({ script }) => script),
      transport,
    );
    expect(peak - rest).toBeLessThan(most);
  },
);

test("memory is limited with all bastions that flood at once", async (context) => {
  const bastions = await Promise.all(floodingBastions.map(({ start }) => start(hostKey.private)));
  stops.push(...bastions.map(({ stop }) => stop));
  const rest = await peakOf(
    floodingBastions.map(() => refuses),
    "ssh",
  );
  const entries = bastions.map(({ port }, index) => entryOver("ssh", `d${index}`, 5432, { ...hop, port }));
  expect((await peakFor(entries)) - rest).toBeLessThan(most);
  countCases(context, floodingBastions.length);
});
