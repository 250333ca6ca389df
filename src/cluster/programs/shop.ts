// registry.example.com/shop/web: an application that nobody else has, for lessons and tests of what an application can
// get wrong. It names its host to whoever asks on /, and speaks as a Go program does.
//
//   --listen ADDRESS:PORT   where it listens; default: every address, port $WEB_PORT or 8080
//   --site NAME             it answers only what is asked for that Host; everything else gets 404
import { goResponse, header } from "../../base/http";
import type { Program } from "../program";
import { parseFlags } from "./flags";
import { httpServer } from "./http";

export const shopWeb: Program = {
  start(host, argv) {
    const { flags } = parseFlags(argv.slice(1));
    const listen = flags.get("listen") ?? `:${host.env.get("WEB_PORT") ?? "8080"}`;
    const site = flags.get("site");
    const die = (why: string): void => {
      host.log(`${host.stamp()} ${why}`, "stderr");
      host.exit(1);
    };
    // As net.SplitHostPort: one colon, a number behind it.
    const m = /^([^:]*|\[[^\]]*\]):(\d+)$/.exec(listen);
    if (m === null) return die(`listen tcp: address ${listen}: ${listen.split(":").length > 2 ? "too many colons in address" : "missing port in address"}`);
    const address = m[1] === "0.0.0.0" ? "" : m[1] === "localhost" ? "127.0.0.1" : m[1]!;
    const server = httpServer((request) => {
      const asked = (header(request.headers, "Host") ?? "").replace(/:\d+$/, "");
      const known = site === undefined || asked === site;
      return goResponse(request, known ? { status: 200, body: host.hostname + "\n" } : { status: 404, body: `no such site: ${asked}\n` }, host.clock.now);
    });
    if (!host.listen("tcp", address, Number(m[2]), server)) return die(`listen tcp ${listen}: bind: address already in use`);
    host.log(`${host.stamp()} listening on ${listen}`, "stderr");
  },
};
