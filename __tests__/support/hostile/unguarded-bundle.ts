// The bundle without the wire guard, in which a server can make `pg` loop forever or throw an uncaught error.

import { fileURLToPath } from "node:url";
import type { Plugin } from "rolldown";
import { writeBundle } from "../../../scripts/bundle.ts";

const openGuard = fileURLToPath(new URL("./open-guard.ts", import.meta.url));

const unguarded: Plugin = {
  name: "unguarded",
  resolveId: (id) => (id.endsWith("/wire/guard.ts") ? openGuard : null),
};

export async function writeUnguardedBundle(folder: string): Promise<void> {
  await writeBundle(folder, [unguarded]);
}
