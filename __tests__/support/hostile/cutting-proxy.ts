// A proxy that closes the connection after a number of bytes from the server.

import { connect } from "node:net";
import { startListener } from "../listener.ts";

export type CuttingProxy = { port: number; passed: () => number; stop: () => Promise<void> };

export async function startCuttingProxy(
  port: number,
  cut: number,
  end: "FIN" | "RST",
): Promise<CuttingProxy> {
  let passed = 0;
  const listener = await startListener(
    () => {},
    (client) => {
      const server = connect(port, "127.0.0.1");
      server.on("error", () => client.destroy());
      server.on("close", () => client.end());
      client.on("close", () => server.destroy());
      client.on("data", (chunk) => server.write(chunk));
      server.on("data", (chunk: Buffer) => {
        const bytes = chunk.subarray(0, Math.max(cut - passed, 0));
        passed += chunk.length;
        const isLast = passed >= cut;
        client.write(bytes, () => {
          if (isLast && end === "FIN") client.end();
          else if (isLast) client.resetAndDestroy();
        });
      });
    },
  );
  return { port: listener.port, passed: () => passed, stop: listener.stop };
}
