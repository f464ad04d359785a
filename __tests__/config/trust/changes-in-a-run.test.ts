// `changed-only` in a whole run: unchanged destinations are not connected to, and the report says so.

import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeCertificate } from "../../support/certificates.ts";
import { type Listener, startListener } from "../../support/listener.ts";
import { makeWorkspace } from "../../support/program.ts";
import { type BaseFiles, checkPullRequest, type PullRequestRun } from "../../support/pull-request.ts";
import type { ActionSetting } from "../../support/runner.ts";

let listener: Listener;
let certificates: [string, string];
beforeAll(async () => {
  listener = await startListener((socket) => socket.end());
  const [one, other] = await Promise.all([
    makeCertificate({ name: "One" }),
    makeCertificate({ name: "Other" }),
  ]);
  certificates = [one.certificate, other.certificate];
});
afterAll(() => listener.stop());

type Files = Record<string, string>;

async function run(
  base: BaseFiles,
  own: Files,
  setting: Pick<ActionSetting, "event" | "inputs"> = {},
): Promise<PullRequestRun> {
  const workspace = await makeWorkspace(own);
  try {
    return await checkPullRequest(base, {
      workspace,
      ...setting,
      inputs: { files: "*.yml", "changed-only": "true", ...setting.inputs },
      env: { P: "a password", Q: "another" },
    });
  } finally {
    await rm(workspace, { recursive: true });
  }
}

/** The ids of the destinations that were connected to. */
function checkedIds({ report: { destinations } }: PullRequestRun): string[] {
  return destinations.filter(({ tries }) => tries > 0).map(({ id }) => id);
}

const target = () => `host: 127.0.0.1, port: ${listener.port}, username: u, password: "\${P}", database: d`;
const head = "version: 1\ndestinations:\n";
const initial = () => `${head}  a: { ${target()} }\n  b: { ${target()}b }\n`;

describe("detects a change of", () => {
  const cases: [string, (text: string) => string, string[]][] = [
    ["nothing", (text) => text, []],
    ["one host", (text) => text.replace("127.0.0.1", "127.0.0.2"), ["a"]],
    ["a variable's name", (text) => text.replace("${P}", "${Q}"), ["a"]],
    [
      "a default that is written out",
      (text) => text.replace("d }", "d, type: postgresql, access: anywhere, ssl: false }"),
      [],
    ],
    ["a new entry", (text) => `${text}  c: { ${target()}c }\n`, ["c"]],
    ["another id", (text) => text.replace("  a:", "  c:"), ["c"]],
  ];
  /** Different ids, for files of one run. */
  const numbered = (text: string, index: number) => text.replaceAll(/^ {2}(\w):/gm, `  $1-${index}:`);
  let all: string[];
  beforeAll(async () => {
    const files = (write: (change: (text: string) => string) => string) =>
      Object.fromEntries(cases.map(([, change], index) => [`${index}.yml`, numbered(write(change), index)]));
    all = checkedIds(
      await run(
        files(() => initial()),
        files((change) => change(initial())),
      ),
    );
  });

  test.each(cases.map(([name, , changed], index) => ({ name, changed, index })))(
    "$name",
    ({ changed, index }) => {
      const own = all.filter((id) => id.endsWith(`-${index}`));
      expect(own).toEqual(changed.map((id) => `${id}-${index}`));
    },
  );
});

test("a changed certificate counts, wherever its file is", async () => {
  const text = `${head}  a: { ${target()}, ssl: { certificate: certs/ca.pem } }\n  b: { ${target()}b }\n`;
  const files = (certificate: string) => ({ "one.yml": text, "certs/ca.pem": certificate });
  expect(checkedIds(await run(files(certificates[0]), files(certificates[0])))).toEqual([]);
  expect(checkedIds(await run(files(certificates[0]), files(certificates[1])))).toEqual(["a"]);
});

test("an entry that was moved to another file is unchanged", async () => {
  const one = `${head}  a: { ${target()} }\n`;
  const two = `${head}  b: { ${target()}b }\n`;
  const result = await run(
    { "one.yml": initial(), "two.yml": `${head}  c: { ${target()}c }\n` },
    { "one.yml": one, "two.yml": two },
  );
  expect(checkedIds(result)).toEqual([]);
  expect(result.report.base).toEqual({ deleted: ["c"], unreadable: null });
});

test("the destinations of a deleted file are listed unless they were moved", async () => {
  const two = `${head}  b: { ${target()}b }\n  c: { ${target()}c }\n`;
  const base = {
    "one.yml": `${head}  a: { ${target()} }\n`,
    "two.yml": two,
    "other.txt": two,
    "in/three.yml": two,
  };
  const result = await run(base, { "one.yml": initial() });
  expect(checkedIds(result)).toEqual([]);
  expect(result.report.base).toEqual({ deleted: ["c"], unreadable: null });
});

test("unchanged destinations say so, and deleted ones are listed", async () => {
  const { report, log, summary } = await run(
    { "one.yml": `${initial()}  gone: { ${target()}g }\n` },
    { "one.yml": initial() },
  );
  expect(report.outcome).toBe("skipped");
  expect(report.destinations.map(({ reason }) => reason)).toEqual(
    Array(2).fill("Not checked: unchanged from the base branch (`changed-only`)."),
  );
  expect(log).toContain("Deleted from the base branch: gone.");
  expect(summary).toContain("gone");
});

test.each<[string, BaseFiles, Record<string, string>, string]>([
  ["GitHub refuses", { "one.yml": { status: 403, body: {} } }, {}, "GitHub answered with status 403"],
  ["there is no token", {}, { "github-token": "" }, "there is no token (`github-token`"],
])("checks everything if %s", async (_, base, inputs, words) => {
  const result = await run(base, { "one.yml": initial() }, { inputs });
  expect(checkedIds(result)).toEqual(["a", "b"]);
  expect(result.report.base?.unreadable).toContain(words);
});

test("a file that is not on the base branch is new, with all its destinations", async () => {
  const result = await run(
    { "one.yml": initial() },
    { "one.yml": initial(), "two.yml": `${head}  c: { ${target()}c }\n` },
  );
  expect(checkedIds(result)).toEqual(["c"]);
});

test("an error in an entry is reported whether the entry changed or not", async () => {
  const wrong = `${head}  a: { ${target()}, prot: 1 }\n`;
  const { report } = await run({ "one.yml": wrong }, { "one.yml": wrong });
  expect(report.outcome).toBe("failed");
});

test("everything is checked outside pull requests", async () => {
  const result = await run({ "one.yml": initial() }, { "one.yml": initial() }, { event: "push" });
  expect(checkedIds(result)).toEqual(["a", "b"]);
  expect(result.report.base).toBeNull();
});
