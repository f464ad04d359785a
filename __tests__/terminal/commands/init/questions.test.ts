// The questions of `init`, with streams instead of a terminal.

import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import type { Answers } from "../../../../src/terminal/commands/init/questions.ts";
import { askAnswers } from "../../../../src/terminal/commands/init/questions.ts";

/** Returns the answers and the output. `typed` is typed before the first question. */
async function ask(typed: string[], given: Partial<Answers> = {}, interrupted?: AbortSignal) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const shown: string[] = [];
  output.on("data", (chunk) => shown.push(String(chunk)));
  const answers = askAnswers(given, { input, output, interrupted }, new Date());
  for (const line of typed) input.write(`${line}\n`);
  if (interrupted === undefined) input.end();
  return { answers: await answers, shown: shown.join("") };
}

test("an empty answer means the default, and questions that do not apply are not asked", async () => {
  const { answers, shown } = await ask([
    "",
    "",
    "europe",
    "db.example.com",
    "",
    "analytics",
    "",
    "verify",
    "",
  ]);
  expect(answers).toEqual({
    type: "postgresql",
    id: "warehouse",
    region: "europe",
    host: "db.example.com",
    port: "5432",
    database: "analytics",
    username: "stitch",
    ssl: "verify",
    "ssh-host": "",
    "ssh-port": "22",
    "ssh-user": "stitch",
  });
  expect(shown.match(/: /g)?.length).toBeGreaterThanOrEqual(9);
  expect(shown).not.toContain("User on the bastion");
});

test("a choice has a number, and a URL in place of the host answers all questions about its parts, except the password", async () => {
  const { answers, shown } = await ask([
    ...["3", "", "2", "postgres://loader:swordfish@db.example.com:6432/crm"],
    ...["1", ""],
  ]);
  expect(answers).toMatchObject({
    ...{ type: "amazon-rds", region: "europe", ssl: "off" },
    ...{ host: "db.example.com", port: "6432", username: "loader", database: "crm" },
  });
  expect(shown).toContain("The URL's password is not written");
});

test("takes a URL at the first question too, and does not repeat its password", async () => {
  const url = "postgres://loader:swordfish@db.example.com:6432/crm";
  const { answers, shown } = await ask([url, "1", "", "", "", ""]);
  expect(answers).toMatchObject({ type: "postgresql", host: "db.example.com", database: "crm" });
  expect(shown).not.toContain("swordfish");
});

test("for Heroku, asks nothing that its URL contains", async () => {
  const { answers, shown } = await ask(["heroku", "orders", ""]);
  expect(answers).toMatchObject({ type: "heroku", id: "orders" });
  expect(shown).not.toContain("Host");
});

test("does not ask what a flag answers", async () => {
  const flags = {
    type: "postgresql",
    id: "a",
    region: "europe",
    host: "h",
    port: "1",
    username: "u",
    ssl: "off",
    "ssh-host": "",
  };
  const { answers, shown } = await ask(["analytics"], flags);
  expect(answers?.database).toBe("analytics");
  expect(shown).toMatch(/^Database: /);
});

test("asks again after an invalid answer", async () => {
  const { answers, shown } = await ask(["postgres", "heroku", "a b", "orders", ""]);
  expect(answers).toMatchObject({ type: "heroku", id: "orders" });
  expect(shown).toContain("Did you mean postgresql?");
  expect(shown.match(/Short name/g)).toHaveLength(2);
});

test("returns no answers if the input ends early", async () => {
  expect((await ask(["", ""])).answers).toBeNull();
  expect((await ask([])).answers).toBeNull();
});

test("is ended by a signal, before the first question or later", async () => {
  expect((await ask([], {}, AbortSignal.abort())).answers).toBeNull();
  const later = new AbortController();
  const lateAnswers = ask(["", ""], {}, later.signal);
  setImmediate(() => later.abort());
  expect((await lateAnswers).answers).toBeNull();
});
