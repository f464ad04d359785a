// Secrets to search for, of every kind that an encoding or an escape treats differently.

import { generateKeyPairSync, randomBytes } from "node:crypto";
import { makeSshKey } from "../ssh-keys.ts";

export const passwordKinds = ["ascii", "quotes", "saslprep", "multi-line", "short", "long"] as const;
/** They look like any password. */
export const plainKinds = ["ascii", "short", "long"] as const;
export const canaryKinds = [...passwordKinds, "openssh key", "pkcs8 key", "token"] as const;
export type CanaryKind = (typeof canaryKinds)[number];

/** A new one each time, which no text contains by chance. */
export function makeCanary(kind: CanaryKind): string {
  const mark = randomMark();
  switch (kind) {
    case "ascii":
      return `plain-${mark}`;
    case "quotes":
      return `"it's" \`${mark}\` $HOME %41 <b> & a+b=c/d \\n ${mark}'`;
    case "saslprep":
      return `ﬁ ${mark}\u00a0\u00ad\u2168\u00aa Jürgen 日本`;
    case "multi-line":
      return `first ${mark}\nthe "second" ${randomMark()}\r\n\tthird's ${randomMark()}`;
    case "short":
      return `~${mark.slice(0, 3)}!`;
    case "long":
      return `${mark} ${randomBytes(720).toString("base64")}`.slice(0, 999).padEnd(1_000, "!");
    case "openssh key":
      return makeSshKey().private;
    case "pkcs8 key":
      return generateKeyPairSync("rsa", { modulusLength: 2048 })
        .privateKey.export({ type: "pkcs8", format: "pem" })
        .toString();
    case "token":
      return `ghs_${mark}${mark}${mark}`;
  }
}

function randomMark(): string {
  return randomBytes(9).toString("base64url").replaceAll(/[-_]/g, "x");
}
