// Changes to a destinations file in a pull request: entries of the base branch and of the workspace.

/** `isOwn`: the changed entry still has the base branch's target. `lookup` is the name that a connection looks up. */
type Change = {
  id: string;
  isOwn: boolean;
  lookup: string;
  port: number;
  base: string;
  workspace: string;
};

type Files = Record<string, string>;

export type Changed = { changes: Change[]; base: Files; workspace: Files };

/** Two listeners for each entry: the second one is for a changed port. */
export type Ports = (id: string) => { first: number; second: number };

type Keys = Record<string, string>;

/** Requires two different certificates, and two different fingerprints. */
export function makeChanges(ports: Ports, certificates: [string, string], pins: [string, string]): Changed {
  const direct = (id: string): Keys => ({
    host: `${id}.test`,
    port: String(ports(id).first),
    username: "stitch",
    password: "${PW}",
    database: "analytics",
    ssl: `{ certificate: certs/${id}.pem, verify: ca }`,
  });
  const ssh = (id: string, change: Keys = {}) => {
    const keys: Keys = {
      host: `${id}-bastion.test`,
      port: String(ports(id).first),
      user: "tunnel",
      private_key: '"${KEY}"',
      host_key: `"${pins[0]}"`,
      ...change,
    };
    return `{ ${Object.entries(keys)
      .map(([key, value]) => `${key}: ${value}`)
      .join(", ")} }`;
  };
  const tunnelled = (id: string): Keys => ({
    ...direct(id),
    host: "db.internal",
    port: "5432",
    ssh: ssh(id),
  });
  const certificate = (id: string, content: string) => ({ [`certs/${id}.pem`]: content });
  const changes: Change[] = [];
  const base: Files = {};
  const workspace: Files = {};
  const add = (
    id: string,
    isOwn: boolean,
    was: string,
    is: string,
    more: { lookup?: string; port?: number } = {},
  ) => {
    changes.push({
      id,
      isOwn,
      lookup: `${id}.test`,
      port: ports(id).first,
      base: was,
      workspace: is,
      ...more,
    });
    Object.assign(base, certificate(id, certificates[0]));
    Object.assign(workspace, certificate(id, certificates[0]));
  };
  const change = (id: string, isOwn: boolean, keys: Keys, more = {}) =>
    add(id, isOwn, entry(id, direct(id)), entry(id, { ...direct(id), ...keys }), more);
  const sshChange = (id: string, keys: Keys, more = {}) =>
    add(id, false, entry(id, tunnelled(id)), entry(id, { ...tunnelled(id), ssh: ssh(id, keys) }), {
      lookup: `${id}-bastion.test`,
      ...more,
    });

  change("nothing", true, {});
  change("host", false, { host: "another.test" }, { lookup: "another.test" });
  change("port", false, { port: String(ports("port").second) }, { port: ports("port").second });
  change("user", false, { username: "admin" });
  change("database", false, { database: "postgres" });
  change("ssl-off", false, { ssl: "false" });
  change("ssl-unverified", false, { ssl: "{ certificate: certs/ssl-unverified.pem, verify: none }" });
  change("certificate", false, {});
  Object.assign(workspace, certificate("certificate", certificates[1]));
  sshChange("ssh-host", { host: "evil-bastion.test" }, { lookup: "evil-bastion.test" });
  sshChange("ssh-port", { port: String(ports("ssh-port").second) }, { port: ports("ssh-port").second });
  sshChange("ssh-user", { user: "root" });
  sshChange("ssh-passphrase", { passphrase: '"${PW}"' });
  sshChange("ssh-key", { private_key: '"${OTHER_KEY}"' });
  sshChange("host-key", { host_key: `"${pins[1]}"` });
  sshChange("host-key-added", { host_key: `["${pins[0]}", "${pins[1]}"]` });
  add("ssh-gone", false, entry("ssh-gone", tunnelled("ssh-gone")), entry("ssh-gone", direct("ssh-gone")));
  change("variable", false, { password: "${OTHER_PW}" });
  change("audit", false, { audit: '{ username: auditor, password: "${OTHER_PW}" }' });
  for (const [id, audit] of [
    ["audit-user", '{ username: admin, password: "${PW}" }'],
    ["audit-variable", '{ username: auditor, password: "${OTHER_PW}" }'],
  ] as const) {
    const audited = { ...direct(id), audit: '{ username: auditor, password: "${PW}" }' };
    add(id, false, entry(id, audited), entry(id, { ...audited, audit }));
  }
  add("url", false, entry("url", { url: "${URL}" }), entry("url", { url: "${OTHER_URL}" }), {
    lookup: "url.test",
  });
  change("upper-case", false, { host: "UPPER-CASE.TEST" }, { lookup: "UPPER-CASE.TEST" });
  change("trailing-dot", false, { host: "trailing-dot.test." }, { lookup: "trailing-dot.test." });
  add("new", false, "", entry("new", direct("new")));
  add(
    "opened",
    false,
    entry("opened", { ...direct("opened"), access: "stitch-only" }),
    entry("opened", direct("opened")),
  );

  const { host: anchorHost, ...anchored } = direct("anchor");
  const merging = entry("anchor", { "<<": "*server", ...anchored });
  add(
    "anchor",
    false,
    `${merging}#x-server: &server { host: ${anchorHost} }\n`,
    `${merging}#x-server: &server { host: anchored.test }\n`,
    {
      lookup: "anchored.test",
    },
  );
  const aliasing = entry("anchored-variable", { ...direct("anchored-variable"), password: "*password" });
  add(
    "anchored-variable",
    false,
    `${aliasing}#x-password: &password \${PW}\n`,
    `${aliasing}#x-password: &password \${OTHER_PW}\n`,
  );

  change("described", true, {
    display_name: "Evil",
    description: "Text",
    schemas: "[sales]",
    type: "amazon-rds",
  });
  add("renamed", true, entry("before", direct("renamed")), entry("renamed", direct("renamed")));
  const { host, port, ...rest } = direct("merged");
  add(
    "merged",
    true,
    entry("merged", direct("merged")),
    `${entry("merged", { "<<": "*place", ...rest })}#x-place: &place { host: ${host}, port: ${port} }\n`,
  );
  const flow = Object.entries({
    ...direct("reformatted"),
    port: `"${direct("reformatted").port}"`,
  }).toReversed();
  add(
    "reformatted",
    true,
    entry("reformatted", direct("reformatted")),
    `  # in one line\n  "reformatted": { ${flow.map(([key, value]) => `"${key}": ${value}`).join(", ")} }\n`.replace(
      "${PW}",
      '"${PW}"',
    ),
  );
  change("certificate-moved", true, { ssl: "{ certificate: moved/ca.pem }" });
  Object.assign(workspace, { "moved/ca.pem": certificates[0] });

  base["destinations.yml"] = fileOf(changes.map((each) => each.base));
  workspace["destinations.yml"] = fileOf(changes.map((each) => each.workspace).toReversed());
  return { changes, base, workspace };
}

function entry(id: string, keys: Keys): string {
  return `  ${id}:\n${Object.entries(keys)
    .map(([key, value]) => `    ${key}: ${value}\n`)
    .join("")}`;
}

/** The text after `#x-` in an entry belongs to the top level, where anchors are. */
function fileOf(entries: string[]): string {
  const text = entries.join("");
  const anchors = text.match(/^#x-.*\n/gm) ?? [];
  return `version: 1\n${anchors.map((line) => line.slice(1)).join("")}destinations:\n${text.replaceAll(/^#x-.*\n/gm, "")}`;
}
