// What a mode makes of one Service port, kept by the identity of what it came from and shared by all nodes.
import type { ServicePort } from "./serviceport";
import { sameCategories } from "./topology";
import type { Categories } from "./topology";

type Cached<Settings, Made> = { readonly categories: Categories; readonly settings: Settings; readonly made: Made };

/** So many states of one Service port are kept: nodes differ where a policy is Local or topology counts. */
const kept = 8;

/** `build`, which gives the same value for equal inputs. @param same whether two settings make no difference to a port */
export function shared<Settings, Made>(
  build: (port: ServicePort, categories: Categories, settings: Settings) => Made,
  same: (a: Settings, b: Settings, port: ServicePort) => boolean,
): (port: ServicePort, categories: Categories, settings: Settings) => Made {
  const cache = new WeakMap<ServicePort, readonly Cached<Settings, Made>[]>();
  return (port, categories, settings) => {
    const known = cache.get(port);
    const found = known?.find((c) => sameCategories(c.categories, categories) && (c.settings === settings || same(c.settings, settings, port)));
    if (found !== undefined) return found.made;
    const made = build(port, categories, settings);
    const fresh = { categories, settings, made };
    cache.set(port, known === undefined ? [fresh] : [fresh, ...known.slice(0, kept - 1)]);
    return made;
  };
}
