// Hostile servers that misbehave before the query.

import { errorResponse, message } from "../listener.ts";
import { type Behaviour, behaviour, type Expected, floods, notPostgresql } from "./behaviour.ts";
import { columns, complete, head, login, offersScram, ok, ready, row, scramFirst } from "./conversation.ts";

const lost = "network/connection-lost";
const timeout = "network/timeout";
const unproven = "auth/server-not-proven";
const unsupported = "auth/method-unsupported";

/** Sends this in answer to the startup message, and nothing else. */
const sends = (name: string, rule: Expected, ...parts: Buffer[]) =>
  behaviour(name, rule, ({ send }) => send(...parts));

/** Follows SCRAM up to the server's first message. */
const inScram = (name: string, rule: Expected, answer: (clientFirst: Buffer) => Buffer) =>
  behaviour(name, rule, async ({ next, send }) => {
    send(offersScram);
    send(answer(await next()));
  });

/** Follows SCRAM up to the server's proof. */
const provesItself = (name: string, rule: Expected, ...proof: Buffer[]) =>
  behaviour(name, rule, async ({ next, send }) => {
    send(offersScram);
    send(scramFirst(await next()));
    await next();
    send(...proof);
  });

const beforeTheLogin: Behaviour[] = [
  behaviour("is silent", timeout, () => {}),
  behaviour("closes at the startup message", lost, ({ end }) => end()),
  behaviour("resets at the startup message", lost, ({ reset }) => reset()),
  behaviour("closes within a message", lost, ({ send, end }) => {
    send(head("R", 8));
    end();
  }),
  sends("sends the head of a message, and no more", timeout, head("R", 8)),
  sends("answers as a web server", notPostgresql, Buffer.from("HTTP/1.1 400 Bad Request\r\n\r\n")),
  sends("answers as an SSH server", notPostgresql, Buffer.from("SSH-2.0-x\r\n")),
  sends("answers with zero bytes", notPostgresql, Buffer.alloc(64)),
  sends("sends a request without a code", notPostgresql, message("R", "abc")),
  sends("sends a request shorter than its own length", notPostgresql, head("R", 3)),
  sends("sends a request of 2,001 bytes", notPostgresql, head("R", 2001)),
  sends("sends a request of 4 GB", notPostgresql, head("R", 0xffffffff)),
  sends("sends an error of 30,001 bytes", notPostgresql, head("E", 30_001)),
  sends("sends an error of 4 GB", notPostgresql, head("E", 0xffffffff)),
  sends("sends an error without its last byte", notPostgresql, message("E", "SFATAL\0")),
  sends("sends an error whose last field has no end", notPostgresql, message("E", "SFATAL\0Mno")),
  sends("sends an error with bytes behind its end", notPostgresql, message("E", "SFATAL\0\0x")),
  sends("sends an error without any field", "auth/refused", message("E", "\0")),
  sends("sends an error without a code", "auth/refused", message("E", "SFATAL\0Mgo away\0\0")),
  sends("sends an error of protocol 2", "auth/refused", Buffer.from("EFATAL:  could not fork\n\0")),
  floods("sends an error of protocol 2 that does not end", notPostgresql, ({ flood }) =>
    flood(Buffer.alloc(65_536, "E")),
  ),
  sends("offers another version of the protocol", notPostgresql, message("v", 196_608, 0)),
  sends("sends a notice before the login", notPostgresql, message("N", "SNOTICE\0\0")),
  sends("is ready before the login", notPostgresql, ready),
  sends("sends a row before the login", notPostgresql, message("D", "\0\0")),
  sends("sends an unknown message type", notPostgresql, message("\xff", "x")),
  floods("sends random bytes without end", notPostgresql, ({ flood }) => flood(Buffer.alloc(65_536, 0x81))),
  behaviour("sends the login a byte at a time", timeout, ({ drip }) => {
    const settings = Array.from({ length: 99 }, () => message("S", "name\0", "value\0"));
    drip(
      Array.from(Buffer.concat([ok, ...settings]), (byte) => Buffer.from([byte])),
      10,
    );
  }),
];

const methods: Behaviour[] = [
  sends(
    "asks for a password in clear text",
    { tcp: "auth/insecure-method", tls: "auth/insecure-method", ssh: timeout },
    message("R", 3),
  ),
  sends("asks for a password in clear text, and for more", notPostgresql, message("R", 3, 0)),
  behaviour("asks for two passwords", notPostgresql, async ({ send, next }) => {
    send(message("R", 5, "salt"));
    await next();
    send(message("R", 5, "salt"));
  }),
  sends("sends an MD5 salt of three bytes", notPostgresql, message("R", 5, "abc")),
  sends("asks for Kerberos V5", unsupported, message("R", 2)),
  sends("asks for GSSAPI", unsupported, message("R", 7)),
  sends("goes on with GSSAPI", notPostgresql, message("R", 8, "token")),
  sends("asks for SSPI", unsupported, message("R", 9)),
  sends("requests an unknown method", unsupported, message("R", 0x7fffffff)),
  sends("offers no mechanism", notPostgresql, message("R", 10, "\0")),
  sends("offers mechanisms without an end", notPostgresql, message("R", 10, "SCRAM-SHA-256\0")),
  sends("offers a mechanism of its own", unsupported, message("R", 10, "OAUTHBEARER\0\0")),
  sends("goes on with SCRAM that has not begun", notPostgresql, message("R", 11, "r=a,s=b,i=1")),
  sends("ends SCRAM that has not begun", notPostgresql, message("R", 12, "v=x")),
  inScram("says that all is well at SCRAM's beginning", unproven, () => ok),
  inScram("goes on with a nonce of its own", unproven, (first) => scramFirst(first, { nonce: "other" })),
  inScram("goes on with the client's nonce alone", unproven, (first) =>
    message("R", 11, `r=${/r=([^,\0]+)/.exec(first.toString("latin1"))?.[1]},s=c2FsdA==,i=4096`),
  ),
  inScram("sends a salt that is none", unproven, (first) => scramFirst(first, { salt: "a" })),
  inScram("sends no count of iterations", notPostgresql, () => message("R", 11, "r=a,s=c2FsdA==")),
  inScram("asks for nought iterations", notPostgresql, (first) => scramFirst(first, { iterations: "0" })),
  inScram("asks for -1 iterations", notPostgresql, (first) => scramFirst(first, { iterations: "-1" })),
  inScram("asks for 50,000,000 iterations", unsupported, (first) =>
    scramFirst(first, { iterations: "50000000" }),
  ),
  inScram("sends SCRAM's second message twice", notPostgresql, (first) =>
    Buffer.concat([scramFirst(first), scramFirst(first)]),
  ),
  inScram("proves itself before its turn", unproven, (first) =>
    Buffer.concat([scramFirst(first), message("R", 12, "v=c2ln"), login]),
  ),
  provesItself("says that all is well before its proof", unproven, login),
  provesItself(
    "sends a wrong proof",
    unproven,
    message("R", 12, `v=${Buffer.alloc(32).toString("base64")}`),
    login,
  ),
  provesItself("sends no proof where one has its place", unproven, message("R", 12, "x=1"), login),
  provesItself("sends an error in place of a proof", unproven, message("R", 12, "e=other-error"), login),
  provesItself(
    "sends its proof twice",
    notPostgresql,
    message("R", 12, "v=c2ln"),
    message("R", 12, "v=c2ln"),
  ),
  provesItself("asks for another login behind SCRAM", notPostgresql, message("R", 5, "salt")),
];

const starting: Behaviour[] = [
  sends("logs in twice", notPostgresql, ok, ok),
  sends("accepts the login, and is silent", timeout, ok),
  behaviour("accepts the login, and closes", lost, ({ send, end }) => {
    send(ok);
    end();
  }),
  sends("accepts the login, and refuses", "auth/refused", ok, errorResponse({ C: "ZZ123", M: "not today" })),
  sends("sends a setting without a value", notPostgresql, ok, message("S", "name\0")),
  sends("sends a setting without an end", notPostgresql, ok, message("S", "name\0value")),
  sends(
    "sends 201 settings",
    notPostgresql,
    ok,
    ...Array.from({ length: 201 }, (_, index) => message("S", `s${index}\0`, "v\0")),
  ),
  floods("sends one setting without end", notPostgresql, ({ send, flood }) => {
    send(ok);
    flood(Buffer.concat(Array.from({ length: 999 }, () => message("S", "name\0", "value\0"))));
  }),
  floods("sends notices without end", notPostgresql, ({ send, flood }) => {
    send(ok);
    flood(message("N", `SNOTICE\0M${"x".repeat(60_000)}\0\0`));
  }),
  sends("sends a key that is too short", notPostgresql, ok, message("K", 1)),
  sends("sends a key that is too long", notPostgresql, ok, message("K", 1, "x".repeat(256))),
  sends("is in an unknown state", notPostgresql, ok, message("Z", "X")),
  sends("is in two states", notPostgresql, ok, message("Z", "IT")),
  sends("is ready without a state", notPostgresql, ok, message("Z")),
  sends("sends a row before it is ready", notPostgresql, ok, message("D", "\0\0")),
  sends("copies before it is ready", notPostgresql, ok, message("G", Buffer.from([0, 0, 0]))),
  sends("is ready, and shuts down", "server/check-cancelled", login, errorResponse({ C: "57P01", M: "bye" })),
  sends("is ready twice", notPostgresql, login, ready),
  behaviour("has a version that is none", "server/not-postgresql", async ({ send, next }) => {
    send(ok, message("S", "server_version\0", "banana\0"), ready);
    await next();
    send(columns(1), row("x"), complete("SELECT 1"), ready);
  }),
];

export const loggingIn: Behaviour[] = [...beforeTheLogin, ...methods, ...starting];
