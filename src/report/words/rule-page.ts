// Where a rule is explained: its page, made from the catalogue.

import { product } from "../../product.generated.ts";

export function rulePage(rule: string): string {
  return `https://github.com/${product.repository}/blob/main/docs/rules/${rule}.md`;
}
