// Whose word a verified certificate stands on.

import { X509Certificate } from "node:crypto";
import { rootCertificates } from "node:tls";
import { expect, test } from "vitest";
import { authorityOf } from "../../src/connect/stages/authority.ts";
import { makeCertificate } from "../support/certificates.ts";

const on = (certificate: string | null, verify: "none" | "ca" | "full" = "ca") =>
  authorityOf({ kind: "on", verify, certificate });

test("nothing is verified, and so by nobody", () => {
  expect(authorityOf({ kind: "off" })).toBeNull();
  expect(on(null, "none")).toBeNull();
});

test("anybody has a certificate of the roots that every program trusts, named or not", () => {
  expect(on(null)).toBe("public");
  expect(on(null, "full")).toBe("public");
  for (const root of rootCertificates.slice(0, 3)) expect(on(root)).toBe("public");
});

test("a CA of one's own and a server's own certificate are nobody else's", async () => {
  const ca = await makeCertificate({ name: "Own CA", isCa: true });
  const server = await makeCertificate({ name: "db", issuer: ca });
  expect(on(ca.certificate)).toBe("own");
  expect(on(server.certificate)).toBe("own");
  // One public root among them is enough for a stranger.
  expect(on(`${ca.certificate}${rootCertificates[0]}`)).toBe("public");
});

test("a CA that only calls itself by a public root's name is not of its making", async () => {
  const { subject } = new X509Certificate(rootCertificates[0]!);
  const name = /CN=(.+)/.exec(subject)?.[1] ?? "Root";
  expect(on((await makeCertificate({ name, isCa: true })).certificate)).toBe("own");
});
