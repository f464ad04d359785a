// What the value of `ssl.certificate` is, by its looks: a certificate, or the path of one.

import path from "node:path";
import { literalText, variableName } from "./variables.ts";

/** The file that a `certificate` of an entry names, from the folder of that entry's file; null where it is no path. */
export function certificatePath(value: string, folder: string): string | null {
  if (isPem(value) || variableName(value) !== null) return null;
  return path.resolve(folder, literalText(value));
}

/** Whether it is the certificate itself rather than a path to it. */
export function isPem(value: string): boolean {
  return value.includes("-----BEGIN");
}
