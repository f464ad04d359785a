// `--watch`: validates, and again at each save, until somebody ends it.

import { check } from "../../check.ts";
import type { Host } from "../../host.ts";
import { unknownIdWords } from "../../report/groups.ts";
import type { CheckCommand } from "../check/check-arguments.ts";
import { giveReport } from "../check.ts";
import { complain, stopped } from "../print.ts";
import { folderEvents } from "./folders.ts";
import { watch } from "./watch.ts";
import { lookAround, type Watched } from "./watched.ts";

/** Gives the exit status: 0 when somebody ends it, whatever the last report says. */
export async function runWatch(
  { options, manners }: Extract<CheckCommand, { kind: "watch" }>,
  host: Host,
): Promise<number> {
  const events = folderEvents();
  let ending = 0;
  const act = async (watched: Watched) => {
    clearScreen();
    const report = await check(options, host);
    if ("kind" in report) complain(unknownIdWords(report).map((words) => `--${words}`));
    else {
      const { status, isGiven } = await giveReport(report, options, manners, host.folder);
      if (!isGiven) {
        ending = status;
        return false;
      }
    }
    if (!manners.quiet) complain([watchedWords(watched)]);
    return true;
  };
  const look = () => lookAround(options.files, host);
  try {
    await watch({ look, events, act, ended: host.interrupted });
    return ending;
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall !== "watch") throw error;
    return stopped([`--watch: the system watches no more folders (${code}).`]);
  } finally {
    events.close();
  }
}

/** With what was scrolled away. */
function clearScreen(): void {
  if (process.stdout.isTTY && process.env.TERM !== "dumb") process.stdout.write("\u001b[2J\u001b[3J\u001b[H");
}

function watchedWords({ files }: Watched): string {
  const count = [...files.values()].filter((state) => state !== null).length;
  return `Watching ${count === 1 ? "1 file" : `${count} files`}. Ctrl-C ends it.`;
}
