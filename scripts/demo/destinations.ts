// The eight destinations of the demo, and the expected status of each.

import type { Status } from "../../src/report/report.generated.ts";

export type Ports = { database: number; bastion: number; hostKey: string };

/** Two are broken on purpose. */
export const expectedStatus: Record<string, Status> = {
  analytics: "warned",
  billing: "passed",
  crm: "passed",
  events: "passed",
  ledger: "passed",
  orders: "passed",
  archive: "failed",
  support: "failed",
};

/** Each destination has its own database. The role `stitch` can create schemas in all of them. */
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
      reason: The servers of the demo run on this machine
x-bastion: &bastion
  host: 127.0.0.1
  port: ${bastion}
  user: stitch
  private_key: \${STITCH_SSH_KEY}
  host_key: ${hostKey}

destinations:
  analytics: # direct, not encrypted
    <<: *server
    database: analytics
  billing: # through a bastion
    <<: *server
    database: billing
    ssh: *bastion
  crm: # SSL, verified with a CA
    <<: *server
    database: crm
    ssl:
      certificate: certs/ca.pem
      verify: full
  events: # SSL, verified with the server's own certificate
    <<: *server
    database: events
    ssl:
      certificate: certs/server.pem
  ledger: # SSL through a bastion
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
  archive: # fails: the user lacks CREATE on the database
    <<: *server
    database: archive
    username: reader
    ssl: true
  support: # fails: the password is wrong
    <<: *server
    database: support
    password: \${WRONG_PASSWORD}
    ssl: true
`;
}
