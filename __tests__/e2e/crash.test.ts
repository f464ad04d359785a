// One module at a time throws, when it is loaded or in each of its functions: which results are lost, and how the run ends.
// `npm run test:crash` tests every module that a check loads, `npm test` a sample.

import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Report } from "../../src/report/report.generated.ts";
import { makeCertificate } from "../support/certificates.ts";
import { type Crash, setCrash, writeCrashBundle } from "../support/crash-bundle.ts";
import { freePort } from "../support/ports.ts";
import { newestMajor, type Server, startPostgres } from "../support/postgres.ts";
import { makeSshKey } from "../support/ssh-keys.ts";
import { hasSshd, type Sshd, startSshd } from "../support/sshd.ts";

type Face = "cli" | "index";
type Run = { status: number | null; stdout: string; stderr: string; reports: Record<string, string> };

const isWhole = process.env.CRASH_EVERYWHERE === "1";

/** In seconds. A run that takes this long hangs, since the first one, without a crash, ends long before on any machine. */
const firstDeadline = 600;

/** The deadline of the other runs, by the time that the first one took: a hang costs less on a fast machine. */
const deadlineAfter = (seconds: number) => Math.min(firstDeadline, Math.max(60, Math.ceil(30 * seconds)));

/** The sample for `npm test`. Each item must be a module that a check loads. */
const sample: Record<Face, [Crash["at"], RegExp][]> = {
  cli: [
    ["load", /^src\/config\/yaml\/parse/],
    ["call", /^src\/config\/resolve/],
    ["load", /^src\/connect\/thread\.ts$/],
    ["load", /^src\/connect\/stages\/ssh\.ts$/],
    ["call", /^src\/connect\/stages\/ssh\.ts$/],
    ["call", /^src\/connect\/stages\/tls\.ts$/],
    ["call", /^src\/connect\/wire\/(guard|messages)\.ts$/],
    ["call", /^src\/connect\/probe\/(probe|rehearsal)\.ts$/],
    ["call", /^node_modules\/yaml\/dist\/compose\/compose-collection\.js$/],
    // Libraries that catch what is thrown, and report it as a fault of the text or of the server.
    ["call", /^node_modules\/yaml\/dist\/schema\/core\/int\.js$/],
    ["call", /^node_modules\/ssh2\/lib\/Channel\.js$/],
    ["call", /^src\/report\/report\.ts$/],
    ["call", /^node_modules\/pg\/lib\/client\.js$/],
    ["load", /^node_modules\/ssh2\/lib\/client\.js$/],
    ["load", /^src\/connect\/key-thread\.ts$/],
    ["call", /^src\/config\/values\/keys\/unlock-key\.ts$/],
  ],
  index: [
    ["load", /^src\/github\/main\.ts$/],
    ["call", /^src\/rules\/judge\.ts$/],
    ["call", /^src\/report\/html\/html\.ts$/],
  ],
};

const names = ["report.json", "report.sarif", "report.xml", "report.md", "report.html"];
const slots = 3;
const password = "crash-test-password-of-the-loader";
const passphrase = "crash-test-passphrase-of-the-key";
const key = makeSshKey("ed25519", passphrase);
let folder = "";
let server: Server;
let bastion: Sshd | null = null;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "crash-"));
  const ca = await makeCertificate({ name: "Example CA", isCa: true });
  const own = await makeCertificate({ name: "db.example.com", issuer: ca, hosts: ["127.0.0.1"] });
  server = await startPostgres({
    major: newestMajor(),
    hba: ["host all all 127.0.0.1/32 scram-sha-256"],
    tls: { certificate: own.certificate, key: own.key },
    settings: { password_encryption: "scram-sha-256" },
  });
  await server.query(`CREATE ROLE loader LOGIN PASSWORD '${password}'`);
  await server.query("GRANT CREATE ON DATABASE postgres TO loader");
  const hostKey = makeSshKey();
  if (hasSshd) bastion = await startSshd([hostKey], key.public);
  await writeCrashBundle(path.join(folder, "dist"));
  await mkdir(path.join(folder, "workspace"));
  await writeFile(path.join(folder, "workspace/ca.pem"), ca.certificate);
  await writeFile(
    path.join(folder, "workspace/destinations.yml"),
    await destinationsFile(server.port, bastion?.port ?? null, hostKey.fingerprint),
  );
});

afterAll(async () => {
  await Promise.all([server?.stop(), bastion?.stop()]);
  await rm(folder, { recursive: true, force: true });
});

async function destinationsFile(port: number, sshPort: number | null, pin: string): Promise<string> {
  const defaultInputs = {
    host: "127.0.0.1",
    port,
    username: "loader",
    password: "${PASSWORD}",
    database: "postgres",
  };
  const ssh = {
    ...{ host: "127.0.0.1", port: sshPort, user: userInfo().username, host_key: pin },
    ...{ private_key: "${KEY}", passphrase: "${PASSPHRASE}" },
  };
  const destinations = {
    plain: defaultInputs,
    encrypted: { ...defaultInputs, ssl: { certificate: "ca.pem", verify: "full" } },
    ...(sshPort === null ? {} : { tunnelled: { ...defaultInputs, ssh } }),
    closed: { ...defaultInputs, port: await freePort() },
    broken: { ...defaultInputs, prot: 5432 },
  };
  return JSON.stringify({ version: 1, destinations }, null, 1);
}

/** One run in a slot, which has its own copy of the bundle. */
async function run(slot: string, face: Face, deadline: number): Promise<Run> {
  const temp = await mkdtemp(path.join(folder, "workspace/run-"));
  const reports = path.join(temp, "reports");
  const options = {
    reports: "json,sarif,junit,markdown,html",
    "report-dir": reports,
    timeout: `${deadline - 10}s`,
  };
  const inputs = { ...options, rehearse: "true", retries: "0", deadline: `${deadline}s` };
  const flags = Object.entries(inputs).flatMap(([name, value]) =>
    value === "true" ? [`--${name}`] : [`--${name}`, value],
  );
  const env: Record<string, string> = {
    ...{ PATH: process.env.PATH ?? "", HOME: temp },
    ...{ PASSWORD: password, PASSPHRASE: passphrase, KEY: key.private },
  };
  if (face === "index") {
    const files = {
      GITHUB_OUTPUT: "output",
      GITHUB_STEP_SUMMARY: "summary",
      GITHUB_EVENT_PATH: "event.json",
    };
    for (const [name, file] of Object.entries(files)) {
      env[name] = path.join(temp, file);
      await writeFile(env[name], name === "GITHUB_EVENT_PATH" ? "{}" : "");
    }
    for (const [name, value] of Object.entries(inputs)) env[`INPUT_${name.toUpperCase()}`] = value;
    env.GITHUB_WORKSPACE = path.join(folder, "workspace");
    env.GITHUB_EVENT_NAME = "push";
  }
  const child = spawn(process.execPath, [path.join(slot, `${face}.js`), ...(face === "cli" ? flags : [])], {
    cwd: path.join(folder, "workspace"),
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const)
    child[name].setEncoding("utf8").on("data", (text: string) => (output[name] += text));
  const status = await new Promise<number | null>((resolve) => child.once("close", resolve));
  const texts = await Promise.all(
    names.map(
      async (name) => [name, await readFile(path.join(reports, name), "utf8").catch(() => "")] as const,
    ),
  );
  await rm(temp, { recursive: true });
  return { status, ...output, reports: Object.fromEntries(texts) };
}

/** Runs `work` for each item, with one item per slot at a time. */
async function inSlots<T>(items: T[], work: (slot: string, item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const lane = async (_: unknown, index: number) => {
    const slot = path.join(folder, `slot-${index}`);
    await cp(path.join(folder, "dist"), slot, { recursive: true });
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(slot, item);
  };
  await Promise.all(Array.from({ length: slots }, lane));
}

/** The status and the rules of each destination. */
function resultsIn({ reports }: Run): Record<string, string> {
  if (reports["report.json"] === "") return {};
  const { destinations } = JSON.parse(reports["report.json"]!) as Report;
  return Object.fromEntries(
    destinations.map(({ id, status, findings }) => [
      id,
      [status, ...findings.map(({ rule }) => rule)].join(" "),
    ]),
  );
}

const sentence =
  /The program crashed \([^\n]+\)\. This is a bug in version \d+\.\d+\.\d+; please report it at https:\/\/\S+\/issues\./;

/** What is wrong with the handling of a crash; empty if nothing is. */
function faults({ module, at }: Crash, before: Run, after: Run): string[] {
  const expectedResults = resultsIn(before);
  const results = resultsIn(after);
  const hasCrashed = ([, result]: [string, string]) => result.includes("internal/error");
  const crashed = Object.entries(results)
    .filter(hasCrashed)
    .map(([id]) => id);
  const lost = Object.keys(expectedResults).filter(
    (id) => results[id] !== expectedResults[id] && !crashed.includes(id),
  );
  const isWhole = names.every((name) => after.reports[name] !== "");
  const isUntouched = after.status === before.status && lost.length === 0 && crashed.length === 0 && isWhole;
  if (isUntouched && !sentence.test(after.stdout + after.stderr)) return [];
  const printed = `${after.stdout}${after.stderr}`.replaceAll(/^::add-mask::.*\n/gm, "");
  const all = [printed, ...Object.values(after.reports)].join("\n");
  const isOfBastion =
    /^node_modules\/(ssh2|asn1|bcrypt-pbkdf|tweetnacl)\/|^src\/connect\/(stages\/ssh|key-thread)|\/unlock-key\./.test(
      module,
    );
  const isOfTls = /stages\/(tls|authority|host-name|key-shares)/.test(module) && at === "call";
  const only = isOfBastion ? ["tunnelled"] : isOfTls ? ["encrypted"] : null;
  return [
    ...(after.status === 2 ? [] : [`status ${after.status}`]),
    ...(/"network\/timeout"|the run's deadline/.test(after.reports["report.json"]!) ? ["it waited"] : []),
    ...(sentence.test(printed) || crashed.length > 0 ? [] : ["nothing says that the program crashed"]),
    ...(/^\s+at .*:\d+:\d+\)?$/m.test(printed) ? ["a stack is printed"] : []),
    ...([password, passphrase, "the-secret-of-the-test"].some((secret) => printed.includes(secret))
      ? ["a secret is printed"]
      : []),
    ...(all.includes(password) || all.includes(passphrase) ? ["a secret is in a report"] : []),
    ...(results.plain === undefined
      ? []
      : lost.map((id) => `${id}: ${expectedResults[id]} has become ${results[id]}`)),
    ...(only !== null && crashed.some((id) => !only.includes(id))
      ? [`it cost ${crashed.join(", ")} their results`]
      : []),
    ...(only !== null && results.plain === undefined ? ["it cost the report"] : []),
  ];
}

test.each(["cli", "index"] as const)(
  "%s.js ends with status 2 and a message wherever it crashes, and keeps all results that do not depend on it",
  { timeout: isWhole ? 6 * 3_600_000 : 1_800_000 },
  async (face) => {
    const dist = path.join(folder, "dist");
    await setCrash(dist, null);
    const start = performance.now();
    const before = await run(dist, face, firstDeadline);
    const deadline = deadlineAfter((performance.now() - start) / 1_000);
    expect(before.status, before.stderr).toBe(1);
    expect(resultsIn(before)).toMatchObject({
      plain: expect.stringMatching(/^warned/),
      encrypted: expect.stringMatching(/^warned/),
      ...(bastion === null ? {} : { tunnelled: "passed" }),
      closed: expect.stringMatching(/^failed network\/connection-refused/),
      broken: expect.stringMatching(/^failed config\/unknown-key/),
    });
    const reached = await reachedIn(dist);
    const isSampled = (crash: Crash, [at, module]: [Crash["at"], RegExp]) =>
      crash.at === at && module.test(crash.module);
    const cases = sample[face].filter(([, { source }]) => bastion !== null || !source.includes("ssh"));
    for (const point of cases)
      expect(
        reached.some((crash) => isSampled(crash, point)),
        String(point),
      ).toBe(true);
    const tried = isWhole
      ? reached
      : reached.filter((crash) => cases.some((point) => isSampled(crash, point)));
    const problems: string[] = [];
    await inSlots(tried, async (slot, crash) => {
      await setCrash(slot, crash);
      const slotProblems = faults(crash, before, await run(slot, face, deadline));
      if (slotProblems.length === 0) return;
      problems.push(`${crash.module} (${crash.at}): ${slotProblems.join("; ")}`);
      // The complete test takes long, so each problem is printed immediately.
      if (isWhole) console.log(problems.at(-1));
    });
    console.log(`crashes of ${face}.js: ${tried.length} tried of ${reached.length} that a check can have`);
    expect(problems.sort()).toEqual([]);
  },
);

/** Every module and function that the last run of a bundle reached. */
async function reachedIn(dist: string): Promise<Crash[]> {
  const lines = (await readFile(path.join(dist, "reached.txt"), "utf8")).trim().split("\n");
  return [...new Set(lines)].sort().map((line) => {
    const [at, module] = line.split(" ") as [Crash["at"], string];
    return { at, module };
  });
}
