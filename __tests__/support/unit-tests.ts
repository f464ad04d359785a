// The unit tests: those that start no process, open no socket and use no browser, and neither do their imports.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");
const starting = /^(node:child_process|node:net|node:http|playwright-core|pg|ssh2)$/;

/** Their paths from the root of the repository. */
export function unitTests(): string[] {
  const known = new Map<string, boolean>();
  const startsSomething = (file: string): boolean => {
    const before = known.get(file);
    if (before !== undefined) return before;
    // For an import circle; its other files decide.
    known.set(file, false);
    const starts = importsOf(file).some((imported) =>
      imported.startsWith(".")
        ? isOfTests(path.join(path.dirname(file), imported)) &&
          startsSomething(path.join(path.dirname(file), imported))
        : starting.test(imported),
    );
    known.set(file, starts);
    return starts;
  };
  return readdirSync(path.join(root, "__tests__"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => path.join("__tests__", file))
    .filter((file) => !startsSomething(file))
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
}

function isOfTests(file: string): boolean {
  return file.startsWith("__tests__") && file.endsWith(".ts");
}

function importsOf(file: string): string[] {
  const text = readFileSync(path.join(root, file), "utf8");
  return [...text.matchAll(/^import (?!type )[^;]*?"([^"]+)"/gm)].map(([, imported]) => imported!);
}
