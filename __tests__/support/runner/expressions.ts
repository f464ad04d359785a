// `${{ }}` in a workflow, evaluated by GitHub's own library.

import { data, Evaluator, Lexer, Parser } from "@actions/expressions";

export type Contexts = Record<string, unknown>;

/** The status that success(), failure(), cancelled() and always() test. In a skipped job, the first three are false. */
export type Status = "success" | "failure" | "cancelled" | "skipped";

const names = [
  ...["env", "github", "inputs", "job", "jobs", "matrix", "needs", "runner", "secrets", "steps", "strategy"],
  "vars",
];

/** Evaluates an expression without its `${{ }}`. Throws if a function or a context does not exist. */
export function evaluate(expression: string, contexts: Contexts, status: Status = "success"): unknown {
  const functions = statusFunctions(status);
  const tokens = new Lexer(expression).lex().tokens;
  const parsed = new Parser(tokens, names, functions).parse();
  const all = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
  const byName = new Map(functions.map((each) => [each.name, each]));
  return JSON.parse(JSON.stringify(new Evaluator(parsed, all, byName).evaluate(), data.replacer));
}

function statusFunctions(status: Status) {
  const functionResults: Record<string, boolean> = {
    success: status === "success",
    failure: status === "failure",
    cancelled: status === "cancelled",
    always: true,
  };
  return Object.entries(functionResults).map(([name, value]) => ({
    ...{ name, minArgs: 0, maxArgs: 0 },
    call: () => new data.BooleanData(value),
  }));
}

/** A value of the workflow with its expressions evaluated. A value that is only an expression keeps its type. */
export function resolve(value: unknown, contexts: Contexts): unknown {
  if (Array.isArray(value)) return value.map((each) => resolve(each, contexts));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, resolve(each, contexts)]));
  if (typeof value !== "string") return value;
  const whole = /^\$\{\{((?:(?!\}\}).)*)\}\}$/s.exec(value)?.[1];
  if (whole !== undefined) return evaluate(whole, contexts);
  return value.replaceAll(/\$\{\{(.*?)\}\}/gs, (_, inner: string) => textOf(evaluate(inner, contexts)));
}

/** The text in an input or an environment variable. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/**
 * Whether a job or a step runs. A condition without one of the four functions implies success(): actions/runner v2.336.0,
 * src/Sdk/DTPipelines/Pipelines/ObjectTemplating/PipelineTemplateConverter.cs.
 */
export function isTrue(condition: unknown, contexts: Contexts, status: Status): boolean {
  if (condition === undefined) return status === "success";
  const text = /^\s*\$\{\{(.*)\}\}\s*$/s.exec(String(condition))?.[1] ?? String(condition);
  const asksForStatus = /\b(success|failure|cancelled|always)\s*\(/i.test(text);
  const value = evaluate(asksForStatus ? text : `success() && (${text})`, contexts, status);
  return Boolean(value);
}
