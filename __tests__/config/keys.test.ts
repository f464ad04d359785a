// The declarations of keys: nothing compiles if one is missing, and they agree with the schema.

import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { destinationsTypes, schemaAt } from "../../scripts/generate/destinations-schema.ts";
import { entriesOf } from "../../src/config/entries.ts";
import { decidesConnection, entryKeys, entryPaths, type KeyDeclaration } from "../../src/config/keys.ts";
import { connectionSettings } from "../../src/config/trust/compare.ts";
import { toSource } from "../../src/config/yaml/source.ts";

type Json = Record<string, unknown>;

const root = path.resolve(import.meta.dirname, "../..");
const readSchema = () =>
  JSON.parse(readFileSync(path.join(root, "schema/destinations.schema.json"), "utf8")) as Json;
const declarations = readFileSync(path.join(root, "src/config/keys.ts"), "utf8");

describe("the declarations of keys", () => {
  let copy = "";
  beforeAll(() => {
    copy = mkdtempSync(path.join(tmpdir(), "keys-"));
    const tsconfig = { extends: "./base.json", compilerOptions: { types: [] }, include: ["src"] };
    mkdirSync(path.join(copy, "src/config/schema"), { recursive: true });
    cpSync(path.join(root, "tsconfig.json"), path.join(copy, "base.json"));
    writeFileSync(path.join(copy, "tsconfig.json"), JSON.stringify(tsconfig));
    writeFileSync(path.join(copy, "package.json"), '{ "type": "module" }');
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  /** The compiler's errors for the declarations with the types of a schema; empty if they compile. */
  async function compilerErrors(schema: Json, text: string): Promise<string> {
    writeFileSync(path.join(copy, "src/config/keys.ts"), text);
    writeFileSync(path.join(copy, "src/config/schema/schema.generated.ts"), await destinationsTypes(schema));
    const tsc = path.join(root, "node_modules/typescript/bin/tsc");
    const run = promisify(execFile)(process.execPath, [tsc, "--noEmit"], { cwd: copy });
    return run.then(
      () => "",
      ({ stdout }: { stdout: string }) => stdout,
    );
  }

  test("compile with the types of the schema", async () => {
    expect(await compilerErrors(readSchema(), declarations)).toBe("");
  });

  test.each<[string, (schema: Json) => Json, string]>([
    ["a destination", ({ definitions }) => (definitions as { destination: Json }).destination, "contact"],
    ["a mapping", (schema) => schemaAt(schema, "ssh"), "ssh.contact"],
    ["what is a mapping or a word", (schema) => schemaAt(schema, "ssl"), "ssl.contact"],
    ["the items of a list", (schema) => schemaAt(schema, "ignore").items as Json, "ignore.contact"],
    ["the file", (schema) => schema, "contact"],
  ])("do not compile before a new key of %s is declared", async (_, at, key) => {
    const errors = await compilerErrors(withNewKey(at), declarations);
    expect(errors).toMatch(/^src\/config\/keys\.ts\(\d+,\d+\): error TS2741: /);
    expect(errors).toContain(`Property '${key.includes(".") ? `"${key}"` : key}' is missing`);
  });

  test("compile once a new key is declared", async () => {
    const next = '  "ssh.host_key": {';
    expect(declarations.split(next)).toHaveLength(2);
    const added = declarations.replace(next, `  "ssh.contact": { ...remark, stitch: null },\n${next}`);
    expect(
      await compilerErrors(
        withNewKey((schema) => schemaAt(schema, "ssh")),
        added,
      ),
    ).toBe("");
  });

  test("do not compile with a key that is not in the schema", async () => {
    const schema = readSchema();
    delete (schemaAt(schema, "ssh").properties as Json).passphrase;
    expect(await compilerErrors(schema, declarations)).toContain(`'"ssh.passphrase"' does not exist`);
  });
});

function withNewKey(at: (schema: Json) => Json): Json {
  const schema = readSchema();
  (at(schema).properties as Json).contact = { type: "string" };
  return schema;
}

describe("a key", () => {
  test("affects the connection unless it is declared otherwise", () => {
    expect(["contact", "ssh.contact", "ssl.contact"].map(decidesConnection)).toEqual([true, true, true]);
    expect(["description", "ignore", "ignore.reason", "region"].map(decidesConnection)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  test("is compared with the base branch if it is not declared", async () => {
    const text =
      'version: 1\ndestinations:\n  one: { host: h, username: u, password: "${P}", database: d }\n';
    const [entry] = entriesOf(toSource("a.yml", text), "/a.yml", "/").entries;
    const newKeys = { contact: "x", ssh: { host: "b", user: "s", private_key: "${K}", contact: ["y"] } };
    const definition = { ...entry!.definition!, ...newKeys };
    const parts = await connectionSettings({ ...entry!, definition }, async () => null);
    expect(Object.fromEntries(parts!)).toMatchObject({ contact: "x", "ssh.contact": '["y"]' });
  });

  test.each(entryPaths)("has the same default and format as in the schema: %s", (path) => {
    const declared: KeyDeclaration = entryKeys[path];
    const { $ref, default: usual } = schemaAt(readSchema(), path);
    expect(declared.secret).toBe($ref === "#/definitions/variable");
    expect(declared.format === "host").toBe($ref === "#/definitions/host");
    if (usual !== undefined) expect(declared.default).toBe(usual);
  });

  test("is never both public and secret, and a secret always affects the connection", () => {
    const all: KeyDeclaration[] = Object.values(entryKeys);
    expect(all.filter((each) => each.secret && (each.public || !each.connects))).toEqual([]);
  });
});
