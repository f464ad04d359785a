// Paths in an untrusted author's file: only regular files of the workspace are read, and their contents are not shown.

import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import {
  appendFileSync,
  chmodSync,
  linkSync,
  realpathSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { rm } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fileLimits, readText } from "../../src/config/files.ts";
import type { Report } from "../../src/report/report.generated.ts";
import { makeCertificate } from "../support/certificates.ts";
import { checkWorkspace, makeWorkspace } from "../support/program.ts";
import { checkInAction } from "../support/runner.ts";
import { startSwapping } from "../support/swapper.ts";

/** The content of every file that must not be shown. */
const canary = "canary-7f3a91c2-of-the-file";
const isRoot = process.getuid?.() === 0;
/** A destinations file that names itself as its certificate. */
const ownName = "destinations.yml";

let workspace: string;
let otherFolder: string;
let certificate: string;
let key: string;

beforeAll(async () => {
  ({ certificate, key } = await makeCertificate({ name: "A CA", isCa: true }));
  otherFolder = realpathSync(
    await makeWorkspace({ "secret.pem": `${canary}\n`, "ca.pem": `${certificate}${canary}` }),
  );
  workspace = realpathSync(
    await makeWorkspace({
      "certs/ca.pem": certificate,
      "certs/text.pem": `${canary}\n`.repeat(5),
      "certs/key.pem": `${key}${canary}`,
      "certs/both.pem": `${certificate}${canary}\n${key}`,
      "certs/cut.pem": `-----BEGIN CERTIFICATE-----\n${canary}\n`,
      "certs/damaged.pem": `-----BEGIN CERTIFICATE-----\n${Buffer.from(canary.repeat(9)).toString("base64")}\n-----END CERTIFICATE-----\n`,
      "certs/other.pem": `-----BEGIN ${canary.toUpperCase()}-----\n${canary}\n-----END ${canary.toUpperCase()}-----\n`,
      "certs/latin1.pem": Buffer.from(`${canary}\xe4`, "latin1"),
      "certs/empty.pem": "",
      "certs/large.pem": `${certificate}${canary}`.padEnd(fileLimits.certificate + 1, "\n"),
      "certs/full.pem": certificate.padEnd(fileLimits.certificate, "\n"),
      [`certs/${"n".repeat(200)}.pem`]: certificate,
    }),
  );
  const at = (name: string) => path.join(workspace, "certs", name);
  symlinkSync("ca.pem", at("link.pem"));
  symlinkSync(at("ca.pem"), at("absolute-link.pem"));
  symlinkSync("link.pem", at("link-to-a-link.pem"));
  symlinkSync("../certs", at("inside"));
  symlinkSync(otherFolder, at("folder"));
  symlinkSync(path.join(otherFolder, "secret.pem"), at("file-outside.pem"));
  symlinkSync(path.join(otherFolder, "ca.pem"), at("certificate-outside.pem"));
  symlinkSync("file-outside.pem", at("chain-outside.pem"));
  symlinkSync("/proc/self/environ", at("environment.pem"));
  symlinkSync("/dev/zero", at("zero.pem"));
  symlinkSync("/dev/stdin", at("stdin.pem"));
  symlinkSync("loop-b.pem", at("loop-a.pem"));
  symlinkSync("loop-a.pem", at("loop-b.pem"));
  symlinkSync("nothing.pem", at("dangling.pem"));
  symlinkSync(path.join(otherFolder, "nothing.pem"), at("dangling-outside.pem"));
  writeFileSync(at("sparse.pem"), canary);
  truncateSync(at("sparse.pem"), 2 ** 40);
  spawnSync("mkfifo", [at("pipe.pem")]);
  writeFileSync(at("closed.pem"), `${certificate}${canary}`);
  chmodSync(at("closed.pem"), 0);
});
afterAll(async () => {
  await rm(workspace, { recursive: true });
  await rm(otherFolder, { recursive: true });
});

/** The rule and the message for a certificate path; null if the certificate is valid. */
async function findingsFor(certificatePath: string) {
  const file = certificatePath === ownName ? ownName : `destinations-${randomUUID()}.yml`;
  writeFileSync(path.join(workspace, file), destinations(certificatePath));
  const report = await reportOn(file);
  const [finding] = report.destinations[0]!.findings;
  return finding === undefined ? null : { rule: finding.rule, message: finding.message };
}

function destinations(certificatePath: string): string {
  return `version: 1
destinations:
  one:
    host: db.example.com
    username: stitch
    password: \${PASSWORD}
    database: analytics
    ssl: { certificate: ${JSON.stringify(certificatePath)} }
`;
}

/** The Action's report on files of the workspace. Throws if any output contains a file's content. */
async function reportOn(files: string): Promise<Report> {
  const run = await checkInAction({ workspace, inputs: { files, mode: "validate" } });
  for (const form of [JSON.stringify(run.report), run.raw, run.summary]) {
    expect(form).not.toContain(canary);
    expect(form.toLowerCase()).not.toContain(canary.slice(0, 12));
    expect(form).not.toContain(Buffer.from(canary.repeat(9)).toString("base64").slice(0, 16));
    expect(form).not.toContain("PRIVATE KEY-----");
  }
  return run.report;
}

describe.concurrent("reads a certificate in the workspace", () => {
  test.each([
    ["a file", "certs/ca.pem"],
    ["a file by a roundabout way", "certs/../certs/./ca.pem"],
    ["a link beside it", "certs/link.pem"],
    ["a link by its absolute path", "certs/absolute-link.pem"],
    ["a link to a link", "certs/link-to-a-link.pem"],
    ["a link to a folder of the workspace", "certs/inside/inside/ca.pem"],
    ["exactly 64 KiB", "certs/full.pem"],
    ["a long name", `certs/${"n".repeat(200)}.pem`],
  ])("%s", async (_, file) => {
    expect(await findingsFor(file)).toBeNull();
  });

  test("by its absolute path", async () => {
    expect(await findingsFor(path.join(workspace, "certs/ca.pem"))).toBeNull();
  });

  test("through a hard link", async () => {
    linkSync(path.join(workspace, "certs/ca.pem"), path.join(workspace, "certs/second.pem"));
    expect(await findingsFor("certs/second.pem")).toBeNull();
  });
});

describe.concurrent("does not read a file outside the workspace, whether or not it exists", () => {
  test.each([
    ["two dots", "../secret.pem"],
    ["very many dots", `${"../".repeat(60)}etc/passwd`],
    ["dots behind a folder", "certs/../../etc/passwd"],
    ["an absolute path", "/etc/passwd"],
    ["an absolute path that is not there", "/etc/nothing-of-this-name"],
    ["a path with two slashes", "//etc/passwd"],
    ["the environment of the check", "/proc/self/environ"],
    ["its memory", "/proc/self/mem"],
    ["its open files", "/proc/self/fd/0"],
    ["its root", "/proc/self/root/etc/passwd"],
    ["a device that never ends", "/dev/zero"],
    ["a device that has nothing", "/dev/null"],
    ["standard input", "/dev/stdin"],
    ["the terminal", "/dev/tty"],
    ["a link to a file", "certs/file-outside.pem"],
    ["a link to a certificate", "certs/certificate-outside.pem"],
    ["a link to such a link", "certs/chain-outside.pem"],
    ["a file below a link to a folder", "certs/folder/secret.pem"],
    ["two dots behind such a link", "certs/folder/../etc"],
    ["a link to the environment", "certs/environment.pem"],
    ["a link to a device", "certs/zero.pem"],
    ["the folder above", ".."],
    ["the root", "/"],
  ])("%s", async (_, file) => {
    const findings = await findingsFor(file);
    expect(findings?.rule).toBe("config/unreadable");
    expect(findings?.message).toMatch(/ (is outside the workspace|does not exist)\.$/);
    if (!file.includes("folder/..")) expect(findings?.message).toMatch(/ is outside the workspace\.$/);
  });
});

describe.concurrent("reports at once what is not a readable regular file", () => {
  test.each([
    ["a folder", "certs", "is a directory"],
    ["the workspace itself", ".", "is a directory"],
    ["a FIFO without a writer", "certs/pipe.pem", "is not a regular file"],
    ["a terabyte of nothing", "certs/sparse.pem", "is larger than 64 KiB"],
    ["a byte more than 64 KiB", "certs/large.pem", "is larger than 64 KiB"],
    ["a link to nothing", "certs/dangling.pem", "does not exist"],
    ["a link in a circle", "certs/loop-a.pem", "can't be opened (ELOOP)"],
    ["a file below a file", "certs/ca.pem/x", "does not exist"],
    ["a name of 300 characters", `certs/${"n".repeat(300)}`, "can't be opened (ENAMETOOLONG)"],
    ["a path of 100,000 characters", `certs/${"n/".repeat(50_000)}`, "does not exist"],
    ["a path of Windows", "C:\\Windows\\win.ini", "does not exist"],
    ["a share of another machine", "\\\\server.example\\share\\ca.pem", "does not exist"],
    ["a name that is not valid Unicode", "certs/\ud800.pem", "does not exist"],
    ["a home folder, which only a shell knows", "~/.ssh/id_ed25519", "does not exist"],
  ])("%s", async (_, file, words) => {
    const findings = await findingsFor(file);
    expect(findings?.rule).toBe("config/unreadable");
    expect(findings?.message).toContain(` ${words}.`);
  });

  test("a URL", async () => {
    expect((await findingsFor("file:///etc/passwd"))?.rule).toBe("config/schema");
  });

  test("a zero byte in the path", async () => {
    expect((await findingsFor("certs/ca.pem\0.txt"))?.rule).toBe("config/schema");
    const file = path.join(workspace, "certs/ca.pem\0.txt");
    expect(await readText(file, workspace, 1_000)).toMatchObject({ kind: "unreadable" });
  });

  test("a socket", async () => {
    const server = createServer().listen(path.join(workspace, "certs/socket.pem"));
    await once(server, "listening");
    const findings = await findingsFor("certs/socket.pem");
    server.close();
    expect(findings).toMatchObject({
      rule: "config/unreadable",
      message: expect.stringContaining("not a regular file"),
    });
  });

  test.skipIf(isRoot)("a file without read permission", async () => {
    expect((await findingsFor("certs/closed.pem"))?.message).toContain("can't be opened (EACCES)");
  });
});

describe.concurrent("reports a file without a certificate, without showing its content", () => {
  test.each([
    ["any text", "certs/text.pem", "is not a PEM certificate"],
    ["nothing at all", "certs/empty.pem", "has no content"],
    ["another kind of PEM", "certs/other.pem", "has no END CERTIFICATE line"],
    ["a private key", "certs/key.pem", "is a private key"],
    ["a private key behind a certificate", "certs/both.pem", "is a private key"],
    ["a certificate without its end", "certs/cut.pem", "has no END CERTIFICATE line"],
    ["a certificate that is none inside", "certs/damaged.pem", "is damaged"],
    ["bytes that are not UTF-8", "certs/latin1.pem", "is not a PEM certificate"],
    ["the destinations file itself", ownName, "is not a PEM certificate"],
  ])("%s", async (_, file, words) => {
    const findings = await findingsFor(file);
    expect(findings?.rule).toBe("config/certificate-invalid");
    expect(findings?.message).toContain(words);
  });
});

describe("applies the same rules to a destinations file", () => {
  test.each([
    ["two dots", "../secret.pem", "outside-workspace"],
    ["an absolute path", "/etc/passwd", "outside-workspace"],
    ["the environment of the check", "/proc/self/environ", "outside-workspace"],
    ["a device that never ends", "/dev/zero", "outside-workspace"],
    ["a link to a file outside", "certs/file-outside.pem", "outside-workspace"],
    ["a file below a link to a folder", "certs/folder/secret.pem", "outside-workspace"],
    ["a pattern that climbs", "../*/secret.pem", "outside-workspace"],
    ["a pattern that follows a link", "certs/folder/*.pem", "outside-workspace"],
    ["a FIFO without a writer", "certs/pipe.pem", "not-a-file"],
    ["a terabyte of nothing", "certs/sparse.pem", "too-large"],
    ["a link in a circle", "certs/loop-a.pem", "system"],
  ])("%s", async (_, files, kind) => {
    const report = await reportOn(files);
    expect(report.outcome).toBe("failed");
    expect(report.findings.length).toBeGreaterThan(0);
    for (const { rule, message } of report.findings) {
      expect(rule).toBe("config/unreadable");
      expect(message).toMatch(unreadable[kind]!);
    }
  });

  test("in a terminal, a file elsewhere has its own workspace, which its certificates can't leave", async () => {
    const home = await makeWorkspace({
      "a.yml": destinations("ca.pem"),
      "b.yml": destinations("../certs/ca.pem"),
    });
    writeFileSync(path.join(home, "ca.pem"), certificate);
    const options = { files: `${home}/a.yml\n${home}/b.yml`, mode: "validate" };
    const { destinations: found } = await checkWorkspace(workspace, { options });
    await rm(home, { recursive: true });
    expect(
      found.map(({ findings }) =>
        findings.map(({ rule }) => rule).filter((rule) => rule.includes("unreadable")),
      ),
    ).toEqual([[], ["config/unreadable"]]);
  });
});

const unreadable: Record<string, RegExp> = {
  "outside-workspace": / (is outside the workspace|is a pattern that matches no file)\.$/,
  "not-a-file": / is not a regular file\.$/,
  "too-large": / is larger than 16384 KiB\.$/,
  system: / can't be opened \(ELOOP\)\.$/,
};

describe("a file that changes while it is read", () => {
  const rounds = 3_000;

  test("is read up to the limit and no further if it grows", async () => {
    const file = path.join(workspace, "certs/growing.pem");
    writeFileSync(file, "");
    let most = 0;
    for (let round = 0; round < 200; round++) {
      const reading = readText(file, workspace, 10_000);
      appendFileSync(file, "x".repeat(100));
      const read = await reading;
      if (read.kind === "read") most = Math.max(most, read.text.length);
      else expect(read.reason).toEqual({ kind: "too-large", limit: 10_000 });
    }
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(10_000);
  });

  test.each([
    ["a file and a link to one outside", "swapped.pem", "swapped.pem", "secret.pem"],
    ["a folder and a link to one outside", "swapped/secret.pem", "swapped", ""],
  ])("is never read outside the workspace: %s that alternate", async (_, read, swapped, foreign) => {
    const home = await makeWorkspace({ [read]: "our own" });
    const swapper = startSwapping(path.join(home, swapped), path.join(otherFolder, foreign));
    await once(swapper.stdout!, "data");
    const counts = new Map<string, number>();
    const hasBoth = () => counts.has("our own") && counts.has("outside-workspace");
    // On a busy machine, the two versions may alternate rarely.
    for (let round = 0; round < rounds || (!hasBoth() && round < 100 * rounds); round++) {
      const answer = await readText(path.join(home, read), home, 1_000);
      const kind = answer.kind === "read" ? answer.text : answer.reason.kind;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    swapper.kill();
    await once(swapper, "exit");
    await rm(home, { recursive: true });
    expect([...counts.keys()].join()).not.toContain(canary);
    // Both versions were read.
    expect(counts.get("our own")).toBeGreaterThan(0);
    expect(counts.get("outside-workspace")).toBeGreaterThan(0);
  });
});
