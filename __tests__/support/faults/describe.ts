// A finding as its golden text: what a person reads, with what changes from run to run put back into placeholders.

import type { ReportFinding } from "../../../src/report/report.generated.ts";

/** Placeholders whose texts are names, ports and fingerprints; long ones first, since one may be part of another. */
const named = ["role", "database", "group", "port", "free port", "ssh.port"];

export function describeFinding(
  finding: ReportFinding,
  pointed: string,
  texts: Record<string, string>,
): string {
  const { rule, severity, title, message, why, fix } = finding;
  const replaces = fix?.replaces;
  const where = replaces ? ` lines ${replaces.start_line} to ${replaces.end_line}` : "";
  const runAs = fix?.run_as ? ` as ${fix.run_as}` : "";
  const lines = [
    `${severity} ${rule}`,
    `at: ${pointed}`,
    `title: ${title}`,
    `message: ${message}`,
    `why: ${why}`,
    `fix: ${fix?.kind ?? "none"}${where}${runAs}`,
    ...(fix === null ? [] : fix.text.split("\n").map((line) => `  ${line}`)),
    ...(fix?.note ? [`note: ${fix.note}`] : []),
  ];
  return `${withPlaceholders(lines.join("\n"), texts)}\n`;
}

function withPlaceholders(text: string, texts: Record<string, string>): string {
  const fingerprints = Object.keys(texts).filter((name) => name.endsWith(".fingerprint"));
  const plain = [...named, ...fingerprints]
    .filter((name) => texts[name] !== undefined && texts[name] !== "")
    .sort((one, other) => texts[other]!.length - texts[one]!.length)
    .reduce((rest, name) => rest.replaceAll(texts[name]!, `{${name}}`), text);
  const user = texts["ssh.user"];
  // The user who runs the tests logs in to the bastion, whoever that is.
  const anyUser =
    user === undefined
      ? plain
      : plain.replaceAll(new RegExp(`(?<!, as )\\b${user}\\b(?! cert)`, "g"), "{ssh.user}");
  return anyUser
    .replaceAll(/\d{4}-\d\d-\d\d/g, "{day}")
    .replaceAll(/([0-9A-F]{2}:){31}[0-9A-F]{2}/g, "{sha256}")
    .replaceAll(/\b(resolve|connect|ssh|tls|login) [\d.]+ m?s/g, "$1 {time}");
}
