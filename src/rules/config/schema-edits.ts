import type { MissingKey, SchemaReason } from "../../config/problem.ts";
import type { Path } from "../../config/yaml/document.ts";
import type { Pair } from "../../config/yaml/edit.ts";
import { yamlText } from "../../config/yaml/render.ts";
import { list } from "../../text/phrases.ts";
import { type Fix, insertKeys, moveBelow, proposeKey, rewriteFile, setKey, shell } from "../fix.ts";
import { hostNote } from "./hosts-and-urls.ts";

export function editFor(path: Path, reason: SchemaReason): Fix | null {
  switch (reason.kind) {
    case "enum":
    case "range":
      return reason.suggestion === null ? null : setKey(path, reason.suggestion);
    case "type":
      if (reason.suggestion !== null) return setKey(path, reason.suggestion);
      return reason.expected[0] === "string" && reason.text !== null
        ? setKey(path, JSON.stringify(reason.text))
        : null;
    case "missing":
      return insertKeys(
        path,
        reason.keys.map((key) => exampleOf(path, key)),
        missingNote(reason.keys),
      );
    case "empty":
      return reason.variable === null
        ? null
        : proposeKey(path, `\${${reason.variable}}`, storing("the value", reason.variable));
    case "reference":
      return proposeKey(path, `\${${reason.variable}}`, referenceNote(reason));
    case "ignore-item": {
      const item = `{ rule: ${reason.ignored ?? "group/name"}, reason: Why this is ignored }`;
      return reason.ignored === null
        ? null
        : proposeKey(path, reason.isList ? item : `[${item}]`, "State your own reason.");
    }
    case "white-space":
      return shell(
        `printf %s 'VALUE' | gh secret set ${reason.variable}`,
        `VALUE is the value without the ${reason.excess === "quotes" ? "quotes" : "white space"}.`,
      );
    case "other-file":
      return rewriteFile(reason.text, reason.variables);
    case "misplaced-keys":
      return moveBelow(reason.first, reason.keys, reason.id);
    case "host": {
      const { fault, variable } = reason;
      return variable === null && "host" in fault
        ? proposeKey(path, yamlText(fault.host), hostNote(fault))
        : null;
    }
    default:
      return null;
  }
}

export const destinationExample = "\n  warehouse:\n    url: ${WAREHOUSE_DATABASE_URL}\n    ssl: true";

const examples: Record<string, string> = {
  version: "1",
  destinations: destinationExample,
  host: "db.example.com",
  username: "stitch",
  user: "stitch",
  database: "analytics",
  rule: "server/version-end-of-life",
  reason: "Why this is ignored",
};

function exampleOf(path: Path, { key, variable }: MissingKey): Pair {
  if (variable !== null) return { key, value: `\${${variable}}` };
  const example = key === "host" && path.at(-1) === "ssh" ? "bastion.example.com" : examples[key];
  return { key, value: example ?? "…" };
}

function missingNote(keys: MissingKey[]): string {
  const placeholders = keys.filter(({ key, variable }) => variable === null && key !== "version");
  const notes = keys.flatMap(({ key, variable }) =>
    variable === null ? [] : [storing(`the ${key.replace("_", " ")}`, variable)],
  );
  const names = list(placeholders.map(({ key }) => `\`${key}\``));
  return [...(placeholders.length === 0 ? [] : [`Replace ${names} with your own.`]), ...notes].join(" ");
}

function referenceNote({ mistake, variable }: Extract<SchemaReason, { kind: "reference" }>): string {
  switch (mistake.kind) {
    case "variable": {
      const passing = `Pass the value to the check as the environment variable \`${variable}\`.`;
      return mistake.hasDefault
        ? `${passing} A variable has no default here. If the default in this file is a real secret, it has leaked: rotate it.`
        : passing;
    }
    case "store":
      return `Let a step before the check read the secret${storeSteps[mistake.tool] ?? ""} into the environment variable \`${variable}\`.`;
    case "encrypted":
      return `Let a step before the check decrypt the secret${storeSteps[mistake.tool] ?? ""} into the environment variable \`${variable}\`.`;
    case "several":
      return storing("the whole value", variable);
    case "file":
      return storing("the content of the file", variable);
  }
}

const storeSteps: Record<string, string> = {
  "1Password": " (`1password/load-secrets-action`; in a terminal, `op run -- destination-check`)",
  Vault: " (`hashicorp/vault-action`)",
  AWS: " (`aws-actions/aws-secretsmanager-get-secrets`)",
  "Google Secret Manager": " (`google-github-actions/get-secretmanager-secrets`)",
  "Azure Key Vault": " (`az keyvault secret show`)",
  SOPS: " (`sops exec-env`)",
};

function storing(secret: string, variable: string): string {
  return `Store ${secret} as a secret, and pass it to the check as the environment variable \`${variable}\`.`;
}
