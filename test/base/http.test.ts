import { describe, expect, it } from "vitest";
import { text, utf8 } from "../../src/base/bytes";
import { answerRequests, formatRequest, formatResponse, goError, goResponse, joinBytes, parseRequest, parseResponse, splitTarget } from "../../src/base/http";

const now = Date.UTC(2026, 10, 21, 0, 59, 13);

describe("requests", () => {
  it("reads one request and leaves the next", () => {
    const two = utf8("GET /hostname HTTP/1.1\r\nHost: web\r\n\r\nPOST /x HTTP/1.1\r\nHost: web\r\nContent-Length: 3\r\n\r\nab");
    const first = parseRequest(two)!;
    expect([first.method, first.path, first.malformed]).toEqual(["GET", "/hostname", false]);
    expect(parseRequest(first.rest)).toBeUndefined();
    expect(text(parseRequest(joinBytes(first.rest, utf8("c")))!.body)).toBe("abc");
  });
  it("knows what is no request", () => {
    expect(parseRequest(utf8("hello\n"))!.malformed).toBe(true);
    expect(parseRequest(utf8("GET / HTTP/1.1\r\n\r\n"))!.malformed).toBe(true);
    expect(parseRequest(utf8("GET / HT"))).toBeUndefined();
  });
  it("splits a target", () => {
    expect([...splitTarget("/echo?msg=a%20b+c&x").query]).toEqual([
      ["msg", "a b c"],
      ["x", ""],
    ]);
  });
});

describe("responses", () => {
  const request = parseRequest(utf8("GET /hostname HTTP/1.1\r\nHost: web\r\n\r\n"))!;
  it("are as Go writes them", () => {
    expect(text(goResponse(request, { status: 200, body: "web-1" }, now))).toBe(
      "HTTP/1.1 200 OK\r\nDate: Sat, 21 Nov 2026 00:59:13 GMT\r\nContent-Length: 5\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nweb-1",
    );
    expect(text(goResponse(request, goError(404), now))).toBe(
      "HTTP/1.1 404 Not Found\r\nContent-Type: text/plain; charset=utf-8\r\nX-Content-Type-Options: nosniff\r\nDate: Sat, 21 Nov 2026 00:59:13 GMT\r\nContent-Length: 19\r\n\r\n404 page not found\n",
    );
  });
  it("answer several requests and close when asked", () => {
    const wire = utf8("GET /a HTTP/1.1\r\nHost: web\r\n\r\nGET /b HTTP/1.1\r\nHost: web\r\nConnection: close\r\n\r\n");
    const turn = answerRequests(wire, (r) => formatResponse({ status: 200, body: r.path }));
    expect(text(turn.send)).toBe("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n/aHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n/b");
    expect(turn.close).toBe(true);
  });
  it("are read in pieces, chunked, and until the end", () => {
    const whole = utf8("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");
    for (let n = 0; n < whole.length; n++) {
      const part = parseResponse(whole.subarray(0, n));
      expect(part === undefined || (part !== "malformed" && !part.complete)).toBe(true);
    }
    const all = parseResponse(whole);
    expect(all !== "malformed" && all !== undefined && text(all.body)).toBe("abcde");
    const open = parseResponse(utf8("HTTP/1.0 200 OK\r\n\r\nabc"));
    expect(open !== "malformed" && open !== undefined && [open.untilClose, open.complete, open.keepAlive]).toEqual([true, false, false]);
    expect(parseResponse(utf8("NOTIFY x"))).toBe("malformed");
  });
  it("formats a request", () => {
    expect(
      text(
        formatRequest({
          method: "GET",
          path: "/",
          headers: [
            ["Host", "web"],
            ["X", ""],
          ],
        }),
      ),
    ).toBe("GET / HTTP/1.1\r\nHost: web\r\nX:\r\n\r\n");
  });
});
