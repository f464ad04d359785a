// Errors that `pg` throws: those that the server has sent.

import { expect, test } from "vitest";
import { serverError } from "../../src/connect/failure.ts";

const thrown = (message: string, fields: object) => Object.assign(new Error(message), fields);

test("an error with all its fields is passed on as it is, and no other field with it", () => {
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

test("fields that the server has not sent are empty", () => {
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
  ["what is no error", { severity: "FATAL", message: "no" }],
  ["a text", "FATAL"],
  ["nothing", undefined],
])("%s is none of the server's", (_, error) => {
  expect(serverError(error)).toBeNull();
});
