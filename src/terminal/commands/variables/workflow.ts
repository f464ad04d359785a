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
import { position, type Source } from "../../../config/yaml/source.ts";
import { runOptions } from "../../../options.ts";
import { product } from "../../../product.generated.ts";

type EarlierStep = { line: number; names: ReadonlySet<string> | null };

/** `names`: variables of no other step. `opaque`: it gets unknown ones too. `files` and `allowed`: null for expressions. */
export type CheckStep = {
  line: number;
  mapped: Set<string>;
  earlierSteps: EarlierStep[];
  names: string[];
  opaque: boolean;
  files: string[] | null;
  allowed: string[] | null;
  place: EnvPlace;
};

export type EnvPlace =
  | { kind: "env" | "new-env"; after: number; column: number }
  | { kind: "flow-env" }
  | { kind: "one-secret" };

export type WorkflowSteps = { kind: "steps"; steps: CheckStep[] } | { kind: "unreadable" };

const action = new RegExp(`^(${product.repository}@.*|\\./)$`, "i");
const reusable = new RegExp(
  `^(${product.repository}|\\.)/\\.github/workflows/destination-check\\.yml(@.*)?$`,
  "i",
);

export function checkStepsOf(from: Source): WorkflowSteps {
  const { root } = readDocument(from.text);
  const plain = root === null ? null : toPlain(root);
  if (root === null || !isObject(plain) || !isObject(plain.jobs)) return { kind: "unreadable" };
  const steps: CheckStep[] = [];
  for (const [name, job] of Object.entries(plain.jobs)) {
    if (!isObject(job)) continue;
    const above = [plain.env, job.env];
    if (reusable.test(String(job.uses))) steps.push(callingJob(job, ["jobs", name], root, from));
    const earlierSteps: EarlierStep[] = [];
    for (const [index, step] of (Array.isArray(job.steps) ? job.steps : []).entries()) {
      if (!isObject(step)) continue;
      const path = ["jobs", name, "steps", index];
      const exported = exportedBy(step);
      const inputs = action.test(String(step.uses)) ? (step.with ?? {}) : commandInputs(step.run);
      if (inputs !== null && connects(inputs))
        steps.push({
          ...stepAt({ ...step, with: inputs }, above, path, root, from),
          earlierSteps: [...earlierSteps],
        });
      else if (exported !== "none") earlierSteps.push({ line: lineOf(path, root, from), names: exported });
    }
  }
  return { kind: "steps", steps };
}

/** The options of a command in `run:`, as inputs. Null if it does not run the check. */
function commandInputs(run: unknown): PlainMapping | null {
  const call = /(?:^|[\s/;&|])(?:postgres-)?destination-check(?:@[\w.^~-]+)?(?=$|[\s;&|])([^\n;&|]*)/.exec(
    String(run ?? ""),
  );
  if (call === null) return null;
  const words = call[1]!.trim().split(/\s+/);
  const [first = ""] = words;
  if (first === "validate") return { mode: "validate" };
  if (/^[a-z]+$/.test(first) && first !== "check") return null;
  const mode = /--mode[= ](\w+)/.exec(call[1]!)?.[1];
  const files = words.filter((word) => /^[^-].*\.ya?ml$/.test(word));
  return {
    ...(mode === undefined ? {} : { mode }),
    ...(files.length === 0 ? {} : { files: files.join("\n") }),
  };
}

function connects(inputs: unknown): boolean {
  return !(isObject(inputs) && ["validate", "plan", "merge"].includes(String(inputs.mode)));
}

function stepAt(
  step: PlainMapping,
  above: unknown[],
  path: Path,
  root: Node,
  from: Source,
): Omit<CheckStep, "earlierSteps"> {
  const inputs = isObject(step.with) ? step.with : {};
  const passed = variablesIn(inputs.variables);
  const names = [...namesOf(step.env), ...passed.names];
  const isExpression = [...above, step.env].some((env) => typeof env === "string");
  return {
    line: lineOf(path, root, from),
    mapped: new Set([...above.flatMap(namesOf), ...names]),
    names,
    opaque: passed.opaque || isExpression,
    files: filesIn(inputs),
    allowed: allowedIn(inputs),
    place: envPlace(path, root, from),
  };
}

function callingJob(job: PlainMapping, path: Path, root: Node, from: Source): CheckStep {
  const secrets = job.secrets;
  const passed = isObject(secrets)
    ? variablesIn(secrets.variables)
    : { names: [], opaque: secrets === "inherit" };
  const inputs = isObject(job.with) ? job.with : {};
  return {
    line: lineOf(path, root, from),
    mapped: new Set(passed.names),
    earlierSteps: [],
    names: passed.names,
    opaque: passed.opaque,
    files: filesIn(inputs),
    allowed: allowedIn(inputs),
    place: { kind: "one-secret" },
  };
}

function variablesIn(value: unknown): { names: string[]; opaque: boolean } {
  if (typeof value !== "string" || value.trim() === "") return { names: [], opaque: false };
  const read = readVariableLines(value);
  return "value" in read ? { names: Object.keys(read.value), opaque: false } : { names: [], opaque: true };
}

function allowedIn(inputs: PlainMapping): string[] | null {
  const text = literalText(inputs["allowed-variables"]);
  const read = text === null ? null : runOptions["allowed-variables"].read(text);
  return read !== null && "value" in read ? read.value : null;
}

function filesIn(inputs: PlainMapping): string[] | null {
  const text = literalText(inputs.files ?? runOptions.files.default);
  const read = text === null ? null : runOptions.files.read(text);
  return read !== null && "value" in read ? read.value : null;
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
  const end = from.text.slice(0, node.end).trimEnd().length;
  return position(from, end).line;
}

function lineOf(path: Path, root: Node, from: Source): number {
  return position(from, nodeAt(root, path).node.start).line;
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

/** Actions that read secrets into the environment, according to their documentation. */
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
