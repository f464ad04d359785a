import { expect, test } from "vitest";
import type { UrlFault } from "../../../src/config/problem.ts";
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
  ["postgres://db.example.com/data?user=user&password=pw", parts],
  ["postgres:///?dbname=data&user=user&password=pw&host=db.example.com&port=5433", { ...parts, port: 5433 }],
  ["postgres://user:old@db.example.com/data?password=p%26w", { ...parts, password: "p&w" }],
])("splits %s", (text, url) => {
  expect(parseConnectionUrl(text)).toEqual({ kind: "url", url });
});

test.each([
  ["", "scheme null"],
  ["http://user:pw@host/data", "scheme http"],
  ["jdbc:postgresql://user:pw@host/data", "scheme jdbc:postgresql"],
  ["postgresql+psycopg2://user:pw@host/data", "scheme postgresql+psycopg2"],
  ["hunter2://user:pw@host/data", "scheme null"],
  ["'postgres://user:pw@host/data'", "scheme quotes"],
  ["psql 'postgres://user:pw@host/data'", "scheme psql"],
  ["DATABASE_URL=postgres://user:pw@host/data", "scheme assignment"],
  ["host=db user=stitch", "scheme keywords"],
  ["postgres://user:pw@/data", "missing host"],
  ["postgres://:pw@host/data", "missing username"],
  ["postgres://host", "missing username, missing database"],
  ["postgres://user:p@w@host/data", "unescaped @"],
  ["postgres://user:p/w@host/data", "unescaped /"],
  ["postgres://user:100%@host/data", "escape password"],
  ["postgres://us%er:pw@host/data", "escape username"],
  ["postgres://user:pw@host/d%zz", "escape database"],
  ["postgres://user:p%00w@host/data", "escape password"],
  ["postgres://user:pw@host:0/data", "port"],
  ["postgres://user:pw@host:65536/data", "port"],
  ["postgres://user:pw@host:5432x/data", "port"],
  ["postgres://user:pw@host/data?port=http", "port"],
  ["postgres://user:pw@one:5432,two:5433/data", "several-hosts"],
  ["postgres://user:pw@%2Fvar%2Frun/data", "socket"],
  ["postgres://user:[YOUR-PASSWORD]@db.example.com/data", "placeholder"],
  ["postgres://user:********@db.example.com/data", "placeholder"],
  ["postgres://user:pw@host/data?sslmode=require", "parameters sslmode (require)"],
  [
    "postgres://user:pw@host/data?a=1&sslmode=verify-ca&sslrootcert=ca.pem",
    "parameters a sslmode sslrootcert (verify-ca ca.pem)",
  ],
  [
    "postgres://user:pw@host/data?channel_binding=require&options=endpoint%3Dx",
    "parameters channel_binding options (require)",
  ],
  ["postgres://user:pw@host/data?ssl=true&pgbouncer=true", "parameters ssl pgbouncer (require)"],
  ["postgres://user:pw@host/data?Not A Name=x", "parameters  malformed"],
])("%s: %s", (text, faults) => {
  const parsed = parseConnectionUrl(text);
  expect(parsed.kind === "fault" && parsed.faults.map(inWords).join(", ")).toBe(faults);
  expect(JSON.stringify(parsed)).not.toMatch(/hunter2|pw/);
});

function inWords(fault: UrlFault): string {
  switch (fault.kind) {
    case "scheme":
      return `scheme ${fault.found}`;
    case "missing":
    case "escape":
      return `${fault.kind} ${fault.part}`;
    case "unescaped":
      return `unescaped ${fault.character}`;
    case "parameters": {
      const { names, ssl, isWellFormed } = fault;
      const sslText = ssl === null ? "" : ` (${[ssl.mode, ssl.certificate ?? ""].join(" ").trim()})`;
      return `parameters ${names.join(" ")}${sslText}${isWellFormed ? "" : " malformed"}`;
    }
    default:
      return fault.kind;
  }
}

// libpq's own cases: src/interfaces/libpq/t/001_uri.pl. libpq fills in missing values from the environment and a local socket.
test.each([
  ["postgresql://uri-user:secret@host:12345/db", "uri-user:secret host 12345 db"],
  ["postgresql://uri-user@host:12345/db", "uri-user: host 12345 db"],
  ["postgresql://uri-user@host/db", "uri-user: host 5432 db"],
  ["postgresql://host:12345/db", "missing username"],
  ["postgresql://host/db", "missing username"],
  ["postgresql://uri-user@host:12345/", "missing database"],
  ["postgresql://uri-user@host/", "missing database"],
  ["postgresql://uri-user@", "missing host, missing database"],
  ["postgresql://host:12345/", "missing username, missing database"],
  ["postgresql://host:12345", "missing username, missing database"],
  ["postgresql://host/db", "missing username"],
  ["postgresql://host/", "missing username, missing database"],
  ["postgresql://host", "missing username, missing database"],
  ["postgresql://", "missing host, missing username, missing database"],
  [
    "postgresql://?hostaddr=127.0.0.1",
    "missing host, missing username, missing database, parameters hostaddr",
  ],
  ["postgresql://example.com?hostaddr=63.1.2.4", "missing username, missing database, parameters hostaddr"],
  ["postgresql://%68ost/", "missing username, missing database"],
  ["postgresql://host/db?user=uri-user", "uri-user: host 5432 db"],
  ["postgresql://host/db?user=uri-user&port=12345", "uri-user: host 12345 db"],
  ["postgresql://host/db?u%73er=someotheruser&port=12345", "someotheruser: host 12345 db"],
  ["postgresql://host/db?u%7aer=someotheruser&port=12345", "missing username, parameters uzer"],
  ["postgresql://host:12345?user=uri-user", "missing database"],
  ["postgresql://host?user=uri-user", "missing database"],
  ["postgresql://host?  user = uri-user & port  = 12345 ", "missing database"],
  [
    "postgresql://host?  user user  =  uri  & port = 12345 12 ",
    "missing username, port, missing database, parameters  malformed",
  ],
  [
    "postgresql://host?  user  =  uri-user  & port = 12345 12 ",
    "port, missing database, parameters  malformed",
  ],
  ["postgresql://host?", "missing username, missing database"],
  ["postgresql://[::1]:12345/db", "missing username"],
  ["postgresql://[::1]/db", "missing username"],
  ["postgresql://[2001:db8::1234]/", "missing username, missing database"],
  ["postgresql://[200z:db8::1234]/", "missing username, missing database"],
  ["postgresql://[::1]", "missing username, missing database"],
  ["postgres://", "missing host, missing username, missing database"],
  ["postgres:///", "missing host, missing username, missing database"],
  ["postgres:///db", "missing host, missing username"],
  ["postgres://uri-user@/db", "missing host"],
  ["postgres://?host=/path/to/socket/dir", "socket, missing username, missing database"],
  ["postgresql://host?uzer=", "missing username, missing database, parameters uzer"],
  ["postgre://", "scheme null"],
  ["postgres://[::1", "brackets, missing username, missing database"],
  ["postgres://[]", "missing host, missing username, missing database"],
  ["postgres://[::1]z", "brackets, missing username, missing database"],
  ["postgresql://host?zzz", "missing username, missing database, parameters zzz malformed"],
  [
    "postgresql://host?value1&value2",
    "missing username, missing database, parameters value1 value2 malformed",
  ],
  ["postgresql://host?key=key=value", "missing username, missing database, parameters key malformed"],
  ["postgres://host?dbname=%XXfoo", "missing username, escape database"],
  ["postgresql://a%00b", "escape host, missing username, missing database"],
  ["postgresql://%zz", "escape host, missing username, missing database"],
  ["postgresql://%1", "escape host, missing username, missing database"],
  ["postgresql://%", "escape host, missing username, missing database"],
  ["postgres://@host", "missing username, missing database"],
  ["postgres://host:/", "missing username, missing database"],
  ["postgres://:12345/", "missing host, missing username, missing database"],
  ["postgres://otheruser@?host=/no/such/directory", "socket, missing database"],
  ["postgres://otheruser@/?host=/no/such/directory", "socket, missing database"],
  ["postgres://otheruser@:12345?host=/no/such/socket/path", "socket, missing database"],
  ["postgres://otheruser@:12345/db?host=/path/to/socket", "socket"],
  ["postgres://:12345/db?host=/path/to/socket", "socket, missing username"],
  ["postgres://:12345?host=/path/to/socket", "socket, missing username, missing database"],
  ["postgres://%2Fvar%2Flib%2Fpostgresql/dbname", "socket, missing username"],
  ["postgresql://host?sslmode=disable", "missing username, missing database, parameters sslmode (disable)"],
  ["postgresql://host?sslmode=prefer", "missing username, missing database, parameters sslmode (prefer)"],
  [
    "postgresql://host?sslmode=verify-full",
    "missing username, missing database, parameters sslmode (verify-full)",
  ],
])("parses libpq's own case %s: %s", (text, answer) => {
  const parsed = parseConnectionUrl(text);
  if (parsed.kind === "fault") {
    expect(parsed.faults.map(inWords).join(", ")).toBe(answer);
    return;
  }
  const { username, password, host, port, database } = parsed.url;
  expect(`${username}:${password} ${host} ${port} ${database}`).toBe(answer);
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
  ["postgres://db.example.com/data?user=u&password=p%26w&sslmode=require", ["p%26w", "p&w"]],
  ["postgres://db.example.com/data?sslmode=require&sslpassword=s", ["s"]],
  ["no URL at all", []],
])("finds the passwords in %s, valid or not", (url, passwords) => {
  expect(passwordsIn(url)).toEqual(passwords);
});
