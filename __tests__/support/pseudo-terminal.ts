// A pseudo-terminal for a program, with util-linux's `script`: a number of columns, and typed input.

import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { isAvailable } from "./required.ts";

/** BSD's `script` takes other arguments. */
export const hasTerminal = isAvailable(
  "script (util-linux)",
  spawnSync("script", ["--version"], { encoding: "utf8" }).stdout?.includes("util-linux") ?? false,
);

export type Terminal = {
  program: ChildProcess;
  /** Everything that the program has written to the terminal, with control codes. */
  screen: () => string;
  type: (keys: string) => void;
  /** Waits until the terminal shows a match after those of earlier calls. */
  shown: (pattern: RegExp) => Promise<string>;
  ended: Promise<number | null>;
};

/** Starts an sh command line in a terminal. */
export function openTerminal(
  line: string,
  { columns, folder, env = {} }: { columns: number; folder: string; env?: Record<string, string> },
): Terminal {
  const program = spawn("script", ["-qfec", `stty cols ${columns} -echo; ${line}`, "/dev/null"], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? "", HOME: folder, TERM: "xterm-256color", SHELL: "/bin/sh", ...env },
  });
  let screen = "";
  let position = 0;
  let look = () => {};
  program.stdout.setEncoding("utf8").on("data", (text: string) => {
    screen += text;
    look();
  });
  const ended = new Promise<number | null>((resolve) => program.once("close", resolve));
  return {
    program,
    screen: () => screen,
    type: (keys) => program.stdin.write(keys),
    shown: (pattern) =>
      new Promise((resolve, reject) => {
        look = () => {
          const match = pattern.exec(screen.slice(position));
          if (match === null) return;
          position += match.index + match[0].length;
          look = () => {};
          resolve(match[0]);
        };
        ended.then(() => reject(new Error(`The program ended before ${pattern}:\n${screen}`)));
        look();
      }),
    ended,
  };
}
