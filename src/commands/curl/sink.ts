// Where curl puts what it gets, and its progress meter.
import { text } from "../../base/bytes";
import { err, out, type Run } from "../../base/driver";
import { normalise } from "../../files/tree";
import type { Context } from "../../shell/command";
import type { CurlOptions } from "./options";
import { parseUrl } from "./url";

export type Sink = { write(bytes: Uint8Array): Run<boolean> };

/** Where the body goes; a text is why it cannot. */
export function sinkFor(
  context: Context,
  options: CurlOptions,
  output: readonly [string, string] | undefined,
  url: string,
): { sink: Sink; file: string | undefined } | string {
  let file = output?.[0] === "output" ? output[1] : undefined;
  if (output?.[0] === "remote-name") {
    file = (parseUrl(url)?.target ?? "").replace(/\?.*/, "").split("/").pop()!;
    if (file === "") return "Remote file name has no length!\ncurl: (23) Failed writing received data to disk/application";
  }
  if (file === undefined || file === "-") {
    return {
      file: undefined,
      sink: {
        *write(bytes) {
          if (bytes.length > 0) yield out(text(bytes));
          return true;
        },
      },
    };
  }
  if (file === "/dev/stdout" || file === "/dev/stderr") {
    const fd = file === "/dev/stderr" ? err : out;
    return {
      file,
      sink: {
        *write(bytes) {
          if (bytes.length > 0) yield fd(text(bytes));
          return true;
        },
      },
    };
  }
  const path = normalise(options.has("output-dir") ? `${options.value("output-dir")}/${file}` : file, context.cwd);
  const { files } = context.machine;
  const folder = path.slice(0, path.lastIndexOf("/")) || "/";
  let fresh = true;
  return {
    file,
    sink: {
      *write(bytes) {
        if (path === "/dev/null") return true;
        if (!options.has("create-dirs") && !files.isDirectory(folder)) return false;
        if (fresh) files.write(path, text(bytes));
        else files.append(path, text(bytes));
        fresh = false;
        return true;
      },
    },
  };
}

export function meterLine(down: number, up: number, seconds: number): string {
  const speed = seconds > 0 ? Math.floor(down / seconds) : down * 1000;
  const spent = seconds >= 1 ? clockText(seconds) : "--:--:--";
  const pct = (n: number): string => (n > 0 ? "100" : "0").padStart(3);
  const cell = (n: number): string => (n < 100000 ? String(n) : n < 10000000 ? `${Math.floor(n / 1024)}k` : `${(n / 1048576).toFixed(1)}M`).padStart(5);
  return `${pct(down)} ${cell(down + up)}  ${pct(down)} ${cell(down)}  ${pct(up)} ${cell(up)}  ${cell(speed)}  ${cell(0)} --:--:-- ${spent.padStart(8)} --:--:-- ${cell(speed)}`;
}

function clockText(seconds: number): string {
  const s = Math.floor(seconds);
  return `${Math.floor(s / 3600)}:${String(Math.floor(s / 60) % 60).padStart(2, "0")}:${String(s % 60).padStart(2, "0")}`;
}
