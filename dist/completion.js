import { o as usualFile, r as notAmong, rt as readEntries } from "./options.js";
import { a as commands, i as everywhere, o as checkFlagWords, s as checkFlags } from "./main2.js";
import { n as usage } from "./outcome.js";
import { parseArgs } from "node:util";
// src/terminal/completion/candidates.ts
/**
* A line each, with what is said of it behind a tab; or `:files` or `:folders`, which the shell completes itself; or
* nothing. `words` are those behind the program's name, up to the one that is being typed: the last, which may be empty.
*/
async function candidates(words, host) {
	const { line, isSplit } = joined(words.map(unquoted));
	const before = line.slice(0, -1);
	const current = line.at(-1) ?? "";
	const [first] = before;
	const command = first !== void 0 && Object.hasOwn(commands, first) ? await commands[first].load() : null;
	const flags = {
		...command?.flags ?? checkFlags,
		...everywhere
	};
	const valued = valuedFlag(before, current, flags);
	if (valued !== null) {
		const { name, typed } = valued;
		const { completes = "files", isList = false } = flags[name];
		return answer(completes, (isSplit || !current.startsWith("--") ? "" : `--${name}=`) + (isList ? typed.slice(0, typed.lastIndexOf(",") + 1) : ""), {
			before,
			flags,
			isCommand: command !== null
		}, host);
	}
	if (current.startsWith("-") && !before.includes("--")) return lines(Object.entries(flags).map(([name, flag]) => [`--${name}`, flag.about ?? (command === null ? aboutCheck(name) : void 0)]));
	if (before.length === 0 && Object.keys(commands).some((name) => name.startsWith(current))) return lines(Object.entries(commands).map(([name, { summary }]) => [name, summary]));
	return answer(takenBy(command), "", {
		before,
		flags,
		isCommand: command !== null
	}, host);
}
function aboutCheck(name) {
	return Object.entries(checkFlagWords).find(([each]) => each === name)?.[1].about;
}
function takenBy(command) {
	return command?.takes ?? "files";
}
async function answer(completes, start, line, host) {
	if (completes === "files" || completes === "folders") return start === "" ? `:${completes}\n` : "";
	if (completes === "nothing") return "";
	return lines((completes === "destinations" ? await destinationIds(line, host) : completes).map((word) => [start + word, void 0]));
}
async function destinationIds({ before, flags, isCommand }, host) {
	const given = parseArgs({
		args: before,
		options: flags,
		allowPositionals: true,
		strict: false
	});
	const named = isCommand ? [given.values.files ?? []].flat().map(String) : given.positionals;
	const { entries } = await readEntries(named.length === 0 ? [usualFile] : named, host);
	return entries.map(({ id }) => id).filter((id) => plainWord.test(id));
}
/** What a shell takes as it stands: bash puts it into the line without quotes. Every id that is valid is one. */
const plainWord = /^[\w.-]+$/;
/** The flag whose value is being typed, behind it or behind its equals sign. */
function valuedFlag(before, current, flags) {
	if (before.includes("--")) return null;
	const [, inline, value = ""] = /^--([^=]+)=(.*)$/s.exec(current) ?? [];
	const name = inline ?? /^--([^=]+)$/.exec(before.at(-1) ?? "")?.[1] ?? "";
	if (!Object.hasOwn(flags, name) || flags[name].type !== "string") return null;
	return {
		name,
		typed: inline === void 0 ? current : value
	};
}
/** bash makes words of the parts around an equals sign, and wants the part behind it only. */
function joined(words) {
	const line = [];
	let isSplit = false;
	for (const [index, word] of words.entries()) {
		isSplit = words[index - 1] === "=" && words[index - 2]?.startsWith("--") || word === "=" && words[index - 1]?.startsWith("--") === true;
		if (isSplit) line.push(`${line.pop()}${word}`);
		else line.push(word);
	}
	return {
		line,
		isSplit
	};
}
function unquoted(word) {
	return word.replace(/^(['"])(.*)\1$/s, "$2");
}
function lines(words) {
	return words.map(([word, about]) => `${word}${about === void 0 ? "" : `\t${about}`}\n`).join("");
}
// src/terminal/completion/scripts.ts
const shells = [
	"bash",
	"zsh",
	"fish"
];
function isShell(name) {
	return shells.some((shell) => shell === name);
}
const completionScripts = {
	bash: `# Completion of destination-check for bash: source this file.
_destination_check() {
  local current=\${COMP_WORDS[COMP_CWORD]} line
  [[ $current == "=" ]] && current=""
  COMPREPLY=()
  while IFS= read -r line; do
    case $line in
      :files)
        compopt -o filenames 2>/dev/null
        while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$current")
        ;;
      :folders)
        compopt -o filenames 2>/dev/null
        while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -d -- "$current")
        ;;
      *)
        line=\${line%%$'\\t'*}
        [[ $line == "$current"* ]] && COMPREPLY+=("$line")
        ;;
    esac
  done < <("\${COMP_WORDS[0]}" completion candidates -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _destination_check destination-check
`,
	zsh: `#compdef destination-check
# Completion of destination-check for zsh: source this file below compinit, or name it _destination-check in a folder of fpath.
_destination_check() {
  local line
  local -a lines described
  lines=("\${(@f)$("\${(Q)words[1]}" completion candidates -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
  for line in $lines; do
    case $line in
      :files) _files; return ;;
      :folders) _files -/; return ;;
    esac
    line=\${line//:/\\\\:}
    described+=("\${line/$'\\t'/:}")
  done
  (( $#described )) && _describe -t candidates candidate described
}
if [[ $funcstack[1] == _destination-check ]]; then
  _destination_check "$@"
else
  compdef _destination_check destination-check
fi
`,
	fish: `# Completion of destination-check for fish: source this file, or put it into ~/.config/fish/completions.
function __destination_check
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    for line in ($words[1] completion candidates -- $words[2..-1] "$current" 2>/dev/null)
        switch $line
            case :files
                __fish_complete_path "$current"
            case :folders
                __fish_complete_directories "$current"
            case '*'
                echo $line
        end
    end
end
complete -c destination-check -f -a '(__destination_check)'
`
};
// src/terminal/commands/completion.ts
const completionCommand = {
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
		if (asked === void 0) return usage(`completion: the name of a shell is missing: ${shells.join(", ")}.`);
		if (asked === "candidates") return {
			kind: "print",
			text: await candidates(words, host)
		};
		if (!isShell(asked)) return usage(notAmong("completion", asked, shells));
		return {
			kind: "print",
			text: completionScripts[asked]
		};
	}
};
export { completionCommand };
