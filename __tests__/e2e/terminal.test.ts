// The built command in a terminal: its output, the files that it changes, and its exit status.

import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, openSync } from "node:fs";
import { mkdir, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { makeCertificate } from "../support/certificates.ts";
import { startCli } from "../support/program.ts";
import { ownWorkspaces } from "../support/workspaces.ts";

const cli = path.resolve(import.meta.dirname, "../../dist/cli.js");
const workspaceWith = ownWorkspaces();

const valid = `version: 1
destinations:
  warehouse:
    display_name: Warehouse
    host: db.example.com
    username: stitch
    password: \${WAREHOUSE_PASSWORD}
    database: analytics
    ssl: true
`;
const validate = ["--mode", "validate"];

/** What the pattern's group matches, each once, sorted. */
const valuesOf = (pattern: RegExp, text: string) =>
  [...new Set([...text.matchAll(pattern)].map(([, value]) => value!))].sort();

describe("without a connection", () => {
  test("says that each destination is valid, with one verdict at the end", async () => {
    const run = await startCli(validate, await workspaceWith({ "destinations.yml": valid }));
    expect(run.stdout.replace(/\d+ ms/, "1 ms")).toBe(
      "✔ Warehouse  valid\n\n✔ 1 destination is valid. No connections were made. (1 ms)\n",
    );
    const text = `${valid}  broken: { hots: x }\n`;
    const { stdout } = await startCli(validate, await workspaceWith({ "destinations.yml": text }));
    expect(stdout.replace(/\d+ ms/, "1 ms")).toMatch(
      /\n✔ Warehouse {2}valid\n\n✖ 1 of 2 destinations failed\. \(1 failed, 1 valid; 1 ms\)\n$/,
    );
  });

  test("joins the ignored findings of a rule that have one reason", async () => {
    const entry = (id: string, reason: string) =>
      `  ${id}: { host: ${id}.example.com, username: u, password: "\${P}", database: d, ssl: false, ignore: [{ rule: config/unencrypted-connection, reason: ${reason} }] }\n`;
    const text = `version: 1\ndestinations:\n${entry("a", "Private")}${entry("b", "Private")}${entry("c", "Other")}`;
    const { stdout } = await startCli(["validate"], await workspaceWith({ "destinations.yml": text }));
    expect(stdout.split("\n\n").slice(0, 2)).toEqual([
      "warning, ignored: Connection is not encrypted, in 2 destinations: a, b\n  [config/unencrypted-connection]\n  Ignored: Private",
      expect.stringMatching(
        /^destinations.yml:5:\d+: warning, ignored: c: Connection is not encrypted\s.*\n {2}Ignored: Other$/s,
      ),
    ]);
  });

  test("shows a line that entries share by an anchor once", async () => {
    const entry = (id: string) => `  ${id}: { <<: *shared, host: ${id}.example.com }\n`;
    const text = `version: 1\nx-shared: &shared { username: u, password: "\${P}", database: d, ssl: true }\ndestinations:\n${entry("a")}${entry("b")}${entry("c")}`;
    const { stdout } = await startCli([], await workspaceWith({ "destinations.yml": text }));
    expect(stdout.match(/^destinations.yml:2:\d+: error: \w: /gm)).toHaveLength(3);
    expect(stdout.match(/^ +2 \| /gm)).toHaveLength(1);
  });

  test("says until when a finding is ignored, in the same words for one and for several", async () => {
    const entry = (id: string, until: string) =>
      `  ${id}: { host: ${id}.example.com, username: u, password: "\${P}", database: d, ssl: false, ignore: [{ rule: config/unencrypted-connection, reason: Private, until: ${until} }] }\n`;
    const text = `version: 1\ndestinations:\n${entry("a", "2199-01-01")}${entry("b", "2199-01-01")}${entry("c", "2199-02-01")}`;
    const { stdout } = await startCli(["validate"], await workspaceWith({ "destinations.yml": text }));
    expect(stdout.match(/Ignored.*/g)).toEqual([
      "Ignored until 2199-01-01: Private",
      "Ignored until 2199-02-01: Private",
    ]);
  });

  test("prints every fix of one destination, which --only could not shorten", async () => {
    const keys = ["hosst", "usernme", "databse", "descripton", "display_nme"];
    const entry = `    ${keys.map((key) => `${key}: x`).join("\n    ")}\n`;
    const one = `version: 1\ndestinations:\n  a:\n${entry}`;
    const two = await workspaceWith({ "destinations.yml": `${one}  b:\n${entry.replaceAll(": x", ": y")}` });
    for (const run of [
      await startCli(validate, await workspaceWith({ "destinations.yml": one })),
      await startCli([...validate, "--only", "a"], two),
    ]) {
      for (const key of ["host", "username", "database", "description", "display_name"])
        expect(run.stdout).toMatch(new RegExp(`^ +${key}: x$`, "m"));
      expect(run.stdout).not.toContain("more fix");
    }
    expect((await startCli(validate, two)).stdout).toContain(
      "…and 7 more fixes like these: `--only ID` prints those of one destination.",
    );
  });

  test("prints one sentence if there are no destinations", async () => {
    const workspace = await workspaceWith({ "destinations.yml": "version: 1\ndestinations: {}\n" });
    const run = await startCli(validate, workspace);
    expect(run.stdout).not.toContain("0 destinations");
    expect(run.stdout).not.toContain(": ;");
  });
});

test("suggests init if there is no file yet", async () => {
  const run = await startCli([], await workspaceWith({ "README.md": "" }));
  expect(run.status).toBe(2);
  expect(run.stdout).toContain("To create a first destinations file:\n         destination-check init\n");
});

describe("usage", () => {
  test.each([
    [["-v"], "destination-check: Unknown option `-v`. Did you mean `--verbose` or `--version`?"],
    [["--verbos"], "destination-check: Unknown option `--verbos`. Did you mean `--verbose`?"],
    [
      ["--format", "jsn"],
      'destination-check: `--format`: "jsn" is not one of text, json, sarif, junit, markdown, html, codequality, github. Did you mean json?',
    ],
  ])("reports %j as it was typed", async (args, words) => {
    const run = await startCli(args, await workspaceWith({ "destinations.yml": valid }));
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr.split("\n")[0]).toBe(words);
  });

  test("`setup --audit` prints a script for psql, and suggests an existing id", async () => {
    const workspace = await workspaceWith({ "destinations.yml": valid });
    const result = await startCli(["setup", "--audit", "warehouse"], workspace);
    expect(result).toMatchObject({ status: 0, stderr: "" });
    expect(result.stdout).toContain('GRANT CONNECT ON DATABASE "analytics" TO "ci_auditor";');
    const run = await startCli(["setup", "--audit", "warehuose"], workspace);
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toContain(
      'setup: unknown destination "warehuose". Did you mean warehouse? Available: warehouse.',
    );
  });

  test("a command refers to its own help, or to the command that creates a missing file", async () => {
    const workspace = await workspaceWith({ "README.md": "" });
    expect(await startCli(["setup", "a", "b"], workspace)).toMatchObject({
      status: 2,
      stderr:
        "destination-check: setup: expected one destination id, got 2: a, b. Name files with `--files`.\nSee destination-check setup --help.\n",
    });
    for (const args of [["setup"], ["setup", "warehouse"]])
      expect(await startCli(args, workspace)).toMatchObject({
        status: 2,
        stderr:
          "destination-check: setup: destinations.yml does not exist. `destination-check init` creates a destinations.yml.\n",
      });
    const broken = await workspaceWith({
      "other.yml": "version: 1\ndestinations: { warehouse: { hots: x } }\n",
    });
    expect(await startCli(["export", "warehouse", "--files", "other.yml"], broken)).toMatchObject({
      status: 2,
      stderr:
        "destination-check: export: warehouse has errors. Run `destination-check --mode validate other.yml` to see them.\n",
    });
  });

  test("lists ids in the order of the file, even numeric ones", async () => {
    const entries = ["zebra", "17", "alpha", "3"].map((id) => `  "${id}": { ssl: true }\n`).join("");
    const workspace = await workspaceWith({ "destinations.yml": `version: 1\ndestinations:\n${entries}` });
    const run = await startCli([...validate, "--only", "alpah"], workspace);
    expect(run.stderr).toContain(
      '`--only`: unknown destination "alpah". Did you mean alpha? Available: zebra, 17, alpha, 3.',
    );
  });
});

test.skipIf(process.platform === "win32")("does not report a deleted folder as a bug", async () => {
  const folder = path.join(await workspaceWith({ "gone/README.md": "" }), "gone");
  const script = 'cd "$1" && rm -r "$1" && exec "$2" "$3" --mode validate';
  const run = spawnSync("sh", ["-c", script, "sh", folder, process.execPath, cli], { encoding: "utf8" });
  expect(run).toMatchObject({
    status: 2,
    stdout: "",
    stderr: "destination-check: the current folder was deleted.\n",
  });
});

describe("an output that can't be written to", () => {
  test.skipIf(!existsSync("/dev/full"))(
    "prints one clear line and ends with 2 if the disk is full",
    async () => {
      const workspace = await workspaceWith({ "destinations.yml": valid });
      for (const args of [validate, ["--help"]]) {
        const run = spawnSync(process.execPath, [cli, ...args], {
          cwd: workspace,
          encoding: "utf8",
          stdio: ["ignore", openSync("/dev/full", "w"), "pipe"],
        });
        expect(run).toMatchObject({
          status: 2,
          stderr: "destination-check: standard output can't be written to (ENOSPC).\n",
        });
      }
    },
  );

  test.skipIf(process.platform !== "linux")("gets everything to a slow reader", async () => {
    const entries = Array.from({ length: 3_000 }, (_, index) => `  d${index}:\n    hots: x\n`).join("");
    const workspace = await workspaceWith({ "destinations.yml": `version: 1\ndestinations:\n${entries}` });
    // dd makes this pipe non-blocking until dd ends: a write to a full pipe returns EAGAIN.
    const script = 'dd oflag=nonblock count=0 </dev/null 2>/dev/null; exec "$@"';
    const command = [process.execPath, cli, ...validate, "--format", "json"];
    const child = spawn("sh", ["-c", script, "sh", ...command], { cwd: workspace });
    await once(child.stdout, "readable");
    const [report, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
    expect(errors).toBe("");
    expect(JSON.parse(report).summary.total).toBe(3_000);
    expect(report.length).toBeGreaterThan(1_000_000);
  });

  test.skipIf(process.platform === "win32")("ends normally if the reader closes it", async () => {
    const entries = Array.from({ length: 3_000 }, (_, index) => `  d${index}:\n    hots: x\n`).join("");
    const workspace = await workspaceWith({ "destinations.yml": `version: 1\ndestinations:\n${entries}` });
    const command = `"${process.execPath}" "${cli}" --mode validate --reports json | head -n 1`;
    const run = spawnSync("sh", ["-c", command], { cwd: workspace, encoding: "utf8" });
    expect(run).toMatchObject({ status: 0, stderr: "Wrote destination-check-report/report.json.\n" });
    expect(run.stdout.split("\n")).toHaveLength(2);
    expect(existsSync(path.join(workspace, "destination-check-report/report.json"))).toBe(true);
  });

  test("names a report folder that can't be created, and prints the report", async () => {
    const workspace = await workspaceWith({ "destinations.yml": valid });
    const folder = "destinations.yml/reports";
    const run = await startCli([...validate, "--reports", "json", "--report-dir", folder], workspace);
    expect(run).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(
        /^destination-check: `--report-dir`: destinations\.yml.reports.report\.json could not be written \(\w+\)\. (A folder in its path is a file\. Choose another path|Choose a folder that this user can write to)\.\n$/,
      ),
    });
    expect(run.stdout).toContain("1 destination is valid.");
  });

  test.skipIf(process.platform === "win32")(
    "names a file that there is no space for, and leaves no part of it",
    async () => {
      const content = `${valid.replace("database:", "databse:")}${"# A comment.\n".repeat(100)}`;
      const workspace = await workspaceWith({ "destinations.yml": content });
      const args = [...validate, "--fix", "--reports", "json"];
      // A limit for files, since a test can't fill a disk.
      const script = 'ulimit -f 1; exec "$@"';
      const run = spawnSync("sh", ["-c", script, "sh", process.execPath, cli, ...args], {
        cwd: workspace,
        encoding: "utf8",
      });
      const unwritten = (option: string, file: string) =>
        `destination-check: \`${option}\`: ${file} could not be written (EFBIG). Free some space on the disk, or raise this user's limit.\n`;
      expect(run).toMatchObject({
        status: 2,
        stderr:
          unwritten("--report-dir", "destination-check-report/report.json") +
          unwritten("--fix", "destinations.yml"),
      });
      expect(await readFile(path.join(workspace, "destinations.yml"), "utf8")).toBe(content);
      expect(await readdir(workspace, { recursive: true })).toEqual([
        "destination-check-report",
        "destinations.yml",
      ]);
    },
  );

  test("creates the parent folders of the report folder", async () => {
    const workspace = await workspaceWith({ "destinations.yml": valid });
    const args = [...validate, "--reports", "json,html", "--report-dir", "a/b/c"];
    const run = await startCli(args, workspace);
    expect(run).toMatchObject({ status: 0, stderr: "Wrote a/b/c/report.json and a/b/c/report.html.\n" });
    expect(await startCli([...args, "--quiet"], workspace)).toMatchObject({ status: 0, stderr: "" });
    expect(existsSync(path.join(workspace, "a/b/c/report.json"))).toBe(true);
  });
});

describe("in a subfolder of a repository", () => {
  const withCertificate = valid.replace("ssl: true", "ssl:\n      certificate: ../certs/ca.pem");

  async function repository(marker: Record<string, string>): Promise<string> {
    const { certificate } = await makeCertificate({ name: "CA", isCa: true });
    return workspaceWith({
      ...marker,
      "certs/ca.pem": certificate,
      "config/destinations.yml": withCertificate,
      "config/other/none.yml": "",
    });
  }

  test.each([
    ["a repository", { ".git/HEAD": "ref: refs/heads/main\n" }],
    ["a worktree", { ".git": "gitdir: /somewhere/else\n" }],
  ])("reads a certificate outside that folder: %s is the workspace", async (_, marker) => {
    const run = await startCli(
      validate,
      path.join(await repository(marker as Record<string, string>), "config"),
    );
    expect(run).toMatchObject({ status: 0, stderr: "" });
  });

  test("uses the folder as the workspace outside a repository", async () => {
    const run = await startCli(validate, path.join(await repository({}), "config"));
    expect(run.status).toBe(1);
    expect(run.stdout).toContain("The certificate `../certs/ca.pem` is outside the workspace.");
  });

  test("names files from the root in the reports for other systems, and from that folder in the others", async () => {
    const entry = "\n    hosst: x\n    ssl: { certificate: gone.pem }";
    const file = (ids: string[]) =>
      `version: 1\ndestinations:\n${ids.map((id) => `  ${id}: ${entry}\n`).join("")}`;
    const workspace = await workspaceWith({
      ".git/HEAD": "ref: refs/heads/main\n",
      "db/destinations.yml": file(["a", "a"]),
      "db/eu/destinations.yml": file(["b"]),
      "destinations.yml": "version: 2\n",
    });
    const files = ["destinations.yml", "./eu/destinations.yml", "../destinations.yml"];
    const fromRoot = ["db/destinations.yml", "db/eu/destinations.yml", "destinations.yml"];
    const run = (...args: string[]) => startCli([...validate, ...files, ...args], path.join(workspace, "db"));
    const written = (name: string) =>
      readFile(path.join(workspace, "db/destination-check-report", name), "utf8");
    await run("--reports", "sarif,junit,json,markdown");

    const sarif = await written("report.sarif");
    expect(valuesOf(/"uri":"([^"]*)"/g, sarif)).toEqual(fromRoot);
    expect(sarif).toContain("In db/destinations.yml, ");
    expect(sarif).not.toMatch(/In (\.\.\/|eu\/|destinations\.yml, below `[ab])/);
    expect((await run("--format", "sarif")).stdout.match(/"uri":"[^"]*"/g)).toEqual(
      sarif.match(/"uri":"[^"]*"/g),
    );

    const junit = await written("report.xml");
    expect(valuesOf(/ file="([^"]*)"/g, junit)).toEqual(fromRoot);
    expect(valuesOf(/^([^\s<>]*\.yml):\d+:\d+: /gm, junit.replaceAll(">", ">\n"))).toEqual(fromRoot);
    const printed = (await run("--format", "junit")).stdout;
    expect(printed.match(/ (file|line)="[^"]*"/g)).toEqual(junit.match(/ (file|line)="[^"]*"/g));

    const { stdout: codeQuality } = await run("--format", "codequality");
    expect(valuesOf(/"path": *"([^"]*)"/g, codeQuality)).toEqual(fromRoot);
    const { stdout: commands } = await run("--format", "github");
    expect(valuesOf(/^::error .*file=([^,]*),/gm, commands)).toEqual(fromRoot);

    const fromFolder = ["../destinations.yml", "destinations.yml", "eu/destinations.yml"];
    for (const json of [await written("report.json"), (await run("--format", "json")).stdout])
      expect(valuesOf(/"file": *"([^"]*)"/g, json)).toEqual(fromFolder);
    expect(await written("report.md")).not.toContain("db/");
  });

  test("does not give a folder to standard input", async () => {
    const workspace = await workspaceWith({ ".git": "", "db/none.txt": "" });
    const run = await startCli([...validate, "-", "--format", "sarif"], path.join(workspace, "db"), {
      input: "version: 2\n",
    });
    expect(valuesOf(/"uri":"([^"]*)"/g, run.stdout)).toEqual(["stdin"]);
  });

  test("shows the path of a file above that folder as it was given", async () => {
    const workspace = await repository({ ".git/HEAD": "ref: refs/heads/main\n" });
    const broken = path.join(workspace, "config/other");
    const run = await startCli([...validate, "../destinations.yml", "--format", "json"], broken);
    expect(JSON.parse(run.stdout).destinations[0].location.file).toBe("../destinations.yml");
  });
});

describe("--fix", () => {
  const broken = `version: 1
# Ours, all of them.
destinations:
  warehouse: # the main one
    host: db.example.com
    usrname: stitch   # who loads
    password: swordfish-1 # to be moved
    database: analytics
    ssl: true
  orders:
    type: herokuu
    url: \${ORDERS_URL}
`;

  test("applies the safe fixes, keeps comments, and lists what it changed and what is left to review", async () => {
    const workspace = await workspaceWith({ "destinations.yml": broken });
    const run = await startCli([...validate, "--fix"], workspace);
    expect(await readFile(path.join(workspace, "destinations.yml"), "utf8")).toBe(
      broken.replace("usrname", "username").replace("    type: herokuu", "    ssl: true\n    type: heroku"),
    );
    // The missing `ssl` is reported only after the type is fixed.
    expect(run.stderr).toBe(
      [
        "Fixed 3 problems in destinations.yml:",
        "  line 6: Unknown key `usrname`",
        "  line 11: Invalid value of `type`",
        "  line 10: Heroku Postgres requires SSL",
        "1 fix needs your review: the report shows what to change.\n",
      ].join("\n"),
    );
    expect(run.stdout).not.toContain("config/unknown-key");
    expect(run.stdout).toContain("config/literal-secret");
    expect(run.stdout).not.toContain("config/heroku-requires-ssl");
    expect(run.stdout).not.toContain("swordfish");
    expect(run.status).toBe(1);
    const again = await startCli([...validate, "--fix"], workspace);
    expect(again.stderr).toBe("1 fix needs your review: the report shows what to change.\n");
  });

  test("prints a diff without secrets with --dry-run, and changes nothing", async () => {
    const workspace = await workspaceWith({ "destinations.yml": broken });
    const run = await startCli([...validate, "--fix", "--dry-run"], workspace);
    expect(run).toMatchObject({ status: 1, stderr: expect.stringContaining("The diff hides secrets") });
    expect(run.stdout).toBe(`--- a/destinations.yml
+++ b/destinations.yml
@@ -3,10 +3,11 @@
 destinations:
   warehouse: # the main one
     host: db.example.com
-    usrname: stitch   # who loads
+    username: stitch   # who loads
     password: *** # to be moved
     database: analytics
     ssl: true
   orders:
-    type: herokuu
+    ssl: true
+    type: heroku
     url: \${ORDERS_URL}
`);
    expect(await readFile(path.join(workspace, "destinations.yml"), "utf8")).toBe(broken);
  });

  test("says that there is nothing to fix", async () => {
    const workspace = await workspaceWith({ "destinations.yml": valid });
    for (const args of [["--fix"], ["--fix", "--dry-run"]])
      expect(await startCli([...validate, ...args], workspace)).toMatchObject({
        status: 0,
        stderr: "Nothing can be fixed automatically.\n",
      });
  });

  test("fixes a file above the current folder", async () => {
    const workspace = await workspaceWith({ "destinations.yml": broken });
    await mkdir(path.join(workspace, "sub"));
    const run = await startCli([...validate, "--fix", "../destinations.yml"], path.join(workspace, "sub"));
    expect(run.stderr).toContain("Fixed 3 problems in ../destinations.yml:");
    expect(await readFile(path.join(workspace, "destinations.yml"), "utf8")).toContain("username: stitch");
  });

  test("prints a diff of it that can be applied in the workspace", async () => {
    const workspace = await workspaceWith({ "destinations.yml": broken });
    await mkdir(path.join(workspace, "sub"));
    const run = await startCli(
      [...validate, "--fix", "--dry-run", "../destinations.yml"],
      path.join(workspace, "sub"),
      { GITHUB_WORKSPACE: workspace },
    );
    expect(run.stdout).toMatch(/^--- a\/\S+\n\+\+\+ b\/\S+\n/);
    expect(run.stdout).not.toContain("..");
  });
});

test("reads both destinations.yml and destinations.yaml in a folder", async () => {
  const workspace = await workspaceWith({ "destinations.yml": valid, "destinations.yaml": valid });
  const run = await startCli(["validate"], workspace);
  expect(run.stdout).toContain("destinations.yaml");
  expect(run.stdout).toContain("is already used in destinations.yml");
});

test.each([[], ["--only", "validate"]])(
  "looks up names in many threads, with any arguments: %j",
  async (...args) => {
    const workspace = await workspaceWith({ "destinations.yml": valid });
    const hook = 'process.on("exit", () => process._rawDebug(process.env.UV_THREADPOOL_SIZE))';
    const preload = `data:text/javascript,${encodeURIComponent(hook)}`;
    const { UV_THREADPOOL_SIZE: _, ...env } = process.env;
    const command = ["--import", preload, cli, "--timeout", "1s", ...args];
    const run = spawnSync(process.execPath, command, { cwd: workspace, env, encoding: "utf8" });
    expect(run.stderr).toMatch(/^64$/m);
  },
);

test("prints a message, and no finding, if a thread can't be started", async () => {
  const workspace = await workspaceWith({ "destinations.yml": valid });
  const command = ["--permission", "--allow-fs-read=*", cli];
  const env = { ...process.env, WAREHOUSE_PASSWORD: "any-password" };
  const run = spawnSync(process.execPath, command, { cwd: workspace, env, encoding: "utf8" });
  expect(run.status).toBe(2);
  expect(run.stderr).toMatch(/^destination-check: /);
  expect(run.stderr).toContain("new Worker");
});
