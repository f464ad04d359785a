// A bundle that can crash in any one of its modules.

import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Plugin } from "rolldown";
import { parseSync, Visitor } from "rolldown/utils";
import { writeBundle } from "../../scripts/bundle.ts";

/** `load`: while the module is evaluated. `call`: in any of its functions. */
export type Crash = { module: string; at: "load" | "call" };

const root = path.resolve(import.meta.dirname, "../..");
const asking = "crash-switch";

/** Modules that an entry point imports statically. */
const bootstrap = /^src\/(cli|action|crash|product\.generated)\.ts$/;

/**
 * Writes the bundle to a folder, where `crash.txt` names the module that throws, and `reached.txt` collects all that were
 * reached.
 */
export async function writeCrashBundle(folder: string): Promise<void> {
  await writeBundle(folder, [crashing]);
  await setCrash(folder, null);
}

export async function setCrash(folder: string, crash: Crash | null): Promise<void> {
  await writeFile(path.join(folder, "crash.txt"), crash === null ? "" : `${crash.at} ${crash.module}`);
  await writeFile(path.join(folder, "reached.txt"), "");
}

const switchCode = `
import { appendFileSync, readFileSync } from "node:fs";
const crashing = readFileSync(new URL("./crash.txt", import.meta.url), "utf8");
const reached = new Set();
export function crash(at, module) {
  const point = at + " " + module;
  if (point === crashing) throw new TypeError("made to crash: the-secret-of-the-test");
  if (reached.has(point)) return;
  reached.add(point);
  appendFileSync(new URL("./reached.txt", import.meta.url), point + "\\n");
}`;

const crashing: Plugin = {
  name: "crashing",
  resolveId: (id) => (id === asking ? `\0${asking}` : null),
  load: (id) => (id === `\0${asking}` ? { code: switchCode, moduleType: "js" } : null),
  transform: {
    filter: { id: /\.[cm]?[jt]s$/ },
    handler: (code, id) => {
      const module = path.relative(root, id).replaceAll("\\", "/");
      return id.startsWith("\0") || bootstrap.test(module) ? null : instrumented(code, module);
    },
  },
};

function instrumented(code: string, module: string): string {
  const name = JSON.stringify(module);
  const call = `crashIn("call", ${name})`;
  const { program } = parseSync(module, code);
  const insertions: [number, string][] = [];
  const into = (body: Body | null | undefined) => {
    if (body === null || body === undefined) return;
    if (body.type !== "BlockStatement" && body.type !== "FunctionBody") {
      insertions.push([body.start, `(${call}, `], [body.end, ")"]);
      return;
    }
    const first = body.body?.find(({ directive }) => typeof directive !== "string");
    insertions.push([first?.start ?? body.end - 1, `${call};`]);
  };
  new Visitor({
    FunctionDeclaration: ({ body }) => into(body as Body | null),
    FunctionExpression: ({ body }) => into(body as Body | null),
    ArrowFunctionExpression: ({ body }) => into(body as unknown as Body),
  }).visit(program);
  const isEsm = module.startsWith("src/") || program.body.some(({ type }) => /^(Im|Ex)port/.test(type));
  const head = isEsm
    ? `import { crash as crashIn } from "${asking}"; crashIn("load", ${name});\n`
    : `const { crash: crashIn } = require("${asking}"); crashIn("load", ${name});\n`;
  return head + insertions.toSorted(([one], [other]) => other - one).reduce(inserted, code);
}

type Body = { type: string; start: number; end: number; body?: { start: number; directive?: unknown }[] };

function inserted(code: string, [at, text]: [number, string]): string {
  return code.slice(0, at) + text + code.slice(at);
}
