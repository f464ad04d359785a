// Which variables a step of a workflow sets for the steps after it.

import { isObject } from "../../../config/yaml/document.ts";

type Plain = Record<string, unknown>;

/** The names; null where a step may set any, and `none` where it sets none. */
export function exportedBy(step: Plain): ReadonlySet<string> | null | "none" {
  if (typeof step.run === "string") return exportedByScript(step.run);
  const uses = String(step.uses ?? "").toLowerCase();
  // An action of the repository itself may have steps that set variables.
  if (uses.startsWith("./") && uses !== "./") return null;
  const inputs = isObject(step.with) ? step.with : {};
  const known = actions.find(([name]) => uses.startsWith(`${name}@`));
  return known === undefined ? "none" : known[1](inputs, isObject(step.env) ? step.env : {});
}

/** Null where the script writes more to GITHUB_ENV than lines that it spells out. */
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

type Exports = (inputs: Plain, env: Plain) => ReadonlySet<string> | null | "none";

const any: Exports = () => null;
const ifTrue =
  (input: string): Exports =>
  (inputs) =>
    String(inputs[input]) === "true" ? null : "none";

/** Actions that read secrets into the environment, by what their documentation says of it. */
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
function vaultNames({ secrets }: Plain): ReadonlySet<string> | null {
  const names = [...String(secrets ?? "").matchAll(/\|\s*([A-Za-z_]\w*)\s*(?:;|$)/gm)].map(
    ([, name]) => name!,
  );
  return names.length === 0 ? null : new Set(names);
}

/** The step's own variables that are references, such as `op://vault/item/password`; null where they are set elsewhere. */
function onePasswordNames(env: Plain): ReadonlySet<string> | null {
  const names = Object.entries(env).filter(([, value]) => String(value).startsWith("op://"));
  return names.length === 0 ? null : new Set(names.map(([name]) => name));
}
