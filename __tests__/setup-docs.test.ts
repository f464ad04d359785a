// docs/setup.md: its file is valid, and after its commands are run in order on a real server, the check passes.

import { spawn, spawnSync } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeCertificate } from "./support/certificates.ts";
import { blocksOf, pageAt } from "./support/docs/pages.ts";
import { newestMajor, type Server, startPostgres } from "./support/postgres.ts";
import { makeWorkspace } from "./support/program.ts";
import { hasPsql, psqlProgram } from "./support/psql.ts";

const root = path.resolve(import.meta.dirname, "..");

/** The reader's programs: this one, psql as a superuser, and stand-ins that print how they were called. */
const readerPrograms = `
destination-check() { "$NODE" "$CLI" "$@"; }
psql() { command "$PSQL" --no-psqlrc -h 127.0.0.1 -p "$PORT" -U postgres "$@"; }
for name in aws scp ssh heroku; do
  eval "$name() { printf '%s %s\\n' $name \\"\\$*\\"; }"
done
export -f aws heroku
set -euo pipefail
`;

let server: Server;
let folder: string;
let blocks: { language: string; text: string }[];

beforeAll(async () => {
  server = await startPostgres({
    major: newestMajor(),
    tls: await makeCertificate({ name: "localhost", hosts: ["localhost"] }),
    hba: ["hostssl all stitch 127.0.0.1/32 scram-sha-256"],
  });
  blocks = blocksOf(pageAt("docs/setup.md")).map(({ language, text }) => ({
    language,
    text: text.replace(
      "host: db.example.com\n    port: 5432",
      `host: 127.0.0.1\n    port: ${server.port}\n    ignore: [{ rule: config/private-host-without-ssh, reason: A server of the test }]`,
    ),
  }));
  folder = await makeWorkspace({});
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Without a terminal, psql reads passwords from standard input. */
function run(script: string): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const child = spawn("bash", ["-c", readerPrograms + script], {
    cwd: folder,
    detached: true,
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      NODE: process.execPath,
      CLI: path.join(root, "src/cli.ts"),
      PSQL: psqlProgram,
      PORT: String(server.port),
      WAREHOUSE_PASSWORD: "typed",
    },
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk) => (stdout += chunk));
  child.stderr.on("data", (chunk) => (stderr += chunk));
  child.stdin.on("error", () => {});
  child.stdin.end("typed\ntyped\n");
  return new Promise((resolve) => child.once("close", (status) => resolve({ status, stdout, stderr })));
}

test.skipIf(!hasPsql)("its commands, in order, lead to a destination that passes", async () => {
  expect([...new Set(blocks.map(({ language }) => language))].sort()).toEqual(["sh", "yaml"]);
  const outputs: Record<string, string> = {};
  for (const { language, text } of blocks) {
    if (language === "yaml") {
      await writeFile(path.join(folder, "destinations.yml"), text);
      continue;
    }
    const ran = await run(text);
    expect(ran.status, `${text}\n${ran.stdout}\n${ran.stderr}`).toBe(0);
    outputs[text.split("\n")[0]!] = ran.stdout;
  }
  expect(outputs["destination-check --only warehouse"]).toContain("Success! 1 destination passed.");
  expect(outputs["destination-check allowlist --for warehouse --format aws-cli > allow-stitch.sh"]).toMatch(
    /^(aws ec2 authorize-security-group-ingress --group-id sg-0123456789abcdef0 .*\n){4}$/,
  );
  expect(outputs["destination-check setup orders > heroku.sh"]).toBe(
    "heroku pg:credentials:url DATABASE_URL -a my-app\n",
  );
  expect(spawnSync("bash", ["-n", path.join(folder, "bastion.sh")]).status).toBe(0);
  const roles = await server.query("SELECT rolname FROM pg_roles WHERE rolcanlogin ORDER BY oid");
  expect(roles.map(({ rolname }) => rolname)).toEqual(["postgres", "stitch", "ci_auditor"]);
});

test("its links lead to files of the repository", async () => {
  const page = await readFile(path.join(root, "docs/setup.md"), "utf8");
  const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => link!);
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) await readFile(path.resolve(root, "docs", link));
});
