// Hostile servers that misbehave after the query.

import { errorResponse, message } from "../listener.ts";
import { type Behaviour, behaviour, type Expected, floods, notPostgresql } from "./behaviour.ts";
import { type Conversation, columns, complete, head, int16, login, ready, row } from "./conversation.ts";

const afterQuery =
  (script: (conversation: Conversation) => unknown) => async (conversation: Conversation) => {
    conversation.send(login);
    await conversation.next();
    script(conversation);
  };

/** Sends this in answer to the query, and nothing else. */
const answers = (name: string, rule: Expected, ...parts: Buffer[]) =>
  behaviour(
    name,
    rule,
    afterQuery(({ send }) => send(...parts)),
  );

const one = Buffer.concat([columns(1), row("PostgreSQL 18.1"), complete("SELECT 1")]);

export const answering: Behaviour[] = [
  answers("does not answer", "network/timeout"),
  behaviour(
    "closes in place of an answer",
    "network/connection-lost",
    afterQuery(({ end }) => end()),
  ),
  behaviour(
    "resets in place of an answer",
    "network/connection-lost",
    afterQuery(({ reset }) => reset()),
  ),
  answers("answers nothing", notPostgresql, ready),
  answers("answers with one column instead of eight", notPostgresql, ...Array(12).fill(one), ready),
  answers(
    "answers as another program",
    "server/not-postgresql",
    columns(1),
    row("OtherDB 1"),
    complete("SELECT 1"),
    ready,
  ),
  answers("answers with no row", notPostgresql, columns(8), complete("SELECT 0"), ready),
  answers("asks for data (CopyIn)", notPostgresql, message("G", Buffer.from([0, 0, 0]))),
  answers("offers data (CopyOut)", notPostgresql, message("H", Buffer.from([0, 0, 0]))),
  answers("does both (CopyBoth)", notPostgresql, message("W", Buffer.from([0, 0, 0]))),
  answers("copies without a beginning", notPostgresql, message("d", "data")),
  answers("ends a copy that has not begun", notPostgresql, message("c")),
  answers("sends a function's result", notPostgresql, message("V", 1, "x")),
  answers("answers by the extended protocol", notPostgresql, message("1"), message("2"), message("n")),
  answers("suspends a portal that does not exist", notPostgresql, message("s")),
  answers("logs in again", notPostgresql, message("R", 0)),
  answers("sends a key again", notPostgresql, message("K", 1, 2)),
  answers("sends rows without a description", notPostgresql, row("x")),
  answers("sends a row with too few columns", notPostgresql, columns(2), row("x")),
  answers("sends a row with too many columns", notPostgresql, columns(1), row("x", "y")),
  answers(
    "sends a row of 65,535 columns that are not there",
    notPostgresql,
    columns(1),
    message("D", int16(65_535)),
  ),
  answers(
    "sends a row with a length below -1",
    notPostgresql,
    columns(1),
    message("D", int16(1), 0xfffffffe),
  ),
  answers("sends a row shorter than it says", notPostgresql, columns(1), message("D", int16(1), 9, "x")),
  answers("sends a row with more than it says", notPostgresql, columns(1), message("D", int16(1), 1, "xyz")),
  answers("sends a row of 4 GB", notPostgresql, columns(1), head("D", 0xffffffff)),
  answers("sends a row of 256 KB and a byte", notPostgresql, columns(1), head("D", 262_149)),
  answers("describes columns that are not there", notPostgresql, message("T", int16(9))),
  answers("describes -1 columns", notPostgresql, message("T", int16(0xffff))),
  answers("describes a column without a name", notPostgresql, message("T", int16(1), Buffer.alloc(18, 1))),
  answers("describes twice", notPostgresql, columns(1), columns(1)),
  answers("is done without an end to the word", notPostgresql, message("C", "SELECT 0")),
  answers("is done with a SELECT that it has not described", notPostgresql, complete("SELECT 1"), ready),
  answers("counts more rows than it sent", notPostgresql, columns(1), row("x"), complete("SELECT 2"), ready),
  answers(
    "counts fewer rows than it sent",
    notPostgresql,
    columns(1),
    row("x"),
    row("x"),
    complete("SELECT 1"),
  ),
  answers("is ready within an answer", notPostgresql, columns(1), row("x"), ready),
  answers("says that the question was empty, and more", notPostgresql, message("I", "x")),
  answers("says that the question was empty", notPostgresql, message("I"), ready),
  answers("is ready, and answers", notPostgresql, ready, one),
  answers("sends an error without its last byte", notPostgresql, message("E", "SERROR\0")),
  answers("sends an error, and rows", notPostgresql, errorResponse({ C: "42501", M: "no" }), one),
  answers("sends an error, and is silent", "network/timeout", errorResponse({ C: "XX000", M: "no" })),
  answers(
    "sends errors of every kind",
    "server/check-cancelled",
    ...["XX000", "57014", "42501"].map((C) => errorResponse({ C, M: "no" })),
    ready,
  ),
  answers("sends a notification without an end", notPostgresql, message("A", 1, "channel\0payload")),
  answers("sends a notification without a channel", notPostgresql, message("A", 1)),
  floods(
    "sends notifications without end",
    notPostgresql,
    afterQuery(({ flood }) => flood(message("A", 1, "c\0", `${"x".repeat(8_000)}\0`))),
  ),
  floods(
    "sends rows without end",
    notPostgresql,
    afterQuery(({ send, flood }) => {
      send(columns(1));
      flood(row("x".repeat(60_000)));
    }),
  ),
  floods(
    "sends empty rows without end",
    notPostgresql,
    afterQuery(({ send, flood }) => {
      send(columns(0));
      flood(Buffer.concat(Array.from({ length: 999 }, () => row())));
    }),
  ),
  floods(
    "sends empty answers without end",
    notPostgresql,
    afterQuery(({ flood }) =>
      flood(
        Buffer.concat(Array.from({ length: 999 }, () => Buffer.concat([columns(0), complete("SELECT 0")]))),
      ),
    ),
  ),
  floods(
    "sends errors without end",
    notPostgresql,
    afterQuery(({ flood }) => flood(errorResponse({ C: "XX000", M: "x".repeat(60_000) }))),
  ),
  behaviour(
    "sends a row now and then",
    "network/timeout",
    afterQuery(({ send, drip }) => {
      send(columns(1));
      drip(Array(9_999).fill(row("x")), 20);
    }),
  ),
];
