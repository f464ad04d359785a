// The eight destinations of the demo, and the verdict that each was made for.

import type { Status } from "../../src/report/report.generated.ts";

export type Ports = { database: number; bastion: number; hostKey: string };

/** Two fail, as meant. */
export const verdicts: Record<string, Status> = {
  direct: "warned",
  "through-ssh": "passed",
  "ssl-with-ca": "passed",
  "ssl-with-server-certificate": "passed",
  "ssl-through-ssh": "passed",
  heroku: "passed",
  "may-not-create": "failed",
  "wrong-password": "failed",
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
x-bastion: &bastion
  host: 127.0.0.1
  port: ${bastion}
  user: stitch
  private_key: \${STITCH_SSH_KEY}
  host_key: ${hostKey}

destinations:
  direct:
    display_name: Direct
    <<: *server
    database: analytics
  through-ssh:
    display_name: Through SSH
    <<: *server
    database: billing
    ssh: *bastion
  ssl-with-ca:
    display_name: SSL with a CA
    <<: *server
    database: crm
    ssl:
      certificate: certs/ca.pem
      verify: full
  ssl-with-server-certificate:
    display_name: SSL with the server's own certificate
    <<: *server
    database: events
    ssl:
      certificate: certs/server.pem
  ssl-through-ssh:
    display_name: SSL through SSH
    <<: *server
    database: ledger
    ssl:
      certificate: certs/ca.pem
    ssh: *bastion
  heroku:
    display_name: Heroku
    type: heroku
    url: \${HEROKU_DATABASE_URL}
    ssl: true
  may-not-create:
    display_name: May not create schemas
    <<: *server
    database: archive
    username: reader
    ssl: true
  wrong-password:
    display_name: Wrong password
    <<: *server
    database: support
    password: \${WRONG_PASSWORD}
    ssl: true
`;
}
