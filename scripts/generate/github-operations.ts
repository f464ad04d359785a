// Extracts the operations that the program uses from GitHub's description of its API, which is too large (400 MB) for a
// dependency: `npm install --no-save @octokit/openapi@23.0.2 && node scripts/generate/github-operations.ts`.
// With --check it writes nothing, and exits with 1 if the committed file is stale.

import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";

/** The operations that src/github/ uses, by GitHub's ids. */
const operationIds = [
  "checks/create",
  "checks/update",
  "git/get-commit",
  "git/get-ref",
  "git/get-tree",
  "issues/create",
  "issues/create-comment",
  "issues/create-label",
  "issues/delete-comment",
  "issues/list-comments",
  "issues/list-for-repo",
  "issues/update",
  "issues/update-comment",
  "pulls/create-review",
  "pulls/list-files",
  "pulls/list-review-comments",
  "repos/compare-commits-with-basehead",
  "repos/get-content",
];

const descriptions = ["api.github.com", "ghes-3.19"];

type Json = Record<string, unknown>;
type Operation = Json & { operationId: string };
type Description = Json & {
  paths: Record<string, Record<string, Operation>>;
  components: Record<string, Record<string, unknown>>;
};

/** Omitted keys of schemas. Keys of examples are data. */
const prose = new Set(["description", "example", "externalDocs", "x-github", "x-multi-segment"]);

const target = new URL("../../__tests__/support/github/operations.generated.json", import.meta.url);
const folder = installedIn();
if (folder === null) {
  console.log("@octokit/openapi is not installed: the operations were not checked.");
} else {
  await generate(folder);
}

async function generate(from: string): Promise<void> {
  const extracts: Record<string, unknown> = {};
  for (const name of descriptions)
    extracts[name] = extract(JSON.parse(await readFile(`${from}/generated/${name}.json`, "utf8")));
  const text = `${JSON.stringify(extracts, null, 1)}\n`;
  const before = await readFile(target, "utf8").catch(() => "");
  if (before === text) return;
  const isCheck = process.argv.includes("--check");
  console.log(`${isCheck ? "stale" : "wrote"}: __tests__/support/github/operations.generated.json`);
  if (isCheck) process.exitCode = 1;
  else await writeFile(target, text);
}

/** The folder of the package, also in `NODE_PATH`; null if it is not installed. */
function installedIn(): string | null {
  try {
    const manifest = createRequire(import.meta.url).resolve("@octokit/openapi/package.json");
    return manifest.slice(0, -"/package.json".length);
  } catch {
    return null;
  }
}

/** The operations and all components that they need, without descriptions. */
function extract({ openapi, info, paths, components }: Description): Json {
  const used: Description["paths"] = {};
  const needed = new Map<string, unknown>();
  for (const [path, methods] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (!operationIds.includes(operation.operationId)) continue;
      const { operationId, parameters, requestBody, responses } = operation;
      const plain = withoutProse({ operationId, parameters, requestBody, responses }) as Operation;
      used[path] = { ...used[path], [method]: plain };
      follow(plain, components, needed);
    }
  }
  const usedOperations = Object.values(used)
    .flatMap(Object.values)
    .map(({ operationId }) => operationId);
  const missing = operationIds.filter((id) => !usedOperations.includes(id));
  if (missing.length > 0) throw new Error(`The description does not have ${missing.join(", ")}.`);
  const keptComponents: Record<string, Json> = {};
  for (const [kind, name] of [...needed.keys()].sort().map((key) => key.split(" ") as [string, string]))
    keptComponents[kind] = { ...keptComponents[kind], [name]: needed.get(`${kind} ${name}`) };
  return { openapi, info: { version: (info as Json).version }, paths: used, components: keptComponents };
}

function follow(value: unknown, components: Description["components"], needed: Map<string, unknown>): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, each] of Object.entries(value)) {
    if (key !== "$ref" || typeof each !== "string") {
      follow(each, components, needed);
      continue;
    }
    const [kind = "", name = ""] = each.replace("#/components/", "").split("/");
    if (needed.has(`${kind} ${name}`)) continue;
    const component = withoutProse(components[kind]?.[name]);
    needed.set(`${kind} ${name}`, component);
    follow(component, components, needed);
  }
}

function withoutProse(value: unknown, isData = false): unknown {
  if (Array.isArray(value)) return value.map((each) => withoutProse(each, isData));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      // A property may be named like a keyword.
      .filter(
        ([key, each]) => isData || !prose.has(key) || (key === "description" && typeof each === "object"),
      )
      .map(([key, each]) => [key, withoutProse(each, isData || key === "value" || key === "enum")]),
  );
}
