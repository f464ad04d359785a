// What it means that a server is not PostgreSQL itself.

import type { Destination } from "../../config/destination.ts";
import type { Product } from "../../connect/probe/product.ts";
import { notPostgresql } from "../catalogue/server.ts";
import { type Finding, raise } from "../rule.ts";

/** Stitch's own destination type for a product, and whether a PostgreSQL destination works with it. */
const products: Record<Product, { destination: string | null; works: boolean } | null> = {
  PostgreSQL: null,
  Redshift: { destination: "an Amazon Redshift destination", works: false },
  CockroachDB: { destination: null, works: false },
  Materialize: { destination: null, works: false },
  openGauss: { destination: null, works: false },
  YugabyteDB: { destination: null, works: true },
  Greenplum: { destination: null, works: true },
  "EDB Postgres Advanced Server": { destination: null, works: true },
  "another program": { destination: null, works: false },
};

/** Null for PostgreSQL itself. */
export function productFinding(destination: Destination, product: Product): Finding | null {
  const known = products[product];
  if (known === null) return null;
  return raise(notPostgresql, {
    destination,
    product,
    otherDestination: known.destination,
    works: known.works,
  });
}
