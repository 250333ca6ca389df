// URLs as curl reads them, and its globbing: [1-3], [a-c], {one,two}.
export type CurlUrl = {
  readonly scheme: string;
  readonly user: string | undefined;
  /** Without brackets. */ readonly host: string;
  readonly port: number;
  readonly explicitPort: boolean;
  readonly target: string;
  readonly text: string;
};

/** Undefined: malformed (exit code 3). @param asIs dots in the path are left alone */
export function parseUrl(text: string, asIs = false): CurlUrl | undefined {
  const m = /^(?:([a-zA-Z][a-zA-Z0-9+.-]*):\/\/+)?([^/?#]*)([^#]*)(?:#.*)?$/.exec(text);
  if (m === null || /[\s\x00-\x1f]/.test(text)) return undefined;
  const scheme = (m[1] ?? (m[2]!.toLowerCase().startsWith("ftp.") ? "ftp" : "http")).toLowerCase();
  const at = m[2]!.lastIndexOf("@");
  const user = at < 0 ? undefined : m[2]!.slice(0, at);
  const place = /^(\[[0-9a-fA-F:.%a-zA-Z0-9]+\]|[^:[\]]*)(?::(\d*))?$/.exec(m[2]!.slice(at + 1));
  if (place === null || place[1] === "") return undefined;
  const port =
    place[2] === undefined || place[2] === "" ? (scheme === "https" ? 443 : scheme === "ftp" ? 21 : scheme === "telnet" ? 23 : 80) : Number(place[2]);
  if (port > 65535) return undefined;
  const host = place[1]!.replace(/^\[|\]$/g, "");
  const path = m[3]!;
  const target = path.startsWith("/") ? (asIs ? path : dedot(path)) : `/${path}`;
  const normal = `${scheme}://${at < 0 ? "" : `${user}@`}${place[1]}${place[2] === undefined || place[2] === "" ? "" : `:${place[2]}`}${target}`;
  return { scheme, user, host, port, explicitPort: place[2] !== undefined && place[2] !== "", target, text: normal };
}

/** Where a Location header leads. */
export function resolveUrl(base: CurlUrl, location: string): string {
  if (/^[a-zA-Z][a-zA-Z0-9+.-]*:\/\//.test(location)) return location;
  const origin = base.text.slice(0, base.text.length - base.target.length);
  if (location.startsWith("//")) return `${base.scheme}:${location}`;
  if (location.startsWith("/")) return origin + location;
  if (location.startsWith("?")) return origin + base.target.replace(/\?.*/, "") + location;
  return origin + base.target.replace(/\?.*/, "").replace(/[^/]*$/, "") + location;
}

function dedot(target: string): string {
  const cut = target.search(/\?/);
  const path = cut < 0 ? target : target.slice(0, cut);
  if (!/\/\.\.?(\/|$)/.test(path)) return target;
  const out: string[] = [];
  const parts = path.split("/").slice(1);
  parts.forEach((p, i) => {
    const last = i === parts.length - 1;
    if (p === "..") {
      out.pop();
      if (last) out.push("");
    } else if (p === ".") {
      if (last) out.push("");
    } else out.push(p);
  });
  return `/${out.join("/")}${cut < 0 ? "" : target.slice(cut)}`;
}

/** The URLs that a glob means; a text is what is wrong with it. */
export function expandGlob(text: string): readonly string[] | string {
  let out = [""];
  const add = (values: readonly string[]): void => {
    out = out.flatMap((head) => values.map((v) => head + v));
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === "\\" && /[[\]{}]/.test(text[i + 1] ?? "")) add([text[++i]!]);
    else if (c === "{") {
      const end = text.indexOf("}", i);
      if (end < 0) return `curl: (3) unmatched brace in URL position ${i + 1}:\n${text}\n${" ".repeat(i)}^\n`;
      add(text.slice(i + 1, end).split(","));
      i = end;
    } else if (c === "[") {
      const ip6 = /^\[[0-9a-fA-F:.]*:[0-9a-fA-F:.]*(%[^\]]*)?\]/.exec(text.slice(i));
      if (ip6 !== null) {
        add([ip6[0]]);
        i += ip6[0].length - 1;
        continue;
      }
      const range = /^\[(?:(\d+)-(\d+)|([a-z])-([a-z])|([A-Z])-([A-Z]))(?::(\d+))?\]/.exec(text.slice(i));
      if (range === null) {
        // Behind a first number, the second is what is looked at.
        const at = i + (/^\[\d+-/.exec(text.slice(i))?.[0].length ?? 1);
        return `curl: (3) bad range in URL position ${at + 1}:\n${text}\n${" ".repeat(at)}^\n`;
      }
      const step = Math.max(1, Number(range[7] ?? "1"));
      const values: string[] = [];
      if (range[1] !== undefined)
        for (let n = Number(range[1]); n <= Number(range[2]) && values.length < 10000; n += step)
          values.push(String(n).padStart(range[1].startsWith("0") ? range[1].length : 0, "0"));
      else for (let n = (range[3] ?? range[5])!.charCodeAt(0); n <= (range[4] ?? range[6])!.charCodeAt(0); n += step) values.push(String.fromCharCode(n));
      add(values);
      i += range[0].length - 1;
    } else if (c === "}" || c === "]") return `curl: (3) unmatched close brace/bracket in URL position ${i + 1}:\n${text}\n${" ".repeat(i)}^\n`;
    else add([c]);
  }
  return out;
}
