// The stages of a connection with what was found in each.

import type { Destination } from "../config/destination.ts";
import type { StageName } from "../connect/failure.ts";
import { isFailure } from "../connect/failure.ts";
import { productOf } from "../connect/probe/product.ts";
import { type Attempt, stageNames } from "../connect/record.ts";
import type { ReportStage } from "./report.generated.ts";

/** All six, in their order; skipped where an entry was not dialled or does not want the stage. */
export function stagesOf(attempt: Attempt | null, destination: Destination | null): ReportStage[] {
  return stageNames.map((name) => {
    const stage = attempt?.stages.find((each) => each.name === name) ?? {
      status: "skipped" as const,
      ms: null,
    };
    const detail =
      stage.status === "ok" && attempt !== null && destination !== null
        ? detailOf(name, attempt, destination)
        : null;
    return { name, status: stage.status, ms: stage.ms, detail };
  });
}

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
    case "probe":
      return isFailure(result)
        ? null
        : `${productOf(result.versionText, observed.parameters)} ${result.serverVersion}`;
  }
}
