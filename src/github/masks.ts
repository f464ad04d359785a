// Secrets are made known to the runner before anything else happens with them: it replaces them in the log.

import { setSecret } from "@actions/core";

/** A shorter text would shred the log: it stands in half its words. */
const shortest = 4;

/** Registers a secret in the forms in which it could come out: whole, line by line, URL-encoded, in base64. */
export function mask(secret: string): void {
  const lines = secret.split(/\r?\n/).map((line) => line.trim());
  const forms = new Set([
    secret,
    ...lines,
    encodeURIComponent(secret),
    Buffer.from(secret).toString("base64"),
    Buffer.from(secret).toString("base64url"),
    JSON.stringify(secret).slice(1, -1),
  ]);
  for (const form of forms) {
    if (form.length >= shortest && !isFrame(form)) setSecret(form);
  }
}

/** "-----BEGIN … KEY-----" is no secret, and masking it would hide what a message is about. */
function isFrame(line: string): boolean {
  return /^-----(BEGIN|END) [A-Z ]+-----$/.test(line);
}
