// A simple query of several statements. `pg`'s own query drops the rows that came before an error.

import type { Client, Connection, Submittable } from "pg";
import { type ServerError, serverError } from "../failure.ts";

export type SentRow = (string | null)[];

/** `rows` of each finished SELECT. `error` ended the message, in `context`; `isClosed`: it closed the connection too. */
export type Reply = { rows: SentRow[][]; error: ServerError | null; context: string; isClosed: boolean };

/** `copy` is the data for a COPY FROM STDIN. Rejects if the connection breaks or the response is invalid. */
export function send(client: Client, text: string, copy = ""): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const reply: Reply = { rows: [], error: null, context: "", isClosed: false };
    let rows: SentRow[] = [];
    const query: Submittable & Record<string, unknown> = {
      submit: (connection: Connection) => connection.query(text),
      handleRowDescription: () => {
        rows = [];
      },
      handleDataRow: ({ fields }: { fields: SentRow }) => rows.push(fields),
      handleCommandComplete: ({ text: tag }: { text: string }) => {
        if (tag.startsWith("SELECT")) reply.rows.push(rows);
      },
      handleEmptyQuery: () => {},
      handleCopyInResponse: (connection: CopyConnection) => {
        connection.sendCopyFromChunk(Buffer.from(copy, "utf8"));
        connection.endCopyFrom();
      },
      handleReadyForQuery: () => resolve(reply),
      handleError: (error: unknown, connection?: Connection) => {
        reply.error = serverError(error);
        reply.context = contextOf(error);
        if (reply.error === null) {
          reject(error);
          return;
        }
        // `pg` does not report the ReadyForQuery, or the end of the connection, that follows.
        const goesOn = () => {
          connection?.off("end", ends);
          resolve(reply);
        };
        const ends = () => resolve({ ...reply, isClosed: true });
        connection?.once("readyForQuery", goesOn);
        connection?.once("end", ends);
      },
    };
    client.query(query);
  });
}

type CopyConnection = { sendCopyFromChunk: (chunk: Buffer) => void; endCopyFrom: () => void };

function contextOf(error: unknown): string {
  const { where } = error as { where?: unknown };
  return typeof where === "string" ? where : "";
}
