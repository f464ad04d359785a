import { X509Certificate } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { isCertificateText, isoTime, readCertificate } from "../../../src/config/values/server-identity.ts";
import { type IssuedCertificate, makeCertificate } from "../../support/certificates.ts";

let issued: IssuedCertificate;
let expired: IssuedCertificate;
const now = new Date();

beforeAll(async () => {
  issued = await makeCertificate({ name: "Test CA", isCa: true });
  expired = await makeCertificate({ name: "Old CA", isCa: true, from: -10, to: -1 });
});

describe("repairs a certificate damaged by copying", () => {
  test.each([
    ["as it is", (text: string) => text],
    ["CRLF", (text: string) => text.replaceAll("\n", "\r\n")],
    ["literal \\n", (text: string) => text.replaceAll("\n", "\\n")],
    ["indented", (text: string) => text.replaceAll(/^/gm, "    ")],
    ["lost newlines", (text: string) => text.replaceAll("\n", " ")],
    ["text host it", (text: string) => `subject=CN = Test CA\n${text}\nthat was it`],
  ])("%s", (_, change) => {
    const read = readCertificate(change(issued.certificate), now);
    expect(read.kind === "pem" && read.pem.trim()).toBe(issued.certificate.trim());
  });
});

test("accepts a bundle as a whole, including expired certificates", () => {
  const read = readCertificate(issued.certificate + expired.certificate, now);
  expect(read.kind === "pem" && read.pem.match(/BEGIN/g)).toHaveLength(2);
});

test("says why a certificate can't be used", async () => {
  const later = await makeCertificate({ name: "New CA", from: 1, to: 10 });
  const der = Buffer.from(issued.x509.rawData).toString("utf8");
  const reason = (text: string) => readCertificate(text, now);
  expect(reason(issued.key)).toEqual({ kind: "invalid", reason: { kind: "private-key" } });
  expect(reason(issued.certificate + issued.key)).toEqual({
    kind: "invalid",
    reason: { kind: "private-key" },
  });
  expect(reason("hello")).toEqual({ kind: "invalid", reason: { kind: "no-certificate" } });
  expect(reason(issued.certificate.slice(0, 100))).toEqual({
    kind: "invalid",
    reason: { kind: "truncated" },
  });
  expect(reason(der)).toEqual({ kind: "invalid", reason: { kind: "der" } });
  expect(reason("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----")).toEqual({
    kind: "invalid",
    reason: { kind: "unparsable" },
  });
  expect(reason(expired.certificate)).toMatchObject({
    kind: "invalid",
    reason: { kind: "expired", subject: "CN=Old CA" },
  });
  expect(reason(later.certificate)).toMatchObject({ kind: "invalid", reason: { kind: "not-yet-valid" } });
});

test("accepts a certificate with a date that does not exist", () => {
  const oddDates = withDates(issued.certificate, (date) => date.replace(/^(\d\d)\d{4}/, "$19931"));
  // Node parses this date from uninitialized memory, so the result differs from call to call.
  for (let time = 0; time < 100; time++) expect(readCertificate(oddDates, now).kind).toBe("pem");
  expect(isoTime(new X509Certificate(oddDates).validTo)).toBeNull();
});

test("parses times as OpenSSL prints them, and returns null for others", () => {
  expect(isoTime("Nov  3 15:18:06 2026 GMT")).toBe("2026-11-03T15:18:06.000Z");
  expect(isoTime("Jan  1 00:00:00 1950 GMT")).toBe("1950-01-01T00:00:00.000Z");
  for (const none of ["Bad time value", "", "Jan  1 00:00:00 49 GMT", "Feb 99 00:00:00 2026 GMT"])
    expect(isoTime(none), none).toBeNull();
});

test("distinguishes content from a path", () => {
  expect(isCertificateText(issued.certificate)).toBe(true);
  expect(isCertificateText(issued.certificate.replaceAll(/-----[^-]+-----/g, ""))).toBe(true);
  expect(isCertificateText(Buffer.from(issued.certificate).toString("base64"))).toBe(true);
  expect(isCertificateText("certs/warehouse-ca.pem")).toBe(false);
  expect(isCertificateText(`certs/${"MI".repeat(100)}`)).toBe(false);
});

/** The certificate with other dates. Its signature becomes invalid, which does not matter here. */
function withDates(certificate: string, change: (date: string) => string): string {
  const bytes = Buffer.from(certificate.replaceAll(/-----[^-]+-----/g, ""), "base64").toString("latin1");
  const changed = bytes.replaceAll(/\d{12}Z/g, change);
  const lines =
    Buffer.from(changed, "latin1")
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`;
}
