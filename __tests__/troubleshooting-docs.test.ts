// docs/troubleshooting.md: the page that it names for a server's or a system's words is the rule that the program finds for them.

import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { nothingObserved, skippedStages } from "../src/connect/attempt.ts";
import type { Evidence, Failure } from "../src/connect/failure.ts";
import { refusedLogin } from "../src/connect/refusals.ts";
import { diagnose } from "../src/rules/diagnose.ts";
import { destinationWith } from "./support/destination.ts";

const page = readFileSync(path.resolve(import.meta.dirname, "../docs/troubleshooting.md"), "utf8");

/** What tells refusals of one SQLSTATE apart, since words may be translated. */
const routines: Record<string, string> = {
  "role … is not permitted to log in": "InitializeSessionUserId",
  "connection requires a valid client certificate": "ClientAuthentication",
};

/** These come after the login, from the loader's own statements. */
const later = /CREATE SCHEMA|permission denied for (schema|table)|canceling statement/;

const symptoms = [...page.matchAll(/^\| (`.*?) \| (\w{5})? ?\| (.*) \|$/gm)].flatMap(
  ([, words, code, pages]) => {
    const named = [...pages!.matchAll(/\(rules\/([\w/-]+)\.md\)/g)].map(([, rule]) => rule!);
    const said = [...words!.matchAll(/`([^`]+)`/g)].map(([, text]) => text!);
    return said.map((text) => ({ text, code: code ?? "", context: words!, rules: named }));
  },
);

const ofServers = symptoms.filter(
  ({ code, context, rules }) => code !== "" && rules.length > 0 && !later.test(context),
);

test.each(ofServers.filter(({ text }) => /[a-z]{4}/.test(text) && !/^(SSL o|shutting)/.test(text)))(
  "$code $text",
  ({ text, code, rules }) => {
    const message = text.replaceAll("…", '"x"');
    const routine = routines[text] ?? (text.includes("pg_hba.conf") ? "ClientAuthentication" : null);
    const error = { severity: "FATAL", code, message, detail: null, hint: null, where: null, routine };
    const evidence = refusedLogin(error, "requested", { username: "x", database: "x" });
    const found = (["admitted", "refused"] as const).map((withTls) => ruleOf({ ...evidence, withTls }));
    expect(rules).toEqual(expect.arrayContaining(text.includes("no encryption") ? found : found.slice(1)));
  },
);

test.each(symptoms.filter(({ text }) => /^E[A-Z]{5,}$/.test(text)))("$text", ({ text, rules }) => {
  const tries = [{ address: "203.0.113.5", code: text }];
  expect(rules).toContain(ruleOf({ kind: "not-connected", tries }));
});

test("there are as many symptoms as the page has rows", () => {
  expect(ofServers.length).toBeGreaterThan(12);
  expect(symptoms.length).toBeGreaterThan(40);
});

function ruleOf(evidence: Evidence): string {
  const failure: Failure = { kind: "failure", stage: "login", hop: "database", evidence };
  const attempt = { stages: skippedStages(), observed: nothingObserved([]), result: failure, tries: 1 };
  return diagnose({ destination: destinationWith(), failure, attempt, now: "2026-11-21T12:00:00Z" }).rule;
}
