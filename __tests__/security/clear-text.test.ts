// A password is sent in clear text only to a proven server, no matter who requests it, or when.

import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Report, ReportDestination } from "../../src/report/report.generated.ts";
import { type Bastion, startBastion } from "../support/bastion.ts";
import { makeCertificate } from "../support/certificates.ts";
import {
  type Conversation,
  offersScram,
  type ServerCertificate,
  startHostile,
} from "../support/hostile/conversation.ts";
import { errorResponse, type Listener, message, startListener } from "../support/listener.ts";
import { issue } from "../support/odd-certificates.ts";
import { checkText, destination } from "../support/program.ts";
import { makeSshKey } from "../support/ssh-keys.ts";
import { countCases } from "../support/suite-cases.ts";

const password = "open sesame 23";
const auditorPassword = "open barley 24";
const asks = message("R", 3);
const [hostKey, key] = [makeSshKey(), makeSshKey()];

/** Everything that a server received after it requested a password in clear text, decrypted. */
type Impostor = Listener & { decrypted: () => Buffer };

async function startImpostor(
  tls: ServerCertificate | null,
  script: (talk: Conversation) => unknown = ({ send }) => send(asks),
): Promise<Impostor> {
  const chunks: Buffer[] = [];
  const listener = await startHostile(async (talk) => {
    await script(talk);
    for (;;) {
      chunks.push(await talk.next());
      talk.send(errorResponse({ C: "28P01", M: "no" }));
    }
  }, tls);
  return { ...listener, decrypted: () => Buffer.concat(chunks) };
}

const ssl = (certificate: string | null, verify: string) => [
  "ssl:",
  ...(certificate === null ? [] : [`  certificate: ${certificate}.pem`]),
  `  verify: ${verify}`,
];
const ssh = (port: number, ...pin: string[]) => [
  ...["ssh:", "  host: 127.0.0.1", `  port: ${port}`, "  user: stitch", "  private_key: ${SSH_KEY}"],
  ...pin,
];

let bastion: Bastion;
let certificates: Record<"own" | "provider" | "version-1" | "self-signed" | "other-host", ServerCertificate>;
let files: Record<string, string>;
const stops: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  const ca = await makeCertificate({ name: "Own CA", isCa: true });
  const rds = await makeCertificate({ name: "Amazon RDS eu-west-1 Root CA RSA2048 G1", isCa: true });
  const rdsV1 = issue({ name: "Amazon RDS Root", version: 1 });
  certificates = {
    "version-1": issue({ name: "localhost", issuer: rdsV1 }),
    own: await makeCertificate({ name: "db", issuer: ca, hosts: ["localhost"] }),
    provider: await makeCertificate({ name: "db", issuer: rds, hosts: ["localhost"] }),
    "self-signed": await makeCertificate({ name: "db", hosts: ["localhost"] }),
    "other-host": await makeCertificate({ name: "db", issuer: ca, hosts: ["db.example.com"] }),
  };
  const pems = { ca, rds, "rds-v1": rdsV1, ...certificates };
  files = Object.fromEntries(Object.entries(pems).map(([name, made]) => [`${name}.pem`, made.certificate]));
  bastion = await startBastion(hostKey, "stitch", key.public);
  stops.push(bastion.stop);
});
afterAll(() => Promise.all(stops.map((stop) => stop())));

type Place = { port: number; extra: string[]; audited?: boolean };

function entry(id: string, { port, extra, audited = false }: Place): string {
  const login = audited
    ? ["username: scram", "audit:", "  username: auditor", "  password: ${AUDITOR_PW}"]
    : ["username: scram", "password: ${PW}"];
  const lines = ["host: localhost", `port: ${port}`, "database: postgres", ...login, ...extra];
  return `  ${id}:\n${lines.map((line) => `    ${line}\n`).join("")}`;
}

const check = (entries: string[]): Promise<Report> =>
  checkText(`version: 1\ndestinations:\n${entries.join("")}`, {
    environment: { PW: password, AUDITOR_PW: auditorPassword, SSH_KEY: key.private },
    files,
    options: { retries: "0", timeout: "60s" },
  });

const errorsOf = ({ findings }: ReportDestination) =>
  findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule);

/** The password in clear text, encoded, and as PostgreSQL's MD5 hash without a salt. */
function formsOf(text: string): Buffer[] {
  const bytes = Buffer.from(text);
  const md5 = createHash("md5").update(`${text}scram`).digest("hex");
  return [bytes, ...[bytes.toString("base64").slice(0, -2), bytes.toString("hex"), md5].map(Buffer.from)];
}

describe("a server that requests it", () => {
  type Way = {
    way: string;
    presents: keyof typeof certificates | null;
    extra: () => string[];
    /** Null if the password may be sent, or else a text in the fix. */
    fix: RegExp | null;
  };
  const tlsFix = /certificate: certs\/server-ca\.pem\n +verify: full/;
  const pin = () => `  host_key: ${hostKey.fingerprint}`;
  const ways: Way[] = [
    { way: "in the open, without TLS", presents: null, extra: () => [], fix: /pinned host key/ },
    { way: "in the open, with TLS to be had", presents: "own", extra: () => [], fix: tlsFix },
    { way: "in TLS that proves nothing", presents: "own", extra: () => ["ssl: true"], fix: tlsFix },
    {
      way: "in TLS with a certificate that signed itself",
      presents: "self-signed",
      extra: () => ["ssl: true"],
      fix: /Only if it is [0-9A-F:]{95}.*\n.*certificate: certs\/server\.pem/s,
    },
    {
      way: "in TLS at a provider",
      presents: "provider",
      extra: () => ["ssl: true"],
      fix: /provider's CA certificate.*certificate: certs\/server-ca\.pem\n +verify: full/s,
    },
    {
      way: "in TLS at Amazon RDS",
      presents: "own",
      extra: () => ["type: amazon-rds", "ssl: true"],
      fix: /verify: full.*truststore\.pki\.rds\.amazonaws\.com/s,
    },
    {
      way: "in TLS by a provider's CA",
      presents: "provider",
      extra: () => ssl("rds", "ca"),
      fix: /verify: full/,
    },
    {
      way: "in TLS by a provider's CA without extensions",
      presents: "version-1",
      extra: () => ssl("rds-v1", "ca"),
      fix: /verify: full/,
    },
    {
      way: "in TLS by the CA of an RDS destination",
      presents: "own",
      extra: () => ["type: amazon-rds", ...ssl("ca", "ca")],
      fix: /verify: full/,
    },
    { way: "in TLS by a CA of our own", presents: "own", extra: () => ssl("ca", "ca"), fix: null },
    { way: "in TLS by a CA and the name", presents: "own", extra: () => ssl("ca", "full"), fix: null },
    {
      way: "in TLS by a provider's CA and the name",
      presents: "provider",
      extra: () => ["type: amazon-rds", ...ssl("rds", "full")],
      fix: null,
    },
    {
      way: "in TLS by its own certificate",
      presents: "self-signed",
      extra: () => ssl("self-signed", "ca"),
      fix: null,
    },
    { way: "through any bastion", presents: null, extra: () => ssh(bastion.port), fix: /Pin the bastion/ },
    {
      way: "in TLS that proves nothing, through any bastion",
      presents: "own",
      extra: () => ["ssl: true", ...ssh(bastion.port)],
      fix: /Pin the bastion.*Or verify.*verify: full/s,
    },
    { way: "through a pinned bastion", presents: null, extra: () => ssh(bastion.port, pin()), fix: null },
    {
      way: "in TLS that proves nothing, through a pinned bastion",
      presents: "own",
      extra: () => ["ssl: true", ...ssh(bastion.port, pin())],
      fix: null,
    },
  ];
  const cases = ways.flatMap((way) => [false, true].map((audited) => ({ ...way, audited })));
  const impostors: Impostor[] = [];
  let report: Report;

  beforeAll(async () => {
    for (const { presents } of cases)
      impostors.push(await startImpostor(presents === null ? null : certificates[presents]));
    stops.push(...impostors.map(({ stop }) => stop));
    report = await check(
      cases.map(({ extra, audited }, index) =>
        entry(`d${index}`, { port: impostors[index]!.port, extra: extra(), audited }),
      ),
    );
  });

  test.each(
    cases.map((each, index) => [each.way, each.audited ? "an auditor" : "the loader", each, index] as const),
  )("over %s, for %s", (_, __, { fix, audited }, index) => {
    const result = destination(report, `d${index}`);
    const secret = audited ? auditorPassword : password;
    const received = impostors[index]!.decrypted();
    const onTheLine = impostors[index]!.received();
    for (const form of formsOf(secret)) {
      const isPlainTunnel = fix === null && cases[index]!.presents === null;
      if (!isPlainTunnel) expect(onTheLine.includes(form)).toBe(false);
      if (fix !== null) expect(received.includes(form)).toBe(false);
    }
    if (fix === null) {
      expect(errorsOf(result)).toEqual(["auth/password-rejected"]);
      expect(received.includes(secret)).toBe(true);
      return;
    }
    expect(errorsOf(result)).toEqual(["auth/insecure-method"]);
    expect(result).toMatchObject({ status: "failed", identity: "none" });
    const finding = result.findings.find(({ rule }) => rule === "auth/insecure-method")!;
    expect(finding.message).toContain("The password was not sent.");
    expect(finding.message).toContain("Stitch itself may still load");
    expect(finding.fix!.text).toMatch(fix);
  });

  test("gets nothing, not even the user name, if it can't be verified", async () => {
    const [wrongName, wrongCa] = [
      await startImpostor(certificates["other-host"]),
      await startImpostor(certificates["self-signed"]),
    ];
    const reports = await check([
      entry("name", { port: wrongName.port, extra: ssl("ca", "full") }),
      entry("ca", { port: wrongCa.port, extra: ssl("ca", "ca") }),
    ]);
    await Promise.all([wrongName.stop(), wrongCa.stop()]);
    expect(errorsOf(destination(reports, "name"))).toEqual(["tls/hostname-mismatch"]);
    expect(errorsOf(destination(reports, "ca"))).toEqual(["tls/certificate-untrusted"]);
    for (const { decrypted } of [wrongName, wrongCa]) expect(decrypted()).toHaveLength(0);
  });
});

describe("a request for it", () => {
  type Script = (talk: Conversation) => unknown;
  const inConversation: [string, Script][] = [
    ["at once", ({ send }) => send(asks)],
    ["twice", ({ send }) => send(asks, asks)],
    ["behind SCRAM", ({ send }) => send(offersScram, asks)],
    ["behind MD5", ({ send }) => send(message("R", 5, "salt"), asks)],
    ["before AuthenticationOk", ({ send }) => send(asks, message("R", 0))],
    ["with bytes behind it", ({ send }) => send(message("R", 3, "now"))],
  ];
  test("is not answered at any point, with TLS or without", async (context) => {
    const places = inConversation.flatMap(([, script]) => [
      { script, tls: null, extra: [] },
      { script, tls: certificates.own, extra: ["ssl: true"] },
    ]);
    const impostors = await Promise.all(places.map(({ script, tls }) => startImpostor(tls, script)));
    const report = await check(
      places.map(({ extra }, index) => entry(`d${index}`, { port: impostors[index]!.port, extra })),
    );
    await Promise.all(impostors.map(({ stop }) => stop()));
    for (const [index, { decrypted }] of impostors.entries()) {
      expect(destination(report, `d${index}`).status).toBe("failed");
      for (const form of formsOf(password).slice(0, 3)) expect(decrypted().includes(form)).toBe(false);
    }
    countCases(context, places.length);
  });

  test.each([
    ["in place of TLS", Buffer.concat([Buffer.from("N"), asks])],
    ["in the middle of TLS", Buffer.concat([Buffer.from("S"), asks])],
  ])("is not answered with %s", async (_, bytes) => {
    const listener = await startListener((socket) => socket.write(bytes));
    const report = await check([entry("w", { port: listener.port, extra: ["ssl: true"] })]);
    await listener.stop();
    expect(destination(report, "w").status).toBe("failed");
    for (const form of formsOf(password)) expect(listener.received().includes(form)).toBe(false);
  });
});

test("the finding can't be ignored in the file", async () => {
  const impostor = await startImpostor(null);
  const ignore = ["ignore:", "  - rule: auth/insecure-method", "    reason: It is only a test"];
  const report = await check([entry("w", { port: impostor.port, extra: ignore })]);
  await impostor.stop();
  expect(destination(report, "w").status).toBe("failed");
  expect(destination(report, "w").findings.map(({ rule }) => rule)).toContain("config/schema");
  expect(impostor.decrypted()).toHaveLength(0);
});
