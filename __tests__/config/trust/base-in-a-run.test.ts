// Files compared with the base branch in a whole run: which file with which, what can't be compared, and that nothing is
// read twice.

import { rename, rm, symlink } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Report } from "../../../src/report/report.generated.ts";
import { makeCertificate } from "../../support/certificates.ts";
import { type Listener, startListener } from "../../support/listener.ts";
import { destination, makeWorkspace, rules } from "../../support/program.ts";
import { checkPullRequest } from "../../support/pull-request.ts";

const swap = path.resolve(import.meta.dirname, "../../support/swap.ts");

let listener: Listener;
let certificate: string;
beforeAll(async () => {
  listener = await startListener((socket) => socket.end());
  certificate = (await makeCertificate({ name: "CA" })).certificate;
});
afterAll(() => listener.stop());

const entry = (id: string, more = "") =>
  `  ${id}: { host: 127.0.0.1, port: ${listener.port}, username: ${id}, password: "\${PW}", database: d${more} }\n`;
const file = (...entries: string[]) => `version: 1\ndestinations:\n${entries.join("")}`;

type Setting = {
  files: Record<string, string>;
  base: Record<string, string>;
  pattern?: string;
  change?: (workspace: string) => Promise<void>;
  environment?: (workspace: string) => Record<string, string>;
};

async function run({ files, base, pattern = "*.yml", change, environment = () => ({}) }: Setting) {
  const workspace = await makeWorkspace(files);
  const before = listener.connections();
  try {
    await change?.(workspace);
    const { report, requested } = await checkPullRequest(base, {
      workspace,
      event: "pull_request_target",
      inputs: { files: pattern },
      env: { PW: "pw one", ...environment(workspace) },
    });
    return { report, requested, connections: listener.connections() - before };
  } finally {
    for (const folder of [workspace, `${workspace}-real`]) await rm(folder, { recursive: true, force: true });
  }
}

const reason = (report: Report, id: string) => destination(report, id).reason;

test("compares each file only with the same path on the base branch", async () => {
  const files = {
    "a.yml": file(entry("one")),
    "b.yml": file(entry("two"), entry("three")),
    "c.yml": file(entry("four")),
  };
  const base = {
    "a.yml": file(entry("one")),
    "b.yml": file(entry("two")),
    "d.yml": file(entry("three"), entry("four")),
  };
  const { report, requested, connections } = await run({ files, base });
  expect(requested.toSorted()).toEqual(["a.yml", "b.yml", "c.yml"]);
  expect(connections).toBe(2);
  expect(["one", "two"].map((id) => destination(report, id).status)).toEqual(["failed", "failed"]);
  expect(reason(report, "three")).toMatch(
    /the trusted branch `main` does not have this destination in this file/,
  );
  expect(reason(report, "four")).toMatch(/c\.yml is not on the trusted branch `main`/);
});

describe("does not trust a destinations file behind a symbolic link", () => {
  const text = () => file(entry("one"));

  test("to the file itself", async () => {
    const { report, requested, connections } = await run({
      files: { "other.txt": text() },
      base: { "a.yml": text() },
      change: (workspace) => symlink("other.txt", path.join(workspace, "a.yml")),
      pattern: "a.yml",
    });
    expect({ requested, connections }).toEqual({ requested: [], connections: 0 });
    expect(reason(report, "one")).toMatch(/a\.yml is reached through a symbolic link/);
  });

  test("to a folder above it", async () => {
    const { report, connections } = await run({
      files: { "other/a.yml": text() },
      base: { "config/a.yml": text(), "other/a.yml": "" },
      change: (workspace) => symlink("other", path.join(workspace, "config")),
      pattern: "config/a.yml",
    });
    expect(connections).toBe(0);
    expect(reason(report, "one")).toMatch(/config\/a\.yml is reached through a symbolic link/);
  });

  test("but trusts a workspace that is reached through one", async () => {
    const { connections } = await run({
      files: { "a.yml": text() },
      base: { "a.yml": text() },
      change: async (workspace) => {
        await rename(workspace, `${workspace}-real`);
        await symlink(`${workspace}-real`, workspace);
      },
    });
    expect(connections).toBe(1);
  });
});

describe("certificates", () => {
  const secured = (id: string, place: string) => entry(id, `, ssl: { certificate: ${place} }`);

  test("are compared by their text, wherever they are", async () => {
    const files = {
      "config/a.yml": file(
        secured("same", "../ca.pem"),
        secured("moved", "new.pem"),
        secured("changed", "own.pem"),
        secured("gone", "none.pem"),
      ),
      ...{ "ca.pem": certificate, "config/new.pem": certificate, "config/own.pem": `${certificate}\n` },
    };
    const base = {
      "config/a.yml": file(
        secured("same", "../ca.pem"),
        secured("moved", "old.pem"),
        secured("changed", "own.pem"),
        secured("gone", "../../ca.pem"),
      ),
      ...{ "ca.pem": certificate, "config/old.pem": certificate, "config/own.pem": certificate },
    };
    const { report, requested, connections } = await run({ files, base, pattern: "config/a.yml" });
    expect(requested.toSorted()).toEqual(["ca.pem", "config/a.yml", "config/old.pem", "config/own.pem"]);
    expect(connections).toBe(2);
    expect(reason(report, "changed")).toMatch(
      /this destination's ssl\.certificate differs from the trusted branch `main`\./,
    );
    expect(rules(destination(report, "gone"))).toContain("config/unreadable");
  });

  test("are read once, so that a later replacement is not used", async () => {
    const text = file(secured("one", "ca.pem"));
    const { report, connections } = await run({
      files: { "a.yml": text, "ca.pem": certificate },
      base: { "a.yml": text, "ca.pem": certificate },
      environment: (workspace) => ({
        NODE_OPTIONS: `--import ${pathToFileURL(swap).href}`,
        SWAP_AFTER: path.join(workspace, "ca.pem"),
        SWAP_FILES: JSON.stringify({
          [path.join(workspace, "ca.pem")]: "no certificate any more",
          [path.join(workspace, "a.yml")]: file(entry("two")),
        }),
      }),
    });
    expect(connections).toBe(1);
    expect(rules(destination(report, "one"))).toEqual([
      "network/connection-lost",
      "config/private-host-without-ssh",
    ]);
  });
});

test("does not report errors of the base branch's file, and trusts nothing in it", async () => {
  for (const broken of ["version: 1\ndestinations: [", "", file(entry("one"), entry("one")), "a: *b"]) {
    const { report, connections } = await run({
      files: { "a.yml": file(entry("one")) },
      base: { "a.yml": broken },
    });
    expect(connections).toBe(0);
    expect(report).toMatchObject({ outcome: "skipped", findings: [] });
  }
});

test("reports the error of an entry beside a trusted one, and does not connect to it", async () => {
  const broken = file(entry("one", ", prot: 1"), entry("two"));
  const { report, connections } = await run({ files: { "a.yml": broken }, base: { "a.yml": broken } });
  expect(connections).toBe(1);
  expect(rules(destination(report, "one"))).toContain("config/unknown-key");
});

test("does not make a thousand requests for an untrusted author's thousand files", async () => {
  const names = Array.from({ length: 300 }, (_, index) => `f${index}.yml`);
  const files = Object.fromEntries(names.map((name, index) => [name, file(entry(`e${index}`))]));
  const { report, requested, connections } = await run({ files, base: {} });
  expect({ requested: requested.length, connections }).toEqual({ requested: 200, connections: 0 });
  expect(
    report.destinations.filter(({ reason }) => /already read as many files/.test(reason ?? "")),
  ).toHaveLength(100);
});
