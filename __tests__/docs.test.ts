// The documentation: every code block is tested, every link has a target, and the index lists every page.

import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Report } from "../src/report/report.generated.ts";
import { readArguments } from "../src/terminal/arguments.ts";
import { makeCertificate } from "./support/certificates.ts";
import { knownHosts } from "./support/docs/known-hosts.ts";
import { anchorsOf, linksOf } from "./support/docs/links.ts";
import { type Block, blocksOf, isRunAsFault, type Page, pages, proseOf, root } from "./support/docs/pages.ts";
import { npmScripts, ownCalls, syntaxErrors } from "./support/docs/shell.ts";
import { prepareDatabase, runSql } from "./support/docs/sql.ts";
import { certificatesIn, ownHooks, wholeOf } from "./support/docs/yaml.ts";
import { newestMajor, type Server, startPostgres } from "./support/postgres.ts";
import { checkSeries } from "./support/series.ts";
import { actionlint, languageService } from "./support/workflow-linters.ts";

const all = pages();
const blocks = all.filter((page) => !isRunAsFault(page)).flatMap(blocksOf);
const testedHere = blocks.filter(({ testedBy: triedBy }) => triedBy === null);
const scripts = Object.keys(JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")).scripts);

describe("every block of code", () => {
  test("has a language that a test checks, or `text`", () => {
    const languages = ["yaml", "sh", "sql", "json", "text"];
    expect(testedHere.filter(({ language }) => !languages.includes(language)).map(placeOf)).toEqual([]);
  });

  test("that names a test is read by that test", () => {
    const elsewhere = blocks.filter(({ testedBy: triedBy }) => triedBy !== null);
    const untried = elsewhere.filter(({ file, testedBy: triedBy }) => {
      const test = path.join(root, triedBy!);
      return !existsSync(test) || !readFileSync(test, "utf8").includes(path.basename(file));
    });
    expect(untried.map(placeOf)).toEqual([]);
  });

  const yaml = inLanguage("yaml").map((block) => ({ ...block, whole: wholeOf(block.text) }));

  test("of YAML is of destinations or of a workflow, or a part of one", () => {
    expect(yaml.filter(({ whole }) => whole.kind === "unknown").map(placeOf)).toEqual([]);
  });

  describe("of destinations is valid", () => {
    const checked = yaml.flatMap((block) =>
      block.whole.kind === "destinations" ? [{ ...block, text: block.whole.text }] : [],
    );
    let reports: Map<string, Report>;
    beforeAll(async () => {
      const { certificate } = await makeCertificate({ name: "Example CA", isCa: true });
      const all = await checkSeries(
        checked.map(({ text }) => ({
          text,
          options: { mode: "validate" },
          files: Object.fromEntries(certificatesIn(text).map((file) => [file, certificate])),
        })),
      );
      reports = new Map(checked.map((block, index) => [placeOf(block), all[index]!]));
    });

    test.each(checked)("$file:$line", (block) => {
      const { findings, destinations } = reports.get(placeOf(block))!;
      const all = [findings, ...destinations.map((each) => each.findings)].flat();
      const counted = all.filter(({ ignored }) => ignored === null);
      expect(counted.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    });
  });

  test.each(yaml.filter(({ whole }) => whole.kind === "workflow"))(
    "$file:$line passes actionlint and GitHub's language service",
    async ({ file, whole }) => {
      const text = whole.kind === "workflow" ? whole.text : "";
      const name = `${path.basename(file, ".md")}.yml`;
      expect(await actionlint(text, `.github/workflows/${name}`)).toEqual([]);
      expect(await languageService(text, name)).toEqual([]);
    },
  );

  test.each(yaml.filter(({ whole }) => whole.kind === "pre-commit"))(
    "$file:$line names existing hooks",
    ({ whole }) => {
      expect(ownHooks()).toEqual(expect.arrayContaining(whole.kind === "pre-commit" ? whole.hooks : []));
    },
  );

  test.each(inLanguage("sh"))(
    "$file:$line is well-formed shell, and calls existing commands",
    async ({ text }) => {
      expect(syntaxErrors(text)).toBe("");
      expect(npmScripts(text).filter((name) => !scripts.includes(name))).toEqual([]);
      for (const call of ownCalls(text)) expect(await wrongWith(call)).toEqual([]);
    },
  );

  test.each(inLanguage("json"))("$file:$line is JSON", ({ text }) => {
    expect(() => JSON.parse(text)).not.toThrow();
  });

  describe("of SQL", () => {
    let server: Server;
    beforeAll(async () => {
      server = await startPostgres({ major: newestMajor() });
      await prepareDatabase(server);
    });
    afterAll(() => server.stop());

    const sql = inLanguage("sql");

    test.each(sql)("$file:$line runs on a server", async ({ file, line }) => {
      const upToHere = sql.filter((block) => block.file === file && block.line <= line);
      await runSql(
        server,
        upToHere.map(({ text }) => text),
      );
    });

    test("that is wrong fails", async () => {
      await expect(runSql(server, ["GRANT CREATE ON DATABASE analytics TO nobody;"])).rejects.toThrow(
        "nobody",
      );
    });
  });
});

describe.each(all)("$file", (page) => {
  test("calls only existing commands in its sentences", async () => {
    const code = [...proseOf(page).matchAll(/`([^`\n]+)`/g)].map(([, text]) => text!);
    for (const text of code.filter((each) => !/[…[<]/.test(each))) {
      expect(npmScripts(text).filter((name) => !scripts.includes(name))).toEqual([]);
      if (!text.startsWith("destination-check ")) continue;
      for (const call of ownCalls(text)) expect(await wrongWith(call), text).toEqual([]);
    }
  });

  test("has internal links that lead to an existing file and heading", () => {
    const broken = linksOf(page)
      .filter(({ href }) => !/^[a-z]+:/i.test(href))
      .filter(({ href }) => !leadsSomewhere(page, href));
    expect(broken).toEqual([]);
  });

  test("has external links that use https and lead to known hosts", () => {
    const external = linksOf(page).filter(({ href }) => /^[a-z]+:/i.test(href));
    const unknown = external.filter(({ href }) => {
      const { protocol, hostname, username } = new URL(href);
      return protocol !== "https:" || username !== "" || !knownHosts.has(hostname);
    });
    expect(unknown).toEqual([]);
  });
});

test("docs/README.md links to every page, directly or through the index of the rules", () => {
  const reached = ["docs/README.md", "docs/rules/README.md"].flatMap((file) => {
    const index = all.find((page) => page.file === file)!;
    return linksOf(index).map(({ href }) => path.posix.join(path.dirname(file), href.split("#")[0]!));
  });
  const ofDocs = all.map(({ file }) => file).filter((file) => file.startsWith("docs/"));
  expect(ofDocs.filter((file) => file !== "docs/README.md" && !reached.includes(file))).toEqual([]);
});

test("there are pages, blocks and links to check", () => {
  const counts = ["yaml", "sh", "sql", "json"].map(
    (language) => `${inLanguage(language).length} of ${language}`,
  );
  const links = all.flatMap(linksOf).length;
  console.log(
    `documentation: ${all.length} pages, ${links} links, ${testedHere.length} blocks (${counts.join(", ")})`,
  );
  expect(all.length).toBeGreaterThan(80);
  expect(links).toBeGreaterThan(400);
  for (const language of ["yaml", "sh", "sql", "json"]) expect(inLanguage(language)).not.toEqual([]);
});

test("finds errors in every kind of block", async () => {
  expect(wholeOf("one: 1\ntwo: [2]\n").kind).toBe("unknown");
  expect(syntaxErrors("if true; then\n")).toContain("syntax error");
  expect(ownCalls("SECRET='a b' destination-check --onyl warehouse | cat # no\n")).toEqual([
    ["--onyl", "warehouse"],
  ]);
  expect(await wrongWith(["--onyl", "warehouse"])).toEqual([
    expect.stringContaining("Did you mean `--only`?"),
  ]);
  expect(await wrongWith(["setpu", "--audit"])).not.toEqual([]);
  expect(await wrongWith(["serve"])).toEqual(["`serve` is not a command or a file."]);
});

function inLanguage(language: string): Block[] {
  return testedHere.filter((block) => block.language === language);
}

function placeOf({ file, line, language }: Block): string {
  return `${file}:${line} ${language}`;
}

/** The program's error for a command line, or nothing if it would run. */
async function wrongWith(call: string[]): Promise<string[]> {
  const [first = ""] = call;
  const called = await readArguments(call);
  if (called.kind === "usage") return called.errors;
  // The program takes an unknown word as a file name.
  const isFile = called.kind !== "check" || called.options.files.every((file) => file.includes("."));
  return isFile ? [] : [`${first} is neither a command nor the name of a file.`];
}

function leadsSomewhere({ file, text }: Page, href: string): boolean {
  const [to = "", anchor] = decodeURI(href).split("#");
  const target = to === "" ? file : path.posix.join(path.dirname(file), to);
  const place = path.join(root, target);
  if (!existsSync(place)) return false;
  if (anchor === undefined || statSync(place).isDirectory()) return true;
  return anchorsOf({ file: target, text: to === "" ? text : readFileSync(place, "utf8") }).includes(anchor);
}
