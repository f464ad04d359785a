// `import`: responses of Stitch's API become a valid file without secrets.

import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { draftErrors } from "../../../../src/terminal/commands/draft.ts";
import { importDestinations } from "../../../../src/terminal/commands/stitch/import.ts";
import { makeCertificate } from "../../../support/certificates.ts";
import { makeSshKey } from "../../../support/ssh-keys.ts";

const now = new Date();

/** A destination as `GET /v4/destinations` returns it. */
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
  const result = await importDestinations(JSON.stringify(destinations), now);
  if (result.kind === "refused") throw new Error(result.errors.join("\n"));
  expect(await draftErrors(result.text, "/", now)).toEqual([]);
  return { ...result, entries: parse(result.text).destinations };
}

test("the response in Stitch's documentation becomes a destination", async () => {
  const { text, secrets, notes } = await imported(answer());
  expect(text).toMatchInlineSnapshot(`
    "# yaml-language-server: $schema=https://raw.githubusercontent.com/destination-check/postgres-destination-check/main/schema/destinations.schema.json
    # Imported from Stitch, whose API returns neither the region nor the provider: add \`region:\` to the file, and \`type:\` to
    # destinations on Heroku, Amazon or Google. No secrets here: \${NAME} is read when the check runs.
    version: 1
    destinations:
      # Stitch's id for it is 155582.
      default-warehouse:
        display_name: Default Warehouse
        host: db.example.com
        username: stitch
        password: \${DEFAULT_WAREHOUSE_PASSWORD}
        database: analytics
        ssl: true
    "
  `);
  expect(secrets).toEqual([{ name: "DEFAULT_WAREHOUSE_PASSWORD", description: "the password of stitch" }]);
  expect(notes).toEqual([]);
});

test("SSH, a certificate, a boolean and a number are imported field by field", async () => {
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
  ])("from names such as %j are valid and unique, with unique variables", async (...names) => {
    const { entries, secrets } = await imported(
      ...[...names, ...names, "a b", "a-b", "github", "__proto__"].map((name) => answer({}, { name })),
    );
    expect(Object.keys(entries)).toHaveLength(names.length * 2 + 4);
    expect(new Set(secrets.map(({ name }) => name)).size).toBe(names.length * 2 + 4);
    expect(entries.github.password).toBe("${STITCH_GITHUB_PASSWORD}");
  });
});

test("other types, deleted and invalid destinations are skipped, with the reason", async () => {
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
    '"Snow" was skipped: its type is snowflake, not postgres.',
    '"Gone" was skipped: it is deleted.',
    '"Hostless" was skipped: host is missing.',
    '"Portless" was skipped: its port is not valid in destinations.yml (config/schema).',
    '"Tunnel" was skipped: encryption_host, encryption_username are missing.',
    '"VPN" was skipped: its encryption_type is neither ssh nor none.',
    '"Maybe" was skipped: its ssl is neither true nor false.',
    '"Empty" was skipped: it has no properties.',
    '"Nought" was skipped: its username is not valid in destinations.yml (config/schema).',
  ]);
});

test("keys that destinations.yml does not have are listed", async () => {
  const { notes } = await imported(
    answer(
      { schema: "public", encryption_host: "b.example.com" },
      { owner: { id: 7 }, display_name: "Shown" },
    ),
    answer({ ssl: "false", sslrootcert: "x" }, { name: "Open" }),
  );
  expect(notes).toEqual([
    "default-warehouse: encryption_host: omitted, because its Encryption Type is not SSH.",
    "default-warehouse: display_name, owner, properties.schema: omitted, because destinations.yml has no such key.",
    "open: sslrootcert was omitted: it has no effect without SSL.",
  ]);
});

describe("a secret in the JSON", () => {
  test.each(["password", "private_key", "encryption_password", "passphrase"])(
    "as %s is never repeated",
    async (key) => {
      const result = await imported(answer({ [key]: "sword-fish-1" }));
      expect(JSON.stringify(result)).not.toContain("sword-fish-1");
      expect(result.notes.join()).toMatch(
        key === "password" ? /password in the JSON was omitted\. Store it/ : `properties.${key}`,
      );
    },
  );

  test("that is not a string is reported as well", async () => {
    const result = await imported(answer({ password: { value: "sword-fish-1" } }));
    expect(JSON.stringify(result)).not.toContain("sword-fish-1");
    expect(result.notes).toEqual([expect.stringContaining("the password in the JSON was omitted")]);
  });

  test("in the host or the certificate is not imported", async () => {
    const result = await imported(
      answer({ host: "postgres://stitch:sword-fish-1@db.example.com/a" }, { name: "Url" }),
      answer({ host: "stitch:sword-fish-1@db.example.com" }, { name: "User" }),
      answer({ sslrootcert: makeSshKey().private }, { name: "Key" }),
    );
    expect(JSON.stringify(result)).not.toMatch(/sword-fish-1|PRIVATE KEY-----/);
    expect(result.entries.key.ssl).toEqual({ certificate: "${KEY_SSL_CERTIFICATE}" });
    expect(result.notes).toEqual([
      '"Url" was skipped: its host is not valid in destinations.yml (config/schema).',
      '"User" was skipped: its host is not valid in destinations.yml (config/schema).',
      "key: sslrootcert was omitted: it does not contain a currently valid certificate.",
    ]);
  });

  test("is removed from the name and the description", async () => {
    const result = await imported(
      answer({ password: "sword-fish-1" }, { name: "W sword-fish-1", description: "It is sword-fish-1." }),
    );
    expect(JSON.stringify(result)).not.toMatch(/sword-?fish/);
    expect(result.entries.w).toMatchObject({ display_name: "W ***", description: "It is ***." });
  });

  test("in invalid JSON is not quoted by the error", async () => {
    expect(await importDestinations('[{"password": "sword-fish-1" "x"}]', now)).toEqual({
      kind: "refused",
      errors: ["import: the file is not JSON. Save the response to GET /v4/destinations unchanged."],
    });
  });
});

test("an empty response is reported as one", async () => {
  const errors = ["import: the response is empty. Check whether the request failed."];
  expect(await importDestinations("\n", now)).toEqual({ kind: "refused", errors });
});

test("the headers that curl -i prints are skipped", async () => {
  const refused = 'HTTP/2 401 \r\ncontent-type: application/json\r\n\r\n{"error":"Unauthorized"}';
  expect(await importDestinations(refused, now)).toMatchObject({
    errors: [expect.stringContaining('Stitch refused the request: "Unauthorized".')],
  });
});

test.each<[unknown, string]>([
  [
    { errors: [{ message: "not allowed" }] },
    'Stitch refused the request: "not allowed". Check the access token, and save the response again.',
  ],
  [
    { message: "forbidden", status: 403 },
    'Stitch refused the request: "forbidden". Check the access token, and save the response again.',
  ],
  [[], "the response has no destinations."],
  [["a"], "the file is not a list of destinations. Save the response to GET /v4/destinations unchanged."],
  [
    { error: { message: "unauthorized" } },
    'Stitch refused the request: "unauthorized". Check the access token, and save the response again.',
  ],
  [{ name: "x" }, "the file is not a destination: it has name, but no properties."],
  [{}, "the file is not a destination: it has no properties."],
  [[answer({}, { type: "redshift" })], "no PostgreSQL destination could be imported."],
])("a response without a PostgreSQL destination is an error: %#", async (json, words) => {
  const result = await importDestinations(JSON.stringify(json), now);
  expect(result).toMatchObject({ kind: "refused" });
  expect(result.kind === "refused" && result.errors[0]).toBe(`import: ${words}`);
});

test("control and direction characters are removed from names", async () => {
  const { text, entries } = await imported(
    answer({}, { name: "a\n  b: c\u202e", description: "x\u001b[31m\r\ny" }),
  );
  expect(Object.values(entries)).toEqual([expect.objectContaining({ display_name: "a   b: c" })]);
  expect(text).not.toMatch(/[\u202e\u001b]/);
});
