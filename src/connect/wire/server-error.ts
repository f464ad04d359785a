// Tells an error that the server sent from one of the line or of the client library.

import type { ServerError } from "../failure.ts";

/** The fields of an ErrorResponse as `pg` throws it; null for any other error. */
export function serverError(error: unknown): ServerError | null {
  const { severity, code, message, detail, hint, routine } = error as Partial<
    Record<keyof ServerError, string>
  >;
  // Only an ErrorResponse has a severity; a socket's error has a code too.
  if (severity === undefined || code === undefined) return null;
  return {
    severity,
    code,
    message: message ?? "",
    detail: detail ?? null,
    hint: hint ?? null,
    routine: routine ?? null,
  };
}
