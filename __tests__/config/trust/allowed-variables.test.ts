import { expect, test } from "vitest";
import { readAllowedVariables } from "../../../src/config/trust/allow-lists.ts";

test("names can contain asterisks, and everything is allowed without a pattern", () => {
  expect(readAllowedVariables([])).toEqual({ value: null });
  const patterns = ["WAREHOUSE_*", "*_PASSWORD", "ORDERS_URL", "*"];
  expect(readAllowedVariables(patterns)).toEqual({ value: patterns });
});

test.each([
  ["${WAREHOUSE_PASSWORD}", "; did you mean WAREHOUSE_PASSWORD?"],
  ["$WAREHOUSE_PASSWORD", "; did you mean WAREHOUSE_PASSWORD?"],
  ["secrets.WAREHOUSE_PASSWORD", "; did you mean WAREHOUSE_PASSWORD?"],
  ["${{secrets.WAREHOUSE_PASSWORD}}", "; did you mean WAREHOUSE_PASSWORD?"],
  ["WAREHOUSE-PASSWORD", "; did you mean WAREHOUSE_PASSWORD?"],
  ["WAREHOUSE_.*", "; did you mean WAREHOUSE_*?"],
  ["^A$", ". Names have letters, digits and underscores, and * matches any of them."],
  ["A}B", ". Names have letters, digits and underscores, and * matches any of them."],
  ["1A", ". Names have letters, digits and underscores, and * matches any of them."],
])("%s is not a valid pattern", (pattern, words) => {
  const error = `"${pattern}" is not the name of a variable${words}`;
  expect(readAllowedVariables([pattern])).toEqual({ errors: [error] });
});
