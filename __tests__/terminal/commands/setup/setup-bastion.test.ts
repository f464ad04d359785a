// `setup ID --ssh`: the steps of its script run in bash, and a real sshd uses the files that they write.

import { spawnSync } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { userInfo } from "node:os";
import path from "node:path";
import ssh2 from "ssh2";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { setupBastion } from "../../../../src/terminal/commands/setup/setup.ts";
import { type EntryValues, fileOf, printedFor, textOf } from "../../../support/command-output.ts";
import { newestMajor, type Server, startPostgres } from "../../../support/postgres.ts";
import { checkText, destination, makeWorkspace } from "../../../support/program.ts";
import { makeSshKey } from "../../../support/ssh-keys.ts";
import { hasSshd, type Sshd, startSshd } from "../../../support/sshd.ts";

const stitch = makeSshKey("rsa");
const checkKey = makeSshKey("ed25519");
const me = userInfo().username;
const accepted = [{ rule: "server/version-end-of-life", reason: "A server of the test's own" }];

let home: string;
beforeEach(async () => {
  home = await makeWorkspace({});
});
afterEach(() => rm(home, { recursive: true, force: true }));
const keysFile = () => path.join(home, ".ssh/authorized_keys");

function entryOf(more: EntryValues = {}, ssh: EntryValues = {}) {
  return {
    host: "db.internal",
    username: "stitch",
    password: "${PW}",
    database: "analytics",
    ssh: { host: "bastion.example.com", user: me, private_key: "${KEY}", ...ssh },
    ignore: accepted,
    ...more,
  };
}

const setup = (entry: EntryValues, region: "europe" | null = "europe", top: EntryValues = {}) =>
  printedFor(fileOf(entry, top), (files, commandHost) =>
    setupBastion("warehouse", region, files, commandHost),
  );

/** Runs some steps of the script. `standIns` replace programs of the system. */
async function run(entry: EntryValues, steps: string, keys: string[] = [], standIns = "") {
  const text = textOf(await setup(entry));
  const begun = text.replace(/^main "\$@"$/m, "");
  expect(begun).not.toBe(text);
  const script = `${begun}\n${standIns}\n(set -euo pipefail\n${steps}\n)`;
  const env = { PATH: process.env.PATH, HOME: home };
  const { status, stdout, stderr } = spawnSync("bash", ["-c", script, "bastion.sh", ...keys], {
    encoding: "utf8",
    env,
  });
  return { status, stdout, stderr };
}

const authorize = (entry: EntryValues, keys: string[]) => run(entry, 'authorize "$HOME" "$@"', keys);

describe.skipIf(!hasSshd)("with a real sshd", () => {
  let server: Server;
  let sshd: Sshd;
  let folder: string;
  const hostKey = makeSshKey();
  const socket = () => path.join(folder, "socket");
  const listener = createServer((connection) => connection.destroy());
  const destinationBehind = (port: number) =>
    entryOf(
      { host: "127.0.0.1", port, database: "postgres" },
      { host: "127.0.0.1", port: sshd?.port ?? 22, host_key: hostKey.fingerprint },
    );

  beforeAll(async () => {
    server = await startPostgres({
      major: newestMajor(),
      hba: ["host all stitch 127.0.0.1/32 scram-sha-256"],
    });
    await server.query("CREATE ROLE stitch LOGIN PASSWORD 'pw'; GRANT CREATE ON DATABASE postgres TO stitch");
    folder = await makeWorkspace({});
    await new Promise<void>((listening) => listener.listen(socket(), listening));
    home = await makeWorkspace({});
    const entry = destinationBehind(server.port);
    await authorize(entry, [stitch.public, checkKey.public]);
    const { stdout } = await run(entry, "sshd_lines");
    const lines = path.join(folder, "stitch.conf");
    await writeFile(lines, stdout);
    sshd = await startSshd([hostKey], await readFile(keysFile(), "utf8"), [`Include ${lines}`]);
    await rm(home, { recursive: true, force: true });
  });
  afterAll(async () => {
    listener.close();
    await sshd.stop();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  async function check(port: number) {
    const environment = { PW: "pw", KEY: checkKey.private };
    const report = await checkText(fileOf(destinationBehind(port)), { environment });
    return destination(report, "warehouse");
  }

  function connect(key: string): Promise<ssh2.Client> {
    const client = new ssh2.Client();
    return new Promise((resolve, reject) => {
      client.once("error", reject);
      client.once("ready", () => resolve(client));
      client.connect({ host: "127.0.0.1", port: sshd.port, username: sshd.user, privateKey: key });
    });
  }

  test("the check connects through it, and only to the allowed port", async () => {
    expect(await check(server.port)).toMatchObject({ status: "passed", findings: [] });
    const elsewhere = await check(sshd.port);
    expect(elsewhere.findings.map(({ rule }) => rule)).toEqual(["ssh/forwarding-denied"]);
  });

  type Attempt = (client: ssh2.Client, refused: (is: boolean) => void) => void;
  const attempts: [string, Attempt][] = [
    [
      "a command",
      (client, refused) =>
        client.exec("echo got in", (error, channel) => {
          if (error) return refused(true);
          let output = "";
          channel.on("data", (chunk: Buffer) => (output += chunk));
          channel.on("close", (code: number) => refused(output === "" && code !== 0));
        }),
    ],
    ["a shell on a terminal", (client, refused) => client.shell({}, (error) => refused(error !== undefined))],
    [
      "a port of the bastion that forwards back",
      (client, refused) => client.forwardIn("127.0.0.1", 0, (error) => refused(error !== undefined)),
    ],
    [
      "a socket on the bastion",
      (client, refused) =>
        client.openssh_forwardOutStreamLocal(socket(), (error) => refused(error !== undefined)),
    ],
  ];
  test.each(attempts)("refuses %s, with Stitch's key and with the check's key", async (_, attempt) => {
    for (const key of [stitch, checkKey]) {
      const client = await connect(key.private);
      try {
        expect(await new Promise<boolean>((resolve) => attempt(client, resolve))).toBe(true);
      } finally {
        client.end();
      }
    }
  });

  test("the pg_hba.conf line has the address that the database sees", async () => {
    const standIns = "ip() { echo '10.0.0.9 dev eth0 src 10.0.0.7 uid 0'; }";
    const { stdout } = await run(destinationBehind(server.port), "check_database", [], standIns);
    expect(stdout).toContain('    host "postgres" "stitch" 10.0.0.7/32 scram-sha-256\n');
    expect(stdout).toContain(`127.0.0.1:${server.port} is reachable from this machine.`);
    const without = await run(destinationBehind(server.port), "check_database", [], "ip() { return 1; }");
    expect(without.stdout).toContain('    host "postgres" "stitch" ADDRESS/32 scram-sha-256\n');
  });
});

describe("authorized_keys", () => {
  const line = (key: { public: string }, ...targets: string[]) =>
    `restrict,port-forwarding,${targets.map((target) => `permitopen="${target}"`).join(",")},command="/bin/false" ${key.public}\n`;

  test("has one line for each key, and the same lines when the script is run again", async () => {
    for (const _ of [1, 2]) {
      const { status, stderr } = await authorize(entryOf(), [stitch.public, checkKey.public]);
      expect([status, stderr]).toEqual([0, ""]);
      expect(await readFile(keysFile(), "utf8")).toBe(
        line(stitch, "db.internal:5432") + line(checkKey, "db.internal:5432"),
      );
    }
  });

  test("lets an existing key forward to another database as well", async () => {
    await authorize(entryOf(), [stitch.public, checkKey.public]);
    await authorize(entryOf({ host: "fd00::1", port: 6432 }), [checkKey.public]);
    expect(await readFile(keysFile(), "utf8")).toBe(
      line(stitch, "db.internal:5432") + line(checkKey, "[fd00::1]:6432", "db.internal:5432"),
    );
  });

  test("removes other permissions of a key and says so; other keys are not changed", async () => {
    const other = makeSshKey().public;
    await authorize(entryOf(), []);
    await writeFile(keysFile(), `${other}\n${stitch.public}`);
    const { stderr } = await authorize(entryOf(), [stitch.public]);
    expect(stderr).toContain(`The old file is ${keysFile()}.before`);
    expect(await readFile(keysFile(), "utf8")).toBe(`${other}\n${line(stitch, "db.internal:5432")}`);
    expect(await readFile(`${keysFile()}.before`, "utf8")).toBe(`${other}\n${stitch.public}`);
  });

  test.each([
    ["none", []],
    ["a line without its type", [stitch.public.split(" ")[1]!]],
    ["half a key", [stitch.public.slice(0, 60)]],
    ["a key with options before it", [`command="/bin/sh" ${stitch.public}`]],
    ["a second line", [`${stitch.public}\n${checkKey.public}`]],
    ["the text of the example", ["ssh-rsa AAAA…"]],
    ["a private key", [checkKey.private]],
  ])("is not changed for %s", async (_, keys) => {
    const { status, stderr } = await run(entryOf(), 'check_keys "$@"; echo reached', keys);
    expect(status).not.toBe(0);
    expect(stderr).toMatch(/^Missing public key|^Not an SSH public key/);
  });

  test("accepts the keys that ssh-keygen creates", async () => {
    const keys = [stitch, checkKey, makeSshKey("ecdsa")].map((key) => `${key.public} stitch's own`);
    expect(await run(entryOf(), 'check_keys "$@"', keys)).toMatchObject({ status: 0, stderr: "" });
  });
});

describe("on the bastion", () => {
  const standIns = (shell: string, taken = "local") => `
id() { false; }
getent() { echo "$2:x:1001:1001::$HOME:${shell}"; }
useradd() { printf 'useradd %s\\n' "$*"; }
chown() { :; }
sshd() { [ "$1" = -t ] || echo 'allowtcpforwarding ${taken}'; }
systemctl() { printf 'systemctl %s\\n' "$*"; }
ufw() { [ "$1" = status ] && echo 'Status: active' || printf 'ufw %s\\n' "$*"; }
timeout() { true; }
ip() { false; }
eval "$(declare -f restrict_user | sed '1s/^restrict_user/restrict_user_in/')"
restrict_user() { restrict_user_in "$HOME/ssh"; }`;

  test("a user who can only forward is created, and the firewall allows Stitch's addresses", async () => {
    const entry = entryOf({}, { port: 2222, user: "stitch" });
    const { stdout, stderr } = await run(entry, 'main "$@"', [stitch.public], standIns("/usr/sbin/nologin"));
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^useradd --create-home --shell \/\S+ --password \* stitch$/m);
    expect(stdout).toContain("systemctl reload ssh\n");
    expect(stdout.match(/^ufw .*$/gm)).toEqual(
      ["3.126.102.29/32", "18.158.16.164/32", "18.158.251.55/32", "52.57.235.168/32"].map(
        (address) => `ufw allow proto tcp from ${address} to any port 2222`,
      ),
    );
    const written = await readFile(
      path.join(home, "ssh/sshd_config.d/00-destination-check-stitch.conf"),
      "utf8",
    );
    expect(written).toMatch(/^Match User stitch\n(?: {4}\S+ \S+\n)+$/);
  });

  test("the new user gets a shell with a full path where nologin is not in the PATH", async () => {
    const hidden = 'command() { [ "$2" != nologin ] && builtin command "$@"; }';
    const { stdout } = await run(
      entryOf({}, { user: "stitch" }),
      'main "$@"',
      [stitch.public],
      `${standIns("/bin/false")}\n${hidden}`,
    );
    expect(stdout).toContain("useradd --create-home --shell /bin/false --password * stitch\n");
  });

  test("a user with a login shell is not locked out", async () => {
    const { stdout, stderr } = await run(entryOf(), "restrict_user", [], standIns("/bin/bash"));
    expect(stdout).toBe("");
    expect(stderr).toContain("has a login shell, so only its keys are restricted");
  });

  test("an sshd that does not read the folder is not reloaded", async () => {
    const { status, stdout, stderr } = await run(
      entryOf(),
      "restrict_user",
      [],
      standIns("/sbin/nologin", "yes"),
    );
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(`Add 'Include ${home}/ssh/sshd_config.d/*.conf' at the top`);
  });

  test("without a key nothing is changed", async () => {
    const { status, stdout, stderr } = await run(entryOf(), 'main "$@"', [], standIns("/bin/bash"));
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("Missing public key");
  });
});

describe("errors", () => {
  test.each([
    [
      "without a bastion",
      { ssh: undefined },
      "setup: warehouse has no `ssh:`, so Stitch connects to the database directly.",
    ],
    [
      "with a user name that Linux does not allow",
      { ssh: { host: "b.example.com", user: "-o x", private_key: "${KEY}" } },
      "setup: `ssh.user` of warehouse is not a valid Linux user name.",
    ],
  ])("%s", async (_, more, error) => {
    expect(await setup(entryOf(more))).toEqual({ kind: "usage", errors: [error] });
  });

  test("with a host in a variable that is not set", async () => {
    expect(await setup(entryOf({ host: "${HOST}" }))).toEqual({
      kind: "stopped",
      errors: ["setup: warehouse uses ${HOST}, which is not set. Set it."],
    });
  });

  test("without a region, unless the file has one", async () => {
    expect(await setup(entryOf(), null)).toMatchObject({
      errors: [expect.stringContaining("Add `region` to destinations.yml, or use `--region`.")],
    });
    expect(textOf(await setup(entryOf(), null, { region: "north-america" }))).toContain(
      "\nstitch=(52.23.137.21/32 ",
    );
  });
});
