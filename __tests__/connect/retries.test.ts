import { spawnSync } from "node:child_process";
import { connect, type Socket } from "node:net";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { withEnoughTime } from "../support/enough-time.ts";
import { errorResponse, type Listener, startListener } from "../support/listener.ts";
import { newestMajor, type Server, startPostgres } from "../support/postgres.ts";
import {
  checkText,
  destination,
  makeWorkspace,
  ownEnvironment,
  reportIn,
  root,
  rules,
} from "../support/program.ts";

let server: Server;

beforeAll(async () => {
  server = await startPostgres({ major: newestMajor(), hba: ["host all all 127.0.0.1/32 trust"] });
  await server.query("CREATE ROLE loader LOGIN; GRANT CREATE ON DATABASE postgres TO loader");
});

afterAll(() => server.stop());

const full = errorResponse({ C: "53300", M: "sorry, too many clients already" });

/** A server that handles each connection with the next turn, and passes all later ones to the real server. */
function startBusyServer(turns: ((socket: Socket) => void)[]): Promise<Listener> {
  let count = 0;
  return startListener(
    () => {},
    (socket) => {
      const turn = turns[count++];
      if (turn !== undefined) return turn(socket);
      const real = connect(server.port, "127.0.0.1");
      real.on("error", () => socket.destroy());
      socket.pipe(real).pipe(socket);
    },
  );
}

const refuse = (socket: Socket) => socket.once("data", () => socket.end(full));
const reset = (socket: Socket) => socket.once("data", () => socket.resetAndDestroy());
const staySilent = () => {};

async function look(busy: Listener, options: Record<string, string>) {
  try {
    const report = await checkText(
      `version: 1
destinations:
  warehouse:
    host: 127.0.0.1
    port: ${busy.port}
    username: loader
    password: \${PASSWORD}
    database: postgres
`,
      { environment: { PASSWORD: "unused" }, options },
    );
    return destination(report, "warehouse");
  } finally {
    await busy.stop();
  }
}

test("retries a server that is full until it has a free connection", async () => {
  const busy = await startBusyServer([refuse, reset]);
  const result = await look(busy, { retries: "2" });
  expect(result.status).not.toBe("failed");
  expect(result.tries).toBe(3);
  expect(busy.connections()).toBe(3);
});

test("retries a server that stays full as often as `retries` says", async () => {
  const busy = await startBusyServer([refuse, refuse, refuse]);
  const result = await look(busy, { retries: "1" });
  expect(rules(result)).toContain("auth/too-many-connections");
  expect(result.tries).toBe(2);
  expect(busy.connections()).toBe(2);
});

test("does not retry with `retries: 0`", async () => {
  const busy = await startBusyServer([refuse]);
  const result = await look(busy, { retries: "0" });
  expect(rules(result)).toContain("auth/too-many-connections");
  expect(result.tries).toBe(1);
});

test("reports the first failure instead of the timeout of a later attempt", async () => {
  const result = await withEnoughTime(
    1_000,
    async (limitMs) => {
      const busy = await startBusyServer([refuse, staySilent]);
      return look(busy, { retries: "2", timeout: `${limitMs}ms` });
    },
    ({ tries }) => tries === 2,
  );
  expect(rules(result)).toContain("auth/too-many-connections");
  expect(rules(result)).not.toContain("network/timeout");
  expect(result.tries).toBe(2);
});

test("waits longer before each attempt, and starts none after the destination's timeout", async () => {
  let limitMs = 0;
  const result = await withEnoughTime(
    1_000,
    async (ms) => {
      limitMs = ms;
      return look(await startBusyServer(Array(11).fill(refuse)), { retries: "10", timeout: `${ms}ms` });
    },
    ({ tries }) => tries > 1,
  );
  expect(result.tries).toBeGreaterThan(1);
  // The first pause is 250 ms, and each one after it twice as long: the sum fits into the timeout.
  const pauses = Array.from({ length: result.tries - 1 }, (_, index) => 250 * 2 ** index);
  expect(pauses.reduce((sum, pause) => sum + pause)).toBeLessThan(limitMs);
});

test("does not retry a rejected password", async () => {
  const wrong = (socket: Socket) =>
    socket.once("data", () => socket.end(errorResponse({ C: "28P01", M: "password authentication failed" })));
  const busy = await startBusyServer([wrong, wrong]);
  const result = await look(busy, { retries: "5" });
  expect(rules(result)).toContain("auth/password-rejected");
  expect(busy.connections()).toBe(1);
});

// All of 127.0.0.0/8 is this machine on Linux only.
test.skipIf(process.platform !== "linux")(
  "retries what this machine's limit of open files stopped",
  async () => {
    const count = 70;
    const entry = (index: number) =>
      `  d${index}: { host: 127.1.1.${index + 1}, port: 1, username: u, password: "\${P}", database: d }\n`;
    const entries = Array.from({ length: count }, (_, index) => entry(index)).join("");
    const folder = await makeWorkspace({ "destinations.yml": `version: 1\ndestinations:\n${entries}` });
    const check = (retries: number) => {
      const program = [
        process.execPath,
        path.join(root, "dist/cli.js"),
        "--format=json",
        `--retries=${retries}`,
      ];
      // Node itself needs about half of them.
      return reportIn(
        spawnSync("sh", ["-c", 'ulimit -n 64; exec "$@"', "sh", ...program], {
          cwd: folder,
          encoding: "utf8",
          env: { ...ownEnvironment(folder), P: "unused" },
        }),
      );
    };
    const stopped = check(0).destinations.filter((each) => rules(each).includes("network/unreachable"));
    expect(stopped.length).toBeGreaterThan(0);
    expect(stopped.length).toBeLessThan(count);
    expect(stopped[0]!.findings.find(({ rule }) => rule === "network/unreachable")).toMatchObject({
      title: "This machine's own limit was reached",
      message: expect.stringMatching(
        /^This machine could not open a connection to the server `127\.1\.1\.\d+:1` \(EMFILE\)/,
      ),
      fix: { text: expect.stringContaining("`concurrency`") },
    });
    const refused = check(10).destinations.filter((each) =>
      rules(each).includes("network/connection-refused"),
    );
    expect(refused).toHaveLength(count);
  },
);
