// Queries for versions without available binaries: they use nothing newer.

import { expect, test } from "vitest";
import * as firstRound from "../../../../src/connect/probe/queries/first-round.ts";
import * as load from "../../../../src/connect/probe/queries/load.ts";
import * as obstacles from "../../../../src/connect/probe/queries/obstacles.ts";
import { contextOf, type Query } from "../../../../src/connect/probe/queries/query.ts";
import * as rowSecurity from "../../../../src/connect/probe/queries/row-security.ts";
import * as secondRound from "../../../../src/connect/probe/queries/second-round.ts";
import * as serverState from "../../../../src/connect/probe/queries/server-state.ts";

/** Keywords, catalogs and functions, by the version that introduced them. */
const news: [since: number, words: RegExp][] = [
  [90_400, /\bFILTER \(|WITH ORDINALITY|\bto_regclass\b/],
  [
    90_500,
    /\brelrowsecurity\b|\brelforcerowsecurity\b|\brolbypassrls\b|\bpg_policy\b|\bmxid_age\b|\bregrole\b/,
  ],
  [90_600, /\bpg_init_privs\b|current_setting\([^)]*, /],
  [100_000, /\battidentity\b|\brelispartition\b|\bpolpermissive\b|\bbackend_type\b/],
  [110_000, /\bconparentid\b|\bindnkeyatts\b/],
  [120_000, /\battgenerated\b|\bMATERIALIZED\b/],
  [130_000, /\btgparentid\b/],
  [180_000, /\bconenforced\b|contype = 'n'/],
];

const queries = Object.entries<object>({
  ...firstRound,
  ...secondRound,
  ...load,
  ...obstacles,
  ...rowSecurity,
  ...serverState,
});

test.each([90_300, 90_400, 90_500, 90_600, 100_000, 120_000, 170_000])(
  "for version %i uses nothing newer",
  (versionNum) => {
    const options = { versionNum, role: null, actsAs: null, schemas: ["sales"], timeoutMs: 10_000 };
    const newer = news.filter(([since]) => versionNum < since);
    for (const [name, query] of queries) {
      if (!("sql" in query)) continue;
      const { sql, since, until } = query as Query;
      if (versionNum < since || until <= versionNum) continue;
      const text = sql(contextOf(options, false));
      for (const [, words] of newer) expect(text, `${name} at ${versionNum}`).not.toMatch(words);
    }
  },
);
