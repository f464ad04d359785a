// Server texts that make careless regular expressions quadratic take no longer than harmless ones of the same length.

import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Report } from "../../src/report/report.generated.ts";
import { errorResponse, type Listener, message, startListener } from "../support/listener.ts";
import { newestMajor, startPostgres } from "../support/postgres.ts";
import { checkText, destination, makeWorkspace, rules } from "../support/program.ts";
import { countCases } from "../support/suite-cases.ts";
import { measured, usageOf } from "../support/usage.ts";

/** libpq accepts no longer messages before the login. */
const longest = 28_000;

const repeated = (piece: string, end = "") => piece.repeat((longest - end.length) / piece.length) + end;

const harmless = repeated("words of a message ");
const texts = [
  ...[
    "0",
    " ",
    "\n",
    "\n    ",
    "\t",
    "a",
    "a ",
    "1.",
    ".",
    ",",
    ", ",
    ":",
    "::",
    "/",
    "\\",
    "%",
    "=",
    "@",
    "-",
    "--",
  ],
  ...[
    "(",
    "[",
    "{",
    "<",
    '"',
    "'",
    "`",
    "''",
    '""',
    "#",
    "##[",
    "::error",
    "*",
    "_",
    "|",
    "&",
    "&#",
    "$",
    "${",
    "${A",
  ],
  ...[
    "database ",
    "database does not exist",
    "iteration count 1",
    "password ",
    "user ",
    "host ",
    "for user ",
    "SSL ",
  ],
  ...[
    "-----BEGIN ",
    "-----BEGIN A-----",
    "postgres://",
    "postgres://a:",
    "a@b",
    "at ",
    "\n    at ",
    "O=a, ",
    "CN=",
    "${A}",
  ],
  ...["\u200b", "\u0301", "\ud83d\ude00", "\u202e", "é", "ß", "日"],
].flatMap((piece) => [repeated(piece), repeated(piece, "!")]);
const codes = ["28000", "28P01", "08P01", "XX000", "42501", "3D000", "57P03", "0A000"];

let server: Listener;
let serverTexts: string[] = [];

beforeAll(async () => {
  server = await startListener((socket, first) => {
    const [, index, code = ""] = /user\0u(\d+)_(\w+)\0/.exec(first.toString("latin1")) ?? [];
    const text = serverTexts[Number(index)]!;
    if (code !== "version") return void socket.end(errorResponse({ C: code, M: text, D: text, H: text }));
    const parameters = ["server_version", "TimeZone", "session_authorization"].map((name) =>
      message("S", `${name}\0${text}\0`),
    );
    socket.end(Buffer.concat([message("R", 0), ...parameters, message("Z", "I")]));
  });
});
afterAll(() => server.stop());

/** The CPU time of a run with each text in combination with each code. */
async function costOf(all: string[]): Promise<number> {
  // A message has three fields.
  serverTexts = all.map((text) =>
    Buffer.from(text)
      .subarray(0, longest / 3)
      .toString(),
  );
  const entries = all.flatMap((_, index) =>
    [...codes, "version"].map(
      (code) =>
        `  d${index}_${code}: { host: 127.0.0.1, port: ${server.port}, username: u${index}_${code}, password: "\${PW}", database: d, ssl: false }\n`,
    ),
  );
  const workspace = await makeWorkspace({
    "destinations.yml": `version: 1\ndestinations:\n${entries.join("")}`,
  });
  const flags = [
    "--format=json",
    "--timeout=120s",
    "--retries=0",
    "--reports=json,sarif,junit,markdown,html",
  ];
  const run = await usageOf(flags, workspace, { PW: "a password" });
  await rm(workspace, { recursive: true });
  const { summary }: Report = JSON.parse(run.stdout);
  expect(summary).toMatchObject({ failed: entries.length });
  return run.cpuMs;
}

test("a server's messages and settings take linear time", async (context) => {
  const yardstick = await costOf(texts.map(() => harmless));
  const cost = await costOf(texts);
  expect(cost / yardstick, "times a harmless run").toBeLessThan(4);
  countCases(context, texts.length * (codes.length + 1));
});

test("a role's time limit with fifty thousand zeros takes linear time", async () => {
  const real = await startPostgres({
    major: newestMajor(),
    hba: ["host all all 127.0.0.1/32 trust"],
    settings: {},
  });
  try {
    const zeros = "0".repeat(50_000);
    await real.query(`CREATE ROLE loader LOGIN; GRANT CREATE ON DATABASE postgres TO loader;
      ALTER ROLE loader SET statement_timeout = '${zeros}';
      ALTER ROLE loader SET lock_timeout = '${zeros}5s'`);
    const { cpuMs, ...report } = await measured((env) =>
      checkText(
        `version: 1\ndestinations:\n  w: { host: 127.0.0.1, port: ${real.port}, username: loader, password: "\${PW}", database: postgres, ssl: false }\n`,
        { environment: { PW: "a password", ...env } },
      ),
    );
    // Quadratic processing would take more than a minute.
    expect(cpuMs).toBeLessThan(30_000);
    expect(rules(destination(report, "w"))).toContain("server/session-limits");
  } finally {
    await real.stop();
  }
});
