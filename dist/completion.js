"use strict";
const require_entry_files = require("./entry-files.js");
const require_files = require("./files.js");
const require_prose = require("./prose.js");
const require_options = require("./options.js");
const require_main = require("./main2.js");
const require_commands = require("./commands.js");
const scripts = {
	bash: `_destination_check() {
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
`,
	zsh: `_destination_check() {
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
`,
	fish: `function __destination_check
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
`
};
const shells = Object.keys(scripts);
const completionCommand = require_commands.defineCommand({
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
		if (shell === void 0) return require_commands.usage(`completion: missing shell. Use ${shells.join(", ")}.`);
		if (shell === "candidates") return {
			kind: "print",
			text: await candidates(words, host)
		};
		const text = scripts[shell];
		return text === void 0 ? require_commands.usage(`completion: ${require_prose.notAmong(shell, shells)}`) : {
			kind: "print",
			text
		};
	}
});
async function candidates(words, host) {
	const [last = "", ...earlier] = words.toReversed();
	const before = earlier[0] === "=" ? earlier.slice(1) : earlier;
	const [start = "", inlineFlag] = /^--([^=]+)=/.exec(last) ?? [];
	const typed = last === "=" ? "" : last.slice(start.length);
	const name = before.at(-1) ?? "";
	const command = Object.hasOwn(require_commands.commands, name) ? await require_commands.commands[name].load() : null;
	const flags = command === null ? require_main.checkFlags : {
		...command.flags,
		help: require_options.terminalOptions.help
	};
	const flag = flags[inlineFlag ?? /^--(.+)/.exec(before[0] ?? "")?.[1] ?? ""];
	const files = before.filter((word) => /\.ya?ml$/.test(word));
	const wordsFor = (completes) => completedWords(completes, files, host);
	return (flag !== void 0 && flag.value !== null ? await wordsFor(flag.completes) : start !== "" ? [] : typed.startsWith("-") ? Object.entries(flags).map(([each, { about }]) => [`--${each}`, about]) : before.length === 0 && firstWords.some(([each]) => each.startsWith(typed)) ? firstWords : await wordsFor(command?.completes ?? "files")).filter(([word]) => word === ":files" || word.startsWith(typed)).map(([word, ...about]) => `${[word === ":files" ? word : start + word, ...about].join("	")}\n`).join("");
}
const firstWords = [...Object.entries(require_commands.runs), ...Object.entries(require_commands.commands).map(([name, { summary }]) => [name, summary])];
async function completedWords(completes, files, host) {
	if (completes === "files") return [[":files"]];
	if (completes === "nothing") return [];
	if (completes !== "destinations") return completes.map((word) => [word]);
	const { entries } = await require_entry_files.readEntries(files.length === 0 ? [require_files.defaultFile] : files, host);
	return entries.filter(({ id }) => /^[\w.-]+$/.test(id)).map(({ id }) => [id]);
}
exports.completionCommand = completionCommand;
