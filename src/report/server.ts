// What a report says about a server.

import type { Facts } from "../connect/probe/facts.ts";
import { productOf } from "../connect/probe/product.ts";
import type { Observed } from "../connect/record.ts";
import { endOfLife } from "../rules/words/end-of-life.ts";
import type { ReportServer } from "./report.generated.ts";

export function serverOf(facts: Facts, observed: Observed): ReportServer {
  return {
    product: productOf(facts.versionText, observed.parameters),
    version: facts.serverVersion,
    version_num: facts.versionNum,
    end_of_life: endOfLife(facts.versionNum),
    encoding: facts.database.encoding,
    standby: facts.session.inRecovery,
    owner: facts.database.owner,
    tls: observed.tls,
  };
}
