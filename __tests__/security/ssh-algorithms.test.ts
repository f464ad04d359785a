// Which SSH algorithms are accepted: each of OpenSSH's, offered alone by a real server, and older ones by a scripted server.

import { spawnSync } from "node:child_process";
import { connect, type Socket } from "node:net";
import ssh2 from "ssh2";
import { describe, expect, test } from "vitest";
import { isFailure } from "../../src/connect/failure.ts";
import { openTunnel } from "../../src/connect/stages/ssh.ts";
import { readOffer } from "../../src/connect/stages/ssh-algorithms.ts";
import type { ReportDestination } from "../../src/report/report.generated.ts";
import { startListener } from "../support/listener.ts";
import { checkText, destination } from "../support/program.ts";
import { makeSshKey, type SshKey } from "../support/ssh-keys.ts";
import {
  identification,
  ignore,
  keyExchangeInit,
  type Lists,
  modernLists,
  serverHello,
} from "../support/ssh-packets.ts";
import { hasSshd, startSshd } from "../support/sshd.ts";
import { countCases } from "../support/suite-cases.ts";

const user = makeSshKey();
const hostKeys = { ed25519: makeSshKey("ed25519"), ecdsa: makeSshKey("ecdsa"), rsa: makeSshKey("rsa") };

/** The algorithms that may be used. All others that a server or `ssh2` supports are refused. */
const modern: Record<"kex" | "hostKey" | "cipher" | "mac", string[]> = {
  kex: [
    "curve25519-sha256",
    "curve25519-sha256@libssh.org",
    "ecdh-sha2-nistp256",
    "ecdh-sha2-nistp384",
    "ecdh-sha2-nistp521",
    "diffie-hellman-group14-sha256",
    "diffie-hellman-group16-sha512",
    "diffie-hellman-group18-sha512",
  ],
  hostKey: [
    "ssh-ed25519",
    "ecdsa-sha2-nistp256",
    "ecdsa-sha2-nistp384",
    "ecdsa-sha2-nistp521",
    "rsa-sha2-512",
    "rsa-sha2-256",
  ],
  cipher: [
    "aes128-gcm@openssh.com",
    "aes256-gcm@openssh.com",
    "chacha20-poly1305@openssh.com",
    "aes128-ctr",
    "aes192-ctr",
    "aes256-ctr",
  ],
  mac: ["hmac-sha2-256-etm@openssh.com", "hmac-sha2-512-etm@openssh.com", "hmac-sha2-256", "hmac-sha2-512"],
};

type Kind = keyof typeof modern;

/** The settings for sshd_config. Some MACs need a certain cipher. */
const settings: Record<Kind, (algorithm: string) => string[]> = {
  kex: (algorithm) => [`KexAlgorithms ${algorithm}`],
  hostKey: (algorithm) => [`HostKeyAlgorithms ${algorithm}`],
  cipher: (algorithm) => [`Ciphers ${algorithm}`],
  mac: (algorithm) => ["Ciphers aes128-ctr", `MACs ${algorithm}`],
};

/** The algorithms that OpenSSH supports; of the host key algorithms, those for which the test has a key. */
function known(kind: Kind): string[] {
  const query = { kex: "kex", hostKey: "HostKeyAlgorithms", cipher: "cipher", mac: "mac" }[kind];
  const all = spawnSync("ssh", ["-Q", query], { encoding: "utf8" }).stdout.trim().split("\n");
  return kind === "hostKey"
    ? all.filter((name) => /^(ssh-ed25519|ecdsa-sha2-nistp256|ssh-rsa|rsa-sha2-\d+)$/.test(name))
    : all;
}

/** The outcome of the handshake: "connected", or the kind without a common algorithm. */
async function outcome(port: number, name: string, key: SshKey = user): Promise<string> {
  const ssh = {
    host: "127.0.0.1",
    port,
    user: name,
    privateKey: key.private,
    passphrase: null,
    hostKeys: [],
  };
  const sockets: Socket[] = [];
  const opened = await openTunnel(ssh as never, async () => {
    const socket = await openSocket(port);
    sockets.push(socket);
    return socket;
  });
  for (const socket of sockets) socket.destroy();
  if (!isFailure(opened)) return "connected";
  const { evidence } = opened;
  if (evidence.kind === "ssh-authentication") return evidence.refused.sha1 ? "SHA-1" : "authentication";
  return evidence.kind === "ssh-handshake" ? (evidence.mismatch?.algorithm ?? "broken off") : evidence.kind;
}

function openSocket(port: number): Promise<Socket> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => resolve(socket));
    socket.setNoDelay(true);
    socket.on("error", () => {});
  });
}

describe.skipIf(!hasSshd)("a real OpenSSH server", () => {
  const words = { kex: "key exchange", hostKey: "host key", cipher: "cipher", mac: "MAC" };
  const kinds = ["kex", "hostKey", "cipher", "mac"] as const;
  const start = (lines: string[], authorized = user) =>
    startSshd(Object.values(hostKeys), authorized.public, lines);

  for (const kind of kinds)
    test(`with only one ${words[kind]} connects if it is a modern one, and otherwise fails`, async (context) => {
      const algorithms = known(kind);
      expect(algorithms.length).toBeGreaterThan(4);
      const outcomes: Record<string, string> = {};
      for (const algorithm of algorithms) {
        const sshd = await start(settings[kind](algorithm));
        outcomes[algorithm] = await outcome(sshd.port, sshd.user).finally(() => sshd.stop());
      }
      const expected = algorithms.map((name) => [
        name,
        modern[kind].includes(name) ? "connected" : words[kind],
      ]);
      expect(outcomes).toEqual(Object.fromEntries(expected));
      countCases(context, algorithms.length);
    });

  test.each([
    ["KexAlgorithms", ["diffie-hellman-group14-sha1", "diffie-hellman-group1-sha1"], "key exchange"],
    ["HostKeyAlgorithms", ["ssh-rsa"], "host key"],
    ["Ciphers", ["aes256-cbc", "3des-cbc"], "cipher"],
    ["MACs", ["hmac-sha1", "umac-64@openssh.com"], "MAC"],
  ])(
    "with old %s has a finding with its algorithms and the settings, which fix it",
    async (setting, old, kind) => {
      // A cipher with built-in authentication needs no MAC.
      const ciphers = setting === "MACs" ? ["Ciphers aes256-ctr"] : [];
      const sshd = await start([...ciphers, `${setting} ${old.join(",")}`]);
      const [found] = await findings(sshd.port, sshd.user).finally(() => sshd.stop());
      expect(found).toMatchObject({ rule: "ssh/handshake-failed", location: { line: 12 } });
      const missing = new RegExp(
        `no ${kind}( algorithm)? in common\\. The bastion offers ${old.join(" and ")}\\.`,
      );
      expect(found!.message).toMatch(missing);
      const line = new RegExp(`^ {4}(${setting} \\+.+)$`, "m").exec(found!.fix!.text)![1]!;
      const fixedServer = await start([...ciphers, line]);
      expect(await outcome(fixedServer.port, fixedServer.user).finally(() => fixedServer.stop())).toBe(
        "connected",
      );
    },
  );

  test("accepts an RSA key with SHA-2 only", async () => {
    const rsa = makeSshKey("rsa");
    const sshd = await start(["PubkeyAcceptedAlgorithms rsa-sha2-256,rsa-sha2-512"], rsa);
    expect(await outcome(sshd.port, sshd.user, rsa).finally(() => sshd.stop())).toBe("connected");
  });
});

test("a server that does not announce SHA-2 for RSA keys gets no signature, and the finding says why", async () => {
  const rsa = makeSshKey("rsa");
  const signatures: boolean[] = [];
  const server = new ssh2.Server({ hostKeys: [hostKeys.ed25519.private] }, (client) => {
    announceNothing((client as unknown as { _protocol: object })._protocol);
    client.on("error", () => {});
    client.on("authentication", (request) => {
      if (request.method !== "publickey") return request.reject(["publickey"]);
      signatures.push(request.signature !== undefined);
      request.accept();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const [found] = await findings((server.address() as { port: number }).port, "stitch", rsa);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  expect(found).toMatchObject({ rule: "ssh/authentication-failed", location: { line: 14 } });
  expect(found!.message).toContain("only with a SHA-1 signature");
  expect(signatures).toEqual([false]);
});

/** Like OpenSSH before 7.2: otherwise `ssh2` announces its signature algorithms (RFC 8308). */
function announceNothing(protocol: object): void {
  let kex: object | undefined;
  const nobodyAsks = { get: () => false, set: () => {} };
  Object.defineProperty(protocol, "_kex", {
    get: () => kex,
    set: (value: object | undefined) => {
      kex = value && Object.defineProperty(value, "remoteExtInfoEnabled", nobodyAsks);
    },
  });
}

describe("a server with algorithms that OpenSSH does not have, or no longer has", () => {
  test.each<[string, Partial<Lists>, string]>([
    ["DSA host keys", { hostKey: ["ssh-dss"] }, "host key"],
    ["host keys on a security key", { hostKey: ["sk-ssh-ed25519@openssh.com"] }, "host key"],
    ["host certificates", { hostKey: ["ssh-ed25519-cert-v01@openssh.com"] }, "host key"],
    ["RC4", { cipher: ["arcfour", "arcfour256"] }, "cipher"],
    ["Blowfish", { cipher: ["blowfish-cbc"] }, "cipher"],
    ["no encryption", { cipher: ["none"] }, "cipher"],
    ["no MAC", { mac: ["none"] }, "MAC"],
    ["MD5", { mac: ["hmac-md5", "hmac-md5-96"] }, "MAC"],
    ["truncated SHA-2", { mac: ["hmac-sha2-256-96"] }, "MAC"],
    ["compression alone", { compression: ["zlib", "zlib@openssh.com"] }, "compression"],
    [
      "group exchange alone",
      { kex: ["diffie-hellman-group-exchange-sha256", "diffie-hellman-group-exchange-sha1"] },
      "key exchange",
    ],
    ["a key exchange of tomorrow", { kex: ["mlkem768x25519-sha256"] }, "key exchange"],
    ["nothing at all", { kex: [], hostKey: [], cipher: [], mac: [] }, "key exchange"],
  ])("%s", async (_, lists, kind) => {
    const server = await startListener(
      () => {},
      (socket) => socket.write(serverHello({ ...modernLists, ...lists })),
    );
    expect(await outcome(server.port, "stitch").finally(server.stop)).toBe(kind);
  });
});

test("the program offers exactly this list, with strict key exchange", async () => {
  const server = await startListener(
    (socket) => socket.end(),
    (socket) => socket.write(identification),
  );
  const offered = await outcome(server.port, "stitch")
    .then(() => server.received())
    .finally(server.stop);
  expect(readOffer(offered)).toEqual({
    keyExchange: modern.kex,
    hostKey: modern.hostKey,
    cipher: [modern.cipher, modern.cipher],
    mac: [modern.mac, modern.mac],
    compression: [["none"], ["none"]],
  });
  expect(offered.toString("latin1")).toContain("kex-strict-c-v00@openssh.com");
});

test("a packet before the key exchange ends the connection with strict key exchange", async () => {
  const kex = ["curve25519-sha256", "kex-strict-s-v00@openssh.com"];
  const hello = [identification, ignore(), keyExchangeInit({ ...modernLists, kex })];
  const server = await startListener(
    () => {},
    (socket) => socket.write(Buffer.concat(hello)),
  );
  expect(await outcome(server.port, "stitch").finally(server.stop)).toBe("broken off");
});

/** The program's findings for such a bastion. */
async function findings(
  port: number,
  name: string,
  key: SshKey = user,
): Promise<ReportDestination["findings"]> {
  const lines = [
    ...["host: 127.0.0.1", "port: 5432", "username: u", "password: ${PW}", "database: d"],
    ...["ssh:", "  host: 127.0.0.1", `  port: ${port}`, `  user: ${name}`, "  private_key: ${KEY}"],
  ];
  const text = [
    "version: 1",
    "destinations:",
    "  w:",
    "    type: postgresql",
    ...lines.map((line) => `    ${line}`),
    "",
  ].join("\n");
  const report = await checkText(text, { environment: { PW: "pw", KEY: key.private } });
  return destination(report, "w").findings;
}
