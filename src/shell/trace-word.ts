// How `set -x` writes a word.

/** In quotes where it holds what a shell would read otherwise. */
export function traced(word: string): string {
  return word === "" || /[\s"'$`\\|&;()<>*?[\]{}~#!]/.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : word;
}
