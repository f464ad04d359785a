import { product } from "../product.generated.ts";
import { countingFindings, type PlacedFinding, remedyWords } from "../report/findings.ts";
import { inline } from "../report/markdown/escape.ts";
import { markdownReport } from "../report/markdown/markdown.ts";
import type { Report } from "../report/report.generated.ts";
import { countsLine, exitStatus, headline } from "../report/verdict.ts";
import { severityRank } from "../rules/rule.ts";
import { oneLine, printable, printableLines, shortened } from "../text/printable.ts";
import type { Answer, Client } from "./client.ts";
import { lineUrl, type RunPlace } from "./workflow-run.ts";

/** GitHub's limits, in characters. */
const maxAnnotations = 50;
const maxTextLength = 65_535;
const maxTitleLength = 255;
/** In bytes; GitHub's limit is 64 kB. */
const maxMessageLength = 16_000;

/** `subject`: what the answer is about, since GitHub may refuse some of the annotations. */
export async function postCheckRun(
  client: Client,
  place: RunPlace,
  report: Report,
): Promise<{ subject: string; answer: Answer<unknown> }> {
  const { owner, repo } = place;
  const annotations = countingFindings(report)
    .toSorted((one, other) => severityRank[one.finding.severity] - severityRank[other.finding.severity])
    .map(annotation);
  const output = {
    title: oneLine(headline(report), maxTitleLength),
    summary: inline(report.destinations.length > 0 ? `${countsLine(report)}.` : headline(report)),
    text: markdownReport(report, {
      maxBytes: maxTextLength,
      lineUrl: (location) => lineUrl(place, location),
    }),
  };
  const created = await client.retry(() =>
    client.call("checks: write", async ({ request }) => {
      const { data } = await request("POST /repos/{owner}/{repo}/check-runs", {
        owner,
        repo,
        name: place.name,
        head_sha: place.headSha,
        details_url: place.runUrl,
        external_id: `${product.name}:${place.key}:${place.runId}`,
        status: "completed",
        conclusion: conclusionOf(report),
        started_at: report.started_at,
        completed_at: new Date(Date.parse(report.started_at) + report.duration_ms).toISOString(),
        output: { ...output, annotations: annotations.slice(0, maxAnnotations) },
      });
      return data.id;
    }),
  );
  if (created.kind !== "ok") return { subject: "The check run", answer: created };
  for (let from = maxAnnotations; from < annotations.length; from += maxAnnotations) {
    const more = annotations.slice(from, from + maxAnnotations);
    const updated = await client.call("checks: write", ({ request }) =>
      request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
        owner,
        repo,
        check_run_id: created.data,
        output: { ...output, annotations: more },
      }),
    );
    if (updated.kind !== "ok") {
      const subject = `${annotations.length - from} of ${annotations.length} annotations of the check run`;
      return { subject, answer: updated };
    }
  }
  return { subject: "The check run", answer: created };
}

const levels = { error: "failure", warning: "warning", notice: "notice" } as const;

function conclusionOf(report: Report): "success" | "neutral" | "failure" | "skipped" {
  if (exitStatus(report) !== 0) return "failure";
  if (report.outcome === "passed") return "success";
  return report.outcome === "skipped" ? "skipped" : "neutral";
}

function annotation({ finding, destination }: PlacedFinding) {
  const { location, severity, rule, title, message, why, fix } = finding;
  const about = destination === null ? "" : `${destination.display_name}: `;
  return {
    path: printable(location.file),
    start_line: location.line,
    end_line: location.end_line,
    // GitHub accepts columns only for a range on one line.
    ...(location.line === location.end_line
      ? { start_column: location.column, end_column: location.end_column }
      : {}),
    annotation_level: levels[severity],
    title: oneLine(`${about}${title}`, maxTitleLength),
    message: shortened(printableLines(`${message}\n\n${why}\n\n[${rule}]`), maxMessageLength),
    ...(fix === null ? {} : { raw_details: shortened(printableLines(remedyWords(fix)), maxMessageLength) }),
  };
}
