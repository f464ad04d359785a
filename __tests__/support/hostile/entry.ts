// A destination's entry for each kind of connection.

export type Transport = "tcp" | "tls" | "ssh";

/** The bastion's port, and the fingerprint of its host key. */
export type Hop = { port: number; pin: string };

/** The variables PW and SSH_KEY hold the secrets. */
export function entryOver(
  transport: Transport,
  id: string,
  port: number,
  { port: sshPort, pin }: Hop,
): string {
  const ssh = [
    "ssh:",
    "  host: 127.0.0.1",
    `  port: ${sshPort}`,
    "  user: stitch",
    "  private_key: ${SSH_KEY}",
    `  host_key: ${pin}`,
  ];
  const lines = [
    "host: 127.0.0.1",
    `port: ${port}`,
    "username: loader",
    "password: ${PW}",
    "database: postgres",
    ...{ tcp: [], tls: ["ssl: true"], ssh }[transport],
  ];
  return `  ${id}:\n${lines.map((line) => `    ${line}\n`).join("")}`;
}
