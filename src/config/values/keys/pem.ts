// PEM as users paste it, and the part of DER (X.690) that identifies keys and certificates.

import { getCipherInfo } from "node:crypto";
import type { PrivateKeyReason } from "../../problem.ts";

/** `pem` has lines of 64 characters; `bytes` is its decoded content. */
export type KeyBlock = { label: string; header: PemHeader | null; pem: string; bytes: Buffer };

/** For an encrypted key in the old PEM format (RFC 1421). */
export type PemHeader = { cipher: string; iv: string };

export type InvalidKey = { kind: "invalid"; reason: PrivateKeyReason };

/** Accepts literal `\n`, indentation, CRLF, lost line breaks, base64 around the text, and other text around the key. */
export function findKeyBlock(text: string): KeyBlock | InvalidKey {
  const plain = withLineBreaks(text);
  const begin = /-----BEGIN ([A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?)-----/.exec(plain);
  if (begin === null) {
    const decoded = decodedText(plain);
    return decoded === null ? invalid(reasonWithoutKey(plain)) : findKeyBlock(decoded);
  }
  const label = begin[1]!;
  const start = begin.index + begin[0].length;
  const end = plain.indexOf(`-----END ${label}-----`, start);
  if (end === -1) return invalid({ kind: "truncated" });
  return keyBlock(label, plain.slice(start, end)) ?? invalid({ kind: "damaged" });
}

/** Line breaks that were escaped, also twice, are line breaks again. Invisible characters are removed. */
export function withLineBreaks(text: string): string {
  return text.replaceAll(/(?<!\\)\\+[nr]/g, "\n").replaceAll(/[\u200b-\u200d\u2060\ufeff]/g, "");
}

export function invalid(reason: PrivateKeyReason): InvalidKey {
  return { kind: "invalid", reason };
}

/** Decodes base64 around a whole file. Each step leaves three quarters of the text, so this ends. */
function decodedText(plain: string): string | null {
  if (!/^[A-Za-z0-9+/=_\s-]+$/.test(plain)) return null;
  const decoded = Buffer.from(plain, "base64").toString();
  const isText = decoded !== "" && !/[\0-\x08\ufffd]/.test(decoded);
  return isText || decoded.includes("-----BEGIN") ? decoded : null;
}

function reasonWithoutKey(text: string): PrivateKeyReason {
  if (text.includes("PRIVATE KEY-----")) return { kind: "truncated" };
  if (text.includes("PuTTY-User-Key-File")) return { kind: "putty" };
  if (text.includes("---- BEGIN SSH2 ENCRYPTED PRIVATE KEY")) return { kind: "ssh2" };
  if (/\b(ssh|ecdsa|sk)-[a-z0-9-]{1,60}-cert-v0[01]@openssh\.com\b/.test(text))
    return { kind: "certificate" };
  if (/\b(ssh-|ecdsa-sha2-|sk-ssh-|sk-ecdsa-)[a-z0-9@.-]{1,60}\s+AAAA/.test(text))
    return { kind: "public-key" };
  if (/BEGIN (SSH2 |RSA |)PUBLIC KEY/.test(text)) return { kind: "public-key" };
  if (/BEGIN (X509 |TRUSTED )?CERTIFICATE-/.test(text)) return { kind: "tls-certificate" };
  if (/BEGIN (NEW )?CERTIFICATE REQUEST/.test(text)) return { kind: "csr" };
  if (/^\s*(<!doctype|<html|<\?xml)/i.test(text)) return { kind: "html" };
  if (/^\s*[{[]/.test(text)) return { kind: "json" };
  return { kind: /^\s*(SHA256:|MD5:)/.test(text) ? "host-key" : "no-key" };
}

function keyBlock(label: string, content: string): KeyBlock | null {
  const groups = /DEK-Info:\s*(?<cipher>[A-Za-z0-9-]+),\s*(?<iv>[0-9A-Fa-f]+)/.exec(content)?.groups;
  const cipher = groups?.cipher ?? "";
  // Without a line break, the key's own characters follow, which may be hexadecimal digits too.
  const iv = groups?.iv?.slice(0, ivDigits(cipher)) ?? "";
  const body = content
    .replace(/Proc-Type:\s*4,\s*ENCRYPTED/, "")
    .replace(new RegExp(`DEK-Info:\\s*${cipher},\\s*${iv}`), "")
    .replaceAll(/\s+/g, "");
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(body)) return null;
  const bytes = Buffer.from(body, "base64");
  const header = groups === undefined ? null : { cipher, iv };
  return { label, header, bytes, pem: pemText(label, header, bytes) };
}

function ivDigits(cipher: string): number | undefined {
  const length = getCipherInfo(cipher.toLowerCase())?.ivLength;
  return length === undefined ? undefined : length * 2;
}

export function pemText(label: string, header: PemHeader | null, bytes: Buffer): string {
  const headers =
    header === null ? [] : ["Proc-Type: 4,ENCRYPTED", `DEK-Info: ${header.cipher},${header.iv}`, ""];
  const lines = bytes.toString("base64").match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...headers, ...lines, `-----END ${label}-----`, ""].join("\n");
}

/** `end` is the offset of its end in the bytes that it was read from. */
export type Element = { tag: number; content: Buffer; end: number };

export function derFault(bytes: Buffer): "truncated" | "damaged" | null {
  if (derAt(bytes, 0) !== null) return null;
  const sequence = 0x30;
  return bytes[0] === sequence ? "truncated" : "damaged";
}

export function derAt(bytes: Buffer, at: number): Element | null {
  const [tag, first] = [bytes[at], bytes[at + 1]];
  if (tag === undefined || first === undefined) return null;
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
  const start = at + 2 + lengthBytes;
  if (lengthBytes > 4 || start > bytes.length) return null;
  const length = lengthBytes === 0 ? first : bytes.readUIntBE(at + 2, lengthBytes);
  const end = start + length;
  return end > bytes.length ? null : { tag, content: bytes.subarray(start, end), end };
}

export function elementsIn(element: Element | null | undefined): Element[] {
  const elements: Element[] = [];
  if (!element || (element.tag & 0x20) === 0) return elements;
  for (let at = 0; at < element.content.length; ) {
    const next = derAt(element.content, at);
    if (next === null) break;
    elements.push(next);
    at = next.end;
  }
  return elements;
}

export function objectId({ content }: Element): string {
  const numbers: number[] = [];
  let value = 0;
  for (const byte of content) {
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) {
      numbers.push(value);
      value = 0;
    }
  }
  const [first = 0, ...rest] = numbers;
  const top = Math.min(Math.floor(first / 40), 2);
  return [top, first - top * 40, ...rest].join(".");
}

export function integer(element: Element | undefined): number {
  const digits = element?.content.toString("hex") ?? "";
  return digits === "" ? 0 : Number(`0x${digits}`);
}
