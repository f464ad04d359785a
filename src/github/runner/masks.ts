// Secrets are made known to the runner before anything else happens with them: it replaces them in the log.

import { setSecret } from "@actions/core";
import { secretForms } from "../../config/secrets/forms.ts";

/** Registers a secret in every form in which it could come out. */
export function mask(secret: string): void {
  for (const form of secretForms(secret)) setSecret(form);
}
