// Writes everything that is generated. With --check it writes nothing, names what is stale and exits with 1.

import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { readmeWith } from "./readme.ts";
import { rulePages } from "./rule-pages.ts";
import { ignorableRules } from "./rules.ts";
import {
  notice,
  previousValidatorOf,
  previousValidatorTypes,
  reportValidatorOf,
  reportValidatorTypes,
  typesOf,
  validatorsOf,
  validatorTypes,
} from "./schemas.ts";

type Json = Record<string, unknown>;

const root = new URL("../../", import.meta.url);

/** The README shows these whole. */
const shown = [
  "examples/quick-start/workflow.yml",
  "examples/quick-start/destinations.yml",
  "examples/destinations.yml",
];
const workflows = ["pull-request", "scheduled", "audit"].map((name) => `examples/workflows/${name}.yml`);

const check = process.argv.includes("--check");
const files = await generated();
const stale: string[] = [];
for (const [file, content] of Object.entries(files)) {
  const url = new URL(file, root);
  const before = await readFile(url, "utf8").catch(() => null);
  if (before === content) continue;
  stale.push(file);
  if (check) continue;
  await mkdir(new URL(".", url), { recursive: true });
  await writeFile(url, content);
}
/** Pages of rules that are gone. */
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
  const destinations = withRules(
    withId(await json("schema/destinations.schema.json"), repository, "destinations"),
  );
  const examples = await named(repository, shown);
  const report = withId(await json("schema/report.schema.json"), repository, "report");
  return {
    "schema/destinations.schema.json": jsonText(destinations),
    "schema/report.schema.json": jsonText(report),
    "src/config/schema/schema.generated.ts": await typesOf(destinations, "DestinationsFile", {
      "Stitch destinations": "DestinationsFile",
      Destination: "DestinationEntry",
    }),
    "src/config/schema/validate.generated.d.ts": validatorTypes,
    "src/config/schema/validate.generated.js": validatorsOf(destinations),
    "src/report/report.generated.ts": await typesOf(report, "Report", {
      Report: "Report",
      Status: "Status",
      Location: "ReportLocation",
      Fix: "ReportFix",
      ReportFinding: "ReportFinding",
      ReportDestination: "ReportDestination",
      ReportStage: "ReportStage",
      ReportServer: "ReportServer",
      ReportTls: "ReportTls",
      ReportPrivileges: "ReportPrivileges",
      Certificate: "ReportCertificate",
      ReportChange: "ReportChange",
    }),
    "src/report/changes/validate.generated.d.ts": previousValidatorTypes,
    "src/report/changes/validate.generated.js": previousValidatorOf(report),
    "src/report/shards/validate.generated.d.ts": reportValidatorTypes,
    "src/report/shards/validate.generated.js": reportValidatorOf(report),
    "src/product.generated.ts": productModule(product, repository),
    ...rulePages(repository),
    ...examples,
    ...(await named(repository, workflows)),
    "README.md": readmeWith(
      await text("README.md"),
      await text("action.yml"),
      examples,
      await text("bench/results.md"),
    ),
  };
}

/** "owner/name", from package.json: the one place where it stands. */
function repositoryOf(product: Json): string {
  const { url } = product.repository as { url: string };
  const repository = /github\.com\/(.+)\.git$/.exec(url)?.[1];
  if (repository === undefined) throw new Error("package.json names no GitHub repository.");
  return repository;
}

function withId(schema: Json, repository: string, name: string): Json {
  return {
    ...schema,
    $id: `https://raw.githubusercontent.com/${repository}/main/schema/${name}.schema.json`,
  };
}

/** The rules that an entry may ignore stand in the schema too, for completion in editors: from the catalogue. */
function withRules(schema: Json): Json {
  const copy = structuredClone(schema);
  const path = ["definitions", "destination", "properties", "ignore", "items", "properties", "rule"];
  const rule = path.reduce((at, step) => at[step] as Json, copy);
  rule.enum = ignorableRules();
  return copy;
}

/** The examples name the action and its schema: under the repository's own name. */
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

function productModule({ name, version }: Json, repository: string): string {
  const product = { name, version, repository };
  return `${notice}export const product = ${JSON.stringify(product, null, 2)};\n`;
}

async function json(file: string): Promise<Json> {
  return JSON.parse(await text(file));
}

function text(file: string): Promise<string> {
  return readFile(new URL(file, root), "utf8");
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
