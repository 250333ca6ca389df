// Web servers that Service lessons are shown with: nginx, httpd, whoami, hello-app, http-echo, python's http.server,
// and what an unknown image does (it listens on its containerPorts and names its host).
import { text, utf8 } from "../../base/bytes";
import { formatResponse, goResponse, header, httpDate, splitTarget, type HttpRequest } from "../../base/http";
import type { Connection } from "../../net/types";
import type { Host, Program } from "../program";
import { intFlag, parseFlags } from "./flags";
import { httpServer } from "./http";

const welcome = `<!DOCTYPE html>
<html>
<head>
<title>Welcome to nginx!</title>
</head>
<body>
<h1>Welcome to nginx!</h1>
</body>
</html>
`;

/** Serves files of a directory as nginx does: index.html for directories, its own 404 page. */
function staticFiles(host: Host, root: string, server: string, notFound: string): (request: HttpRequest, connection: Connection) => Uint8Array {
  return (request, connection) => {
    const { path } = splitTarget(request.path);
    const file = path.endsWith("/") ? `${root}${path}index.html` : `${root}${path}`;
    const body = request.method === "GET" || request.method === "HEAD" ? host.machine.files.read(file) : undefined;
    const status = body === undefined ? 404 : 200;
    const content = body ?? notFound;
    const type =
      /\.html?$/.test(file) || status === 404
        ? "text/html"
        : /\.json$/.test(file)
          ? "application/json"
          : /\.(txt|md)$/.test(file)
            ? "text/plain"
            : "application/octet-stream";
    host.log(
      `${connection.remote.ip} - - [${clfTime(host.clock.now)}] "${request.method} ${request.path} ${request.version}" ${status} ${content.length} "-" "${header(request.headers, "User-Agent") ?? "-"}" "-"`,
    );
    return formatResponse({
      status,
      headers: [
        ["Server", server],
        ["Date", httpDate(host.clock.now)],
        ["Content-Type", type],
        ["Content-Length", String(content.length)],
        ["Connection", "keep-alive"],
      ],
      body: content,
      head: request.method === "HEAD",
    });
  };
}

/** 21/Nov/2026:00:04:58 +0000, as access logs have it. */
function clfTime(now: number): string {
  const [, day, month, year, time] = /^\w+, (\d+) (\w+) (\d+) ([\d:]+)/.exec(httpDate(now))!;
  return `${day}/${month}/${year}:${time} +0000`;
}

function bindOr(host: Host, bound: boolean, port: number, message = `bind() to 0.0.0.0:${port} failed (98: Address already in use)`): void {
  if (bound) return;
  host.log(message, "stderr");
  host.exit(1);
}

function nginxPage(status: string, version: string): string {
  return `<html>\r\n<head><title>${status}</title></head>\r\n<body>\r\n<center><h1>${status}</h1></center>\r\n<hr><center>nginx/${version}</center>\r\n</body>\r\n</html>\r\n`;
}

/** nginx: serves /usr/share/nginx/html on the ports that its configuration names (80). */
export function nginx(version: string): Program {
  return {
    start(host) {
      const root = "/usr/share/nginx/html";
      if (host.machine.files.read(`${root}/index.html`) === undefined) host.machine.files.write(`${root}/index.html`, welcome);
      const configured = [...(host.machine.files.list("/etc/nginx/conf.d") ?? [])]
        .map((f) => host.machine.files.read(`/etc/nginx/conf.d/${f}`) ?? "")
        .join("\n");
      const listens = [...configured.matchAll(/^\s*listen\s+(?:([\d.]+|\[[^\]]+\]):)?(\d+)/gm)].map((m) => ({ address: m[1] ?? "", port: Number(m[2]) }));
      for (const { address, port } of listens.length > 0 ? listens : [{ address: "", port: 80 }])
        bindOr(
          host,
          host.listen("tcp", address, port, httpServer(staticFiles(host, root, `nginx/${version}`, nginxPage("404 Not Found", version)))),
          port,
          `nginx: [emerg] bind() to 0.0.0.0:${port} failed (98: Address already in use)`,
        );
      host.log("start worker processes", "stderr");
    },
    term: 0,
  };
}

/** traefik/whoami: who was asked, by whom, and the request as it came. */
export const whoami: Program = {
  start(host, argv) {
    const { flags } = parseFlags(argv.slice(1));
    const port = intFlag(flags, "port", Number(host.env.get("WHOAMI_PORT_NUMBER") ?? "80"));
    const addresses = host.netns.addresses().map((a) => `IP: ${a.ip}`);
    const bound = host.listen(
      "tcp",
      "",
      port,
      httpServer((request, connection) => {
        const headers = request.headers.filter(([n]) => n.toLowerCase() !== "host").map(([n, v]) => `${n}: ${v}`);
        const asked = request.headers.find(([n]) => n.toLowerCase() === "host")?.[1] ?? "";
        const lines = [
          `Hostname: ${host.hostname}`,
          ...addresses,
          `RemoteAddr: ${connection.remote.ip}:${connection.remote.port}`,
          `${request.method} ${request.path} ${request.version}`,
          `Host: ${asked}`,
          ...headers,
        ];
        return goResponse(request, { status: 200, body: lines.join("\n") + "\n\n" }, host.clock.now);
      }),
    );
    bindOr(host, bound, port);
    host.log(`${host.stamp()} Starting up on port ${port}`, "stderr");
  },
};

/** The echo server of Kubernetes' own tutorials (echoserver:1.10): nginx with a script that tells of the request. */
export const echoServer: Program = {
  start(host) {
    const reply = (request: HttpRequest, connection: Connection): Uint8Array => {
      const { path } = splitTarget(request.path);
      const query = request.path.slice(path.length + 1);
      const asked = header(request.headers, "Host") ?? "";
      const at = asked.includes(":") ? asked : `${asked}:8080`;
      const headers = request.headers.map(([n, v]) => `\t${n.toLowerCase()}=${v}  \n`).sort();
      const sent = text(request.body);
      const body =
        `\n\nHostname: ${host.hostname}\n\nPod Information:\n\t-no pod information available-\n\n` +
        `Server values:\n\tserver_version=nginx: 1.13.3 - lua: 10008\n\n` +
        `Request Information:\n\tclient_address=${connection.remote.ip}\n\tmethod=${request.method}\n\treal path=${request.path}\n\tquery=${query}\n` +
        `\trequest_version=${request.version.replace("HTTP/", "")}\n\trequest_scheme=http\n\trequest_uri=http://${at}${path}\n\n` +
        `Request Headers:\n${headers.join("")}\nRequest Body:\n${sent === "" ? "\t-no body in request-" : sent}\n\n`;
      host.log(
        `${connection.remote.ip} - - [${clfTime(host.clock.now)}] "${request.method} ${request.path} ${request.version}" 200 ${body.length} "-" "${header(request.headers, "User-Agent") ?? "-"}"`,
      );
      return formatResponse({
        status: 200,
        headers: [
          ["Date", httpDate(host.clock.now)],
          ["Content-Type", "text/plain"],
          ["Connection", "keep-alive"],
          ["Server", "echoserver"],
          ["Content-Length", String(utf8(body).length)],
        ],
        body,
        head: request.method === "HEAD",
      });
    };
    bindOr(host, host.listen("tcp", "", 8080, httpServer(reply)), 8080);
  },
  term: 0,
};

/** Apache httpd as its image has it: one page, on port 80. */
export const httpd: Program = {
  start(host) {
    const root = "/usr/local/apache2/htdocs";
    if (host.machine.files.read(`${root}/index.html`) === undefined)
      host.machine.files.write(`${root}/index.html`, "<html><body><h1>It works!</h1></body></html>\n");
    const missing = "<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1></body></html>\n";
    bindOr(
      host,
      host.listen("tcp", "", 80, httpServer(staticFiles(host, root, "Apache/2.4.62 (Unix)", missing))),
      80,
      "(98)Address already in use: AH00072: make_sock: could not bind to address 0.0.0.0:80",
    );
    host.log("AH00094: Command line: 'httpd -D FOREGROUND'", "stderr");
  },
  term: 0,
};

/** The app of the "Kubernetes basics" tutorial. */
export const bootcamp: Program = {
  start(host) {
    const page = `Hello Kubernetes bootcamp! | Running on: ${host.hostname} | v=1\n`;
    const handle = httpServer((request) => goResponse(request, { status: 200, body: page }, host.clock.now));
    bindOr(host, host.listen("tcp", "", 8080, handle), 8080);
    host.log("Kubernetes Bootcamp App Started");
  },
};

/** A server that says the same to everybody. */
export function fixedText(port: number, body: string): Program {
  return {
    start(host) {
      const handle = httpServer((request) => goResponse(request, { status: 200, body }, host.clock.now));
      bindOr(host, host.listen("tcp", "", port, handle), port);
    },
  };
}

/** Google's hello-app: three lines on $PORT or 8080. */
export function helloApp(version: string): Program {
  return {
    start(host) {
      const port = Number(host.env.get("PORT") ?? "8080");
      if (!Number.isInteger(port)) {
        // What Service links do to an app that reads APP_PORT-like variables: tcp://10.96.0.1:80 is no port.
        host.log(`${host.stamp()} listen tcp: address :${host.env.get("PORT")!}: too many colons in address`, "stderr");
        host.exit(1);
        return;
      }
      const page = `Hello, world!\nVersion: ${version}\nHostname: ${host.hostname}\n`;
      const handle = httpServer((request) => {
        host.log(`${host.stamp()} Serving request: ${request.path}`, "stderr");
        return goResponse(request, { status: 200, body: page }, host.clock.now);
      });
      host.log(`${host.stamp()} Server listening on port ${port}`, "stderr");
      bindOr(host, host.listen("tcp", "", port, handle), port);
    },
  };
}

/** hashicorp/http-echo: one text for every request, on -listen (":5678"). */
export const httpEcho: Program = {
  start(host, argv) {
    const { flags } = parseFlags(argv.slice(1));
    const message = flags.get("text") ?? host.env.get("ECHO_TEXT");
    if (message === undefined) {
      host.log("Missing -text option!", "stderr");
      host.exit(127);
      return;
    }
    const { address, port } = listenAddress(flags.get("listen") ?? ":5678");
    const handle = httpServer((request) =>
      goResponse(
        request,
        {
          status: intFlag(flags, "status-code", 200),
          headers: [
            ["X-App-Name", "http-echo"],
            ["X-App-Version", "1.0.0"],
          ],
          body: message + "\n",
        },
        host.clock.now,
      ),
    );
    host.log(`${host.stamp()} [INFO] server is listening on ${flags.get("listen") ?? ":5678"}`, "stderr");
    bindOr(host, host.listen("tcp", address, port, handle), port);
  },
};

/** python -m http.server [PORT] [--bind ADDRESS]: the working directory's files; here a listing that names the host. */
export const pythonHttp: Program = {
  start(host, argv) {
    if (!argv.includes("http.server")) return host.exit(0); // no terminal, nothing to read
    const { flags, words } = parseFlags(argv.slice(argv.indexOf("http.server") + 1));
    const port = Number(words[0] ?? "8000");
    const address = flags.get("bind") ?? flags.get("b") ?? "";
    const page = `<!DOCTYPE HTML>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Directory listing for /</title>\n</head>\n<body>\n<h1>Directory listing for /</h1>\n<hr>\n<ul>\n</ul>\n<hr>\n</body>\n</html>\n`;
    const handle = httpServer((request) => {
      host.log(
        `127.0.0.1 - - [${clfTime(host.clock.now).replace(":", " ").replace(" +0000", "")}] "${request.method} ${request.path} ${request.version}" 200 -`,
        "stderr",
      );
      return formatResponse({
        version: "HTTP/1.0",
        status: 200,
        headers: [
          ["Server", "SimpleHTTP/0.6 Python/3.12.3"],
          ["Date", httpDate(host.clock.now)],
          ["Content-type", "text/html; charset=utf-8"],
          ["Content-Length", String(page.length)],
          ["Connection", "close"],
        ],
        body: page,
        head: request.method === "HEAD",
      });
    });
    bindOr(host, host.listen("tcp", address, port, handle), port, "OSError: [Errno 98] Address already in use");
  },
};

/** What an image that nobody described does: it answers HTTP with its host name on the ports that it declares, or that its command line names. */
export const anyImage: Program = {
  start(host, argv) {
    const named = portsOf(argv);
    const declared = host.ports.map((p) => ({ address: "", port: p.containerPort, udp: p.protocol === "UDP" }));
    for (const { address, port, udp } of named.length > 0 ? named : declared) {
      if (udp) host.listen("udp", address, port, { datagram: (_, reply) => reply(utf8(host.hostname)) });
      else
        bindOr(
          host,
          host.listen(
            "tcp",
            address,
            port,
            httpServer((request) => goResponse(request, { status: 200, body: host.hostname + "\n" }, host.clock.now)),
          ),
          port,
        );
    }
  },
};

/** Listen addresses that a command line names: --port=8080, -p 8080, --listen 127.0.0.1:80, --bind 127.0.0.1 --port 80, -addr=:9090. */
function portsOf(argv: readonly string[]): { address: string; port: number; udp: boolean }[] {
  const { flags } = parseFlags(argv.slice(1));
  const host = ["bind", "host", "bind-address", "b", "hostname"].map((f) => flags.get(f)).find((v) => v !== undefined && !/^\d+$/.test(v)) ?? "";
  for (const name of ["port", "p", "http-port", "listen-port", "listen", "addr", "address", "listen-address", "bind", "l"]) {
    const value = flags.get(name);
    if (value === undefined) continue;
    if (/^\d+$/.test(value)) return [{ address: anyAddress(host), port: Number(value), udp: false }];
    if (/:\d+$/.test(value)) return [{ ...listenAddress(value), udp: false }];
  }
  return [];
}

function listenAddress(value: string): { address: string; port: number } {
  const cut = value.lastIndexOf(":");
  return { address: anyAddress(value.slice(0, cut).replace(/^\[|\]$/g, "")), port: Number(value.slice(cut + 1)) };
}

function anyAddress(host: string): string {
  return host === "0.0.0.0" || host === "::" ? "" : host === "localhost" ? "127.0.0.1" : host;
}
