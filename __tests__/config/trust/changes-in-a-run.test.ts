// `changed-only` in a whole run: what is unchanged is not dialled, and the report says so.

import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { BaseFile } from "../../../src/config/trust/base-branch.ts";
import { markdownReport } from "../../../src/report/markdown/markdown.ts";
import type { Report } from "../../../src/report/report.generated.ts";
import { terminalReport } from "../../../src/report/terminal.ts";
import { makeCertificate } from "../../support/certificates.ts";
import { type Listener, startListener } from "../../support/listener.ts";
import { makeWorkspace } from "../../support/program.ts";
import { checkWorkspace } from "../../support/run-check.ts";

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
type Read = (path: string) => BaseFile;

async function run(base: Files | Read, own: Files, event = "pull_request"): Promise<Report> {
  const fill = (text: string) => text.replaceAll("PORT", String(listener.port));
  const workspace = await makeWorkspace(
    Object.fromEntries(Object.entries(own).map(([name, text]) => [name, fill(text)])),
  );
  const fromFiles: Read = (path) => {
    const text = (base as Files)[path];
    return text === undefined ? { kind: "missing" } : { kind: "text", text: fill(text) };
  };
  const read = typeof base === "function" ? base : fromFiles;
  try {
    return await checkWorkspace(workspace, {
      options: { files: "*.yml", "changed-only": "true", retries: "0" },
      environment: { P: "a password", Q: "another" },
      host: {
        event: { name: event, pullRequestFrom: event === "pull_request" ? "same-repository" : null },
        base: {
          read: async (path) => read(path),
          list: async () => (typeof base === "function" ? null : Object.keys(base)),
        },
      },
    });
  } finally {
    await rm(workspace, { recursive: true });
  }
}

/** Ids of those that were dialled. */
function dialled({ destinations }: Report): string[] {
  return destinations.filter(({ tries }) => tries > 0).map(({ id }) => id);
}

const target = 'host: 127.0.0.1, port: PORT, username: u, password: "${P}", database: d';
const head = "version: 1\ndestinations:\n";
const before = `${head}  a: { ${target} }\n  b: { ${target}b }\n`;

test.each<[string, string, string[]]>([
  ["nothing", before, []],
  ["one host", before.replace("127.0.0.1", "127.0.0.2"), ["a"]],
  ["a variable's name", before.replace("${P}", "${Q}"), ["a"]],
  [
    "a default that is written out",
    before.replace("d }", "d, type: postgresql, access: anywhere, ssl: false }"),
    [],
  ],
  ["a new entry", `${before}  c: { ${target}c }\n`, ["c"]],
  ["another id", before.replace("  a:", "  c:"), ["c"]],
])("a change of %s", async (_, own, changed) => {
  expect(dialled(await run({ "one.yml": before }, { "one.yml": own }))).toEqual(changed);
});

test("a changed certificate counts, wherever its file lies", async () => {
  const text = `${head}  a: { ${target}, ssl: { certificate: certs/ca.pem } }\n  b: { ${target}b }\n`;
  const files = (certificate: string) => ({ "one.yml": text, "certs/ca.pem": certificate });
  expect(dialled(await run(files(certificates[0]), files(certificates[0])))).toEqual([]);
  expect(dialled(await run(files(certificates[0]), files(certificates[1])))).toEqual(["a"]);
});

test("an entry that has moved to another file is unchanged", async () => {
  const one = `${head}  a: { ${target} }\n`;
  const two = `${head}  b: { ${target}b }\n`;
  const report = await run(
    { "one.yml": before, "two.yml": `${head}  c: { ${target}c }\n` },
    { "one.yml": one, "two.yml": two },
  );
  expect(dialled(report)).toEqual([]);
  expect(report.base).toEqual({ deleted: ["c"], unreadable: null });
});

test("what was in a file that is gone is named, unless it has moved", async () => {
  const two = `${head}  b: { ${target}b }\n  c: { ${target}c }\n`;
  const base = {
    "one.yml": `${head}  a: { ${target} }\n`,
    "two.yml": two,
    "other.txt": two,
    "in/three.yml": two,
  };
  const report = await run(base, { "one.yml": before });
  expect(dialled(report)).toEqual([]);
  expect(report.base).toEqual({ deleted: ["c"], unreadable: null });
});

test("what is unchanged says so, and what is deleted is named", async () => {
  const report = await run({ "one.yml": `${before}  gone: { ${target}g }\n` }, { "one.yml": before });
  expect(report.outcome).toBe("skipped");
  expect(report.destinations.map(({ reason }) => reason)).toEqual(
    Array(2).fill("Not checked: unchanged from the base branch (`changed-only`)."),
  );
  expect(terminalReport(report, { colour: false, width: 100 })).toContain(
    "Deleted from the base branch: gone.",
  );
  expect(markdownReport(report)).toContain("gone");
});

test.each<[string, Read, string]>([
  [
    "GitHub refuses",
    () => ({ kind: "unreadable", reason: { kind: "status", status: 403 } }),
    "GitHub answered with status 403",
  ],
  [
    "there is no token",
    () => ({ kind: "unreadable", reason: { kind: "no-token" } }),
    "`github-token` is empty",
  ],
])("everything is checked where %s", async (_, read, words) => {
  const report = await run(read, { "one.yml": before });
  expect(dialled(report)).toEqual(["a", "b"]);
  expect(report.base?.unreadable).toContain(words);
});

test("a file that the base branch lacks is new, and all that is in it", async () => {
  const report = await run(
    { "one.yml": before },
    { "one.yml": before, "two.yml": `${head}  c: { ${target}c }\n` },
  );
  expect(dialled(report)).toEqual(["c"]);
});

test("an entry with an error is told, changed or not", async () => {
  const wrong = `${head}  a: { ${target}, prot: 1 }\n`;
  const report = await run({ "one.yml": wrong }, { "one.yml": wrong });
  expect(report.outcome).toBe("failed");
});

test("outside pull requests everything is checked", async () => {
  const report = await run({ "one.yml": before }, { "one.yml": before }, "push");
  expect(dialled(report)).toEqual(["a", "b"]);
  expect(report.base).toBeNull();
});
