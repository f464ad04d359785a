// `allowed-hosts` and `allowed-variables`: what they exclude is not connected to and not read, and they only restrict.

import { rm } from "node:fs/promises";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { type AllowedHosts, judgeHost, readAllowedHosts } from "../../src/config/trust/allow-lists.ts";
import { readVariable } from "../../src/config/values/variables.ts";
import { isFailure } from "../../src/connect/failure.ts";
import { resolve } from "../../src/connect/stages/tcp.ts";
import { type Listener, startListener } from "../support/listener.ts";
import { makeWorkspace, runCli } from "../support/program.ts";
import { type Answers, type Recorded, recordedAction } from "../support/recorded-action.ts";
import { makeSshKey } from "../support/ssh-keys.ts";
import { countCases } from "../support/suite-cases.ts";

let listener: Listener;
beforeAll(async () => {
  listener = await startListener((socket) => socket.end());
});
afterAll(() => listener.stop());

const key = makeSshKey().private;
const answers: Answers = {
  "db.example.com": [["127.0.0.1"]],
  "other.test": [["127.0.0.1"]],
  "inside.test": [["127.0.0.9"]],
  "outside.test": [["198.51.100.7"]],
  "both.test": [["127.0.0.9", "198.51.100.7"]],
  "rebind.test": [["127.0.0.9"], ["198.51.100.7"]],
};

type Entry = Record<string, unknown>;

async function run(entries: Record<string, Entry>, inputs: Record<string, string>): Promise<Recorded> {
  const target = { port: listener.port, username: "stitch", password: "${PW}", database: "analytics" };
  const destinations = Object.fromEntries(
    Object.entries(entries).map(([id, entry]) => [id, "url" in entry ? entry : { ...target, ...entry }]),
  );
  const workspace = await makeWorkspace({
    "destinations.yml": stringify({ version: 1, destinations }, { lineWidth: 0 }),
  });
  const env = { PW: "pw one", KEY: key, URL: `postgres://u:pass@other.test:${listener.port}/db` };
  try {
    return await recordedAction({ workspace, inputs, env }, answers);
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}

const ssh = (host: string) => ({ host, port: listener.port, user: "tunnel", private_key: "${KEY}" });
/** A destination's findings with the text of their lines. */
const errors = ({ report }: Recorded, id: string) =>
  report.destinations
    .find((each) => each.id === id)!
    .findings.filter(({ severity }) => severity === "error")
    .map(({ rule, message }) => `${rule}: ${message}`);

describe("allowed-hosts", () => {
  const refused = (host: string) => [`config/host-not-allowed: \`${host}\` is not in \`allowed-hosts\`.`];
  const leads = (host: string) => [
    `config/host-not-allowed: \`${host}\` is not in \`allowed-hosts\`, and neither is its address 198.51.100.7.`,
  ];

  test("names are compared before any lookup, in host, bastion and URL", async () => {
    const run1 = await run(
      {
        named: { host: "db.example.com" },
        other: { host: "other.test" },
        address: { host: "127.0.0.1" },
        number: { host: "2130706433" },
        bastion: { host: "db.example.com", ssh: ssh("other.test") },
        behind: { host: "other.test", ssh: ssh("db.example.com") },
        url: { url: "${URL}" },
      },
      { "allowed-hosts": "*.example.com" },
    );
    expect(errors(run1, "other")).toEqual(refused("other.test"));
    expect(errors(run1, "address")).toEqual(refused("127.0.0.1"));
    expect(errors(run1, "number")).toEqual(refused("2130706433"));
    expect(errors(run1, "bastion")).toEqual(refused("other.test"));
    expect(errors(run1, "behind")).toEqual(refused("other.test"));
    expect(errors(run1, "url")).toEqual(refused("other.test"));
    const place = (id: string) =>
      run1.report.destinations.find((each) => each.id === id)!.findings[0]!.location;
    expect([place("other").column, place("bastion").column, place("url").column]).toEqual([11, 13, 10]);
    expect(run1.questions).toEqual(["db.example.com"]);
    expect(run1.connections).toEqual([`127.0.0.1 ${listener.port}`]);
  });

  test("a name is compared with ranges by every address that it resolves to, once, if we resolve it", async () => {
    const result = await run(
      {
        inside: { host: "inside.test" },
        outside: { host: "outside.test" },
        both: { host: "both.test" },
        rebind: { host: "rebind.test" },
        address: { host: "127.0.0.1" },
        far: { host: "198.51.100.7" },
        bastion: { host: "127.0.0.5", ssh: ssh("outside.test") },
        behind: { host: "inside.test", ssh: ssh("127.0.0.1") },
        "address-behind": { host: "127.0.0.5", ssh: ssh("127.0.0.1") },
      },
      { "allowed-hosts": "127.0.0.0/8\n10.0.0.0/8, 2001:db8::/32" },
    );
    for (const id of ["outside", "both", "bastion"])
      expect(errors(result, id)).toEqual(leads(id === "bastion" ? "outside.test" : `${id}.test`));
    expect(errors(result, "far")).toEqual(refused("198.51.100.7"));
    expect(errors(result, "behind")).toEqual(refused("inside.test"));
    for (const id of ["inside", "rebind", "address", "address-behind"])
      expect(errors(result, id).join()).not.toContain("host-not-allowed");
    expect(result.questions.toSorted()).toEqual(["both.test", "inside.test", "outside.test", "rebind.test"]);
    expect([...new Set(result.connections.map((each) => each.split(" ")[0]))].toSorted()).toEqual([
      "127.0.0.1",
      "127.0.0.9",
    ]);
  });

  test("names are compared even without connecting", async () => {
    const result = await run(
      { named: { host: "db.example.com" }, other: { host: "other.test" } },
      { "allowed-hosts": "*.example.com", mode: "validate" },
    );
    expect(errors(result, "other")).toEqual(refused("other.test"));
    expect(errors(result, "named")).toEqual([]);
    expect({ ...result, log: "" }).toMatchObject({ questions: [], connections: [], status: 1 });
  });

  test("never allows addresses that are always forbidden", async () => {
    const result = await run(
      {
        metadata: { host: "169.254.169.254" },
        name: { host: "metadata.google.internal", ssh: ssh("127.0.0.1") },
      },
      { "allowed-hosts": "* 0.0.0.0/0 ::/0 169.254.169.254 metadata.google.internal" },
    );
    expect(errors(result, "metadata")[0]).toMatch(/is a link-local or metadata address\.$/);
    expect(errors(result, "name")[0]).toMatch(/is a link-local or metadata address\.$/);
    expect({ ...result, log: "" }).toMatchObject({ questions: [], connections: [] });
  });

  test("a list only restricts: the same connections are made without it, to the same addresses", async (context) => {
    const hosts = [
      "db.example.com",
      "example.com",
      "10.0.0.5",
      "127.1",
      "::1",
      "169.254.169.254",
      "metadata.goog",
      "b.test",
      "08.1",
    ];
    const patterns = [
      "*",
      "*.example.com",
      "10.0.0.0/8",
      "0.0.0.0/0",
      "::/0",
      "169.254.0.0/16",
      "b*",
      "10.0.0.5",
      "metadata.goog",
    ];
    const addresses = fc.array(
      fc.oneof(fc.ipV4(), fc.ipV6(), fc.constantFrom("10.0.0.5", "169.254.169.254", "fe80::1")),
      { minLength: 1, maxLength: 3 },
    );
    const lists = fc.subarray(patterns, { minLength: 1 });
    const runs = 3_000;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...hosts),
        addresses,
        lists,
        lists,
        async (host, found, one, other) => {
          const [narrow, wide] = [one, [...one, ...other]].map(allowedHosts);
          const [without, within, more] = await Promise.all(
            [null, narrow!, wide!].map((list) => allowedAddresses(host, found, list)),
          );
          return [more, without].every(
            (wider) => within === null || JSON.stringify(wider) === JSON.stringify(within),
          );
        },
      ),
      { numRuns: runs, seed: 4 },
    );
    countCases(context, runs);
  });
});

/** The addresses that would be connected to; null if the host is refused. */
async function allowedAddresses(
  host: string,
  found: string[],
  allowed: AllowedHosts | null,
): Promise<string[] | null> {
  if (judgeHost(allowed, host, "us") === "refused") return null;
  const looked = Promise.resolve({ kind: "addresses" as const, addresses: found });
  const resolved = await resolve(host, "database", looked, allowed);
  return isFailure(resolved) ? null : resolved;
}

describe("allowed-variables", () => {
  test("a variable that is not listed is not read, and its destination is not connected to", async () => {
    const result = await run(
      {
        allowed: { host: "127.0.0.1" },
        refused: { host: "127.0.0.1", password: "${KEY}" },
        runners: { host: "127.0.0.1", password: "${GITHUB_REPOSITORY}" },
      },
      { "allowed-variables": "PW, GITHUB_*" },
    );
    expect(errors(result, "allowed").join()).not.toContain("config/");
    expect(errors(result, "refused")).toEqual([
      "config/variable-not-allowed: `password` is read from `KEY`, which is not in `allowed-variables`.",
    ]);
    expect(errors(result, "runners")).toEqual([
      "config/variable-not-allowed: `password` is read from `GITHUB_REPOSITORY`, which belongs to the runner, to its tools or to a cloud provider.",
    ]);
    expect(result.connections).toEqual([`127.0.0.1 ${listener.port}`]);
  });

  test("a list only restricts: the same variables are read without it", (context) => {
    const names = fc.constantFrom(
      "PW",
      "PW_2",
      "GITHUB_TOKEN",
      "PATH",
      "AWS_SESSION_TOKEN",
      "NODE_X",
      "a",
      "_",
    );
    const patterns = fc.array(fc.constantFrom("*", "PW", "PW*", "*_*", "GITHUB_*", "PATH", "a*a", "_"));
    const runs = 2_000;
    fc.assert(
      fc.property(names, patterns, (name, list) => {
        const environment = { [name]: "value" };
        const within = readVariable(name, environment, list);
        return within.kind === "not-allowed" || readVariable(name, environment, null).kind === "set";
      }),
      { numRuns: runs, seed: 4 },
    );
    countCases(context, runs);
  });
});

test("the terminal accepts both lists, once or several times, and rejects an invalid pattern", async () => {
  const text = `version: 1\ndestinations:\n  w: { host: 127.0.0.1, username: u, password: "\${PW}", database: d }\n`;
  const workspace = await makeWorkspace({ "destinations.yml": text });
  const cli = (...args: string[]) => runCli(["--mode", "validate", ...args], workspace);
  const ok = await cli(
    "--allowed-hosts",
    "a.test",
    "--allowed-hosts",
    "b.test 127.0.0.0/8",
    "--allowed-variables",
    "A,PW",
  );
  const refused = await cli("--allowed-hosts", "10.0.0.0/8", "--allowed-variables", "A");
  const wrong = await cli("--allowed-hosts", "10.0.*", "--allowed-variables", "${PW}");
  await rm(workspace, { recursive: true, force: true });
  expect(ok).toMatchObject({ status: 0 });
  expect(refused.status).toBe(1);
  expect(refused.stdout).toMatch(/config\/host-not-allowed[\s\S]*config\/variable-not-allowed/);
  expect(wrong).toMatchObject({ status: 2, stdout: "" });
  expect(wrong.stderr).toContain(
    '`--allowed-hosts`: "10.0.*" has a * in an address. Write a range; did you mean 10.0.0.0/16?',
  );
  expect(wrong.stderr).toContain(
    '`--allowed-variables`: "${PW}" is not the name of a variable; did you mean PW?',
  );
});

function allowedHosts(patterns: string[]): AllowedHosts | null {
  const read = readAllowedHosts(patterns);
  if ("errors" in read) throw new Error(read.errors.join());
  return read.value;
}
