// Durations and times, read and written.

const unitMs: Record<string, number> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Reads "500ms", "30s", "10m", "12h" or "30d" into ms. Anything else, and a duration of zero, gives null. */
export function milliseconds(text: string): number | null {
  const [, amount, unit = ""] = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h|d)$/.exec(text) ?? [];
  const ms = amount === undefined ? 0 : Number(amount) * unitMs[unit]!;
  return ms > 0 ? ms : null;
}

/** 12 is "12 ms", 1500 is "1.5 s", 90000 is "90 s". */
export function duration(ms: number): string {
  return ms < 1_000 ? `${Math.round(ms)} ms` : `${Math.round(ms / 100) / 10} s`;
}

/** "2026-11-21 04:17 UTC" */
export function minute(iso: string): string {
  return `${iso.slice(0, 16).replace("T", " ")} UTC`;
}
