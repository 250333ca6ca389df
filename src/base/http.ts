// HTTP/1.x as bytes: what simulated servers read and write, and what curl and wget read back. Pure functions over
// buffers; nothing here knows a socket. Left out: trailers, Expect: 100-continue, and HTTP/2.
import { text, utf8 } from "./bytes";

/** Header lines in the order in which they stand; names keep their case, lookups ignore it. */
export type Headers = readonly (readonly [name: string, value: string])[];

export type HttpRequest = {
  readonly method: string;
  /** The request target with its query: "/hostname", "/echo?msg=x". */
  readonly path: string;
  readonly version: "HTTP/1.0" | "HTTP/1.1";
  readonly headers: Headers;
  readonly body: Uint8Array;
  /** What follows in the buffer: the start of the next request. */
  readonly rest: Uint8Array;
  /** The bytes are no HTTP request: a server answers 400 and closes. */
  readonly malformed: boolean;
};

export type HttpResponse = {
  readonly version: string;
  readonly status: number;
  readonly reason: string;
  readonly headers: Headers;
  /** The body so far, without its chunked coding. */
  readonly body: Uint8Array;
  /** Length of the status line and headers in bytes. */
  readonly headerSize: number;
  /** The whole body is there. False: wait for more, or for the end of the connection where `untilClose`. */
  readonly complete: boolean;
  /** The body ends where the connection does. */
  readonly untilClose: boolean;
  /** Whether the connection may carry another request. */
  readonly keepAlive: boolean;
  /** The header block as it stood on the wire, with its last empty line. */
  readonly head: string;
  readonly rest: Uint8Array;
};

export type Answer = {
  readonly status: number;
  readonly reason?: string;
  readonly headers?: Headers;
  readonly body?: string | Uint8Array;
};

const empty = new Uint8Array(0);

/** The value of the first header of that name, whatever its case. */
export function header(headers: Headers, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return headers.find(([n]) => n.toLowerCase() === wanted)?.[1];
}

/** Two buffers in one. */
export function joinBytes(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const all = new Uint8Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
}

/** The first request in a buffer; undefined while it is not complete. */
export function parseRequest(buffer: Uint8Array): HttpRequest | undefined {
  const end = headEnd(buffer);
  if (end < 0) {
    // A peer that speaks something else (nc, TLS) shows it in its first line.
    const newline = buffer.indexOf(10);
    if ((newline >= 0 && !requestLine.test(firstLine(buffer, newline))) || buffer[0] === 0x16) return malformed();
    return undefined;
  }
  const [first, headers] = splitHead(text(buffer.subarray(0, end)));
  const m = requestLine.exec(first);
  if (m === null || headers === undefined) return malformed();
  const version = m[3] as "HTTP/1.0" | "HTTP/1.1";
  if (version === "HTTP/1.1" && header(headers, "Host") === undefined) return malformed("HTTP/1.1");
  const coding = header(headers, "Transfer-Encoding");
  if (coding?.toLowerCase() === "chunked") {
    const chunks = dechunk(buffer, end);
    if (!chunks.complete) return undefined;
    return { method: m[1]!, path: m[2]!, version, headers, body: chunks.body, rest: buffer.subarray(chunks.next), malformed: false };
  }
  const length = Number(header(headers, "Content-Length") ?? "0");
  if (!Number.isInteger(length) || length < 0) return malformed();
  if (buffer.length < end + length) return undefined;
  return { method: m[1]!, path: m[2]!, version, headers, body: buffer.slice(end, end + length), rest: buffer.subarray(end + length), malformed: false };
}

/**
 * The first response in a buffer; undefined while its headers are not complete, "malformed" if it is no HTTP/1.x.
 * @param method of the request: an answer to HEAD has no body.
 * @param closed the connection is at its end: what is there is all.
 */
export function parseResponse(buffer: Uint8Array, method = "GET", closed = false): HttpResponse | "malformed" | undefined {
  const end = headEnd(buffer);
  if (end < 0) {
    const start = text(buffer.subarray(0, 5));
    if (buffer.length > 0 && !"HTTP/".startsWith(start)) return "malformed";
    return undefined;
  }
  const head = text(buffer.subarray(0, end));
  const [first, headers] = splitHead(head);
  const m = /^(HTTP\/1\.[01]) +(\d{3})(?: (.*))?$/.exec(first);
  if (m === null || headers === undefined) return "malformed";
  const status = Number(m[2]);
  const connection = (header(headers, "Connection") ?? "").toLowerCase();
  const persistent = m[1] === "HTTP/1.1" ? !connection.includes("close") : connection.includes("keep-alive");
  const shared = { version: m[1]!, status, reason: m[3] ?? "", headers, headerSize: end, head };
  if (method === "HEAD" || status < 200 || status === 204 || status === 304)
    return { ...shared, body: empty, complete: true, untilClose: false, keepAlive: persistent, rest: buffer.subarray(end) };
  if (header(headers, "Transfer-Encoding")?.toLowerCase() === "chunked") {
    const chunks = dechunk(buffer, end);
    return {
      ...shared,
      body: chunks.body,
      complete: chunks.complete,
      untilClose: false,
      keepAlive: persistent,
      rest: chunks.complete ? buffer.subarray(chunks.next) : empty,
    };
  }
  const length = header(headers, "Content-Length");
  if (length !== undefined) {
    const size = Number(length);
    const complete = buffer.length >= end + size;
    return {
      ...shared,
      body: buffer.slice(end, end + size),
      complete,
      untilClose: false,
      keepAlive: persistent,
      rest: complete ? buffer.subarray(end + size) : empty,
    };
  }
  return { ...shared, body: buffer.slice(end), complete: closed, untilClose: true, keepAlive: false, rest: empty };
}

/** A request's bytes; the headers as given, Content-Length not added. */
export function formatRequest(request: { method: string; path: string; version?: string; headers: Headers; body?: Uint8Array }): Uint8Array {
  const head = `${request.method} ${request.path} ${request.version ?? "HTTP/1.1"}\r\n` + headerLines(request.headers);
  return joinBytes(utf8(head), request.body ?? empty);
}

/** A response's bytes: status line, the headers exactly as given, then Content-Length if none was given, then the body. */
export function formatResponse(answer: Answer & { version?: string; /** Leave the body out: an answer to HEAD. */ head?: boolean }): Uint8Array {
  const body = typeof answer.body === "string" ? utf8(answer.body) : (answer.body ?? empty);
  const headers = answer.headers ?? [];
  const bodiless = answer.status < 200 || answer.status === 204 || answer.status === 304;
  const framed =
    bodiless || header(headers, "Content-Length") !== undefined || header(headers, "Transfer-Encoding") !== undefined
      ? headers
      : [...headers, ["Content-Length", String(body.length)] as const];
  const first = `${answer.version ?? "HTTP/1.1"} ${answer.status} ${answer.reason ?? reasons[answer.status] ?? `status code ${answer.status}`}\r\n`;
  return joinBytes(utf8(first + headerLines(framed)), answer.head === true || bodiless ? empty : body);
}

/**
 * A response as Go's net/http writes it: the handler's own headers sorted, then Date, Content-Length, the sniffed
 * Content-Type and Connection.
 * @param now virtual milliseconds, for the Date header.
 */
export function goResponse(request: HttpRequest, answer: Answer, now: number): Uint8Array {
  const body = typeof answer.body === "string" ? utf8(answer.body) : (answer.body ?? empty);
  const own = [...(answer.headers ?? [])].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const headers: [string, string][] = own.map(([n, v]) => [n, v]);
  const bodiless = answer.status === 204 || answer.status === 304;
  headers.push(["Date", httpDate(now)]);
  if (!bodiless && header(own, "Content-Length") === undefined && !(request.method === "HEAD" && body.length === 0))
    headers.push(["Content-Length", String(body.length)]);
  if (!bodiless && header(own, "Content-Type") === undefined && body.length > 0) headers.push(["Content-Type", sniff(body)]);
  if (!keepsAlive(request) && header(own, "Connection") === undefined) {
    if (request.version === "HTTP/1.1") headers.push(["Connection", "close"]);
  } else if (request.version === "HTTP/1.0") headers.push(["Connection", "keep-alive"]);
  const first = `${request.version} ${answer.status} ${answer.reason ?? reasons[answer.status] ?? `status code ${answer.status}`}\r\n`;
  return joinBytes(utf8(first + headerLines(headers)), request.method === "HEAD" || bodiless ? empty : body);
}

/** An error as Go's http.Error writes it; 404 without a text is http.NotFound. */
export function goError(status: number, message = "404 page not found"): Answer {
  return {
    status,
    headers: [
      ["Content-Type", "text/plain; charset=utf-8"],
      ["X-Content-Type-Options", "nosniff"],
    ],
    body: message + "\n",
  };
}

/** Whether the client wants the connection kept. */
export function keepsAlive(request: HttpRequest): boolean {
  const connection = (header(request.headers, "Connection") ?? "").toLowerCase();
  return request.version === "HTTP/1.1" ? !connection.includes("close") : connection.includes("keep-alive");
}

/**
 * One turn of a server's connection: answers every complete request in `pending`.
 * @param reply gives the whole response's bytes (goResponse, formatResponse).
 * @returns what to send, what stays in the buffer, and whether to close after sending.
 */
export function answerRequests(
  pending: Uint8Array,
  reply: (request: HttpRequest) => Uint8Array,
): { readonly send: Uint8Array; readonly rest: Uint8Array; readonly close: boolean } {
  let send: Uint8Array = empty;
  let rest = pending;
  for (;;) {
    const request = parseRequest(rest);
    if (request === undefined) return { send, rest: rest.slice(), close: false };
    if (request.malformed) {
      const answer = utf8(
        `HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n400 Bad Request${request.version === "HTTP/1.1" ? ": missing required Host header" : ""}`,
      );
      return { send: joinBytes(send, answer), rest: empty, close: true };
    }
    send = joinBytes(send, reply(request));
    rest = request.rest;
    if (!keepsAlive(request)) return { send, rest: empty, close: true };
  }
}

/** The path and the decoded query of a request target. */
export function splitTarget(target: string): { readonly path: string; readonly query: ReadonlyMap<string, string> } {
  const cut = target.indexOf("?");
  const query = new Map<string, string>();
  if (cut < 0) return { path: target, query };
  for (const pair of target.slice(cut + 1).split("&")) {
    if (pair === "") continue;
    const eq = pair.indexOf("=");
    const key = unescapeQuery(eq < 0 ? pair : pair.slice(0, eq));
    if (!query.has(key)) query.set(key, eq < 0 ? "" : unescapeQuery(pair.slice(eq + 1)));
  }
  return { path: target.slice(0, cut), query };
}

/** "Sat, 21 Nov 2026 00:59:13 GMT" for milliseconds since the epoch. */
export function httpDate(ms: number): string {
  return new Date(Math.floor(ms)).toUTCString();
}

export const reasons: Readonly<Record<number, string>> = {
  100: "Continue",
  101: "Switching Protocols",
  200: "OK",
  201: "Created",
  202: "Accepted",
  204: "No Content",
  206: "Partial Content",
  301: "Moved Permanently",
  302: "Found",
  303: "See Other",
  304: "Not Modified",
  307: "Temporary Redirect",
  308: "Permanent Redirect",
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  406: "Not Acceptable",
  408: "Request Timeout",
  409: "Conflict",
  410: "Gone",
  411: "Length Required",
  412: "Precondition Failed",
  413: "Request Entity Too Large",
  415: "Unsupported Media Type",
  416: "Requested Range Not Satisfiable",
  418: "I'm a teapot",
  422: "Unprocessable Entity",
  429: "Too Many Requests",
  500: "Internal Server Error",
  501: "Not Implemented",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
  505: "HTTP Version Not Supported",
};

const requestLine = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+) (\S+) (HTTP\/1\.[01])$/;

function malformed(version: "HTTP/1.0" | "HTTP/1.1" = "HTTP/1.0"): HttpRequest {
  return { method: "", path: "", version, headers: [], body: empty, rest: empty, malformed: true };
}

function firstLine(buffer: Uint8Array, newline: number): string {
  return text(buffer.subarray(0, newline)).replace(/\r$/, "");
}

/** Where the body begins; -1 while the header block has no end. Bare newlines count, as every server takes them. */
function headEnd(buffer: Uint8Array): number {
  for (let i = buffer.indexOf(10); i >= 0; i = buffer.indexOf(10, i + 1)) {
    if (buffer[i + 1] === 10) return i + 2;
    if (buffer[i + 1] === 13 && buffer[i + 2] === 10) return i + 3;
  }
  return -1;
}

function splitHead(head: string): [first: string, headers: Headers | undefined] {
  const lines = head.split(/\r?\n/);
  const first = lines[0] ?? "";
  const headers: [string, string][] = [];
  for (const line of lines.slice(1)) {
    if (line === "") break;
    const colon = line.indexOf(":");
    if (colon <= 0) return [first, undefined];
    headers.push([line.slice(0, colon), line.slice(colon + 1).trim()]);
  }
  return [first, headers];
}

function headerLines(headers: Headers): string {
  return headers.map(([n, v]) => (v === "" ? `${n}:\r\n` : `${n}: ${v}\r\n`)).join("") + "\r\n";
}

function dechunk(buffer: Uint8Array, from: number): { body: Uint8Array; complete: boolean; next: number } {
  let body: Uint8Array = empty;
  for (let at = from; ;) {
    const newline = buffer.indexOf(10, at);
    if (newline < 0) return { body, complete: false, next: at };
    const size = parseInt(text(buffer.subarray(at, newline)), 16);
    const start = newline + 1;
    if (!(size > 0)) return { body, complete: buffer.length >= start + 2, next: start + 2 };
    body = joinBytes(body, buffer.slice(start, start + size));
    at = start + size + 2;
    if (buffer.length < at) return { body, complete: false, next: at };
  }
}

// The part of Go's http.DetectContentType that simulated servers meet.
function sniff(body: Uint8Array): string {
  if (body.subarray(0, 512).some((b) => b <= 8 || b === 0x0b || (b >= 0x0e && b <= 0x1a) || (b >= 0x1c && b <= 0x1f))) return "application/octet-stream";
  const start = text(body.subarray(0, 512)).replace(/^[\t\n\f\r ]+/, "");
  if (/^<(!DOCTYPE HTML|HTML|HEAD|SCRIPT|IFRAME|H1|DIV|FONT|TABLE|A|STYLE|TITLE|B|BODY|BR|P|!--)[ >]/i.test(start)) return "text/html; charset=utf-8";
  if (start.startsWith("<?xml")) return "text/xml; charset=utf-8";
  return "text/plain; charset=utf-8";
}

function unescapeQuery(part: string): string {
  const bytes: number[] = [];
  const raw = utf8(part);
  for (let i = 0; i < raw.length; i++) {
    const c = raw[i]!;
    const hex = c === 37 ? parseInt(text(raw.subarray(i + 1, i + 3)), 16) : NaN;
    if (c === 37 && !Number.isNaN(hex)) {
      bytes.push(hex);
      i += 2;
    } else bytes.push(c === 43 ? 32 : c);
  }
  return text(Uint8Array.from(bytes));
}
