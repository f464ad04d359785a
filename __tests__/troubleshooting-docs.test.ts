// docs/troubleshooting.md: each error leads to the rule that the program reports for it.

import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { noObservations, skippedStages } from "../src/connect/attempt.ts";
import type { Evidence, Failure } from "../src/connect/failure.ts";
import { refusedLogin } from "../src/connect/refusals.ts";
import { diagnose } from "../src/rules/diagnose.ts";
import { errorsFor, type KnownError } from "../src/terminal/commands/explain.ts";
import { destinationWith } from "./support/destination.ts";
import { runCli } from "./support/program.ts";

const page = readFileSync(path.resolve(import.meta.dirname, "../docs/troubleshooting.md"), "utf8");

/** Distinguishes errors with the same SQLSTATE, since their texts can be translated. */
const routines: Record<string, string> = {
  "role … is not permitted to log in": "InitializeSessionUserId",
  "connection requires a valid client certificate": "ClientAuthentication",
};

/** Errors after the login, from the loader's own statements. */
const later = /CREATE SCHEMA|permission denied for (schema|table)|canceling statement/;

const symptoms = [...page.matchAll(/^\| (`.*?) \| (\w{5})? ?\| (.*) \|$/gm)].flatMap(
  ([, words, code, pages]) => {
    const named = [...pages!.matchAll(/\(rules\/([\w/-]+)\.md\)/g)].map(([, rule]) => rule!);
    const quotes = [...words!.matchAll(/`([^`]+)`/g)].map(([, text]) => text!);
    return quotes.map((text) => ({ text, code: code ?? "", context: words!, rules: named }));
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
    const foundRules = (["admitted", "refused"] as const).map((withTls) => ruleOf({ ...evidence, withTls }));
    expect(rules).toEqual(
      expect.arrayContaining(text.includes("no encryption") ? foundRules : foundRules.slice(1)),
    );
  },
);

test.each(symptoms.filter(({ text }) => /^E[A-Z]{5,}$/.test(text)))("$text", ({ text, rules }) => {
  const tries = [{ address: "203.0.113.5", code: text }];
  expect(rules).toContain(ruleOf({ kind: "not-connected", tries }));
});

const folder = path.resolve(import.meta.dirname, "..");

describe("explain finds the rules of an error message", () => {
  const errors: KnownError[] = JSON.parse(
    readFileSync(path.join(folder, "schema/known-errors.json"), "utf8"),
  );

  test("for every error on the page", () => {
    for (const { text, rules } of symptoms.filter((each) => each.text.length > 4)) {
      const matches = errorsFor(`ERROR: ${text.replaceAll("…", '"x" of relation "y"')} (in a mail)`, errors);
      expect(
        matches.flatMap((each) => each.rules),
        text,
      ).toEqual(expect.arrayContaining(rules));
    }
    for (const { message, rules } of errors.filter(({ heading }) => heading === "Errors in Stitch"))
      expect(errorsFor(message, errors).flatMap((each) => each.rules)).toEqual(rules);
  });

  test.each([
    [
      "org.postgresql.util.PSQLException: Connection to db:5432 refused. Check that the hostname and port are correct and that the postmaster is accepting TCP/IP connections.",
      "network/connection-refused",
    ],
    ["java.net.UnknownHostException: db.example.com", "network/host-not-found"],
    ["sun.security.validator.ValidatorException: PKIX path building failed", "tls/certificate-untrusted"],
    ["psycopg2.OperationalError: SSL SYSCALL error: EOF detected", "network/connection-lost"],
    [
      'psql: error: connection to server at "db" (192.0.2.1), port 5432 failed: server does not support SSL, but SSL was required',
      "tls/not-supported",
    ],
    ["FATAL: sorry, too many clients already", "auth/too-many-connections"],
    ['FATAL: role "loader" does not exist', "auth/login-not-permitted"],
    ["ERROR: permission denied for sequence orders_id_seq", "load/write-denied"],
    [
      "stitch@bastion: Permission denied (publickey,gssapi-keyex,gssapi-with-mic).",
      "ssh/authentication-failed",
    ],
    ["kex_exchange_identification: Connection closed by remote host", "ssh/handshake-failed"],
  ])("as a program prints it: %s", (text, rule) => {
    expect(errorsFor(text, errors).flatMap(({ rules }) => rules)).toContain(rule);
  });

  test.each<[words: string[], printed: string[]]>([
    [["must be owner of relation"], ["load/table-not-owned\n", "What to do"]],
    [["ERROR:", "cannot", "create", "schema"], ["privilege/create-on-database\n"]],
    [
      ["could not extend file: No space left on device"],
      ["rehearsal/load-failed\n", "while the disk is full"],
    ],
    [["permission denied for table contacts"], ["load/write-denied", "privilege/select-pg-catalog"]],
    [["rejected records"], ["The check finds nothing", "_sdc_rejected"]],
    [["An I/O error occurred while sending to the backend."], ["`network/connection-lost`: a firewall"]],
    [["28P01"], ["auth/password-rejected\n"]],
    [["[config/yaml]"], ["config/yaml\n"]],
    [["Tenant or user not found"], ["docs/providers/poolers.md#supabase"]],
  ])("%j", async (words, printed) => {
    const run = await runCli(["explain", ...words], folder);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    for (const each of printed) expect(run.stdout).toContain(each);
  });

  test("rejects a text that is not a known error", async () => {
    const run = await runCli(["explain", "it is broken"], folder);
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toContain('unknown rule or error "it is broken"');
  });
});

test("the page has the expected number of symptoms", () => {
  expect(ofServers.length).toBeGreaterThan(12);
  expect(symptoms.length).toBeGreaterThan(40);
});

function ruleOf(evidence: Evidence): string {
  const failure: Failure = { kind: "failure", stage: "login", hop: "database", evidence };
  const attempt = { stages: skippedStages(), observed: noObservations([]), result: failure, tries: 1 };
  return diagnose({ destination: destinationWith(), failure, attempt, now: "2026-11-21T12:00:00Z" }).rule;
}
