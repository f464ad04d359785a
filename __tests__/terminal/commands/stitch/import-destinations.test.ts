// `import`: answers of Stitch's API become a file that the check takes, and nothing secret comes along.

import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { draftErrors } from "../../../../src/terminal/commands/draft/findings.ts";
import { importDestinations } from "../../../../src/terminal/commands/stitch/import-destinations.ts";
import { makeCertificate } from "../../../support/certificates.ts";
import { makeSshKey } from "../../../support/ssh-keys.ts";

const now = new Date();

/** A destination as `GET /v4/destinations` gives it. */
function answer(properties: Record<string, unknown> = {}, top: Record<string, unknown> = {}) {
  return {
    properties: {
      database: "analytics",
      encryption_type: "none",
      host: "db.example.com",
      port: "5432",
      ssl: "true",
      status: "1",
      username: "stitch",
      ...properties,
    },
    updated_at: "2019-05-24T18:04:08Z",
    name: "Default Warehouse",
    type: "postgres",
    deleted_at: null,
    system_paused_at: null,
    stitch_client_id: 116078,
    paused_at: null,
    id: 155582,
    display_name: null,
    created_at: "2019-05-24T18:03:50Z",
    report_card: { type: "postgres", current_step: 2, steps: [] },
    ...top,
  };
}

async function imported(...destinations: unknown[]) {
  const made = await importDestinations(JSON.stringify(destinations), now);
  if (made.kind === "refused") throw new Error(made.errors.join("\n"));
  expect(await draftErrors(made.text, "/", now)).toEqual([]);
  return { ...made, entries: parse(made.text).destinations };
}

test("the answer that Stitch's documentation shows becomes an entry, with its secret named and nothing to complain of", async () => {
  const { text, secrets, notes } = await imported(answer());
  expect(text).toMatchInlineSnapshot(`
    "# yaml-language-server: $schema=https://raw.githubusercontent.com/destination-check/postgres-destination-check/main/schema/destinations.schema.json
    # Carried over from Stitch, which tells neither its region nor who hosts a database: add \`region:\` to the file, and
    # \`type:\` to a destination on Heroku, Amazon or Google. A secret never stands here: \${NAME} is read when the check runs.
    version: 1
    destinations:
      # Stitch's own number for it is 155582.
      default-warehouse:
        display_name: Default Warehouse
        host: db.example.com
        username: stitch
        password: \${DEFAULT_WAREHOUSE_PASSWORD}
        database: analytics
        ssl: true
    "
  `);
  expect(secrets).toEqual([{ name: "DEFAULT_WAREHOUSE_PASSWORD", holds: "the password of stitch" }]);
  expect(notes).toEqual([]);
});

test("SSH, a certificate, a boolean and a number come over field by field", async () => {
  const { certificate } = await makeCertificate({ name: "CA", isCa: true });
  const ssh = {
    encryption_type: "ssh",
    encryption_host: "b.example.com",
    encryption_port: 2222,
    encryption_username: "tunnel",
  };
  const { entries, secrets } = await imported(
    answer(
      { ...ssh, ssl: true, port: 6543, sslrootcert: certificate },
      { name: "Lager (Köln)", description: "All of it\nand more" },
    ),
  );
  expect(entries).toEqual({
    "lager-koln": {
      display_name: "Lager (Köln)",
      description: "All of it\nand more",
      host: "db.example.com",
      port: 6543,
      username: "stitch",
      password: "${LAGER_KOLN_PASSWORD}",
      database: "analytics",
      ssl: { certificate: expect.stringMatching(/^-----BEGIN CERTIFICATE-----\n/) },
      ssh: {
        host: "b.example.com",
        port: 2222,
        user: "tunnel",
        private_key: "${LAGER_KOLN_SSH_PRIVATE_KEY}",
      },
    },
  });
  expect(secrets.map(({ name }) => name)).toEqual(["LAGER_KOLN_PASSWORD", "LAGER_KOLN_SSH_PRIVATE_KEY"]);
});

describe("ids", () => {
  test.each([
    ["2024", "", "2024"],
    ["Склад", "destination", "Склад"],
    ["true", "true", "null"],
  ])("of names such as %j are ids, unique, and none runs into another's variable", async (...names) => {
    const { entries, secrets } = await imported(
      ...[...names, ...names, "a b", "a-b", "github", "__proto__"].map((name) => answer({}, { name })),
    );
    expect(Object.keys(entries)).toHaveLength(names.length * 2 + 4);
    expect(new Set(secrets.map(({ name }) => name)).size).toBe(names.length * 2 + 4);
    expect(entries.github.password).toBe("${STITCH_GITHUB_PASSWORD}");
  });
});

test("what is no PostgreSQL, deleted or not in order is left out, and said why", async () => {
  const { entries, notes } = await imported(
    answer({}, { name: "Snow", type: "snowflake" }),
    answer({}, { name: "Gone", deleted_at: "2020-01-01T00:00:00Z" }),
    answer({ host: null }, { name: "Hostless" }),
    answer({ port: "a lot" }, { name: "Portless" }),
    answer({ encryption_type: "ssh" }, { name: "Tunnel" }),
    answer({ encryption_type: "vpn" }, { name: "VPN" }),
    answer({ ssl: "maybe" }, { name: "Maybe" }),
    { name: "Empty", type: "postgres" },
    answer({ username: "a\0b" }, { name: "Nought" }),
    answer({}, { name: "Good" }),
  );
  expect(Object.keys(entries)).toEqual(["good"]);
  expect(notes).toEqual([
    '"Snow" is left out: its type is snowflake, and only postgres is PostgreSQL.',
    '"Gone" is left out: it is deleted.',
    '"Hostless" is left out: host is missing.',
    '"Portless" is left out: its port is not what destinations.yml takes (config/schema).',
    '"Tunnel" is left out: encryption_host, encryption_username are missing.',
    '"VPN" is left out: its encryption_type is neither ssh nor none.',
    '"Maybe" is left out: its ssl is neither true nor false.',
    '"Empty" is left out: it has no properties.',
    '"Nought" is left out: its username is not what destinations.yml takes (config/schema).',
  ]);
});

test("what destinations.yml has no key for is named", async () => {
  const { notes } = await imported(
    answer(
      { schema: "public", encryption_host: "b.example.com" },
      { owner: { id: 7 }, display_name: "Shown" },
    ),
    answer({ ssl: "false", sslrootcert: "x" }, { name: "Open" }),
  );
  expect(notes).toEqual([
    "default-warehouse: encryption_host: left out, since its Encryption Type is not SSH.",
    "default-warehouse: display_name, owner, properties.schema: left out, since there is no such key in destinations.yml.",
    "open: sslrootcert is left out: without SSL it does nothing.",
  ]);
});

describe("a secret in the JSON", () => {
  test.each(["password", "private_key", "encryption_password", "passphrase"])(
    "as %s is never repeated",
    async (key) => {
      const made = await imported(answer({ [key]: "sword-fish-1" }));
      expect(JSON.stringify(made)).not.toContain("sword-fish-1");
      expect(made.notes.join()).toMatch(
        key === "password" ? /password in the JSON is left out\. Store it/ : `properties.${key}`,
      );
    },
  );

  test("of another type than a text is said to be there, too", async () => {
    const made = await imported(answer({ password: { value: "sword-fish-1" } }));
    expect(JSON.stringify(made)).not.toContain("sword-fish-1");
    expect(made.notes).toEqual([expect.stringContaining("the password in the JSON is left out")]);
  });

  test("in the place of the host or the certificate does not come over", async () => {
    const made = await imported(
      answer({ host: "postgres://stitch:sword-fish-1@db.example.com/a" }, { name: "Url" }),
      answer({ host: "stitch:sword-fish-1@db.example.com" }, { name: "User" }),
      answer({ sslrootcert: makeSshKey().private }, { name: "Key" }),
    );
    expect(JSON.stringify(made)).not.toMatch(/sword-fish-1|PRIVATE KEY-----/);
    expect(made.entries.key.ssl).toEqual({ certificate: "${KEY_SSL_CERTIFICATE}" });
    expect(made.notes).toEqual([
      '"Url" is left out: its host is not what destinations.yml takes (config/schema).',
      '"User" is left out: its host is not what destinations.yml takes (config/schema).',
      "key: sslrootcert is left out: it holds no certificate that is valid today.",
    ]);
  });

  test("goes out of the name and the description that repeat it", async () => {
    const made = await imported(
      answer({ password: "sword-fish-1" }, { name: "W sword-fish-1", description: "It is sword-fish-1." }),
    );
    expect(JSON.stringify(made)).not.toMatch(/sword-?fish/);
    expect(made.entries.w).toMatchObject({ display_name: "W ***", description: "It is ***." });
  });

  test("in a text that is no JSON is not quoted by the error", async () => {
    expect(await importDestinations('[{"password": "sword-fish-1" "x"}]', now)).toEqual({
      kind: "refused",
      errors: ["import: this is no JSON. Save the answer to GET /v4/destinations as it is."],
    });
  });
});

test.each<[unknown, string]>([
  [[], "the list has no destination."],
  [["a"], "this is no list of destinations. Save the answer to GET /v4/destinations as it is."],
  [{ error: { message: "unauthorized" } }, "this is no destination: it has error, and no properties."],
  [[answer({}, { type: "redshift" })], "there is no PostgreSQL destination that could be carried over."],
])("where there is nothing to carry over that is said: %#", async (json, words) => {
  const made = await importDestinations(JSON.stringify(json), now);
  expect(made).toMatchObject({ kind: "refused" });
  expect(made.kind === "refused" && made.errors[0]).toBe(`import: ${words}`);
});

test("names can't break out of their line: control and direction characters go", async () => {
  const { text, entries } = await imported(
    answer({}, { name: "a\n  b: c\u202e", description: "x\u001b[31m\r\ny" }),
  );
  expect(Object.values(entries)).toEqual([expect.objectContaining({ display_name: "a   b: c" })]);
  expect(text).not.toMatch(/[\u202e\u001b]/);
});
