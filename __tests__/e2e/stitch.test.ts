// Requests to Stitch by the built program, and its findings from the answers.

import { rm } from "node:fs/promises";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { makeCanary } from "../support/leaks/canaries.ts";
import { checkText, destination, makeWorkspace, rules } from "../support/program.ts";
import { checkPullRequest } from "../support/pull-request.ts";
import { type StitchAccount, type StitchApi, startStitchApi } from "../support/stitch-api.ts";

let stitch: StitchApi;
beforeAll(async () => {
  stitch = await startStitchApi();
});
afterEach(() => {
  stitch.accounts.clear();
  stitch.requests.length = 0;
});
afterAll(() => stitch.stop());

const properties = { host: "db.example.com", port: "5432", username: "stitch", database: "analytics" };

/** Starts an account with its own token, and returns the environment of a run that uses it. */
function account(given: StitchAccount): Record<string, string> {
  const token = makeCanary("token");
  stitch.accounts.set(token, given);
  return { ...stitch.environment, TOKEN: token };
}

/** An entry with `access: stitch-only`, so that only Stitch's API is used. */
function stitchOnly(id: string, more = ""): string {
  return `  ${id}:
    host: db.example.com
    username: stitch
    password: \${PASSWORD}
    database: analytics
    ssl: true
    access: stitch-only
    stitch: { token: "\${TOKEN}" }
${more}`;
}

const file = (...entries: string[]) => `version: 1\ndestinations:\n${entries.join("")}`;

test("skips a destination that only Stitch can reach, with the result of Stitch's last check", async () => {
  const check = { status: "succeeded", completion_time: "2026-11-20T10:11:12Z" };
  const environment = account({
    destinations: [{ id: 7, name: "one", properties: { ...properties, ssl: "true" } }],
    check,
  });
  const report = await checkText(file(stitchOnly("one")), { environment });
  const one = destination(report, "one");
  expect(one.status).toBe("skipped");
  expect(one.reason).toMatch(/Stitch's own last connection check succeeded at 2026-11-20 10:11 UTC\.$/);
  expect(one.stitch).toEqual({
    id: 7,
    name: "one",
    paused: false,
    paused_at: null,
    last_check: { status: "succeeded", completed_at: "2026-11-20T10:11:12.000Z", message: null },
  });
  expect(rules(one)).toEqual([]);
});

test("fails it if Stitch's last check failed within a day", async () => {
  const check = {
    status: "failed",
    completion_time: new Date().toISOString(),
    target_error_message: "refused",
  };
  const environment = account({
    destinations: [{ id: 7, name: "one", properties: { ...properties, ssl: "true" } }],
    check,
  });
  const report = await checkText(file(stitchOnly("one")), { environment });
  expect(destination(report, "one").status).toBe("failed");
  expect(report.outcome).toBe("failed");
});

test("requests one list for each token, and the last check of each destination", async () => {
  const destinations = [1, 2, 3].map((id) => ({ id, name: "x", properties: { ...properties, ssl: "true" } }));
  const environment = account({ destinations });
  const entry = (id: number) => stitchOnly(`d${id}`).replace(`"\${TOKEN}"`, `"\${TOKEN}", id: ${id}`);
  await checkText(file(entry(1), entry(2), entry(3)), { environment });
  expect(stitch.requests.map(({ path }) => path).sort()).toEqual([
    "/v4/destinations",
    ...[1, 2, 3].map((id) => `/v4/destinations/${id}/last-connection-check`),
  ]);
});

test("uses the European host for `region: europe`", async () => {
  const environment = account({});
  await checkText(`region: europe\n${file(stitchOnly("one"))}`, { environment });
  expect(stitch.requests.map(({ host }) => host)).toEqual(["api.eu-central-1.stitchdata.com"]);
});

test("makes no requests with validate", async () => {
  const environment = account({});
  await checkText(file(stitchOnly("one")), { environment, options: { mode: "validate" } });
  expect(stitch.requests).toEqual([]);
});

test.each(["pull_request_target", "workflow_run"])(
  "makes no requests for an entry that only an untrusted author's file has: %s",
  async (event) => {
    const environment = account({});
    const workspace = await makeWorkspace({ "destinations.yml": file(stitchOnly("one")) });
    const base = { "destinations.yml": file(stitchOnly("one").replace("TOKEN", "OTHER_TOKEN")) };
    const { report } = await checkPullRequest(base, { event, workspace, env: environment });
    await rm(workspace, { recursive: true });
    expect(destination(report, "one").status).toBe("skipped");
    expect(stitch.requests).toEqual([]);
  },
);

test("does not follow a redirect, and sends the token to no other host", async () => {
  const environment = account({ status: 302, body: "" });
  const report = await checkText(file(stitchOnly("one")), { environment });
  expect(rules(destination(report, "one"))).toEqual(["stitch/not-compared"]);
  expect(stitch.requests).toHaveLength(1);
});

test("stops reading an answer that is too large", async () => {
  const environment = account({ body: "[".padEnd(9 * 1024 * 1024) });
  const report = await checkText(file(stitchOnly("one")), { environment });
  expect(rules(destination(report, "one"))).toEqual(["stitch/not-compared"]);
});

test("stops at the deadline if the API never answers, and says what was not compared", async () => {
  const environment = account({ silent: true });
  const report = await checkText(file(stitchOnly("one")), { environment, options: { deadline: "2s" } });
  expect(rules(destination(report, "one"))).toEqual(["stitch/not-compared"]);
});

test.each([
  ["names that are commands", { name: "::error::x\n##[error]y", properties: { ...properties, ssl: {} } }],
  ["properties that are a list", { name: 1, properties: [1] }],
  ["no properties", { name: null }],
])("is not affected by hostile destinations: %s", async (_, hostile) => {
  const environment = account({ destinations: [null, 1, "x", { id: "1" }, { id: 9, ...hostile }] });
  const text = file(stitchOnly("one").replace(`"\${TOKEN}"`, `"\${TOKEN}", id: 9`));
  const report = await checkText(text, { environment });
  expect(destination(report, "one").findings.map(({ rule }) => rule)).not.toContain("internal/error");
  expect(report.complete).toBe(true);
});

test("never outputs the token", async () => {
  const token = makeCanary("token");
  stitch.accounts.set(token, {
    destinations: [{ id: 1, name: token, properties: { ...properties, database: token } }],
    check: { status: "failed", completion_time: null, error: `Bearer ${token}` },
  });
  const environment = { ...stitch.environment, TOKEN: token };
  const text = file(stitchOnly("one").replace(`"\${TOKEN}"`, `"\${TOKEN}", id: 1`));
  const report = await checkText(text, { environment });
  expect(rules(destination(report, "one"))).toContain("stitch/check-failed");
  expect(JSON.stringify(report)).not.toContain(token);
});
