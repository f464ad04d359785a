// The recipes of docs/guides/other-ci.md from examples/ci: their shell commands, with the packed program instead of the
// published one.

import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { makeCertificate } from "../support/certificates.ts";
import { fileOf } from "../support/command-output.ts";
import { newestMajor, type Server, startPostgres } from "../support/postgres.ts";
import { checkText, destination, makeWorkspace, startCli } from "../support/program.ts";

const root = path.resolve(import.meta.dirname, "../..");
const read = (name: string) => readFileSync(path.join(root, "examples/ci", name), "utf8");

/** Every shell line of each recipe that calls the program. */
const recipes: Record<string, string[]> = {
  "gitlab.yml": Object.values<{ script: string[] }>(parse(read("gitlab.yml"))).flatMap(
    ({ script }) => script,
  ),
  "bitbucket-pipelines.yml": linesIn(parse(read("bitbucket-pipelines.yml"))),
  "circleci.yml": linesIn(parse(read("circleci.yml"))),
  Jenkinsfile: [...read("Jenkinsfile").matchAll(/sh '(.*)'/g)].map(([, line]) => line!),
  "azure-pipelines.yml": linesIn(parse(read("azure-pipelines.yml"))),
  "kubernetes-cronjob.yml": linesIn(parse(read("kubernetes-cronjob.yml"))),
};

function linesIn(value: unknown): string[] {
  if (typeof value === "string") return value.startsWith("npx ") ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(linesIn) : [];
}

let folder = "";
let server: Server;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "other-ci-"));
  const run = (command: string, args: string[], cwd: string) => promisify(execFile)(command, args, { cwd });
  const { stdout } = await run("npm", ["pack", "--json", "--pack-destination", folder], root);
  const [{ filename }] = JSON.parse(stdout);
  await writeFile(path.join(folder, "package.json"), '{ "private": true }\n');
  await run("npm", ["install", "--offline", "--ignore-scripts", `./${filename}`], folder);
  server = await startPostgres({ major: newestMajor() });
  await server.query("CREATE ROLE stitch LOGIN PASSWORD 'pw'");
  const entry = `{ host: 127.0.0.1, port: ${server.port}, username: stitch, password: "\${WAREHOUSE_PASSWORD}", database: postgres }`;
  await writeFile(
    path.join(folder, "destinations.yml"),
    `version: 1\ndestinations:\n  warehouse: ${entry}\n`,
  );
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

async function runLine(line: string): Promise<number> {
  const packed = line.replace("npx --yes postgres-destination-check@0", "npx --no-install destination-check");
  const env = { ...process.env, WAREHOUSE_PASSWORD: "pw" };
  return promisify(execFile)("bash", ["-c", packed], { cwd: folder, env }).then(
    () => 0,
    (error: { code: number }) => error.code,
  );
}

describe.each(Object.entries(recipes))("%s", (_, lines) => {
  test("runs the newest release of a major version", () => {
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/^npx --yes postgres-destination-check@0\b/);
  });

  test.each(lines)("%s", async (line) => {
    // The user lacks CREATE: the check finds that, a validation does not.
    expect(await runLine(line)).toBe(line.includes(" validate") ? 0 : 1);
    const [, reports, reportDir] = /--reports (\S+) --report-dir (\S+)/.exec(line) ?? [];
    for (const name of reports?.split(",") ?? []) {
      const file = { junit: "report.xml", html: "report.html" }[name]!;
      expect(existsSync(path.join(folder, reportDir!, file))).toBe(true);
    }
  });
});

test("no recipe gives a password to a pipeline of a fork", () => {
  const gitlab = parse(read("gitlab.yml"));
  expect(gitlab["destinations:check"].rules[0].if).toContain(
    "$CI_MERGE_REQUEST_SOURCE_PROJECT_ID == $CI_PROJECT_ID",
  );
  expect(read("Jenkinsfile")).toMatch(/CHANGE_FORK == null[\s\S]*credentials/);
  const steps: { env?: object; condition?: string }[] = parse(read("azure-pipelines.yml")).steps;
  for (const { env, condition } of steps)
    if (env !== undefined) expect(condition).toContain("ne(variables['System.PullRequest.IsFork'], 'True')");
  expect(read("circleci.yml")).toContain('leave "Pass secrets to builds from forked pull requests" off');
  expect(read("azure-pipelines.yml")).toContain('leave "Make secrets available to builds of forks" off');
});

test("the GitLab report has the fields of its widget: description, rule, unique fingerprint, severity and line", async () => {
  await runLine(recipes["gitlab.yml"]!.find((line) => line.includes("codequality"))!);
  const issues: Record<string, unknown>[] = JSON.parse(
    await readFile(path.join(folder, "gl-code-quality-report.json"), "utf8"),
  );
  expect(issues).toContainEqual({
    description: expect.stringMatching(/^warehouse: `stitch` lacks CREATE on `postgres`\. /),
    check_name: "privilege/create-on-database",
    fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    severity: "critical",
    location: { path: "destinations.yml", lines: { begin: 3 } },
  });
  for (const issue of issues)
    expect(["info", "minor", "major", "critical", "blocker"]).toContain(issue.severity);
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
});

test("the GitLab report names files from the root of the repository, wherever the command runs", async () => {
  const entry = "{ hosst: x, username: u, password: p, database: d }";
  const file = `version: 1\ndestinations:\n  warehouse: ${entry}\n`;
  const root = await makeWorkspace({
    ".git": "",
    "one/destinations.yml": file,
    "two/destinations.yml": file,
  });
  const fingerprints = new Set<string>();
  for (const [folder, named] of [
    ["one", "destinations.yml"],
    ["two", "./destinations.yml"],
    [".", "one/destinations.yml"],
    ["two", "../one/destinations.yml"],
  ] as const) {
    const run = await startCli(["validate", named, "--format", "codequality"], path.join(root, folder));
    const issues: { fingerprint: string; location: { path: string } }[] = JSON.parse(run.stdout);
    const expected = path.join(folder, named);
    expect([...new Set(issues.map(({ location }) => location.path))]).toEqual([expected]);
    for (const { fingerprint } of issues) fingerprints.add(`${expected} ${fingerprint}`);
  }
  // The same finding has the same fingerprint in each run, and that of another file has another one.
  const own = [...fingerprints].map((each) => each.split(" ")[1]);
  expect(new Set(own).size).toBe(own.length);
  await rm(root, { recursive: true });
});

test("a token as the auditor's password is sent in full, whatever its length and characters", async () => {
  const certificate = await makeCertificate({ name: "localhost", hosts: ["127.0.0.1"] });
  const tls = await startPostgres({
    major: newestMajor(),
    tls: certificate,
    hba: ["hostssl all all 127.0.0.1/32 password"],
  });
  // As of Amazon RDS: a URL without its scheme, here with more than 4,000 characters.
  const token = `db.example.com:5432/?Action=connect&DBUser=ci%2Bauditor&X-Amz-Security-Token=${"aB3%2F+/=~$'\"\\".repeat(300)}`;
  await tls.query(
    `CREATE ROLE ci_auditor LOGIN PASSWORD '${token.replaceAll("'", "''")}'; CREATE ROLE stitch LOGIN`,
  );
  const entry = {
    ...{ host: "127.0.0.1", port: tls.port, username: "stitch", database: "postgres" },
    ssl: { certificate: certificate.certificate, verify: "full" },
    audit: { username: "ci_auditor", password: "${AUDITOR_TOKEN}" },
  };
  const report = await checkText(fileOf(entry), { environment: { AUDITOR_TOKEN: token } });
  await tls.stop();
  const rules = destination(report, "warehouse").findings.map(({ rule }) => rule);
  expect(rules).toContain("auth/login-not-checked");
  expect(rules).toContain("privilege/create-on-database");
  expect(JSON.stringify(report)).not.toContain("X-Amz-Security-Token");
});
