// `--watch` in the built command, with files saved as by editors.

import type { ChildProcess } from "node:child_process";
import { mkdir, readFile, rename, rm, unlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { makeCertificate } from "../support/certificates.ts";
import { makeWorkspace, startCli } from "../support/program.ts";
import { hasTerminal, openTerminal } from "../support/pseudo-terminal.ts";

const root = path.resolve(import.meta.dirname, "../..");

const valid = `version: 1
destinations:
  warehouse:
    host: db.example.com
    username: stitch
    password: \${PASSWORD}
    database: analytics
    ssl: true
`;
const broken = (key: string) => valid.replace("host:", `${key}:`);

type Watching = {
  /** The next complete report. */
  report: () => Promise<string>;
  program: ChildProcess;
  end: (signal?: NodeJS.Signals) => Promise<{ status: number | null; stdout: string }>;
};

const running: Watching[] = [];
const folders: string[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.end()));
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

async function workspaceWith(files: Record<string, string>): Promise<string> {
  const folder = await makeWorkspace(files);
  folders.push(folder);
  return folder;
}

/** Starts the program. A report ends when standard error says that it is watching. */
function watching(folder: string, args: string[] = []): Watching {
  let program!: ChildProcess;
  let [stdout, seen, reports, taken] = ["", 0, 0, 0];
  let look = () => {};
  const ended = startCli(["--watch", ...args], folder, {}, (child) => {
    program = child;
    child.stdout!.on("data", (text: string) => {
      stdout += text;
      look();
    });
    child.stderr!.on("data", (text: string) => {
      reports += text.split("Press Ctrl-C to stop.").length - 1;
      look();
    });
  });
  const watched: Watching = {
    program,
    report: () =>
      new Promise((resolve, reject) => {
        look = () => {
          // The two streams are separate pipes, which can be read in any order.
          if (reports <= taken || seen === stdout.length || !/( m?s\)|\})\n$/.test(stdout)) return;
          look = () => {};
          taken = reports;
          resolve(stdout.slice(seen));
          seen = stdout.length;
        };
        ended.then(({ raw }) => reject(new Error(`It ended: ${raw}`)));
        look();
      }),
    end: async (signal = "SIGINT") => {
      program.kill(signal);
      return ended;
    },
  };
  running.push(watched);
  return watched;
}

describe("prints a new report when a file is saved", () => {
  const saves: [string, (file: string, text: string) => Promise<void>][] = [
    ["in place", (file, text) => writeFile(file, text)],
    [
      "by another that takes its name",
      async (file, text) => {
        await writeFile(`${file}.tmp~`, text);
        await rename(`${file}.tmp~`, file);
      },
    ],
    [
      "after the old one is moved away",
      async (file, text) => {
        await rename(file, `${file}~`);
        await writeFile(file, text);
      },
    ],
    [
      "after the old one is deleted",
      async (file, text) => {
        await unlink(file);
        await writeFile(file, text);
      },
    ],
    [
      "in several steps",
      async (file, text) => {
        await writeFile(file, "");
        await writeFile(file, text.slice(0, 20));
        await writeFile(file, text);
      },
    ],
  ];

  test.each(saves)("%s", async (_, save) => {
    const folder = await workspaceWith({ "destinations.yml": valid });
    const file = path.join(folder, "destinations.yml");
    const watch = watching(folder);
    expect(await watch.report()).toContain("1 destination is valid.");
    for (const key of ["hots", "hosst"]) {
      await save(file, broken(key));
      const report = await watch.report();
      expect(report).toContain(`Unknown key \`${key}\``);
      expect(report).not.toContain("config/unreadable");
      expect(report).not.toContain("config/yaml");
    }
    await save(file, valid);
    expect(await watch.report()).toContain("1 destination is valid.");
    expect(await watch.end()).toMatchObject({ status: 0 });
  });

  test("and when a certificate is saved or created", async () => {
    const { certificate } = await makeCertificate({ name: "CA", isCa: true });
    const text = valid.replace("ssl: true", "ssl:\n      certificate: certs/ca.pem");
    const folder = await workspaceWith({ ".git/HEAD": "", "destinations.yml": text });
    const watch = watching(folder);
    expect(await watch.report()).toContain("config/unreadable");
    await mkdir(path.join(folder, "certs"));
    // A rename is atomic: otherwise a busy machine could read a partly written file.
    const save = async (text: string) => {
      await writeFile(path.join(folder, "certs/new.pem"), text);
      await rename(path.join(folder, "certs/new.pem"), path.join(folder, "certs/ca.pem"));
    };
    await save(certificate);
    expect(await watch.report()).toContain("1 destination is valid.");
    await save("no certificate");
    expect(await watch.report()).toContain("config/certificate-invalid");
  });

  test("and when a file that a pattern matches is created in a new folder", async () => {
    const folder = await workspaceWith({ "teams/one/destinations.yml": valid });
    const watch = watching(folder, ["teams/*/*.yml"]);
    expect(await watch.report()).toContain("1 destination is valid.");
    await mkdir(path.join(folder, "teams/two"));
    await writeFile(path.join(folder, "teams/two/new.yml"), valid.replace("warehouse:", "orders:"));
    expect(await watch.report()).toContain("orders");
    await unlink(path.join(folder, "teams/two/new.yml"));
    expect(await watch.report()).not.toContain("orders");
  });

  test("and when a missing file is created, but not when another file is saved", async () => {
    const folder = await workspaceWith({ "other.txt": "" });
    const watch = watching(folder);
    expect(await watch.report()).toContain("config/unreadable");
    await writeFile(path.join(folder, "other.txt"), "x");
    await writeFile(path.join(folder, "destinations.yml"), valid);
    expect(await watch.report()).toContain("1 destination is valid.");
  });

  test("and when the file is in a parent folder, or is created there", async () => {
    const folder = await workspaceWith({ ".git/HEAD": "", "below/other.txt": "" });
    const watch = watching(path.join(folder, "below"));
    expect(await watch.report()).toContain("config/unreadable");
    await writeFile(path.join(folder, "destinations.yaml"), valid);
    expect(await watch.report()).toContain("1 destination is valid.");
    await writeFile(path.join(folder, "destinations.yaml"), broken("hots"));
    expect(await watch.report()).toContain("Unknown key `hots`: did");
    await writeFile(path.join(folder, "below/destinations.yml"), valid);
    expect(await watch.report()).toContain("1 destination is valid.");
  });

  test("and when the folder is replaced, as by a change of branch", async () => {
    const folder = await workspaceWith({
      "config/destinations.yml": valid,
      "next/destinations.yml": broken("hots"),
    });
    const watch = watching(folder, ["config/destinations.yml"]);
    expect(await watch.report()).toContain("1 destination is valid.");
    await rename(path.join(folder, "config"), path.join(folder, "old"));
    await rename(path.join(folder, "next"), path.join(folder, "config"));
    expect(await watch.report()).toContain("Unknown key `hots`: did");
    await writeFile(path.join(folder, "config/destinations.yml"), broken("hosst"));
    expect(await watch.report()).toContain("Unknown key `hosst`");
  });
});

test("reports a file that stays missing", async () => {
  const folder = await workspaceWith({ "destinations.yml": valid });
  const watch = watching(folder);
  await watch.report();
  await unlink(path.join(folder, "destinations.yml"));
  expect(await watch.report()).toContain("config/unreadable");
});

test("prints and writes reports in the requested format each time", async () => {
  const folder = await workspaceWith({ "destinations.yml": broken("hots") });
  const watch = watching(folder, ["--reports", "json", "--format", "json"]);
  expect(JSON.parse(await watch.report()).outcome).toBe("failed");
  await writeFile(path.join(folder, "destinations.yml"), valid);
  expect(JSON.parse(await watch.report()).outcome).toBe("skipped");
  const written = await readFile(path.join(folder, "destination-check-report/report.json"), "utf8");
  expect(JSON.parse(written).outcome).toBe("skipped");
});

test.skipIf(!hasTerminal)("clears a terminal before each report, and ends with 0 after Ctrl-C", async () => {
  const folder = await workspaceWith({ "destinations.yml": valid });
  const terminal = openTerminal(`exec "${process.execPath}" "${root}/dist/cli.js" --watch`, {
    columns: 80,
    folder,
  });
  await terminal.shown(/\u001b\[2J\u001b\[3J\u001b\[H[\s\S]*is valid[\s\S]*Press Ctrl-C to stop\./);
  await writeFile(path.join(folder, "destinations.yml"), broken("hots"));
  await terminal.shown(/\u001b\[2J\u001b\[3J\u001b\[H[\s\S]*Unknown key[\s\S]*Press Ctrl-C to stop\./);
  terminal.type("\u0003");
  expect(await terminal.ended).toBe(0);
});

test.skipIf(process.platform === "win32")("ends when its reader closes the pipe", async () => {
  const folder = await workspaceWith({ "destinations.yml": valid });
  const watch = watching(folder);
  await watch.report();
  watch.program.stdout!.destroy();
  await writeFile(path.join(folder, "destinations.yml"), broken("hots"));
  expect(await watch.report().catch(() => "ended")).toBe("ended");
});

test.each(["check", "plan", "merge"])("--watch can't be combined with --mode %s", async (mode) => {
  const folder = await workspaceWith({ "destinations.yml": valid });
  const run = await startCli(["--watch", "--mode", mode, "--shard-reports", "x"], folder);
  expect(run).toMatchObject({ status: 2, stdout: "" });
  expect(run.stderr.split("\n")[0]).toBe(
    `destination-check: \`--watch\` only validates: it can't be combined with \`--mode ${mode}\`.`,
  );
});
