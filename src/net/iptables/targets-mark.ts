// MARK and CONNMARK.
import { hex, RuleError, uint, V_CONTINUE, valueMask, type Option, type TargetExtension } from "./extension";

const opt = (options: readonly Option[], name: string): Option | undefined => options.find((o) => o.name === name);

export const mark: TargetExtension = {
  name: "MARK",
  options: { "set-mark": 1, "set-xmark": 1, "or-mark": 1, "and-mark": 1, "xor-mark": 1 },
  exclusive: ["set-xmark", "set-mark", "and-mark", "or-mark", "xor-mark"],
  parse: (options) => {
    const o = options[0];
    if (o === undefined) throw new RuleError("MARK: One of the --set-xmark, --{and,or,xor,set}-mark options is required");
    const { value, mask } = xmark(o, "MARK");
    const keep = ~mask;
    return {
      save: `--set-xmark ${hex(value)}/${hex(mask)}`,
      list: () => `MARK ${xmarkWords(value, mask)}`,
      act: (p) => {
        p.mark = (p.mark & keep) ^ value;
        return V_CONTINUE;
      },
    };
  },
};

/** Every form is "clear these bits, then flip those". */
function xmark(o: Option, target: string): { value: number; mask: number } {
  const { value, mask } = valueMask(o.name, target, o.args[0]!);
  if (o.name === "set-xmark") return { value, mask };
  if (o.name === "set-mark") return { value, mask: (mask | value) >>> 0 };
  if (o.name === "or-mark") return { value, mask: value };
  if (o.name === "and-mark") return { value: 0, mask: ~value >>> 0 };
  return { value, mask: 0 };
}

function xmarkWords(value: number, mask: number): string {
  if (value === 0) return `and ${hex(~mask)}`;
  if (value === mask) return `or ${hex(value)}`;
  if (mask === 0) return `xor ${hex(value)}`;
  if (mask >>> 0 === 0xffffffff) return `set ${hex(value)}`;
  return `xset ${hex(value)}/${hex(mask)}`;
}

export const connmark: TargetExtension = {
  name: "CONNMARK",
  options: { "set-mark": 1, "set-xmark": 1, "or-mark": 1, "and-mark": 1, "xor-mark": 1, "save-mark": 0, "restore-mark": 0, nfmask: 1, ctmask: 1, mask: 1 },
  parse: (options) => {
    const o = options.find((x) => x.name.endsWith("-mark") || x.name === "set-xmark");
    if (o === undefined) throw new RuleError("CONNMARK target: No operation specified");
    if (o.name === "save-mark" || o.name === "restore-mark") {
      const common = opt(options, "mask")?.args[0];
      const nf = uint(opt(options, "nfmask")?.args[0] ?? common ?? "0xffffffff")!;
      const ctm = uint(opt(options, "ctmask")?.args[0] ?? common ?? "0xffffffff")!;
      const save = o.name === "save-mark";
      const shown = nf === 0xffffffff && ctm === 0xffffffff ? "" : nf === ctm ? ` mask ${hex(nf)}` : ` nfmask ${hex(nf)} ctmask ${hex(ctm)}`;
      return {
        save: `--${o.name} --nfmask ${hex(nf)} --ctmask ${hex(ctm)}`,
        list: () => `CONNMARK ${save ? "save" : "restore"}${shown}`,
        act: (p, s) => {
          const ct = s.host.conntrack;
          if (save) ct.setMark(p, (ct.mark(p) & ~ctm) ^ (p.mark & nf));
          else p.mark = (p.mark & ~nf) ^ (ct.mark(p) & ctm);
          return V_CONTINUE;
        },
        needs: [{ kind: "conntrack" }],
      };
    }
    const { value, mask } = xmark(o, "CONNMARK");
    return {
      save: `--set-xmark ${hex(value)}/${hex(mask)}`,
      list: () => `CONNMARK ${xmarkWords(value, mask)}`,
      act: (p, s) => {
        s.host.conntrack.setMark(p, (s.host.conntrack.mark(p) & ~mask) ^ value);
        return V_CONTINUE;
      },
      needs: [{ kind: "conntrack" }],
    };
  },
};
