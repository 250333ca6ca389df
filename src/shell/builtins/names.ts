// The builtins' names, for `type` and completion (a list of its own, since the list of builtins needs `type`).
export const builtinNames: ReadonlySet<string> = new Set(
  "echo printf true false : test [ export readonly local declare typeset unset shift set shopt read mapfile readarray let getopts alias unalias break continue return exit eval source . exec command builtin type trap times umask ulimit hash cd pwd pushd popd dirs history jobs wait kill fg bg disown".split(
    " ",
  ),
);
