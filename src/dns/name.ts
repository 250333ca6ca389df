// Domain names in presentation form, with their closing dot: "data.prod.svc.cluster.local.". Case is kept, comparisons
// ignore it. A dot inside a label stands as "\.", an unprintable byte as "\007".

/** With a closing dot. */
export function fqdn(name: string): string {
  return isFqdn(name) ? name : `${name}.`;
}

export function isFqdn(name: string): boolean {
  if (name.charCodeAt(name.length - 1) !== 46) return false;
  if (name.charCodeAt(name.length - 2) !== 92) return true;
  let slashes = 0;
  for (let i = name.length - 2; i >= 0 && name[i] === "\\"; i--) slashes++;
  return slashes % 2 === 0;
}

/** Without the closing dot (the root stays "."). */
export function unqualified(name: string): string {
  return name !== "." && isFqdn(name) ? name.slice(0, -1) : name;
}

/** The labels, leftmost first; the root has none. */
export function labels(name: string): string[] {
  if (name === "" || name === ".") return [];
  const plain = unqualified(name);
  if (!plain.includes("\\")) return plain.split(".");
  const out: string[] = [];
  let from = 0;
  for (let i = 0; i < plain.length; i++) {
    if (plain[i] === "\\") i++;
    else if (plain[i] === ".") {
      out.push(plain.slice(from, i));
      from = i + 1;
    }
  }
  out.push(plain.slice(from));
  return out;
}

/** Whether `child` is `parent` or lies below it. Both may lack the closing dot. */
export function isSubdomain(parent: string, child: string): boolean {
  if (parent === ".") return true;
  const p = fqdn(parent).toLowerCase();
  const c = fqdn(child).toLowerCase();
  if (p === "." || p === c) return true;
  return c.endsWith(p) && c[c.length - p.length - 1] === "." && c[c.length - p.length - 2] !== "\\";
}

/** The longest of `zones` that holds the name; "" if none does. */
export function matchZone(zones: readonly string[], name: string): string {
  let zone = "";
  for (const z of zones) if (z.length > zone.length && isSubdomain(z, name)) zone = z;
  return zone;
}

/** matchZone for zones that stay: a server is asked for the same names again and again. */
export function zoneMatcher(zones: readonly string[]): (name: string) => string {
  if (zones.length === 0) return () => "";
  const known = new Map<string, string>();
  return (name) => {
    let zone = known.get(name);
    if (zone === undefined) {
      zone = matchZone(zones, name);
      if (known.size >= 4096) known.clear();
      known.set(name, zone);
    }
    return zone;
  };
}

/** Lower case, with a closing dot. */
export function normalizeName(name: string): string {
  return fqdn(name).toLowerCase();
}

/** Whether this can stand in a packet: labels of 1 to 63 bytes, 255 in all. */
export function isDomainName(name: string): boolean {
  if (name === "") return false;
  if (name === ".") return true;
  let size = 1;
  for (const label of labels(name)) {
    const n = labelLength(label);
    if (n === 0 || n > 63) return false;
    size += n + 1;
  }
  return size <= 255;
}

/** Bytes of a label, its escapes undone. */
export function labelLength(label: string): number {
  if (!label.includes("\\")) return label.length;
  let n = 0;
  for (let i = 0; i < label.length; i++, n++) {
    if (label[i] !== "\\") continue;
    i += /^\d{3}$/.test(label.slice(i + 1, i + 4)) ? 3 : 1;
  }
  return n;
}
