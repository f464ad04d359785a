// A report without secrets: they go out of what is said to people. What programs go by (rules, stages, verdicts, places)
// never comes from a server, and a secret that is the same word as one of these changes nothing.

import type {
  Report,
  ReportDestination,
  ReportFinding,
  ReportFix,
  ReportServer,
} from "./report.generated.ts";

/** Takes the secrets out of a text. */
type Clean = (text: string) => string;

/** The report with every text that may repeat a secret gone through. */
export function withoutSecrets(report: Report, clean: Clean): Report {
  return {
    ...report,
    findings: report.findings.map((finding) => cleanFinding(finding, clean)),
    destinations: report.destinations.map((destination) => cleanDestination(destination, clean)),
  };
}

function cleanDestination(destination: ReportDestination, clean: Clean): ReportDestination {
  const { target, stages, server, findings } = destination;
  return {
    ...destination,
    target: target && {
      ...target,
      host: clean(target.host),
      database: clean(target.database),
      username: clean(target.username),
      bastion: target.bastion && clean(target.bastion),
    },
    stages: stages.map((stage) => ({ ...stage, detail: stage.detail && clean(stage.detail) })),
    server: server && cleanServer(server, clean),
    findings: findings.map((finding) => cleanFinding(finding, clean)),
  };
}

function cleanServer(server: ReportServer, clean: Clean): ReportServer {
  const { product, version, encoding, owner, tls } = server;
  const certificate = tls?.certificate ?? null;
  const cleanCertificate = certificate && {
    ...certificate,
    subject: clean(certificate.subject),
    issuer: clean(certificate.issuer),
    names: certificate.names.map(clean),
  };
  return {
    ...server,
    product: clean(product),
    version: clean(version),
    encoding: encoding && clean(encoding),
    owner: owner && clean(owner),
    tls: tls && { ...tls, certificate: cleanCertificate },
  };
}

function cleanFinding(finding: ReportFinding, clean: Clean): ReportFinding {
  const { message, why, fix } = finding;
  return { ...finding, message: clean(message), why: clean(why), fix: fix && cleanFix(fix, clean) };
}

function cleanFix(fix: ReportFix, clean: Clean): ReportFix {
  const text = clean(fix.text);
  return {
    ...fix,
    text,
    run_as: fix.run_as && clean(fix.run_as),
    database: fix.database && clean(fix.database),
    note: fix.note && clean(fix.note),
    // With stars in it an edit is none that a program should make.
    safe: fix.safe && text === fix.text,
  };
}
