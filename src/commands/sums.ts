// base64, md5sum, sha1sum, sha256sum, sha512sum. Binary results are kept as text, one character a byte where they are no UTF-8.
import { fromBase64, toBase64 } from "../base/base64";
import { md5, sha1 } from "@noble/hashes/legacy.js";
import { sha256, sha512 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { text as fromUtf8, utf8 } from "../base/bytes";
import { err, out } from "../base/driver";
import { readAll } from "../shell/command";
import { eachOperand, linesOf, openFile } from "./input";
import { parseOptions } from "./options";
import { complain, type Make } from "./style";

export const base64: Make = (style) => ({
  name: "base64",
  summary: "base64 encode/decode data and print to standard output",
  *run(context, args) {
    const o = parseOptions("base64", style, "dDiw:", { decode: "d", "wrap=": "w", "ignore-garbage": "i" }, args);
    if (typeof o === "string") return yield* complain(o);
    let code = 0;
    const status = yield* eachOperand(context, "base64", style, o.rest.slice(0, 1), function* (input) {
      const text = yield* readAll(input);
      if (o.has("d") || o.has("D")) {
        const decoded = fromBase64(o.has("i") ? text.replace(/[^A-Za-z0-9+/=]/g, "") : text.replace(/\s/g, ""));
        if (decoded.bytes.length > 0) yield out(fromUtf8(decoded.bytes));
        if (!decoded.good) {
          yield err(style === "gnu" ? "base64: invalid input\n" : "base64: truncated input\n");
          code = 1;
        }
        return;
      }
      const encoded = toBase64(utf8(text));
      const width = Number(o.value("w") ?? 76);
      if (encoded !== "") yield out(width === 0 ? encoded : `${encoded.match(new RegExp(`.{1,${width}}`, "g"))!.join("\n")}\n`);
    });
    return code || status;
  },
});

const sum =
  (name: string, hash: (data: Uint8Array) => Uint8Array): Make =>
  (style) => ({
    name,
    summary: `compute and check ${name.replace("sum", "").toUpperCase()} message digest`,
    *run(context, args) {
      const o = parseOptions(name, style, "cbtws", { check: "c", binary: "b", text: "t", quiet: "q", status: "s" }, args);
      if (typeof o === "string") return yield* complain(o);
      let failures = 0;
      const code = yield* eachOperand(context, name, style, o.rest, function* (input, file) {
        const text = yield* readAll(input);
        if (!o.has("c")) {
          yield out(`${bytesToHex(hash(utf8(text)))} ${o.has("b") ? "*" : " "}${file}\n`);
          return;
        }
        for (const line of linesOf(text)) {
          const m = /^([0-9a-f]+) [ *](.*)$/.exec(line);
          if (m === null) continue;
          const target = openFile(context, m[2]!);
          const good = typeof target !== "string" && bytesToHex(hash(utf8(yield* readAll(target)))) === m[1];
          if (!good) failures++;
          if (!o.has("s") && !(o.has("q") && good)) yield out(`${m[2]}: ${good ? "OK" : typeof target === "string" ? "FAILED open or read" : "FAILED"}\n`);
        }
        if (failures > 0) yield err(`${name}: WARNING: ${failures} computed checksum${failures === 1 ? "" : "s"} did NOT match\n`);
      });
      return failures > 0 ? 1 : code;
    },
  });
export const md5sum = sum("md5sum", md5);
export const sha1sum = sum("sha1sum", sha1);
export const sha256sum = sum("sha256sum", sha256);
export const sha512sum = sum("sha512sum", sha512);
