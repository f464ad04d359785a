// Spellings of addresses: no host leads to a connection to a link-local or metadata address, and the connection uses the
// address that was checked.

import { rm } from "node:fs/promises";
import { isIP } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import {
  forbiddenAddresses,
  forbiddenInUrls,
  forbiddenNames,
  invalidHosts,
  loopback,
  ordinaryNames,
  spellingNames,
} from "../support/address-spellings.ts";
import { startBastion } from "../support/bastion.ts";
import { errorResponse, type Listener, startListener } from "../support/listener.ts";
import { makeWorkspace } from "../support/program.ts";
import { type Answers, type Recorded, recordedAction } from "../support/recorded-action.ts";
import { makeSshKey } from "../support/ssh-keys.ts";
import { countCases } from "../support/suite-cases.ts";

let listener: Listener;
beforeAll(async () => {
  listener = await startListener((socket) => socket.end());
});
afterAll(() => listener.stop());

type Entry = Record<string, unknown>;

const key = makeSshKey();

async function run(entries: Entry[], answers: Answers = {}, inputs = {}, env = {}): Promise<Recorded> {
  const entryDefaults = { port: listener.port, username: "stitch", password: "${PW}", database: "analytics" };
  const whole = entries.map((entry) => ("url" in entry ? entry : { ...entryDefaults, ...entry }));
  const destinations = Object.fromEntries(whole.map((entry, index) => [`d${index}`, entry]));
  const workspace = await makeWorkspace({ "destinations.yml": stringify({ version: 1, destinations }) });
  try {
    return await recordedAction(
      { workspace, inputs, env: { PW: "pw one", KEY: key.private, ...env } },
      answers,
    );
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}

const direct = (host: string): Entry => ({ host });
const asBastion = (host: string): Entry => ({
  host: "db.internal",
  ssh: { host, port: listener.port, user: "tunnel", private_key: "${KEY}" },
});
const behindBastion = (host: string): Entry => ({
  host,
  ssh: { host: "127.0.0.1", port: listener.port, user: "tunnel", private_key: "${KEY}" },
});

describe("never connects to a link-local or metadata address, and makes no lookup for it", () => {
  test.for([
    ["as the host", direct],
    ["as the bastion", asBastion],
    ["behind a bastion", behindBastion],
  ] as const)("%s", async ([, entry], context) => {
    const hosts = [...forbiddenAddresses, ...forbiddenNames];
    const { report, questions, connections } = await run([...hosts, ...invalidHosts].map(entry));
    const rules = report.destinations.map(({ findings }) => findings.map(({ rule }) => rule));
    for (const [index, host] of hosts.entries())
      expect(rules[index], host).toContain("config/host-not-allowed");
    for (const [index, host] of invalidHosts.entries())
      expect(rules[hosts.length + index], host).toContain("config/schema");
    expect({ questions, connections }).toEqual({ questions: [], connections: [] });
    expect(new Set(hosts).size).toBe(hosts.length);
    countCases(context, hosts.length + invalidHosts.length);
  });

  test("behind a bastion, in a name that a resolver would read as one", async (context) => {
    const { report, connections } = await run([...spellingNames, ...ordinaryNames].map(behindBastion));
    const refused = report.destinations
      .filter(({ findings }) => findings.some(({ rule }) => rule === "config/host-not-allowed"))
      .map(({ target }, index) => target?.host ?? spellingNames[index]);
    expect(refused).toEqual(spellingNames);
    expect(report.destinations[0]!.findings[0]!.message).toBe(
      "`169.254.169.254.nip.io` contains 169.254.169.254, a link-local or metadata address, and the bastion may resolve it to that.",
    );
    // The bastion of the ordinary entries.
    expect(new Set(connections)).toEqual(new Set([`127.0.0.1 ${listener.port}`]));
    countCases(context, spellingNames.length + ordinaryNames.length);
  });

  test("in a URL, with brackets, ports and percent signs", async (context) => {
    const urls = forbiddenInUrls.map((host, index) => [`URL_${index}`, `postgres://u:pass@${host}/db`]);
    const entries = urls.map(([name]) => ({ url: `\${${name}}` }));
    const { report, questions, connections } = await run(entries, {}, {}, Object.fromEntries(urls));
    for (const [index, { findings }] of report.destinations.entries())
      expect(findings[0]?.rule, forbiddenInUrls[index]!).toBe("config/host-not-allowed");
    expect({ questions, connections }).toEqual({ questions: [], connections: [] });
    countCases(context, urls.length);
  });

  test("if an ordinary name resolves to one, even among others: it is looked up once", async (context) => {
    const leads = [
      "169.254.169.254",
      "fe80::1",
      "fe80::1%eth0",
      "::ffff:169.254.169.254",
      "100.100.100.200",
      "64:ff9b::a9fe:a9fe",
      "fd00:ec2::254",
      "2002:a9fe:a9fe::1",
    ];
    const answers: Answers = {};
    for (const [index, address] of leads.entries()) {
      answers[`alone${index}.test`] = [[address]];
      answers[`first${index}.test`] = [[address, "127.0.0.1"]];
      answers[`last${index}.test`] = [["127.0.0.1", address]];
    }
    const names = Object.keys(answers);
    const { report, questions, connections } = await run(
      [...names.map(direct), ...names.map(asBastion)],
      answers,
    );
    for (const { findings } of report.destinations) {
      expect(findings[0]!.rule).toBe("config/host-not-allowed");
      expect(findings[0]!.message).toMatch(/resolves to .*, a link-local or metadata address\.$/);
    }
    expect(questions.toSorted()).toEqual(names.toSorted());
    expect(connections).toEqual([]);
    countCases(context, 2 * names.length);
  });
});

test("connects to this machine in every spelling, by the address that was checked", async (context) => {
  const { report, questions, answers, connections } = await run(loopback.map(direct));
  const bare = loopback.map((host) => host.replace(/^\[(.*)\]$/, "$1"));
  const [names, addresses] = [0, 1].map((one) => bare.filter((host) => Math.sign(isIP(host)) === one)) as [
    string[],
    string[],
  ];
  for (const { findings } of report.destinations)
    expect(findings.map(({ rule }) => rule)).not.toContain("config/host-not-allowed");
  expect(questions.toSorted()).toEqual(names.toSorted());
  const connected = new Set(connections.map((each) => each.split(" ")[0]!));
  expect(connected).toEqual(new Set([...answers, ...addresses]));
  for (const address of connected)
    expect(address).toMatch(/^(127\.|0\.0\.0\.0$|::0*1?$|0:0:0:0:0:0:0:1$|::ffff:(127\.|7f))/i);
  expect(listener.connections()).toBeGreaterThan(10);
  countCases(context, loopback.length);
});

test("passes a name to the bastion in the form that was checked", async (context) => {
  const expectedForms = {
    "ｄb.example.com": "db.example.com",
    "DB.Example.COM.": "db.example.com",
    "ﬁle.example.com": "file.example.com",
    "bücher.example.com": "xn--bcher-kva.example.com",
    "10.1": "10.0.0.1",
    "0x0a000001": "10.0.0.1",
    "１０.0.0.1": "10.0.0.1",
    "FD00::1": "fd00::1",
  };
  const requests: string[] = [];
  const bastion = await startBastion(makeSshKey(), "tunnel", key.public, ({ destIP }) =>
    requests.push(destIP),
  );
  const entries = Object.keys(expectedForms).map((host) => {
    const { ssh, ...entry } = behindBastion(host);
    return { ...entry, ssh: { ...(ssh as Entry), port: bastion.port } };
  });
  try {
    const allowed = "*.example.com\n127.0.0.1\n10.0.0.0/8\nfd00::/8";
    await run(entries, {}, { "allowed-hosts": allowed });
    const refused = await run([behindBastion("אb1.example.com")]);
    expect(refused.report.destinations[0]!.findings[0]!.rule).toBe("config/schema");
  } finally {
    await bastion.stop();
  }
  expect(requests.toSorted()).toEqual(Object.values(expectedForms).toSorted());
  countCases(context, entries.length + 1);
});

describe("a name whose address changes", () => {
  const answers = { "rebind.test": [["127.0.0.1"], ["169.254.169.254"]] };

  test("is looked up once, however often it is connected to", async () => {
    const full = await startListener((socket) => socket.end(errorResponse({ C: "53300", M: "too many" })));
    const entries = ["one", "two"].map((database) => ({ host: "rebind.test", port: full.port, database }));
    const { report, questions, connections } = await run(entries, answers, { retries: "2", timeout: "10s" });
    await full.stop();
    expect(questions).toEqual(["rebind.test"]);
    expect(report.destinations.map(({ tries }) => tries)).toEqual([3, 3]);
    expect(connections).toEqual(Array.from({ length: 6 }, () => `127.0.0.1 ${full.port}`));
    expect(full.connections()).toBe(6);
  });

  test("is looked up once for all destinations that use it as their bastion", async () => {
    const entries = ["one", "two", "three"].map((user) => {
      const entry = asBastion("rebind.test");
      return { ...entry, ssh: { ...(entry.ssh as Entry), user } };
    });
    const { questions, connections } = await run(entries, answers);
    expect(questions).toEqual(["rebind.test"]);
    expect(connections).toEqual(Array.from({ length: 3 }, () => `127.0.0.1 ${listener.port}`));
  });

  test("stays forbidden if it was forbidden at first", async () => {
    const swapped = { "rebind.test": answers["rebind.test"].toReversed() };
    const { questions, connections } = await run([direct("rebind.test")], swapped, { retries: "2" });
    expect({ questions, connections }).toEqual({ questions: ["rebind.test"], connections: [] });
  });
});
