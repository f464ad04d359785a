// The servers of the demo: PostgreSQL with TLS, roles and databases, and a bastion in front of it.

import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { startBastion } from "../../__tests__/support/bastion.ts";
import { makeCertificate } from "../../__tests__/support/certificates.ts";
import { newestMajor, startPostgres } from "../../__tests__/support/postgres.ts";
import { makeSshKey } from "../../__tests__/support/ssh-keys.ts";

/** Starts the servers. Returns their ports, and the variables for the destinations files. */
export async function startServers(
  workspace: string,
  databases: readonly string[],
  undo: (() => Promise<unknown>)[],
) {
  const ca = await makeCertificate({ name: "Demo CA", isCa: true });
  const tls = await makeCertificate({ name: "Demo server", issuer: ca, hosts: ["127.0.0.1", "localhost"] });
  await mkdir(path.join(workspace, "certs"));
  await writeFile(path.join(workspace, "certs/ca.pem"), ca.certificate);
  await writeFile(path.join(workspace, "certs/server.pem"), tls.certificate);
  const other = await makeCertificate({ name: "Another CA", isCa: true });
  await writeFile(path.join(workspace, "certs/other.pem"), other.certificate);

  const server = await startPostgres({
    major: newestMajor(),
    tls,
    hba: ["host all all 127.0.0.1/32 scram-sha-256"],
  });
  undo.push(server.stop);
  const password = randomPassword();
  await server.query(`
    CREATE ROLE warehouse_owner;
    CREATE ROLE stitch LOGIN PASSWORD '${password}';
    CREATE ROLE reader LOGIN PASSWORD '${password}';`);
  for (const database of databases) {
    await server.query(`CREATE DATABASE "${database}" OWNER warehouse_owner`);
    await server.query(`GRANT CREATE ON DATABASE "${database}" TO stitch`);
  }

  const hostKey = makeSshKey();
  const userKey = makeSshKey();
  const bastion = await startBastion(hostKey, "stitch", userKey.public);
  undo.push(bastion.stop);
  return {
    ports: { database: server.port, bastion: bastion.port, hostKey: hostKey.fingerprint },
    env: {
      STITCH_PASSWORD: password,
      WRONG_PASSWORD: randomPassword(),
      STITCH_SSH_KEY: userKey.private,
      HEROKU_DATABASE_URL: `postgres://stitch:${password}@127.0.0.1:${server.port}/orders`,
    },
  };
}

function randomPassword(): string {
  return crypto.randomUUID();
}
