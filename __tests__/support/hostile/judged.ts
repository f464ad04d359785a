// The findings for a connection that a test has observed.

import type { Destination } from "../../../src/config/destination.ts";
import { secret } from "../../../src/config/secrets/forms.ts";
import type { Clock } from "../../../src/rules/rule.ts";
import { destinationWith } from "../destination.ts";
import type { Login } from "./recording.ts";

export function destinationOf({ port, username, password }: Login): Destination {
  return destinationWith({
    ...{ host: "127.0.0.1", port, username, password: secret(password), database: "postgres" },
    ssh: { host: "127.0.0.1", port: 22, user: "u", privateKey: secret(""), passphrase: null, hostKeys: [] },
  });
}

export const clock: Clock = { now: "2026-01-01T00:00:00Z", horizon: "2026-02-01T00:00:00Z" };
