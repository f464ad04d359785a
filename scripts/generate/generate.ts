// Writes all generated files. With --check it only lists stale files, and exits with 1 if there are any.

import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { destinationsTypes, forEditors, forProgram } from "./destinations-schema.ts";
import { knownErrors } from "./known-errors.ts";
import { pageWith, performancePage } from "./readme.ts";
import { actionYmlWith, referencePages } from "./reference.ts";
import { rulePages, shownExamples } from "./rule-pages.ts";
import { notice, typesOf, validatorsOf, validatorTypes } from "./schemas.ts";

type Json = Record<string, unknown>;

const root = new URL("../../", import.meta.url);

/** Included in the README. */
const shown = [
  "examples/quick-start/workflow.yml",
  "examples/quick-start/destinations.yml",
  "examples/destinations.yml",
];
/** Included in docs/guides/other-ci.md. */
const recipes = [
  "gitlab.yml",
  "bitbucket-pipelines.yml",
  "circleci.yml",
  "Jenkinsfile",
  "azure-pipelines.yml",
  "kubernetes-cronjob.yml",
].map((name) => `examples/ci/${name}`);
/** Included in guides. */
const guides = ["many-destinations", "code-scanning"].map((name) => `examples/workflows/${name}.yml`);
/** Written by `init`. */
const workflows = ["pull-request", "scheduled", "audit"].map((name) => `examples/workflows/${name}.yml`);

const check = process.argv.includes("--check");
const files = await generated();
const stale: string[] = [];
for (const [file, content] of Object.entries(files)) {
  const url = new URL(file, root);
  const before = await text(file).catch(() => null);
  if (before === content) continue;
  stale.push(file);
  if (check) continue;
  await mkdir(new URL(".", url), { recursive: true });
  await writeFile(url, content);
}
/** Pages of rules that no longer exist. */
const leftOver = (await readdir(new URL("docs/rules/", root), { recursive: true }))
  .map((file) => `docs/rules/${file.replaceAll("\\", "/")}`)
  .filter((file) => file.endsWith(".md") && files[file] === undefined);
if (!check) for (const file of leftOver) await rm(new URL(file, root));
for (const file of stale) console.log(check ? `stale: ${file}` : `wrote ${file}`);
for (const file of leftOver) console.log(check ? `left over: ${file}` : `removed ${file}`);
if (check && stale.length + leftOver.length > 0) {
  console.log("Run `npm run generate` and commit what it writes.");
  process.exitCode = 1;
}

async function generated(): Promise<Record<string, string>> {
  const product = await json("package.json");
  const repository = repositoryOf(product);
  const destinations = forEditors(
    withId(await json("schema/destinations.schema.json"), repository, "destinations"),
  );
  const actionYml = actionYmlWith(await text("action.yml"));
  const examples = await named(repository, shown);
  const workflowTexts = await named(repository, workflows);
  const guided = {
    ...workflowTexts,
    ...(await named(repository, [...guides, ...recipes])),
  };
  const pages = await named(repository, await written());
  const report = withId(await json("schema/report.schema.json"), repository, "report");
  return {
    "schema/destinations.schema.json": jsonText(destinations),
    "schema/report.schema.json": jsonText(report),
    "src/config/schema/schema.generated.ts": await destinationsTypes(destinations),
    "src/config/schema/validate.generated.d.ts": validatorTypes,
    "src/config/schema/validate.generated.js": validatorsOf(forProgram(destinations)),
    "src/report/report.generated.ts": await typesOf(report, "Report", {
      Report: "Report",
      Status: "Status",
      Location: "ReportLocation",
      Fix: "ReportFix",
      ReportFinding: "ReportFinding",
      ReportDestination: "ReportDestination",
      ReportStage: "ReportStage",
      ReportServer: "ReportServer",
      ReportStitch: "ReportStitch",
      ReportTls: "ReportTls",
      ReportPrivileges: "ReportPrivileges",
      Certificate: "ReportCertificate",
      ReportChange: "ReportChange",
    }),
    "src/product.generated.ts": productModule(product, repository),
    "schema/rule-examples.json": shownExamples(),
    "schema/known-errors.json": knownErrors(await text("docs/troubleshooting.md"), repository),
    "src/terminal/commands/init/workflows.generated.ts": workflowsModule(workflowTexts),
    ...rulePages(repository),
    "action.yml": actionYml,
    ".github/actions/check/action.yml": actionBelow(actionYml),
    ...referencePages(actionYml, destinations, examples["examples/destinations.yml"]!),
    ...examples,
    ...guided,
    ...(await named(repository, ["docs/schemastore.json"])),
    ...Object.fromEntries(Object.entries(pages).map(([file, page]) => [file, pageWith(page, guided)])),
    "README.md": pageWith(await text("README.md"), examples),
    "docs/performance.md": performancePage(await text("bench/results.md")),
  };
}

/**
 * A copy of the action in a folder. The reusable workflow refers to it by `$/`, which can't refer to the root
 * (actions/runner v2.336.0, src/Sdk/DTPipelines/Pipelines/PipelineConstants.cs).
 */
function actionBelow(actionYml: string): string {
  const folder = actionYml.replace("main: dist/", "main: ../../../dist/");
  if (folder === actionYml) throw new Error("action.yml does not run a file of dist/.");
  return `# Made by \`npm run generate\` from action.yml: do not edit.\n${folder}`;
}

/** The pages of docs/ that are not generated. */
async function written(): Promise<string[]> {
  const files = await readdir(new URL("docs/", root), { recursive: true });
  return files
    .map((file) => `docs/${file.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(".md") && !/^docs\/(rules|reference)\//.test(file));
}

function repositoryOf(product: Json): string {
  const { url } = product.repository as { url: string };
  const repository = /github\.com\/(.+)\.git$/.exec(url)?.[1];
  if (repository === undefined) throw new Error("package.json has no GitHub repository.");
  return repository;
}

function withId(schema: Json, repository: string, name: string): Json {
  return {
    ...schema,
    $id: `https://raw.githubusercontent.com/${repository}/main/schema/${name}.schema.json`,
  };
}

/** Examples and guides refer to the action and its schema by the repository's name. */
async function named(repository: string, files: readonly string[]): Promise<Record<string, string>> {
  const withNames = async (file: string) =>
    (await text(file))
      .replaceAll(/uses: (?!actions\/)[\w.-]+\/[\w.-]+@/g, `uses: ${repository}@`)
      .replaceAll(
        /raw\.githubusercontent\.com\/[\w.-]+\/[\w.-]+\//g,
        `raw.githubusercontent.com/${repository}/`,
      );
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file, await withNames(file)])));
}

function productModule({ name, version, engines }: Json, repository: string): string {
  const oldestNode = (engines as { node: string }).node.replace(">=", "");
  const product = { name, version, repository, oldestNode };
  return `${notice}export const product = ${JSON.stringify(product, null, 2)};\n`;
}

/** `init` writes the examples. */
function workflowsModule(texts: Record<string, string>): string {
  const byName = Object.entries(texts).map(([file, content]) => [path.basename(file, ".yml"), content]);
  return `${notice}export const workflows = ${JSON.stringify(Object.fromEntries(byName), null, 2)};\n`;
}

async function json(file: string): Promise<Json> {
  return JSON.parse(await text(file));
}

async function text(file: string): Promise<string> {
  // CRLF on Windows.
  return (await readFile(new URL(file, root), "utf8")).replaceAll("\r\n", "\n");
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
