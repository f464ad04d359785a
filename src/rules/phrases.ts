// Turns of phrase that several rules share: machines, stages, and what a remedy is called at a provider.

import type { Destination, DestinationType } from "../config/destination.ts";
import type { Hop, StageName } from "../connect/failure.ts";
import { hostAndPort } from "../text/phrases.ts";

/** The machine that a failure is about: "the bastion bastion.example.com:22". */
export function machine(destination: Destination, hop: Hop): string {
  if (hop === "database" || destination.ssh === null)
    return `the server ${hostAndPort(destination.host, destination.port)}`;
  return `the bastion ${hostAndPort(destination.ssh.host, destination.ssh.port)}`;
}

/** What a stage does, as the end of "while …". */
export const stageWords: Record<StageName, string> = {
  resolve: "looking up the name",
  connect: "connecting to the port",
  ssh: "setting up the SSH tunnel",
  tls: "agreeing on TLS",
  login: "logging in",
  probe: "asking about the server and the user's privileges",
  rehearse: "rehearsing a load",
};

/** What a remedy is about. */
type Topic =
  | "firewall"
  | "password"
  | "certificate"
  | "primary"
  | "unencrypted"
  | "client-certificate"
  | "console";

const rds = {
  firewall:
    "On RDS that is an inbound rule of the instance's security group for the port; the instance must also be publicly accessible, or reached through SSH.",
  password:
    "On RDS the master password is changed with Modify; where AWS Secrets Manager keeps it, it rotates. Another user's is set with `\\password` in psql, logged in as the master user.",
  certificate: "Amazon publishes it as a bundle for each region: https://truststore.pki.rds.amazonaws.com.",
  unencrypted:
    "RDS says this of every connection without SSL where rds.force_ssl is 1, as it is from version 15 on: write `ssl: true`.",
};

const words: Record<DestinationType, Partial<Record<Topic, string>>> = {
  postgresql: {},
  heroku: {
    password:
      "Heroku rotates credentials: `heroku config:get DATABASE_URL -a APP` prints the current URL, which belongs into the secret.",
    console: "On Heroku, `heroku pg:psql -a APP` opens a session as the owner: paste it there.",
    unencrypted: "Heroku takes encrypted connections only: write `ssl: true`.",
  },
  "amazon-rds": rds,
  "amazon-aurora": {
    ...rds,
    primary: 'On Aurora that is the cluster endpoint, without "-ro" in its name.',
  },
  "google-cloudsql": {
    firewall:
      "On Cloud SQL, add the address under Connections, Networking, to the authorised networks of the instance, which needs a public IP.",
    certificate: "In the Cloud console it is under Connections, Security: server-ca.pem.",
    unencrypted: "Cloud SQL may be set to take encrypted connections only: write `ssl: true`.",
    "client-certificate":
      "On Cloud SQL, set the instance's SSL mode to allow encrypted connections without a trusted client certificate: Stitch has none.",
  },
};

/** What there is to say in this provider's own terms, as whole sentences; null where it has none of its own. */
export function atProvider(type: DestinationType, topic: Topic): string | null {
  return words[type][topic] ?? null;
}
