// What libpq and Stitch's API call the things that have other names here.

/** A dot means that the value has its place in a mapping of its own. */
const synonyms: Record<string, string> = {
  user: "username",
  hostname: "host",
  dbname: "database",
  pass: "password",
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
  known_hosts: "host_key",
};

export function meantBy(key: string): string | null {
  return Object.hasOwn(synonyms, key) ? synonyms[key]! : null;
}
