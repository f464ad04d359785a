// The workflows of this repository: permissions, pinned actions, and consistent releases.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const root = path.resolve(import.meta.dirname, "..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");

type Step = { uses?: string; run?: string; with?: Record<string, unknown> };
type Job = { permissions?: Record<string, string>; environment?: string; steps?: Step[] };
type Workflow = { permissions?: unknown; jobs: Record<string, Job> };

const workflows = readdirSync(path.join(root, ".github/workflows")).map((name) => {
  const file = `.github/workflows/${name}`;
  const workflow = parse(read(file)) as Workflow;
  return { file, name, workflow, steps: Object.values(workflow.jobs).flatMap(({ steps = [] }) => steps) };
});

/** The write permissions of our jobs. */
const mayWrite: Record<string, string[]> = {
  "codeql.yml analyze": ["security-events"],
  "zizmor.yml workflows": ["security-events"],
  "release.yml package": ["id-token", "attestations"],
  "release.yml npm": ["id-token"],
  "release.yml github": ["contents"],
};

describe.each(workflows)("$file", ({ file, name, workflow, steps }) => {
  test("has exactly the write permissions that its jobs need", () => {
    // A called workflow has the permissions that its caller grants.
    if (name === "destination-check.yml") expect(workflow.permissions).toBeUndefined();
    else expect([{}, { contents: "read" }]).toContainEqual(workflow.permissions);
    for (const [id, { permissions = {} }] of Object.entries(workflow.jobs)) {
      const writes = Object.keys(permissions).filter((scope) => permissions[scope] !== "read");
      expect(writes, id).toEqual(mayWrite[`${name} ${id}`] ?? []);
    }
  });

  test("pins actions to a commit, with the version in a comment", () => {
    const uses = [...read(file).matchAll(/^[^#\n]*uses: (\S+)(.*)/gm)].map(
      ([, action = "", comment = ""]) => ({
        action,
        comment,
      }),
    );
    const others = uses.filter(({ action }) => !/^(\.|\$)\//.test(action));
    expect(others.length).toBeGreaterThan(0);
    for (const { action, comment } of others) {
      expect(action).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40}$/);
      expect(comment, action).toMatch(/^ # v\d+\.\d+\.\d+$/);
    }
  });

  test("runs our own action at its own commit, which no tag can move", () => {
    for (const { uses = "" } of steps) expect(uses).not.toMatch(/postgres-destination-check@/);
  });

  test("keeps no token on disk, and inserts no text into scripts", () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    for (const step of checkouts) expect(step.with).toMatchObject({ "persist-credentials": false });
    for (const { run } of steps) expect(run ?? "").not.toContain("${{");
  });
});

test("the description of the action has fewer than 125 characters, as the Marketplace requires", () => {
  const { description } = parse(read("action.yml"));
  expect(description.length).toBeGreaterThan(40);
  expect(description.length).toBeLessThan(125);
});

test("an action is pinned to the same commit everywhere", () => {
  const pins = workflows.flatMap(({ steps }) => steps.flatMap(({ uses }) => (uses ? [uses.split("@")] : [])));
  const commits = new Map<string, Set<string>>();
  for (const [action, commit] of pins) {
    const repository = action!.split("/").slice(0, 2).join("/");
    commits.set(repository, (commits.get(repository) ?? new Set()).add(commit ?? ""));
  }
  expect([...commits].filter(([, each]) => each.size > 1)).toEqual([]);
});

describe("a release", () => {
  const release = workflows.find(({ name }) => name === "release.yml")!.workflow;

  test("runs all checks first", () => {
    expect(release.jobs.checks!.steps!.map(({ run }) => run)).toContain("bash .ci/run");
    expect(needs("package")).toBe("checks");
    expect(needs("npm")).toBe("package");
    expect(needs("github")).toBe("npm");
  });

  test("installs no packages in jobs that publish, and requires an approval", () => {
    for (const id of ["package", "npm", "github"]) {
      const scripts = release.jobs[id]!.steps!.map(({ run }) => run ?? "").join("\n");
      expect(scripts, id).not.toMatch(/npm (ci|install|run|test)|npx/);
    }
    expect([release.jobs.npm!.environment, release.jobs.github!.environment]).toEqual(["release", "release"]);
  });

  test("uses no cache, which another run could have filled", () => {
    const nodes = Object.values(release.jobs)
      .flatMap(({ steps = [] }) => steps)
      .filter(({ uses }) => uses?.startsWith("actions/setup-node@"));
    expect(nodes.length).toBeGreaterThan(0);
    for (const step of nodes) expect(step.with).toMatchObject({ "package-manager-cache": false });
  });

  function needs(id: string): unknown {
    return (release.jobs[id] as { needs?: unknown }).needs;
  }
});

describe("the notes of a release", () => {
  const changelog = (heading: string) =>
    `# Changelog\n\n## [2.0.0] - 2027-01-02\n\n- Newer.\n\n${heading}\n\n### Added\n\n- One thing.\n\n## [0.9.0] - 2026-01-02\n\n- Older.\n\n[2.0.0]: x\n`;

  test("are the section of the changelog", () => {
    expect(notes("v1.2.3", changelog("## [1.2.3] - 2026-12-24"))).toEqual({
      status: 0,
      stdout: "### Added\n\n- One thing.\n",
      stderr: "",
    });
  });

  test("end before the links, for the last section", () => {
    const only = "# Changelog\n\n## [1.2.3] - 2026-12-24\n\n- All.\n\n[1.2.3]: x\n";
    expect(notes("v1.2.3", only).stdout).toBe("- All.\n");
    expect(notes("v1.2.3", "## [1.2.3] - 2026-12-24\n\n- All.\n").stdout).toBe("- All.\n");
  });

  test.each([
    ["v1.2.4", "## [1.2.3] - 2026-12-24", "The tag is v1.2.4, and package.json has version 1.2.3.\n"],
    ["v1.2.3", "## [1.2.3] - Unreleased", "CHANGELOG.md lists 1.2.3 as unreleased: add its date.\n"],
    ["v1.2.3", "## [1.2.30] - 2026-12-24", 'CHANGELOG.md has no section "## [1.2.3] - YYYY-MM-DD".\n'],
  ])("are rejected for %s and %s", (tag, heading, stderr) => {
    expect(notes(tag, changelog(heading))).toEqual({ status: 1, stdout: "", stderr });
  });

  /** The output of the release's script if package.json has version 1.2.3. */
  function notes(tag: string, text: string) {
    const cwd = mkdtempSync(path.join(tmpdir(), "release-"));
    writeFileSync(path.join(cwd, "package.json"), '{ "version": "1.2.3" }');
    writeFileSync(path.join(cwd, "CHANGELOG.md"), text);
    const script = path.join(root, "scripts/release-notes.ts");
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, tag], { cwd, encoding: "utf8" });
    rmSync(cwd, { recursive: true });
    return { status, stdout, stderr };
  }
});

const { version, repository } = JSON.parse(read("package.json"));

test("the changelog has a section for the version of package.json", () => {
  expect(read("CHANGELOG.md")).toMatch(
    new RegExp(`^## \\[${version.replaceAll(".", "\\.")}\\] - (Unreleased|\\d{4}-\\d\\d-\\d\\d)$`, "m"),
  );
});

const mentioning = [
  ...["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"],
  ...["docs", "examples", ".github"].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(md|yml)$/.test(file))
      .map((file) => path.posix.join(folder, file.replaceAll("\\", "/"))),
  ),
];

test("every page, example and workflow names the repository and the major version of package.json", () => {
  const name = /github\.com\/(.+)\.git$/.exec(repository.url)![1]!;
  const [, project] = name.split("/");
  const wrong = mentioning.flatMap((file) =>
    [...read(file).matchAll(new RegExp(`([\\w.-]+)/${project}(?:(?:/[\\w./-]+)?@(v\\d+))?`, "g"))]
      .filter(([, owner, major]) => {
        const isMajor = major === undefined || major === `v${version.split(".")[0]}`;
        return `${owner}/${project}` !== name || !isMajor;
      })
      .map(([text]) => `${file}: ${text}`),
  );
  expect(wrong).toEqual([]);
  expect(mentioning.length).toBeGreaterThan(80);
});

describe("Dependabot", () => {
  type Update = {
    "package-ecosystem": string;
    directories?: string[];
    cooldown?: { "default-days": number };
    groups: Record<string, { patterns: string[] }>;
  };
  const [packages, actions] = parse(read(".github/dependabot.yml")).updates as [Update, Update];

  test("waits a week for every package", () => {
    expect(packages["package-ecosystem"]).toBe("npm");
    expect(actions["package-ecosystem"]).toBe("github-actions");
    for (const { cooldown } of [packages, actions])
      expect(cooldown?.["default-days"]).toBeGreaterThanOrEqual(7);
  });

  test("covers every folder with packages", () => {
    const folders = readdirSync(path.join(root, ".ci"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `/.ci/${name}`);
    expect(packages.directories).toEqual(["/", ...folders.sort()]);
  });

  test("groups bundled packages separately", () => {
    const inDist = [...read("THIRD-PARTY-LICENSES.md").matchAll(/^## (\S+) /gm)].map(([, name]) => name!);
    const own = Object.keys(JSON.parse(read("package.json")).devDependencies);
    // The bundler adds its own helper code, which is never called.
    const bundled = own.filter((name) => inDist.includes(name) && name !== "rolldown");
    expect(packages.groups.bundled!.patterns).toEqual(bundled);
  });
});

const forms = readdirSync(path.join(root, ".github/ISSUE_TEMPLATE")).filter((name) => name !== "config.yml");

test.each(forms)("%s is a valid form", (name) => {
  const form = parse(read(`.github/ISSUE_TEMPLATE/${name}`));
  expect(Object.keys(form).sort()).toEqual(["body", "description", "labels", "name"]);
  const fields = form.body.filter(({ type }: { type: string }) => type !== "markdown");
  expect(fields.length).toBeGreaterThan(0);
  const ids = fields.map(({ id }: { id: string }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { type, id, attributes, ...rest } of fields) {
    expect(["textarea", "input", "dropdown"], id).toContain(type);
    expect(id).toMatch(/^[a-z-]+$/);
    expect(attributes.label).toMatch(/^[A-Z]/);
    expect(attributes.options === undefined).toBe(type !== "dropdown");
    expect([{}, { validations: { required: true } }], id).toContainEqual(rest);
  }
});
