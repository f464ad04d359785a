// What kind of server it is that answers, by the first bytes it sent.

const marks: [RegExp, string][] = [
  [/^SSH-/, "an SSH server"],
  [/^HTTP\/|^<(!doctype|html)/i, "a web server (HTTP)"],
  [/^220[ -].*(smtp|mail|postfix|exim)/i, "a mail server (SMTP)"],
  [/^220[ -]/, "an FTP or mail server"],
  [/^[\s\S]{3}\0[\n\v][0-9]+\.[0-9]+|mysql|mariadb/i, "a MySQL server"],
  [/^-(ERR|NOAUTH|DENIED)|^\+PONG/, "a Redis server"],
  [/^[\x15\x16]\x03[\0-\x04]/, "a server that speaks TLS only"],
  [/^\* OK/, "a mail server (IMAP)"],
  [/^\+OK/, "a mail server (POP3)"],
  [/^RFB [0-9]/, "a VNC server"],
  [/^AMQP/, "a message broker (AMQP)"],
];

/** "a web server (HTTP)", or null where the bytes tell nothing. */
export function whatAnswers(received: Uint8Array): string | null {
  const text = Buffer.from(received).toString("latin1");
  return marks.find(([mark]) => mark.test(text))?.[1] ?? null;
}
