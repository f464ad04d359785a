import { accessRules } from "./auth/access.ts";
import { methodRules } from "./auth/methods.ts";
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
  ...methodRules,
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

/** Also of later versions; schema/report.schema.json has the same pattern. */
export function isRuleId(text: string): boolean {
  return /^[a-z]+\/[a-z0-9-]+$/.test(text);
}

/** The title for several findings of a rule. A rule of a later version has only its id. */
export function ruleTitle(rule: string): string {
  return catalogue.find(({ id }) => id === rule)?.title ?? rule;
}

const neverIgnorable = [
  "config/host-not-allowed",
  "config/variable-not-allowed",
  "config/literal-secret",
  "ssh/host-key-mismatch",
  "tls/certificate-untrusted",
  "tls/hostname-mismatch",
  "auth/server-not-proven",
  "auth/insecure-method",
];

/** Findings about safety and our own bugs can't be ignored by the file that they are about. */
export function ignorableRules(): string[] {
  return catalogue
    .map(({ id }) => id)
    .filter((id) => !neverIgnorable.includes(id) && !id.startsWith("internal/"));
}
