// Turns of phrase that several rules share: machines, stages, and what a remedy is called at a provider.

import type { Destination, DestinationType } from "../config/destination.ts";
import type { Hop, StageName } from "../connect/failure.ts";
import { hostAndPort } from "../text/phrases.ts";
import { code } from "./fix.ts";

/** The machine that a failure is about: "the bastion `bastion.example.com:22`". */
export function machine(destination: Destination, hop: Hop): string {
  if (hop === "database" || destination.ssh === null)
    return `the server \`${hostAndPort(destination.host, destination.port)}\``;
  return `the bastion \`${hostAndPort(destination.ssh.host, destination.ssh.port)}\``;
}

/** What a stage does, as the end of "while …". */
export const stageWords: Record<StageName, string> = {
  resolve: "resolving the host name",
  connect: "connecting to the port",
  ssh: "setting up the SSH tunnel",
  tls: "negotiating TLS",
  login: "logging in",
  probe: "querying the server",
  rehearse: "rehearsing a load",
};

/** SQL that makes changes to the server's configuration files count. */
export const reload = code("SELECT pg_reload_conf();");

/** Keys of an entry that connects through a bastion. */
export const sshExample = code(
  "ssh:\n  host: bastion.example.com\n  user: stitch\n  private_key: ${STITCH_SSH_KEY}",
);

/** Keys of an entry that ignores a rule. */
export function ignoreExample(rule: string, reason: string): string {
  return code(`ignore:\n  - rule: ${rule}\n    reason: ${reason}`);
}

/** What a remedy is about. */
type Topic =
  | "firewall"
  | "password"
  | "certificate"
  | "primary"
  | "unencrypted"
  | "client-certificate"
  | "console";

const turnOnSsl = code("ssl: true");

const rds = {
  firewall: [
    "On RDS, add an inbound rule for the port to the instance's security group. The instance must be publicly accessible, or reached through SSH.",
  ],
  password: [
    "On RDS, change the master user's password with Modify; AWS Secrets Manager may rotate it. Change another user's password in psql as the master user.",
  ],
  certificate: ["Amazon publishes a bundle for each region: https://truststore.pki.rds.amazonaws.com."],
  unencrypted: [
    "RDS reports this for every connection without SSL if `rds.force_ssl` is 1, the default since PostgreSQL 15. Turn on SSL:",
    turnOnSsl,
  ],
};

const words: Record<DestinationType, Partial<Record<Topic, string[]>>> = {
  postgresql: {},
  heroku: {
    password: [
      "Heroku rotates credentials. Print the current URL, and store it in the secret:",
      code("heroku config:get DATABASE_URL -a APP"),
    ],
    console: ["On Heroku, open a session as the owner, and run it there:", code("heroku pg:psql -a APP")],
    unencrypted: ["Heroku accepts only encrypted connections. Turn on SSL:", turnOnSsl],
  },
  "amazon-rds": rds,
  "amazon-aurora": {
    ...rds,
    primary: ['On Aurora, use the cluster endpoint, which has no "-ro" in its name.'],
  },
  "google-cloudsql": {
    firewall: [
      "On Cloud SQL, add the address to the instance's authorized networks, under Connections > Networking. The instance needs a public IP address.",
    ],
    certificate: ["Download `server-ca.pem` in the Cloud console, under Connections > Security."],
    unencrypted: ["Cloud SQL can be set to accept only encrypted connections. Turn on SSL:", turnOnSsl],
    "client-certificate": [
      "On Cloud SQL, set the instance's SSL mode to allow encrypted connections without a trusted client certificate. Stitch has no client certificate.",
    ],
  },
};

/** Where to get a server's CA certificate. */
export function whereToFind(type: DestinationType): string[] {
  const known = atProvider(type, "certificate");
  return known.length > 0 ? known : ["The server's administrator has the CA's certificate."];
}

/** What `verify: full` takes. */
export const fullNeedsName = "`host` must then be a name that is in the server's certificate.";

/** What there is to do in this provider's own terms, as parts of a fix; empty where there is nothing particular. */
export function atProvider(type: DestinationType, topic: Topic): string[] {
  return words[type][topic] ?? [];
}
