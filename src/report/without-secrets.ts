// Removes secrets from the texts of a report. Rules, stages, statuses and places never come from a server, so they stay.

import type {
  Report,
  ReportDestination,
  ReportFinding,
  ReportFix,
  ReportPrivileges,
  ReportServer,
  ReportStitch,
  ReportTls,
} from "./report.generated.ts";

type Clean = (text: string) => string;

export function withoutSecrets(report: Report, clean: Clean): Report {
  return {
    ...report,
    findings: report.findings.map((finding) => cleanFinding(finding, clean)),
    destinations: report.destinations.map((destination) => cleanDestination(destination, clean)),
  };
}

function cleanDestination(destination: ReportDestination, clean: Clean): ReportDestination {
  const { target, stages, tls, server, privileges, loaded, stitch, findings } = destination;
  return {
    ...destination,
    id: cleanName(destination.id, clean),
    display_name: cleanName(destination.display_name, clean),
    target: target && {
      ...target,
      host: clean(target.host),
      database: clean(target.database),
      username: clean(target.username),
      bastion: target.bastion && clean(target.bastion),
    },
    stages: stages.map((stage) => ({ ...stage, detail: stage.detail && clean(stage.detail) })),
    tls: tls && cleanTls(tls, clean),
    server: server && cleanServer(server, clean),
    privileges: privileges && cleanPrivileges(privileges, clean),
    loaded: loaded && { ...loaded, owners: loaded.owners.map(clean) },
    stitch: stitch && cleanStitch(stitch, clean),
    findings: findings.map((finding) => cleanFinding(finding, clean)),
  };
}

/** A valid id stays, even if it happens to be a password. */
function cleanName(name: string, clean: Clean): string {
  return /^[\w.-]{1,100}$/.test(name) ? name : clean(name);
}

function cleanServer(server: ReportServer, clean: Clean): ReportServer {
  const { product, version, encoding, owner, tls } = server;
  return {
    ...server,
    product: clean(product),
    version: clean(version),
    encoding: encoding && clean(encoding),
    owner: owner && clean(owner),
    tls: tls && cleanTls(tls, clean),
  };
}

function cleanTls({ certificate, ...rest }: ReportTls, clean: Clean): ReportTls {
  if (certificate === null) return { ...rest, certificate };
  const { subject, issuer, names } = certificate;
  const cleaned = { subject: clean(subject), issuer: clean(issuer), names: names.map(clean) };
  return { ...rest, certificate: { ...certificate, ...cleaned } };
}

function cleanPrivileges(privileges: ReportPrivileges, clean: Clean): ReportPrivileges {
  const { role, create_in_schemas: schemas } = privileges;
  return { ...privileges, role: clean(role), create_in_schemas: schemas?.map(clean) ?? null };
}

function cleanStitch({ name, last_check: check, ...rest }: ReportStitch, clean: Clean): ReportStitch {
  const cleaned = check && { ...check, message: check.message && clean(check.message) };
  return { ...rest, name: clean(name), last_check: cleaned };
}

function cleanFinding(finding: ReportFinding, clean: Clean): ReportFinding {
  const { title, message, why, fix, key, excerpt, related } = finding;
  return {
    ...finding,
    title: clean(title),
    message: clean(message),
    why: clean(why),
    fix: fix && cleanFix(fix, clean),
    key: key && clean(key),
    // The stars would move the position.
    excerpt: excerpt !== null && clean(excerpt.text) === excerpt.text ? excerpt : null,
    related: related.map((other) => ({ ...other, message: clean(other.message) })),
  };
}

function cleanFix(fix: ReportFix, clean: Clean): ReportFix {
  const text = clean(fix.text);
  return {
    ...fix,
    text,
    run_as: fix.run_as && clean(fix.run_as),
    database: fix.database && clean(fix.database),
    note: fix.note && clean(fix.note),
    // An edit with stars in it must not be applied automatically.
    safe: fix.safe && text === fix.text,
  };
}
