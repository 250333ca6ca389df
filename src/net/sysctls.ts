// Kernel settings of a namespace by their dotted names: what was set, over what a fresh namespace has. `version` counts changes.
import { linkDefault, linkSettings, sysctlDefaults } from "./sysctl-defaults";

export class Sysctls extends Map<string, string> {
  version = 0;
  /** Told of each change: neighbours are asked anew. */
  changed: (() => void) | undefined;
  /** The namespace's links: each has settings of its own. */
  links: (() => Iterable<string>) | undefined;

  override get(name: string): string | undefined {
    return super.get(name) ?? sysctlDefaults.get(name) ?? this.#ofLink(name);
  }

  override has(name: string): boolean {
    return super.has(name) || sysctlDefaults.has(name) || this.#ofLink(name) !== undefined;
  }

  /** Every setting with its value, by name. */
  known(): readonly (readonly [string, string])[] {
    const names = new Set([...super.keys(), ...sysctlDefaults.keys(), ...linkSettings([...(this.links?.() ?? [])])]);
    return [...names].sort().map((name) => [name, this.get(name)!] as const);
  }

  #ofLink(name: string): string | undefined {
    const hasLink = (link: string): boolean => [...(this.links?.() ?? [])].includes(link);
    return linkDefault(name, hasLink, (family) => super.get(`net.${family}.conf.all.forwarding`) === "1");
  }

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
