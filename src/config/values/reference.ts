// What stands in place of `${NAME}`: another way to write a variable's name, a file's path, or the secret itself.

/**
 * `variable`: the name in another spelling (`$NAME`, `${ NAME }`, `${{ secrets.NAME }}`), with the name that is meant.
 * `several`: more than one variable. `file`: the path of a key.
 */
export type Miswritten = { kind: "variable"; name: string } | { kind: "several" } | { kind: "file" };

const spellings = [
  /^\$\{\{\s*(?:(?:secrets|env|vars)\.)?([A-Za-z_][\w-]*)\s*\}\}$/,
  /^\{\{\s*(?:(?:secrets|env|vars)\.)?([A-Za-z_][\w-]*)\s*\}\}$/,
  /^\$\{\s*([A-Za-z_][\w.-]*)\s*\}$/,
  // In small letters this may be a password.
  /^\$([A-Z_][A-Z0-9_]*)$/,
];

/**
 * What the value of the secret key `key`, or of what is `written` in its place, was meant to be; null where it is, or may
 * be, the secret.
 */
export function miswritten(written: string, key: string, value: unknown): Miswritten | null {
  if (typeof value !== "string" || value.length > 1_000) return null;
  const text = value.trim();
  for (const spelling of spellings) {
    const name = spelling.exec(text)?.[1];
    if (name !== undefined) return { kind: "variable", name: variableNameFrom(name) };
  }
  if (/^(\$\{[A-Za-z_][A-Za-z0-9_]*\}\s*){2,}$/.test(text)) return { kind: "several" };
  const isFile = key === "private_key" && (isPath(text) || /_(path|file)$/.test(written));
  return isFile && !text.includes("-----") ? { kind: "file" } : null;
}

/** A name for a variable from any words: letters, digits and underscores, in capitals unless they fit as they are. */
export function variableNameFrom(words: string): string {
  if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(words)) return words;
  const name = words.replaceAll(/[^A-Za-z0-9]+/g, "_").toUpperCase();
  return /^[0-9]/.test(name) ? `_${name}` : name;
}

function isPath(text: string): boolean {
  // A longer word is no name of a file or folder: it may be the key itself, in base64.
  const isPlain = /^[~\w./\\:-]+$/.test(text) && !/[^/\\]{60}/.test(text);
  return isPlain && /^~?[\w.-]*[/\\]|\.(pem|key)$|^id_\w+$/.test(text);
}
