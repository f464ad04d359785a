// What libpq, Stitch's API and other tools call the keys and values that have other names here.

/** A dot means that the value has its place in a mapping of its own. */
const keys: Record<string, string> = {
  user: "username",
  hostname: "host",
  dbname: "database",
  pass: "password",
  passwd: "password",
  pwd: "password",
  uri: "url",
  dsn: "url",
  connection_string: "url",
  database_url: "url",
  name: "display_name",
  sslmode: "ssl.verify",
  sslrootcert: "ssl.certificate",
  encryption_type: "ssh.host",
  encryption_host: "ssh.host",
  encryption_port: "ssh.port",
  encryption_username: "ssh.user",
  ca: "certificate",
  mode: "verify",
  username: "user",
  key: "private_key",
  private_key_path: "private_key",
  private_key_file: "private_key",
  key_file: "private_key",
  identity_file: "private_key",
  known_hosts: "host_key",
};

/** The key that other programs have this name for; null where we know of none. */
export function meantBy(key: string): string | null {
  return Object.hasOwn(keys, key) ? keys[key]! : null;
}

/** libpq's sslmode, and the words that other YAML has for true and false, as what `ssl` says for them. */
const sslValues: Record<string, string> = {
  ...{
    true: "true",
    yes: "true",
    on: "true",
    require: "true",
    required: "true",
    prefer: "true",
    allow: "true",
  },
  ...{ false: "false", no: "false", off: "false", disable: "false", disabled: "false", none: "false" },
  ...{ "verify-ca": "{ verify: ca }", "verify-full": "{ verify: full }" },
};

const verifyValues: Record<string, string> = {
  ...{ "verify-full": "full", "verify-ca": "ca" },
  ...{ require: "none", required: "none", prefer: "none", allow: "none" },
};

const typeValues: Record<string, string> = {
  ...{ rds: "amazon-rds", aurora: "amazon-aurora", cloudsql: "google-cloudsql" },
};

/** The YAML that a text means as the value of a key, or null. */
export function valueMeant(key: string, value: string): string | null {
  const word = value.toLowerCase().trim();
  const words = { ssl: sslValues, verify: verifyValues, type: typeValues }[key];
  if (key === "version" && /^v?1(\.0)?$/.test(word)) return "1";
  return words !== undefined && Object.hasOwn(words, word) ? words[word]! : null;
}
