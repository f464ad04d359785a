import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withoutCommands } from "../../src/text/printable.ts";
import { commandsIn } from "../support/runner/commands.ts";

describe("separates text that a runner would read as a command", () => {
  test.each([
    ["at the start of a line", "::error::x", ": :error::x"],
    ["behind spaces", "  \t\u00a0::error::x", "  \t\u00a0: :error::x"],
    ["in each line", "a\n::b::\r::c::", "a\n: :b::\r: :c::"],
    ["with characters that have no weight", "\u200b:\u200d:error::x", "\u200b: :error::x"],
    ["anywhere in a line", "a ##[error]x", "a ## [error]x"],
    ["with characters that have no weight between", "#\u200b#[error]x", "#\u200b# [error]x"],
    ["for Azure", "##vso[task.complete]", "## vso[task.complete]"],
    ["for TeamCity", "##teamcity[x]", "## teamcity[x]"],
  ])("%s", (_, text, parted) => {
    expect(withoutCommands(text)).toBe(parted);
  });
});

test("leaves other text unchanged", () => {
  const text = "SELECT 1::text; a::b c#d ## heading\n  x: :y\n";
  expect(withoutCommands(text)).toBe(text);
});

test("leaves no command in any text", () => {
  const pieces = fc.constantFrom(
    "::",
    ":",
    "#",
    "##[",
    "[",
    "]",
    "error",
    " ",
    "\n",
    "\r",
    "\u200b",
    "\u00ad",
    "\ufe0f",
    "x=y",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      expect(commandsIn(withoutCommands(parts.join("")))).toEqual([]);
    }),
    { numRuns: 5_000, seed: 20_261_121 },
  );
});
