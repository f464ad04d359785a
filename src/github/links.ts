// Links into the repository.

import { outside } from "../report/markdown/escape.ts";
import type { ReportLocation } from "../report/report.generated.ts";
import type { Place } from "./place.ts";

/** A place in a file, as it was checked. */
export function fileLink({ repositoryUrl, sha }: Place, { file, line }: ReportLocation): string {
  const path = file.split("/").map(encodeURIComponent).join("/").replaceAll(/[()]/g, encodeParenthesis);
  return `[${outside(`${file}, line ${line}`)}](${repositoryUrl}/blob/${sha}/${path}#L${line})`;
}

export function commitLink({ repositoryUrl }: Place, sha: string): string {
  return `[<code>${sha.slice(0, 7)}</code>](${repositoryUrl}/commit/${sha})`;
}

/** The run with its summary, its log and its artifacts. */
export function runLink({ runUrl }: Place): string {
  return `[the whole report](${runUrl})`;
}

function encodeParenthesis(mark: string): string {
  return mark === "(" ? "%28" : "%29";
}
