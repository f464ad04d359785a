// Files that are committed to redirect the program's writes, for each writer and both entry points: nothing outside changes,
// and no file of others.

import { execFileSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { ownEnvironment, type RunBuilt, runBuilt, runCli, runShared } from "../support/program.ts";
import { runAction } from "../support/runner.ts";
import { countCases } from "../support/suite-cases.ts";
import { startTurning } from "../support/swapper.ts";

const destinations =
  'version: 1\ndestinations:\n  warehouse: { host: db.example.com, username: u, password: "${P}", database: d, ssl: true }\n';
/** With one fix that `--fix` applies. */
const misspelt = destinations.replace("host:", "hots:");
const reportFiles = ["report.html", "report.json", "report.md", "report.sarif", "report.xml"];
const recorder = pathToFileURL(path.resolve(import.meta.dirname, "../support/write-recorder.ts")).href;

/** `base` holds all folders of a case; `outside` is beside the workspace. */
type Site = { base: string; workspace: string; outside: string; temp: string };

const bases: string[] = [];
afterAll(() => {
  for (const base of bases) rmSync(base, { recursive: true, force: true });
});

function makeSite(text = destinations): Site {
  const base = mkdtempSync(path.join(tmpdir(), "writing-"));
  bases.push(base);
  const site = {
    base,
    workspace: path.join(base, "workspace"),
    outside: path.join(base, "outside"),
    temp: path.join(base, "temp"),
  };
  for (const folder of [site.workspace, site.outside, site.temp]) mkdirSync(folder);
  writeFileSync(path.join(site.workspace, "destinations.yml"), text);
  for (const name of [...reportFiles, "destinations.yml", "secret"])
    writeFileSync(path.join(site.outside, name), `${name} of another user`);
  return site;
}

/** Everything below a folder: kind, mode and content, by path. */
function snapshot(folder: string): Record<string, string> {
  const all = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => {
    const at = path.join(folder, name);
    const about = lstatSync(at);
    const content = about.isSymbolicLink()
      ? `-> ${readlinkSync(at)}`
      : about.isFile()
        ? readFileSync(at, "utf8")
        : "";
    return [name, `${about.mode.toString(8)} ${content}`] as const;
  });
  return Object.fromEntries(all.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

type Face = "action" | "command";
type Said = { status: number | null; words: string; outputs: Record<string, string> };

/** Validates, and writes all reports into a folder. */
async function report(
  { workspace, temp }: Site,
  face: Face,
  folder: string,
  execute: RunBuilt = runShared,
): Promise<Said> {
  const inputs = {
    mode: "validate",
    reports: "json,sarif,junit,markdown,html",
    ...(folder === "" ? {} : { "report-dir": folder }),
  };
  if (face === "action") {
    const run = await runAction({ workspace, inputs, env: { RUNNER_TEMP: temp }, run: execute });
    return {
      status: run.status,
      words: run.annotations.map(({ message }) => message).join("\n"),
      outputs: run.outputs,
    };
  }
  const flags = Object.entries(inputs).map(([name, value]) => `--${name}=${value}`);
  const setting = { folder: workspace, env: ownEnvironment(workspace) };
  const run = await execute("dist/cli.js", [...flags, "destinations.yml"], setting);
  return { status: run.status, words: run.stderr, outputs: {} };
}

const faces: Face[] = ["action", "command"];
const bothFaces = <Case extends unknown[]>(cases: Case[]) =>
  faces.flatMap((face) => cases.map((each) => [face, ...each] as [Face, ...Case]));

const link = (target: string, at: string) => {
  mkdirSync(path.dirname(at), { recursive: true });
  symlinkSync(target, at);
};

describe.concurrent("writes nothing to a report folder outside the workspace", () => {
  test.each(
    bothFaces<[string, (site: Site) => string, RegExp]>([
      [
        "the default folder is a link",
        ({ workspace, outside }) => {
          link(outside, path.join(workspace, "destination-check-report"));
          return "";
        },
        /destination-check-report.report\.json was not written: it is outside .*, with symbolic links followed/,
      ],
      [
        "the folder is a relative link",
        ({ workspace }) => {
          link("../outside", path.join(workspace, "out"));
          return "out";
        },
        /was not written: it is outside/,
      ],
      [
        "the folder above is a link",
        ({ workspace, outside }) => {
          link(outside, path.join(workspace, "a"));
          return "a/b";
        },
        /was not written: it is outside/,
      ],
      [
        "a folder further above is a link",
        ({ workspace, outside }) => {
          link(outside, path.join(workspace, "a/b"));
          return "a/b/c/d";
        },
        /was not written: it is outside/,
      ],
      [
        "a link to a link",
        ({ workspace, outside }) => {
          link(path.join(workspace, "second"), path.join(workspace, "first"));
          link(outside, path.join(workspace, "second"));
          return "first";
        },
        /was not written: it is outside/,
      ],
      [
        "a link to a folder that does not exist",
        ({ workspace, outside }) => {
          link(path.join(outside, "new"), path.join(workspace, "out"));
          return "out";
        },
        /a folder in its path is a broken symbolic link/,
      ],
      [
        "the same above the folder",
        ({ workspace, outside }) => {
          link(path.join(outside, "new"), path.join(workspace, "a/b"));
          return "a/b/c";
        },
        /a folder in its path is a broken symbolic link/,
      ],
      [
        "a link to itself",
        ({ workspace }) => {
          link("out", path.join(workspace, "out"));
          return "out/reports";
        },
        /a folder in its path is a broken symbolic link/,
      ],
      [
        "a link to a file",
        ({ workspace, outside }) => {
          link(path.join(outside, "secret"), path.join(workspace, "out"));
          return "out";
        },
        /was not written: it is outside/,
      ],
      ["a path upwards", () => "../outside", /was not written: it is outside/],
      ["a path upwards from a folder", () => "a/../../outside/b", /was not written: it is outside/],
      ["an absolute path", ({ outside }) => outside, /was not written: it is outside/],
      [
        "a path whose beginning looks like the workspace's",
        ({ workspace }) => `${workspace}-2/x`,
        /it is outside/,
      ],
    ]),
  )("%s: %s", async (face, _, prepare, words) => {
    const site = makeSite();
    const folder = prepare(site);
    const before = snapshot(site.base);
    const messages = await report(site, face, folder);
    expect(messages).toMatchObject({ status: 2, words: expect.stringMatching(words) });
    expect(snapshot(site.base)).toEqual(before);
    expect(messages.outputs["report-json"] ?? "").toBe("");
  });
});

describe.concurrent("rejects a report whose path is taken, and writes the others", () => {
  test.each(
    bothFaces<[string, (at: string, site: Site) => void, RegExp]>([
      [
        "a link to a file outside",
        (at, { outside }) => link(`${outside}/secret`, at),
        /it is a symbolic link/,
      ],
      [
        "a link to a report outside",
        (at, { outside }) => link(`${outside}/report.json`, at),
        /it is a symbolic link/,
      ],
      [
        "a link to a file of the workspace",
        (at, { workspace }) => link(`${workspace}/destinations.yml`, at),
        /it is a symbolic link/,
      ],
      [
        "a link to a new file outside",
        (at, { outside }) => link(`${outside}/new`, at),
        /it is a symbolic link/,
      ],
      ["a link to a folder outside", (at, { outside }) => link(outside, at), /it is a symbolic link/],
      ["an empty folder", (at) => mkdirSync(at), /it is a folder/],
      [
        "a folder with a report of its own",
        (at) => {
          mkdirSync(at);
          writeFileSync(path.join(at, "report.json"), "{}");
        },
        /it is a folder/,
      ],
      ["a FIFO", (at) => void execFileSync("mkfifo", [at]), /it is not a regular file/],
    ]),
  )("%s: %s", async (face, _, prepare, words) => {
    const site = makeSite();
    const out = path.join(site.workspace, "out");
    mkdirSync(out);
    prepare(path.join(out, "report.json"), site);
    const before = snapshot(site.base);
    const messages = await report(site, face, "out");
    expect(messages.status).toBe(2);
    expect(messages.words).toMatch(/`(--)?report-dir`: out.report\.json was not written: /);
    expect(messages.words).toMatch(words);
    const after = snapshot(site.base);
    const added = Object.keys(after).filter((name) => !(name in before));
    const others = reportFiles.filter((name) => name !== "report.json");
    expect(added).toEqual(others.map((name) => path.join("workspace/out", name)));
    for (const [name, content] of Object.entries(before)) expect(after[name], name).toBe(content);
  });
});

describe.concurrent("writes in these cases", () => {
  test.each(faces)("%s: replaces a hard link to a file outside, without changing that file", async (face) => {
    const site = makeSite();
    const out = path.join(site.workspace, "out");
    mkdirSync(out);
    for (const name of reportFiles) linkSync(path.join(site.outside, "secret"), path.join(out, name));
    const before = snapshot(site.outside);
    expect(await report(site, face, "out")).toMatchObject({ status: 0 });
    expect(snapshot(site.outside)).toEqual(before);
    expect(readdirSync(out).toSorted()).toEqual(reportFiles);
    for (const name of reportFiles) expect(lstatSync(path.join(out, name)).nlink, name).toBe(1);
  });

  test.each(faces)("%s: follows a link inside the workspace", async (face) => {
    const site = makeSite();
    mkdirSync(path.join(site.workspace, "real"));
    link("real", path.join(site.workspace, "out"));
    expect(await report(site, face, "out/a/b")).toMatchObject({ status: 0 });
    expect(readdirSync(path.join(site.workspace, "real/a/b")).toSorted()).toEqual(reportFiles);
  });

  test.each(faces)("%s: accepts a workspace that is reached through a link", async (face) => {
    const site = makeSite();
    const alias = path.join(site.base, "alias");
    symlinkSync(site.workspace, alias);
    expect(await report({ ...site, workspace: alias }, face, "out")).toMatchObject({ status: 0 });
    expect(readdirSync(path.join(site.workspace, "out")).toSorted()).toEqual(reportFiles);
  });

  test("action: writes to runner.temp, and nowhere else outside the workspace", async () => {
    const site = makeSite();
    const folder = path.join(site.temp, "reports");
    const messages = await report(site, "action", folder);
    expect(messages).toMatchObject({
      status: 0,
      outputs: { "report-json": path.join(folder, "report.json") },
    });
    link(site.outside, path.join(site.temp, "link"));
    const before = snapshot(site.outside);
    expect(await report(site, "action", path.join(site.temp, "link"))).toMatchObject({ status: 2 });
    expect(snapshot(site.outside)).toEqual(before);
  });

  test("command: writes to the repository of the current folder, and nowhere else", async () => {
    const site = makeSite();
    mkdirSync(path.join(site.workspace, ".git"));
    const below = path.join(site.workspace, "below");
    mkdirSync(below);
    writeFileSync(path.join(below, "destinations.yml"), destinations);
    const inBelow = { ...site, workspace: below };
    expect(await report(inBelow, "command", "../out")).toMatchObject({ status: 0 });
    expect(readdirSync(path.join(site.workspace, "out")).toSorted()).toEqual(reportFiles);
    expect(await report(inBelow, "command", "../../outside")).toMatchObject({ status: 2 });
  });
});

describe("the name of a temporary file", () => {
  test.each(faces)("%s: can't be guessed from the process id", async (face) => {
    const site = makeSite();
    const out = path.join(site.workspace, "out");
    mkdirSync(out);
    const pids = Array.from({ length: 4_000 }, (_, index) => process.pid + index);
    for (const pid of pids)
      for (const name of ["report.json", "report.md"])
        symlinkSync(path.join(site.outside, "secret"), path.join(out, `${name}.${pid}.part`));
    const before = snapshot(site.outside);
    // The process id of a new process is one of these.
    expect(await report(site, face, "out", runBuilt)).toMatchObject({ status: 0 });
    expect(snapshot(site.outside)).toEqual(before);
  });

  test("is opened exclusively and without following links, and is different in each run", async (context) => {
    const opened = async (site: Site, args: string[]) => {
      const file = path.join(site.base, "writes.jsonl");
      writeFileSync(file, "");
      const env = { NODE_OPTIONS: `--import ${recorder}`, WRITES_FILE: file, GITHUB_SHA: "" };
      const { status } = await runCli(args, site.workspace, env);
      const lines = readFileSync(file, "utf8")
        .split("\n")
        .filter((line) => line !== "");
      rmSync(file);
      return {
        status,
        calls: lines.map((line) => JSON.parse(line) as { call: string; target: string; flags: number }),
      };
    };
    const writers: [string, string[], number, number][] = [
      [destinations, ["--mode=validate", "--reports=json,sarif,junit,markdown,html"], 0, 5],
      [misspelt, ["--mode=validate", "--fix"], 0, 1],
      ["", ["init", "--yes", "--host=db.example.com", "--database=d"], 0, 2],
      ["", ["import", "stitch.json", "--output=imported.yml"], 0, 1],
      ["", ["import", "stitch.json", "--output=-"], 0, 0],
    ];
    const names = new Set<string>();
    for (const [text, args, status, files] of [...writers, ...writers]) {
      const site = makeSite(text);
      if (args[0] === "init") rmSync(path.join(site.workspace, "destinations.yml"));
      writeFileSync(path.join(site.workspace, "stitch.json"), stitch);
      const run = await opened(site, args);
      expect(run.status, args.join(" ")).toBe(status);
      const { O_EXCL, O_NOFOLLOW, O_CREAT } = (await import("node:fs")).constants;
      const openings = run.calls.filter(({ call }) => /^open/.test(call));
      expect(openings).toHaveLength(files);
      const others = new Set(run.calls.map(({ call }) => call).filter((call) => !/^open/.test(call)));
      expect([...others].filter((call) => !["mkdirSync", "renameSync"].includes(call))).toEqual([]);
      for (const { target, flags } of openings) {
        expect(flags & (O_EXCL | O_NOFOLLOW | O_CREAT)).toBe(O_EXCL | O_NOFOLLOW | O_CREAT);
        const name = path.basename(target);
        if (name.endsWith(".yml")) continue;
        expect(name).toMatch(/^\.[0-9a-f-]{36}\.part$/);
        expect(names).not.toContain(name);
        names.add(name);
      }
    }
    countCases(context, writers.length * 2);
    for (const args of [["completion", "bash"], ["allowlist"], ["explain", "config/yaml"], ["schema"]]) {
      const { calls } = await opened(makeSite(), args);
      expect(calls, args.join(" ")).toEqual([]);
    }
  });

  test.each(faces)("%s: a link that alternates between inside and outside", async (face) => {
    const site = makeSite();
    const [out, real] = [path.join(site.workspace, "out"), path.join(site.workspace, "real")];
    mkdirSync(real);
    const before = snapshot(site.outside);
    const turning = startTurning(out, [real, site.outside]);
    await once(turning.stdout!, "data");
    const statuses = new Set<number | null>();
    for (let round = 0; round < 8; round++) statuses.add((await report(site, face, "out/new")).status);
    turning.kill();
    await once(turning, "exit");
    expect(snapshot(site.outside)).toEqual(before);
    expect([...statuses].filter((status) => status !== 0 && status !== 2)).toEqual([]);
  });
});

describe.concurrent("--fix changes the given file, and nothing else", () => {
  const fix = (site: Site, file: string) => runCli(["--mode=validate", "--fix", file], site.workspace);

  test.each([0o600, 0o640, 0o755])("keeps its mode %o", async (mode) => {
    const site = makeSite(misspelt);
    const file = path.join(site.workspace, "destinations.yml");
    chmodSync(file, mode);
    expect(await fix(site, "destinations.yml")).toMatchObject({ status: 0 });
    expect(readFileSync(file, "utf8")).toBe(destinations);
    expect(lstatSync(file).mode & 0o777).toBe(mode);
    expect(readdirSync(site.workspace)).toEqual(["destinations.yml"]);
  });

  test("does not change a file outside through a hard link", async () => {
    const site = makeSite(misspelt);
    const other = path.join(site.outside, "hard.yml");
    linkSync(path.join(site.workspace, "destinations.yml"), other);
    expect(await fix(site, "destinations.yml")).toMatchObject({ status: 0 });
    expect(readFileSync(other, "utf8")).toBe(misspelt);
    expect(readFileSync(path.join(site.workspace, "destinations.yml"), "utf8")).toBe(destinations);
  });

  test.each<[string, (site: Site) => string, RegExp]>([
    [
      "a link to another file of the workspace",
      ({ workspace }) => {
        link("destinations.yml", path.join(workspace, "link.yml"));
        return "link.yml";
      },
      /`--fix`: link\.yml was not written: it is a symbolic link\./,
    ],
    [
      "a link to a file outside",
      ({ workspace, outside }) => {
        writeFileSync(path.join(outside, "other.yml"), misspelt);
        link(path.join(outside, "other.yml"), path.join(workspace, "link.yml"));
        return "link.yml";
      },
      /link\.yml` is outside the workspace/,
    ],
    [
      "a file below a link to a folder outside",
      ({ workspace, outside }) => {
        writeFileSync(path.join(outside, "other.yml"), misspelt);
        link(outside, path.join(workspace, "folder"));
        return "folder/other.yml";
      },
      /other\.yml` is outside the workspace/,
    ],
    [
      "a FIFO",
      ({ workspace }) => {
        execFileSync("mkfifo", [`${workspace}/fifo.yml`]);
        return "fifo.yml";
      },
      /is not a regular file/,
    ],
  ])("refuses %s", async (_, prepare, words) => {
    const site = makeSite(misspelt);
    const file = prepare(site);
    const before = snapshot(site.base);
    const run = await fix(site, file);
    expect(run.status).toBe(2);
    expect((run.stderr + run.stdout).replaceAll(/\s+/g, " ")).toMatch(words);
    expect(snapshot(site.base)).toEqual(before);
  });

  test("fixes a named file elsewhere", async () => {
    const site = makeSite();
    writeFileSync(path.join(site.outside, "mine.yml"), misspelt);
    expect(await fix(site, "../outside/mine.yml")).toMatchObject({ status: 0 });
    expect(readFileSync(path.join(site.outside, "mine.yml"), "utf8")).toBe(destinations);
  });
});

const stitch = JSON.stringify({
  id: 1,
  type: "postgres",
  name: "Warehouse",
  properties: { host: "db.example.com", port: "5432", username: "u", database: "d", ssl: "true" },
});

describe.concurrent("init and import create files, and change nothing else", () => {
  const init = ["init", "--yes", "--host=db.example.com", "--database=d"];
  test.each<[string, string[], (site: Site) => void, RegExp]>([
    [
      "init: destinations.yml is a broken link",
      init,
      ({ workspace, outside }) => link(`${outside}/new`, `${workspace}/destinations.yml`),
      /already exists/,
    ],
    [
      "init: destinations.yml is a link",
      init,
      ({ workspace, outside }) => link(`${outside}/secret`, `${workspace}/destinations.yml`),
      /already exists/,
    ],
    [
      "init: .github is a link",
      init,
      ({ workspace, outside }) => link(outside, `${workspace}/.github`),
      /it is outside/,
    ],
    [
      "init: .github/workflows is a link",
      init,
      ({ workspace, outside }) => link(outside, `${workspace}/.github/workflows`),
      /already exists|it is outside/,
    ],
    [
      "init: the workflow is a broken link",
      init,
      ({ workspace, outside }) => link(`${outside}/new`, `${workspace}/.github/workflows/destinations.yml`),
      /already exists/,
    ],
    [
      "init: .github is a broken link",
      init,
      ({ workspace, outside }) => link(`${outside}/new`, `${workspace}/.github`),
      /broken symbolic link/,
    ],
    [
      "init: .github is a file",
      init,
      ({ workspace }) => writeFileSync(`${workspace}/.github`, ""),
      /could not be written \(\w+\)/,
    ],
    [
      "import: the file is a broken link",
      ["import", "stitch.json", "--output=new.yml"],
      ({ workspace, outside }) => link(`${outside}/new`, `${workspace}/new.yml`),
      /already exists/,
    ],
    [
      "import: the folder is a link",
      ["import", "stitch.json", "--output=a/new.yml"],
      ({ workspace, outside }) => link(outside, `${workspace}/a`),
      /it is outside/,
    ],
    [
      "import: the file is a folder",
      ["import", "stitch.json", "--output=a"],
      ({ workspace }) => mkdirSync(`${workspace}/a`),
      /already exists/,
    ],
    [
      "import: the file is a FIFO",
      ["import", "stitch.json", "--output=a"],
      ({ workspace }) => void execFileSync("mkfifo", [`${workspace}/a`]),
      /already exists/,
    ],
  ])("%s", async (_, args, prepare, words) => {
    const site = makeSite();
    rmSync(path.join(site.workspace, "destinations.yml"));
    writeFileSync(path.join(site.workspace, "stitch.json"), stitch);
    prepare(site);
    const before = snapshot(site.base);
    const run = await runCli(args, site.workspace);
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(words);
    expect(snapshot(site.base)).toEqual(before);
  });
});

describe.concurrent("add changes the given file, and nothing else", () => {
  const add = ["add", "--yes", "--id=new", "--host=new.example.com", "--database=d"];

  test("keeps its mode, and a hard link's file", async () => {
    const site = makeSite();
    const file = path.join(site.workspace, "destinations.yml");
    const other = path.join(site.outside, "hard.yml");
    chmodSync(file, 0o640);
    linkSync(file, other);
    expect(await runCli(add, site.workspace)).toMatchObject({ status: 0 });
    expect(readFileSync(file, "utf8")).toContain("new.example.com");
    expect(lstatSync(file).mode & 0o777).toBe(0o640);
    expect(readFileSync(other, "utf8")).toBe(destinations);
    expect(readdirSync(site.workspace)).toEqual(["destinations.yml"]);
  });

  test.each<[string, (site: Site) => void]>([
    ["a link to another file", ({ workspace }) => link("destinations.yml", `${workspace}/link.yml`)],
    [
      "a link to a file outside",
      ({ workspace, outside }) => {
        writeFileSync(path.join(outside, "other.yml"), destinations);
        link(path.join(outside, "other.yml"), `${workspace}/link.yml`);
      },
    ],
    ["a broken link", ({ workspace, outside }) => link(`${outside}/new`, `${workspace}/link.yml`)],
    ["a folder", ({ workspace }) => mkdirSync(`${workspace}/link.yml`)],
    ["a FIFO", ({ workspace }) => void execFileSync("mkfifo", [`${workspace}/link.yml`])],
  ])("refuses %s", async (_, prepare) => {
    const site = makeSite();
    prepare(site);
    const before = snapshot(site.base);
    expect(await runCli([...add, "--file=link.yml"], site.workspace)).toMatchObject({ status: 2 });
    expect(snapshot(site.base)).toEqual(before);
  });
});

describe.concurrent("the runner's own files", () => {
  test.each<[string, string, (at: string, site: Site) => void, RegExp]>([
    ["GITHUB_OUTPUT", "a link", (at, { outside }) => link(`${outside}/secret`, at), /it is a symbolic link/],
    [
      "GITHUB_STEP_SUMMARY",
      "a link",
      (at, { outside }) => link(`${outside}/secret`, at),
      /it is a symbolic link/,
    ],
    ["GITHUB_OUTPUT", "missing", () => {}, /no longer exists/],
    ["GITHUB_STEP_SUMMARY", "a FIFO", (at) => void execFileSync("mkfifo", [at]), /GITHUB_STEP_SUMMARY: /],
  ])("%s is %s: names it, and writes nothing there", async (variable, _, prepare, words) => {
    const site = makeSite();
    const at = path.join(site.temp, "file");
    prepare(at, site);
    const before = snapshot(site.base);
    const env = { [variable]: at };
    const run = await runAction({
      workspace: site.workspace,
      inputs: { mode: "validate" },
      env,
    });
    expect(run.status).toBe(2);
    expect(run.annotations.map(({ message }) => message).join("\n")).toMatch(words);
    expect(snapshot(site.base)).toEqual(before);
  });
});

test("no other file of the source writes files", () => {
  const src = path.resolve(import.meta.dirname, "../../src");
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  const imported = (file: string) =>
    [
      ...readFileSync(path.join(src, file), "utf8").matchAll(
        /import (\{[^}]*\}|[^;]*?) from "node:fs(?:\/promises)?"/g,
      ),
    ]
      .map(([, names]) => names!)
      .join();
  const writing =
    /writeFile|appendFile|WriteStream|copyFile|\bcp|rename|mkdir|symlink|\blink|chmod|chown|truncate|\bwrite/;
  const all = files.filter((file) => writing.test(imported(file)) || imported(file).includes("*"));
  expect(all).toEqual(["write.ts"]);
});
