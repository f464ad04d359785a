// The log of a step. The runner takes `::name::` at the beginning of a line and `##[name]` anywhere for a command.

/** Prints text of several lines so that the runner sees no command in it. */
export function log(text: string): void {
  process.stdout.write(`${withoutCommands(text)}\n`);
}

/** The runner trims a line before it looks for `::`, so indentation is no protection. */
export function withoutCommands(text: string): string {
  return text.replaceAll(/^(\s*)::/gm, "$1: :").replaceAll("##[", "## [");
}
