// The parts of an entry that determine where its secrets are sent.

import { describe, expect, test } from "vitest";
import { entriesOf } from "../../../src/config/entries.ts";
import { connectionSettings, differingKeys } from "../../../src/config/trust/compare.ts";
import { toSource } from "../../../src/config/yaml/source.ts";

const pem = "-----BEGIN CERTIFICATE-----\\nMIIB\\n-----END CERTIFICATE-----\\n";
const files: Record<string, string> = { "/work/config/ca.pem": "a CA", "/work/$ca.pem": "another CA" };

function partsOf(entry: string) {
  const text = `version: 1\ndestinations:\n  one: { ${entry} }\n`;
  const [one] = entriesOf(toSource("config/a.yml", text), "/work/config/a.yml", "/work").entries;
  return connectionSettings(one!, async (absolute) => files[absolute] ?? null);
}

const shortest = 'host: db.test, username: u, password: "${P}", database: d';
const plain = {
  ...{ host: "db.test", port: "5432", username: "u", password: "${P}", database: "d" },
  ...{ "ssl.verify": "off", "ssl.certificate": "", access: "anywhere" },
};
const ssh = 'ssh: { host: bastion.test, user: s, private_key: "${K}"';
const tunnelled = {
  ...plain,
  ...{ "ssh.host": "bastion.test", "ssh.port": "22", "ssh.user": "s", "ssh.private_key": "${K}" },
  "ssh.host_key": "[]",
};
const oneKey = "SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
const otherKey = "SHA256:BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBA";

describe("the parts of an entry, including every default", () => {
  test.each<[string, string, object]>([
    ["only the required keys", shortest, plain],
    ["defaults that are written out", `${shortest}, port: 5432, ssl: false, access: anywhere`, plain],
    ["a port as a text", `${shortest}, port: "6432"`, { ...plain, port: "6432" }],
    ["who may reach it", `${shortest}, access: stitch-only`, { ...plain, access: "stitch-only" }],
    ["SSL alone", `${shortest}, ssl: true`, { ...plain, "ssl.verify": "none" }],
    ["SSL with nothing said of it", `${shortest}, ssl: {}`, { ...plain, "ssl.verify": "none" }],
    ["SSL in full", `${shortest}, ssl: { verify: full }`, { ...plain, "ssl.verify": "full" }],
    [
      "a certificate's file, by what is in it",
      `${shortest}, ssl: { certificate: ca.pem }`,
      { ...plain, "ssl.verify": "ca", "ssl.certificate": "a CA" },
    ],
    [
      "a certificate's file in another folder, whose name has a dollar sign",
      `${shortest}, ssl: { certificate: ../$$ca.pem, verify: none }`,
      { ...plain, "ssl.verify": "none", "ssl.certificate": "another CA" },
    ],
    [
      "a certificate as a variable",
      `${shortest}, ssl: { certificate: "\${CA}" }`,
      { ...plain, "ssl.verify": "ca", "ssl.certificate": "${CA}" },
    ],
    [
      "a certificate's text",
      `${shortest}, ssl: { certificate: "${pem}" }`,
      { ...plain, "ssl.verify": "ca", "ssl.certificate": pem.replaceAll("\\n", "\n") },
    ],
    ["a bastion", `${shortest}, ${ssh} }`, tunnelled],
    [
      "all of a bastion",
      `${shortest}, ${ssh}, port: 2222, passphrase: "\${PP}", host_key: "${oneKey}" }`,
      {
        ...tunnelled,
        ...{ "ssh.port": "2222", "ssh.passphrase": "${PP}", "ssh.host_key": JSON.stringify([oneKey]) },
      },
    ],
    [
      "host keys, in whatever order",
      `${shortest}, ${ssh}, host_key: ["${otherKey}", "${oneKey}"] }`,
      { ...tunnelled, "ssh.host_key": JSON.stringify([oneKey, otherKey]) },
    ],
    [
      "an auditor",
      `${shortest}, audit: { username: a, password: "\${A}" }`,
      { ...plain, "audit.username": "a", "audit.password": "${A}" },
    ],
    [
      "a URL in place of host and login",
      'url: "${URL}", ssl: true',
      { url: "${URL}", "ssl.verify": "none", "ssl.certificate": "", access: "anywhere" },
    ],
  ])("%s", async (_, entry, parts) => {
    expect(Object.fromEntries((await partsOf(entry))!)).toStrictEqual(parts);
  });

  test.each([
    ["what does not fit in it", `${shortest}, prot: 1`],
    ["another thing than a mapping", "no, entry"],
    ["a certificate's file that can't be read", `${shortest}, ssl: { certificate: none.pem }`],
  ])("has no parts for an entry with %s", async (_, entry) => {
    expect(await partsOf(entry)).toBeNull();
  });
});

describe("the parts in which two targets differ", () => {
  const one = new Map(Object.entries(plain));
  const through = new Map(Object.entries(tunnelled));

  test.each<[string, Map<string, string>, Map<string, string>, string[]]>([
    ["none", one, new Map(one), []],
    ["those with another value", one, new Map([...one, ["host", "x"], ["access", "y"]]), ["host", "access"]],
    ["those that one alone has", one, new Map([...one, ["audit.username", "a"]]), ["audit.username"]],
    ["those that the other alone has", new Map([...one, ["url", "u"]]), one, ["url"]],
    ["the tunnel as a whole where one has none", one, through, ["ssh"]],
    ["and the same the other way round", new Map([...through, ["port", "1"]]), one, ["port", "ssh"]],
    [
      "a part of the tunnel where both have one",
      through,
      new Map([...through, ["ssh.port", "1"]]),
      ["ssh.port"],
    ],
  ])("%s", (_, first, second, keys) => {
    expect(differingKeys(first, second)).toEqual(keys);
  });
});
