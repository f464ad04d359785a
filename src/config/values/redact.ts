// Takes secrets out of what a report says: a server, a bastion or a library may repeat what it was sent.

import { spoken } from "../printable.ts";
import type { Secret } from "./secret.ts";

/** A shorter text would shred what is said: it stands in half the words. */
const shortest = 4;

/** Where a text of ours was cut off; a secret may have been cut with it. */
const cutMark = "…";

/** The forms in which a secret could come out: whole, line by line, on one line, URL-encoded, in base64, in JSON. */
export function secretForms(secret: string): string[] {
  const lines = secret.split(/\r?\n/).map((line) => line.trim());
  const forms = new Set([
    secret,
    ...lines,
    spoken(secret),
    spoken(secret).replaceAll(/\s+/g, " ").trim(),
    encodeURIComponent(Buffer.from(secret).toString()),
    Buffer.from(secret).toString("base64"),
    Buffer.from(secret).toString("base64url"),
    JSON.stringify(secret).slice(1, -1),
  ]);
  return [...forms].filter((form) => form.length >= shortest && !isFrame(form));
}

/** The forms that begin alike, with the lengths that they have, the longest first. */
type Alike = { forms: Set<string>; lengths: number[] };

/**
 * Gives a function that takes the secrets out of a text. What is public anyway, such as a user name that is its own
 * password, is not taken out: it stands in the file for all to read.
 *
 * A text is gone through once, however many secrets there are, and remembered: most findings of a run say the same.
 */
export function redactor(
  secrets: readonly Secret[],
  isPublic: ReadonlySet<string>,
): (text: string) => string {
  const byStart = formsByStart(secrets, isPublic);
  if (byStart.size === 0) return (text) => text;
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const clean = withoutStretches(text, stretchesOf(text, byStart));
    known.set(text, clean);
    return clean;
  };
}

function formsByStart(secrets: readonly Secret[], isPublic: ReadonlySet<string>): Map<string, Alike> {
  const byStart = new Map<string, Alike>();
  const texts = new Set(secrets.map((secret) => secret.reveal()).filter((text) => !isPublic.has(text)));
  for (const form of [...texts].flatMap(secretForms).filter((each) => !isPublic.has(each))) {
    const start = form.slice(0, shortest);
    const alike = byStart.get(start) ?? { forms: new Set(), lengths: [] };
    alike.forms.add(form);
    if (!alike.lengths.includes(form.length)) alike.lengths.push(form.length);
    byStart.set(start, alike);
  }
  for (const { lengths } of byStart.values()) lengths.sort((one, other) => other - one);
  return byStart;
}

/** A stretch of the text that holds a secret, or several that overlap. */
type Stretch = { start: number; end: number };

function stretchesOf(text: string, byStart: Map<string, Alike>): Stretch[] {
  const stretches: Stretch[] = [];
  for (let start = 0; start + shortest <= text.length; start++) {
    const alike = byStart.get(text.slice(start, start + shortest));
    const end = alike === undefined ? start : endOfSecret(text, start, alike);
    if (end === start) continue;
    const last = stretches.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else stretches.push({ start, end });
  }
  return stretches;
}

function endOfSecret(text: string, start: number, { forms, lengths }: Alike): number {
  const length = lengths.find((each) => forms.has(text.slice(start, start + each)));
  if (length !== undefined) return start + length;
  const cut = text.indexOf(cutMark, start + shortest);
  if (cut === -1 || cut - start > lengths[0]!) return start;
  const rest = text.slice(start, cut);
  for (const form of forms) if (form.startsWith(rest)) return cut;
  return start;
}

function withoutStretches(text: string, stretches: Stretch[]): string {
  let clean = "";
  let from = 0;
  for (const { start, end } of stretches) {
    clean += `${text.slice(from, start)}***`;
    from = end;
  }
  return clean + text.slice(from);
}

/** "-----BEGIN … KEY-----" is no secret, and taking it out would hide what a message is about. */
function isFrame(line: string): boolean {
  return /^-----(BEGIN|END) [A-Z ]+-----$/.test(line);
}
