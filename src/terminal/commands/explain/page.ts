// The page of a rule: what it finds, why that matters and what to do. It is Markdown in docs/rules and text in the terminal.

import { defaultsIn, urlKeys } from "../../../config/keys.ts";
import { type FixPart, fixParts } from "../../../report/findings.ts";
import { catalogue, ignorableRules } from "../../../rules/catalogue.ts";
import type { AnyRule } from "../../../rules/rule.ts";

export type Page = { id: string; severity: string; place: string; sections: Section[] };
export type Section = { heading: "What" | "Why" | "What to do" | "Ignoring it"; parts: Part[] };
export type Part = FixPart | { kind: "quote"; text: string };

/** The finding in a rule's example. `why` is null if it is the same for every finding. `heading` introduces the fix. */
export type Shown = {
  message: string;
  why: string | null;
  fix: { kind: "sql" | "yaml" | "shell" | "text"; heading: string; text: string; note: string | null } | null;
};

/** `shown`: null for the one rule that no set-up can show. `repository` is "owner/name". */
export function pageOf(rule: AnyRule, shown: Shown | null, repository: string): Page {
  const { id, title, why } = rule;
  const what: Part[] =
    shown === null
      ? [prose(`${title}. The message says what broke.`)]
      : [prose(`${title}. For example the check says:`), { kind: "quote", text: shown.message }];
  const report = `Report it with the message and the version of the program: https://github.com/${repository}/issues.`;
  return {
    id,
    severity: severityOf(rule),
    place: placeOf(rule),
    sections: [
      { heading: "What", parts: what },
      { heading: "Why", parts: [prose(typeof why === "string" ? why : (shown?.why ?? ""))] },
      { heading: "What to do", parts: shown === null ? [prose(report)] : partsOf(shown) },
      { heading: "Ignoring it", parts: ignoreParts(id) },
    ],
  };
}

export function severityOf({ severity }: AnyRule): string {
  if (typeof severity === "string") return { error: "Error", warning: "Warning", notice: "Notice" }[severity];
  return "Error or warning";
}

function placeOf({ at }: AnyRule): string {
  if (typeof at === "function") return "points at the place that has to change";
  if (at.length === 0) return "points at the entry";
  const key = `points at \`${at.join(".")}\` of the entry`;
  // A key with a default may be absent from the entry, and from its url too.
  const inUrl = urlKeys.includes(String(at[0])) && !Object.hasOwn(defaultsIn(""), String(at[0]));
  return inUrl ? `${key}, or at its \`url\`` : `${key}, or at the entry where that is absent`;
}

function partsOf({ fix }: Shown): Part[] {
  return fix === null ? [prose("Nothing: the finding explains itself.")] : fixParts(fix, fix.heading);
}

const mayConcernFile = ["config/unreadable", "config/yaml", "config/schema", "config/unknown-key"];

function ignoreParts(id: string): Part[] {
  if (!ignorableRules().includes(id)) {
    const reason = id.startsWith("internal/")
      ? "a destination that could not be checked must not look as if it had been"
      : "it keeps secrets safe from anyone who can change the file";
    return [prose(`This rule can't be ignored: ${reason}.`)];
  }
  const entry = `    ignore:\n      - rule: ${id}\n        reason: Who accepts this, and why\n        until: 2027-03-31 # optional: it counts again after this day`;
  return [
    prose(
      "Where a team accepts the finding, the entry says so. It stays visible in the report and no longer counts:",
    ),
    { kind: "code", language: "yaml", text: entry },
    ...(mayConcernFile.includes(id)
      ? [prose("A finding about the file as a whole belongs to no entry, and always counts.")]
      : []),
  ];
}

function prose(text: string): Part {
  return { kind: "prose", text };
}

export type RuleGroup = { name: string; title: string; rules: AnyRule[] };

/** In the order of a connection. */
const groupTitles: Record<string, string> = {
  config: "The file",
  network: "The way to the server",
  ssh: "The tunnel",
  tls: "Encryption",
  auth: "The login",
  server: "The server",
  privilege: "The user's privileges",
  load: "The tables that Stitch has loaded",
  stitch: "What Stitch says",
  rehearsal: "The rehearsal",
  internal: "The check itself",
};

/** Every rule of the catalogue, in its group. */
export function ruleGroups(): RuleGroup[] {
  return Object.entries(groupTitles).map(([name, title]) => ({
    name,
    title,
    rules: catalogue.filter(({ id }) => id.startsWith(`${name}/`)),
  }));
}
