import { sha256 } from "@noble/hashes/sha2.js";
import { utf8 } from "../../src/base/bytes";
import { sha256Words } from "../../src/base/sha256";
import { expect, test } from "vitest";

function words(digest: Uint8Array): readonly number[] {
  const view = new DataView(digest.buffer, digest.byteOffset);
  return Array.from({ length: 8 }, (_, i) => view.getInt32(i * 4));
}

test("texts of every length around a block hash as another's SHA-256 has it", () => {
  for (let n = 0; n < 300; n++) {
    const text = Array.from({ length: n }, (_, i) => String.fromCharCode(33 + ((i * 7 + n * 13) % 90))).join("");
    expect([n, ...sha256Words(text)]).toEqual([n, ...words(sha256(utf8(text)))]);
  }
});

test("what is no ASCII is hashed as UTF-8", () => {
  for (const text of ["é", "名前", "a".repeat(400) + "😀"]) expect([...sha256Words(text)]).toEqual(words(sha256(utf8(text))));
});
