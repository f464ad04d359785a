// What GitHub's API answers, as a value: what was asked for, or why it is not to be had.

import { oneLine } from "../text/printable.ts";

/** A permission as a workflow names it. */
export type Permission = "contents: read" | "checks: write" | "pull-requests: write" | "issues: write";

export type ApiRefusal =
  | { kind: "forbidden"; permission: string }
  | { kind: "not-found"; permission: string }
  | { kind: "unauthorized" }
  /** What GitHub does not take as it is; `detail` is GitHub's own message. */
  | { kind: "invalid"; status: number; detail: string }
  | { kind: "rate-limited" }
  /** `status` is 0 where no answer came. */
  | { kind: "unavailable"; status: number; detail: string }
  | { kind: "out-of-time" };

export type Answer<T> = { kind: "ok"; data: T } | ApiRefusal;

/** An error of the client, as far as it tells anything. `status` is 0 where no answer came. */
export type Failed = { status: number; headers: Record<string, string>; message: string };

/** Reads what octokit throws. It gives a connection that failed the status 500, and no response. */
export function failedOf(error: unknown): Failed {
  const { status, response, message } = error as {
    status?: unknown;
    response?: { headers?: Record<string, unknown> };
    message?: unknown;
  };
  const headers = Object.entries(response?.headers ?? {}).map(([name, value]) => [name, String(value)]);
  return {
    status: response !== undefined && typeof status === "number" ? status : 0,
    headers: Object.fromEntries(headers),
    message: typeof message === "string" ? message : "",
  };
}

/** Whether GitHub asks to slow down, which it does with 403 as well as with 429. */
export function isRateLimit({ status, headers, message }: Failed): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    headers["retry-after"] !== undefined ||
    headers["x-ratelimit-remaining"] === "0" ||
    /secondary rate limit|abuse detection/i.test(message)
  );
}

/** What a failed request means for the one who asked, and which permission it `needs`. */
export function refusalOf(failed: Failed, needs: Permission): ApiRefusal {
  if (isRateLimit(failed)) return { kind: "rate-limited" };
  const { status, headers, message } = failed;
  const permission = permissionOf(headers["x-accepted-github-permissions"], needs);
  if (status === 401) return { kind: "unauthorized" };
  if (status === 403 && (/not accessible by/i.test(message) || message === "Forbidden"))
    return { kind: "forbidden", permission };
  // A token that may not even read is told that there is nothing.
  if (status === 404) return { kind: "not-found", permission };
  if (status >= 400 && status < 500) return { kind: "invalid", status, detail: message };
  return { kind: "unavailable", status, detail: status === 0 ? message : `status ${status}` };
}

/**
 * The header names what this one request takes: alternatives between semicolons, what is needed together between commas
 * (`issues=read; pull_requests=read`). What we know to be enough for the whole is said where it is among them, if only
 * by its name.
 */
function permissionOf(header: string | undefined, needs: Permission): string {
  const alternatives = (header ?? "")
    .split(";")
    .map((each) => [...each.matchAll(/(?<![a-z_])([a-z_]+)=(read|write)/g)])
    .map((each) => each.map(([, name, level]) => ({ name: name!.replaceAll("_", "-"), level })))
    .filter((each) => each.length > 0);
  const isKnown = ([only, ...more]: { name: string }[]) =>
    more.length === 0 && needs.startsWith(`${only!.name}: `);
  if (alternatives.length === 0 || alternatives.some(isKnown)) return needs;
  return alternatives[0]!.map(({ name, level }) => `${name}: ${level}`).join(", ");
}

/** `what` is "The comment", "The check run". `isFork`: no permission that a workflow asks for gives this token more. */
export function refusalWords(what: string, refusal: ApiRefusal, isFork: boolean): string {
  return `${what} could not be posted: ${reason(refusal, isFork)} The outcome and the report are the same without it.`;
}

function reason(refusal: ApiRefusal, isFork: boolean): string {
  switch (refusal.kind) {
    case "forbidden":
      return isFork
        ? `it takes \`${refusal.permission}\`, and the token of a pull request from a fork can only read.`
        : `the token lacks the permission \`${refusal.permission}\`. Add it under \`permissions:\` in the workflow.`;
    case "not-found":
      return `GitHub finds nothing there, which is also its answer where the token lacks the permission \`${refusal.permission}\`.`;
    case "unauthorized":
      return "GitHub does not accept the token. Leave `github-token` out, or give it one that is still valid.";
    case "invalid":
      return `GitHub does not take it (${oneLine(refusal.detail, 200)}).`;
    case "rate-limited":
      return "GitHub asks to slow down for longer than this run waits.";
    case "unavailable":
      return `GitHub is not available (${oneLine(refusal.detail, 200)}).`;
    case "out-of-time":
      return "the time for posting is used up.";
  }
}
