// acl: who may ask what. The first policy that a query fits decides; a query that fits none goes on.
import { addressBytes, inSubnet, subnet } from "../address";
import type { Subnet } from "../address";
import { RCODES, typeNumber } from "../codes";
import type { CorefileError, Dispenser } from "../corefile";
import { EDE } from "../message";
import type { Message } from "../message";
import { replyTo } from "../message";
import { matchZone } from "../name";
import type { Plugin } from "../plugin";
import { answered, origins } from "../plugin";

const actions = ["allow", "block", "filter", "drop"] as const;
type Policy = {
  readonly action: (typeof actions)[number];
  /** Undefined: all. */
  readonly types: ReadonlySet<number> | undefined;
  readonly nets: readonly Subnet[] | undefined;
};
type Rule = { readonly zones: readonly string[]; readonly policies: Policy[] };

/** Why a query was not answered, as RFC 8914 numbers it. */
const BLOCKED = 15;
const FILTERED = 17;

export const acl: Plugin = {
  name: "acl",
  setup(c, site) {
    const rules: Rule[] = [];
    while (c.next()) {
      const rule: Rule = { zones: origins(c.remainingArgs(), site), policies: [] };
      while (c.nextBlock()) rule.policies.push(policy(c));
      rules.push(rule);
    }
    return {
      name: "acl",
      *serve(request, next) {
        const q = request.message.questions[0]!;
        const from = addressBytes(request.from.ip);
        for (const { zones, policies } of rules) {
          if (matchZone(zones, q.name.toLowerCase()) === "") continue;
          const fits = policies.find(
            ({ types, nets }) => types?.has(q.type) !== false && (nets === undefined || (from !== undefined && nets.some((n) => inSubnet(from, n)))),
          );
          if (fits === undefined) continue;
          if (fits.action === "allow") break;
          if (fits.action === "drop") return { rcode: RCODES.NOERROR };
          return answered(
            "acl",
            fits.action === "block" ? refusal(request.message, RCODES.REFUSED, BLOCKED) : refusal(request.message, RCODES.NOERROR, FILTERED),
          );
        }
        return yield* next(request);
      },
    };
  },
};

function refusal(message: Message, rcode: number, why: number): Message {
  return replyTo(message, { rcode, edns: { version: 0, udpSize: 4096, dnssecOk: true, options: [{ code: EDE, data: new Uint8Array([0, why]) }] } });
}

function policy(c: Dispenser): Policy {
  const action = actions.find((a) => a === c.val().toLowerCase());
  if (action === undefined) throw c.err(`unexpected token ${JSON.stringify(c.val())}; expect 'allow', 'block', 'filter' or 'drop'`);
  let types: Set<number> | undefined;
  let nets: Subnet[] | undefined;
  let everyType = false;
  let everyNet = false;
  const words = c.remainingArgs();
  for (let i = 0; i < words.length;) {
    const section = words[i++]!.toLowerCase();
    const from = i;
    while (i < words.length && !["type", "net"].includes(words[i]!.toLowerCase())) i++;
    const tokens = words.slice(from, i);
    if (tokens.length === 0) throw c.err(`no token specified in ${JSON.stringify(section)} section`);
    if (section === "type") {
      everyType ||= tokens.includes("*");
      for (const t of tokens) if (t !== "*") (types ??= new Set()).add(typeOf(t, (why) => c.err(why)));
    } else if (section === "net") {
      everyNet ||= tokens.includes("*");
      for (const t of tokens) if (t !== "*") (nets ??= []).push(netOf(t, (why) => c.err(why)));
    } else throw c.err(`unexpected token ${JSON.stringify(section)}; expect 'type | net'`);
  }
  return { action, types: everyType ? undefined : types, nets: everyNet ? undefined : nets };
}

function typeOf(token: string, wrong: (why: string) => CorefileError): number {
  const type = token === token.toUpperCase() ? typeNumber(token) : undefined;
  if (type === undefined) throw wrong(`unexpected token ${JSON.stringify(token)}; expect legal QTYPE`);
  return type;
}

function netOf(token: string, wrong: (why: string) => CorefileError): Subnet {
  const whole = token.includes("/") ? token : `${token}/${token.includes(":") ? 128 : 32}`;
  const net = subnet(whole);
  if (net === undefined) throw wrong(`illegal CIDR notation ${JSON.stringify(whole)}`);
  return net;
}
