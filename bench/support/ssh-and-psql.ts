// What a user would write for one destination behind a bastion.

import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "../../__tests__/support/ports.ts";
import type { OpenSsh } from "./openssh.ts";
import type { Entry } from "./program.ts";
import { psql } from "./psql.ts";

/**
 * `ssh -f` returns when the forward stands, and ends of itself when psql has ended and the sleep is over. That is the fastest
 * of the usual ways: a control socket takes one more process to end it, and without `-f` somebody has to try until the
 * port answers.
 */
const script = `
count=$1; shift
ssh -f "\${@:1:count}" 'sleep 2' >/dev/null 2>&1 && shift "$count" && "$@"`;

/**
 * The command for an entry's database, as the bastion sees it, and when the connection that it leaves behind has ended. The
 * bastion's port may be a proxy's.
 */
export async function sshAndPsql(
  { user, options }: OpenSsh,
  bastionPort: number,
  entry: Entry,
  query: string,
): Promise<{ command: string[]; ended: () => Promise<void> }> {
  const port = await freePort();
  const forward = ["-p", String(bastionPort), "-L", `127.0.0.1:${port}:127.0.0.1:${entry.port}`];
  const ssh = [...options, ...forward, `${user}@127.0.0.1`];
  const command = [
    "bash",
    "-c",
    script,
    "bash",
    String(ssh.length),
    ...ssh,
    ...psql({ ...entry, port }, query),
  ];
  return { command, ended: () => untilClosed(port) };
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
