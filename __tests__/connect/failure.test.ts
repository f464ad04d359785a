// Errors of `pg` that came from the server.

import { expect, test } from "vitest";
import { serverError } from "../../src/connect/failure.ts";

const thrown = (message: string, fields: object) => Object.assign(new Error(message), fields);

test("passes all known fields of an error, and no others", () => {
  const fields = {
    severity: "FATAL",
    code: "28P01",
    detail: "a",
    hint: "b",
    where: "c",
    routine: "auth_failed",
  };
  expect(serverError(thrown("no", { ...fields, file: "auth.c" }))).toEqual({ ...fields, message: "no" });
});

test("leaves fields empty that the server did not send", () => {
  expect(serverError(thrown("", { severity: undefined }))).toEqual({
    ...{ severity: "", code: "", message: "" },
    ...{ detail: null, hint: null, where: null, routine: null },
  });
  expect(serverError(Object.assign(new Error(), { severity: "FATAL", message: undefined }))?.message).toBe(
    "",
  );
});

test.each([
  ["an error of the line", thrown("connect ECONNREFUSED", { code: "ECONNREFUSED" })],
  ["an error of the library", new Error("Connection terminated unexpectedly")],
  ["an object without an SQLSTATE", { severity: "FATAL", message: "no" }],
  ["a text", "FATAL"],
  ["nothing", undefined],
])("%s is not an error from the server", (_, error) => {
  expect(serverError(error)).toBeNull();
});
