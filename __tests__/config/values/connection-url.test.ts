import { expect, test } from "vitest";
import { parseConnectionUrl, passwordsIn } from "../../../src/config/values/connection-url.ts";

const parts = { host: "db.example.com", port: 5432, username: "user", password: "pw", database: "data" };

test.each([
  ["postgres://user:pw@db.example.com/data", parts],
  ["postgresql://user:pw@db.example.com:5432/data", parts],
  ["  POSTGRES://user:pw@db.example.com:/data\n", parts],
  ["postgres://user:pw@db.example.com:6543/data?", { ...parts, port: 6543 }],
  [
    "postgres://u%40x:p%2Fw%3A%25@db.example.com/d%20b",
    { ...parts, username: "u@x", password: "p/w:%", database: "d b" },
  ],
  ["postgres://user:p:w@db.example.com/data", { ...parts, password: "p:w" }],
  ["postgres://user:p#w?x@db.example.com/data", { ...parts, password: "p#w?x" }],
  ["postgres://user@db.example.com/data", { ...parts, password: "" }],
  ["postgres://user:pw@[2001:db8::1]:5433/data", { ...parts, host: "2001:db8::1", port: 5433 }],
  ["postgres://user:pw@%65xample.com/data", { ...parts, host: "example.com" }],
])("%s is taken apart", (text, url) => {
  expect(parseConnectionUrl(text)).toEqual({ kind: "url", url });
});

test.each([
  ["", { kind: "scheme" }],
  ["http://user:pw@host/data", { kind: "scheme" }],
  ["host=db user=stitch", { kind: "scheme" }],
  ["postgres://user:pw@/data", { kind: "no-host" }],
  ["postgres://:pw@host/data", { kind: "no-username" }],
  ["postgres://host/data", { kind: "no-username" }],
  ["postgres://user:pw@host", { kind: "no-database" }],
  ["postgres://user:pw@host/", { kind: "no-database" }],
  ["postgres://user:p@w@host/data", { kind: "bad-escape" }],
  ["postgres://user:p/w@host/data", { kind: "bad-escape" }],
  ["postgres://user:100%@host/data", { kind: "bad-escape" }],
  ["postgres://user:p%00w@host/data", { kind: "bad-escape" }],
  ["postgres://user:pw@host:0/data", { kind: "bad-port" }],
  ["postgres://user:pw@host:65536/data", { kind: "bad-port" }],
  ["postgres://user:pw@host:5432x/data", { kind: "bad-port" }],
  ["postgres://user:pw@one,two/data", { kind: "several-hosts" }],
  ["postgres://user:pw@%2Fvar%2Frun/data", { kind: "socket" }],
  ["postgres://user:pw@host/data?sslmode=require", { kind: "sslmode", mode: "require" }],
  ["postgres://user:pw@host/data?a_b=1&c=2", { kind: "parameter", name: "a_b" }],
  ["postgres://user:pw@host/data?password=hunter2", { kind: "parameter", name: "password" }],
  ["postgres://user:pw@host/data?Not A Name=x", { kind: "parameter", name: "" }],
])("%s has a fault that is named without any part of it", (text, fault) => {
  expect(parseConnectionUrl(text)).toEqual({ kind: "fault", fault });
});

test.each([
  ["postgres://user:p%40ss@db.example.com/data", ["p%40ss", "p@ss"]],
  ["postgres://user:pw@db.example.com/data?options=a@b", ["pw", "pw@db.example.com/data?options=a"]],
  ["postgres://user:a@b/c@db.example.com/data", ["a", "a@b/c"]],
  ["postgres://:pw@db.example.com/data", ["pw"]],
  ["postgres://user:50%@db.example.com/data", ["50%"]],
  ["mysql://user:a:b@db.example.com/data", ["a:b"]],
  ["postgres://user:@db.example.com/data", []],
  ["postgres://user@db.example.com/data", []],
  ["postgres://db.example.com:5432/data", []],
  ["no URL at all", []],
])("the passwords in %s, in order or not", (url, passwords) => {
  expect(passwordsIn(url)).toEqual(passwords);
});
