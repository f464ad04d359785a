// Commands that a person is shown to go on with.

/** A line each, with what it is for behind it. */
export function commandLines(commands: { command: string; about: string }[]): string[] {
  const width = Math.max(...commands.map(({ command }) => command.length));
  return commands.map(({ command, about }) => `  ${command.padEnd(width)}  # ${about}`);
}
