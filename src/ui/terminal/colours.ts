// What colour means in the terminal: the same as everywhere on the page. Tools' own words are never changed; only
// colours are put around them, and the transcript is kept without.
const green = "\x1b[32m";
const soft = "\x1b[90m";
const red = "\x1b[31m";
const violet = "\x1b[35m";
const off = "\x1b[0m";

/** A prompt, or with `echo` a prompt and the line typed after it. */
export function colourPrompt(text: string, echo = false): string {
  const at = text.search(/[$#] /);
  if (at < 0) return text;
  return `${green}${text.slice(0, at)}${off}${text.slice(at, echo ? undefined : at + 2)}`;
}

/** Headings of tables soft, names of kube-proxy's chains violet, errors red. Text with colours of its own stays. */
export function colourLine(text: string, fd: 0 | 1 | 2): string {
  if (text.includes("\x1b")) return text;
  if (fd === 2)
    return text
      .replace(/^(Error from server|error:|The \w+ ".*?" is invalid|curl: \(\d+\)|command terminated)/gm, `${red}$1${off}`)
      .replace(/^Warning:/gm, `\x1b[33m$&${off}`);
  return text.replace(/^(?:NAME|NAMESPACE|LAST SEEN)\b[A-Z \-()\d]*$/gm, `${soft}$&${off}`).replace(/\bKUBE-[A-Z0-9-]+/g, `${violet}$&${off}`);
}

/** xterm's palette out of the page's custom properties. */
export function terminalTheme(style: CSSStyleDeclaration): Record<string, string> {
  const v = (name: string): string =>
    style
      .getPropertyValue(name)
      .trim()
      .replace(/^#(\w)(\w)(\w)$/, "#$1$1$2$2$3$3");
  const light = v("color-scheme") === "light" || v("--bg").startsWith("#f");
  return {
    background: v("--bg"),
    foreground: v("--ink"),
    cursor: v("--ink"),
    cursorAccent: v("--bg"),
    selectionBackground: v("--svc") + "55",
    black: light ? v("--ink") : v("--line"),
    red: v("--bad"),
    green: v("--pod"),
    yellow: v("--wait"),
    blue: v("--svc"),
    magenta: v("--rule"),
    cyan: v("--dns"),
    white: v("--ink"),
    brightBlack: v("--faint"),
    brightRed: v("--bad"),
    brightGreen: v("--pod"),
    brightYellow: v("--pkt"),
    brightBlue: v("--svc"),
    brightMagenta: v("--rule"),
    brightCyan: v("--dns"),
    brightWhite: v("--ink"),
  };
}
