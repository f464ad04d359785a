// Which file of the base branch is compared with which of the workspace, and how often it is requested.

import { rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { type Entry, entriesOf } from "../../../src/config/entries.ts";
import { openBaseBranch } from "../../../src/config/trust/compare.ts";
import { toSource } from "../../../src/config/yaml/source.ts";
import { type BranchesSetting, withBranches } from "../../support/branches.ts";

const file = (...ids: string[]) =>
  `version: 1\ndestinations:\n${ids.map((id) => `  ${id}: { host: ${id}.test }\n`).join("")}`;

const idsOf = (entries: Entry[]) => entries.map(({ id }) => id);

/** What the first entry's file is compared with on the base branch. */
function versionOfFirst(setting: BranchesSetting) {
  return withBranches(setting, async ({ entries, setting, requested }) => {
    const version = await openBaseBranch(setting).versionOf(entries[0]!);
    return { version, requested };
  });
}

test("compares a file with the same path on the base branch", async () => {
  const own = { "in/a.yml": file("one") };
  const base = { "in/a.yml": file("two", "three"), "a.yml": file("four") };
  await withBranches({ own, base, patterns: ["in/a.yml"] }, async ({ entries, setting, requested }) => {
    const version = await openBaseBranch(setting).versionOf(entries[0]!);
    if (version.kind !== "known") throw new Error(version.kind);
    expect(idsOf(version.entries)).toEqual(["two", "three"]);
    expect(version.entries[0]).toMatchObject({
      absolute: path.join(setting.workspace, "in/a.yml"),
      folder: path.join(setting.workspace, "in"),
      source: { file: "in/a.yml" },
    });
    expect(requested).toEqual(["in/a.yml"]);
  });
});

test("says that a file is missing on the base branch, or why it can't be read", async () => {
  const own = { "a.yml": file("one") };
  expect((await versionOfFirst({ own, base: {} })).version).toEqual({ kind: "missing" });
  const reason = { kind: "status", status: 403 } as const;
  expect((await versionOfFirst({ own, base: { "a.yml": reason } })).version).toEqual({
    kind: "unreadable",
    reason,
  });
});

describe("does not request a file from the base branch", () => {
  const base = { "a.yml": file("one"), "in/a.yml": file("one"), "other.yml": file("one") };
  test.each<[string, BranchesSetting]>([
    [
      "that is a symbolic link",
      {
        own: { "other.yml": file("one") },
        base,
        patterns: ["a.yml"],
        prepare: (workspace) => symlink("other.yml", path.join(workspace, "a.yml")),
      },
    ],
    [
      "in a folder that is one",
      {
        own: { "other/a.yml": file("one") },
        base,
        patterns: ["in/a.yml"],
        prepare: (workspace) => symlink("other", path.join(workspace, "in")),
      },
    ],
  ])("%s", async (_, setting) => {
    expect(await versionOfFirst(setting)).toEqual({ version: { kind: "linked" }, requested: [] });
  });

  test("that does not exist, or is outside the repository", async () => {
    await withBranches({ own: { "a.yml": file("one") }, base }, async ({ entries, setting, requested }) => {
      const { versionOf } = openBaseBranch(setting);
      const otherEntry = entriesOf(toSource("a.yml", file("one")), "/elsewhere/a.yml", "/elsewhere")
        .entries[0]!;
      expect(await versionOf(otherEntry)).toEqual({ kind: "linked" });
      await rm(path.join(setting.workspace, "a.yml"));
      expect(await versionOf(entries[0]!)).toEqual({ kind: "linked" });
      expect(requested).toEqual([]);
    });
  });
});

test("accepts a workspace that is reached through a link", async () => {
  const files = { "a.yml": file("one") };
  await withBranches({ own: files, base: files }, async ({ setting }) => {
    const workspace = `${setting.workspace}-link`;
    await symlink(setting.workspace, workspace);
    try {
      const [one] = entriesOf(
        toSource("a.yml", file("one")),
        path.join(workspace, "a.yml"),
        workspace,
      ).entries;
      expect(await openBaseBranch({ ...setting, workspace }).versionOf(one!)).toMatchObject({
        kind: "known",
      });
    } finally {
      await rm(workspace);
    }
  });
});

test("requests each file once, and returns the same entries each time", async () => {
  const setting = {
    own: { "a.yml": file("one", "two"), "b.yml": file("three") },
    base: { "a.yml": file("one"), "b.yml": file("three"), "ca.pem": "a CA" },
  };
  await withBranches(setting, async ({ entries, setting, requested }) => {
    const base = openBaseBranch(setting);
    const [one, two, three] = await Promise.all(entries.map(base.versionOf));
    expect(two).toBe(one);
    expect(three).not.toBe(one);
    await base.entriesAt("b.yml");
    const certificate = path.join(setting.workspace, "ca.pem");
    await Promise.all([base.baseCertificate(certificate), base.baseCertificate(certificate)]);
    expect(requested.toSorted()).toEqual(["a.yml", "b.yml", "ca.pem"]);
  });
});

test("requests at most 200 files, and keeps those that it has", async () => {
  await withBranches(
    { own: {}, base: { "f0.yml": file("one") }, patterns: [] },
    async ({ setting, requested }) => {
      const { baseCertificate, entriesAt, versionOf } = openBaseBranch(setting);
      for (let index = 0; index < 199; index++) await entriesAt(`f${index}.yml`);
      await writeFile(path.join(setting.workspace, "last.yml"), "");
      await writeFile(path.join(setting.workspace, "more.yml"), "");
      const entryIn = (name: string) =>
        entriesOf(toSource(name, file("one")), path.join(setting.workspace, name), setting.workspace)
          .entries[0]!;
      expect(await versionOf(entryIn("last.yml"))).toEqual({ kind: "missing" });
      expect(await versionOf(entryIn("more.yml"))).toEqual({
        kind: "unreadable",
        reason: { kind: "too-many" },
      });
      expect(await baseCertificate(path.join(setting.workspace, "ca.pem"))).toBeNull();
      expect(idsOf(await entriesAt("f0.yml"))).toEqual(["one"]);
      expect(requested).toHaveLength(200);
    },
  );
});

test("returns no entries of a file that can't be read on the base branch", async () => {
  const base = { "a.yml": file("one"), "refused.yml": { kind: "no-token" } as const };
  await withBranches({ own: {}, base, patterns: [] }, async ({ setting }) => {
    const { entriesAt } = openBaseBranch(setting);
    const [one] = await entriesAt("a.yml");
    expect(one).toMatchObject({ id: "one", absolute: path.join(setting.workspace, "a.yml") });
    expect(await entriesAt("missing.yml")).toEqual([]);
    expect(await entriesAt("refused.yml")).toEqual([]);
  });
});

test("reads certificates from the base branch and from the workspace separately", async () => {
  const own = { "in/ca.pem": "ours", "in/large.pem": "x".repeat(64 * 1024 + 1) };
  const base = { "in/ca.pem": "the base's", "in/refused.pem": { kind: "too-large" } as const };
  await withBranches({ own, base, patterns: [] }, async ({ setting, requested }) => {
    const { baseCertificate, ownCertificate } = openBaseBranch(setting);
    const at = (name: string) => path.join(setting.workspace, name);
    expect(await baseCertificate(at("in/ca.pem"))).toBe("the base's");
    expect(await baseCertificate(at("in/refused.pem"))).toBeNull();
    expect(await baseCertificate(at("in/none.pem"))).toBeNull();
    expect(await baseCertificate(at("../ca.pem"))).toBeNull();
    expect(requested).toEqual(["in/ca.pem", "in/refused.pem", "in/none.pem"]);
    expect(await ownCertificate(at("in/ca.pem"))).toBe("ours");
    expect(await ownCertificate(at("in/none.pem"))).toBeNull();
    expect(await ownCertificate(at("in/large.pem"))).toBeNull();
    expect(await ownCertificate(at("../ca.pem"))).toBeNull();
  });
});
