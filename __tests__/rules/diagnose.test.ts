import { expect, test } from "vitest";
import { noObservations, type Stage } from "../../src/connect/attempt.ts";
import { type Failure, failure } from "../../src/connect/failure.ts";
import { refusedLogin } from "../../src/connect/refusals.ts";
import { diagnose } from "../../src/rules/diagnose.ts";
import { destinationWith } from "../support/destination.ts";

test("a timeout of the operating system is a timeout, whatever the other addresses report", () => {
  const tries = [
    { address: "2001:db8::5", code: "ENETUNREACH" },
    { address: "203.0.113.5", code: "ETIMEDOUT" },
  ];
  const timeout: Failure = {
    kind: "failure",
    stage: "connect",
    hop: "database",
    evidence: { kind: "not-connected", tries },
  };
  const stages: Stage[] = [
    { name: "resolve", status: "ok", ms: 3 },
    { name: "connect", status: "failed", ms: 21_000 },
  ];
  const attempt = { stages, observed: noObservations([]), result: timeout, tries: 1 };
  const { rule, message } = diagnose({
    destination: destinationWith(),
    failure: timeout,
    attempt,
    now: "2026-11-21T12:00:00Z",
  });
  expect(rule).toBe("network/timeout");
  expect(message).toBe(
    "The server `db.example.com:5432` did not answer within 21 s while this check was connecting to the port (before that: resolve 3 ms).",
  );
});

test("a role name that psql's \\password can't quote is passed in a variable", () => {
  const destination = destinationWith({ username: "a`b" });
  const error = {
    severity: "FATAL",
    code: "28P01",
    message: 'password authentication failed for user "a`b"',
    detail: null,
    hint: null,
    where: null,
    routine: "auth_failed",
  };
  const refusal = failure("login", "database", refusedLogin(error, "requested", destination));
  const attempt = { stages: [], observed: noObservations([]), result: refusal, tries: 1 };
  const { fix } = diagnose({ destination, failure: refusal, attempt, now: "2026-11-21T12:00:00Z" });
  expect(fix).toMatchObject({
    text: expect.stringContaining(`    SELECT E'a\\U00000060b' AS role \\gset\n    \\password :"role"\n`),
  });
});
