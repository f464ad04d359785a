// The order in which the messages of a response may come: one letter each, with the count of its columns or its tag.

import { describe, expect, test } from "vitest";
import { checkResponse, expectResponse, noResponse } from "../../../src/connect/wire/response.ts";

/** Sends a query for each Q, with a COPY where it says so, and returns what is wrong with the last message; those before it have to be in order. */
function verdict(conversation: string): string {
  const state = noResponse();
  const verdicts = conversation.split(", ").map((message) => {
    const [type, detail = ""] = [message[0]!, message.slice(1)];
    if (type !== "Q") return checkResponse(state, type, body(type, detail));
    expectResponse(state, Buffer.from(detail));
    return null;
  });
  expect(verdicts.slice(0, -1)).toEqual(Array(verdicts.length - 1).fill(null));
  return verdicts.at(-1)?.kind ?? "in order";
}

function body(type: string, detail: string): Buffer {
  return type === "C" ? Buffer.from(`${detail}\0`) : Buffer.from([0, Number(detail)]);
}

const copy = "COPY t FROM STDIN";

describe("in order", () => {
  test.each([
    ["rows, as many as the tag says", "Q, T2, D2, D2, CSELECT 2, Z"],
    ["more than nine of them", `Q, T1, ${"D1, ".repeat(12)}CSELECT 12`],
    ["no rows", "Q, T2, CSELECT 0, Z"],
    ["rows with a tag that does not count them, as before 9.0", "Q, T1, D1, CSELECT, Z"],
    ["rows of another command than SELECT", "Q, T1, D1, CSHOW, Z"],
    ["no rows, of a command", "Q, CSET, Z"],
    ["a command whose tag only begins like a SELECT's", "Q, CSELECT 1 x, Z"],
    ["a command whose tag only ends like a SELECT's", "Q, CNO SELECT 1, Z"],
    ["two results of a query of two statements", "Q, T1, D1, CSELECT 1, T2, D2, D2, CSELECT 2, Z"],
    ["the response to an empty query", "Q, I, Z"],
    ["the start of a COPY that was sent", `Q${copy}, G, CCOPY 1, Z`],
    ["an error instead of rows", "Q, E, Z"],
    ["an error among rows", "Q, T1, D1, E, Z"],
    ["the result of the query after one that failed", "Q, E, Z, Q, T1, D1, CSELECT 1, Z"],
    ["an error without a query", "E"],
    ["notices, settings and notifications at any time", "N, S, A, Q, N, T1, S, D1, A, CSELECT 1, N, Z, A"],
  ])("%s: %s", (_, conversation) => {
    expect(verdict(conversation)).toBe("in order");
  });
});

describe("unexpected", () => {
  test.each([
    ["a description without a query", "T1"],
    ["a row without a query", "D1"],
    ["the end of a result without a query", "CSET"],
    ["the response to an empty query without a query", "I"],
    ["the start of a COPY that was not sent", "Q, G"],
    ["the start of a second COPY where one was sent", `Q${copy}, G, CCOPY 1, G`],
    ["the start of a COPY after an error", `Q${copy}, E, G`],
    ["ready without a query", "Z"],
    ["ready twice", "Q, CSET, Z, Z"],
    ["anything after ready", "Q, CSET, Z, CSET"],
    ["a row without a description", "Q, D1"],
    ["a row after the end of its result", "Q, T1, CSELECT 0, D1"],
    ["a row after an error", "Q, T1, E, D1"],
    ["a description among rows", "Q, T1, T1"],
    ["a description after an error", "Q, E, T1"],
    ["the end of a result after an error", "Q, E, CSET"],
    ["the response to an empty query among rows", "Q, T1, I"],
    ["the response to an empty query after an error", "Q, E, I"],
    ["ready among rows", "Q, T1, D1, Z"],
  ])("%s: %s", (_, conversation) => {
    expect(verdict(conversation)).toBe("unexpected");
  });
});

describe("malformed", () => {
  test.each([
    ["a row of more columns than were described", "Q, T1, D2"],
    ["a row of fewer columns than were described", "Q, T2, D1"],
    ["a tag that counts more rows than came", "Q, T1, D1, CSELECT 2"],
    ["a tag that counts a dozen rows where one came", "Q, T1, D1, CSELECT 12"],
    ["a tag that counts fewer rows than came", "Q, T1, D1, D1, CSELECT 1"],
    ["a tag that counts the rows of the result before too", "Q, T1, D1, CSELECT 1, T1, D1, CSELECT 2"],
    ["a tag of a SELECT that described no rows", "Q, CSELECT 0"],
    ["a tag of a SELECT that described no rows, without a count", "Q, CSELECT"],
  ])("%s: %s", (_, conversation) => {
    expect(verdict(conversation)).toBe("malformed");
  });
});

test("what is wrong names the message", () => {
  const state = noResponse();
  expect(checkResponse(state, "T", body("T", "1"))).toEqual({ kind: "unexpected", message: "T" });
  expectResponse(state, Buffer.from("SELECT 1"));
  checkResponse(state, "T", body("T", "1"));
  expect(checkResponse(state, "D", body("D", "2"))).toEqual({ kind: "malformed", message: "D" });
});
