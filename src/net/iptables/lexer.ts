// A line of iptables-restore's input as words: blanks separate, double quotes keep together, a backslash inside them
// takes the next character as it is.

const BLANK = 32;
const TAB = 9;
const NEWLINE = 10;
const QUOTE = 34;

export function splitLine(line: string): readonly string[] {
  const words: string[] = [];
  const end = line.length;
  for (let i = 0; i < end;) {
    const c = line.charCodeAt(i);
    if (c === BLANK || c === TAB || c === NEWLINE) {
      i++;
      continue;
    }
    let j = i;
    if (c === QUOTE) {
      // The usual case: one quoted word without escapes.
      const close = line.indexOf('"', i + 1);
      const after = line.charCodeAt(close + 1);
      if (close > 0 && (close + 1 === end || after === BLANK)) {
        const inside = line.slice(i + 1, close);
        if (!inside.includes("\\")) {
          words.push(inside);
          i = close + 1;
          continue;
        }
      }
    } else {
      let plain = true;
      for (; j < end; j++) {
        const d = line.charCodeAt(j);
        if (d === BLANK || d === TAB || d === NEWLINE) break;
        if (d === QUOTE) {
          plain = false;
          break;
        }
      }
      if (plain) {
        words.push(line.slice(i, j));
        i = j;
        continue;
      }
    }
    const [word, next] = quotedWord(line, i);
    words.push(word);
    i = next;
  }
  return words;
}

function quotedWord(line: string, from: number): [word: string, next: number] {
  let word = "";
  let open = false;
  let i = from;
  for (; i < line.length; i++) {
    const ch = line[i]!;
    if (open) {
      if (ch === "\\") word += line[++i] ?? "";
      else if (ch === '"') open = false;
      else word += ch;
    } else if (ch === '"') open = true;
    else if (ch === " " || ch === "\t" || ch === "\n") break;
    else word += ch;
  }
  // A quote that nobody closes goes on to the end of the line, and takes that too.
  return [open ? `${word}\n` : word, i];
}
