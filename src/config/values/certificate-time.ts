// When a certificate begins and ends, as Node prints it.

/**
 * ISO 8601 for a certificate's `validFrom` or `validTo` ("Nov 20 15:18:06 2026 GMT"); null for a time that is none.
 *
 * `validToDate` is not for this: Node 20 has none, and where the time is none Node 24 makes a date of whatever its memory
 * holds.
 */
export function isoTime(printed: string): string | null {
  const time = / \d{4} GMT$/.test(printed) ? new Date(printed) : null;
  return time === null || Number.isNaN(time.getTime()) ? null : time.toISOString();
}
