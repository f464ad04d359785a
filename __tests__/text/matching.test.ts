// What `*` matches in an allow list.

import { expect, test } from "vitest";
import { matchesWildcard } from "../../src/text/matching.ts";

test.each([
  ["abc", "abc"],
  ["*", ""],
  ["*", "abc"],
  ["**", "abc"],
  ["a*", "a"],
  ["*c", "abc"],
  ["a*c", "ac"],
  ["a*c", "a.b.c"],
  ["*b*", "abc"],
  ["a*b*c", "abc"],
  ["a*b*c", "a1b2c"],
  ["*ab*ab*", "abab"],
  ["*ab*ab*", "ab-ab"],
])("%j matches %j", (pattern, text) => {
  expect(matchesWildcard(pattern, text)).toBe(true);
});

test.each([
  ["abc", "ABC"],
  ["abc", "abcd"],
  ["", "a"],
  ["a*", "ba"],
  ["*c", "cb"],
  ["*x*", "abc"],
  ["*a*b*", "ba"],
  // Each character can match only one part of the pattern.
  ["ab*bc", "abc"],
  ["a*a*b", "ab"],
  ["a*b*b", "ab"],
  ["*a*a*", "a"],
  ["*ab*ba*", "aba"],
  // A dot matches only a dot.
  ["a.c", "abc"],
])("%j does not match %j", (pattern, text) => {
  expect(matchesWildcard(pattern, text)).toBe(false);
});
