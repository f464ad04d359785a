// When each major version of PostgreSQL had, or will have, its final release: https://www.postgresql.org/support/versioning/

const finalRelease: Record<string, string> = {
  "9.3": "2018-11-08",
  "9.4": "2020-02-13",
  "9.5": "2021-02-11",
  "9.6": "2021-11-11",
  "10": "2022-11-10",
  "11": "2023-11-09",
  "12": "2024-11-21",
  "13": "2025-11-13",
  "14": "2026-11-12",
  "15": "2027-11-11",
  "16": "2028-11-09",
  "17": "2029-11-08",
  "18": "2030-11-14",
};

/** "9.6" for 90617, "18" for 180004. */
export function majorOf(versionNum: number): string {
  const [first, second] = [Math.floor(versionNum / 10_000), Math.floor((versionNum % 10_000) / 100)];
  return first >= 10 ? String(first) : `${first}.${second}`;
}

/** The day of the last release of this version's major (YYYY-MM-DD); null for one that is newer than this list. */
export function endOfLife(versionNum: number): string | null {
  return finalRelease[majorOf(versionNum)] ?? null;
}
