// A destination as the connecting thread takes it: plain data that can be posted to it, with the secrets in clear.

import type { Destination, HostKeyPin, Ssl } from "../config/destination.ts";

export type Target = {
  host: string;
  port: number;
  /** The role that logs in: the loader, or the auditor who asks about `role`. */
  username: string;
  password: string;
  database: string;
  role: string | null;
  ssl: Ssl;
  ssh: TargetSsh | null;
  schemas: string[];
};

export type TargetSsh = {
  host: string;
  port: number;
  user: string;
  privateKey: string;
  passphrase: string | null;
  hostKeys: HostKeyPin[];
};

/** The auditor logs in where the entry has one, and then `role` is the loader that the queries are about. */
export function toTarget(destination: Destination): Target {
  const { host, port, database, ssl, ssh, schemas, audit } = destination;
  const login = audit ?? { username: destination.username, password: destination.password };
  return {
    ...{ host, port, database, ssl, schemas },
    username: login.username,
    password: login.password?.reveal() ?? "",
    role: audit === null ? null : destination.username,
    ssh: ssh && { ...ssh, privateKey: ssh.privateKey.reveal(), passphrase: ssh.passphrase?.reveal() ?? null },
  };
}
