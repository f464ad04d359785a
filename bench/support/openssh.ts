// OpenSSH on both ends: a bastion, and `ssh -L` as used by a person.

import { chmod, writeFile } from "node:fs/promises";
import path from "node:path";
import { makeSshKey } from "../../__tests__/support/ssh-keys.ts";
import { startSshd } from "../../__tests__/support/sshd.ts";
import type { Own } from "../benchmark.ts";
import { temporaryFolder } from "./temporary.ts";

export type OpenSsh = {
  port: number;
  user: string;
  /** The host key's fingerprint, and the private key that can log in. */
  hostKey: string;
  privateKey: string;
  /** Options of `ssh` that ignore this machine's settings, for a bastion on any port of 127.0.0.1. */
  options: string[];
};

export async function startOpenSsh(own: Own): Promise<OpenSsh> {
  const hostKey = makeSshKey("ed25519");
  const key = makeSshKey("ed25519");
  const sshd = await own(() => startSshd([hostKey], key.public, ["MaxStartups 100", "MaxSessions 1000"]));
  const { folder } = await own(temporaryFolder);
  const keyFile = path.join(folder, "key");
  const knownHosts = path.join(folder, "known_hosts");
  await writeFile(keyFile, key.private);
  await chmod(keyFile, 0o600);
  await writeFile(knownHosts, `[127.0.0.1]:* ${hostKey.public}\n`);
  const settings = {
    IdentitiesOnly: "yes",
    BatchMode: "yes",
    UserKnownHostsFile: knownHosts,
    StrictHostKeyChecking: "yes",
    ExitOnForwardFailure: "yes",
  };
  const set = Object.entries(settings).flatMap(([name, value]) => ["-o", `${name}=${value}`]);
  return {
    port: sshd.port,
    user: sshd.user,
    hostKey: hostKey.fingerprint,
    privateKey: key.private,
    options: ["-F", "none", "-i", keyFile, ...set],
  };
}
