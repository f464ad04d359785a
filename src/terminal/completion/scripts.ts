// The scripts that make shells ask for candidates. They know no flag and no command: the program answers for itself.

export const shells = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof shells)[number];

export function isShell(name: string): name is Shell {
  return shells.some((shell) => shell === name);
}

/** bash 3.2, which macOS has, knows neither `mapfile` nor `compopt`. */
const bash = `# Completion of destination-check for bash: source this file.
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
`;

const zsh = `#compdef destination-check
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
`;

const fish = `# Completion of destination-check for fish: source this file, or put it into ~/.config/fish/completions.
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
`;

export const completionScripts: Record<Shell, string> = { bash, zsh, fish };
