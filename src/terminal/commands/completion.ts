// `destination-check completion`: the script that makes a shell complete words, and the words that it then asks for.

import { notAmong } from "../../options.ts";
import type { Command } from "../command.ts";
import { candidates } from "../completion/candidates.ts";
import { completionScripts, isShell, shells } from "../completion/scripts.ts";
import { usage } from "../outcome.ts";

export const completionCommand: Command = {
  help: `Prints a script that makes a shell complete commands, flags, their values, rules and destinations.

Usage: destination-check completion ${shells.join("|")}

Examples:
  source <(destination-check completion bash)
    in ~/.bashrc
  source <(destination-check completion zsh)
    in ~/.zshrc, below compinit
  destination-check completion fish > ~/.config/fish/completions/destination-check.fish
`,
  flags: {},
  takes: shells,
  run: async ({ positionals }, host) => {
    const [asked, ...words] = positionals;
    if (asked === undefined)
      return usage(`completion: the name of a shell is missing: ${shells.join(", ")}.`);
    // Only the scripts ask this: what may stand in the place of the last of these words, a line each.
    if (asked === "candidates") return { kind: "print", text: await candidates(words, host) };
    if (!isShell(asked)) return usage(notAmong("completion", asked, shells));
    return { kind: "print", text: completionScripts[asked] };
  },
};
