// One simple query of several statements over `pg`, whose own query drops the rows that came before an error.

import type { Client, Connection, Submittable } from "pg";
import { type ServerError, serverError } from "../failure.ts";

/** The values of a row as the server sent them. */
export type SentRow = (string | null)[];

/**
 * `tags` of all finished statements, and `rows` of each finished SELECT. `error` ended the message early; `isClosed` says
 * that it closed the connection too.
 */
export type Reply = { tags: string[]; rows: SentRow[][]; error: ServerError | null; isClosed: boolean };

/** Sends a message and gathers the response. Rejects when the connection breaks or the response is invalid. */
export function send(client: Client, text: string): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const reply: Reply = { tags: [], rows: [], error: null, isClosed: false };
    let rows: SentRow[] = [];
    const query: Submittable & Record<string, unknown> = {
      submit: (connection: Connection) => connection.query(text),
      handleRowDescription: () => {
        rows = [];
      },
      handleDataRow: ({ fields }: { fields: SentRow }) => rows.push(fields),
      handleCommandComplete: ({ text: tag }: { text: string }) => {
        reply.tags.push(tag);
        if (tag.startsWith("SELECT")) reply.rows.push(rows);
      },
      handleEmptyQuery: () => {},
      handleReadyForQuery: () => resolve(reply),
      handleError: (error: unknown, connection?: Connection) => {
        reply.error = serverError(error);
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
