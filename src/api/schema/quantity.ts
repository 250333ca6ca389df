// resource.Quantity: numbers with a suffix, and the canonical text that Kubernetes gives them ("1000m" is "1",
// "1024Mi" is "1Gi"). Values are kept as BigInt nanos, as fine as the real one rounds.

type Format = "decimal" | "binary" | "exponent";
const BINARY = ["", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"];
const DECIMAL: readonly (readonly [string, number])[] = [
  ["n", -9],
  ["u", -6],
  ["m", -3],
  ["", 0],
  ["k", 3],
  ["M", 6],
  ["G", 9],
  ["T", 12],
  ["P", 15],
  ["E", 18],
];

export type Quantity = { readonly nanos: bigint; readonly format: Format };

const PATTERN = /^([+-]?)(\d*)(?:\.(\d*))?(n|u|m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei|[eE][+-]?\d+)?$/;

/** Undefined if it is no quantity. */
export function parseQuantity(text: string): Quantity | undefined {
  const m = PATTERN.exec(text);
  if (m === null) return undefined;
  const [, sign, whole = "", fraction = "", suffix = ""] = m;
  if (whole === "" && fraction === "") return undefined;
  const digits = BigInt(whole + fraction || "0");
  let format: Format = "decimal";
  let numerator = digits;
  let power = 9 - fraction.length;
  const binary = BINARY.indexOf(suffix);
  if (suffix !== "" && binary > 0) {
    format = "binary";
    numerator *= 1024n ** BigInt(binary);
  } else if (/^[eE]/.test(suffix)) {
    format = "exponent";
    power += Number(suffix.slice(1));
  } else power += DECIMAL.find(([s]) => s === suffix)![1];
  let nanos: bigint;
  if (power >= 0) nanos = numerator * 10n ** BigInt(power);
  else {
    const by = 10n ** BigInt(-power);
    nanos = (numerator + by - 1n) / by; // rounds up, away from zero
  }
  return { nanos: sign === "-" ? -nanos : nanos, format };
}

/** The canonical text of a quantity's text; undefined if it is none. */
export function canonicalQuantity(text: string): string | undefined {
  const q = parseQuantity(text);
  return q === undefined ? undefined : formatQuantity(q);
}

export function formatQuantity({ nanos, format }: Quantity): string {
  if (nanos === 0n) return "0";
  const sign = nanos < 0n ? "-" : "";
  const n = nanos < 0n ? -nanos : nanos;
  if (format === "binary" && n % 1_000_000_000n === 0n && n / 1_000_000_000n >= 1024n) {
    let value = n / 1_000_000_000n;
    let i = 0;
    while (i < BINARY.length - 1 && value % 1024n === 0n) {
      value /= 1024n;
      i++;
    }
    return `${sign}${value}${BINARY[i]}`;
  }
  let value = n;
  let exponent = -9;
  while (exponent < 18 && value % 1000n === 0n) {
    value /= 1000n;
    exponent += 3;
  }
  if (format === "exponent") return exponent === 0 ? `${sign}${value}` : `${sign}${value}e${exponent}`;
  return `${sign}${value}${DECIMAL.find(([, e]) => e === exponent)![0]}`;
}

/** -1, 0 or 1. */
export function compareQuantities(a: string, b: string): number {
  const x = parseQuantity(a)?.nanos ?? 0n;
  const y = parseQuantity(b)?.nanos ?? 0n;
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The sum, in the format of the first; a zero takes the other's. */
export function addQuantities(a: string, b: string): string {
  const x = parseQuantity(a)!;
  const y = parseQuantity(b)!;
  return formatQuantity({ nanos: x.nanos + y.nanos, format: x.nanos === 0n ? y.format : x.format });
}

/** The difference, no less than zero. */
export function subtractQuantities(a: string, b: string): string {
  const x = parseQuantity(a)!;
  const left = x.nanos - parseQuantity(b)!.nanos;
  return formatQuantity({ nanos: left > 0n ? left : 0n, format: x.format });
}
