// The hosts that pages may link to. Review a new one before you add it.

export const knownHosts = new Set([
  "github.com",
  "docs.github.com",
  "raw.githubusercontent.com",
  "www.githubstatus.com",
  // Stitch
  "help.qlik.com",
  "status.stitchdata.com",
  "www.stitchdata.com",
  // Where databases run
  "docs.aws.amazon.com",
  "truststore.pki.rds.amazonaws.com",
  "health.aws.amazon.com",
  "devcenter.heroku.com",
  "status.heroku.com",
  "cloud.google.com",
  "status.cloud.google.com",
  "learn.microsoft.com",
  "azure.status.microsoft",
  "supabase.com",
  "status.supabase.com",
  "neon.com",
  "aiven.io",
  "docs.crunchybridge.com",
  "neonstatus.com",
  "aiven.io",
  "docs.crunchybridge.com",
  // Tools
  "www.postgresql.org",
  "www.schemastore.org",
]);
