// A secret that is printed by accident: by every way in which a value becomes a text.

import { format, inspect } from "node:util";
import { expect, test } from "vitest";
import { secret } from "../../../src/config/secrets/forms.ts";

const value = "hunter2";
const made = secret(value);
const thrown = (act: () => unknown): string => {
  try {
    return inspect(act(), { depth: 9, showHidden: true });
  } catch (error) {
    return inspect(error, { depth: 9, showHidden: true });
  }
};

test("only reveal() returns the value", () => {
  expect(made.reveal()).toBe(value);
});

test("prints [secret] in its place", () => {
  expect([`${made}`, JSON.stringify({ made }), inspect(made)]).toEqual([
    "[secret]",
    '{"made":"[secret]"}',
    "[secret]",
  ]);
});

test.each<[string, () => unknown]>([
  ["String", () => String(made)],
  ["a template", () => `${made}`],
  ["a tagged template", () => String.raw({ raw: ["", ""] }, made)],
  ["+", () => [made].reduce((text, each) => text + each, "")],
  ["a number", () => Number(made)],
  ["a list joined", () => [made, made].join()],
  ["a list as a string", () => String([made])],
  ["toLocaleString", () => made.toLocaleString()],
  ["JSON", () => JSON.stringify({ made, list: [made] }, null, 2)],
  ["JSON of a copy", () => JSON.stringify({ ...made })],
  ["inspect", () => inspect(made)],
  ["inspect with all that is hidden", () => inspect({ made }, { depth: 9, showHidden: true, getters: true })],
  ["inspect without our own word", () => inspect(made, { customInspect: false, showHidden: true, depth: 9 })],
  ["inspect of a proxy", () => inspect(new Proxy(made, {}), { showProxy: true, depth: 9, showHidden: true })],
  ["inspect of reveal itself", () => inspect(made.reveal, { showHidden: true, depth: 9 })],
  ["the source of reveal", () => `${made.reveal}`],
  ["format", () => format("%s %o %O %j %d %i %f", made, made, made, made, made, made, made)],
  ["a log's form of several values", () => format(made, [made], { made })],
  ["entries", () => inspect(Object.entries(made), { showHidden: true })],
  ["a copy", () => inspect({ ...made }, { showHidden: true, depth: 9 })],
  ["all properties", () => inspect(Object.getOwnPropertyDescriptors(made), { showHidden: true, depth: 9 })],
  ["a key of a map", () => inspect(new Map([[made, made]]), { depth: 9 })],
  ["a key of an object", () => inspect({ [String(made)]: 1 })],
  ["an error's message", () => new Error(`no: ${made}`).stack],
  ["an error's cause", () => inspect(new Error("no", { cause: made }), { depth: 9, showHidden: true })],
  ["what an error holds", () => inspect(Object.assign(new Error("no"), { made }), { depth: 9 })],
])("%s does not", (_, print) => {
  expect(thrown(print)).not.toContain(value);
});

test.each<[string, () => unknown]>([
  ["structuredClone", () => structuredClone(made)],
  ["a message to another thread", () => new MessageChannel().port1.postMessage({ made })],
  ["a change of what it prints", () => Object.assign(made, { toString: made.reveal })],
])("%s fails, and its error does not say it", (_, act) => {
  expect(act).toThrow();
  expect(thrown(act)).not.toContain(value);
});
