// Which failures may be gone a moment later.

import type { Failure } from "./failure.ts";

/** 53300: too many connections; 57P03: the server is starting or stopping. */
const passing = new Set(["53300", "57P03"]);

/** PgBouncer has one code, 08P01, for all that it refuses: only these of its words mean a lack of room. */
const poolerIsFull = /no more connections allowed|query_wait_timeout|server_login_retry/;

/** Whether a failure came fast and may pass. A timeout does not count: it has used up the time that a retry would need. */
export function mayPass({ evidence }: Failure): boolean {
  switch (evidence.kind) {
    case "server":
    case "ended":
      return (
        passing.has(evidence.error.code) ||
        (evidence.error.code === "08P01" && poolerIsFull.test(evidence.error.message))
      );
    case "lost":
      return evidence.code === "ECONNRESET";
    case "dial":
      return evidence.tries.every(({ code }) => code === "ECONNRESET");
    default:
      return false;
  }
}
