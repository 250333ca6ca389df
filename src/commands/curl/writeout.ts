// -w: what a transfer was like.
import type { Headers } from "../../base/http";
import { header } from "../../base/http";
import { CURL_VERSION } from "./version";

export type Facts = {
  url: string;
  effectiveUrl: string;
  method: string;
  scheme: string;
  httpVersion: string;
  responseCode: number;
  remoteIp: string;
  remotePort: number;
  localIp: string;
  localPort: number;
  connects: number;
  redirects: number;
  redirectUrl: string;
  contentType: string;
  sizeDownload: number;
  sizeUpload: number;
  sizeHeader: number;
  sizeRequest: number;
  headers: Headers;
  /** Seconds since the transfer began. */
  nameLookup: number;
  connect: number;
  preTransfer: number;
  startTransfer: number;
  redirect: number;
  total: number;
  filename: string;
  exitCode: number;
  errorMessage: string;
  number: number;
};

const time = (seconds: number): string => seconds.toFixed(6);

const variables: Readonly<Record<string, (f: Facts) => string>> = {
  certs: () => "",
  content_type: (f) => f.contentType,
  errormsg: (f) => f.errorMessage,
  exitcode: (f) => String(f.exitCode),
  filename_effective: (f) => f.filename,
  ftp_entry_path: () => "",
  http_code: (f) => String(f.responseCode).padStart(3, "0"),
  http_connect: () => "000",
  http_version: (f) => (f.httpVersion === "" ? "0" : f.httpVersion),
  local_ip: (f) => f.localIp,
  local_port: (f) => String(f.localPort),
  method: (f) => f.method,
  num_certs: () => "0",
  num_connects: (f) => String(f.connects),
  num_headers: (f) => String(f.headers.length),
  num_redirects: (f) => String(f.redirects),
  onerror: () => "",
  proxy_ssl_verify_result: () => "0",
  redirect_url: (f) => f.redirectUrl,
  referer: () => "",
  remote_ip: (f) => f.remoteIp,
  remote_port: (f) => String(f.remotePort),
  response_code: (f) => String(f.responseCode).padStart(3, "0"),
  scheme: (f) => f.scheme,
  size_download: (f) => String(f.sizeDownload),
  size_header: (f) => String(f.sizeHeader),
  size_request: (f) => String(f.sizeRequest),
  size_upload: (f) => String(f.sizeUpload),
  speed_download: (f) => String(f.total > 0 ? Math.floor(f.sizeDownload / f.total) : 0),
  speed_upload: (f) => String(f.total > 0 ? Math.floor(f.sizeUpload / f.total) : 0),
  ssl_verify_result: () => "0",
  time_appconnect: () => time(0),
  time_connect: (f) => time(f.connect),
  time_namelookup: (f) => time(f.nameLookup),
  time_pretransfer: (f) => time(f.preTransfer),
  time_redirect: (f) => time(f.redirect),
  time_starttransfer: (f) => time(f.startTransfer),
  time_total: (f) => time(f.total),
  url: (f) => f.url,
  url_effective: (f) => f.effectiveUrl,
  urlnum: (f) => String(f.number),
};
const numeric = /^(exitcode|http_code|http_connect|local_port|num_|proxy_ssl|remote_port|response_code|size_|speed_|ssl_|time_|urlnum)/;

/** The text for each stream, in order. */
export function writeOut(format: string, facts: Facts): { fd: 1 | 2; text: string }[] {
  const parts: { fd: 1 | 2; text: string }[] = [{ fd: 1, text: "" }];
  let fd: 1 | 2 = 1;
  const add = (text: string, to: 1 | 2 = fd): void => {
    const last = parts[parts.length - 1]!;
    if (last.fd === to) last.text += text;
    else parts.push({ fd: to, text });
  };
  for (let i = 0; i < format.length; i++) {
    const c = format[i]!;
    if (c === "%" && format[i + 1] === "%") {
      add("%");
      i++;
    } else if (c === "%" && format[i + 1] === "{") {
      const end = format.indexOf("}", i);
      if (end < 0) {
        add("%{");
        i++;
        continue;
      }
      const name = format.slice(i + 2, end);
      i = end;
      if (name === "onerror") {
        if (facts.exitCode === 0) break;
      } else if (name === "stdout") fd = 1;
      else if (name === "stderr") fd = 2;
      else if (name === "json") add(json(facts));
      else if (name === "header_json") add(headerJson(facts.headers));
      else if (Object.hasOwn(variables, name)) add(variables[name]!(facts));
      else add(`curl: unknown --write-out variable: '${name}'\n`, 2);
    } else if (c === "%" && format.startsWith("%header{", i)) {
      const end = format.indexOf("}", i);
      if (end < 0) {
        add("%header{");
        i += 7;
        continue;
      }
      add(header(facts.headers, format.slice(i + 8, end)) ?? "");
      i = end;
    } else if (c === "\\" && i + 1 < format.length) {
      const next = format[++i]!;
      add(next === "n" ? "\n" : next === "r" ? "\r" : next === "t" ? "\t" : `\\${next}`);
    } else add(c);
  }
  return parts.filter((p) => p.text !== "");
}

function json(f: Facts): string {
  const entries = Object.keys(variables)
    .filter((k) => k !== "onerror")
    .map((k) => {
      const value = variables[k]!(f);
      if (k === "http_version") return `"${k}":"${value}"`;
      if (numeric.test(k)) return `"${k}":${/^time_/.test(k) ? value : Number(value)}`;
      return `"${k}":${value === "" && k !== "certs" ? "null" : JSON.stringify(value)}`;
    });
  return `{${entries.join(",")},"curl_version":${JSON.stringify(CURL_VERSION)}}`;
}

function headerJson(headers: Headers): string {
  const seen = new Map<string, string[]>();
  for (const [n, v] of headers) seen.set(n.toLowerCase(), [...(seen.get(n.toLowerCase()) ?? []), v]);
  return `{${[...seen].map(([n, v]) => `${JSON.stringify(n)}:${JSON.stringify(v)}`).join(",\n")}\n}`;
}
