// Private keys of every format in the built program: usable keys log in to a real bastion, and others are reported before
// any connection.

import { generateKeyPairSync, type KeyPairKeyObjectResult } from "node:crypto";
import bcrypt from "bcrypt-pbkdf";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Report, ReportFinding } from "../../src/report/report.generated.ts";
import { withEnoughTime } from "../support/enough-time.ts";
import {
  byNode,
  byOpenssl,
  convertedBy,
  ed25519InPkcs8,
  generated,
  hasOpenssl,
  type KeyFile,
  passphrase,
  reencrypted,
  userCertificate,
} from "../support/key-files.ts";
import { type Listener, startListener } from "../support/listener.ts";
import {
  ed25519Parts,
  endlessKey,
  fidoParts,
  opensshBytes,
  opensshPem,
  type Parts,
} from "../support/openssh-files.ts";
import { newestMajor, type Server, startPostgres } from "../support/postgres.ts";
import { destination, runBuilt } from "../support/program.ts";
import { masksOf } from "../support/runner/commands.ts";
import { checkInAction } from "../support/runner.ts";
import { otherRuntimes, runtime } from "../support/runtimes.ts";
import { makeSshKey } from "../support/ssh-keys.ts";
import { hasSshd, type Sshd, startSshd } from "../support/sshd.ts";
import { ownWorkspaces } from "../support/workspaces.ts";

/** The two secrets, the place of the finding, and words in its text. */
type Unusable = {
  text: string;
  passphrase: string | null;
  at: "private_key" | "passphrase" | "ssh";
  says: string;
};
type Named<T> = Record<string, T>;
/** The report of a run, the lines of the file, and the values that the Action masks. */
type Result = { report: Report; status: number | null; lines: string[]; masks: string[] };
type Face = "cli" | "action";

const workspaceWith = ownWorkspaces();
const hostKey = makeSshKey();
let database: Server;
let bastion: Sshd;
/** The bastion of entries with unusable keys, which must not be connected to. */
let unreached: Listener;
let usable: Named<KeyFile>;
let unusable: Named<Unusable>;
/** These are usable after the command in their finding. */
let convertible: Named<KeyFile>;

describe.skipIf(!hasSshd || !hasOpenssl)("private keys", () => {
  beforeAll(async () => {
    [usable, convertible] = await Promise.all([usableKeys(), convertibleKeys()]);
    unusable = await unusableKeys();
    database = await startPostgres({ major: newestMajor(), hba: ["host all all 127.0.0.1/32 trust"] });
    await database.query("CREATE ROLE loader LOGIN; GRANT CREATE ON DATABASE postgres TO loader");
    const keys = Object.values({ ...usable, ...convertible });
    const authorized = [...new Set(keys.map((key) => key.authorized.trim()))].join("\n");
    bastion = await startSshd([hostKey], authorized, ["MaxStartups 200"]);
    unreached = await startListener(() => {});
  });
  afterAll(() => Promise.all([database?.stop(), bastion?.stop(), unreached?.stop()]));

  test.each<Face>(["cli", "action"])(
    "through the %s each that can be used logs in, and each other is named before a connection is made",
    async (face) => {
      expect(Object.keys(usable).length).toBeGreaterThan(50);
      expect(wrongIn(await check(face, usable, unusable), usable, unusable)).toEqual([]);
      expect(unreached.connections()).toBe(0);
    },
  );

  // One of each code path: bcrypt with each kind of cipher, OpenSSL's formats, and each kind of finding.
  const samples =
    /^(plain (Ed|RSA|ECDSA 5)|encrypted with (3des|aes256-ctr|aes256-gcm)|PEM with aes-256-cbc|PKCS#8 with (scrypt|aes-256-cbc|RC4)|Ed25519 in PKCS|OpenSSH's in base64|FIDO|chacha)/;
  const others = otherRuntimes.flatMap((major) => [[major, "cli"] as const, [major, "action"] as const]);
  test.for(others)("work with Node %i through the %s", async ([major, face], { skip }) => {
    const node = runtime(major);
    skip(node === null, `Node ${major} is not installed`);
    const isSample = (name: string) => samples.test(name);
    const [some, others] = [chosen(usable, isSample), chosen(unusable, isSample)];
    expect(wrongIn(await check(face, some, others, {}, node), some, others)).toEqual([]);
  });

  test("can be used after the printed conversion", async () => {
    const named = chosen(unusable, (name) => name in convertible);
    const { report } = await check("cli", {}, named);
    const converted = Object.entries(convertible).map(async ([name, key]) => {
      const { fix } = destination(report, idOf(name)).findings.find(isAboutKey)!;
      expect(fix!.kind).toBe("shell");
      return [name, { ...key, text: await convertedBy(fix!.text, key.text) }] as const;
    });
    const after = Object.fromEntries(await Promise.all(converted));
    expect(wrongIn(await check("cli", after, {}), after, {})).toEqual([]);
  });

  test("are decrypted once, outside the destinations' timeouts", async () => {
    const wrong = await withEnoughTime(
      1_000,
      async (timeoutMs) => {
        const key = await reencrypted(usable["plain Ed25519"]!, ["-a", String(roundsIn(1.5 * timeoutMs))]);
        const copies = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`copy ${index}`, key]));
        // Without sharing, two threads would take 15 times the timeout.
        const limits = { timeout: `${timeoutMs}ms`, deadline: `${10 * timeoutMs}ms` };
        return wrongIn(await check("cli", copies, {}, limits), copies, {});
      },
      (found) => found.length === 0,
    );
    expect(wrong).toEqual([]);
  });

  test("are masked and redacted in decrypted form too", async () => {
    const { "RSA in PEM, encrypted": locked, "RSA in PEM": plain } = usable;
    const { masks } = await check("action", { locked: locked! }, {});
    const lines = plain!.text.split("\n").filter((line) => line !== "" && !line.startsWith("-----"));
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((line) => !masks.includes(line))).toEqual([]);
  });

  test("stop at the deadline if a derivation does not end, and do not delay other destinations", async () => {
    const endless = { ...usable["plain Ed25519"]!, text: endlessKey(passphrase), passphrase };
    const keys = { endless, plain: usable["plain RSA"]!, encrypted: usable["encrypted ECDSA 256"]! };
    const { endless: _, ...reached } = keys;
    for (const face of ["cli", "action"] as const) {
      const result = await withEnoughTime(
        2_000,
        (deadlineMs) => check(face, keys, {}, { deadline: `${deadlineMs}ms` }),
        (each) => wrongIn(each, reached, {}).length === 0,
      );
      const { status, reason, findings } = destination(result.report, "endless");
      expect({ status, findings }).toEqual({ status: "skipped", findings: [] });
      expect(reason).toMatch(/the run reached its deadline \(\d+ s\) first/);
      expect(wrongIn(result, reached, {})).toEqual([]);
      expect(result.report.summary).toMatchObject({ total: 3, skipped: 1 });
      expect(result.status).toBe(2);
    }
  });
});

/** For keys that do not test the derivation, since each run derives each of them. */
const fewRounds = ["-a", "2"];

/** The bastion accepts all of these. */
async function usableKeys(): Promise<Named<KeyFile>> {
  const types: [string, string, string[]][] = [
    ["Ed25519", "ed25519", []],
    ["RSA", "rsa", ["-b", "2048"]],
    ["ECDSA 256", "ecdsa", ["-b", "256"]],
    ["ECDSA 384", "ecdsa", ["-b", "384"]],
    ["ECDSA 521", "ecdsa", ["-b", "521"]],
  ];
  const ciphers = [
    "3des-cbc",
    "aes128-cbc",
    "aes192-cbc",
    "aes256-cbc",
    "aes128-ctr",
    "aes192-ctr",
    "aes256-ctr",
  ];
  const authenticated = ["aes128-gcm@openssh.com", "aes256-gcm@openssh.com"];
  const keyFiles: Named<Promise<KeyFile>> = {};
  for (const cipher of [...ciphers, ...authenticated])
    keyFiles[`encrypted with ${cipher}`] = generated("ed25519", ["-Z", cipher, ...fewRounds], true);
  for (const [rounds, cipher] of [
    ["16", "aes256-ctr"],
    ["64", "aes256-gcm@openssh.com"],
    ["200", "aes256-ctr"],
  ] as const)
    keyFiles[`encrypted with ${rounds} rounds`] = generated("ed25519", ["-Z", cipher, "-a", rounds], true);
  const plain: Named<KeyFile> = {};
  for (const [name, type, options] of types) {
    plain[`plain ${name}`] = await generated(type, options);
    keyFiles[`encrypted ${name}`] = reencrypted(plain[`plain ${name}`]!, fewRounds);
    if (type === "ed25519") continue;
    for (const format of ["PEM", "PKCS8"]) {
      keyFiles[`${name} in ${format}`] = reencrypted(plain[`plain ${name}`]!, ["-m", format], false);
      keyFiles[`${name} in ${format}, encrypted`] = reencrypted(plain[`plain ${name}`]!, ["-m", format]);
    }
  }
  const keys = { ...plain, ...(await settled(keyFiles)) };
  const [rsa, ec] = [keys["RSA in PEM"]!, keys["ECDSA 384 in PEM"]!];
  const ed25519 = ed25519InPkcs8();
  return {
    ...keys,
    "Ed25519 in PKCS#8": ed25519,
    "ECDSA 521 below its parameters": ecdsaWithParameters(keys["ECDSA 521 in PEM"]!),
    "Ed25519 in PKCS#8, encrypted": byNode(ed25519, "pkcs8", "aes-256-cbc"),
    ...opensslForms(rsa, ec),
    ...(await settled({
      "PKCS#8 with scrypt": byOpenssl(ec, ["pkcs8", "-topk8", "-scrypt"]),
      "PKCS#8 with PBES1": byOpenssl(rsa, ["pkcs8", "-topk8", "-v1", "PBE-SHA1-3DES"]),
      "PKCS#8 with SHA-1": byOpenssl(rsa, [
        "pkcs8",
        "-topk8",
        "-v2",
        "aes-128-cbc",
        "-v2prf",
        "hmacWithSHA1",
      ]),
    })),
    ...asCopied("OpenSSH's", keys["encrypted Ed25519"]!),
    ...asCopied("PEM's", byNode(rsa, "pkcs1", "aes-128-cbc")),
    "plain, with a passphrase that is not needed": { ...keys["plain Ed25519"]!, passphrase },
  };
}

/** As `openssl ecparam -genkey` writes it. */
function ecdsaWithParameters(key: KeyFile): KeyFile {
  const secp521r1 = "BgUrgQQAIw==";
  return {
    ...key,
    text: `-----BEGIN EC PARAMETERS-----\n${secp521r1}\n-----END EC PARAMETERS-----\n${key.text}`,
  };
}

/** PEM and PKCS#8 with ciphers of every kind that OpenSSL 3 reads. */
function opensslForms(rsa: KeyFile, ec: KeyFile): Named<KeyFile> {
  const modes = [
    "aes-128-cbc",
    "aes-192-ofb",
    "aes-256-cbc",
    "des-ede3-cbc",
    "camellia-256-cbc",
    "aria-192-cbc",
  ];
  const forms = modes.flatMap((cipher): [string, KeyFile][] => [
    [`PEM with ${cipher}, RSA`, byNode(rsa, "pkcs1", cipher)],
    [`PEM with ${cipher}, ECDSA`, byNode(ec, "sec1", cipher)],
    [`PKCS#8 with ${cipher}`, byNode(rsa, "pkcs8", cipher)],
  ]);
  return { ...Object.fromEntries(forms), "PEM with aes-256-ctr": byNode(rsa, "pkcs1", "aes-256-ctr") };
}

/** Changes that forms and secret stores make to a key. */
function asCopied(whose: string, key: KeyFile): Named<KeyFile> {
  const { text, authorized } = key;
  const base64 = Buffer.from(text).toString("base64");
  const forms: Named<string> = {
    "with CRLF": text.replaceAll("\n", "\r\n"),
    "with literal \\n": text.replaceAll("\n", "\\n"),
    indented: text.replaceAll(/^/gm, "    "),
    "on one line": text.replaceAll("\n", " "),
    "without line breaks": text.replaceAll("\n", ""),
    "in base64": base64,
    "in base64 with line breaks": base64.replaceAll(/.{76}/g, "$&\n"),
    "below its public half": `${authorized}${text}`,
    "above its public half": `${text}${authorized}`,
    "before another key": `${text}${ed25519InPkcs8().text}`,
    "with a byte order mark": `\ufeff${text}`,
    "in quotes": JSON.stringify(text),
    "with comments around it": `# The loader's key\n\n${text}\n# Ask the data team before you replace it.\n`,
  };
  return Object.fromEntries(
    Object.entries(forms).map(([name, changed]) => [`${whose} ${name}`, { ...key, text: changed }]),
  );
}

/** The check can't read these, and its finding has the command that converts them. */
async function convertibleKeys(): Promise<Named<KeyFile>> {
  const rsa = await generated("rsa", ["-b", "2048", "-m", "PEM"]);
  return settled({
    chacha20: generated("ed25519", ["-Z", "chacha20-poly1305@openssh.com", "-a", "4"], true),
    "PKCS#8 with RC4": byOpenssl(rsa, ["pkcs8", "-topk8", "-v2", "rc4"]),
    "PKCS#8 with PBES1 and RC4": byOpenssl(rsa, ["pkcs8", "-topk8", "-v1", "PBE-SHA1-RC4-128"]),
    "PEM with DES": byOpenssl(rsa, ["rsa", "-traditional", "-des-cbc"]),
  });
}

async function unusableKeys(): Promise<Named<Unusable>> {
  const { "plain Ed25519": ed25519, "ECDSA 256 in PKCS8": ec, "RSA in PKCS8": rsa } = usable;
  const encryption = { cipher: "aes256-ctr", passphrase, rounds: 4 };
  const newKey = "ssh-keygen -t ed25519";
  const whole = "from its BEGIN line to its END line";
  const open = opensshText({ publicFields: [Buffer.alloc(32, 1)] });
  const atKey: [string, string, string][] = [
    ["FIDO Ed25519", opensshPem(opensshBytes(fidoParts("sk-ssh-ed25519@openssh.com"))), "security key"],
    ["FIDO ECDSA", opensshPem(opensshBytes(fidoParts("sk-ecdsa-sha2-nistp256@openssh.com"))), "security key"],
    [
      "FIDO, encrypted",
      opensshPem(opensshBytes({ ...fidoParts("sk-ssh-ed25519@openssh.com"), encryption })),
      newKey,
    ],
    ["Blowfish", opensshText({ encryption: { ...encryption, cipher: "blowfish-cbc" } }), newKey],
    ["DSA", opensshText({ type: "ssh-dss" }), newKey],
    ["XMSS", opensshText({ type: "ssh-xmss@openssh.com" }), newKey],
    ["ML-DSA", opensshText({ type: "ssh-mldsa44-ed25519@openssh.com" }), newKey],
    ["RSA-PSS", inPem(generateKeyPairSync("rsa-pss", { modulusLength: 1024 })), newKey],
    ["X25519", inPem(generateKeyPairSync("x25519")), newKey],
    ["JWK", JSON.stringify(generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" })), "JSON"],
    ["Ed448", inPem(generateKeyPairSync("ed448")), "ed448"],
    ["secp256k1", inPem(generateKeyPairSync("ec", { namedCurve: "secp256k1" })), "secp256k1"],
    ["RSA of 768 bits", inPem(generateKeyPairSync("rsa", { modulusLength: 768 })), "768 bits"],
    ["a certificate", await userCertificate(ed25519!.authorized), "SSH certificate"],
    ["a public key", ed25519!.authorized, "public key"],
    [
      "PuTTY's",
      "PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: stitch\n",
      "puttygen KEYFILE.ppk",
    ],
    ["cut off", ed25519!.text.slice(0, -100), whole],
    ["cut off inside", rsa!.text.replace(/\n.*\n-----END/, "\n-----END"), whole],
    ["damaged", ec!.text.replace("MI", "NI"), "damaged"],
    ["halves of two keys", open, "does not match the public key"],
    ["a password", passphrase, "does not hold a private key"],
  ];
  const commands: Named<string> = {
    chacha20: "ssh-keygen -p -Z aes256-ctr -f KEYFILE",
    "PKCS#8 with RC4": "openssl pkcs8 -topk8",
    "PKCS#8 with PBES1 and RC4": "openssl pkcs8 -topk8",
    "PEM with DES": "openssl pkcs8 -topk8",
  };
  const locked = [
    "encrypted with aes256-ctr",
    "encrypted with aes256-gcm@openssh.com",
    "encrypted with aes128-cbc",
    "PEM with aes-256-cbc, RSA",
    "PKCS#8 with aes-256-cbc",
    "PKCS#8 with scrypt",
  ];
  return {
    ...Object.fromEntries(
      atKey.map(([name, text, says]) => [name, { text, passphrase: null, at: "private_key" as const, says }]),
    ),
    ...Object.fromEntries(
      Object.entries(convertible).map(([name, key]) => [
        name,
        { ...key, at: "private_key" as const, says: commands[name]! },
      ]),
    ),
    ...Object.fromEntries(
      locked.flatMap((name): [string, Unusable][] => [
        [
          `${name}, wrong`,
          {
            text: usable[name]!.text,
            passphrase: "open barley",
            at: "passphrase",
            says: "ssh-keygen -y -f KEYFILE",
          },
        ],
        [
          `${name}, none`,
          { text: usable[name]!.text, passphrase: null, at: "ssh", says: "`passphrase` is missing" },
        ],
      ]),
    ),
  };
}

function opensshText(change: Partial<Parts>): string {
  return opensshPem(opensshBytes({ ...ed25519Parts(), ...change }));
}

function inPem({ privateKey }: KeyPairKeyObjectResult): string {
  return privateKey.export({ type: "pkcs8", format: "pem" }).toString();
}

/** The number of rounds that takes this long on this machine. */
function roundsIn(ms: number): number {
  const [salt, key, rounds] = [Buffer.alloc(16), Buffer.alloc(48), 32];
  const start = performance.now();
  bcrypt.pbkdf(salt, salt.length, salt, salt.length, key, key.length, rounds);
  return Math.ceil((ms * rounds) / (performance.now() - start));
}

/** The report on an entry for each key, whose secrets are in variables. */
async function check(
  face: Face,
  working: Named<KeyFile>,
  broken: Named<Unusable>,
  options: Record<string, string> = {},
  node?: string | null,
): Promise<Result> {
  const keys = [
    ...Object.entries(working).map((entry) => [...entry, bastion.port] as const),
    ...Object.entries(broken).map((entry) => [...entry, unreached.port] as const),
  ];
  const environment: Record<string, string> = { PASSWORD: "none" };
  const destinations = keys.map(([name, key, port], index) => {
    environment[`KEY_${index}`] = key.text;
    if (key.passphrase !== null) environment[`PHRASE_${index}`] = key.passphrase;
    const ssh = {
      ...{ host: "127.0.0.1", port, user: bastion.user },
      private_key: `\${KEY_${index}}`,
      ...(key.passphrase === null ? {} : { passphrase: `\${PHRASE_${index}}` }),
      host_key: hostKey.fingerprint,
    };
    const server = { host: "127.0.0.1", port: database.port, database: "postgres" };
    return [idOf(name), { ...server, username: "loader", password: "${PASSWORD}", ssh }];
  });
  const file = JSON.stringify({ version: 1, destinations: Object.fromEntries(destinations) }, null, 1);
  const workspace = await workspaceWith({ "destinations.yml": file });
  const inputs = { timeout: "20s", ...options };
  const other = { node: node ?? undefined };
  const lines = file.split("\n");
  if (face === "action") {
    const run = await checkInAction({ workspace, inputs, env: environment, run: runBuilt, ...other });
    return { report: run.report, status: run.status, lines, masks: masksOf(run.commands) };
  }
  const flags = Object.entries(inputs).map(([name, value]) => `--${name}=${value}`);
  const run = await runBuilt("dist/cli.js", ["--format=json", ...flags], {
    ...{ folder: workspace, env: environment },
    ...other,
  });
  expect(run.stderr).toBe("");
  return { report: JSON.parse(run.stdout), status: run.status, lines, masks: [] };
}

/** The unexpected results, each with the name of its key. */
function wrongIn({ report, lines }: Result, working: Named<KeyFile>, broken: Named<Unusable>): string[] {
  const failed = Object.keys(working).flatMap((name) => {
    const { status, findings, stages } = destination(report, idOf(name));
    const hasLoggedIn = stages.some((stage) => stage.name === "probe" && stage.status === "ok");
    const isWell = status !== "failed" && hasLoggedIn;
    return isWell ? [] : [`${name}: ${status}, ${findings.map(wordsOf).join(" ")}`];
  });
  const missed = Object.entries(broken).flatMap(([name, { at, says }]) => {
    const { findings, stages } = destination(report, idOf(name));
    const errors = findings.filter(({ severity }) => severity === "error");
    const [found] = errors;
    const isNamed = errors.length === 1 && isAboutKey(found!) && wordsOf(found!).includes(says);
    const isPlaced = lines[(found?.location.line ?? 0) - 1]?.includes(`"${at}":`);
    const isUnconnected = stages.every((stage) => stage.status === "skipped");
    return isNamed && isPlaced && isUnconnected ? [] : [`${name}: ${errors.map(wordsOf).join(" ")}`];
  });
  return [...failed, ...missed];
}

function isAboutKey({ rule }: ReportFinding): boolean {
  return rule === "config/private-key-invalid";
}

function wordsOf({ rule, message, fix }: ReportFinding): string {
  return `${rule}: ${message} ${fix?.text}`;
}

function idOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replace(/-$/, "");
}

function chosen<T>(all: Named<T>, isWanted: (name: string) => boolean): Named<T> {
  return Object.fromEntries(Object.entries(all).filter(([name]) => isWanted(name)));
}

async function settled<T>(work: Named<Promise<T>>): Promise<Named<T>> {
  const all = Object.entries(work).map(async ([name, each]) => [name, await each] as const);
  return Object.fromEntries(await Promise.all(all));
}
