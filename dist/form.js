// src/terminal/commands/stitch/form.ts
const apiType = "postgres";
const formProperties = [
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
	"encryption_username"
];
/** What Stitch keeps of a destination for itself: it says nothing about how to reach the database. */
const ownKeys = [
	"id",
	"stitch_client_id",
	"created_at",
	"updated_at",
	"deleted_at",
	"paused_at",
	"system_paused_at",
	"check_job_name",
	"report_card",
	"ignore_unmapped_sources"
];
const ownProperties = ["status"];
export { ownProperties as i, formProperties as n, ownKeys as r, apiType as t };
