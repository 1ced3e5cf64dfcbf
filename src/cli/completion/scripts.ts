import type { Shell } from './shell.ts';

/*
 * Each script asks `collab --complete` (src/cli/commands/completion.ts) and leaves files to its shell. Nothing that was
 * typed is run, and the command is the one that stands in the line: it need not be in the search path.
 */

const bash = `# Completion of collab for bash
_collab() {
  local line files=''
  COMPREPLY=()
  while IFS= read -r line; do
    if [[ -z $files ]]; then files=$line; else COMPREPLY+=("\${line%%$'\\t'*}"); fi
  done < <("$1" --complete bash "\${COMP_LINE:0:COMP_POINT}" "$COMP_WORDBREAKS" 2>/dev/null)
  case $files in
    studies)
      # Where no study fits, bash goes on to files of any name.
      if [[ $2 != *[\\'\\"\\\\]* ]]; then
        while IFS= read -r line; do
          COMPREPLY+=("$line")
        done < <(compgen -d -- "$2"; compgen -f -X '!*.yaml' -- "$2"; compgen -f -X '!*.yml' -- "$2")
        compopt -o filenames 2>/dev/null
      fi
      ;;
    folders) compopt +o default -o dirnames 2>/dev/null ;;
    none) compopt +o default 2>/dev/null ;;
  esac
}
complete -o default -F _collab collab
`;

const zsh = `#compdef collab
# Completion of collab for zsh
_collab() {
  local -a answer pairs
  local line files found=1
  answer=("\${(@f)$("\${(Q)words[1]}" --complete zsh "\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}" 2>/dev/null)}")
  files=$answer[1]
  for line in "\${(@)answer[2,-1]}"; do
    [[ -n $line ]] || continue
    # What is said of a value stands behind a colon.
    pairs+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
  done
  (( $#pairs )) && _describe -t values collab pairs && found=0
  [[ $files == none ]] || compset -P '*='
  case $files in
    any) _files && found=0 ;;
    studies) _files -g '*.(yaml|yml)' && found=0 ;;
    folders) _files -/ && found=0 ;;
  esac
  return found
}
if [[ $funcstack[1] == _collab ]]; then _collab "$@"; else compdef _collab collab; fi
`;

const fish = `# Completion of collab for fish
function __collab_ask
    # Asked once for a line, though several rules below need the answer.
    set -l asked (date +%s) (commandline -cp)
    test "$asked" = "$__collab_asked"; and return
    set -g __collab_asked $asked
    set -l words (commandline -opc)
    set -l command $words[1]
    set -e words[1]
    set -l current (commandline -ct)
    set -g __collab_answer ($command --complete fish $words "$current" 2>/dev/null)
end
function __collab_suggest
    __collab_ask
    set -l current (commandline -ct)
    printf '%s\\n' $__collab_answer[2..-1]
    switch "$__collab_answer[1]"
        case folders
            __fish_complete_directories "$current" ''
        case studies
            __fish_complete_directories "$current" ''
            string match -r '^.*\\.ya?ml(?:\\t.*)?$' -- (__fish_complete_path "$current")
    end
end
function __collab_takes_files
    __collab_ask
    # Below the home folder and within quotes, fish takes only what it has found itself.
    test "$__collab_answer[1]" = any; and return
    test "$__collab_answer[1]" != none; and string match -rq '^[~"\\']' -- (commandline -ct)
end
complete -c collab -f -a '(__collab_suggest)'
complete -c collab -n __collab_takes_files -F
`;

/** The script for each shell, which is to run it when it starts. */
export const scripts: Readonly<Record<Shell, string>> = { bash, zsh, fish };
