// A server that follows a script of a fault file.

import { connect, type Socket } from "node:net";
import { createSecureContext, TLSSocket } from "node:tls";
import { chunksOf } from "../chunks.ts";
import { errorResponse, type Listener, message, startListener } from "../listener.ts";
import type { Step } from "./fault.ts";
import type { Material } from "./material.ts";

/** Follows the steps on every connection, and then closes it. */
export function startScript(steps: Step[], material: Material): Promise<Listener> {
  return startListener(
    () => {},
    (socket) => {
      follow(socket, steps, material).catch(() => socket.destroy());
    },
  );
}

/** SSLRequest: https://www.postgresql.org/docs/current/protocol-message-formats.html */
const sslRequest = Buffer.from("0000000804d2162f", "hex");

/** A proxy that refuses a login without TLS itself, like the poolers of some providers. */
export function startPlainRefuser(port: number, error: Record<string, string>): Promise<Listener> {
  return startListener((client, first) => {
    if (!first.equals(sslRequest)) return void client.end(errorResponse(error));
    const server = connect(port, "127.0.0.1", () => server.write(first));
    client.pipe(server).pipe(client);
    server.on("error", () => client.destroy());
    client.on("close", () => server.destroy());
  });
}

async function follow(first: Socket, steps: Step[], material: Material): Promise<void> {
  let socket = first;
  let next = chunksOf(socket);
  let received: Buffer = Buffer.alloc(0);
  for (const step of steps) {
    if (step === "close") return void socket.end();
    if (step === "reset") return void first.resetAndDestroy();
    if (step === "stay") return;
    if ("await" in step) received = await next();
    else if ("startTls" in step) {
      const { chain, key } = material.certificates[step.startTls]!;
      const { demands } = step;
      const versions = demands === undefined ? {} : { minVersion: demands, maxVersion: demands };
      socket = new TLSSocket(socket, {
        isServer: true,
        ...(demands === undefined ? {} : { requestCert: true, rejectUnauthorized: true }),
        secureContext: createSecureContext({ cert: chain, key, ca: material.texts["cert.ca"]!, ...versions }),
      });
      socket.on("error", () => first.destroy());
      next = chunksOf(socket);
    } else socket.write(bytesOf(step, received));
  }
  socket.end();
}

/** SCRAM's second message must repeat the nonce of the first. */
function scramFirst(received: Buffer, iterations: number): Buffer {
  const nonce = /r=([^,\0]+)/.exec(received.toString("latin1"))?.[1] ?? "";
  return message("R", 11, `r=${nonce}more,s=c2FsdHNhbHQ=,i=${iterations}`);
}

function bytesOf(
  step: Exclude<Step, string | { await: unknown } | { startTls: unknown }>,
  received: Buffer,
): Buffer {
  if ("text" in step) return Buffer.from(step.text, "latin1");
  if ("hex" in step) return Buffer.from(step.hex, "hex");
  if ("error" in step) return errorResponse(step.error);
  if ("authentication" in step) return message("R", step.authentication, step.data ?? "");
  if ("parameters" in step) {
    return Buffer.concat(
      Object.entries(step.parameters).map(([name, value]) => message("S", `${name}\0${value}\0`)),
    );
  }
  if ("ready" in step) return message("Z", "I");
  if ("scram" in step) return scramFirst(received, step.scram);
  return oneRow(step.row);
}

/** The answer to a SELECT: one row of one column. */
export function oneRow(text: string): Buffer {
  const columns = Buffer.concat([Buffer.from([0, 1]), Buffer.from("value\0"), Buffer.alloc(18)]);
  const length = Buffer.byteLength(text);
  const row = Buffer.concat([Buffer.from([0, 1, 0, 0, length >> 8, length & 255]), Buffer.from(text)]);
  return Buffer.concat([message("T", columns), message("D", row), message("C", "SELECT 1\0")]);
}
