// Host names, each looked up once a run.

import { expect, test } from "vitest";
import { openNames } from "../../../src/connect/shared/names.ts";
import { lookupsAtOnce } from "../../../src/connect/shared/thread-pool.ts";

/** A resolver that answers when it is told to, and knows what it was asked. */
function scriptedResolver() {
  const asked: string[] = [];
  const waiting: (() => void)[] = [];
  const resolve = (host: string) => {
    asked.push(host);
    return new Promise<string[]>((answer, fail) => {
      waiting.push(() =>
        host.startsWith("no-")
          ? fail(Object.assign(new Error("no"), { code: "EAI_AGAIN" }))
          : answer([`of ${host}`]),
      );
    });
  };
  return { asked, resolve, answerNext: () => waiting.shift()?.(), pending: () => waiting.length };
}

test("all who ask for a name share one question, before and after its answer", async () => {
  const { asked, resolve, answerNext } = scriptedResolver();
  const names = openNames(resolve);
  const first = names.get("db.test");
  const second = names.get("db.test");
  await first.started;
  answerNext();
  const found = { kind: "addresses", addresses: ["of db.test"] };
  expect(await Promise.all([first.looked, second.looked])).toEqual([found, found]);
  expect(await names.get("db.test").looked).toEqual(found);
  expect(asked).toEqual(["db.test"]);
});

test("an error is shared like an answer, and its code is kept", async () => {
  const { asked, resolve, answerNext } = scriptedResolver();
  const names = openNames(resolve);
  const lookups = [names.get("no-db.test"), names.get("no-db.test")];
  await lookups[0]!.started;
  answerNext();
  for (const { looked } of lookups) expect(await looked).toEqual({ kind: "none", code: "EAI_AGAIN" });
  expect(await names.get("no-db.test").looked).toEqual({ kind: "none", code: "EAI_AGAIN" });
  expect(asked).toEqual(["no-db.test"]);
});

test("names that differ in spelling are questions of their own", async () => {
  const names = openNames(async (host) => [host]);
  const spellings = ["db.test", "DB.test", "db.test."];
  const found = await Promise.all(spellings.map((host) => names.get(host).looked));
  expect(found).toEqual(spellings.map((host) => ({ kind: "addresses", addresses: [host] })));
});

test(`${lookupsAtOnce} are asked at a time, failed ones make room too, and a waiting one has not started`, async () => {
  const { asked, resolve, answerNext, pending } = scriptedResolver();
  const names = openNames(resolve);
  const hosts = Array.from(
    { length: 2 * lookupsAtOnce },
    (_, index) => `${index % 2 ? "no-" : ""}${index}.test`,
  );
  const lookups = hosts.map((host) => names.get(host));
  let isLastStarted = false;
  lookups.at(-1)!.started.then(() => {
    isLastStarted = true;
  });
  await lookups[lookupsAtOnce - 1]!.started;
  expect(asked).toEqual(hosts.slice(0, lookupsAtOnce));
  expect(isLastStarted).toBe(false);
  for (const [index, { started, looked }] of lookups.entries()) {
    await started;
    expect(pending()).toBeLessThanOrEqual(lookupsAtOnce);
    answerNext();
    const kind = index % 2 ? "none" : "addresses";
    expect((await looked).kind).toBe(kind);
  }
  expect(asked).toEqual(hosts);
});

test("the system's resolver is asked where no other one is given", async () => {
  expect(await openNames().get("localhost").looked).toMatchObject({ kind: "addresses" });
  expect(await openNames().get("no-such-host.invalid").looked).toMatchObject({ kind: "none" });
});
