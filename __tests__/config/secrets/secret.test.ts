// A secret that is printed by accident, in every way in which a value becomes text.

import { format, inspect } from "node:util";
import { expect, test } from "vitest";
import { secret } from "../../../src/config/secrets/forms.ts";

const value = "hunter2";
const wrapped = secret(value);
const thrown = (act: () => unknown): string => {
  try {
    return inspect(act(), { depth: 9, showHidden: true });
  } catch (error) {
    return inspect(error, { depth: 9, showHidden: true });
  }
};

test("only reveal() returns the value", () => {
  expect(wrapped.reveal()).toBe(value);
});

test("prints [secret] in its place", () => {
  expect([`${wrapped}`, JSON.stringify({ made: wrapped }), inspect(wrapped)]).toEqual([
    "[secret]",
    '{"made":"[secret]"}',
    "[secret]",
  ]);
});

test.each<[string, () => unknown]>([
  ["String", () => String(wrapped)],
  ["a template", () => `${wrapped}`],
  ["a tagged template", () => String.raw({ raw: ["", ""] }, wrapped)],
  ["+", () => [wrapped].reduce((text, each) => text + each, "")],
  ["a number", () => Number(wrapped)],
  ["a list joined", () => [wrapped, wrapped].join()],
  ["a list as a string", () => String([wrapped])],
  ["toLocaleString", () => wrapped.toLocaleString()],
  ["JSON", () => JSON.stringify({ made: wrapped, list: [wrapped] }, null, 2)],
  ["JSON of a copy", () => JSON.stringify({ ...wrapped })],
  ["inspect", () => inspect(wrapped)],
  [
    "inspect with all that is hidden",
    () => inspect({ made: wrapped }, { depth: 9, showHidden: true, getters: true }),
  ],
  [
    "inspect without our own word",
    () => inspect(wrapped, { customInspect: false, showHidden: true, depth: 9 }),
  ],
  [
    "inspect of a proxy",
    () => inspect(new Proxy(wrapped, {}), { showProxy: true, depth: 9, showHidden: true }),
  ],
  ["inspect of reveal itself", () => inspect(wrapped.reveal, { showHidden: true, depth: 9 })],
  ["the source of reveal", () => `${wrapped.reveal}`],
  [
    "format",
    () => format("%s %o %O %j %d %i %f", wrapped, wrapped, wrapped, wrapped, wrapped, wrapped, wrapped),
  ],
  ["a log's form of several values", () => format(wrapped, [wrapped], { made: wrapped })],
  ["entries", () => inspect(Object.entries(wrapped), { showHidden: true })],
  ["a copy", () => inspect({ ...wrapped }, { showHidden: true, depth: 9 })],
  [
    "all properties",
    () => inspect(Object.getOwnPropertyDescriptors(wrapped), { showHidden: true, depth: 9 }),
  ],
  ["a key of a map", () => inspect(new Map([[wrapped, wrapped]]), { depth: 9 })],
  ["a key of an object", () => inspect({ [String(wrapped)]: 1 })],
  ["an error's message", () => new Error(`no: ${wrapped}`).stack],
  ["an error's cause", () => inspect(new Error("no", { cause: wrapped }), { depth: 9, showHidden: true })],
  ["what an error holds", () => inspect(Object.assign(new Error("no"), { made: wrapped }), { depth: 9 })],
])("%s does not", (_, print) => {
  expect(thrown(print)).not.toContain(value);
});

test.each<[string, () => unknown]>([
  ["structuredClone", () => structuredClone(wrapped)],
  ["a message to another thread", () => new MessageChannel().port1.postMessage({ made: wrapped })],
  ["a change of what it prints", () => Object.assign(wrapped, { toString: wrapped.reveal })],
])("%s fails without showing it", (_, act) => {
  expect(act).toThrow();
  expect(thrown(act)).not.toContain(value);
});
