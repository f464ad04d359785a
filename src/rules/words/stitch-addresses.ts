// The addresses that Stitch connects from, by data pipeline region.

import type { Region } from "../../config/entries/entries.ts";

export const stitchAddresses: Record<Region, string[]> = {
  "north-america": ["52.23.137.21/32", "52.204.223.208/32", "52.204.228.32/32", "52.204.230.227/32"],
  europe: ["3.126.102.29/32", "18.158.16.164/32", "18.158.251.55/32", "52.57.235.168/32"],
};

/** Where Stitch publishes them, and the day as of which they stand here. */
export const addressSource = {
  url: "https://www.stitchdata.com/docs/security/stitch-data-pipeline-ip-addresses",
  asOf: "2026-11-21",
};
