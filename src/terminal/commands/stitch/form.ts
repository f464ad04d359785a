// A PostgreSQL destination as Stitch's Connect API has it. Every property is a text there, port and `ssl` included:
// https://www.stitchdata.com/docs/developers/stitch-connect/api (`postgres`, version 4).

export const apiType = "postgres";

/** The properties that a person fills in. Stitch gives them all back but the password. */
export type Properties = {
  host: string;
  port: string;
  username: string;
  password: string;
  database: string;
  ssl: "true" | "false";
  sslrootcert?: string;
  encryption_type: "ssh" | "none";
  encryption_host?: string;
  encryption_port?: string;
  encryption_username?: string;
};

/** The body of `POST /v4/destinations`; that of `PUT /v4/destinations/{id}` has no `type`. */
export type Body = { type?: typeof apiType; name: string; description?: string; properties: Properties };

export const formProperties: readonly string[] = [
  "host",
  "port",
  "username",
  "password",
  "database",
  "ssl",
  "sslrootcert",
  "encryption_type",
  "encryption_host",
  "encryption_port",
  "encryption_username",
];

/** What Stitch keeps of a destination for itself: it says nothing about how to reach the database. */
export const ownKeys: readonly string[] = [
  "id",
  "stitch_client_id",
  "created_at",
  "updated_at",
  "deleted_at",
  "paused_at",
  "system_paused_at",
  "check_job_name",
  "report_card",
  "ignore_unmapped_sources",
];

export const ownProperties: readonly string[] = ["status"];
