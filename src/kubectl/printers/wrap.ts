// Words wrapped at a width as kubectl wraps them: breaks and runs of blanks inside a line stay; a word longer than the width too.

export function wrapWords(text: string, limit: number): string {
  let out = "";
  let current = 0;
  let word = "";
  let space = "";
  for (const ch of text) {
    if (ch === "\n") {
      if (word === "") {
        if (current + space.length <= limit) out += space;
      } else out += space + word;
      space = "";
      word = "";
      out += ch;
      current = 0;
    } else if (ch === " " || ch === "\t") {
      if (space === "" || word !== "") {
        current += space.length + [...word].length;
        out += space + word;
        space = "";
        word = "";
      }
      space += ch;
    } else {
      word += ch;
      const n = [...word].length;
      if (current + n + space.length > limit && n < limit) {
        out += "\n";
        current = 0;
        space = "";
      }
    }
  }
  if (word === "") return current + space.length <= limit ? out + space : out;
  return out + space + word;
}
