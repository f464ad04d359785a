// In place of `tweetnacl`, of which what reads an encrypted key of OpenSSH takes one hash, which Node has, too.

import { createHash } from "node:crypto";

export const lowlevel = {
  crypto_hash: (out: Uint8Array, message: Uint8Array, length: number) => {
    out.set(createHash("sha512").update(message.subarray(0, length)).digest());
    return 0;
  },
};
