import { expect, test } from "vitest";
import {
  belongsToRunner,
  literalText,
  readVariable,
  variableName,
} from "../../../src/config/values/variables.ts";

test.each(["${NAME}", "${_name1}"])("%s is a variable", (text) => {
  expect(variableName(text)).toBe(text.slice(2, -1));
});

test.each(["$NAME", "${NAME", "x${NAME}", "${NAME} ", "${1NAME}", "${}", "${A-B}", "", 1, null])(
  "%j is not a variable",
  (value) => {
    expect(variableName(value)).toBeNull();
  },
);

test("$$ is a dollar sign", () => {
  expect(literalText("a$$b$$$$c$d")).toBe("a$b$$c$d");
});

test.each([
  "GITHUB_TOKEN",
  "github_token",
  "ACTIONS_RUNTIME_TOKEN",
  "RUNNER_TEMP",
  "INPUT_FILES",
  "NODE_OPTIONS",
  "npm_config_x",
  "PGPASSWORD",
  "PGSERVICEFILE",
  "AWS_SECRET_ACCESS_KEY",
  "PATH",
  "Home",
])("%s is a variable of the runner", (name) => {
  expect(belongsToRunner(name)).toBe(true);
  expect(readVariable(name, { [name]: "x" }, ["*", name])).toEqual({
    kind: "not-allowed",
    refusal: "runner",
  });
});

test.each([
  "WAREHOUSE_PASSWORD",
  "PG_PASSWORD",
  "PGWAREHOUSE",
  "MY_GITHUB_TOKEN",
  "DATABASE_URL",
  "AWS_RDS_PASSWORD",
])("%s is not", (name) => {
  expect(belongsToRunner(name)).toBe(false);
});

test("unset and empty variables are distinguished", () => {
  expect(readVariable("A", {}, null)).toEqual({ kind: "unset" });
  expect(readVariable("A", { A: "" }, null)).toEqual({ kind: "empty" });
  expect(readVariable("A", { A: " " }, ["A"])).toEqual({ kind: "set", value: " " });
});

test.each([
  [["WAREHOUSE_*"], true],
  [["ORDERS_*", "*_PASSWORD"], true],
  [["WAREHOUSE_PASSWORD"], true],
  [["*"], true],
  [["WAREHOUSE"], false],
  [["warehouse_*"], false],
  [["WAREHOUSE_*_PASSWORD"], false],
])("with %j, a file can read WAREHOUSE_PASSWORD: %s", (allowed, isRead) => {
  const kind = readVariable("WAREHOUSE_PASSWORD", { WAREHOUSE_PASSWORD: "x" }, allowed).kind;
  expect(kind).toBe(isRead ? "set" : "not-allowed");
});
