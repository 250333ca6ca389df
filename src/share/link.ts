// The fragment of a link: one character for the version of the format, then base64url of raw-deflated JSON. Inflating
// is the page's (the platform does it); this is the part that needs no platform.
import { fromBase64Url, toBase64Url } from "../base/base64";
import { LinkError, limits } from "./scenario";

/** The version of the format, one character; decoders of old versions stay for ever. */
export const linkVersion = "1";

/** The fragment (without "#") for deflated bytes. */
export function packLink(deflated: Uint8Array): string {
  return linkVersion + toBase64Url(deflated);
}

/** The deflated bytes in a fragment; throws LinkError with a sentence for the reader. */
export function unpackLink(fragment: string): Uint8Array {
  if (fragment.length > limits.characters) throw new LinkError("This link is longer than the page accepts.");
  if (fragment[0] !== linkVersion)
    throw new LinkError(/^[0-9]/.test(fragment) ? "This link was made by a newer version of the page." : "This is not a link that the page understands.");
  const bytes = fromBase64Url(fragment.slice(1));
  if (bytes === undefined || bytes.length === 0) throw new LinkError("This link is damaged: part of it is missing or was changed on the way.");
  return bytes;
}
