import { beforeAll, describe, expect, test } from "vitest";
import { isPem, readCertificate } from "../../../src/config/values/certificate.ts";
import { type Made, makeCertificate } from "../../support/certificates.ts";

let made: Made;
let expired: Made;
const now = new Date();

beforeAll(async () => {
  made = await makeCertificate({ name: "Test CA", isCa: true });
  expired = await makeCertificate({ name: "Old CA", isCa: true, from: -10, to: -1 });
});

describe("what copying does to a certificate is undone", () => {
  test.each([
    ["as it is", (text: string) => text],
    ["CRLF", (text: string) => text.replaceAll("\n", "\r\n")],
    ["literal \\n", (text: string) => text.replaceAll("\n", "\\n")],
    ["indented", (text: string) => text.replaceAll(/^/gm, "    ")],
    ["lost newlines", (text: string) => text.replaceAll("\n", " ")],
    ["text around it", (text: string) => `subject=CN = Test CA\n${text}\nthat was it`],
  ])("%s", (_, change) => {
    const read = readCertificate(change(made.certificate), now);
    expect(read.kind === "pem" && read.pem.trim()).toBe(made.certificate.trim());
  });
});

test("a bundle is taken whole, old certificates in it included", () => {
  const read = readCertificate(made.certificate + expired.certificate, now);
  expect(read.kind === "pem" && read.pem.match(/BEGIN/g)).toHaveLength(2);
});

test("what is no usable certificate is told apart", async () => {
  const later = await makeCertificate({ name: "New CA", from: 1, to: 10 });
  const der = Buffer.from(made.x509.rawData).toString("utf8");
  const reason = (text: string) => readCertificate(text, now);
  expect(reason(made.key)).toEqual({ kind: "invalid", reason: { kind: "private-key" } });
  expect(reason(made.certificate + made.key)).toEqual({ kind: "invalid", reason: { kind: "private-key" } });
  expect(reason("hello")).toEqual({ kind: "invalid", reason: { kind: "no-certificate" } });
  expect(reason(made.certificate.slice(0, 100))).toEqual({ kind: "invalid", reason: { kind: "truncated" } });
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

test("content is told from a path", () => {
  expect(isPem(made.certificate)).toBe(true);
  expect(isPem("certs/warehouse-ca.pem")).toBe(false);
});
