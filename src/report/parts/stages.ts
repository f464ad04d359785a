// The stages of a connection with what was found in each.

import type { Destination } from "../../config/destination.ts";
import type { StageName } from "../../connect/failure.ts";
import { isFailure } from "../../connect/failure.ts";
import { productOf } from "../../connect/probe/product.ts";
import type { Rehearsal } from "../../connect/probe/rehearsal.ts";
import { type Attempt, stageNames } from "../../connect/record.ts";
import type { ReportStage } from "../report.generated.ts";

/** All six, in their order; skipped where an entry was not dialled or does not want the stage. */
export function stagesOf(attempt: Attempt | null, destination: Destination | null): ReportStage[] {
  return stageNames.map((name) => {
    const stage = attempt?.stages.find((each) => each.name === name) ?? {
      status: "skipped" as const,
      ms: null,
    };
    const known = attempt !== null && destination !== null;
    // A rehearsal that was asked for and is not possible is skipped, and says so.
    const isTold = stage.status === "ok" || (name === "rehearse" && attempt?.observed.rehearsal !== null);
    const detail = known && isTold ? detailOf(name, attempt, destination) : null;
    return { name, status: stage.status, ms: stage.ms, detail };
  });
}

const rehearsalWords: Record<Rehearsal["kind"], string> = {
  passed: "rolled back; one transaction id was used, event triggers may have run",
  failed: "stopped by the server",
  lost: "the row did not come back",
  "broken-off": "broken off",
  "not-possible": "not possible: an auditor is logged in, not the loader",
};

function detailOf(name: StageName, { observed, result }: Attempt, destination: Destination): string | null {
  switch (name) {
    case "resolve":
      return observed.addresses.join(", ");
    case "connect":
      return `port ${(destination.ssh ?? destination).port}`;
    case "ssh":
      return (
        observed.bastion &&
        `${observed.bastion.pinned ? "pinned" : "not pinned"}, SHA256:${observed.bastion.hostKey.sha256}`
      );
    case "tls":
      return observed.tls && `${observed.tls.protocol}, ${observed.tls.cipher}`;
    case "login":
      return observed.authentication?.method ?? null;
    case "rehearse":
      return observed.rehearsal === null ? null : rehearsalWords[observed.rehearsal.kind];
    case "probe":
      return isFailure(result)
        ? null
        : `${productOf(result.versionText, observed.parameters)} ${result.serverVersion}`;
  }
}
