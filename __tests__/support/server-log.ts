// Reads a server's log that was written with log_line_prefix = '%p|%a|' and log_disconnections on.

/** What one session of a program has sent, and whether the server logged its end. */
export type LoggedSession = { messages: string[]; ended: boolean };

/** The sessions of the program with this name, in order of their first messages. */
export function sessionsOf(log: string, application: string): LoggedSession[] {
  const sessions = new Map<string, LoggedSession>();
  // A line that begins with a tab continues the previous one.
  for (const line of log.replaceAll("\n\t", "\n ").split(/\n(?=\d+\|)/)) {
    const [, pid = "", name = "", words = ""] = /^(\d+)\|([^|]*)\|LOG: {2}([\s\S]*)$/.exec(line) ?? [];
    if (name !== application) continue;
    const session = sessions.get(pid) ?? { messages: [], ended: false };
    sessions.set(pid, session);
    if (words.startsWith("statement: ")) session.messages.push(words.slice("statement: ".length));
    if (words.startsWith("disconnection: ")) session.ended = true;
  }
  return [...sessions.values()];
}

/** The statements of a message. In our queries, only quotes can contain other semicolons. */
export function statementsIn(message: string): string[] {
  const parts = message.match(/(?:E'(?:[^'\\]|\\.|'')*'|'(?:[^']|'')*'|"[^"]*"|[^;'"])+/g) ?? [];
  return parts.map((statement) => statement.trim()).filter((statement) => statement !== "");
}
