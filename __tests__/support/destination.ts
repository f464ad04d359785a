// A resolved destination for tests of later stages.

import type { Destination } from "../../src/config/destination.ts";
import { secret } from "../../src/config/secrets/forms.ts";

/** By default PostgreSQL, without TLS and without a tunnel. */
export function destinationWith(given: Partial<Destination> = {}): Destination {
  return {
    id: "w",
    displayName: "W",
    type: "postgresql",
    region: null,
    path: ["destinations", "w"],
    viaUrl: false,
    host: "db.example.com",
    port: 5432,
    username: "stitch",
    password: secret("password"),
    database: "analytics",
    ssl: { kind: "off" },
    ssh: null,
    schemas: [],
    audit: null,
    ...given,
  };
}
