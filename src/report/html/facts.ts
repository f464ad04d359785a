// What was found out about one destination, as terms and what they come to.

import type { ReportDestination, ReportPrivileges, ReportServer, ReportTls } from "../report.generated.ts";
import { identitySentences } from "../words/identity.ts";
import { html, type Markup, prose } from "./markup.ts";

type Fact = [term: string, ...words: string[]];

/** Two lists: the server and how it was proven to be the right one; the user and what it may do. `today` is YYYY-MM-DD. */
export function factLists(destination: ReportDestination, today: string): Markup {
  const { server, tls, bastion, privileges } = destination;
  const serverFacts: Fact[] = [
    ...(server === null ? [] : serverFactsOf(server, today)),
    ...connectionFacts(destination),
    ...(bastion === null ? [] : bastionFacts(bastion)),
    ...(tls === null ? [] : certificateFacts(tls, today)),
  ];
  const userFacts = [...loginFacts(destination), ...(privileges === null ? [] : privilegeFacts(privileges))];
  return html`<div class="columns">${listOf(serverFacts)}${listOf(userFacts)}</div>\n`;
}

function listOf(facts: Fact[]): Markup | null {
  if (facts.length === 0) return null;
  const items = facts.map(
    ([term, ...words]) =>
      html`<div><dt>${term}</dt>${words.map((each) => html`<dd>${prose(each)}</dd>`)}</div>`,
  );
  return html`<dl>${items}</dl>`;
}

/** "fixes until 2030-11-14", "no fixes since 2024-11-21"; null where it is not known. */
export function supportWords(
  { end_of_life }: Pick<ReportServer, "end_of_life">,
  today: string,
): string | null {
  if (end_of_life === null) return null;
  return end_of_life < today ? `no fixes since ${end_of_life}` : `fixes until ${end_of_life}`;
}

function serverFactsOf(server: ReportServer, today: string): Fact[] {
  const { product, version, encoding, standby, owner } = server;
  return [
    ["Server", `${product} ${version}${standby ? ", a standby" : ""}`],
    ["End of life", supportWords(server, today) ?? "not known for this version"],
    ...(owner === null ? [] : [["Database owner", owner] satisfies Fact]),
    ...(encoding === null ? [] : [["Encoding", encoding] satisfies Fact]),
  ];
}

/** Whether there was a line to the server whose encryption, and whose other end, can be judged. */
export function hasLine({ stages, tls }: ReportDestination): boolean {
  return tls !== null || stages.some(({ name, status }) => name === "login" && status !== "skipped");
}

function connectionFacts(destination: ReportDestination): Fact[] {
  const { identity, tls, target } = destination;
  if (!hasLine(destination)) return [];
  const plain = target?.bastion ? "none; inside the SSH tunnel to the bastion" : "none";
  return [
    ["Identity", identitySentences[identity]],
    ["TLS", tls === null ? plain : `${tls.protocol}, ${tls.cipher}`],
  ];
}

function bastionFacts({
  host_key_type,
  host_key,
  pinned,
}: NonNullable<ReportDestination["bastion"]>): Fact[] {
  return [["Bastion's host key", `${host_key_type}, ${pinned ? "pinned" : "not pinned"}`, `\`${host_key}\``]];
}

const verification: Record<ReportTls["verified"], string> = {
  none: "not verified",
  ca: "verified; the name was not compared",
  full: "verified, with the host's name",
};

function certificateFacts({ certificate, verified }: ReportTls, today: string): Fact[] {
  if (certificate === null) return [];
  const { subject, issuer, names, valid_to, self_signed, fingerprint256 } = certificate;
  return [
    ["Certificate", verification[verified], `for ${names.join(", ") || subject}`],
    ["Issued by", self_signed ? "itself" : issuer],
    ["Valid", validityWords(certificate.valid_from, valid_to, today)],
    ["SHA-256", `\`${fingerprint256}\``],
  ];
}

function validityWords(from: string | null, to: string | null, today: string): string {
  const [first, last] = [from, to].map((moment) => moment?.slice(0, 10) ?? "an unknown day");
  return `from ${first} to ${last}${to !== null && to.slice(0, 10) < today ? ": it has expired" : ""}`;
}

function loginFacts({ target, authentication }: ReportDestination): Fact[] {
  return [
    ...(target === null
      ? []
      : [["User", target.username] satisfies Fact, ["Database", target.database] satisfies Fact]),
    ...(authentication === null
      ? []
      : [
          [
            "Let in by",
            authentication === "none" ? "nothing: no password was asked for" : authentication,
          ] satisfies Fact,
        ]),
  ];
}

function privilegeFacts(privileges: ReportPrivileges): Fact[] {
  const {
    role,
    create_on_database,
    create_in_schemas,
    reads_information_schema,
    reads_pg_catalog,
    password_valid_until,
  } = privileges;
  const needs = [
    `${create_on_database ? "may" : "may not"} create schemas in the database`,
    `${reads_information_schema ? "reads" : "does not read"} all of information_schema`,
    `${reads_pg_catalog ? "reads" : "does not read"} all of pg_catalog`,
  ];
  return [
    ["Privileges of", role],
    ["What Stitch needs", ...needs],
    ["More than that", ...excessWords(privileges)],
    ...(create_in_schemas === null || create_in_schemas.length === 0
      ? []
      : [["Creates tables in", some(create_in_schemas)] satisfies Fact]),
    [
      "Password",
      password_valid_until === null
        ? "without an end that can be seen"
        : `valid until ${password_valid_until.slice(0, 10)}`,
    ],
  ];
}

/** "nothing", or what a loader should not have. */
export function excessWords({ superuser, reads_password_hashes }: ReportPrivileges): string[] {
  const excess = [
    ...(superuser ? ["superuser"] : []),
    ...(reads_password_hashes.length > 0 ? [`reads ${reads_password_hashes.join(" and ")}`] : []),
  ];
  return excess.length === 0 ? ["nothing"] : excess;
}

function some(names: string[]): string {
  return names.length <= 10
    ? names.join(", ")
    : `${names.slice(0, 10).join(", ")} and ${names.length - 10} more`;
}
