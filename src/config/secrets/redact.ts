// Removes secrets from the texts of a report, whole or in pieces: a server, a bastion or a library may repeat what it got.

import { base64At, privateBodies, type Secret, secretForms, shortest } from "./forms.ts";

/** Where a text of ours was shortened, perhaps within a secret. */
const cutMark = "…";

/** The forms with the same beginning, and their lengths, the longest first. */
type FormsOfStart = { forms: Set<string>; lengths: number[] };

/**
 * Returns a function that removes the secrets from a text. A public value, such as a user name that is its own password,
 * stays. A text is read once, however many secrets there are, and the result is cached: many findings have the same texts.
 */
export function redactor(
  secrets: readonly Secret[],
  isPublic: ReadonlySet<string>,
): (text: string) => string {
  const texts = new Set(secrets.map((secret) => secret.reveal()).filter((text) => !isPublic.has(text)));
  const byStart = formsByStart(texts, isPublic);
  const pieces = indexPieces([...texts]);
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const clean = withoutStretches(text, [...stretchesOf(text, byStart), ...piecesIn(text, pieces)]);
    known.set(text, clean);
    return clean;
  };
}

function formsByStart(texts: ReadonlySet<string>, isPublic: ReadonlySet<string>): Map<string, FormsOfStart> {
  const byStart = new Map<string, FormsOfStart>();
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

function stretchesOf(text: string, byStart: Map<string, FormsOfStart>): Stretch[] {
  const stretches: Stretch[] = [];
  for (let start = 0; start + shortest <= text.length; start++) {
    const alike = byStart.get(text.slice(start, start + shortest));
    const end = alike === undefined ? start : endOfSecret(text, start, alike);
    if (end === start) continue;
    stretches.push({ start, end });
  }
  return stretches;
}

function endOfSecret(text: string, start: number, { forms, lengths }: FormsOfStart): number {
  const length = lengths.find((each) => forms.has(text.slice(start, start + each)));
  if (length !== undefined) return start + length;
  const cut = text.indexOf(cutMark, start + shortest);
  if (cut === -1 || cut - start > lengths[0]!) return start;
  const rest = text.slice(start, cut);
  for (const form of forms) if (form.startsWith(rest)) return cut;
  return start;
}

/** Overlapping stretches are replaced together. */
function withoutStretches(text: string, stretches: Stretch[]): string {
  const inOrder = stretches.toSorted((one, other) => one.start - other.start);
  let clean = "";
  let from = 0;
  for (const { start, end } of inOrder) {
    if (start >= from) clean += `${text.slice(from, start)}***`;
    from = Math.max(from, end);
  }
  return clean + text.slice(from);
}

/** A part of a text with a secret, or with several that overlap. */
type Stretch = { start: number; end: number };

/** So many characters of a key in a row are not a coincidence: 96 bits. */
const shortestPiece = 16;

/** In characters. Every piece of 15 has a window that is in the index. */
const windowLength = 8;

/** In bytes. Base64 and hexadecimal of more are broken into lines. */
const breakable = 48;

/** Where a window is in a body. */
type Spot = { body: string; at: number };

type PieceIndex = ReadonlyMap<string, Spot[]>;

/** Indexes the keys in the secrets, and the encodings of long secrets. */
function indexPieces(secrets: readonly string[]): PieceIndex {
  const index = new Map<string, Spot[]>();
  const bodies = new Set(secrets.flatMap((secret) => [...privateBodies(secret), ...encodings(secret)]));
  for (const body of bodies) {
    for (let at = 0; at + windowLength <= body.length; at += windowLength) {
      const window = body.slice(at, at + windowLength);
      // Zeros and the like are in many texts.
      if (new Set(window).size < windowLength / 2) continue;
      const spots = index.get(window);
      if (spots === undefined) index.set(window, [{ body, at }]);
      else spots.push({ body, at });
    }
  }
  return index;
}

/** The pieces in a text, in their order. */
function piecesIn(text: string, index: PieceIndex): Stretch[] {
  const pieces: Stretch[] = [];
  for (let at = 0; at + windowLength <= text.length; at++) {
    for (const spot of index.get(text.slice(at, at + windowLength)) ?? []) {
      const piece = widened(text, at, spot);
      if (piece.end - piece.start < shortestPiece) continue;
      pieces.push(piece);
      at = piece.end - windowLength;
      break;
    }
  }
  return pieces;
}

/** As far as text and body are the same in both directions. */
function widened(text: string, from: number, { body, at }: Spot): Stretch {
  let before = 0;
  while (before < at && text[from - before - 1] === body[at - before - 1]) before++;
  let length = windowLength;
  while (at + length < body.length && text[from + length] === body[at + length]) length++;
  return { start: from - before, end: from + length };
}

function encodings(secret: string): string[] {
  const bytes = Buffer.from(secret);
  if (bytes.length < breakable) return [];
  const base64 = [0, 1, 2].map((offset) => base64At(bytes, offset));
  const hex = bytes.toString("hex");
  const urlSafe = base64.map((body) => body.replaceAll("+", "-").replaceAll("/", "_"));
  return [...base64, ...urlSafe, hex, hex.toUpperCase()];
}
