// The bundle with a connection or a lookup that can block forever, which no known server or resolver can cause.

import { fileURLToPath } from "node:url";
import type { Plugin } from "rolldown";
import { writeBundle } from "../../../scripts/bundle.ts";

const replacement = fileURLToPath(new URL("./blocked-tcp.ts", import.meta.url));

const blocking: Plugin = {
  name: "blocking",
  resolveId: (id, importer) =>
    id.endsWith("/stages/tcp.ts") && importer !== replacement ? replacement : null,
};

export async function writeBlockingBundle(folder: string): Promise<void> {
  await writeBundle(folder, [blocking]);
}
