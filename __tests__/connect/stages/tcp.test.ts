// Host names, each looked up once per run. security/allow-lists.test.ts tests which addresses are allowed.

import { expect, test } from "vitest";
import { createResolver } from "../../../src/connect/stages/tcp.ts";
import { concurrentLookups } from "../../../src/connect/threads.ts";

/** A name server that answers on request, and records its queries. */
function scriptedNames() {
  const requests: string[] = [];
  const waiting: (() => void)[] = [];
  const resolveName = (host: string) => {
    requests.push(host);
    return new Promise<string[]>((answer, fail) => {
      waiting.push(() =>
        host.startsWith("no-")
          ? fail(Object.assign(new Error("no"), { code: "EAI_AGAIN" }))
          : answer([`of ${host}`]),
      );
    });
  };
  return { requests, resolveName, answerNext: () => waiting.shift()?.(), pending: () => waiting.length };
}

test("all lookups of a name share one request, before and after its result", async () => {
  const { requests, resolveName, answerNext } = scriptedNames();
  const resolver = createResolver(resolveName);
  const first = resolver.lookUp("db.test");
  const second = resolver.lookUp("db.test");
  await first.started;
  answerNext();
  const lookup = { kind: "addresses", addresses: ["of db.test"] };
  expect(await Promise.all([first.result, second.result])).toEqual([lookup, lookup]);
  expect(await resolver.lookUp("db.test").result).toEqual(lookup);
  expect(requests).toEqual(["db.test"]);
});

test("lookups share an error and its code", async () => {
  const { requests, resolveName, answerNext } = scriptedNames();
  const resolver = createResolver(resolveName);
  const lookups = [resolver.lookUp("no-db.test"), resolver.lookUp("no-db.test")];
  await lookups[0]!.started;
  answerNext();
  for (const { result } of lookups) expect(await result).toEqual({ kind: "none", code: "EAI_AGAIN" });
  expect(await resolver.lookUp("no-db.test").result).toEqual({ kind: "none", code: "EAI_AGAIN" });
  expect(requests).toEqual(["no-db.test"]);
});

test("names with different spellings are looked up separately", async () => {
  const resolver = createResolver(async (host) => [host]);
  const spellings = ["db.test", "DB.test", "db.test."];
  const resolved = await Promise.all(spellings.map((host) => resolver.lookUp(host).result));
  expect(resolved).toEqual(spellings.map((host) => ({ kind: "addresses", addresses: [host] })));
});

test(`at most ${concurrentLookups} lookups run at a time, and a failed one makes room for a waiting one`, async () => {
  const { requests, resolveName, answerNext, pending } = scriptedNames();
  const resolver = createResolver(resolveName);
  const hosts = Array.from(
    { length: 2 * concurrentLookups },
    (_, index) => `${index % 2 ? "no-" : ""}${index}.test`,
  );
  const lookups = hosts.map((host) => resolver.lookUp(host));
  let isLastStarted = false;
  lookups.at(-1)!.started.then(() => {
    isLastStarted = true;
  });
  await lookups[concurrentLookups - 1]!.started;
  expect(requests).toEqual(hosts.slice(0, concurrentLookups));
  expect(isLastStarted).toBe(false);
  for (const [index, { started, result }] of lookups.entries()) {
    await started;
    expect(pending()).toBeLessThanOrEqual(concurrentLookups);
    answerNext();
    const kind = index % 2 ? "none" : "addresses";
    expect((await result).kind).toBe(kind);
  }
  expect(requests).toEqual(hosts);
});

test("the system's resolver is the default", async () => {
  expect(await createResolver().lookUp("localhost").result).toMatchObject({ kind: "addresses" });
  expect(await createResolver().lookUp("no-such-host.invalid").result).toMatchObject({ kind: "none" });
});
