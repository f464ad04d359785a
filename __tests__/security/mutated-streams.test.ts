// 20,000 streams of real servers with random changes: each has a result, and none has false facts.

import { Worker } from "node:worker_threads";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Progress, Work } from "../support/hostile/mutate-thread.ts";
import type { Login } from "../support/hostile/recording.ts";
import { installedMajors, type Server, startPostgres } from "../support/postgres.ts";
import { countCases } from "../support/suite-cases.ts";

const cases = 20_000;
/** A failure prints it with the case's number added, which reproduces the case. */
const seed = 20_261_121;
/** A thread without a message for this long hangs, in ms. */
const silenceMs = 300_000;

const all = installedMajors();
const majors = [...new Set([all[0]!, all[Math.floor(all.length / 2)]!, all.at(-1)!])];
const servers: Server[] = [];
const logins: Login[] = [];

beforeAll(async () => {
  for (const major of majors) {
    const server = await startPostgres({
      major,
      settings: { password_encryption: "scram-sha-256" },
      hba: ["host all trusted 127.0.0.1/32 trust", "host all all 127.0.0.1/32 md5"],
    });
    servers.push(server);
    await server.query(`
      ${major >= 16 ? "SET scram_iterations = 64;" : ""}
      CREATE ROLE trusted LOGIN; CREATE ROLE scram LOGIN PASSWORD 'pw'; CREATE ROLE lacking LOGIN PASSWORD 'pw';
      SET password_encryption = 'md5'; CREATE ROLE md5 LOGIN PASSWORD 'pw';
      GRANT CREATE ON DATABASE postgres TO trusted, scram, md5;
      REVOKE SELECT ON pg_catalog.pg_proc, pg_catalog.pg_type FROM PUBLIC;
      GRANT SELECT ON pg_catalog.pg_proc, pg_catalog.pg_type TO trusted, scram, md5;`);
    const roles =
      major === majors.at(-1) ? ["trusted", "scram", "md5", "lacking"] : ["trusted", "scram", "md5"];
    for (const username of roles)
      logins.push({ name: `${username} on ${major}`, port: server.port, username, password: "pw" });
  }
});
afterAll(() => Promise.all(servers.map(({ stop }) => stop())));

test("never throws, hangs or reports a bug, and returns no facts except the server's", async (context) => {
  const result = await inThread({
    ...{ logins, seed, casesEach: Math.ceil(cases / logins.length) },
    current: new SharedArrayBuffer(4),
  });
  expect(result.wrong).toEqual([]);
  expect(result.done).toBeGreaterThanOrEqual(cases);
  // Both outcomes occur: the changes matter, but not always.
  expect(result.facts).toBeGreaterThan(cases / 100);
  expect(result.failures["network/not-postgresql"]).toBeGreaterThan(cases / 4);
  countCases(context, result.done);
});

/** Resolves with the thread's result. Rejects with the case if the thread hangs. */
function inThread(work: Work): Promise<Progress> {
  const file = new URL("../support/hostile/mutate-thread.ts", import.meta.url);
  const thread = new Worker(file, { workerData: work });
  return new Promise<Progress>((resolve, reject) => {
    const hangs = () => reject(new Error(`It hangs near case ${new Int32Array(work.current)[0]}.`));
    const watch = setTimeout(hangs, silenceMs);
    thread.on("message", (message: Progress | null) => {
      watch.refresh();
      if (message !== null) resolve(message);
    });
    thread.on("error", reject);
  }).finally(() => thread.terminate());
}
