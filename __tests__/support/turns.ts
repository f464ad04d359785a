// A connection whose two ends take turns, to count round trips without a clock. The data of one end is delivered when both
// are idle. A short pause within a turn does not begin a new one.

import { connect } from "node:net";
import { startListener } from "./listener.ts";

export type Turns = {
  port: number;
  /** Round trips until the far end's latest data has arrived, including TCP's own. */
  roundTrips: () => number;
  stop: () => Promise<void>;
};

/** In ms. Must be long enough only if both ends send at the same time, such as two greetings. */
const silenceMs = 120;

/** A proxy to the server on `port`; `onAnswer` is called for each of its answers. */
export async function startTurns(port: number, onAnswer: () => void = () => {}): Promise<Turns> {
  let clientTurns = 0;
  const listener = await startListener(
    () => {},
    (client) => {
      const server = connect({ port, host: "127.0.0.1", noDelay: true });
      const streams = { client: [] as Buffer[], server: [] as Buffer[] };
      let last: keyof typeof streams = "server";
      let silence: NodeJS.Timeout | undefined;
      const hear = (end: keyof typeof streams, chunk: Buffer) => {
        streams[end].push(chunk);
        clearTimeout(silence);
        silence = setTimeout(deliver, silenceMs);
      };
      const deliver = () => {
        const other = last === "client" ? "server" : "client";
        const end = streams[other].length > 0 ? other : last;
        if (end === "client" && last === "server") clientTurns++;
        last = end;
        (end === "client" ? server : client).write(Buffer.concat(streams[end].splice(0)));
        if (streams[other].length > 0) silence = setTimeout(deliver, silenceMs);
      };
      client.setNoDelay(true);
      client.on("data", (chunk: Buffer) => hear("client", chunk));
      server.on("data", (chunk) => {
        onAnswer();
        hear("server", chunk);
      });
      server.on("error", () => client.destroy());
      server.on("close", () => client.destroy());
      client.on("close", () => {
        clearTimeout(silence);
        server.destroy();
      });
    },
  );
  return { port: listener.port, roundTrips: () => clientTurns + 1, stop: listener.stop };
}
