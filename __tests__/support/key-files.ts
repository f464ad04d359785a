// Private key files as people have them, created by ssh-keygen, openssl and node:crypto when the tests run.

import { execFile, spawnSync } from "node:child_process";
import { createPrivateKey, generateKeyPairSync, type KeyExportOptions } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { isAvailable } from "./required.ts";

/** Debian has the legacy ciphers in a separate package since version 13. */
export const hasOpenssl = isAvailable(
  "OpenSSL 3 with its legacy provider",
  spawnSync("openssl", ["list", "-providers", "-provider", "legacy"]).status === 0,
);

/** The text of a key, its passphrase if any, and its line for authorized_keys. */
export type KeyFile = { text: string; passphrase: string | null; authorized: string };

export const passphrase = "open 'sesame\" ☂";

/** With a temporary file, beside which the program can write others. */
async function inFolder<T>(work: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), "keys-"));
  try {
    return await work(path.join(folder, "KEYFILE"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function sshKeygen(args: string[]): Promise<unknown> {
  return promisify(execFile)("ssh-keygen", args);
}

/** A new key from `ssh-keygen -t`, encrypted if `options` set a cipher or rounds. */
export function generated(type: string, options: string[] = [], isEncrypted = false): Promise<KeyFile> {
  return inFolder(async (file) => {
    await sshKeygen([
      "-q",
      "-t",
      type,
      "-N",
      isEncrypted ? passphrase : "",
      "-C",
      "",
      "-f",
      file,
      ...options,
    ]);
    const authorized = await readFile(`${file}.pub`, "utf8");
    return { text: await readFile(file, "utf8"), passphrase: isEncrypted ? passphrase : null, authorized };
  });
}

/** The same key after `ssh-keygen -p`, which changes its passphrase, cipher or format. */
export function reencrypted(key: KeyFile, options: string[], isEncrypted = true): Promise<KeyFile> {
  return inFolder(async (file) => {
    await writeFile(file, key.text, { mode: 0o600 });
    const [before, after] = [key.passphrase ?? "", isEncrypted ? passphrase : ""];
    await sshKeygen(["-q", "-p", "-P", before, "-N", after, "-f", file, ...options]);
    return { ...key, text: await readFile(file, "utf8"), passphrase: isEncrypted ? passphrase : null };
  });
}

/**
 * A key after a command that a fix prints, with answers to the command's prompts. The command reads KEYFILE, and may write
 * NEWKEYFILE.
 */
export function convertedBy(command: string, text: string): Promise<string> {
  const answers = command.startsWith("ssh-keygen")
    ? '-P "$PASSPHRASE" -N "$PASSPHRASE"'
    : "-passin env:PASSPHRASE -passout env:PASSPHRASE";
  return inFolder(async (file) => {
    await writeFile(file, text, { mode: 0o600 });
    const cwd = path.dirname(file);
    const env = { PATH: process.env.PATH ?? "", PASSPHRASE: passphrase };
    await promisify(execFile)("sh", ["-c", `${command} ${answers}`], { cwd, env });
    return readFile(path.join(cwd, command.includes("NEWKEYFILE") ? "NEWKEYFILE" : "KEYFILE"), "utf8");
  });
}

/** A certificate from a new authority for a public key. */
export function userCertificate(authorized: string): Promise<string> {
  return inFolder(async (file) => {
    await sshKeygen(["-q", "-t", "ed25519", "-N", "", "-f", file]);
    const user = path.join(path.dirname(file), "user");
    await writeFile(`${user}.pub`, authorized);
    await sshKeygen(["-q", "-s", file, "-I", "stitch", "-n", "stitch", `${user}.pub`]);
    return readFile(`${user}-cert.pub`, "utf8");
  });
}

export function byOpenssl(key: KeyFile, args: string[]): Promise<KeyFile> {
  return inFolder(async (file) => {
    await writeFile(file, key.text, { mode: 0o600 });
    const files = ["-in", file, "-passout", `pass:${passphrase}`];
    const providers = ["-provider", "legacy", "-provider", "default"];
    const { stdout } = await promisify(execFile)("openssl", [...args, ...providers, ...files]);
    return { ...key, text: stdout, passphrase };
  });
}

/** A key that node:crypto, which uses OpenSSL, has encrypted: in PKCS#8, or in the older format of its type. */
export function byNode(key: KeyFile, type: "pkcs8" | "pkcs1" | "sec1", cipher: string): KeyFile {
  const options = { type, format: "pem", cipher, passphrase } as const;
  const text = createPrivateKey(key.text)
    .export(options as KeyExportOptions<"pem">)
    .toString();
  return { ...key, text, passphrase };
}

/** An Ed25519 key in PKCS#8, a format that ssh-keygen does not write for this type. */
export function ed25519InPkcs8(): KeyFile {
  const { privateKey } = generateKeyPairSync("ed25519");
  const open = Buffer.from(privateKey.export({ format: "jwk" }).x!, "base64url");
  // RFC 8709, section 4: the type and the key, each preceded by its length.
  const blob = Buffer.concat([Buffer.from("0000000b7373682d6564323535313900000020", "hex"), open]);
  const text = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  return { text, passphrase: null, authorized: `ssh-ed25519 ${blob.toString("base64")}\n` };
}
