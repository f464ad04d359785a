// docs/architecture.md: its diagram is valid, the code follows it, and the files that it names exist.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasChromium } from "./support/browser.ts";
import { type Mermaid, openMermaid } from "./support/mermaid.ts";

const root = path.resolve(import.meta.dirname, "..");
const page = readFileSync(path.join(root, "docs/architecture.md"), "utf8");
const [, picture = ""] = /^```mermaid\n([\s\S]*?)\n```$/m.exec(page) ?? [];

/** The folders of `src/`, in the order in which the diagram first names them. */
const parts = [...new Set([...picture.matchAll(/src\/(\w+)"/g)].map(([, part]) => part!))];

test("the diagram has every folder of src/ except text/", () => {
  const folders = readdirSync(path.join(root, "src"), { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => name);
  expect([...parts, "text"].sort()).toEqual(folders.sort());
});

test("the diagram has the folders in the order of the data", () => {
  expect(parts).toEqual(["config", "connect", "rules", "report", "github", "terminal"]);
});

test.each(parts)("src/%s imports from no later folder and no entry point", (part) => {
  const open = parts.slice(0, parts.indexOf(part) + 1);
  const inner = sources(`src/${part}`).filter((file) => file !== action);
  const violations = inner.flatMap((file) =>
    importsOf(file)
      .filter((target) => isFurther(target, open))
      .map((target) => `${file} imports ${target}`),
  );
  expect(violations).toEqual([]);
});

test("no modules import each other in a circle", () => {
  const circles: string[] = [];
  const finished = new Set<string>();
  const visit = (file: string, above: string[]): void => {
    if (above.includes(file)) circles.push([...above.slice(above.indexOf(file)), file].join(" → "));
    if (above.includes(file) || finished.has(file)) return;
    for (const target of valuesImportedBy(file)) visit(target, [...above, file]);
    finished.add(file);
  };
  for (const file of sources("src")) visit(file, []);
  expect(finished.size).toBeGreaterThan(100);
  expect(circles).toEqual([]);
});

/** The terminal comes last, so it may import everything except an entry point. */
function isFurther(target: string, open: readonly string[]): boolean {
  const [, folder = "", below] = target.split("/");
  if (isFace(target)) return true;
  if (folder === "text" || target.startsWith("schema/")) return false;
  if (open.includes("terminal")) return false;
  return below === undefined
    ? !["options.ts", "option-kinds.ts", "product.generated.ts", "crash.ts", "write.ts"].includes(folder)
    : !open.includes(folder);
}

/** Loaded by `src/action.ts`. It calls the check, as the terminal does. */
const action = "src/github/main.ts";

function isFace(target: string): boolean {
  return ["src/action.ts", "src/cli.ts", action].includes(target);
}

function sources(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => path.posix.join(folder, file.replaceAll("\\", "/")));
}

function importsOf(file: string): string[] {
  const text = readFileSync(path.join(root, file), "utf8");
  return [...text.matchAll(/(?:from|import\() ?"(\.[^"]+)"/g)].map(([, target]) =>
    path.posix.join(path.posix.dirname(file), target!),
  );
}

/** Types have no order, and a dynamic import runs when both modules are loaded. */
function valuesImportedBy(file: string): string[] {
  const text = readFileSync(path.join(root, file), "utf8");
  return [...text.matchAll(/^(?:import|export) (?!type )[^;]*?from "(\.[^"]+)"/gms)].flatMap(([, target]) =>
    target!.endsWith(".ts") ? [path.posix.join(path.posix.dirname(file), target!)] : [],
  );
}

test.each(["docs/architecture.md", "CONTRIBUTING.md"])("all files and folders named in %s exist", (file) => {
  const text = readFileSync(path.join(root, file), "utf8").replaceAll(/^ *```[\s\S]*?^ *```$/gm, "");
  const named = [...text.matchAll(/`((?:src|scripts|schema|docs|__tests__|\.github)\/[^`\s]+)`/g)];
  expect(named.length).toBeGreaterThan(3);
  expect(named.map(([, name]) => name!).filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
});

describe.skipIf(!hasChromium)("Mermaid in Chromium", () => {
  let mermaid: Mermaid;
  beforeAll(async () => {
    mermaid = await openMermaid();
  });
  afterAll(() => mermaid.close());

  test("draws the diagram with every folder", async () => {
    const labels = await mermaid.draw(picture);
    expect(labels).toEqual(
      expect.arrayContaining(["destinations.yml", ...parts.map((part) => `src/${part}`)]),
    );
  });
});
