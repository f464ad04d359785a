// The server's stream, cut at every byte: always a failure with its stage, never a pass.

import { Worker } from "node:worker_threads";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openScope, skippedStages } from "../../src/connect/attempt.ts";
import { runChain } from "../../src/connect/chain.ts";
import type { Target } from "../../src/connect/connect-all.ts";
import { openTunnels } from "../../src/connect/tunnels.ts";
import { judge } from "../../src/rules/judge.ts";
import { type Bastion, startBastion } from "../support/bastion.ts";
import { makeCertificate } from "../support/certificates.ts";
import type { Progress, StreamEnd } from "../support/hostile/cut-thread.ts";
import { startCuttingProxy } from "../support/hostile/cutting-proxy.ts";
import { clock, destinationOf } from "../support/hostile/judged.ts";
import { targetOf } from "../support/hostile/recording.ts";
import { newestMajor, type Server, startPostgres } from "../support/postgres.ts";
import { makeSshKey } from "../support/ssh-keys.ts";
import { countCases } from "../support/suite-cases.ts";

const key = makeSshKey();
let server: Server;
let bastion: Bastion;

beforeAll(async () => {
  server = await startPostgres({
    major: newestMajor(),
    settings: { password_encryption: "scram-sha-256", scram_iterations: "16" },
    hba: ["host all all 127.0.0.1/32 scram-sha-256"],
    tls: await makeCertificate({ name: "db" }),
  });
  // A superuser's check has a second message with more queries.
  await server.query("CREATE ROLE loader SUPERUSER LOGIN PASSWORD 'pw'");
  bastion = await startBastion(makeSshKey(), "u", key.public);
});
afterAll(() => Promise.all([server.stop(), bastion.stop()]));

test.concurrent.for<StreamEnd>(["FIN", "RST", "silence"])(
  "by %s, at every byte of the login and of both answers",
  async (end, context) => {
    const result = await inThread(end);
    expect(result.wrong).toEqual([]);
    // Login and results take about 2,600 bytes, up to the last ReadyForQuery.
    expect(result.length).toBeGreaterThan(2_500);
    expect(result.done).toBe(result.length);
    countCases(context, result.done);
  },
);

/** Handshakes differ in length by a few bytes, so the last bytes are excluded. */
const slack = 64;

test.concurrent.for([
  { way: "TLS", every: 64, rules: ["network/connection-lost"] },
  { way: "SSH", every: 128, rules: ["network/connection-lost", "ssh/handshake-failed"] },
] as const)(
  "fails in $way, at many points of the encrypted stream",
  async ({ way, every, rules }, context) => {
    const whole = await lookThrough(way, Number.POSITIVE_INFINITY, "FIN");
    expect(whole.rule).toBe("none");
    const cuts = Array.from(
      { length: Math.floor((whole.passed - slack) / every) },
      (_, index) => index * every,
    );
    const problems: string[] = [];
    for (const end of ["FIN", "RST"] as const) {
      for (const cut of cuts) problems.push((await lookThrough(way, cut, end)).rule);
    }
    expect([...new Set(problems)].toSorted()).toEqual(rules);
    countCases(context, problems.length);
  },
);

/** The finding if the connection is cut after this number of bytes. */
async function lookThrough(way: "TLS" | "SSH", cut: number, end: "FIN" | "RST") {
  const proxy = await startCuttingProxy(way === "TLS" ? server.port : bastion.port, cut, end);
  const login = { name: way, port: server.port, username: "loader", password: "pw" };
  const plain = targetOf(login);
  const target: Target =
    way === "TLS"
      ? { ...plain, port: proxy.port, ssh: null, ssl: { kind: "on", verify: "none", certificate: null } }
      : { ...plain, ssh: { ...plain.ssh!, port: proxy.port, privateKey: key.private } };
  const limitMs = 60_000;
  const [scope, tunnels] = [openScope(limitMs), openTunnels(limitMs)];
  const resolved = { ...skippedStages()[0]!, status: "ok" as const };
  const attempt = await runChain(target, ["127.0.0.1"], resolved, {
    limitMs,
    rehearse: false,
    tunnels,
    scope,
  });
  scope.close();
  tunnels.close();
  await proxy.stop();
  const [error] = judge(destinationOf(login), { ...attempt, tries: 1 }, clock).filter(
    ({ severity }) => severity === "error",
  );
  return { rule: error?.rule ?? "none", passed: proxy.passed() };
}

function inThread(end: StreamEnd): Promise<Progress> {
  const login = { name: end, port: server.port, username: "loader", password: "pw" };
  const file = new URL("../support/hostile/cut-thread.ts", import.meta.url);
  const thread = new Worker(file, { workerData: { login, end } });
  return new Promise<Progress>((resolve, reject) => {
    thread.on("message", resolve);
    thread.on("error", reject);
  }).finally(() => thread.terminate());
}
