// Files of other formats instead of a PEM certificate, created with OpenSSL: the message names the format, and the printed
// command converts it.

import { execFileSync } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ReportFinding } from "../../../src/report/report.generated.ts";
import { makeCertificate } from "../../support/certificates.ts";
import { checkWorkspace, makeWorkspace } from "../../support/program.ts";

let workspace: string;
let pem: string;
beforeAll(async () => {
  const issued = await makeCertificate({ name: "Test CA", isCa: true });
  pem = issued.certificate;
  workspace = await makeWorkspace({ "ca.pem": pem, "key.pem": issued.key });
  const openssl = (...args: string[]) => execFileSync("openssl", args, { cwd: workspace });
  openssl("x509", "-in", "ca.pem", "-outform", "der", "-out", "der.crt");
  openssl("crl2pkcs7", "-nocrl", "-certfile", "ca.pem", "-out", "text.p7b");
  openssl("crl2pkcs7", "-nocrl", "-certfile", "ca.pem", "-outform", "der", "-out", "binary.p7b");
  openssl("pkcs12", "-export", "-nokeys", "-in", "ca.pem", "-passout", "pass:", "-out", "certs.p12");
  openssl("pkcs12", "-export", "-in", "ca.pem", "-inkey", "key.pem", "-passout", "pass:", "-out", "both.pfx");
  openssl("req", "-new", "-key", "key.pem", "-subj", "/CN=x", "-out", "request.csr");
  openssl("pkey", "-in", "key.pem", "-pubout", "-out", "public.pem");
  openssl("pkey", "-in", "key.pem", "-outform", "der", "-out", "key.der");
  const files: Record<string, string | Buffer> = {
    "utf16.pem": Buffer.from(`\ufeff${pem}`, "utf16le"),
    "utf16 without mark.pem": Buffer.from(pem, "utf16le"),
    "utf16be.pem": Buffer.from(`\ufeff${pem}`, "utf16le").swap16(),
    "data.json": JSON.stringify({ data: { chain: ["x", pem] } }),
    "other.json": "{}",
    "page.pem": "<!DOCTYPE html>\n<html><body>Sign in</body></html>\n",
    "id.pub": "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl x\n",
    "archive.pem": Buffer.from("504b03041400000008", "hex"),
    "empty.pem": "\n",
    "escaped.pem": pem.replaceAll("\n", "\\r\\n"),
    "base64.pem": Buffer.from(pem).toString("base64"),
    "bare.pem": pem.replaceAll(/-----[^-]+-----\n?/g, ""),
  };
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(workspace, name), content);
});
afterAll(() => rm(workspace, { recursive: true, force: true }));

async function findingFor(file: string): Promise<ReportFinding | null> {
  const text = `version: 1\ndestinations:\n  warehouse:\n    host: db.example.com\n    username: u\n    password: \${P}\n    database: d\n    ssl: { certificate: ${JSON.stringify(file)} }\n`;
  await writeFile(path.join(workspace, "destinations.yml"), text);
  const report = await checkWorkspace(workspace, { options: { mode: "validate" } });
  const [finding = null, ...more] = report.destinations[0]!.findings;
  expect(more).toEqual([]);
  return finding;
}

describe("the printed command converts the file", () => {
  test.each([
    ["der.crt", "is in DER format", "der.pem"],
    ["text.p7b", "PKCS#7", "text.pem"],
    ["binary.p7b", "PKCS#7", "binary.pem"],
    ["certs.p12", "PKCS#12", "certs.pem"],
    ["both.pfx", "PKCS#12", "both.pem"],
    ["utf16.pem", "UTF-16", "utf16-converted.pem"],
    ["utf16 without mark.pem", "UTF-16", "utf16 without mark-converted.pem"],
    ["utf16be.pem", "UTF-16", "utf16be-converted.pem"],
  ])("%s", async (file, words, converted) => {
    const finding = (await findingFor(file))!;
    expect(finding.rule).toBe("config/certificate-invalid");
    expect(finding.message).toContain(words);
    expect(finding.fix!.kind).toBe("shell");
    const command = finding.fix!.text.replace("pkcs12 -in", "pkcs12 -passin pass: -in");
    execFileSync("sh", ["-c", command], { cwd: workspace });
    expect(await findingFor(converted)).toBeNull();
    expect(finding.fix!.note).toContain(converted);
  });
});

test.each([
  ["key.pem", "is a private key"],
  ["key.der", "is a private key in DER format"],
  ["request.csr", "certificate signing request"],
  ["public.pem", "bare public key"],
  ["id.pub", "an SSH key"],
  ["other.json", "JSON without a certificate"],
  ["page.pem", "a web page"],
  ["archive.pem", "a compressed archive"],
  ["empty.pem", "has no content"],
])("%s %s", async (file, words) => {
  const finding = (await findingFor(file))!;
  expect(finding.message).toContain(words);
  expect(finding.fix!.kind).toBe("text");
});

test.each(["ca.pem", "escaped.pem", "base64.pem", "bare.pem", "data.json"])("accepts %s", async (file) => {
  expect(await findingFor(file)).toBeNull();
  expect(await readFile(path.join(workspace, "ca.pem"), "utf8")).toBe(pem);
});
