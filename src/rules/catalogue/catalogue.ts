// Every rule, in the order of the documentation: the way of a connection from the file to the privileges.

import type { Rule } from "../rule.ts";
import { loginNotChecked } from "./audit.ts";
import * as auth from "./auth.ts";
import * as config from "./config.ts";
import { internalError } from "./internal.ts";
import * as network from "./network.ts";
import * as privilege from "./privilege.ts";
import { loadFailed } from "./rehearsal.ts";
import * as server from "./server.ts";
import * as ssh from "./ssh.ts";
import * as tls from "./tls.ts";

/** What all rules have in common, whatever they take. */
export type AnyRule = Pick<Rule<never>, "id" | "severity" | "title" | "at" | "why">;

export const catalogue: AnyRule[] = [
  ...rulesOf(config.configRules),
  ...rulesOf(network),
  ...rulesOf(ssh),
  ...rulesOf(tls),
  ...rulesOf(auth),
  loginNotChecked,
  ...rulesOf(server),
  ...rulesOf(privilege),
  loadFailed,
  internalError,
];

/** The rules among a module's exports; in the order of their names, since a module has no other. */
function rulesOf(module: object): AnyRule[] {
  return Object.values(module).filter(
    (value): value is AnyRule => typeof value === "object" && "id" in value,
  );
}
