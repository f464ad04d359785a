// Random changes to a recorded stream, from a seed.

import { message } from "../listener.ts";

/** `structural`: changes the form of the stream. A changed value inside it can be a consistent lie. */
export type Mutation = { kinds: Kind[]; segments: Buffer[]; structural: boolean };

const kinds = [
  "flip",
  "set",
  "cut",
  "delete",
  "splice",
  "length",
  "duplicate",
  "drop",
  "swap",
  "insert",
] as const;
type Kind = (typeof kinds)[number];

/** Mutations that can replace one valid value with another. */
const lying: Kind[] = ["flip", "set", "swap", "insert"];

export type Random = (below: number) => number;

/** Mulberry32: the same numbers for the same seed. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Makes one to three changes. */
export function mutate(recorded: Buffer[], random: Random): Mutation {
  const chosen = Array.from({ length: 1 + random(3) }, () => kinds[random(kinds.length)]!);
  let segments = recorded;
  for (const kind of chosen) segments = change(segments, kind, random);
  return { kinds: chosen, segments, structural: !chosen.some((kind) => lying.includes(kind)) };
}

function change(segments: Buffer[], kind: Kind, random: Random): Buffer[] {
  const index = random(segments.length);
  const bytes = Buffer.from(segments[index]!);
  if (bytes.length === 0) return segments;
  const at = random(bytes.length);
  const replaced = (...parts: Buffer[]) => segments.with(index, Buffer.concat(parts));
  switch (kind) {
    case "flip":
      bytes[at]! ^= 1 << random(8);
      return replaced(bytes);
    case "set":
      bytes[at] = random(256);
      return replaced(bytes);
    case "cut":
      return [...segments.slice(0, index), bytes.subarray(0, at)];
    case "delete":
      return replaced(bytes.subarray(0, at), bytes.subarray(at + 1 + random(16)));
    case "splice":
      return replaced(bytes.subarray(0, at), noise(random), bytes.subarray(at));
    default:
      return replaced(...changeMessages(messagesOf(bytes), kind, random));
  }
}

function changeMessages(messages: Buffer[], kind: Kind, random: Random): Buffer[] {
  const at = random(messages.length);
  const own = Buffer.from(messages[at]!);
  switch (kind) {
    case "length":
      if (own.length >= 5) own.writeUInt32BE(lengths[random(lengths.length)]!(own.readUInt32BE(1)) >>> 0, 1);
      return messages.with(at, own);
    case "duplicate":
      return messages.toSpliced(at, 0, own);
    case "drop":
      return messages.toSpliced(at, 1);
    case "swap": {
      const other = random(messages.length);
      return messages.with(at, messages[other]!).with(other, own);
    }
    default:
      return messages.toSpliced(at, 0, foreignMessages[random(foreignMessages.length)]!(random));
  }
}

const lengths: ((length: number) => number)[] = [
  (length) => length + 1,
  (length) => length - 1,
  (length) => length + 4,
  (length) => length * 256,
  () => 0,
  () => 4,
  () => 30_001,
  () => 0x7fffffff,
  () => 0xffffffff,
];

const foreignMessages: ((random: Random) => Buffer)[] = [
  (random) => message(String.fromCharCode(random(128)), noise(random)),
  () => message("R", 0),
  () => message("R", 3),
  () => message("R", 7),
  () => message("E", "SFATAL\0C57P01\0Mbye\0\0"),
  () => message("E", "SFATAL"),
  () => message("N", "SNOTICE\0\0"),
  () => message("S", "server_version\0", "9.6\0"),
  () => message("A", 1, "channel\0", "\0"),
  () => message("Z", "I"),
  () => message("C", "SELECT 1\0"),
  () => message("G", "\0\0\0"),
  () => message("T", "\0\0"),
  () => message("D", "\xff\xff"),
];

function noise(random: Random): Buffer {
  return Buffer.from(Array.from({ length: 1 + random(64) }, () => random(256)));
}

/** Complete messages, and the bytes after the last one. */
function messagesOf(bytes: Buffer): Buffer[] {
  const messages: Buffer[] = [];
  let at = 0;
  while (at + 5 <= bytes.length) {
    const end = at + 1 + bytes.readUInt32BE(at + 1);
    if (end < at + 5 || end > bytes.length) break;
    messages.push(bytes.subarray(at, end));
    at = end;
  }
  return at < bytes.length ? [...messages, bytes.subarray(at)] : messages;
}
