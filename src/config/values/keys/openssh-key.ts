// OpenSSH's own private key format, as PROTOCOL.key in its sources has it: "openssh-key-v1".

/** What a key in this format begins with. */
export const magic = Buffer.from("openssh-key-v1\0", "latin1");

/** The cipher that a key in this format is encrypted with, "none" for a plain one; null when the text is cut short. */
export function opensshCipher(pem: string): string | null {
  const bytes = Buffer.from(pem.replaceAll(/-----[^-]+-----/g, ""), "base64");
  return fieldsOf(bytes)?.[0] ?? null;
}

/** Where in a key's bytes that begins which nobody may see; null where they are not in this format. */
export function opensshPrivatePart(bytes: Buffer): number | null {
  const fields = fieldsOf(bytes);
  if (fields === null) return null;
  const [cipher, inner] = [fields[0], Buffer.from(fields.at(-1)!, "latin1")];
  const start = bytes.length - inner.length;
  // Two check numbers, the type, and the public key's own fields stand in front, unless all of it is encrypted.
  return cipher === "none" ? start + endOfStrings(inner, 8, 1 + publicFields(inner)) : start;
}

const publicFieldsByType: Record<string, number> = { "ssh-ed25519": 1, "ssh-rsa": 2, "ssh-dss": 4 };

function publicFields(inner: Buffer): number {
  const type = inner.toString("latin1", 12, endOfStrings(inner, 8, 1));
  return publicFieldsByType[type] ?? (type.startsWith("ecdsa-") ? 2 : 0);
}

/** Where the last of some strings ends, each of which has its length in front; no later than the bytes do. */
function endOfStrings(bytes: Buffer, from: number, count: number): number {
  let at = from;
  for (let left = count; left > 0; left--) {
    if (at + 4 > bytes.length) return bytes.length;
    at += 4 + bytes.readUInt32BE(at);
  }
  return Math.min(at, bytes.length);
}

function fieldsOf(bytes: Buffer): string[] | null {
  if (!bytes.subarray(0, magic.length).equals(magic) || bytes.length < magic.length + 4) return null;
  return readStrings(bytes.subarray(magic.length));
}

/** Cipher, KDF, its options, then the number of keys and their public and private parts; null when they do not fit. */
function readStrings(bytes: Buffer): string[] | null {
  const fields: string[] = [];
  let at = 0;
  for (const name of ["cipher", "kdf", "options", "public", "private"]) {
    if (name === "public") at += 4;
    if (at + 4 > bytes.length) return null;
    const end = at + 4 + bytes.readUInt32BE(at);
    if (end > bytes.length) return null;
    fields.push(bytes.toString("latin1", at + 4, end));
    at = end;
  }
  return fields;
}
