import { isDeepStrictEqual } from "node:util";
import { readVariableLines } from "../../../config/values/variables.ts";
import {
  isObject,
  type Mapping,
  type Node,
  nodeAt,
  type Path,
  type PlainMapping,
  readDocument,
  toPlain,
} from "../../../config/yaml/document.ts";
import { lineOf, position, type Source } from "../../../config/yaml/source.ts";
import { runOptions } from "../../../options.ts";
import { product } from "../../../product.generated.ts";
import { connectingCalls } from "./command-calls.ts";

/** `names` is null if any variable may be set, and `line` for the script of the step itself. */
type EarlierStep = { line: number | null; names: ReadonlySet<string> | null };

/** `names`: variables of no other step. `opaque`: it gets unknown ones too. Null: not known. `only`: empty for all destinations. */
export type CheckStep = {
  line: number;
  mapped: Set<string>;
  earlierSteps: EarlierStep[];
  names: string[];
  opaque: boolean;
  files: string[] | null;
  folder: string | null;
  only: string[];
  allowed: string[] | null;
  place: EnvPlace;
};

export type EnvPlace =
  | { kind: "env" | "new-env"; after: number; column: number }
  | { kind: "flow-env" }
  | { kind: "one-secret" };

/** `called` are other workflows of the repository. */
export type WorkflowSteps = { kind: "steps"; steps: CheckStep[]; called: string[] } | { kind: "unreadable" };

const action = new RegExp(`^(${product.repository}@.*|\\./)$`, "i");
const reusable = new RegExp(
  `^(${product.repository}|\\.)/\\.github/workflows/destination-check\\.yml(@.*)?$`,
  "i",
);

export async function checkStepsOf(
  from: Source,
  readAction: (folder: string) => Promise<string | null>,
): Promise<WorkflowSteps> {
  const { root } = readDocument(from.text);
  const plain = root === null ? null : toPlain(root);
  if (root === null || !isObject(plain) || !isObject(plain.jobs)) return { kind: "unreadable" };
  const steps: CheckStep[] = [];
  const called: string[] = [];
  for (const [name, job] of Object.entries(plain.jobs)) {
    if (!isObject(job)) continue;
    const container = isObject(job.container) ? job.container.env : undefined;
    const outerEnvs = [plain.env, job.env, container];
    const matrix = matrixOf(job);
    if (reusable.test(String(job.uses))) {
      const line = lineOf(from, nodeAt(root, ["jobs", name]).node.start);
      const inputs = variantsOf(job.with ?? {}, matrix);
      steps.push(...inputs.map((each) => callingJob({ ...job, with: each }, line)));
    } else if (/^\.\//.test(String(job.uses))) called.push(String(job.uses));
    const earlierSteps: EarlierStep[] = [];
    for (const [index, step] of (Array.isArray(job.steps) ? job.steps : []).entries()) {
      if (!isObject(step)) continue;
      const path = ["jobs", name, "steps", index];
      const place = { line: lineOf(from, nodeAt(root, path).node.start), place: envPlace(path, root, from) };
      const checks = await checksIn(step, outerEnvs, [job.defaults, plain.defaults], matrix, readAction);
      steps.push(
        ...checks.map((check) => ({
          ...check,
          ...place,
          earlierSteps: [...earlierSteps, ...check.earlierSteps],
        })),
      );
      const exported = exportedBy(step);
      if (checks.length === 0 && exported !== "none")
        earlierSteps.push({ line: place.line, names: exported });
    }
  }
  return { kind: "steps", steps, called };
}

type Check = Omit<CheckStep, "line" | "place">;
type MatrixValues = PlainMapping[];

/** The checks of a step: of the action, of each call of the command, or of the steps of a composite action. */
async function checksIn(
  step: PlainMapping,
  outerEnvs: unknown[],
  defaults: unknown[],
  matrix: MatrixValues,
  readAction: (folder: string) => Promise<string | null>,
): Promise<Check[]> {
  const uses = String(step.uses ?? "");
  if (action.test(uses)) {
    const inputs = variantsOf(step.with ?? {}, matrix).filter(connects);
    return inputs.map((each) => checkOf({ ...step, with: each }, outerEnvs));
  }
  if (typeof step.run === "string") {
    const start = workingDirectory(step, defaults);
    const scripts = variantsOf(step.run, matrix).filter((each) => typeof each === "string");
    const calls = (await Promise.all(scripts.map(connectingCalls))).flat();
    return calls.map(({ variables, setsAny, folder, ...options }) => {
      const check = checkOf({ env: step.env }, outerEnvs);
      return {
        ...check,
        ...options,
        mapped: new Set([...check.mapped, ...variables]),
        earlierSteps: setsAny ? [{ line: null, names: null }] : [],
        folder: start === null || folder === null ? null : `${start}/${folder}`,
      };
    });
  }
  if (!uses.startsWith("./")) return [];
  const text = await readAction(uses);
  const { root } = readDocument(text ?? "");
  const runs = root === null ? null : toPlain(root);
  const compositeSteps = isObject(runs) && isObject(runs.runs) ? runs.runs.steps : null;
  const steps = (Array.isArray(compositeSteps) ? compositeSteps : []).filter(isObject);
  const checks = steps.map((each) =>
    String(each.uses ?? "").startsWith("./")
      ? []
      : checksIn(each, [...outerEnvs, step.env], [], matrix, readAction),
  );
  return (await Promise.all(checks)).flat();
}

function workingDirectory(step: PlainMapping, defaults: unknown[]): string | null {
  const run = defaults.map((each) => (isObject(each) && isObject(each.run) ? each.run : {}));
  const folder = [step, ...run].map((each) => each["working-directory"]).find((each) => each !== undefined);
  return literalText(folder ?? ".");
}

/** https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations */
function matrixOf(job: PlainMapping): MatrixValues {
  const matrix = isObject(job.strategy) && isObject(job.strategy.matrix) ? job.strategy.matrix : {};
  const { include, exclude, ...lists } = matrix;
  const all = Object.entries(lists).reduce<MatrixValues>(
    (combinations, [key, values]) =>
      Array.isArray(values) && combinations.length * values.length <= 256
        ? combinations.flatMap((each) => values.map((value) => ({ ...each, [key]: value })))
        : combinations,
    [{}],
  );
  const hasAll = (each: PlainMapping, pairs: PlainMapping) =>
    Object.entries(pairs).every(([key, value]) => isDeepStrictEqual(each[key], value));
  const excluded = mappingsIn(exclude);
  const combinations = all.filter(
    (each) => Object.keys(each).length > 0 && !excluded.some((pairs) => hasAll(each, pairs)),
  );
  // `include` adds to each combination whose values it does not change, or else is a combination itself.
  const included = mappingsIn(include);
  const canAdd = (each: PlainMapping, pairs: PlainMapping) => hasAll({ ...pairs, ...each }, pairs);
  return [
    ...combinations.map((each) =>
      Object.assign({ ...each }, ...included.filter((pairs) => canAdd(each, pairs))),
    ),
    ...included.filter((pairs) => !combinations.some((each) => canAdd(each, pairs))),
  ];
}

function mappingsIn(list: unknown): PlainMapping[] {
  return Array.isArray(list) ? list.filter(isObject) : [];
}

/** A value with each combination of the matrix in place of its expressions; itself if none has all of them. */
function variantsOf(value: unknown, matrix: MatrixValues): unknown[] {
  const text = JSON.stringify(value);
  const names = [...text.matchAll(matrixExpression)].map(([, name]) => name!);
  const known = matrix.filter((each) =>
    names.every((name) => ["string", "number"].includes(typeof each[name])),
  );
  if (names.length === 0 || known.length === 0) return [value];
  const texts = known.map((each) =>
    text.replaceAll(matrixExpression, (_, name) => JSON.stringify(String(each[name])).slice(1, -1)),
  );
  return [...new Set(texts)].map((each) => JSON.parse(each));
}

const matrixExpression = /\$\{\{\s*matrix\.([\w-]+)\s*\}\}/g;

function connects(inputs: unknown): boolean {
  return !(isObject(inputs) && ["validate", "plan", "merge"].includes(String(inputs.mode)));
}

function checkOf(step: PlainMapping, outerEnvs: unknown[]): Check {
  const inputs = isObject(step.with) ? step.with : {};
  const passed = variablesIn(inputs.variables);
  const names = [...namesOf(step.env), ...passed.names];
  const isExpression = [...outerEnvs, step.env].some((env) => typeof env === "string");
  return {
    mapped: new Set([...outerEnvs.flatMap(namesOf), ...names]),
    earlierSteps: [],
    names,
    opaque: passed.opaque || isExpression,
    files: valuesIn("files", inputs),
    folder: ".",
    allowed: valuesIn("allowed-variables", inputs),
    only: valuesIn("only", inputs) ?? [],
  };
}

function callingJob(job: PlainMapping, line: number): CheckStep {
  const secrets = isObject(job.secrets) ? job.secrets : {};
  const inputs = isObject(job.with) ? job.with : {};
  const check = checkOf({ with: { ...inputs, variables: secrets.variables } }, []);
  return { ...check, opaque: check.opaque || job.secrets === "inherit", line, place: { kind: "one-secret" } };
}

function variablesIn(value: unknown): { names: string[]; opaque: boolean } {
  if (typeof value !== "string" || value.trim() === "") return { names: [], opaque: false };
  const read = readVariableLines(value);
  return "value" in read ? { names: Object.keys(read.value), opaque: false } : { names: [], opaque: true };
}

/** Null for an expression. */
function valuesIn(name: "files" | "only" | "allowed-variables", inputs: PlainMapping): string[] | null {
  const { read, default: preset } = runOptions[name];
  const text = literalText(inputs[name]);
  const values = text === null ? null : read(text.trim() === "" ? preset : text);
  return values !== null && "value" in values ? values.value : null;
}

function literalText(value: unknown): string | null {
  if (value === undefined) return "";
  return typeof value !== "string" || value.includes("${{") ? null : value;
}

function namesOf(env: unknown): string[] {
  return isObject(env) ? Object.keys(env) : [];
}

function envPlace(path: Path, root: Node, from: Source): EnvPlace {
  const step = nodeAt(root, path).node as Mapping;
  const env = step.entries.get("env")?.value;
  if (env !== undefined && (env.kind !== "mapping" || env.style === "flow")) return { kind: "flow-env" };
  const keys = [...(env ?? step).entries.values()];
  const column = Math.min(...keys.map(({ key }) => position(from, key.start).column));
  return { kind: env === undefined ? "new-env" : "env", after: lastLine(env ?? step, from), column };
}

function lastLine(node: Node, from: Source): number {
  return lineOf(from, from.text.slice(0, node.end).trimEnd().length);
}

/** The variables that a step sets for later ones. Null if it may set any, "none" if it sets none. */
function exportedBy(step: PlainMapping): ReadonlySet<string> | null | "none" {
  if (typeof step.run === "string") return exportedByScript(step.run);
  const uses = String(step.uses ?? "").toLowerCase();
  // A local action may set variables.
  if (uses.startsWith("./") && uses !== "./") return null;
  const inputs = isObject(step.with) ? step.with : {};
  const known = actions.find(([name]) => uses.startsWith(`${name}@`));
  return known === undefined ? "none" : known[1](inputs, isObject(step.env) ? step.env : {});
}

/** Null if the script writes other lines than `echo NAME=…` to GITHUB_ENV. */
function exportedByScript(script: string): ReadonlySet<string> | null | "none" {
  if (!/GITHUB_ENV\b/.test(script)) return "none";
  const names = new Set<string>();
  for (const line of script.split("\n").filter((each) => /GITHUB_ENV\b/.test(each))) {
    const name = /^\s*(?:echo|printf)\s+(?:-\w+\s+)?["']?([A-Za-z_]\w*)(?:=|<<)/.exec(line)?.[1];
    if (name === undefined) return null;
    names.add(name);
  }
  return names;
}

type Exports = (inputs: PlainMapping, env: PlainMapping) => ReadonlySet<string> | null | "none";

const any: Exports = () => null;
const ifTrue =
  (input: string): Exports =>
  (inputs) =>
    String(inputs[input]) === "true" ? null : "none";

/** Actions that set variables for later steps, according to their documentation. */
const actions: [string, Exports][] = [
  [
    "hashicorp/vault-action",
    (inputs) => (String(inputs.exportEnv ?? "true") === "true" ? vaultNames(inputs) : "none"),
  ],
  [
    "1password/load-secrets-action",
    (inputs, env) => (String(inputs["export-env"] ?? "true") === "true" ? onePasswordNames(env) : "none"),
  ],
  ["aws-actions/aws-secretsmanager-get-secrets", any],
  ["google-github-actions/get-secretmanager-secrets", ifTrue("export_to_environment")],
  ["azure/get-keyvault-secrets", any],
  ["dopplerhq/secrets-fetch-action", ifTrue("inject-env-vars")],
  ["infisical/secrets-action", any],
  ["bitwarden/sm-action", any],
  ["akeyless-community/akeyless-github-action", any],
  ["keeper-security/ksm-action", any],
  ["cyberark/conjur-action", any],
  ["dkershner6/aws-ssm-getparameters-action", any],
  [
    "actions/github-script",
    (inputs) => (/exportVariable|GITHUB_ENV/.test(String(inputs.script)) ? null : "none"),
  ],
];

/** `path key | NAME ;` */
function vaultNames({ secrets }: PlainMapping): ReadonlySet<string> | null {
  const names = [...String(secrets ?? "").matchAll(/\|\s*([A-Za-z_]\w*)\s*(?:;|$)/gm)].map(
    ([, name]) => name!,
  );
  return names.length === 0 ? null : new Set(names);
}

/** Variables with references such as `op://vault/item/password`. Null if there are none. */
function onePasswordNames(env: PlainMapping): ReadonlySet<string> | null {
  const names = Object.entries(env).filter(([, value]) => String(value).startsWith("op://"));
  return names.length === 0 ? null : new Set(names.map(([name]) => name));
}
