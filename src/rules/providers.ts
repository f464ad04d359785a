import type { Destination, DestinationType } from "../config/destination.ts";
import { code } from "./fix.ts";

export type Provider = DestinationType | "azure" | "supabase" | "neon" | "digitalocean" | "aiven";

const hostNames: [RegExp, Provider][] = [
  [/\.cluster-[^.]+\.[^.]+\.rds\.amazonaws\.com(\.cn)?$/i, "amazon-aurora"],
  [/\.rds\.amazonaws\.com(\.cn)?$/i, "amazon-rds"],
  [/\.postgres\.database\.(azure\.com|chinacloudapi\.cn|usgovcloudapi\.net)$/i, "azure"],
  [/\.supabase\.(com|co)$/i, "supabase"],
  [/\.neon\.(tech|build)$/i, "neon"],
  [/\.db\.ondigitalocean\.com$/i, "digitalocean"],
  [/\.aivencloud\.com$/i, "aiven"],
];

export function providerOf({ type, host }: Pick<Destination, "type" | "host">): Provider {
  if (type !== "postgresql") return type;
  return hostNames.find(([pattern]) => pattern.test(host))?.[1] ?? "postgresql";
}

type Topic =
  | "firewall"
  | "hba"
  | "password"
  | "database"
  | "pam"
  | "certificate"
  | "primary"
  | "read-only"
  | "storage"
  | "connections"
  | "not-ready"
  | "unencrypted"
  | "client-certificate"
  | "console";

const turnOnSsl = code("ssl: true");

const rds = {
  firewall: [
    "On RDS, add an inbound rule for the port to the instance's security group. The instance must be publicly accessible, or be connected to through SSH.",
  ],
  password: [
    "On RDS, change the master user's password with Modify; AWS Secrets Manager may rotate it. Change another user's password in psql as the master user.",
  ],
  pam: [
    "On RDS, PAM is IAM database authentication: a member of `rds_iam` can log in only with an IAM token, and Stitch has a password. Run it as the master user. https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html.",
  ],
  certificate: ["Amazon publishes a bundle for each region: https://truststore.pki.rds.amazonaws.com."],
  "read-only": [
    "On RDS, check that this is the instance's own endpoint, not the green one of a blue/green deployment, which is read-only until the switchover. Otherwise set `default_transaction_read_only` to 0 in the instance's parameter group: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithParamGroups.html.",
  ],
  storage: [
    "On RDS, raise the allocated storage with Modify, and turn on storage autoscaling: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Troubleshooting.html#CHAP_Troubleshooting.Storage.",
  ],
  unencrypted: [
    "RDS reports this for every connection without SSL if `rds.force_ssl` is 1, the default since PostgreSQL 15. Turn on SSL:",
    turnOnSsl,
  ],
};

const overCapacity = "https://devcenter.heroku.com/articles/heroku-postgres-over-plan-capacity";

const words: Record<Provider, Partial<Record<Topic, string[]>>> = {
  postgresql: {},
  heroku: {
    password: [
      "Heroku rotates credentials. Print the current URL, and store it in the secret:",
      code("heroku config:get DATABASE_URL -a APP"),
    ],
    database: [
      "On Heroku, user, password and database belong together, and all change when credentials rotate. Print the current URL, and store it in the secret:",
      code("heroku config:get DATABASE_URL -a APP"),
    ],
    console: [
      "On Heroku, open a session as the owner and run it there:",
      code("heroku pg:psql -a APP"),
      `If the database exceeds its plan's storage, Heroku itself has revoked this: upgrade the plan or delete data (${overCapacity}).`,
    ],
    unencrypted: ["Heroku accepts only encrypted connections. Turn on SSL:", turnOnSsl],
    "read-only": [
      "On Heroku, a database of the Essential tier is read-only for a few minutes during maintenance: run the check again later. To see its state:",
      code("heroku pg:info -a APP"),
    ],
    storage: [`On Heroku, upgrade the plan or delete data: ${overCapacity}`, code("heroku pg:info -a APP")],
    connections: [
      `On Heroku, the plan sets the limit, which is 1 while the database exceeds its plan's storage (Access Restricted, ${overCapacity}). See the state and the sessions:`,
      code("heroku pg:info -a APP\nheroku pg:ps -a APP"),
      "End all sessions, or upgrade the plan:",
      code("heroku pg:killall -a APP"),
    ],
    "not-ready": [
      "On Heroku this is usually maintenance or a failover:",
      code("heroku pg:maintenance -a APP\nheroku pg:info -a APP"),
    ],
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
    "read-only": [
      "On Cloud SQL, check that this is the primary instance's address, and remove the flag `default_transaction_read_only` from the instance: https://cloud.google.com/sql/docs/postgres/flags.",
    ],
    storage: [
      "On Cloud SQL, raise the storage capacity and turn on automatic storage increases: https://cloud.google.com/sql/docs/postgres/troubleshooting.",
    ],
    "client-certificate": [
      "On Cloud SQL, set the instance's SSL mode to allow encrypted connections without a trusted client certificate. Stitch has no client certificate.",
    ],
  },
  azure: {
    hba: [
      "Azure's firewall sends this error. Under Networking > Public access, add a rule for this machine's address and for each of Stitch's: https://learn.microsoft.com/azure/postgresql/flexible-server/how-to-manage-firewall-portal.",
    ],
    firewall: [
      "On Azure, add firewall rules under Networking > Public access: https://learn.microsoft.com/azure/postgresql/flexible-server/how-to-manage-firewall-portal.",
    ],
    unencrypted: [
      "Azure reports this for every connection without SSL if `require_secure_transport` is on, which is the default. Turn on SSL:",
      turnOnSsl,
    ],
    password: [
      "On Azure, reset the administrator's password under Overview > Reset password. Change another user's password in psql as the administrator.",
    ],
    "read-only": [
      "Azure makes a server read-only when its storage is 95% full. Raise the storage under Compute + storage, and turn on storage autogrow: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-limits.",
    ],
    storage: [
      "On Azure, raise the storage under Compute + storage, and turn on storage autogrow: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-limits.",
    ],
  },
  supabase: {
    password: ["On Supabase, reset the password under Database > Settings."],
    "read-only": [
      "Supabase makes a database read-only when its disk is 95% full, or larger than the plan allows. Enlarge the disk, or delete data: https://supabase.com/docs/guides/platform/database-size#disabling-read-only-mode.",
    ],
    storage: ["On Supabase, enlarge the disk: https://supabase.com/docs/guides/platform/database-size."],
  },
  neon: {
    password: ["On Neon, reset the role's password under Roles."],
    storage: ["On Neon, upgrade the plan or delete data: https://neon.com/docs/introduction/plans."],
  },
  digitalocean: {
    hba: [
      "DigitalOcean sends this error to addresses that are not trusted. Add this machine's and Stitch's addresses to the database's trusted sources, under Settings.",
    ],
    firewall: ["On DigitalOcean, add the addresses to the database's trusted sources, under Settings."],
    "read-only": [
      "DigitalOcean makes a database read-only when its disk is nearly full. Resize the cluster, or delete data.",
    ],
    storage: ["On DigitalOcean, resize the cluster under Settings > Cluster configuration."],
  },
  aiven: {
    firewall: ["On Aiven, add the addresses to the service's allowed IP addresses."],
    "read-only": [
      "Aiven makes a service read-only when its disk is nearly full. Upgrade the plan or add storage.",
    ],
    storage: ["On Aiven, upgrade the plan or add storage."],
  },
};

export function whereToFind(destination: Pick<Destination, "type" | "host">): string[] {
  const advice = atProvider(destination, "certificate");
  return advice.length > 0 ? advice : ["Ask the server's administrator for the CA certificate."];
}

export function atProvider(destination: Pick<Destination, "type" | "host">, topic: Topic): string[] {
  return words[providerOf(destination)][topic] ?? [];
}
