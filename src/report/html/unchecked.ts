// What the run did not check, so that nobody takes silence for a pass.

import { internalError } from "../../rules/internal.ts";
import { stageWords } from "../../rules/phrases.ts";
import { idList, placedFindings, reasonGroups } from "../groups.ts";
import type { Report, ReportStage } from "../report.generated.ts";
import { html, type Markup, prose } from "./markup.ts";

/** Never empty: that all was checked is worth a sentence, too. */
export function uncheckedParts(report: Report): Markup {
  const { destinations } = report;
  const items = [
    ...reasonGroups(destinations).map(({ reason, ids }) => item(ids, reason)),
    ...stopped(report).map(({ stage, ids }) =>
      item(ids, `The check stopped while it was ${stageWords[stage]}; what comes behind was not checked.`),
    ),
    ...undialled(report).map((ids) => item(ids, "Not dialled: the entry has an error that counts.")),
    ...crashed(report).map((ids) => item(ids, "This check has a bug, and could not go on.")),
  ];
  if (items.length === 0)
    return html`<p>Nothing was left out: every destination went through every stage that it wants.</p>\n`;
  return html`<ul class="plain">${items}</ul>\n`;
}

function item(ids: string[], words: string): Markup {
  return html`<li><strong>${idList(ids)}:</strong> ${prose(words)}</li>\n`;
}

function stopped({ destinations }: Report): { stage: ReportStage["name"]; ids: string[] }[] {
  const groups = new Map<ReportStage["name"], string[]>();
  for (const { id, stages } of destinations) {
    const stage = stages.find(({ status }) => status === "failed")?.name;
    if (stage !== undefined) groups.set(stage, [...(groups.get(stage) ?? []), id]);
  }
  return [...groups].map(([stage, ids]) => ({ stage, ids }));
}

/** At most one list of ids. */
function undialled({ destinations }: Report): string[][] {
  const ids = destinations
    .filter(({ tries, reason, findings }) => tries === 0 && reason === null && !findings.some(isBug))
    .map(({ id }) => id);
  return ids.length === 0 ? [] : [ids];
}

function crashed(report: Report): string[][] {
  const ids = placedFindings(report).flatMap(({ finding, destination }) =>
    isBug(finding) && destination !== null ? [destination.id] : [],
  );
  return ids.length === 0 ? [] : [ids];
}

function isBug({ rule }: { rule: string }): boolean {
  return rule === internalError.id;
}
