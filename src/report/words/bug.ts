// What is said when the program itself fails outside any destination.

import { product } from "../../product.generated.ts";

/** Names the place and not the message: that may carry what a file or a server said, or a secret. */
export function bugWords(error: unknown): string {
  const { name = typeof error, code = "", stack = "" } = error as Partial<NodeJS.ErrnoException>;
  const place = /\n\s+(at .*)/.exec(stack)?.[1] ?? "";
  return `The check itself failed (${[name, code, place].filter((part) => part !== "").join(" ")}). It is a bug of version ${product.version}: please report it at https://github.com/${product.repository}/issues.`;
}
