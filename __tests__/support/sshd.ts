// A real OpenSSH server on a free port, which accepts one key of the user who runs the tests.

import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import path from "node:path";
import { freePort } from "./ports.ts";
import { isAvailable } from "./required.ts";
import { ready, stopProcess } from "./server-processes.ts";
import type { SshKey } from "./ssh-keys.ts";

export type Sshd = { port: number; user: string; log: () => string; stop: () => Promise<void> };

const program = ["/usr/sbin/sshd", "/usr/local/sbin/sshd", "/usr/bin/sshd"].find((file) => existsSync(file));

/** If false, tests are skipped by name; CI installs it. */
export const hasSshd = isAvailable("OpenSSH's sshd", program !== undefined);

/** Starts sshd with these host keys; `settings` are more lines of its sshd_config. */
export async function startSshd(
  hostKeys: SshKey[],
  authorized: string,
  settings: string[] = [],
): Promise<Sshd> {
  const folder = await mkdtemp(path.join(tmpdir(), "sshd-"));
  // sshd needs this folder for privilege separation if it runs as root.
  if (process.getuid?.() === 0) await mkdir("/run/sshd", { recursive: true });
  const port = await freePort();
  const keyFiles = await Promise.all(
    hostKeys.map(async (key, index) => {
      const file = path.join(folder, `host_key_${index}`);
      await writeFile(file, key.private, { mode: 0o600 });
      return file;
    }),
  );
  await writeFile(path.join(folder, "authorized_keys"), `${authorized}\n`, { mode: 0o600 });
  await chmod(folder, 0o755);
  const config = [
    `Port ${port}`,
    "ListenAddress 127.0.0.1",
    ...keyFiles.map((file) => `HostKey ${file}`),
    `AuthorizedKeysFile ${path.join(folder, "authorized_keys")}`,
    `PidFile ${path.join(folder, "pid")}`,
    "StrictModes no",
    "UsePAM no",
    "PasswordAuthentication no",
    "KbdInteractiveAuthentication no",
    "PermitRootLogin prohibit-password",
    "LogLevel VERBOSE",
  ];
  const file = path.join(folder, "sshd_config");
  // sshd uses the first value of each setting.
  await writeFile(file, `${[...settings, ...config].join("\n")}\n`);
  const server = spawn(program!, ["-D", "-e", "-f", file], { stdio: ["ignore", "ignore", "pipe"] });
  const lines: string[] = [];
  await ready(server, lines, /Server listening/);
  return {
    port,
    user: userInfo().username,
    log: () => lines.join("\n"),
    stop: async () => {
      await stopProcess(server, "SIGTERM");
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** OpenSSH's own fingerprint of a key, to compare ours with. */
export function sshKeygenFingerprint(publicKeyFile: string): string {
  const { stdout } = spawnSync("ssh-keygen", ["-lf", publicKeyFile], { encoding: "utf8" });
  return stdout.split(" ")[1] ?? "";
}
