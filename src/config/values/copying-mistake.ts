// What a password shows of the way it was copied. All of it may belong to the password, so it only matters when a login fails.

import { spelledReference } from "./reference-spellings.ts";

export type CopyingMistake =
  | "reference"
  | "url"
  | "json"
  | "setting"
  | "mask"
  | "placeholder"
  | "quotes"
  | "space"
  | "invisible"
  | "typography"
  | "percent-escapes"
  | "html-escapes"
  | "base64";

/** The first that applies, from the surest to the least sure. */
export function copyingMistake(password: string): CopyingMistake | null {
  return forms.find(([, has]) => has(password))?.[0] ?? null;
}

const forms: [CopyingMistake, (password: string) => boolean][] = [
  ["reference", (password) => spelledReference(password, null) !== null],
  ["url", (password) => /^\s*(jdbc:)?postgres(ql)?:\/\//i.test(password)],
  ["json", isJson],
  ["setting", (password) => /^\s*(export\s+)?\w*(pass|password|passwd|pwd|secret)\s*[=:]/i.test(password)],
  ["mask", (password) => /^([*•●∙·▪])\1+$/.test(password)],
  ["placeholder", (password) => /^(\[(your[-_ ]?)?password\]|<(your[-_ ]?)?password>)$/i.test(password)],
  ["quotes", (password) => /^\s*(["'`]).+\1\s*$|^\s*[“‘«„].+[”’»“]\s*$/s.test(password)],
  ["space", (password) => /^\s|\s$/.test(password)],
  ["invisible", (password) => /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0\u202f]/u.test(password)],
  ["typography", (password) => /[\u2010-\u201f\u2026]/.test(password)],
  // A token of a cloud provider is longer, and has some.
  ["percent-escapes", (password) => password.length < 100 && /%[0-9a-f]{2}/i.test(password)],
  ["html-escapes", (password) => /&(amp|lt|gt|quot|apos|nbsp|#\d+|#x[0-9a-f]+);/i.test(password)],
  ["base64", isReadableBase64],
];

function isJson(password: string): boolean {
  if (!/^\s*\{.*\}\s*$/s.test(password)) return false;
  try {
    JSON.parse(password);
    return true;
  } catch {
    return false;
  }
}

/** Random text decodes to 9 or more printable characters once in 7,000 times, and to more ever more rarely. */
function isReadableBase64(password: string): boolean {
  if (password.length % 4 !== 0 || !/^[A-Za-z0-9+/]{11,}={0,2}$/.test(password)) return false;
  return /^[\x20-\x7e]{8,}\n?$/.test(Buffer.from(password, "base64").toString("latin1"));
}
