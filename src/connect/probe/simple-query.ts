// One simple query of several statements over `pg`, whose own query drops the rows that came before an error.

import type { Client, Connection, Submittable } from "pg";
import { type ServerError, serverError } from "../failure.ts";

/** The values of a row as the server sent them. */
export type SentRow = (string | null)[];

/**
 * `tags`: what each finished statement was. `rows`: of each finished SELECT. `error`: what ended the message early, and
 * `lineEnded` whether it took the line with it.
 */
export type Reply = { tags: string[]; rows: SentRow[][]; error: ServerError | null; lineEnded: boolean };

/** Sends a message and gathers its answer. Rejects when the line breaks or the answer makes no sense. */
export function send(client: Client, text: string): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const reply: Reply = { tags: [], rows: [], error: null, lineEnded: false };
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
        // ReadyForQuery follows, or the end of the line, but `pg` has let go of this query by now.
        const goesOn = () => {
          connection?.off("end", ends);
          resolve(reply);
        };
        const ends = () => resolve({ ...reply, lineEnded: true });
        connection?.once("readyForQuery", goesOn);
        connection?.once("end", ends);
      },
    };
    client.query(query);
  });
}
