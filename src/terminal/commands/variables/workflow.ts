// What a workflow hands to the check: the steps that run it, and the variables that each of them gets.

import { readAllowedVariables } from "../../../config/trust/allow-lists.ts";
import {
  isObject,
  type Mapping,
  type Node,
  nodeAt,
  type Path,
  readDocument,
  toPlain,
} from "../../../config/yaml/document.ts";
import { position, type Source } from "../../../config/yaml/source.ts";
import { readVariables } from "../../../github/variables.ts";
import { usualFile } from "../../../options.ts";
import { product } from "../../../product.generated.ts";

/**
 * One step, or one job that calls the reusable workflow. `mapped` are the names that it gets; `own` those among them that
 * nothing but this step has. `opaque`: it gets others too, out of a secret that holds them all and can't be looked into.
 * `files` and `allowed` are null where the workflow does not say them outright.
 */
export type CheckStep = {
  line: number;
  mapped: Set<string>;
  own: string[];
  opaque: boolean;
  files: string[] | null;
  allowed: string[] | null;
  place: EnvPlace;
};

/**
 * Where a line for a variable goes: behind line `after` with its key at `column`, in an `env:` that is there or with a new
 * one; or by hand, into an `env:` on one line or the secret that holds all of them.
 */
export type EnvPlace =
  | { kind: "env" | "new-env"; after: number; column: number }
  | { kind: "flow-env" }
  | { kind: "one-secret" };

export type WorkflowSteps = { kind: "steps"; steps: CheckStep[] } | { kind: "unreadable" };

type Plain = Record<string, unknown>;

const action = new RegExp(`^(${product.repository}@.*|\\./)$`, "i");
const reusable = new RegExp(
  `^(${product.repository}|\\.)/\\.github/workflows/destination-check\\.yml(@.*)?$`,
  "i",
);

/** The steps and jobs of a workflow that dial destinations. A mode that dials nothing needs no variable. */
export function checkStepsOf(from: Source): WorkflowSteps {
  const { root } = readDocument(from.text);
  const plain = root === null ? null : toPlain(root);
  if (root === null || !isObject(plain) || !isObject(plain.jobs)) return { kind: "unreadable" };
  const steps: CheckStep[] = [];
  for (const [name, job] of Object.entries(plain.jobs)) {
    if (!isObject(job)) continue;
    const above = [plain.env, job.env];
    if (reusable.test(String(job.uses))) steps.push(callingJob(job, ["jobs", name], root, from));
    for (const [index, step] of (Array.isArray(job.steps) ? job.steps : []).entries()) {
      if (!isObject(step) || !action.test(String(step.uses)) || isIdle(step.with)) continue;
      steps.push(stepAt(step, above, ["jobs", name, "steps", index], root, from));
    }
  }
  return { kind: "steps", steps };
}

function isIdle(given: unknown): boolean {
  return isObject(given) && ["validate", "plan", "merge"].includes(String(given.mode));
}

function stepAt(step: Plain, above: unknown[], path: Path, root: Node, from: Source): CheckStep {
  const given = isObject(step.with) ? step.with : {};
  const inputs = variablesIn(given.variables);
  const own = [...namesOf(step.env), ...inputs.names];
  const isExpression = [...above, step.env].some((env) => typeof env === "string");
  return {
    line: lineOf(path, root, from),
    mapped: new Set([...above.flatMap(namesOf), ...own]),
    own,
    opaque: inputs.opaque || isExpression,
    files: wordsIn(given.files, /\n/, [usualFile]),
    allowed: allowedIn(given),
    place: envPlace(path, root, from),
  };
}

function callingJob(job: Plain, path: Path, root: Node, from: Source): CheckStep {
  const secrets = job.secrets;
  const given = isObject(secrets)
    ? variablesIn(secrets.variables)
    : { names: [], opaque: secrets === "inherit" };
  const inputs = isObject(job.with) ? job.with : {};
  return {
    line: lineOf(path, root, from),
    mapped: new Set(given.names),
    own: given.names,
    opaque: given.opaque,
    files: wordsIn(inputs.files, /\n/, [usualFile]),
    allowed: allowedIn(inputs),
    place: { kind: "one-secret" },
  };
}

/** The input `variables`: lines that stand here, or an expression whose value only the runner knows. */
function variablesIn(value: unknown): { names: string[]; opaque: boolean } {
  if (typeof value !== "string" || value.trim() === "") return { names: [], opaque: false };
  const read = readVariables(value);
  return read.kind === "variables"
    ? { names: Object.keys(read.variables), opaque: false }
    : { names: [], opaque: true };
}

function allowedIn(inputs: Plain): string[] | null {
  const words = wordsIn(inputs["allowed-variables"], /[\s,]+/, []);
  return readAllowedVariables(words ?? []).allowedVariables;
}

function wordsIn(value: unknown, between: RegExp, usual: string[]): string[] | null {
  if (value === undefined) return usual;
  if (typeof value !== "string" || value.includes("${{")) return null;
  const words = value.split(between).map((word) => word.trim());
  return words.filter((word) => word !== "");
}

function namesOf(env: unknown): string[] {
  return isObject(env) ? Object.keys(env) : [];
}

/** Behind the step's last variable, or behind the step where it has none. */
function envPlace(path: Path, root: Node, from: Source): EnvPlace {
  const step = nodeAt(root, path).node as Mapping;
  const env = step.entries.get("env")?.value;
  if (env !== undefined && (env.kind !== "mapping" || env.style === "flow")) return { kind: "flow-env" };
  const keys = [...(env ?? step).entries.values()];
  const column = Math.min(...keys.map(({ key }) => position(from, key.start).column));
  return { kind: env === undefined ? "new-env" : "env", after: lastLine(env ?? step, from), column };
}

function lastLine(node: Node, from: Source): number {
  const end = from.text.slice(0, node.range.end).trimEnd().length;
  return position(from, end).line;
}

function lineOf(path: Path, root: Node, from: Source): number {
  return position(from, nodeAt(root, path).node.range.start).line;
}
