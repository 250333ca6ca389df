// Collects what a word expands to: the text, which of it was quoted, and where fields end. Word splitting is here.

export type Field = {
  readonly text: string;
  /** The text as a pattern: quoted characters that mean something there have a backslash. */
  readonly pattern: string;
  /** Whether an unquoted *, ? or [ is in it. */
  readonly magic: boolean;
};

export type FieldBuilder = {
  /** Text that is not split. */
  add(text: string, quoted: boolean): void;
  /** The result of an unquoted expansion: split at IFS. */
  split(text: string): void;
  /** Ends a field (between the parameters of "$@"); `force` also when it is empty. */
  end(force: boolean): void;
  /** Quotes were seen: an empty field counts. */
  touch(): void;
  finish(): Field[];
};

/** @param ifs undefined: never split (assignments, case words): ends become spaces. */
export function fieldBuilder(ifs: string | undefined): FieldBuilder {
  const done: Field[] = [];
  let text = "";
  let pattern = "";
  let magic = false;
  let present = false;
  const add = (t: string, quoted: boolean): void => {
    if (t === "" && !quoted) return;
    present = true;
    text += t;
    if (quoted) pattern += t.replace(/[\\*?[\]!+@()|^-]/g, "\\$&");
    else {
      pattern += t;
      if (!magic && /[*?[]|[+@!]\(/.test(t)) magic = true;
    }
  };
  const end = (force: boolean): void => {
    if (ifs === undefined) {
      add(" ", false);
      return;
    }
    if (present || force) done.push({ text, pattern, magic });
    text = "";
    pattern = "";
    magic = false;
    present = false;
  };
  return {
    add,
    end,
    touch: () => {
      present = true;
    },
    split: (t) => {
      if (ifs === undefined || ifs === "") {
        add(t, false);
        return;
      }
      const isWhite = (c: string | undefined): boolean => c !== undefined && (c === " " || c === "\t" || c === "\n") && ifs.includes(c);
      const isMark = (c: string | undefined): boolean => c !== undefined && ifs.includes(c) && !isWhite(c);
      let i = 0;
      while (i < t.length) {
        const c = t[i]!;
        if (isWhite(c)) {
          const had = present;
          if (had) end(false);
          while (isWhite(t[i])) i++;
          if (had && isMark(t[i])) {
            i++;
            while (isWhite(t[i])) i++;
          }
        } else if (isMark(c)) {
          end(true);
          i++;
          while (isWhite(t[i])) i++;
        } else {
          let k = i + 1;
          while (k < t.length && !ifs.includes(t[k]!)) k++;
          add(t.slice(i, k), false);
          i = k;
        }
      }
    },
    finish: () => {
      if (present) done.push({ text, pattern, magic });
      return done;
    },
  };
}
