// The eight destinations of the demo, and the verdict that each was made for.

import type { Status } from "../../src/report/report.generated.ts";

export type Ports = { database: number; bastion: number; hostKey: string };

/** Two fail, as meant. */
export const verdicts: Record<string, Status> = {
  analytics: "warned",
  billing: "passed",
  crm: "passed",
  events: "passed",
  ledger: "passed",
  orders: "passed",
  archive: "failed",
  support: "failed",
};

/** Each destination has a database of its own; the first role may create schemas in all of them. */
export const databases = ["analytics", "billing", "crm", "events", "ledger", "orders", "archive", "support"];

export function destinationsFile({ database, bastion, hostKey }: Ports): string {
  return `version: 1
region: north-america
x-server: &server
  host: 127.0.0.1
  port: ${database}
  username: stitch
  password: \${STITCH_PASSWORD}
  ignore: &here
    - rule: config/private-host-without-ssh
      reason: The demo's servers are on this machine
x-bastion: &bastion
  host: 127.0.0.1
  port: ${bastion}
  user: stitch
  private_key: \${STITCH_SSH_KEY}
  host_key: ${hostKey}

destinations:
  analytics: # direct
    <<: *server
    database: analytics
  billing: # through SSH
    <<: *server
    database: billing
    ssh: *bastion
  crm: # SSL with a CA
    <<: *server
    database: crm
    ssl:
      certificate: certs/ca.pem
      verify: full
  events: # SSL with the server's own certificate
    <<: *server
    database: events
    ssl:
      certificate: certs/server.pem
  ledger: # SSL through SSH
    <<: *server
    database: ledger
    ssl:
      certificate: certs/ca.pem
    ssh: *bastion
  orders:
    type: heroku
    url: \${HEROKU_DATABASE_URL}
    ssl: true
    ignore: *here
  archive: # may not create schemas
    <<: *server
    database: archive
    username: reader
    ssl: true
  support: # a wrong password
    <<: *server
    database: support
    password: \${WRONG_PASSWORD}
    ssl: true
`;
}
