// Every outcome of categorize, one row each.
import { expect, test } from "vitest";
import type { Endpoint } from "../../src/proxy/endpoint";
import { categorize } from "../../src/proxy/topology";

// "a@n1" ready, "a@n1!" terminating but serving, "a@n1x" not ready, "+z:a,b" zone hints, "+n:n1" node hints.
function endpoint(text: string): Endpoint {
  const [, name, node, state, hints = ""] = /^(\w)@(\w+?)([!x]?)((?:\+.*)?)$/.exec(text)!;
  const of = (kind: string): string[] => new RegExp(`\\+${kind}:([\\w,]+)`).exec(hints)?.[1]?.split(",") ?? [];
  return {
    address: `${name}:1`,
    ip: name!,
    port: 1,
    node: node!,
    ready: state === "",
    serving: state !== "x",
    terminating: state === "!",
    zoneHints: of("z"),
    nodeHints: of("n"),
  };
}

const both = { usesCluster: true, usesLocal: true };
const cluster = { usesCluster: true, usesLocal: false };
const local = { usesCluster: false, usesLocal: true };

test.each([
  ["nothing", cluster, "", "", "", "", false],
  ["ready ones", cluster, "a@n1 b@n2 c@n3x", "ab", "", "ab", true],
  ["only terminating ones", cluster, "a@n1! b@n2! c@n3x", "ab", "", "ab", true],
  ["terminating ones beside a ready one do not count", cluster, "a@n1! b@n2", "b", "", "b", true],
  ["none usable", cluster, "a@n1x b@n2x", "", "", "", false],
  ["local alone", local, "a@n1 b@n2", "", "a", "a", true],
  ["local alone, only elsewhere", local, "b@n2", "", "", "", true],
  ["local alone, terminating here", local, "a@n1! b@n2", "", "a", "a", true],
  ["local alone, none usable", local, "a@n1x", "", "", "", false],
  ["both", both, "a@n1 b@n2", "ab", "a", "ab", true],
  ["both, the local one terminating", both, "a@n1! b@n2", "b", "a", "ab", true],
  ["zone hints of all, one for us", cluster, "a@n1+z:x b@n2+z:y", "a", "", "a", true],
  ["zone hints, none for us", cluster, "a@n1+z:y b@n2+z:y", "ab", "", "ab", true],
  ["zone hints, one lacks them", cluster, "a@n1+z:x b@n2", "ab", "", "ab", true],
  ["zone hints of unready ones do not count", cluster, "a@n1+z:x b@n2x", "a", "", "a", true],
  ["node hints before zone hints", cluster, "a@n1+n:n1+z:y b@n2+n:n2+z:x", "a", "", "a", true],
  ["node hints, none for us: zone hints", cluster, "a@n1+n:n3+z:y b@n2+n:n2+z:x", "b", "", "b", true],
  ["topology leaves the local one out of cluster, not out of reach", both, "a@n1+z:y b@n2+z:x", "b", "a", "ab", true],
  ["topology with terminating ones only: all of them", cluster, "a@n1!+z:y b@n2!+z:x", "ab", "", "ab", true],
])("%s", (_name, port, endpoints, wantCluster, wantLocal, wantReachable, any) => {
  const list = endpoints === "" ? [] : endpoints.split(" ").map(endpoint);
  const got = categorize(list, port, "n1", "x");
  const names = (l: readonly Endpoint[]): string => l.map((e) => e.ip).join("");
  expect([names(got.cluster), names(got.local), names(got.reachable), got.any]).toEqual([wantCluster, wantLocal, wantReachable, any]);
});
