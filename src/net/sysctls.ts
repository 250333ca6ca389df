// Kernel settings of a namespace by their dotted names. Absent names are not shown; `version` counts changes.
export class Sysctls extends Map<string, string> {
  version = 0;
  /** Told of each change: neighbours are asked anew. */
  changed: (() => void) | undefined;

  override set(name: string, value: string): this {
    this.version++;
    this.changed?.();
    const twin = twins[name];
    if (twin !== undefined) super.set(twin, value);
    return super.set(name, value);
  }

  override delete(name: string): boolean {
    this.version++;
    return super.delete(name);
  }

  override clear(): void {
    this.version++;
    super.clear();
  }
}

/** Two names of one setting. */
const twins: Readonly<Record<string, string>> = {
  "net.ipv4.ip_forward": "net.ipv4.conf.all.forwarding",
  "net.ipv4.conf.all.forwarding": "net.ipv4.ip_forward",
};
