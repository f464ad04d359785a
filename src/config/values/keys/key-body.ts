// What is secret in the text of a private key, apart from its frame and however its lines are broken.

import { secretStart } from "./openssh-key.ts";

/** Widths at which programs break base64: OpenSSH's, PEM's and MIME's. */
const widths = [70, 64, 76];

/** A shorter line at the end tells next to nothing of a key. */
const shortestLine = 16;

/** The bodies of the keys in a text, each as a whole and line by line at the usual widths. */
export function keyLines(text: string): string[] {
  return bodies(text)
    .flatMap((body) => [body, ...widths.flatMap((width) => lines(body, width))])
    .filter((line) => line.length >= shortestLine);
}

/** The base64 of the keys in a text, without what is public of them: OpenSSH's form has the public key in front. */
export function privateBodies(text: string): string[] {
  return bodies(text).map((body) => {
    const start = secretStart(Buffer.from(body, "base64"));
    // Three bytes are four characters, and the first of these may still hold bits of the public part.
    return start === null ? body : body.slice(Math.ceil((start * 4) / 3));
  });
}

/** In front of the body of an old encrypted key (RFC 1421). */
const headers = /Proc-Type: [^\n]*\n|DEK-Info: [^\n]*\n/g;

/** Without white space. Literal `\n` stand for line breaks, as secret stores have them. */
function bodies(text: string): string[] {
  const plain = text.replaceAll(/\\[nr]/g, "\n");
  return [...plain.matchAll(/-----BEGIN [A-Z ]+-----(?<body>[^-]*(?:DEK-Info[^\n]*\n[^-]*)?)/g)].map(
    ({ groups }) => groups!.body!.replaceAll(headers, "").replaceAll(/\s+/g, ""),
  );
}

function lines(body: string, width: number): string[] {
  return body.match(new RegExp(`.{1,${width}}`, "g")) ?? [];
}
