import { belongsToRunner, variableName, variableNameFrom } from "./variables.ts";

/** `variable`: `name` is null if it may be a secret, or is never read. `store`: a place in a secret store. */
export type ReferenceMistake =
  | { kind: "variable"; name: string | null; tool: string | null; hasDefault: boolean }
  | { kind: "several" | "file" }
  | { kind: "store" | "encrypted"; tool: string };

/** Null if the value is, or may be, the secret itself. `spelling` is the spelling of `key` in the file. */
export function referenceMistake(
  spelling: string,
  key: string,
  value: unknown,
  tag: string | null,
): ReferenceMistake | null {
  if (typeof value !== "string") return null;
  const reference = spelledReference(value, tag);
  if (reference !== null || value.length > maxLength) return reference;
  const isFile = key === "private_key" && (isPath(value.trim()) || /_(path|file)$/.test(spelling));
  return isFile && !value.includes("-----") ? { kind: "file" } : null;
}

export function spelledReference(value: string, tag: string | null): ReferenceMistake | null {
  const text = value.trim();
  const cipher = encryptedForms.find(([form]) => form.test(text));
  if (cipher !== undefined) return { kind: "encrypted", tool: cipher[1] };
  if (text.length > maxLength) return null;
  const name = variableName(text);
  // White space around it, such as the line break that a block (`|`) ends with.
  if (name !== null) return text === value ? null : variable(name, null, undefined);
  if (tag !== null) return taggedReference(tag, text);
  const store = stores.find(([form]) => form.test(text));
  if (store !== undefined) return { kind: "store", tool: store[1] };
  for (const [spelling, tool] of spellings) {
    const { name, fallback } = spelling.exec(text)?.groups ?? {};
    if (name !== undefined) return variable(name, tool, fallback);
  }
  return /^(\$\{[A-Za-z_][A-Za-z0-9_]*\}\s*){2,}$/.test(text) ? { kind: "several" } : null;
}

const maxLength = 1_000;

function variable(name: string, tool: string | null, fallback: string | undefined): ReferenceMistake {
  const hasDefault = fallback !== undefined && fallback.replaceAll(/["'\s]/g, "") !== "";
  const isClear = tool === null || !ambiguousTools.includes(tool) || /^[A-Z_][A-Z0-9_]*$/.test(name);
  const isReadable = isClear && !belongsToRunner(variableNameFrom(name));
  return { kind: "variable", name: isReadable ? variableNameFrom(name) : null, tool, hasDefault };
}

/** With a name in lower case, such a reference may be a password. */
const ambiguousTools = ["Concourse", "Azure Pipelines"];

function taggedReference(tag: string, text: string): ReferenceMistake | null {
  if (!/^!(env|env_var|envvar|secret|ref|sub|var|vault|config)$/i.test(tag)) return null;
  const name = /^(?:\$\{)?([A-Za-z_][\w-]*)(?::-?[^}]*)?\}?$/.exec(text)?.[1];
  return name === undefined ? null : variable(name, "a YAML tag", undefined);
}

const spellings: [RegExp, string | null][] = [
  [/^\$\{\{\s*(?:(?:secrets|env|vars|inputs)\.)?(?<name>[A-Za-z_][\w-]*)\s*\}\}$/s, null],
  [/^\$\{\{\s*(?:secrets|env|vars)\[["'](?<name>[A-Za-z_][\w.-]*)["']\]\s*\}\}$/s, null],
  [/^\{\{-?\s*(?:(?:secrets?|env|vars|params)\.)?(?<name>[A-Za-z_][\w-]*)\s*-?\}\}$/s, null],
  [
    /^\{\{-?\s*env_var\(\s*["'](?<name>[A-Za-z_][\w.-]*)["'](?:\s*(?:,|\|\|?|or|default)\s*(?:default\s*[(=]?\s*)?(?<fallback>[^)}%]*))?\s*\).*\}\}$/s,
    "dbt",
  ],
  [
    /^\{\{-?\s*\(?\s*(?:env|getenv|getv|mustEnv|requiredEnv|expandenv)[\s(]\s*["'](?<name>[A-Za-z_][\w.-]*)["'].*\}\}$/s,
    "a template",
  ],
  [
    /^\{\{-?\s*(?:\$?\.)(?:Env|Values|Params|Data)\.(?<name>[A-Za-z_][\w.-]*)\s*(?:\|.*)?-?\}\}$/s,
    "a template",
  ],
  [
    /^\{\{\s*lookup\(\s*["'](?:ansible\.builtin\.)?env["']\s*,\s*["'](?<name>[A-Za-z_][\w.-]*)["'].*\}\}$/s,
    "Ansible",
  ],
  [/^\{\{\s*(?:var\.value|var\.json|conn)\.(?<name>[A-Za-z_][\w.]*)\s*\}\}$/s, "Airflow"],
  [/^\$\{(?<name>[A-Za-z_]\w*)(?::[-=](?<fallback>[^}]*)|:?[?+][^}]*)\}$/s, "the shell"],
  [/^\$\{(?<name>[A-Z_][A-Z0-9_]*)[-=](?<fallback>(?![A-Z])[^}]*)\}$/s, "the shell"],
  [
    /^\$\{(?:env|ENV|sys|opt|self|param|oc\.env|env_var|secrets?|sops|file_env):(?:\/\/)?(?<name>[A-Za-z_][\w.-]*)(?:,\s*(?<fallback>[^}]*))?\}$/s,
    "another tool",
  ],
  [
    /^\$\{(?:var|local|data|env|secrets?|vars|config|process\.env)\.(?<name>[A-Za-z_][\w.-]*)\}$/s,
    "another tool",
  ],
  [/^\$\{\s*(?<name>[A-Za-z_][\w.-]*)\s*\}$/s, null],
  [/^\$\{(?<name>[A-Za-z_]\w*):(?<fallback>[^}]*)\}$/s, "another tool"],
  // In lower case this may be a password.
  [/^\$(?<name>[A-Z_][A-Z0-9_]*)$/s, "the shell"],
  [/^\$(?:env|Env|ENV):(?<name>[A-Za-z_]\w*)$/s, "PowerShell"],
  [/^\$\((?<name>[A-Za-z_][\w.-]*)\)$/s, "Azure Pipelines"],
  [/^%(?<name>[A-Z_][A-Z0-9_]*)%$/s, "Windows"],
  [/^%env\((?:\w+:)*(?<name>[A-Za-z_]\w*)\)%$/s, "Symfony"],
  [
    /^<%=\s*ENV(?:\.fetch)?[[(]\s*["'](?<name>[A-Za-z_][\w.-]*)["'](?:\s*(?:,|\|\|?|or|default)\s*(?:default\s*[(=]?\s*)?(?<fallback>[^)}%]*))?\s*[\])].*%>$/s,
    "Rails",
  ],
  [
    /^(?:os\.environ(?:\.get)?|os\.getenv|ENV(?:\.fetch)?|System\.getenv|env|getenv|env_var|process\.env|secrets?)\s*[[(]\s*["'](?<name>[A-Za-z_][\w.-]*)["'](?:\s*(?:,|\|\|?|or|default)\s*(?:default\s*[(=]?\s*)?(?<fallback>[^)}%]*))?\s*[\])]$/s,
    "a program",
  ],
  [/^process\.env\.(?<name>[A-Za-z_]\w*)$/s, "a program"],
  [/^\(\((?<name>[A-Za-z_][\w./-]*)\)\)$/s, "Concourse"],
  [/^#\{(?<name>[A-Za-z_][\w.-]*)\}#?$/s, "Azure Pipelines"],
  [/^(?:env|ENV):(?:\/\/)?(?<name>[A-Za-z_]\w*)$/s, "another tool"],
  [/^(?:secrets|env|vars)\.(?<name>[A-Z_][A-Z0-9_]*)$/s, "GitHub Actions"],
  [/^\$\s*\{(?<name>[A-Z_][A-Z0-9_]*)\}?$/s, null],
  // Between quotes of its own, or with the punctuation of another language.
  [
    /^["'`\u2018-\u201f\u00ab\u00bb<([\\]*\$\{(?<name>[A-Za-z_]\w*)\}["'`\u2018-\u201f\u00ab\u00bb>)\],;.}]*$/s,
    null,
  ],
];

const stores: [RegExp, string][] = [
  [/^\{?\{?\s*op:\/\/[^/]+\/[^/]+/, "1Password"],
  [
    /^(ref\+)?(hashi)?vault[:+]|^\{\{[^}]*\b(vault|hashi_vault)\b.*\}\}$|^\$\{vault:|^(secret|kv)\/(data\/)?[\w./-]+#[\w-]+$/,
    "Vault",
  ],
  [
    /^arn:aws[\w-]*:(secretsmanager|ssm|kms):|^\{\{resolve:(secretsmanager|ssm|ssm-secure):|^(ref\+)?(aws-?)?(secretsmanager|awssecrets|ssm|awsssm|aws-sm|aws-ssm|ps):\/\/|^\$\{(ssm|aws|secretsmanager)[:(]/i,
    "AWS",
  ],
  [
    /^projects\/[^/]+\/secrets\/|^(ref\+)?(gcp|gcpsecrets|gcpsm|gsm|sm|berglas):\/\/|^gcp:secretmanager:/,
    "Google Secret Manager",
  ],
  [
    /^@Microsoft\.KeyVault\(|^https:\/\/[\w-]+\.vault\.azure\.net\/|^(ref\+)?(azurekeyvault|akv|keyvault):\/\//i,
    "Azure Key Vault",
  ],
  [
    /^(ref\+)?(doppler|infisical|bws|bitwarden|bw|lpass|lastpass|keeper|akeyless|conjur|pass|gopass|keyring|keychain|secret-manager|secrets?|k8s|sops|file|echo):\/\//,
    "a secret store",
  ],
  [/^keeper:|^infisical:|^doppler:/, "a secret store"],
];

const encryptedForms: [RegExp, string][] = [
  [/^ENC\[[A-Z0-9_]+,data:/, "SOPS"],
  [/^\$ANSIBLE_VAULT;/, "Ansible Vault"],
  [/^ENC\([A-Za-z0-9+/=]+\)$/, "Jasypt"],
  [/^ENC\[(PKCS7|GPG|KMS),/, "eyaml"],
  [/^\{cipher\}/, "Spring Cloud Config"],
  [/^-----BEGIN (AGE ENCRYPTED FILE|PGP MESSAGE)-----/, "age or PGP"],
  [/^(kms|encrypted):[A-Za-z0-9+/=]{20,}$/, "another tool"],
];

function isPath(text: string): boolean {
  // A longer word is not the name of a file or folder: it may be the key itself, in base64.
  const isPlain = /^[~\w./\\:-]+$/.test(text) && !/[^/\\]{60}/.test(text);
  return isPlain && /^~?[\w.-]*[/\\]|\.(pem|key)$|^id_\w+$/.test(text);
}
