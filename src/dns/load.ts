// From the server blocks of a Corefile to what answers: each block's chain of handlers, by port and zone.
import type { ServerBlock } from "./corefile";
import { hashOf, keyZones } from "./blocks";
import { CorefileError, Dispenser } from "./corefile";
import { RCODES } from "./codes";
import type { Handler, Next, Serving, Settings, Site } from "./plugin";
import { directives, ignored, plugins } from "./plugins/list";

export type Chain = {
  readonly zone: string;
  readonly handlers: readonly Handler[];
  /** Takes a request in at the top. */
  readonly enter: Next;
  /** It forwards: classes other than IN are taken. */
  readonly open: boolean;
};

/** A Corefile in use. */
export type Loaded = {
  /** By port, then by zone. */
  readonly servers: ReadonlyMap<number, ReadonlyMap<string, Chain>>;
  readonly settings: Settings;
  readonly handlers: readonly Handler[];
  readonly hash: string;
  readonly corefile: string;
  /** What is listed at the start: ".:53". */
  readonly zones: readonly string[];
};

/**
 * Sets up the plugins of all blocks; throws CorefileError, after what was set up has been stopped.
 * @param path the Corefile's own, which errors name.
 * @param site makes what a plugin of one block has of the process; the chain fills while the block's plugins are set up.
 */
export function loadBlocks(
  blocks: readonly ServerBlock[],
  corefile: string,
  path: string,
  site: (settings: Settings, zones: readonly string[], chain: readonly Handler[]) => Site,
): Loaded {
  const settings: Settings = { health: undefined, lameduckMs: 0, ready: undefined, prometheus: undefined, reloadMs: undefined };
  const places = blocks.map((b) => b.keys.flatMap((key) => keyZones(key)));
  const chains = blocks.map((): Handler[] => []);
  const sites = blocks.map((_, i) =>
    site(
      settings,
      places[i]!.map((z) => z.zone),
      chains[i]!,
    ),
  );
  try {
    setUp(blocks, path, sites, chains);
    const servers = serversOf(places, chains);
    const zones = [...servers].flatMap(([port, here]) => [...here.keys()].sort().map((zone) => `${zone}:${port}`));
    return { servers, settings, handlers: chains.flat(), hash: hashOf(blocks), corefile, zones };
  } catch (e) {
    for (const chain of chains) for (const h of chain) h.stop?.();
    throw e;
  }
}

// As upstream does, a directive is set up in all blocks before the next one.
function setUp(blocks: readonly ServerBlock[], path: string, sites: readonly Site[], chains: readonly Handler[][]): void {
  for (const directive of directives) {
    const plugin = plugins.find((p) => p.name === directive);
    for (const [i, block] of blocks.entries()) {
      const tokens = block.directives.get(directive);
      if (tokens === undefined || ignored.has(directive)) continue;
      if (plugin === undefined) throw new CorefileError(`plugin/${directive}: is not part of this simulation`);
      try {
        const handler = plugin.setup(new Dispenser(path, tokens), sites[i]!);
        if (handler !== undefined) chains[i]!.push(handler);
      } catch (e) {
        if (e instanceof CorefileError) throw new CorefileError(`plugin/${directive}: ${e.message}`);
        throw e;
      }
    }
  }
}

function serversOf(places: readonly (readonly { zone: string; port: number }[])[], chains: readonly Handler[][]): Map<number, Map<string, Chain>> {
  const servers = new Map<number, Map<string, Chain>>();
  for (const [i, zones] of places.entries()) {
    const handlers = chains[i]!;
    const enter = link(handlers);
    for (const { zone, port } of zones) {
      const here = servers.get(port) ?? new Map<string, Chain>();
      servers.set(port, here);
      if (here.has(zone)) throw new CorefileError(`cannot serve dns://${zone}:${port} - it is already defined`);
      here.set(zone, { zone, handlers, enter, open: handlers.some((h) => h.name === "forward" || h.name === "chaos") });
    }
  }
  return servers;
}

/** The handlers as one: each is handed the next once, not for every query. */
function link(handlers: readonly Handler[]): Next {
  let next: Next = function* (): Serving {
    return { rcode: RCODES.SERVFAIL, error: `plugin/${handlers[handlers.length - 1]?.name ?? ""}: no next plugin found` };
  };
  for (const handler of [...handlers].reverse()) {
    const further = next;
    next = (request) => handler.serve(request, further);
  }
  return next;
}
