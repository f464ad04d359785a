// What counts as a change of a destination, and what does not.

import { symlink } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { changesOf } from "../../../src/config/trust/compare.ts";
import { type BaseBranch, type Branches, type Files, withBranches } from "../../support/branches.ts";

const target = 'host: db.test, username: u, password: "${P}", database: d';
const head = "version: 1\ndestinations:\n";
const file = (...ids: string[]) => head + ids.map((id) => `  ${id}: { ${target}${id} }\n`).join("");
const before = `${head}  a: { ${target} }\n  b: { ${target}b }\n`;

/** The ids of changed and of deleted entries, or the reason why they are unknown. */
async function compare({ entries, setting }: Branches) {
  const changes = await changesOf(entries, setting);
  if (changes.kind !== "changes") return changes;
  const changed = entries.filter((entry) => !changes.unchanged.has(entry)).map(({ id }) => id);
  return { changed, deleted: changes.deleted };
}

const changesFrom = (base: BaseBranch, own: Files, patterns = ["*.yml"]) =>
  withBranches({ own, base, patterns }, compare);

const inFirst = (more: string) => before.replace("d }", `d, ${more} }`);

describe("a change is", () => {
  test.each<[string, string, string[]]>([
    ["another host", before.replace("db.test", "other.test"), ["a"]],
    ["another variable", before.replace("${P}", "${Q}"), ["a"]],
    ["what is accepted", inFirst("ignore: [{ rule: tls/unverified, reason: because }]"), ["a"]],
    ["a schema", inFirst("schemas: [x]"), ["a"]],
    ["a description", inFirst("description: x"), ["a"]],
    ["a name", inFirst("display_name: A"), ["a"]],
    ["a type", inFirst("type: amazon-rds"), ["a"]],
    ["the region of all", `region: europe\n${before}`, ["a", "b"]],
    ["a new entry", `${before}  c: { ${target}c }\n`, ["c"]],
    ["an invalid entry", inFirst("prot: 1"), ["a"]],
    ["an entry that is none", before.replace(/a: \{.*\}/, "a: none"), ["a"]],
  ])("%s", async (_, own, changed) => {
    expect(await changesFrom({ "one.yml": before }, { "one.yml": own })).toEqual({ changed, deleted: [] });
  });

  test("an entry that was also invalid before", async () => {
    const wrong = { "one.yml": inFirst("prot: 1") };
    expect(await changesFrom(wrong, wrong)).toMatchObject({ changed: ["a"] });
    expect(await changesFrom(wrong, { "one.yml": before })).toMatchObject({ changed: ["a"] });
  });

  test("a new id, and the old one is deleted", async () => {
    const own = { "one.yml": before.replace("  a:", "  c:") };
    expect(await changesFrom({ "one.yml": before }, own)).toEqual({ changed: ["c"], deleted: ["a"] });
  });

  test("a changed anchor, for all entries that use it and no others", async () => {
    const shared = (host: string) =>
      `x-server: &server { host: ${host}, username: u, password: "\${P}" }\n${head}  a: { <<: *server, database: d }\n  b: { ${target}b }\n  c: { <<: *server, database: c }\n`;
    const changes = changesFrom({ "one.yml": shared("x.test") }, { "one.yml": shared("y.test") });
    expect(await changes).toEqual({ changed: ["a", "c"], deleted: [] });
  });

  test("another certificate in the same file", async () => {
    const files = (text: string) => ({ "one.yml": inFirst("ssl: { certificate: ca.pem }"), "ca.pem": text });
    expect(await changesFrom(files("a CA"), files("a CA"))).toEqual({ changed: [], deleted: [] });
    expect(await changesFrom(files("a CA"), files("another"))).toEqual({ changed: ["a"], deleted: [] });
  });
});

describe("no change is", () => {
  test.each([
    ["nothing", before],
    ["a default that is written out", inFirst("type: postgresql, access: anywhere, ssl: false, schemas: []")],
    ["an empty description", inFirst('description: "", ignore: []')],
    ["another order of the entries", `${head}  b: { ${target}b }\n  a: { ${target} }\n`],
    [
      "another order of the keys",
      before.replace(`${target} }`, `database: d, ${target.replace(/, d.*/, "")} }`),
    ],
    [
      "another form",
      `# moved\n${head}\n  b: { ${target}b }\n  a:\n    ${target.replaceAll(", ", "\n    ")}\n`,
    ],
    [
      "an anchor for the same",
      `x-same: &same { ${target.replace(/, d.*/, "")} }\n${head}  a: { <<: *same, database: d }\n  b: { <<: *same, database: db }\n`,
    ],
  ])("%s", async (_, own) => {
    const changes = changesFrom({ "one.yml": before }, { "one.yml": own });
    expect(await changes).toEqual({ changed: [], deleted: [] });
  });

  test("another order of the keys in ignored findings", async () => {
    const [one, other] = ["rule: tls/unverified, reason: because", "reason: because, rule: tls/unverified"];
    const accepting = (keys: string) => ({ "one.yml": inFirst(`ignore: [{ ${keys} }]`) });
    expect(await changesFrom(accepting(one), accepting(other))).toEqual({ changed: [], deleted: [] });
  });

  test("a move between two files, even if one of them is new or deleted", async () => {
    const base = { "one.yml": file("a", "b"), "two.yml": file("c"), "gone.yml": file("d") };
    const own = { "one.yml": file("a", "c"), "two.yml": file("b"), "new.yml": file("d") };
    expect(await changesFrom(base, own)).toEqual({ changed: [], deleted: [] });
  });
});

test("a reordered list is a change", async () => {
  const schemas = (list: string) => ({ "one.yml": inFirst(`schemas: [${list}]`) });
  expect(await changesFrom(schemas("x, y"), schemas("y, x"))).toMatchObject({ changed: ["a"] });
});

describe("deleted is", () => {
  test("an entry of the base branch's file that no file has now", async () => {
    const changes = changesFrom({ "one.yml": file("a", "b", "c") }, { "one.yml": file("a") });
    expect(await changes).toEqual({ changed: [], deleted: ["b", "c"] });
  });

  test("an entry of a deleted file, if the patterns match that file", async () => {
    const base = {
      ...{ "in/one.yml": file("a"), "in/gone.yml": file("a", "b"), "in/gone.txt": file("c") },
      ...{ "gone.yml": file("d"), "in/deep/gone.yml": file("e"), "named.yaml": file("f") },
    };
    const own = { "in/one.yml": file("a") };
    const patterns = ["./in/*.yml", "in/../named.yaml"];
    expect(await changesFrom(base, own, patterns)).toEqual({ changed: [], deleted: ["b", "f"] });
  });

  test("an entry of a deleted file whose name or folder begins with a dot", async () => {
    const base = {
      ...{ "one.yml": file("a"), ".gone.yml": file("b"), ".hidden/gone.yml": file("c") },
      ...{ "in/.hidden/.gone.yml": file("d"), "in/.gone.yml": file("e"), "in/gone": file("f") },
    };
    const deleted = (...patterns: string[]) =>
      changesFrom(base, { "one.yml": file("a") }, ["one.yml", ...patterns]);
    expect(await deleted("**/*.yml")).toEqual({ changed: [], deleted: ["b", "c", "d", "e"] });
    expect(await deleted("{.hidden,in}/*.yml")).toEqual({ changed: [], deleted: ["c", "e"] });
  });

  test("no entry of a file that can't be read", async () => {
    const base = { "one.yml": file("a"), "there.yml": file("b") };
    const prepare = (workspace: string) => symlink("/dev/null", path.join(workspace, "there.yml"));
    const changes = withBranches({ own: { "one.yml": file("a") }, base, prepare }, compare);
    expect(await changes).toEqual({ changed: [], deleted: [] });
  });

  test("no other entry if the files of the base branch can't be listed", async () => {
    const base = { "one.yml": file("a", "b"), "gone.yml": file("c") };
    const changes = withBranches({ own: { "one.yml": file("a") }, base }, ({ setting, ...rest }) =>
      compare({ ...rest, setting: { ...setting, base: { ...setting.base, list: async () => null } } }),
    );
    expect(await changes).toEqual({ changed: [], deleted: ["b"] });
  });
});

describe("changes are unknown", () => {
  test("if a file of the base branch can't be read", async () => {
    const fault = { kind: "no-token" } as const;
    const own = { "one.yml": file("a"), "two.yml": file("b") };
    const changes = await changesFrom({ "one.yml": file("a"), "two.yml": fault }, own);
    expect(changes).toEqual({ kind: "unknown", file: "two.yml", fault });
  });

  test("if another file has taken its place", async () => {
    const prepare = (workspace: string) => symlink("other.txt", path.join(workspace, "one.yml"));
    const setting = { own: { "other.txt": file("a") }, base: { "one.yml": file("a") }, prepare };
    expect(await withBranches({ ...setting, patterns: ["one.yml"] }, compare)).toEqual({
      ...{ kind: "unknown", file: "one.yml" },
      fault: { kind: "linked" },
    });
  });
});
