// A line of iptables-restore's input as words: blanks separate, double quotes keep together, a backslash inside them
// takes the next character as it is.

export function splitLine(line: string): readonly string[] {
  if (!line.includes('"')) return line.split(" ").filter((w) => w !== "");
  const words: string[] = [];
  let word = "";
  let open = false;
  let any = false;
  for (let i = 0; i < line.length; i++) {
    const ch = line[i]!;
    if (open) {
      if (ch === "\\") word += line[++i] ?? "";
      else if (ch === '"') open = false;
      else word += ch;
    } else if (ch === '"') {
      open = true;
      any = true;
    } else if (ch === " " || ch === "\t" || ch === "\n") {
      if (word !== "" || any) words.push(word);
      word = "";
      any = false;
    } else word += ch;
  }
  if (word !== "" || any) words.push(word);
  return words;
}
