// `export`: the body of a request. Importing it gives the same destination.

import { spawnSync } from "node:child_process";
import { rm } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { findEntry } from "../../../../src/terminal/commands/named-entry.ts";
import { exportDestination } from "../../../../src/terminal/commands/stitch/export.ts";
import { importDestinations } from "../../../../src/terminal/commands/stitch/import.ts";
import { makeCertificate } from "../../../support/certificates.ts";
import { makeWorkspace } from "../../../support/program.ts";
import { isAvailable } from "../../../support/required.ts";

const now = new Date();
type Entry = Record<string, unknown>;

async function exported(id: string, entry: Entry, files: Record<string, string> = {}) {
  const text = stringify({ version: 1, destinations: { [id]: entry } });
  const folder = await makeWorkspace({ "destinations.yml": text, ...files });
  try {
    const commandHost = { folder, workspace: folder, confined: false, environment: {} };
    const named = await findEntry("export", id, ["destinations.yml"], commandHost);
    if (named.kind !== "entry") throw new Error(named.errors.join());
    expect(named.entry.problems).toEqual([]);
    return await exportDestination(named.entry, named.definition, now);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function bodyOf(id: string, entry: Entry) {
  const result = await exported(id, entry);
  if (result.kind === "refused") throw new Error(result.errors.join());
  return result;
}

const plain = {
  host: "db.example.com",
  username: "stitch",
  password: "${WAREHOUSE_PASSWORD}",
  database: "analytics",
};

test("every property is a string with Stitch's name, and secrets stay references", async () => {
  const ssh = {
    host: "b.example.com",
    user: "tunnel",
    private_key: "${KEY}",
    host_key: "SHA256:nThbg6kXUpJWGl7E1IGOCspRomTxdCARLviKw6E5SY8",
  };
  const result = await bodyOf("warehouse", {
    ...plain,
    display_name: "Warehouse",
    description: "All",
    port: 6543,
    ssl: { certificate: "${CA}" },
    ssh,
  });
  expect(result.body).toEqual({
    type: "postgres",
    name: "Warehouse",
    description: "All",
    properties: {
      host: "db.example.com",
      port: "6543",
      username: "stitch",
      password: "${WAREHOUSE_PASSWORD}",
      database: "analytics",
      ssl: "true",
      sslrootcert: "${CA}",
      encryption_type: "ssh",
      encryption_host: "b.example.com",
      encryption_port: "22",
      encryption_username: "tunnel",
    },
  });
  expect(result.notes).toEqual([
    "`ssh.private_key`, `passphrase` and `host_key` were omitted: Stitch has its own key. Add its public key to the bastion.",
    "Insert the value of WAREHOUSE_PASSWORD, CA before you send this: see destination-check export --help.",
  ]);
});

describe("what Stitch's form does not have is omitted, with a note", () => {
  test.each<[string, Entry, string]>([
    [
      "the provider",
      { type: "amazon-rds" },
      "`type: amazon-rds` was omitted: Stitch has one type for every PostgreSQL.",
    ],
    [
      "verify: full",
      { ssl: { certificate: "${CA}", verify: "full" } },
      "`ssl.verify: full` was omitted: Stitch verifies the server against the certificate, but not its host name.",
    ],
    [
      "verify: none with a certificate",
      { ssl: { certificate: "${CA}", verify: "none" } },
      "`ssl.verify: none` was omitted: with a certificate Stitch always verifies the server.",
    ],
    [
      "verify: ca without a certificate",
      { ssl: { verify: "ca" } },
      "`ssl.verify: ca` was omitted: without a certificate Stitch only encrypts.",
    ],
    [
      "keys for the check",
      { schemas: ["a"], access: "stitch-only" },
      "`schemas`, `access`: omitted, because only the check uses them.",
    ],
  ])("%s", async (_, entry, note) => {
    expect((await bodyOf("warehouse", { ...plain, ...entry })).notes).toContain(note);
  });

  test("with an auditor, the loader's password gets a name", async () => {
    const { password: _, ...rest } = plain;
    const result = await bodyOf("warehouse", { ...rest, audit: { username: "ci", password: "${CI}" } });
    expect(result.body.properties.password).toBe("${WAREHOUSE_PASSWORD}");
    expect(result.notes).toContain(
      "WAREHOUSE_PASSWORD is the loader's password, which the destination does not have.",
    );
  });
});

test("the file of a certificate is included, but not if it contains a key", async () => {
  const { certificate, key } = await makeCertificate({ name: "CA", isCa: true });
  const entry = { ...plain, ssl: { certificate: "ca.pem" } };
  const result = await exported("warehouse", entry, { "ca.pem": certificate });
  expect(result.kind === "body" && result.body.properties.sslrootcert?.trim()).toBe(certificate.trim());
  const refused = {
    kind: "refused",
    errors: [
      "export: warehouse has an `ssl.certificate` with errors. Run `destination-check --mode validate` to see them.",
    ],
  };
  expect(await exported("warehouse", entry, { "ca.pem": certificate + key })).toEqual(refused);
  expect(await exported("warehouse", entry)).toEqual(refused);
});

test("refuses a URL, and a value that looks like a variable", async () => {
  expect(await exported("orders", { url: "${ORDERS_URL}", ssl: true })).toMatchObject({
    errors: [expect.stringContaining("orders has a `url`, but Stitch's form has host, port")],
  });
  expect(await exported("orders", { ...plain, username: "$${HOME}" })).toMatchObject({
    errors: [expect.stringContaining("would look like a variable")],
  });
});

const hasJq = isAvailable("jq", spawnSync("jq", ["--version"]).status === 0);
test.skipIf(!hasJq)(
  "the command in the help inserts variables, quoted for JSON, and fails if one is not set",
  async () => {
    const { exportCommand } = await import("../../../../src/terminal/commands/stitch/export.ts");
    const program = /jq '(.*)' \|/.exec(exportCommand.examples)![1]!;
    const { body } = await bodyOf("warehouse", { ...plain, username: "$$tit$$ch" });
    const filled = (env: Record<string, string>) =>
      spawnSync("jq", [program], {
        input: JSON.stringify(body),
        env: { ...process.env, ...env },
        encoding: "utf8",
      });
    const password = `it's "a" \\ $word \${X}\n`;
    const run = filled({ WAREHOUSE_PASSWORD: password });
    expect(JSON.parse(run.stdout)).toEqual({ ...body, properties: { ...body.properties, password } });
    expect(filled({}).stderr).toContain("${WAREHOUSE_PASSWORD} is not set");
  },
);

describe("import(export(x)) is x", () => {
  const word = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
  const host = fc.oneof(fc.domain(), fc.ipV4(), fc.constant("${DB_HOST}"));
  /** Any name that PostgreSQL allows, with quotes and dollars. Text after a colon may look like a password. */
  const name = fc
    .string({ minLength: 1, maxLength: 20, unit: "grapheme" })
    .filter((text) => !/[\0\p{Cc}\p{Cs}:]/u.test(text) && text.trim() === text && !/^\$\{\w+\}$/.test(text))
    .map((text) => text.replaceAll("$", "$$$$"));
  const reference = fc.stringMatching(/^[A-Z][A-Z_]{0,8}$/).map((text) => `\${MY_${text}}`);
  const entries = fc.record(
    {
      host,
      port: fc.integer({ min: 1, max: 65535 }).filter((port) => port !== 5432),
      username: fc.oneof(name, reference),
      password: reference,
      database: name,
      description: fc.string({ minLength: 1 }).filter((text) => /^[!-~]([ -~]*[!-~])?$/.test(text)),
      ssl: fc.oneof(
        fc.constant(true),
        reference.map((certificate) => ({ certificate })),
      ),
      ssh: fc.record(
        { host, port: fc.integer({ min: 23, max: 65535 }), user: fc.oneof(word, reference) },
        { requiredKeys: ["host", "user"] },
      ),
    },
    { requiredKeys: ["host", "username", "password", "database"] },
  );

  test("for every destination that Stitch's form can represent", async () => {
    await fc.assert(
      fc.asyncProperty(word, entries, async (id, drawn) => {
        const key = `\${${id.toUpperCase()}_SSH_PRIVATE_KEY}`;
        const entry = { ...drawn, ...(drawn.ssh && { ssh: { ...drawn.ssh, private_key: key } }) };
        const { body } = await bodyOf(id, entry);
        const back = await importDestinations(JSON.stringify(body), now);
        expect(back).toMatchObject({ kind: "file", notes: [] });
        expect(back.kind === "file" && parse(back.text).destinations).toEqual({ [id]: entry });
      }),
      { numRuns: 200 },
    );
  });
});
