// One simple query of several statements over `pg`, whose own query drops the rows that came before an error.

import type { Client, Connection, Submittable } from "pg";
import { type ServerError, serverError } from "../failure.ts";

/** The values of a row as the server sent them. */
export type SentRow = (string | null)[];

/**
 * The `rows` of each finished SELECT. `error` ended the message early, in `context`; `isClosed` says that it closed the
 * connection too.
 */
export type Reply = { rows: SentRow[][]; error: ServerError | null; context: string; isClosed: boolean };

/**
 * Sends a message and gathers the response; `copy` is what a COPY FROM STDIN in it gets. Rejects when the connection breaks or
 * the response is invalid.
 */
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
        // ReadyForQuery follows, or the end of the connection, but `pg` no longer tells this query.
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

/** What `@types/pg` leaves out of a connection. */
type CopyConnection = { sendCopyFromChunk: (chunk: Buffer) => void; endCopyFrom: () => void };

/** The functions that the error came through, the innermost first. */
function contextOf(error: unknown): string {
  const { where } = error as { where?: unknown };
  return typeof where === "string" ? where : "";
}
