// Which rules an entry may ignore.

import { catalogue } from "./catalogue/catalogue.ts";

/** Findings about safety, and our own bugs, can't be accepted by a line in the file that they are about. */
export function ignorableRules(): string[] {
  const never = ["config/host-not-allowed", "config/variable-not-allowed", "config/literal-secret"];
  return catalogue.map(({ id }) => id).filter((id) => !never.includes(id) && !id.startsWith("internal/"));
}
