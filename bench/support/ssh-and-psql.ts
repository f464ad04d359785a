// The script that a user would write for one destination behind a bastion.

import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import type { OpenSsh } from "./openssh.ts";
import type { Entry } from "./program.ts";
import { psql } from "./psql.ts";

/**
 * `ssh -f` returns when the forwarding is open, and exits when psql has ended and the sleep is over. That is the fastest of the
 * usual ways: a control socket needs another process to end it, and without `-f` the script has to poll the port.
 */
const script = `
count=$1; shift
ssh -f "\${@:1:count}" 'sleep 2' >/dev/null 2>&1 && shift "$count" && "$@"`;

/**
 * The command for an entry's database, as the bastion sees it, and a function that waits until the command's ssh has ended. The
 * bastion's port may be a proxy's.
 */
export async function sshAndPsql(
  { user, options }: OpenSsh,
  bastionPort: number,
  entry: Entry,
  query: string,
): Promise<{ command: string[]; ended: () => Promise<void> }> {
  const port = await unusedPort();
  const forward = ["-p", String(bastionPort), "-L", `127.0.0.1:${port}:${entry.host}:${entry.port}`];
  const ssh = [...options, ...forward, `${user}@127.0.0.1`];
  const command = [
    "bash",
    "-c",
    script,
    "bash",
    String(ssh.length),
    ...ssh,
    ...psql({ ...entry, host: "127.0.0.1", port }, query),
  ];
  return { command, ended: () => untilClosed(port) };
}

/** Below the ports that the kernel assigns (32768 and higher), since several of these run concurrently. */
let lastPort = 20_000 + (process.pid % 10_000);

async function unusedPort(): Promise<number> {
  const port = ++lastPort;
  return (await isOpen(port)) ? unusedPort() : port;
}

async function untilClosed(port: number): Promise<void> {
  while (await isOpen(port)) await pause(250);
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}
