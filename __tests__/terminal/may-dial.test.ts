import { expect, test } from "vitest";
import { commands } from "../../src/terminal/commands.ts";
import { mayDial } from "../../src/terminal/may-dial.ts";

test.each([
  [],
  ["destinations.yml"],
  ["./destinations", "--only", "warehouse"],
  ["--mode", "check"],
  ["--timeout", "5s", "--format=json"],
])("a check may dial: %s %s %s", (...args) => {
  expect(mayDial(args)).toBe(true);
});

test.each([
  ["--mode", "validate"],
  ["--mode=validate", "destinations.yml"],
  ["--mode", "plan"],
  ["--mode=merge"],
  ["--watch"],
  ["--help"],
  ["-V"],
  ...Object.keys(commands).map((name) => [name]),
])("what reads files alone does not: %s %s", (...args) => {
  expect(mayDial(args)).toBe(false);
});
