// How programs encode a text that they repeat, with all variants of each encoding.

import { execFileSync } from "node:child_process";
import { inspect } from "node:util";
import { publicPart } from "./scanner.ts";

export const encodings: Record<string, (secret: string) => string[]> = {
  raw: (secret) => [secret],
  "each line": (secret) => {
    const lines = secret.split(/\r?\n/).filter((line) => line.trim().length >= 5);
    return isKey(secret) ? lines.slice(lines.length * publicPart, -1) : lines;
  },
  "on one line": (secret) => [secret.replaceAll(/\s+/g, " ")],
  saslprep: (secret) => [secret.replaceAll("\u00a0", " ").replaceAll("\u00ad", "").normalize("NFKC")],
  url: (secret) => inBothCases([encodeURIComponent(secret), encodeURI(secret), strict(secret)], /%../g),
  "url of a form": (secret) =>
    inBothCases([new URLSearchParams([["x", secret]]).toString().slice(2)], /%../g),
  "url of every byte": (secret) => inBothCases([hex(secret).replaceAll(/../g, "%$&")], /%../g),
  "base64 at offset 0": (secret) => base64(secret, 0, "base64"),
  "base64 at offset 1": (secret) => base64(secret, 1, "base64"),
  "base64 at offset 2": (secret) => base64(secret, 2, "base64"),
  base64url: (secret) => [0, 1, 2].flatMap((offset) => base64(secret, offset, "base64url")),
  "base64 of each width": (secret) =>
    [64, 70, 76].flatMap((width) => broken(base64(secret, 1, "base64")[0]!, width)),
  hex: (secret) => inBothCases([hex(secret), hex(secret).replaceAll(/../g, "\\x$&")], /[0-9a-f]+/g),
  json: (secret) => [quoted(secret), quoted(secret).replaceAll("/", "\\/")],
  "json in ascii": (secret) =>
    inBothCases(
      [quoted(secret).replaceAll(/[^ -~]/g, unit), quoted(secret).replaceAll(/[^ -~]|[<>&]/g, unit)],
      // Only after `\u`: after a plain "u", it could be a piece of a key, whose letters no encoder changes.
      /(?<=\\u)[0-9a-f]{4}/g,
    ),
  "json of every unit": (secret) =>
    inBothCases([secret.split("").map(unit).join("")], /(?<=\\u)[0-9a-f]{4}/g),
  xml: (secret) => [named(secret), named(secret).replaceAll('"', "&quot;").replaceAll("'", "&apos;")],
  html: (secret) => [
    named(secret).replaceAll('"', "&quot;").replaceAll("'", "&#39;"),
    named(secret).replaceAll('"', "&quot;").replaceAll("'", "&#x27;"),
  ],
  "xml by numbers": (secret) => [
    secret.replaceAll(/[^\w \t\r\n]/gu, (mark) => `&#${mark.codePointAt(0)};`).replaceAll("_", "&#95;"),
    named(secret).replaceAll(/[^\0-\x7f]/gu, (mark) => `&#x${mark.codePointAt(0)!.toString(16)};`),
  ],
  shell: (secret) => [
    `'${secret.replaceAll("'", "'\\''")}'`,
    `'${secret.replaceAll("'", `'"'"'`)}'`,
    `"${secret.replaceAll(/["\\$`]/g, "\\$&")}"`,
    printed(secret),
  ],
  sql: (secret) => [secret.replaceAll("'", "''")],
  inspect: (secret) => [
    inspect(secret),
    inspect(`${secret}"`),
    inspect(`${secret}"'`),
    inspect(`${secret}'"\``),
  ],
  "re-wrapped key": (secret) => {
    const body = /-----BEGIN [A-Z ]+-----([^-]+)/.exec(secret)?.[1]?.replaceAll(/\s+/g, "");
    return body === undefined
      ? []
      : [17, 32, 48, 64, 76, 100, body.length].flatMap((width) => broken(body, width));
  },
};

function isKey(secret: string): boolean {
  return secret.startsWith("-----");
}

/** As bash quotes it. */
function printed(secret: string): string {
  const env = { SECRET: secret, LC_ALL: "C.UTF-8", SHLVL: "2" };
  return execFileSync("bash", ["--norc", "-c", 'printf %q "$SECRET"'], { env, encoding: "utf8" });
}

function inBothCases(texts: string[], digits: RegExp): string[] {
  return texts.flatMap((text) => [
    text.replaceAll(digits, (found) => found.toLowerCase()),
    text.replaceAll(digits, (found) => found.toUpperCase()),
  ]);
}

/** RFC 3986. */
function strict(secret: string): string {
  return encodeURIComponent(secret).replaceAll(/[!'()*]/g, (mark) => `%${hex(mark)}`);
}

function hex(secret: string): string {
  return Buffer.from(secret).toString("hex");
}

/** In the middle of a longer text, and at its end. */
function base64(secret: string, offset: number, form: "base64" | "base64url"): string[] {
  const before = "xx".slice(0, offset);
  return [
    Buffer.from(`${before}${secret}yz`).toString(form),
    Buffer.from(`${before}${secret}`).toString(form),
  ];
}

function broken(text: string, width: number): string[] {
  const lines = text.match(new RegExp(`.{1,${width}}`, "g")) ?? [];
  return [lines.join("\n"), lines.join(" ")];
}

function quoted(secret: string): string {
  return JSON.stringify(secret).slice(1, -1);
}

function unit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function named(secret: string): string {
  return secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
