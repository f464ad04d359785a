// The part of DER (X.690) that identifies keys and certificates.

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

/** "1.2.840.113549.3.4" */
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
