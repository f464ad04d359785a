// What a report says about a server and about what the user may do there.

import type { Catalog, Facts } from "../../connect/probe/facts.ts";
import { productOf } from "../../connect/probe/product.ts";
import type { Observed } from "../../connect/record.ts";
import { endOfLife } from "../../rules/server.ts";
import type { ReportPrivileges, ReportServer } from "../report.generated.ts";

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

export function privilegesOf({ role, database, schemas, catalogs }: Facts): ReportPrivileges {
  const readsAllOf = ({ usable, closed }: Catalog) => usable && closed !== null && closed.length === 0;
  return {
    role: role.name,
    superuser: role.superuser !== null,
    create_on_database: database.canCreate,
    create_in_schemas: schemas?.filter(({ canCreate }) => canCreate).map(({ name }) => name) ?? null,
    reads_information_schema: readsAllOf(catalogs.information_schema),
    reads_pg_catalog: readsAllOf(catalogs.pg_catalog),
    reads_password_hashes: role.hashes.readable,
    password_valid_until: role.details?.validUntil ?? null,
  };
}
