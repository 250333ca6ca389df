// JSON merge patch (RFC 7396). The target is not changed; what the patch does not touch is shared with it. Maps that it
// touches have their keys sorted, as error texts of the server show them.

export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isMap(target)) return pruned(patch);
  if (!isMap(patch)) return patch;
  const out = { ...target };
  for (const [key, value] of Object.entries(patch)) {
    if (value === undefined) continue;
    if (value === null) delete out[key];
    else out[key] = mergePatch(out[key], value);
  }
  return sortKeys(out);
}

/** What is new, or takes a list's place, loses its nulls wherever maps hold them: so the library that the server uses has it (evanphx/json-patch). */
function pruned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pruned);
  if (!isMap(value)) return value;
  const kept = Object.entries(value).filter(([, v]) => v !== null && v !== undefined);
  return sortKeys(Object.fromEntries(kept.map(([key, v]) => [key, pruned(v)])));
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function sortKeys(map: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
}
