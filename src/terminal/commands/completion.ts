import { readEntries } from "../../config/entry-files.ts";
import { defaultFile } from "../../config/files.ts";
import type { CommandHost } from "../../host.ts";
import { type Completes, notAmong, type Table } from "../../option-kinds.ts";
import { terminalOptions } from "../../options.ts";
import { checkFlags } from "../arguments.ts";
import { commands, defineCommand, runs, usage } from "../commands.ts";

const bash = `_destination_check() {
  local word
  COMPREPLY=()
  while IFS= read -r word; do
    if [[ $word == :files ]]; then
      compopt -o filenames 2>/dev/null
      while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$2")
    else
      COMPREPLY+=("\${word%%$'\\t'*}")
    fi
  done < <("$1" completion candidates -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _destination_check destination-check
`;

const zsh = `_destination_check() {
  local -a candidates
  candidates=("\${(@f)$("\${(Q)words[1]}" completion candidates -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ $candidates[1] == :files ]]; then
    _files
  elif [[ -n $candidates[1] ]]; then
    candidates=("\${(@)candidates//:/\\\\:}")
    candidates=("\${(@)candidates/$'\\t'/:}")
    _describe candidate candidates
  fi
}
compdef _destination_check destination-check
`;

const fish = `function __destination_check
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    for word in ($words[1] completion candidates -- $words[2..-1] "$current" 2>/dev/null)
        if test "$word" = :files
            complete -C "'' $current"
        else
            echo $word
        end
    end
end
complete -c destination-check -f -a '(__destination_check)'
`;

const scripts: Readonly<Record<string, string>> = { bash, zsh, fish };
const shells = Object.keys(scripts);

export const completionCommand = defineCommand({
  about: "Print a script for shell completion of commands, flags, values, rules and destination ids.",
  usage: [`completion ${shells.join("|")}`],
  positionals: [],
  flags: {},
  examples: `# In ~/.bashrc
source <(destination-check completion bash)
# In ~/.zshrc, after compinit
source <(destination-check completion zsh)
destination-check completion fish > ~/.config/fish/completions/destination-check.fish`,
  completes: shells,
  run: async (_, { positionals: [shell, ...words] }, host) => {
    if (shell === undefined) return usage(`completion: missing shell. Use ${shells.join(", ")}.`);
    if (shell === "candidates") return { kind: "print", text: await candidates(words, host) };
    const text = scripts[shell];
    return text === undefined ? usage(`completion: ${notAmong(shell, shells)}`) : { kind: "print", text };
  },
});

/** Per line a candidate, a tab and a description; or `:files`, which the shell completes. The last word is being typed. */
async function candidates(words: string[], host: CommandHost): Promise<string> {
  const [last = "", ...earlier] = words.toReversed();
  // bash splits `--only=ware` at the equals sign.
  const before = earlier[0] === "=" ? earlier.slice(1) : earlier;
  const [start = "", inlineFlag] = /^--([^=]+)=/.exec(last) ?? [];
  const typed = last === "=" ? "" : last.slice(start.length);
  const name = before.at(-1) ?? "";
  const command = Object.hasOwn(commands, name) ? await commands[name]!.load() : null;
  const flags: Table = command === null ? checkFlags : { ...command.flags, help: terminalOptions.help };
  const flag = flags[inlineFlag ?? /^--(.+)/.exec(before[0] ?? "")?.[1] ?? ""];
  const files = before.filter((word) => /\.ya?ml$/.test(word));
  const wordsFor = (completes: Completes) => completedWords(completes, files, host);
  const offered: [word: string, about?: string][] =
    flag !== undefined && flag.value !== null
      ? await wordsFor(flag.completes)
      : start !== ""
        ? []
        : typed.startsWith("-")
          ? Object.entries(flags).map(([each, { about }]) => [`--${each}`, about])
          : before.length === 0 && firstWords.some(([each]) => each.startsWith(typed))
            ? firstWords
            : await wordsFor(command?.completes ?? "files");
  return offered
    .filter(([word]) => word === ":files" || word.startsWith(typed))
    .map(([word, ...about]) => `${[word === ":files" ? word : start + word, ...about].join("\t")}\n`)
    .join("");
}

const firstWords: [word: string, about: string][] = [
  ...Object.entries(runs),
  ...Object.entries(commands).map(([name, { summary }]): [string, string] => [name, summary]),
];

async function completedWords(
  completes: Completes,
  files: string[],
  host: CommandHost,
): Promise<[word: string][]> {
  if (completes === "files") return [[":files"]];
  if (completes === "nothing") return [];
  if (completes !== "destinations") return completes.map((word) => [word]);
  const { entries } = await readEntries(files.length === 0 ? [defaultFile] : files, host);
  // A shell may expand any other id.
  return entries.filter(({ id }) => /^[\w.-]+$/.test(id)).map(({ id }) => [id]);
}
