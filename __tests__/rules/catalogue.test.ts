// Every rule of the catalogue is complete and consistent.

import { describe, expect, test } from "vitest";
import reportSchema from "../../schema/report.schema.json" with { type: "json" };
import { catalogue, isRuleId } from "../../src/rules/catalogue.ts";
import { habitsIn } from "../support/habits.ts";

/**
 * Released ids can't change, since people use them in `ignore` and in dashboards. A new rule does not need to be listed here.
 */
const released = `
  config/unreadable config/yaml config/schema config/unknown-key config/duplicate-destination config/literal-secret
  config/unset-variable config/variable-not-allowed config/host-not-allowed config/heroku-requires-ssl
  config/private-host-without-ssh config/unencrypted-connection config/certificate-invalid config/private-key-invalid
  network/host-not-found network/connection-refused network/unreachable network/connection-lost network/timeout
  network/not-postgresql ssh/handshake-failed ssh/host-key-mismatch ssh/host-key-unpinned ssh/authentication-failed
  ssh/forwarding-denied ssh/database-unreachable tls/not-supported tls/required tls/certificate-untrusted
  tls/certificate-expired tls/certificate-expires-soon tls/hostname-mismatch tls/handshake-failed tls/unverified
  auth/password-rejected auth/password-missing auth/no-hba-entry auth/login-not-permitted auth/connect-denied
  auth/database-missing auth/too-many-connections auth/server-not-ready auth/insecure-method auth/weak-method
  auth/server-not-proven auth/method-unsupported auth/password-expires-soon auth/refused auth/login-not-checked server/version-too-old
  server/version-end-of-life server/not-postgresql server/read-only server/session-limits server/check-cancelled
  privilege/create-on-database privilege/select-information-schema privilege/select-pg-catalog
  privilege/schema-not-usable privilege/excessive privilege/check-denied rehearsal/load-failed internal/error
`
  .split(/\s+/)
  .filter((id) => id !== "");

const ids = catalogue.map(({ id }) => id);

test("no released rule is removed", () => {
  expect(released.filter((id) => !ids.includes(id))).toEqual([]);
});

test("every rule has a unique id", () => {
  expect(new Set(ids).size).toBe(ids.length);
});

test("every rule id is valid in the next run: in a shard's report, in `previous` and in a comment", () => {
  const { change, finding } = reportSchema.definitions;
  const patterns = [change, finding].map(({ properties }) => new RegExp(properties.rule.pattern));
  const isAccepted = (id: string) => isRuleId(id) && patterns.every((pattern) => pattern.test(id));
  expect(ids.filter((id) => !isAccepted(id))).toEqual([]);
});

describe("the text of each rule", () => {
  test.each(catalogue.map((rule) => [rule.id, rule] as const))("%s", (_, { title, why }) => {
    expect(title).toMatch(/^[A-Z].{0,59}$/);
    expect(title).not.toMatch(/[.!]$/);
    if (typeof why !== "string") return;
    expect(why).toMatch(/^[A-Z`].*\.$/);
    expect(habitsIn(`${title}. ${why}`)).toEqual([]);
  });
});
