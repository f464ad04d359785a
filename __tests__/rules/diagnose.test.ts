import { expect, test } from "vitest";
import { noObservations, type Stage } from "../../src/connect/attempt.ts";
import type { Failure } from "../../src/connect/failure.ts";
import { diagnose } from "../../src/rules/diagnose.ts";
import { destinationWith } from "../support/destination.ts";

test("a timeout of the operating system is a timeout, whatever the other addresses report", () => {
  const tries = [
    { address: "2001:db8::5", code: "ENETUNREACH" },
    { address: "203.0.113.5", code: "ETIMEDOUT" },
  ];
  const failure: Failure = {
    kind: "failure",
    stage: "connect",
    hop: "database",
    evidence: { kind: "not-connected", tries },
  };
  const stages: Stage[] = [
    { name: "resolve", status: "ok", ms: 3 },
    { name: "connect", status: "failed", ms: 21_000 },
  ];
  const attempt = { stages, observed: noObservations([]), result: failure, tries: 1 };
  const { rule, message } = diagnose({
    destination: destinationWith(),
    failure,
    attempt,
    now: "2026-11-21T12:00:00Z",
  });
  expect(rule).toBe("network/timeout");
  expect(message).toBe(
    "The server `db.example.com:5432` did not answer within 21 s while this check was connecting to the port (before that: resolve 3 ms).",
  );
});
