// Every rule, in the order of the documentation: the way of a connection from the file to the privileges.

import { accessRules } from "./auth/access.ts";
import { passwordRules } from "./auth/password.ts";
import { refusedRules } from "./auth/refused.ts";
import { configRules } from "./config/config.ts";
import { internalError } from "./internal.ts";
import { loadRules } from "./load.ts";
import { networkRules } from "./network.ts";
import { privilegeRules } from "./privilege.ts";
import { loadFailed } from "./rehearsal.ts";
import type { AnyRule } from "./rule.ts";
import { serverRules } from "./server.ts";
import { serverStateRules } from "./server-state.ts";
import { sshRules } from "./ssh.ts";
import { stitchRules } from "./stitch.ts";
import { tlsRules } from "./tls.ts";

export const catalogue: AnyRule[] = [
  ...Object.values(configRules),
  ...networkRules,
  ...sshRules,
  ...tlsRules,
  ...passwordRules,
  ...accessRules,
  ...refusedRules,
  ...serverRules,
  ...serverStateRules,
  ...privilegeRules,
  ...loadRules,
  ...stitchRules,
  loadFailed,
  internalError,
];

/** Whether a text has the form of a rule's id, of whichever version; schema/report.schema.json has the same pattern. */
export function isRuleId(text: string): boolean {
  return /^[a-z]+\/[a-z0-9-]+$/.test(text);
}

/** What a rule is called where several of its findings are named together. A later version may know rules that this one does not. */
export function ruleTitle(rule: string): string {
  return catalogue.find(({ id }) => id === rule)?.title ?? rule;
}

const neverIgnorable = [
  ...["config/host-not-allowed", "config/variable-not-allowed", "config/literal-secret"],
  ...["ssh/host-key-mismatch", "tls/certificate-untrusted", "tls/hostname-mismatch"],
  ...["auth/server-not-proven", "auth/insecure-method"],
];

/** Which rules an entry may ignore. Findings about safety, and our own bugs, can't be accepted by a line in the file that they are about. */
export function ignorableRules(): string[] {
  return catalogue
    .map(({ id }) => id)
    .filter((id) => !neverIgnorable.includes(id) && !id.startsWith("internal/"));
}
