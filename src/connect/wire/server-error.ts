// Tells an error that the server sent from one of the line or of the client library.

import type { ServerError } from "../failure.ts";

/**
 * The fields of an ErrorResponse as `pg` throws it; null for any other error. One of protocol 2 has no SQLSTATE, and one
 * of a program that only looks like PostgreSQL may lack any field: those are empty.
 */
export function serverError(error: unknown): ServerError | null {
  // `pg` gives every ErrorResponse all its fields, and no other error a severity.
  if (!(error instanceof Error) || !("severity" in error)) return null;
  const { severity, code, message, detail, hint, routine } = error as Partial<
    Record<keyof ServerError, string>
  >;
  return {
    severity: severity ?? "",
    code: code ?? "",
    message: message ?? "",
    detail: detail ?? null,
    hint: hint ?? null,
    routine: routine ?? null,
  };
}
