// Addresses and ports inside longer texts, looked at where they stand: programs write thousands of them.

/** Whether an IPv4 address stands there as everybody writes it: four numbers up to 255, without leading zeros. */
export function isQuad(text: string, from: number, to: number): boolean {
  let dots = 0;
  let value = -1;
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c === 46) {
      if (value < 0) return false;
      dots++;
      value = -1;
    } else if (c >= 48 && c <= 57) {
      if (value === 0) return false;
      value = (value < 0 ? 0 : value * 10) + c - 48;
      if (value > 255) return false;
    } else return false;
  }
  return dots === 3 && value >= 0;
}

/** Whether a port stands there: 1 to 65535, without leading zeros. */
export function isPort(text: string, from: number, to: number): boolean {
  let value = 0;
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c < 48 || c > 57 || (c === 48 && value === 0)) return false;
    value = value * 10 + c - 48;
    if (value > 65535) return false;
  }
  return value > 0;
}
