// Why a server's certificate was not taken: by OpenSSL's verdict, and by what the server sent beside what the entry trusts.

import type { Destination } from "../../config/destination.ts";
import type { Evidence, PresentedCertificate } from "../../connect/failure.ts";
import * as tls from "../catalogue/tls.ts";
import { type Finding, raise } from "../rule.ts";
import { unfitness } from "../words/unfit-certificates.ts";

type Distrusted = Extract<Evidence, { kind: "tls-certificate" }>;

/** `now` is ISO 8601. */
export function distrusted(destination: Destination, { code, chain }: Distrusted, now: string): Finding {
  const [leaf] = chain;
  if (code === "ERR_TLS_CERT_ALTNAME_INVALID")
    return raise(tls.hostnameMismatch, { destination, names: leaf === undefined ? [] : namesOf(leaf) });
  const outdated = chain.find((certificate) => isOutdated(certificate, now));
  if ((code === "CERT_HAS_EXPIRED" || code === "CERT_NOT_YET_VALID") && outdated !== undefined) {
    return raise(tls.certificateExpired, {
      destination,
      certificate: outdated,
      isOwn: outdated === leaf,
      now,
    });
  }
  return raise(tls.certificateUntrusted, {
    destination,
    distrust: distrustOf(code, chain, destination),
    code,
    chain,
  });
}

function isOutdated({ valid_from, valid_to }: PresentedCertificate, now: string): boolean {
  return (valid_to !== null && valid_to < now) || (valid_from !== null && valid_from > now);
}

/** Without alternative names the common name counts. */
function namesOf({ names, subject }: PresentedCertificate): string[] {
  const commonName = /(?:^|, )CN=([^,]+)/.exec(subject)?.[1];
  return names.length > 0 || commonName === undefined ? names : [commonName];
}

/** OpenSSL's verdicts, by name or in its words: https://docs.openssl.org/3.5/man3/X509_STORE_CTX_get_error/ */
function distrustOf(code: string, chain: PresentedCertificate[], { ssl }: Destination): tls.Distrust {
  if (code === "DEPTH_ZERO_SELF_SIGNED_CERT") return "self-signed";
  if (/too.(weak|small)/i.test(code)) return "too-weak";
  if (unfitness(code) !== null) return "unfit";
  const [leaf] = chain;
  if (leaf === undefined) return "unknown";
  const subjects = ssl.kind === "on" ? subjectsOfCas(ssl.certificate ?? "") : [];
  const isAlone = chain.length === 1 && !leaf.self_signed;
  if (subjects.includes(leaf.issuer)) {
    if (isAlone || code === "CERT_SIGNATURE_FAILURE") return "renewed-ca";
  }
  return isAlone && subjects.some((subject) => isSameHouse(leaf.issuer, subject))
    ? "incomplete-chain"
    : "other-ca";
}

function subjectsOfCas(pem: string): string[] {
  // Not imported: to load it takes longer than all of a check that finds nothing.
  const { X509Certificate } = process.getBuiltinModule("node:crypto");
  return (pem.match(/-----BEGIN[^-]+-----[^-]+-----END[^-]+-----/g) ?? [])
    .map((block) => new X509Certificate(block))
    .filter(({ ca }) => ca)
    .map(({ subject }) => subject?.replaceAll("\n", ", ") ?? "");
}

/**
 * Whether two names seem to be of one house: of the same organisation or, where neither has one, with the same first word
 * of the common name. From outside nobody can be sure, so the wording names the other cause as well.
 */
function isSameHouse(one: string, other: string): boolean {
  const part = (name: string, key: string) =>
    new RegExp(`(?:^|, )${key}=([^,]+)`).exec(name)?.[1]?.trim().toLowerCase();
  const [organisation, otherOrganisation] = [part(one, "O"), part(other, "O")];
  if (organisation !== undefined || otherOrganisation !== undefined)
    return organisation === otherOrganisation;
  const firstWord = (name: string) => part(name, "CN")?.split(/[\s-]/)[0];
  return firstWord(one) !== undefined && firstWord(one) === firstWord(other);
}
