// `--fix` and `--fix --dry-run` on files of any form: only the lines with a problem change, and the diff can be applied.

import { spawnSync } from "node:child_process";
import { readFile, symlink } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { startCli } from "../support/program.ts";
import { ownWorkspaces } from "../support/workspaces.ts";

const workspaceWith = ownWorkspaces();

const before = `version: 1
destinations:
  warehouse: # the main one\t日本
    hots: db.example.com   # misspelt
    port: "5432"

    # between
    'usrname': "stitch"
    password: \${P}
    database:   analytics${" "}
    ssl: yes
`;
const after = before.replace("hots:", "host:").replace("'usrname'", "username").replace("yes", "true");

const tabs = (text: string) => text.replaceAll("  ", "\t");
const json = (key: string) =>
  JSON.stringify(
    {
      version: 1,
      destinations: { warehouse: { [key]: "h", username: "u", password: "${P}", database: "d", ssl: true } },
    },
    null,
    "  ",
  );

/** What a file is before and after `--fix`. */
const forms: Record<string, (text: string) => string> = {
  "plain.yml": (text) => text,
  "crlf.yml": (text) => text.replaceAll("\n", "\r\n"),
  "mixed.yml": (text) => text.replaceAll(/\n(?=.*ssl|.*between)/g, "\r\n"),
  "mark.yml": (text) => `\ufeff${text}`,
  "mark-crlf.yml": (text) => `\ufeff${text.replaceAll("\n", "\r\n")}`,
  "no-end.yml": (text) => text.trimEnd(),
  "no-end-crlf.yml": (text) => text.trimEnd().replaceAll("\n", "\r\n"),
  "document.yml": (text) => `%YAML 1.2\n---\n${text}...\n# after\n`,
  "block.yml": (text) =>
    text.replace("    port", "    description: |\n      hots: not a key\n\n        end  \n    port"),
  "spaced.yml": (text) => `\n\n${text.replaceAll("\n", "\n\n")}\n\n`,
  "a name with spaces.yml": (text) => text,
  "größe.yml": (text) => text,
  "it's.yml": (text) => text,
};
const jsonForms: Record<string, (text: string) => string> = {
  "plain.json": (text) => text,
  "tabs.json": tabs,
  "one-line.json": (text) => text.replaceAll(/\s/g, ""),
};
const pairs = [
  ...Object.entries(forms).map(([file, form]) => [file, form(before), form(after)] as const),
  ...Object.entries(jsonForms).map(([file, form]) => [file, form(json("hots")), form(json("host"))] as const),
  [
    "flow.yml",
    'version: 1\ndestinations: {warehouse: {hots: h, usrname: u, password: "${P}", database: d, ssl: true}} # c\n',
    'version: 1\ndestinations: {warehouse: {host: h, username: u, password: "${P}", database: d, ssl: true}} # c\n',
  ],
  [
    "anchors.yml",
    'version: 1\nx-base: &base { usrname: u, password: "${P}", ssl: true } # shared\ndestinations:\n  warehouse: { <<: *base, hots: a, database: d }\n  b: { <<: *base, host: b, database: d }\n',
    'version: 1\nx-base: &base { username: u, password: "${P}", ssl: true } # shared\ndestinations:\n  warehouse: { <<: *base, host: a, database: d }\n  b: { <<: *base, host: b, database: d }\n',
  ],
  ["removed.yml", before.replace("    ssl:", "    encryption_type: none\n    ssl:"), after],
  ["moved.yml", after.replaceAll("    ", "  "), after],
].map(([file = "", ...texts], index) => {
  // Each file has an id of its own.
  const [old = "", fixed = ""] = texts.map((text) => text.replaceAll("warehouse", `warehouse-${index}`));
  return { file, old, fixed };
});
const files = pairs.map(({ file }) => file);

describe("each form of a file", () => {
  let fixed: string;
  let patched: string;
  let status: (number | null)[];
  beforeAll(async () => {
    const old = Object.fromEntries(pairs.map((pair) => [pair.file, pair.old]));
    [fixed, patched] = [await workspaceWith(old), await workspaceWith(old)];
    const dryRun = await startCli(["validate", "--fix", "--dry-run", ...files], patched);
    for (const pair of pairs) expect(await textOf(patched, pair.file)).toBe(pair.old);
    apply(dryRun.stdout, patched);
    const runs = [];
    for (const _ of ["first", "second"]) runs.push(await startCli(["validate", "--fix", ...files], fixed));
    status = [dryRun, ...runs].map((run) => run.status);
  });

  test("has the status of what remains", () => {
    expect(status).toEqual([1, 0, 0]);
  });

  test.each(pairs)("$file keeps every byte around the fix", async ({ file, fixed: text }) => {
    expect(await textOf(fixed, file)).toBe(text);
  });

  test.each(pairs)("the diff of $file can be applied with patch", async ({ file, fixed: text }) => {
    expect(await textOf(patched, file)).toBe(text);
  });
});

test("a diff that hides a secret says that it can't be applied", async () => {
  const text = before.replace("${P}", "hunter2hunter2");
  const folder = await workspaceWith({ "destinations.yml": text });
  const { stdout, stderr } = await startCli(["validate", "--fix", "--dry-run"], folder);
  expect(stdout).toContain(" password: ***");
  expect(stderr).toBe(
    "The diff hides secrets or unprintable characters, so `patch` can't apply it. Use `--fix`.\n",
  );
});

test("a fix that would remove a comment is left for a review", async () => {
  const text = before.replace("ssl: yes", "ssl: true # on\n    # from ops\n    certificate: ca.pem # theirs");
  const folder = await workspaceWith({ "destinations.yml": text });
  const { stderr } = await startCli(["validate", "--fix"], folder);
  expect(stderr).toContain("1 fix needs your review");
  expect(await textOf(folder, "destinations.yml")).toBe(
    text.replace("hots:", "host:").replace("'usrname'", "username"),
  );
});

test("a linked file is refused in a dry run too, with the same words", async () => {
  const folder = await workspaceWith({ "real.yml": before });
  await symlink("real.yml", path.join(folder, "destinations.yml"));
  const [dryRun, real] = [
    await startCli(["validate", "--fix", "--dry-run"], folder),
    await startCli(["validate", "--fix", "--quiet"], folder),
  ];
  const refusal =
    "destination-check: `--fix`: destinations.yml was not written: it is a symbolic link. Use another path, such as the one that it links to, or delete the link.\n";
  expect(dryRun).toMatchObject({ status: 2, stdout: "", stderr: refusal });
  expect(real).toMatchObject({ status: 2, stderr: refusal });
  expect(await textOf(folder, "real.yml")).toBe(before);
});

function textOf(folder: string, file: string): Promise<string> {
  return readFile(path.join(folder, file), "utf8");
}

function apply(diff: string, folder: string): void {
  const { status, stdout } = spawnSync("patch", ["-p1", "--binary"], {
    cwd: folder,
    input: diff,
    encoding: "utf8",
  });
  expect([status, stdout]).toEqual([0, expect.not.stringMatching(/fuzz|FAILED/)]);
}
