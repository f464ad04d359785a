// The emulator of GitHub's runner, with cases from the tests of the runner and the uploader (actions/runner v2.336.0,
// src/Test/L0/Worker; github/codeql-action v4.36.2, src/fingerprints.test.ts).

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type Artifacts, download, upload } from "../support/artifacts.ts";
import { makeWorkspace } from "../support/program.ts";
import { lineHashes, uploadSarif } from "../support/runner/code-scanning.ts";
import { type Command, commandsIn, masked, masksOf } from "../support/runner/commands.ts";
import { evaluate, isTrue, resolve } from "../support/runner/expressions.ts";
import { pairsIn, summaryOf } from "../support/runner/files.ts";
import { issuesOf } from "../support/runner/issues.ts";
import { ownWorkspaces } from "../support/workspaces.ts";

const command = (name: string, message = "", properties = {}): Command => ({ name, message, properties });

describe("a workflow command in the log", () => {
  test.each<[string, Command[]]>([
    ["::error::text", [command("error", "text")]],
    ["   ::error file=a,line=2::text", [command("error", "text", { file: "a", line: "2" })]],
    ["::error file=a,::text", [command("error", "text", { file: "a" })]],
    ["::error file=,line=,::text", [command("error", "text")]],
    ["::error title=a=b::x", [command("error", "x", { title: "a=b" })]],
    [
      "::error title=%3A%2C%25%0D%0A::%3A%2C%25%0D%0A",
      [command("error", "%3A%2C%\r\n", { title: ":,%\r\n" })],
    ],
    ["::error title=%253A%250A::%250A", [command("error", "%0A", { title: "%3A%0A" })]],
    ["::error::a::b", [command("error", "a::b")]],
    ["text ::error::no", []],
    ["::error", []],
    [":: error::no", []],
    ["##[error]text", [command("error", "text")]],
    ["> ##[error file=a;line=2;]text", [command("error", "text", { file: "a", line: "2" })]],
    ["##[error title=%3B%5D;]%3B%5D%0A", [command("error", ";]\n", { title: ";]" })]],
    ["##[error", []],
    [":\u200b:error::text", [command("error", "text")]],
    ["a\r::error::b", [command("error", "b")]],
  ])("%j", (line, expected) => {
    expect(commandsIn(line)).toEqual(expected);
  });

  test("registers a mask with each of its lines, and masks overlaps once", () => {
    const masks = masksOf(commandsIn("::add-mask::one%0Atwo\n::add-mask::net"));
    expect(masks).toEqual(["one\ntwo", "one", "two", "net"]);
    expect(masked("a onet two b", masks)).toBe("a *** *** b");
  });
});

describe("the annotations of a step", () => {
  const of = (...commands: Command[]) => issuesOf(commands, "/home/runner/work/a/a", ["hunter"]);

  test("are limited to ten of each kind, regardless of the author", () => {
    const many = Array.from({ length: 12 }, (_, index) => command("warning", String(index)));
    const { annotations, dropped } = of(...many, command("error", "x"), command("debug", "y"));
    expect(annotations.map(({ message }) => message)).toEqual([..."0123456789", "x"]);
    expect(dropped).toBe(2);
  });

  test("are masked, and then truncated to 4,096 characters", () => {
    const [issue] = of(command("error", `hunter ${"x".repeat(5_000)}`)).annotations;
    expect(issue!.message).toHaveLength(4_096);
    expect(issue!.message.startsWith("*** xxx")).toBe(true);
  });

  test.each([
    ["/home/runner/work/a/a/src/b.yml", "src/b.yml"],
    ["/home/runner/work/a/another/b.yml", "/home/runner/work/a/another/b.yml"],
    ["src/b.yml", "src/b.yml"],
  ])("remove the workspace before %s, and nothing else", (file, expected) => {
    expect(of(command("error", "x", { file })).annotations[0]!.properties.file).toBe(expected);
  });

  test.each([
    [
      { line: "2", endLine: "3", col: "1", endColumn: "4" },
      { line: "2", endLine: "3" },
    ],
    [{ endLine: "3" }, { line: "3", endLine: "3" }],
    [
      { line: "1", endColumn: "4" },
      { line: "1", col: "4", endColumn: "4" },
    ],
    [{ col: "4" }, {}],
    [{ line: "3", endLine: "2" }, {}],
    [
      { line: "1", endLine: "1", col: "5", endColumn: "4" },
      { line: "1", endLine: "1" },
    ],
  ])("with the place %j have %j", (given, expected) => {
    expect(of(command("error", "x", given)).annotations[0]!.properties).toEqual(expected);
  });
});

describe("a file of outputs", () => {
  test.each<[string, Record<string, string>]>([
    ["", {}],
    ["\n\n", {}],
    ["A=b", { A: "b" }],
    ["A=b=c\n\nB=\nC==d\n", { A: "b=c", B: "", C: "=d" }],
    ["A<<E\none\n\ntwo\nE\n", { A: "one\n\ntwo" }],
    ["A<<E\nE\n", { A: "" }],
    ["A<<E\n=x\n<<y\nE\nB=c<<d", { A: "=x\n<<y", B: "c<<d" }],
  ])("%j", (text, expected) => {
    expect(pairsIn(text)).toEqual(expected);
  });

  test.each(["A", "A<<", "<<E\nx\nE", "A<<E\nx\n"])("%j fails the step", (text) => {
    expect(() => pairsIn(text)).toThrow(/Invalid/);
  });

  test("has CRLF on Windows, and elsewhere a carriage return is text", () => {
    const text = "A<<E\r\none\r\ntwo\r\nE\r\nB=c\r\n";
    expect(pairsIn(text, true)).toEqual({ A: "one\r\ntwo", B: "c" });
    expect(pairsIn("B=c\r\n")).toEqual({ B: "c\r" });
  });
});

test("a summary is masked, and one above 1 MiB is not shown", () => {
  expect(summaryOf(Buffer.from("a hunter\nb"), ["hunter"])).toBe("a ***\nb");
  expect(summaryOf(Buffer.alloc(1024 * 1024, "x"), [])).toHaveLength(1024 * 1024);
  expect(summaryOf(Buffer.alloc(1024 * 1024 + 1, "x"), [])).toBe("");
});

describe("artifacts", () => {
  const workspaceWith = ownWorkspaces();
  const store = mkdtempSync(path.join(tmpdir(), "store-"));
  afterAll(() => rmSync(store, { recursive: true }));

  async function layout(names: string[], given: object): Promise<string[]> {
    const own = await workspaceWith({ "out/report.json": "{}", "out/b/report.xml": "x", "top.txt": "t" });
    const artifacts: Artifacts = new Map();
    for (const name of names)
      await upload(
        artifacts,
        { name, path: "out/report.json" },
        { workspace: own, store: `${store}/${Math.random()}` },
      );
    const target = await workspaceWith({});
    await download(artifacts, { path: "here", ...given }, target);
    const { glob } = await import("tinyglobby");
    return (await glob("**", { cwd: target })).sort();
  }

  test.each<[string, string[], object, string[]]>([
    ["one that matches", ["a-1"], { pattern: "a-*" }, ["here/report.json"]],
    ["one of two that matches", ["a-1", "b-1"], { pattern: "a-*" }, ["here/report.json"]],
    ["two", ["a-1", "a-2"], { pattern: "a-*" }, ["here/a-1/report.json", "here/a-2/report.json"]],
    ["two, merged", ["a-1", "a-2"], { pattern: "a-*", "merge-multiple": "true" }, ["here/report.json"]],
    ["one by its name", ["a-1", "a-2"], { name: "a-2" }, ["here/report.json"]],
    ["none", ["a-1"], { pattern: "b-*" }, []],
  ])("%s", async (_, names, given, expected) => {
    expect(await layout(names, given)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ["out/report.json", ["report.json"]],
    ["out", ["b/report.xml", "report.json"]],
    ["out/**/*.xml", ["b/report.xml"]],
    ["out/report.json\n\n  out/b/report.xml\n", ["b/report.xml", "report.json"]],
    ["out/report.json\ntop.txt", ["out/report.json", "top.txt"]],
  ])("with the path %j hold %j", async (paths, expected) => {
    const workspace = await workspaceWith({
      "out/report.json": "{}",
      "out/b/report.xml": "x",
      "top.txt": "t",
    });
    const artifacts: Artifacts = new Map();
    await upload(artifacts, { name: "a", path: paths }, { workspace, store: `${store}/${Math.random()}` });
    const { glob } = await import("tinyglobby");
    expect((await glob("**", { cwd: artifacts.get("a")! })).sort()).toEqual(expected);
  });

  test("are rejected if the name exists or is invalid in a file system, or if there is no file", async () => {
    const workspace = await workspaceWith({ "a.txt": "a" });
    const artifacts: Artifacts = new Map();
    const put = (name: string, file: string, ifNone = "warn") =>
      upload(
        artifacts,
        { name, path: file, "if-no-files-found": ifNone },
        { workspace, store: `${store}/x` },
      );
    await put("a", "a.txt");
    await expect(put("a", "a.txt")).rejects.toThrow("(409) Conflict");
    await expect(put("a/b", "a.txt")).rejects.toThrow("not valid");
    await expect(put("b", "")).rejects.toThrow("not supplied: path");
    await expect(put("b", "none.txt", "error")).rejects.toThrow("No files were found");
    await put("b", "none.txt");
    expect([...artifacts.keys()]).toEqual(["a"]);
    await expect(download(artifacts, { name: "b", path: "." }, workspace)).rejects.toThrow("not found");
  });
});

describe("the code scanning upload", () => {
  test("hashes each line with the lines after it, regardless of white space and line ends", () => {
    expect(lineHashes("")).toEqual(["c129715d7a2bc9a3:1"]);
    expect(lineHashes(" a\nb\n  \t\tc\n d")).toEqual([
      "271789c17abda88f:1",
      "54703d4cd895b18:1",
      "180aee12dab6264:1",
      "a23a3dc5e078b07b:1",
    ]);
    const mixed = ["b: 1", "", "", "  c: 2", ""];
    expect(lineHashes(mixed.join("\r\n"))).toEqual(lineHashes(mixed.join("\n")));
    expect(lineHashes(mixed.join("\r"))).toEqual(lineHashes("\tb:1\n \n\nc:2\n"));
    const repeated = lineHashes("Lorem ipsum dolor sit amet.\n".repeat(10));
    expect(repeated.slice(0, 2)).toEqual(["a7f2ff13bc495cf2:1", "a7f2ff13bc495cf2:2"]);
    expect(repeated.at(-1)).toBe("c129715d7a2bc9a3:1");
  });

  test("adds its hash, and warns if there is a different one under the same key", async () => {
    const workspace = await makeWorkspace({ "a b.yml": "one\ntwo\n" });
    const result = (partialFingerprints: object) => ({
      ruleId: "x",
      message: { text: "x" },
      partialFingerprints,
      locations: [{ physicalLocation: { artifactLocation: { uri: "a%20b.yml" }, region: { startLine: 2 } } }],
    });
    const results = [result({ "own/v1": "1" }), result({ primaryLocationLineHash: "other" })];
    writeFileSync(path.join(workspace, "a.sarif"), JSON.stringify({ runs: [{ results }] }));
    const done = await uploadSarif({ sarif_file: "a.sarif", category: "mine" }, workspace, []);
    rmSync(workspace, { recursive: true });
    const hash = lineHashes("one\ntwo\n")[1];
    expect(done.category).toBe("mine/");
    expect(done.results[0]!.partialFingerprints).toEqual({ "own/v1": "1", primaryLocationLineHash: hash });
    expect(done.warnings).toEqual([expect.stringContaining(`${hash} for a%20b.yml line 2`)]);
  });
});

describe("an expression", () => {
  const contexts = {
    inputs: { runner: "ubuntu-24.04", other: '["self-hosted", "linux"]', off: false },
    steps: { check: { outputs: { path: "/a" } } },
    needs: { plan: { result: "success" } },
  };
  test.each<[string, unknown]>([
    ["${{ inputs.runner }}", "ubuntu-24.04"],
    ["a ${{ inputs.runner }} b ${{ inputs.off }}", "a ubuntu-24.04 b false"],
    ["${{ inputs.off }}", false],
    ["${{ steps.check.outputs.none }}", null],
    [
      "${{ startsWith(inputs.other, '[') && fromJSON(inputs.other) || inputs.other }}",
      ["self-hosted", "linux"],
    ],
    ["${{ startsWith(inputs.runner, '[') && fromJSON(inputs.runner) || inputs.runner }}", "ubuntu-24.04"],
    ["plain", "plain"],
  ])("%s", (text, expected) => {
    expect(resolve(text, contexts)).toEqual(expected);
  });

  test("with an unknown function or context is an error", () => {
    expect(() => evaluate("nothing()", contexts)).toThrow();
    expect(() => evaluate("nowhere.a", contexts)).toThrow();
  });

  test("implies success() as a condition, unless it contains a status function", () => {
    expect(isTrue(undefined, contexts, "failure")).toBe(false);
    expect(isTrue("needs.plan.result == 'success'", contexts, "failure")).toBe(false);
    expect(isTrue("${{ always() && needs.plan.result == 'success' }}", contexts, "failure")).toBe(true);
    expect(isTrue("${{ !cancelled() }}", contexts, "failure")).toBe(true);
    expect(isTrue("${{ !cancelled() }}", contexts, "cancelled")).toBe(false);
  });
});
