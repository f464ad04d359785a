// The groups of rules, in the order of a connection.

import { catalogue } from "../../../rules/catalogue.ts";
import type { AnyRule } from "../../../rules/rule.ts";

export type RuleGroup = { name: string; title: string; rules: AnyRule[] };

const titles: Record<string, string> = {
  config: "The file",
  network: "The way to the server",
  ssh: "The tunnel",
  tls: "Encryption",
  auth: "The login",
  server: "The server",
  privilege: "The user's privileges",
  rehearsal: "The rehearsal",
  internal: "The check itself",
};

/** Every rule of the catalogue, in its group. */
export function ruleGroups(): RuleGroup[] {
  return Object.entries(titles).map(([name, title]) => ({
    name,
    title,
    rules: catalogue.filter(({ id }) => id.startsWith(`${name}/`)),
  }));
}
