// Queries for versions without available binaries: they use nothing newer.

import { expect, test } from "vitest";
import { allQueries } from "../../../../src/connect/probe/queries/all.ts";
import { contextOf } from "../../../../src/connect/probe/queries/query.ts";

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

test.each([90_300, 90_400, 90_500, 90_600, 100_000, 120_000, 170_000])(
  "for version %i uses nothing newer",
  (versionNum) => {
    const options = { versionNum, role: null, actsAs: null, schemas: ["sales"], timeoutMs: 10_000 };
    const newer = news.filter(([since]) => versionNum < since);
    for (const { name, query } of allQueries(versionNum)) {
      const text = query.sql(contextOf(options, false));
      for (const [, words] of newer) expect(text, `${name} at ${versionNum}`).not.toMatch(words);
    }
  },
);
