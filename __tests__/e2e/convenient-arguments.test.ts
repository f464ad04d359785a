// Convenient arguments: other names for a mode or a format, standard input, a file in a parent folder, a display name, an
// env file.

import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { root, startCli } from "../support/program.ts";
import { ownWorkspaces } from "../support/workspaces.ts";

const workspaceWith = ownWorkspaces();

const entry = (id: string, name: string) => `  ${id}:
    display_name: ${name}
    host: ${id}.example.com
    username: stitch
    password: \${PASSWORD}
    database: ${id}
    ssl: true
    access: stitch-only
`;
const file = `version: 1\ndestinations:\n${entry("warehouse", "Data warehouse")}${entry("billing", "Billing")}${entry("crm", "Billing")}`;
const invalid = "version: 1\ndestinations:\n  warehouse: {}\n";

const ids = (stdout: string) => JSON.parse(stdout).destinations.map(({ id }: { id: string }) => id);

describe("other names", () => {
  test.each([
    [["check"], "check"],
    [["validate"], "validate"],
    [["validate", "destinations.yml"], "validate"],
  ])("%j is a mode", async (args, mode) => {
    const folder = await workspaceWith({ "destinations.yml": file });
    const { status, stdout } = await startCli([...args, "--json"], folder);
    expect([status, JSON.parse(stdout).mode]).toEqual([0, mode]);
  });

  test("--fail-on none never fails", async () => {
    const folder = await workspaceWith({ "destinations.yml": invalid });
    expect((await startCli(["validate", "--fail-on", "none"], folder)).status).toBe(0);
    expect((await startCli(["validate"], folder)).status).toBe(1);
  });

  test("--json contradicts another format", async () => {
    const folder = await workspaceWith({ "destinations.yml": file });
    const { status, stderr } = await startCli(["--json", "--format", "html"], folder);
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining("`--json` can't be combined with `--format html`."),
    ]);
  });
});

describe("the file", () => {
  test.each(["destinations.yml", "destinations.yaml"])("finds %s in a parent folder", async (name) => {
    const folder = await workspaceWith({ ".git/HEAD": "", [name]: file });
    const below = path.join(folder, "models", "staging");
    await mkdir(below, { recursive: true });
    const { status, stdout } = await startCli(["validate", "--json"], below);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).destinations[0].location.file).toBe(`../../${name}`);
  });

  test("does not look above the repository", async () => {
    const folder = await workspaceWith({ "destinations.yml": file, "repository/.git/HEAD": "" });
    expect((await startCli(["validate"], path.join(folder, "repository"))).status).toBe(2);
  });

  test("does not look for other names elsewhere", async () => {
    const folder = await workspaceWith({ ".git/HEAD": "", "other.yml": file, "below/x": "" });
    expect((await startCli(["validate", "other.yml"], path.join(folder, "below"))).status).toBe(2);
  });

  test("reads - from standard input, and names it in findings", async () => {
    const folder = await workspaceWith({});
    const { status, stdout } = await piped(["validate", "-"], invalid, folder);
    expect([status, stdout]).toEqual([1, expect.stringMatching(/^stdin:3:3: error: warehouse: /m)]);
  });

  test.each([
    ["more than a file may have", "#".repeat(16 * 1024 * 1024 + 1), "`stdin` is larger than 16384 KiB"],
    ["text in another encoding", Buffer.from([0xe4, 0xf6]), "`stdin` is not UTF-8 text"],
    ["nothing", "", "`stdin` is empty"],
  ])("refuses standard input with %s like a file", async (_, input, words) => {
    const { status, stdout } = await piped(["validate", "-"], input, await workspaceWith({}));
    expect([status, stdout]).toEqual([2, expect.stringContaining(words)]);
  });

  test.each([
    ["UTF-16 of Windows", Buffer.from("\ufeffversion: 1\n", "utf16le"), "UTF-16 text"],
    ["UTF-16 without a mark", Buffer.from("version: 1\n", "utf16le"), "UTF-16 text"],
    ["a compressed file", gzipSync(file), "a gzip archive"],
    ["a spreadsheet", Buffer.from("PK\x03\x04\x14\0\x06\0"), "a ZIP archive or an Office document"],
    ["a PDF", Buffer.from("%PDF-1.4\n%\xe2\xe3", "latin1"), "a PDF document"],
    ["an image", Buffer.from("\x89PNG\r\n", "latin1"), "an image"],
    ["a dump", Buffer.from("PGDMP\x01\x0e\0"), "an archive of pg_dump"],
    ["a certificate in DER", Buffer.from("0\x82\x03\xe8\x30", "latin1"), "a binary certificate or key"],
    ["a file of zeros", Buffer.alloc(100), "a binary file"],
    ["a text that ends in zeros", Buffer.from("version: 1\n\0\0\0"), "a binary file"],
  ])("names %s in place of a destinations file", async (_, input, what) => {
    const run = await piped(["validate", "-"], input, await workspaceWith({}));
    expect([run.status, run.stdout]).toEqual([2, expect.stringContaining(`\`stdin\` is ${what}.`)]);
  });

  test.each([
    ["UTF-16 of Windows", "destinations.yml", Buffer.from(`\ufeff${file}`, "utf16le")],
    ["UTF-16 without a mark", "my files/-stitch.yaml", Buffer.from(file, "utf16le")],
    ["big-endian UTF-16", "destinations.yml", Buffer.from(`\ufeff${file}`, "utf16le").swap16()],
    ["big-endian UTF-16 without a mark", "-d", Buffer.from(file, "utf16le").swap16()],
  ])("prints the command that converts %s", async (_, name, content) => {
    const folder = await workspaceWith({ [name]: "" });
    writeFileSync(path.join(folder, name), content);
    const check = ["validate", "--json", "--", name];
    const [finding] = JSON.parse((await startCli(check, folder)).stdout).findings;
    expect(finding.message).toBe(`The destinations file \`${name}\` is UTF-16 text.`);
    const command = /^ {4}(iconv .+)$/m.exec(finding.fix.text)![1]!;
    execFileSync("sh", ["-c", command], { cwd: folder });
    expect(readFileSync(path.join(folder, name), "utf8")).toBe(file);
    expect((await startCli(check, folder)).status).toBe(0);
  });

  test.skipIf(process.platform === "win32")("does not call a pipe missing", async () => {
    const { status, stdout } = await piped(["validate", "/dev/stdin"], file, await workspaceWith({}));
    expect([status, stdout]).toEqual([2, expect.stringContaining("`/dev/stdin` is not a regular file.")]);
    const folder = await workspaceWith({ "destinations.yml": file });
    const compared = await piped(["validate", "--previous", "/dev/stdin"], file, folder);
    expect(compared.stderr).toContain("/dev/stdin was not used, because it is not a regular file.");
  });

  test("gives up at the deadline if standard input does not end", async () => {
    const run = await piped(["validate", "-", "--deadline", "1s"], null, await workspaceWith({}));
    expect(run).toEqual({
      status: 2,
      stdout: "",
      stderr: "destination-check: standard input did not end in time, so nothing was checked.\n",
    });
  });

  test.skipIf(process.platform === "win32")(
    "says that an interrupt came before the end of standard input",
    async () => {
      const workspace = await workspaceWith({});
      // More than the buffers of a pipe hold, so the program is reading when all is written.
      const interrupt = (child: ChildProcessWithoutNullStreams) =>
        child.stdin.write("#".repeat(1_000_000), () => child.kill("SIGINT"));
      expect(await piped(["validate", "-"], null, workspace, interrupt)).toEqual({
        status: 2,
        stdout: "",
        stderr:
          "destination-check: standard input did not end before the run was interrupted, so nothing was checked.\n",
      });
    },
  );

  test.each(["--fix", "--watch"])("%s needs a file to write or to watch", async (flag) => {
    const { status, stderr } = await piped(["validate", "-", flag], file, await workspaceWith({}));
    expect([status, stderr]).toEqual([2, expect.stringContaining("needs a file")]);
  });
});

describe("--only", () => {
  test.each([
    [["--only", "Data warehouse"], ["warehouse"]],
    [["--only", '"Data warehouse"'], ["warehouse"]],
    [
      ["--only", "billing,warehouse"],
      ["warehouse", "billing"],
    ],
    [
      ["--only", "Data warehouse", "--only", "crm"],
      ["warehouse", "crm"],
    ],
  ])("%j", async (args, chosen) => {
    const folder = await workspaceWith({ "destinations.yml": file });
    expect(ids((await startCli(["validate", "--json", ...args], folder)).stdout)).toEqual(chosen);
  });

  test("rejects a display name of two destinations, and names them", async () => {
    const folder = await workspaceWith({ "destinations.yml": file });
    const { status, stderr } = await startCli(["validate", "--only", "Billing"], folder);
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining('2 destinations have the display name "Billing". Use an id: billing, crm.'),
    ]);
  });

  test("rejects an unknown name, and lists the known ones", async () => {
    const folder = await workspaceWith({ "destinations.yml": file });
    const { status, stderr } = await startCli(["validate", "--only", "warehose"], folder);
    expect([status, stderr]).toEqual([2, expect.stringContaining("Did you mean warehouse?")]);
  });
});

describe("--env-file", () => {
  const reads = file.replace("access: stitch-only", "").replaceAll(".example.com", ".invalid");
  const unset = async (args: string[], env: Record<string, string> = {}) => {
    const folder = await workspaceWith({ "destinations.yml": reads, ".env": "PASSWORD='a # b'\n" });
    const { stdout } = await startCli(
      ["--json", "--only", "warehouse", "--timeout=20s", ...args],
      folder,
      env,
    );
    const [{ findings }] = JSON.parse(stdout).destinations;
    return findings.map(({ rule }: { rule: string }) => rule);
  };

  test("reads variables from the file", async () => {
    expect(await unset([])).toContain("config/unset-variable");
    expect(await unset(["--env-file", ".env"])).not.toContain("config/unset-variable");
  });

  test("prefers the environment", async () => {
    expect(await unset(["--env-file", ".env"], { PASSWORD: "" })).toContain("config/unset-variable");
  });

  test("rejects an unreadable file", async () => {
    const folder = await workspaceWith({ "destinations.yml": file });
    const { status, stderr } = await startCli(["--env-file", "missing.env"], folder);
    // Node has an option of the same name and also reads it after the program's name. It then exits with 9 before the program
    // runs.
    expect([2, 9]).toContain(status);
    expect(stderr).toContain("missing.env");
  });
});

/** If `input` is null, standard input stays open. */
function piped(
  args: string[],
  input: string | Buffer | null,
  cwd: string,
  onStart: (child: ChildProcessWithoutNullStreams) => void = () => {},
) {
  return new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) => {
    const child = spawn(process.execPath, [path.join(root, "dist/cli.js"), ...args], { cwd });
    const out = { stdout: "", stderr: "" };
    child.stdout.on("data", (text) => {
      out.stdout += text;
    });
    child.stderr.on("data", (text) => {
      out.stderr += text;
    });
    child.on("close", (status) => resolve({ status, ...out }));
    child.stdin.on("error", () => {});
    if (input !== null) child.stdin.end(input);
    onStart(child);
  });
}
