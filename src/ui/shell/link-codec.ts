// Links, with the platform's own compression. Inflating stops as soon as it gives more than a link may hold.
import type { Scenario } from "../../session/types";
import { packLink, unpackLink } from "../../share/link";
import { LinkError, limits, readScenario, scenarioText } from "../../share/scenario";

/** The fragment of a link for a scenario. */
export async function makeLink(scenario: Scenario): Promise<string> {
  const stream = new Blob([scenarioText(scenario)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return packLink(new Uint8Array(await new Response(stream).arrayBuffer()));
}

/** The scenario in a fragment; throws LinkError with a sentence for the reader. */
export async function openLink(fragment: string): Promise<Scenario> {
  const bytes = unpackLink(fragment);
  const reader = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    let next: ReadableStreamReadResult<Uint8Array<ArrayBuffer>>;
    try {
      next = await reader.read();
    } catch {
      throw new LinkError("This link is damaged: part of it is missing or was changed on the way.");
    }
    if (next.done) break;
    size += next.value.length;
    if (size > limits.inflated) {
      await reader.cancel();
      throw new LinkError("This link holds more than the page accepts.");
    }
    parts.push(next.value);
  }
  return readScenario(await new Blob(parts).text());
}
