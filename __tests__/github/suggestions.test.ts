import { rm } from "node:fs/promises";
import { afterEach, expect, test } from "vitest";
import { hunksOf, linesIn, suggestEdits } from "../../src/github/suggestions.ts";
import type { Report } from "../../src/report/report.generated.ts";
import type { Github, Setting } from "../support/github/api.ts";
import { clientFor, place, withGithub } from "../support/github/posting.ts";
import { actionsBot, otherUser, patchOf } from "../support/github/repository.ts";
import { checkWorkspace, makeWorkspace } from "../support/program.ts";

/** Line 4 has a typo, and line 9 needs `ssl: true` before it. */
const text = `version: 1
destinations:
  warehouse:
    hots: db.example.com
    username: stitch
    password: \${WAREHOUSE_PASSWORD}
    database: analytics
  orders:
    type: heroku
    url: \${ORDERS_URL}
`;

const workspaces: string[] = [];
afterEach(() => Promise.all(workspaces.splice(0).map((folder) => rm(folder, { recursive: true }))));

async function checked(content: string): Promise<{ report: Report; workspace: string }> {
  const workspace = await makeWorkspace({ "destinations.yml": content });
  workspaces.push(workspace);
  return { workspace, report: await checkWorkspace(workspace, { options: { mode: "validate" } }) };
}

async function suggest(github: Github, content: string) {
  const { client, isOwn } = await clientFor(github);
  const { report, workspace } = await checked(content);
  return suggestEdits(client, place, isOwn, report, workspace);
}

type Diff = string | undefined | null;

/** The suggestions for a file. `patch` is by default that of a new file, and null for a large one. */
async function posted(content: string, patch?: Diff, setting: Setting = {}) {
  let current: Github["repository"] | undefined;
  await withGithub(setting, async (github) => {
    const shown = patch === undefined ? patchOf(content) : patch;
    github.repository.files = [
      { filename: "README.md", patch: patchOf("x") },
      { filename: "other.yml" },
      { filename: "destinations.yml", ...(shown === null ? {} : { patch: shown }) },
    ];
    expect(await suggest(github, content)).toEqual({ kind: "ok", data: null });
    current = github.repository;
  });
  return current!;
}

/** The lines of a file after a suggestion was committed. */
function committed(
  content: string,
  { body, startLine, line }: { body: string; startLine: number; line: number },
) {
  const written = /```suggestion\n([\s\S]*?)\n```/.exec(body)![1]!;
  const lines = content.split("\n");
  lines.splice(startLine - 1, line - startLine + 1, ...written.split("\n"));
  return lines.join("\n");
}

test("posts each safe edit on its line, all in one review, and the edit resolves the finding", async () => {
  const { reviews, reviewComments } = await posted(text);
  expect(reviews).toBe(1);
  expect(reviewComments.map(({ path, line }) => [path, line])).toEqual([
    ["destinations.yml", 4],
    ["destinations.yml", 8],
  ]);
  let content = text;
  for (const comment of reviewComments.toReversed()) content = committed(content, comment);
  expect(content).toContain("    host: db.example.com\n");
  expect(content).toContain("  orders:\n    ssl: true\n    type: heroku\n");
  const { report } = await checked(content);
  expect(
    report.destinations.flatMap(({ findings }) => findings).filter(({ severity }) => severity === "error"),
  ).toEqual([]);
});

test("does not post a suggestion again, resolved or not", async () => {
  await withGithub({}, async (github) => {
    github.repository.files = [{ filename: "destinations.yml", patch: patchOf(text) }];
    await suggest(github, text);
    await suggest(github, text);
    const moved = `# a line more\n${text}`;
    github.repository.files = [{ filename: "destinations.yml", patch: patchOf(moved) }];
    await suggest(github, moved);
    expect(github.repository.reviews).toBe(1);
    expect(github.repository.reviewComments).toHaveLength(2);
    const other = moved.replace("hots", "hosst");
    github.repository.files = [{ filename: "destinations.yml", patch: patchOf(other) }];
    await suggest(github, other);
    expect(github.repository.reviewComments).toHaveLength(3);
  });
});

test("posts a suggestion even if another author used the same marker", async () => {
  const { reviewComments } = await posted(text);
  await withGithub({}, async (github) => {
    github.repository.files = [{ filename: "destinations.yml", patch: patchOf(text) }];
    github.repository.reviewComments = reviewComments.map((each) => ({ ...each, user: otherUser }));
    await suggest(github, text);
    expect(github.repository.reviewComments.filter(({ user }) => user === actionsBot)).toHaveLength(2);
  });
});

test.each<[string, Diff, number[]]>([
  ["shows another part of the file", "@@ -1,2 +1,3 @@\n version: 1\n+# new\n destinations:", []],
  [
    "shows one of the two places",
    "@@ -2,2 +2,3 @@\n destinations:\n   warehouse:\n+    hots: db.example.com",
    [4],
  ],
  [
    "shows only the line below an insertion",
    "@@ -8,1 +9,2 @@\n+    type: heroku\n     url: ${ORDERS_URL}",
    [9],
  ],
  [
    "shows other lines there, as the head may be older than the merge",
    "@@ -0,0 +4,1 @@\n+    hots: elsewhere",
    [],
  ],
  ["is missing, as for a large file", null, []],
])("where the diff %s", async (_, patch, lines) => {
  const { reviews, reviewComments } = await posted(text, patch);
  expect(reviewComments.map(({ line }) => line)).toEqual(lines);
  expect(reviews).toBe(lines.length === 0 ? 0 : 1);
});

test("posts none on a file that the pull request does not change", async () => {
  await withGithub({}, async (github) => {
    github.repository.files = [{ filename: "README.md", patch: patchOf("x") }];
    await suggest(github, text);
    expect(github.repository.reviews).toBe(0);
    expect(github.requests).not.toContain("pulls/list-review-comments");
  });
});

test("never repeats a line that contains a secret", async () => {
  const secret = `version: 1
destinations:
  orders:
    url: postgres://stitch:hunter22@db.example.com/x
    type: heroku
`;
  const { reviewComments } = await posted(secret, patchOf(secret));
  expect(JSON.stringify(reviewComments)).not.toContain("hunter22");
  const onlySecretShown = "@@ -0,0 +4,1 @@\n+    url: postgres://stitch:hunter22@db.example.com/x";
  expect((await posted(secret, onlySecretShown)).reviewComments).toEqual([]);
});

test.each([
  ["in the checkout alone", text.replaceAll("\n", "\r\n"), patchOf(text)],
  ["in the repository as well", text.replaceAll("\n", "\r\n"), patchOf(text.replaceAll("\n", "\r\n"))],
])(
  "posts the same suggestions for a file with CRLF %s, and the edit resolves the finding",
  async (_, content, patch) => {
    const { reviewComments } = await posted(content, patch);
    expect(reviewComments.map(({ line }) => line)).toEqual([4, 8]);
    expect(JSON.stringify(reviewComments)).not.toContain("\\r");
    let lines = text;
    for (const comment of reviewComments.toReversed()) lines = committed(lines, comment);
    const { report } = await checked(lines.replaceAll("\n", "\r\n"));
    const errors = report.destinations
      .flatMap(({ findings }) => findings)
      .filter(({ severity }) => severity === "error");
    expect(errors).toEqual([]);
  },
);

test("does not suggest an edit that a code block can't contain", async () => {
  const tab = text.replace("hots: db.example.com", "hots: db.example.com\t# a tab");
  expect((await posted(tab)).reviewComments.map(({ line }) => line)).toEqual([8]);
});

test("does not post a second review after a lost answer", async () => {
  const faults = { "pulls/create-review": [{ status: 502, isDone: true }] };
  expect((await posted(text, undefined, { faults })).reviews).toBe(1);
});

test("the lines of a patch are those of its right side", () => {
  const hunks = hunksOf(
    "@@ -1,3 +1,3 @@ x\n a\n-b\n+B\n c\n\\ No newline at end of file\n@@ -9 +9,2 @@\n+i\n+j",
  );
  expect(hunks).toEqual([
    { start: 1, lines: ["a", "B", "c"] },
    { start: 9, lines: ["i", "j"] },
  ]);
  expect(linesIn(hunks, 2, 3)).toEqual(["B", "c"]);
  expect(linesIn(hunks, 3, 9)).toBeNull();
  expect(linesIn(hunks, 10, 11)).toBeNull();
});
