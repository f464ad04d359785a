// Removes secrets, whole or in pieces, from the texts of a report: a server, a bastion or a library may repeat them.

import type { Range } from "../yaml/parse.ts";
import {
  bodiesOf,
  minPieceLength,
  minSecretLength,
  type Secret,
  type SecretBody,
  secretForms,
} from "./forms.ts";

const cutMark = "…";

type FormsOfStart = { forms: Set<string>; lengths: number[] };

/** Returns a function that removes the secrets from a text, except public values, and caches its results. */
export function redactor(
  secrets: readonly Secret[],
  isPublic: ReadonlySet<string>,
): (text: string) => string {
  const texts = new Set(secrets.map((secret) => secret.reveal()).filter((text) => !isPublic.has(text)));
  const all = [...texts].map((text) => ({ text, forms: secretForms(text) }));
  const byStart = formsByStart(
    all.flatMap(({ forms }) => forms),
    isPublic,
  );
  const pieces = indexPieces(all.flatMap(({ text, forms }) => bodiesOf(text, forms)));
  const cache = new Map<string, string>();
  return (text) => {
    const cached = cache.get(text);
    if (cached !== undefined) return cached;
    const clean = withoutRanges(text, [...secretsIn(text, byStart), ...piecesIn(text, pieces)]);
    cache.set(text, clean);
    return clean;
  };
}

function formsByStart(forms: readonly string[], isPublic: ReadonlySet<string>): Map<string, FormsOfStart> {
  const byStart = new Map<string, FormsOfStart>();
  for (const form of forms.filter((each) => !isPublic.has(each))) {
    const start = form.slice(0, minSecretLength);
    const alike = byStart.get(start) ?? { forms: new Set(), lengths: [] };
    alike.forms.add(form);
    if (!alike.lengths.includes(form.length)) alike.lengths.push(form.length);
    byStart.set(start, alike);
  }
  for (const { lengths } of byStart.values()) lengths.sort((one, other) => other - one);
  return byStart;
}

function secretsIn(text: string, byStart: Map<string, FormsOfStart>): Range[] {
  const ranges: Range[] = [];
  for (let start = 0; start + minSecretLength <= text.length; start++) {
    const alike = byStart.get(text.slice(start, start + minSecretLength));
    const end = alike === undefined ? start : endOfSecret(text, start, alike);
    if (end > start) ranges.push({ start, end });
  }
  return ranges;
}

function endOfSecret(text: string, start: number, { forms, lengths }: FormsOfStart): number {
  const length = lengths.find((each) => forms.has(text.slice(start, start + each)));
  if (length !== undefined) return start + length;
  const cut = text.indexOf(cutMark, start + minSecretLength);
  if (cut === -1 || cut - start > lengths[0]!) return start;
  const rest = text.slice(start, cut);
  for (const form of forms) if (form.startsWith(rest)) return cut;
  return start;
}

function withoutRanges(text: string, ranges: Range[]): string {
  const inOrder = ranges.toSorted((one, other) => one.start - other.start);
  let clean = "";
  let from = 0;
  for (const { start, end } of inOrder) {
    if (start >= from) clean += `${text.slice(from, start)}***`;
    from = Math.max(from, end);
  }
  return clean + text.slice(from);
}

/** In characters. Every piece of 15 characters contains an indexed window. */
const windowLength = minPieceLength / 2;

/** Per window. More would be a repetitive secret, whose pieces any of them finds. */
const maxSpots = 32;

type Spot = { body: string; at: number };

/** `begins` has the hashes of the windows' beginnings, which rule out most positions of a text without a lookup. */
type PieceIndex = { windows: Map<string, Spot[]>; begins: Uint8Array };

function indexPieces(bodies: readonly SecretBody[]): PieceIndex {
  const index: PieceIndex = { windows: new Map(), begins: new Uint8Array(2 ** 20) };
  for (const { text, step } of bodies) {
    const body = foldCase(text);
    for (let at = 0; at + windowLength <= body.length; at += step) {
      const window = body.slice(at, at + windowLength);
      if (window === window[0]!.repeat(windowLength)) continue;
      index.begins[hashAt(body, at)] = 1;
      const spots = index.windows.get(window);
      if (spots === undefined) index.windows.set(window, [{ body, at }]);
      else if (spots.length < maxSpots && !spots.some((spot) => spot.body === body && spot.at === at))
        spots.push({ body, at });
    }
  }
  return index;
}

/** A host name comes back in lower case, and some servers change the case of names. Keeps every character's position. */
function foldCase(text: string): string {
  const folded = text.toLowerCase();
  if (folded.length === text.length) return folded;
  return Array.from(text, (character) => {
    const lower = character.toLowerCase();
    return lower.length === character.length ? lower : character;
  }).join("");
}

function hashAt(text: string, at: number): number {
  let hash = 0;
  for (let index = at; index < at + 4; index++) hash = (hash << 5) ^ (hash >> 15) ^ text.charCodeAt(index);
  return hash & 0xfffff;
}

function piecesIn(original: string, { windows, begins }: PieceIndex): Range[] {
  if (windows.size === 0) return [];
  const text = foldCase(original);
  const pieces: Range[] = [];
  // The last piece of each body, with its shift between text and body: other windows in it find the same piece.
  const last = new Map<string, { shift: number; end: number }>();
  for (let at = 0; at + windowLength <= text.length; at++) {
    if (begins[hashAt(text, at)] === 0) continue;
    for (const spot of windows.get(text.slice(at, at + windowLength)) ?? []) {
      const shift = spot.at - at;
      const previous = last.get(spot.body);
      if (previous !== undefined && previous.shift === shift && at < previous.end) continue;
      const piece = extendMatch(text, at, spot);
      last.set(spot.body, { shift, end: piece.end });
      if (piece.end - piece.start >= minPieceLength) pieces.push(piece);
    }
  }
  return pieces;
}

function extendMatch(text: string, from: number, { body, at }: Spot): Range {
  let before = 0;
  while (before < at && text[from - before - 1] === body[at - before - 1]) before++;
  let length = windowLength;
  while (at + length < body.length && text[from + length] === body[at + length]) length++;
  return { start: from - before, end: from + length };
}
