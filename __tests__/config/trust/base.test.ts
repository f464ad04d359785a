// Why an entry of an untrusted author's file can't be connected to, unless the base branch has it.

import { symlink } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { skipReasonsByBranches } from "../../../src/config/trust/compare.ts";
import { type BranchesSetting, withBranches } from "../../support/branches.ts";

const login = 'username: u, password: "${P}", database: d';
const file = (...entries: string[]) => `version: 1\ndestinations:\n  ${entries.join("\n  ")}\n`;
const one = `one: { host: one.test, ${login} }`;
const two = `two: { host: two.test, ${login} }`;

const event = "pull_request_target";

function reasons(setting: BranchesSetting) {
  return withBranches(setting, async ({ entries, setting }) => {
    const whyNot = skipReasonsByBranches([{ name: "main", files: setting.base }], { ...setting, event });
    const reasonsById = entries.map(async (entry) => [entry.id, await whyNot(entry)] as const);
    return Object.fromEntries(await Promise.all(reasonsById));
  });
}

const ofOne = async (own: string, base: string) =>
  (await reasons({ own: { "a.yml": file(own) }, base: { "a.yml": file(base, two) } })).one;

test("an entry of the base branch can be connected to, under any id", async () => {
  const base = { "a.yml": file(one, two) };
  expect(await reasons({ own: base, base })).toEqual({ one: null, two: null });
  expect(await reasons({ own: { "a.yml": file(two.replace("two:", "three:")) }, base })).toEqual({
    three: null,
  });
});

test("an entry that the base branch has in another file can't", async () => {
  const own = { "a.yml": file(one), "b.yml": file(two) };
  const base = { "a.yml": file(two), "b.yml": file(two) };
  expect(await reasons({ own, base })).toEqual({
    one: { kind: "differs-from-branch", event, branch: "main", keys: [] },
    two: null,
  });
});

test.each<[string, string, string[]]>([
  ["its host", one.replace("one.test", "evil.test"), ["host"]],
  ["its variable", one.replace("${P}", "${Q}"), ["password"]],
  [
    "several keys",
    one.replace("one.test", "evil.test").replace(" d }", " e, port: 1 }"),
    ["host", "port", "database"],
  ],
  ["a certificate that can't be read", one.replace(" }", ", ssl: { certificate: none.pem } }"), []],
  ["something that does not fit", one.replace(" }", ", prot: 1 }"), []],
])(
  "an entry with a different target can't be connected to, and the reason names its keys: %s",
  async (_, own, keys) => {
    expect(await ofOne(own, one)).toEqual({ kind: "differs-from-branch", event, branch: "main", keys });
  },
);

test("an invalid entry of the base branch makes no entry trusted", async () => {
  const wrong = one.replace(" }", ", prot: 1 }");
  expect(await ofOne(wrong, wrong)).toEqual({ kind: "differs-from-branch", event, branch: "main", keys: [] });
  expect(await ofOne(one, wrong)).toEqual({ kind: "differs-from-branch", event, branch: "main", keys: [] });
});

test("a certificate is trusted by its content", async () => {
  const secured = (name: string) => file(one.replace(" }", `, ssl: { certificate: ${name} } }`));
  const own = { "a.yml": secured("ca.pem"), "ca.pem": "a CA" };
  expect(await reasons({ own, base: { "a.yml": secured("old.pem"), "old.pem": "a CA" } })).toEqual({
    one: null,
  });
  expect(await reasons({ own, base: { "a.yml": secured("ca.pem"), "ca.pem": "another" } })).toEqual({
    one: { kind: "differs-from-branch", event, branch: "main", keys: ["ssl.certificate"] },
  });
});

test("a file that can't be compared with the base branch says why", async () => {
  const fault = { kind: "status", status: 403 } as const;
  const setting: BranchesSetting = {
    own: {
      "missing.yml": file(one),
      "refused.yml": file(two),
      "other.txt": file(one.replace("one:", "three:")),
    },
    base: { "refused.yml": fault, "linked.yml": file(one) },
    patterns: ["missing.yml", "refused.yml", "linked.yml"],
    prepare: (workspace) => symlink("other.txt", path.join(workspace, "linked.yml")),
  };
  expect(await reasons(setting)).toEqual({
    one: { kind: "file-not-on-branch", event, branch: "main", file: "missing.yml" },
    two: { kind: "branch-unreadable", event, branch: "main", file: "refused.yml", fault },
    three: { kind: "linked-file", event, file: "linked.yml" },
  });
});
