// The secrets that are written out in a document, as problems, and the variables that they should move to.

import type { Problem } from "../problem.ts";
import { miswritten, variableNameFrom } from "../values/reference.ts";
import { belongsToRunner } from "../values/variables.ts";
import type { Node, Path } from "../yaml/document.ts";
import type { Place } from "../yaml/source.ts";
import { literalSecrets, secretKeyMeantBy } from "./secret-keys.ts";

/** A problem for each secret, at the one place where it stands. `meantPath` is where a path should lead. */
export function secretProblems(
  root: Node,
  meantPath: (path: Path) => Path,
): { path: Path; problem: Problem }[] {
  return literalSecrets(root).map(({ path, written, key, value }) => {
    const at: Place = { kind: "value", path };
    const meant = value.kind === "scalar" ? miswritten(written, key, value.value) : null;
    if (meant === null)
      return {
        path,
        problem: { rule: "config/literal-secret", at, key, variable: variableFor(meantPath(path), key) },
      };
    const variable = meant.kind === "variable" ? meant.name : variableFor(meantPath(path), key);
    return {
      path,
      problem: { rule: "config/schema", at, reason: { kind: "reference", written: meant.kind, variable } },
    };
  });
}

/** A name for the variable of a secret: WAREHOUSE_PASSWORD for warehouse's password, BASE_PASSWORD for x-base's. */
export function variableFor(path: Path, key: string): string {
  const steps = path.filter((step): step is string => typeof step === "string" && step !== "<<");
  const [first = "", ...rest] = steps;
  const words = first === "destinations" ? rest : [first.replace(/^x-/, ""), ...rest];
  // A misspelt key is not to live on in the name.
  const last = words.at(-1);
  const named =
    last !== undefined && secretKeyMeantBy(last) === key ? [...words.slice(0, -1), key] : [...words, key];
  const name = variableNameFrom(
    named
      .join("_")
      .replaceAll(/[^A-Za-z0-9]+/g, "_")
      .toUpperCase(),
  );
  return belongsToRunner(name) ? `STITCH_${name}` : name;
}
