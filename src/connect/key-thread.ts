// The thread that decrypts private keys, one at a time: deriving a key from its passphrase blocks the thread.

import { parentPort } from "node:worker_threads";
import { unlockKey } from "../config/values/keys/unlock-key.ts";
import type { LockedKey } from "./unlock-keys.ts";

parentPort?.on("message", ({ privateKey, passphrase }: LockedKey) => {
  parentPort?.postMessage(unlockKey(privateKey, passphrase));
});
