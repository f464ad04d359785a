// Takes secrets out of what a report says: a server, a bastion or a library may repeat what it was sent.

import { secretForms, shortest } from "./forms.ts";
import { indexPieces, piecesIn, type Stretch } from "./pieces.ts";
import type { Secret } from "./secret.ts";

/** Where a text of ours was cut off; a secret may have been cut with it. */
const cutMark = "…";

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

function formsByStart(texts: ReadonlySet<string>, isPublic: ReadonlySet<string>): Map<string, Alike> {
  const byStart = new Map<string, Alike>();
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

function stretchesOf(text: string, byStart: Map<string, Alike>): Stretch[] {
  const stretches: Stretch[] = [];
  for (let start = 0; start + shortest <= text.length; start++) {
    const alike = byStart.get(text.slice(start, start + shortest));
    const end = alike === undefined ? start : endOfSecret(text, start, alike);
    if (end === start) continue;
    stretches.push({ start, end });
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

/** Stretches that overlap are one. */
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
