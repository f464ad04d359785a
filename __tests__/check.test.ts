// The use case: destinations that fail beside others, secrets, unreadable files and interrupted runs.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeBundle } from "../scripts/bundle.ts";
import type { Report } from "../src/report/report.generated.ts";
import { exitStatus, headline } from "../src/report/verdict.ts";
import { withEnoughTime } from "./support/enough-time.ts";
import { errorResponse, type Listener, startListener } from "./support/listener.ts";
import { newestMajor, type Server, startPostgres } from "./support/postgres.ts";
import {
  checkText,
  checkWorkspace,
  destination,
  makeWorkspace,
  reportArguments,
  reportIn,
  rules,
  startCli,
} from "./support/program.ts";
import { checkInAction } from "./support/runner.ts";

const entry = (id: string, port: number, more: Record<string, string> = {}) =>
  [
    `  ${id}:`,
    ...Object.entries({
      host: "127.0.0.1",
      port: String(port),
      username: id,
      password: `\${${id.toUpperCase()}_PASSWORD}`,
      database: "analytics",
      ...more,
    }).map(([key, value]) => `    ${key}: ${value}`),
    "",
  ].join("\n");
const file = (...entries: string[]) => `version: 1\ndestinations:\n${entries.join("")}`;
const ignoring = (rule: string) => `\n      - rule: ${rule}\n        reason: Known`;

describe("a destination whose errors are all ignored, and that can't be connected to", () => {
  const text = file(entry("one", 1, { ignore: ignoring("config/unset-variable") }));

  test("is warned, says why it was not connected to, and does not count as passed", async () => {
    const report = await checkText(text);
    expect(report).toMatchObject({ outcome: "warned", summary: { warned: 1, skipped: 0 } });
    expect(destination(report, "one")).toMatchObject({ status: "warned", tries: 0 });
    expect(destination(report, "one").reason).toMatch(/^Not checked: its error config\/unset-variable/);
    expect(headline(report)).toMatch(/^No connections were made\. Not checked/);
  });

  test("counts as not connected to beside one that was", async () => {
    const server = await startListener((socket) => socket.end(refusal("28P01", "no")));
    const report = await checkText(
      text + entry("two", server.port, { ignore: ignoring("auth/password-rejected") }),
      { environment: { TWO_PASSWORD: "a password" } },
    );
    await server.stop();
    expect(headline(report)).toBe("No destination failed: 1 with ignored errors, 1 not checked.");
  });
});

test("reports a rule that throws as a bug of that destination, and still reports the others", async () => {
  const bundle = await mkdtemp(path.join(tmpdir(), "bundle-"));
  const server = await startListener((socket) => socket.end(refusal("28P01", "no")));
  try {
    await writeBundle(bundle, [judgeThrowsOnce]);
    const report = await checkText(file(entry("one", server.port), entry("two", server.port)), {
      environment: { ONE_PASSWORD: "swordfish", TWO_PASSWORD: "another" },
      program: path.join(bundle, "cli.js"),
    });
    expect(rules(destination(report, "one"))).toContain("internal/error");
    expect(rules(destination(report, "two"))).toContain("auth/password-rejected");
    expect(JSON.stringify(report)).not.toContain("swordfish");
    expect(report).toMatchObject({ complete: false, outcome: "failed" });
    expect(exitStatus(report)).toBe(2);
  } finally {
    await server.stop();
    await rm(bundle, { recursive: true, force: true });
  }
});

/** A program with a bug, which throws an error that quotes a secret. */
const judgeThrowsOnce = {
  name: "judge-throws-once",
  transform: {
    filter: { id: /src\/rules\/judge\.ts$/ },
    handler: (code: string) => {
      const [signature = ""] = /export function judge\([\s\S]*?\{\n/.exec(code) ?? [];
      if (signature === "") throw new Error("judge.ts has no function judge.");
      const bug = `if (!bugs++) throw new TypeError("the password is swordfish");\n`;
      return `let bugs = 0;\n${code.replace(signature, signature + bug)}`;
    },
  },
};

describe("a password that is also a word in the report", () => {
  let server: Server;
  beforeAll(async () => {
    server = await startPostgres({ major: newestMajor(), hba: ["host all all 127.0.0.1/32 scram-sha-256"] });
    await server.query("CREATE DATABASE analytics");
  });
  afterAll(() => server.stop());

  test.each(["server", "login", "probe", "timeout", "failure", "PostgreSQL", "scram-sha-256", "ok"])(
    "gives %s the same status as any other password",
    async (password) => {
      await server.query(
        `DROP ROLE IF EXISTS one; CREATE ROLE one LOGIN PASSWORD '${password}'; GRANT CREATE ON DATABASE analytics TO one`,
      );
      const text = file(entry("one", server.port), entry("wrong", server.port));
      const report = await checkText(text, {
        environment: { ONE_PASSWORD: password, WRONG_PASSWORD: password },
      });
      await server.query("DROP OWNED BY one");
      expect(destination(report, "one")).toMatchObject({
        status: "warned",
        authentication: "scram-sha-256",
        server: { version_num: expect.any(Number), tls: null },
      });
      expect(destination(report, "one").stages.map(({ name, status }) => `${name} ${status}`)).toEqual([
        "resolve ok",
        "connect ok",
        "ssh skipped",
        "tls skipped",
        "login ok",
        "probe ok",
        "rehearse skipped",
      ]);
      expect(rules(destination(report, "one"))).toEqual(["config/unencrypted-connection"]);
      expect(rules(destination(report, "wrong"))).toContain("auth/password-rejected");
    },
  );
});

describe("a server that repeats a secret", () => {
  let listener: Listener;
  beforeAll(async () => {
    listener = await startListener((socket) => {
      const words = `${"so ".repeat(60)}it was hunter2-of-one and hunter2-of-two`;
      socket.end(refusal("XX000", `hunter2-of-one, hunter2-of-two, aHVudGVyMi1vZi10d28= ${words}`));
    });
  });
  afterAll(() => listener.stop());

  test("does not put any destination's secret into the report, even truncated", async () => {
    const report = await checkText(file(entry("one", listener.port), entry("two", listener.port)), {
      environment: { ONE_PASSWORD: "hunter2-of-one", TWO_PASSWORD: "hunter2-of-two" },
    });
    for (const { findings } of report.destinations) expect(findings[0]!.message).toContain("***, ***");
    expect(JSON.stringify(report)).not.toMatch(/hunt|aHVudGVy/);
  });

  test.each([
    ["hunter2-of-one", "***, hunter2-of-two, aHVudGVyMi1vZi10d28="],
    ["hunter2-of-two", "hunter2-of-one, ***, ***"],
  ])("does not put a secret of the run into the report: %s", async (token, quoted) => {
    const workspace = await makeWorkspace({ "destinations.yml": file(entry("one", listener.port)) });
    const { report } = await checkInAction({
      workspace,
      inputs: { "github-token": token },
      env: { ONE_PASSWORD: "another" },
    });
    await rm(workspace, { recursive: true });
    expect(destination(report, "one").findings[0]!.message).toContain(quoted);
    expect(JSON.stringify(report)).not.toContain(token);
  });

  test("does not redact public values of the file", async () => {
    const report = await checkText(file(entry("one", listener.port, { database: "hunter2-of-one" })), {
      environment: { ONE_PASSWORD: "hunter2-of-one" },
    });
    expect(destination(report, "one").target!.database).toBe("hunter2-of-one");
  });

  test.each(["postgres", "mysql"])(
    "redacts the password of a URL, encoded and decoded, even if the URL is invalid: %s",
    async (scheme) => {
      const url = `${scheme}://u:%68unter2-x@127.0.0.1:1/d`;
      const workspace = await makeWorkspace({ "destinations.yml": file("  one:\n    url: ${ONE_URL}\n") });
      const { commands } = await checkInAction({ workspace, env: { ONE_URL: url } });
      await rm(workspace, { recursive: true });
      const masks = commands.filter(({ name }) => name === "add-mask").map(({ message }) => message);
      expect(masks).toEqual(expect.arrayContaining([url, "%68unter2-x", "hunter2-x"]));
    },
  );

  test("puts no secret into an edit, and offers no edit that contains asterisks", async () => {
    const report = await checkText(
      file(entry("one", listener.port, { type: "postgresq" }), entry("two", listener.port)),
      { environment: { TWO_PASSWORD: "type: postgresql" } },
    );
    const { fix } = destination(report, "one").findings.find(({ rule }) => rule === "config/schema")!;
    expect(fix).toMatchObject({ kind: "yaml", text: "    ***", safe: false });
  });
});

describe("an id in `only` that no file has", () => {
  const good = file(entry("one", 1));
  const run = async (files: Record<string, string>, only: string) => {
    const workspace = await makeWorkspace(files);
    try {
      return await checkWorkspace(workspace, {
        options: { mode: "validate", files: "*.yml", only },
      });
    } finally {
      await rm(workspace, { recursive: true, force: true });
    }
  };

  test("is reported as unknown if every file could be read", async () => {
    for (const text of [good, `${good}reegion: europe\n`])
      await expect(run({ "a.yml": text }, "two")).rejects.toThrow('unknown destination "two"');
  });

  test.each([
    ["is not YAML", "version: 1\ndestinations: [", "config/yaml"],
    ["has no entries where they belong", good.replace("destinations:", "entries:"), "config/schema"],
    ["is empty", "", "config/unreadable"],
  ])("is not reported as unknown if a file %s; that problem is reported instead", async (_, text, rule) => {
    const report = await run({ "a.yml": good, "b.yml": text }, "two");
    expect(report.findings.map((finding) => finding.rule)).toContain(rule);
    expect(report).toMatchObject({ outcome: "failed", destinations: [] });
    expect(exitStatus(report)).toBe(rule === "config/unreadable" ? 2 : 1);
  });
});

test("reports the readable file and ends with 2 if another file is missing", async () => {
  const report = await checkText(file(entry("one", 1)), {
    options: { mode: "validate", files: "destinations.yml\nmissing.yml" },
  });
  expect(destination(report, "one").status).toBe("skipped");
  expect(report).toMatchObject({ complete: false, outcome: "failed", not_reached: 0 });
  expect(exitStatus(report)).toBe(2);
});

describe("a run that ends early", () => {
  const text = (silent: number, refusing: number) =>
    file(entry("one", silent), entry("two", refusing), entry("three", 1, { access: "stitch-only" }));
  const environment = { ONE_PASSWORD: "first of all", TWO_PASSWORD: "second" };
  let silent: Listener;
  let refusing: Listener;
  beforeAll(async () => {
    silent = await startListener(() => {});
    refusing = await startListener((socket) => socket.end(refusal("28P01", "no")));
  });
  afterAll(() => Promise.all([silent.stop(), refusing.stop()]));

  function expectUnfinished(report: Report, reason: RegExp): void {
    expect(report).toMatchObject({
      complete: false,
      outcome: "failed",
      not_reached: 1,
      summary: { skipped: 2, failed: 1 },
    });
    expect(destination(report, "one")).toMatchObject({
      status: "skipped",
      reason: expect.stringMatching(reason),
    });
    expect(rules(destination(report, "two"))).toContain("auth/password-rejected");
    expect(headline(report)).toBe("1 of 3 destinations failed, and 1 was not reached before the run ended.");
    expect(exitStatus(report)).toBe(2);
  }

  test("fails at its deadline, and reports the results so far", async () => {
    const report = await withEnoughTime(
      1_000,
      (limitMs) => {
        const options = { timeout: "60s", deadline: `${limitMs}ms`, "fail-on": "never" };
        return checkText(text(silent.port, refusing.port), { environment, options });
      },
      (made) => destination(made, "two").status === "failed",
    );
    expectUnfinished(report, /^Not checked: the run reached its deadline \([\d.]+ s\) first\.$/);
  });

  test("fails when it is interrupted", async () => {
    const workspace = await makeWorkspace({ "destinations.yml": text(silent.port, refusing.port) });
    // A terminal shows progress: the destination that is refused finishes first.
    const env = { ...environment, NODE_OPTIONS: "--import data:text/javascript,process.stderr.isTTY=true" };
    const run = await startCli(reportArguments({}), workspace, env, (program) => {
      program.stderr!.on("data", (chunk) => {
        if (String(chunk).includes("1 of 2 checked")) program.kill("SIGINT");
      });
    });
    await rm(workspace, { recursive: true, force: true });
    const report = reportIn({ ...run, stderr: "" });
    expectUnfinished(report, /^Not checked: the run was interrupted first\.$/);
  });
});

function refusal(code: string, words: string): Buffer {
  return errorResponse({ C: code, M: words });
}
