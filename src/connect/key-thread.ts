// The thread that decrypts private keys, one after the other: each blocks it for as long as its derivation takes.

import { parentPort } from "node:worker_threads";
import { unlockKey } from "../config/values/keys/unlock-key.ts";
import type { LockedKey } from "./unlock-keys.ts";

parentPort?.on("message", ({ privateKey, passphrase }: LockedKey) => {
  parentPort?.postMessage(unlockKey(privateKey, passphrase));
});
