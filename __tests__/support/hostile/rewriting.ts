// A proxy that replaces what a real server sends, field by field.

import { connect } from "node:net";
import { type Listener, message, startListener } from "../listener.ts";

/** A field that a server fills in. `result` counts the results of a session, `column` those of a row. */
export type Field =
  | { kind: "value"; result: number; column: number; value: string }
  | { kind: "parameter"; name: string; value: string }
  | { kind: "error" | "notice"; name: string; value: string };

/** The replacement of a field; undefined leaves it unchanged. */
export type Rewrite = (field: Field) => string | undefined;

/** `notice`: a notice with these fields precedes each message after the login. */
export function startRewriter(
  port: number,
  rewrite: Rewrite,
  notice: Record<string, string> | null = null,
): Promise<Listener> {
  return startListener((client, first) => {
    const server = connect(port, "127.0.0.1");
    const next = rewriter(rewrite, notice);
    server.write(first);
    client.on("data", (chunk) => server.write(chunk));
    server.on("data", (chunk) => client.write(next(chunk)));
    server.on("error", () => client.destroy());
    server.on("close", () => client.end());
    client.on("close", () => server.destroy());
  });
}

function rewriter(rewrite: Rewrite, notice: Record<string, string> | null): (chunk: Buffer) => Buffer {
  let rest: Buffer = Buffer.alloc(0);
  let result = -1;
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    const chunks: Buffer[] = [];
    while (rest.length >= 5 && rest.length > rest.readUInt32BE(1)) {
      const end = rest.readUInt32BE(1) + 1;
      const [type, body] = [rest.toString("latin1", 0, 1), rest.subarray(5, end)];
      rest = rest.subarray(end);
      if (type === "T") result++;
      if (type === "T" && notice !== null) chunks.push(fieldList("N", notice, () => undefined));
      chunks.push(rewritten(type, body, result, rewrite));
    }
    return Buffer.concat(chunks);
  };
}

function rewritten(type: string, body: Buffer, result: number, rewrite: Rewrite): Buffer {
  if (type === "D") return rewrittenRow(body, result, rewrite);
  if (type === "S") {
    const [name = "", value = ""] = body.toString().split("\0");
    return message("S", `${name}\0${rewrite({ kind: "parameter", name, value }) ?? value}\0`);
  }
  if (type !== "E" && type !== "N") return message(type, body);
  const fields = body
    .toString()
    .split("\0")
    .filter((field) => field !== "");
  return fieldList(type, Object.fromEntries(fields.map((field) => [field[0], field.slice(1)])), rewrite);
}

function fieldList(type: "E" | "N", fields: Record<string, string>, rewrite: Rewrite): Buffer {
  const kind = type === "E" ? "error" : "notice";
  const all = Object.entries(fields).map(
    ([name, value]) => `${name}${rewrite({ kind, name, value }) ?? value}\0`,
  );
  return message(type, `${all.join("")}\0`);
}

function rewrittenRow(body: Buffer, result: number, rewrite: Rewrite): Buffer {
  const values: Buffer[] = [];
  let at = 2;
  for (let column = 0; at < body.length; column++) {
    const length = body.readInt32BE(at);
    const value = length < 0 ? null : body.toString("utf8", at + 4, at + 4 + length);
    at += 4 + Math.max(length, 0);
    const replaced =
      value === null ? null : Buffer.from(rewrite({ kind: "value", result, column, value }) ?? value);
    const head = Buffer.alloc(4);
    head.writeInt32BE(replaced?.length ?? -1);
    values.push(head, ...(replaced === null ? [] : [replaced]));
  }
  return message("D", body.subarray(0, 2), ...values);
}
