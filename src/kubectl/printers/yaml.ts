// YAML as sigs.k8s.io/yaml writes it (go-yaml v2): keys in its natural order, lists on their key's own indentation, texts
// quoted only where they would be read as something else, "|" for texts of several lines, long ones folded at a blank
// past column 80.

export function toYaml(value: unknown): string {
  const w = new Writer();
  w.node(value, -2, "root");
  return w.text;
}

class Writer {
  text = "";
  #column = 0;

  #put(s: string): void {
    this.text += s;
    const nl = s.lastIndexOf("\n");
    this.#column = nl < 0 ? this.#column + s.length : s.length - nl - 1;
  }

  /** `indent`: where the block that holds this node stands; `place`: after a key, after "- ", or at the root. */
  node(value: unknown, indent: number, place: "root" | "value" | "item"): void {
    if (Array.isArray(value)) {
      if (value.length === 0) return this.#put((place === "value" ? " " : "") + "[]\n");
      const at = place === "value" ? indent : indent + 2;
      if (place === "value") this.#put("\n");
      value.forEach((item, i) => {
        this.#put((place === "item" && i === 0 ? "" : " ".repeat(at)) + "- ");
        this.node(item, at, "item");
      });
      return;
    }
    if (value !== null && typeof value === "object") {
      const map = value as Record<string, unknown>;
      const keys = Object.keys(map)
        .filter((k) => map[k] !== undefined)
        .sort(naturalOrder);
      if (keys.length === 0) return this.#put((place === "value" ? " " : "") + "{}\n");
      const at = indent + 2;
      if (place === "value") this.#put("\n");
      keys.forEach((key, i) => {
        this.#put(place === "item" && i === 0 ? "" : " ".repeat(at));
        this.#scalar(key, at, true);
        this.#put(":");
        this.node(map[key], at, "value");
      });
      return;
    }
    if (place === "value") this.#put(" ");
    if (typeof value === "string") this.#scalar(value, Math.max(indent, -2), false);
    else this.#put(value === null || value === undefined ? "null" : String(value));
    this.#put("\n");
  }

  #scalar(s: string, indent: number, key: boolean): void {
    const plain = isPlain(s);
    const a = analyse(s);
    let style: "plain" | "single" | "double" | "literal" = s.includes("\n") ? "literal" : plain ? "plain" : "double";
    if (key && a.multiline) style = "double";
    if (style === "plain" && (!a.plain || (s === "" && key))) style = "single";
    if (style === "single" && !a.single) style = "double";
    if (style === "literal" && (!a.block || key)) style = "double";
    const pad = "\n" + " ".repeat(indent + 2);
    if (style === "plain") this.#folded(s, pad, !key, false);
    else if (style === "single") {
      this.#put("'");
      this.#folded(s.replaceAll("'", "''"), pad, !key, true);
      this.#put("'");
    } else if (style === "double") this.#double(s, pad, !key);
    else {
      const hint = (/^[ \n]/.test(s) ? "2" : "") + (!s.endsWith("\n") ? "-" : s === "\n" || s.endsWith("\n\n") ? "+" : "");
      this.#put("|" + hint);
      const lines = s.split("\n");
      if (s.endsWith("\n")) lines.pop();
      this.#put(lines.map((l) => (l === "" ? "\n" : pad + l)).join(""));
    }
  }

  #folded(s: string, pad: string, breaks: boolean, quoted: boolean): void {
    let spaces = false;
    for (let i = 0; i < s.length; i++) {
      const ch = s[i]!;
      if (ch === " ") {
        if (breaks && !spaces && this.#column > 80 && s[i + 1] !== " " && (!quoted || (i > 0 && i < s.length - 1))) this.#put(pad);
        else this.#put(ch);
        spaces = true;
      } else {
        this.#put(ch);
        spaces = false;
      }
    }
  }

  #double(s: string, pad: string, breaks: boolean): void {
    this.#put('"');
    let spaces = false;
    const chars = [...s];
    chars.forEach((ch, i) => {
      if (ch === " ") {
        if (breaks && !spaces && this.#column > 80 && i > 0 && i < chars.length - 1) {
          this.#put(pad);
          if (chars[i + 1] === " ") this.#put("\\");
        } else this.#put(ch);
        spaces = true;
        return;
      }
      spaces = false;
      this.#put(escaped(ch));
    });
    this.#put('"');
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  "\0": "\\0",
  "\u0007": "\\a",
  "\b": "\\b",
  "\t": "\\t",
  "\n": "\\n",
  "\v": "\\v",
  "\f": "\\f",
  "\r": "\\r",
  "\u001b": "\\e",
  '"': '\\"',
  "\\": "\\\\",
  "\u0085": "\\N",
  "\u00a0": "\\_",
  "\u2028": "\\L",
  "\u2029": "\\P",
};

function escaped(ch: string): string {
  const known = ESCAPES[ch];
  if (known !== undefined) return known;
  if (isPrintable(ch)) return ch;
  const c = ch.codePointAt(0)!;
  const hex = c.toString(16).toUpperCase();
  return c <= 0xff ? "\\x" + hex.padStart(2, "0") : c <= 0xffff ? "\\u" + hex.padStart(4, "0") : "\\U" + hex.padStart(8, "0");
}

// go-yaml's table leaves out what lies beyond the basic plane.
function isPrintable(ch: string): boolean {
  const c = ch.codePointAt(0)!;
  return c === 0x0a || (c >= 0x20 && c <= 0x7e) || (c >= 0xa0 && c < 0xd800) || (c >= 0xe000 && c <= 0xfffd && c !== 0xfeff);
}

type Analysis = { multiline: boolean; plain: boolean; single: boolean; block: boolean };

/** Which styles may hold a text, as libyaml decides it. */
function analyse(s: string): Analysis {
  if (/^[A-Za-z0-9_/][\w/.-]*$/.test(s)) return { multiline: false, plain: true, single: true, block: true };
  if (s === "") return { multiline: false, plain: true, single: true, block: false };
  let indicators = s.startsWith("---") || s.startsWith("...");
  let special = false;
  const chars = [...s];
  const blank = (ch: string | undefined): boolean => ch === undefined || ch === " " || ch === "\t";
  const isBreak = (ch: string | undefined): boolean => ch === "\n" || ch === "\r" || ch === "\u0085" || ch === "\u2028" || ch === "\u2029";
  let breakSpace = false;
  let spaceBreak = false;
  chars.forEach((ch, i) => {
    const before = chars[i - 1];
    const followed = blank(chars[i + 1]);
    if (i === 0) {
      if ("#,[]{}&*!|>'\"%@`".includes(ch)) indicators = true;
      else if ((ch === "?" || ch === ":" || ch === "-") && followed) indicators = true;
    } else if (ch === ":" && followed) indicators = true;
    else if (ch === "#" && (blank(before) || isBreak(before))) indicators = true;
    if (!isPrintable(ch)) special = true;
    if (ch === " " && isBreak(before)) breakSpace = true;
    if (isBreak(ch) && before === " ") spaceBreak = true;
  });
  const multiline = chars.some(isBreak);
  const edge = (ch: string | undefined): boolean => ch === " " || isBreak(ch);
  return {
    multiline,
    plain: !(edge(chars[0]) || edge(chars.at(-1)) || breakSpace || spaceBreak || special || multiline || indicators),
    single: !(breakSpace || spaceBreak || special),
    block: !(chars.at(-1) === " " || spaceBreak || special),
  };
}

const WORDS = new Set(
  "y Y yes Yes YES true True TRUE on On ON n N no No NO false False FALSE off Off OFF ~ null Null NULL .nan .NaN .NAN .inf .Inf .INF +.inf +.Inf +.INF -.inf -.Inf -.INF <<".split(
    " ",
  ),
);

/** Whether a text, unquoted, would be read as that text again. */
function isPlain(s: string): boolean {
  if (s === "" || WORDS.has(s)) return false;
  const c = s[0]!;
  if (c === ".") return !/^\.\d+(_?\d)*([eE][-+]?\d+)?$/.test(s);
  if (!/[-+0-9]/.test(c)) return true;
  if (/^\d{4}-\d\d?-\d\d?([Tt ]\d\d?:\d\d?:\d\d?(\.\d+)?( ?Z|[-+]\d\d:\d\d)?)?$/.test(s)) return false;
  const n = s.replaceAll("_", "");
  if (/^[-+]?(0[xX][0-9a-fA-F]+|0[oO]?[0-7]+|0[bB][01]+|0|[1-9]\d*)$/.test(n)) return false;
  if (/^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/.test(n)) return false;
  return !/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/.test(s);
}

const LETTER = /\p{L}/u;
const DIGIT = /\d/;

/** go-yaml's order of keys: digits before letters, numbers inside a key by their value. */
function naturalOrder(x: string, y: string): number {
  const a = [...x];
  const b = [...y];
  for (let i = 0; i < a.length && i < b.length; i++) {
    if (a[i] === b[i]) continue;
    const al = LETTER.test(a[i]!);
    const bl = LETTER.test(b[i]!);
    if (al && bl) return a[i]!.codePointAt(0)! - b[i]!.codePointAt(0)!;
    if (al || bl) return bl ? -1 : 1;
    let an = 0;
    let bn = 0;
    if (a[i] === "0" || b[i] === "0") {
      for (let j = i - 1; j >= 0 && DIGIT.test(a[j]!); j--) {
        if (a[j] !== "0") {
          an = 1;
          bn = 1;
          break;
        }
      }
    }
    let ai = i;
    let bi = i;
    for (; ai < a.length && DIGIT.test(a[ai]!); ai++) an = an * 10 + Number(a[ai]);
    for (; bi < b.length && DIGIT.test(b[bi]!); bi++) bn = bn * 10 + Number(b[bi]);
    if (an !== bn) return an - bn;
    if (ai !== bi) return ai - bi;
    return a[i]!.codePointAt(0)! - b[i]!.codePointAt(0)!;
  }
  return a.length - b.length;
}
