// Long secrets that mean nothing to a reader, such as a key, may come out in pieces: broken into lines of any width.

import { privateBodies } from "../values/keys/key-body.ts";
import { base64At } from "./forms.ts";

/** A stretch of a text that holds a secret, or several that overlap. */
export type Stretch = { start: number; end: number };

/** So many characters of a key in a row are no coincidence: 96 bits. */
const shortestPiece = 16;

/** What is looked up; every piece of 15 characters holds one that is in the index. */
const windowLength = 8;

/** Base64 and hexadecimal of this many bytes no longer fit on a line. */
const breakable = 48;

/** Where a window of eight characters stands in a body. */
type Spot = { body: string; at: number };

export type PieceIndex = ReadonlyMap<string, Spot[]>;

/** Indexes the keys in the secrets, and what long secrets are encoded in. */
export function indexPieces(secrets: readonly string[]): PieceIndex {
  const index = new Map<string, Spot[]>();
  const bodies = new Set(secrets.flatMap((secret) => [...privateBodies(secret), ...encodings(secret)]));
  for (const body of bodies) {
    for (let at = 0; at + windowLength <= body.length; at += windowLength) {
      const window = body.slice(at, at + windowLength);
      // Zeros and the like stand in many texts.
      if (new Set(window).size < windowLength / 2) continue;
      const spots = index.get(window);
      if (spots === undefined) index.set(window, [{ body, at }]);
      else spots.push({ body, at });
    }
  }
  return index;
}

/** The pieces in a text, in their order. */
export function piecesIn(text: string, index: PieceIndex): Stretch[] {
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

/** As far as text and body agree in both directions. */
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
