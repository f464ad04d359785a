// How far a check has come, on standard error where that is a terminal.

let isShown = false;

/** One line that each call writes anew. Nothing where standard error is no terminal. */
export function showProgress(done: number, total: number): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\r${done} of ${total} checked`);
  isShown = true;
}

/** Takes the line away, before anything else is written there. */
export function clearProgress(): void {
  if (isShown) process.stderr.write("\r\u001b[K");
  isShown = false;
}
