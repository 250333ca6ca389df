// PEM blocks, and what Go's tls.X509KeyPair says of a certificate and a key before it looks into them.

/** The types of the blocks of a text ("CERTIFICATE"); what is no base 64 between its lines is no block. */
export function pemTypes(text: string): string[] {
  const out: string[] = [];
  for (const m of text.matchAll(/(?:^|\n)-----BEGIN ([^\n]*?)-----[ \t]*\r?\n([^]*?)-----END \1-----/g)) {
    // headers of a block end with a line that is empty
    const body = m[2]!.replace(/^(?:[^\n:]+:[^\n]*\n)+\r?\n/, "").replace(/\s+/g, "");
    if (/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(body)) out.push(m[1]!);
  }
  return out;
}

/** Undefined where both hold what they should, as far as the blocks' names tell. */
export function keyPairProblem(certificate: string, key: string): string | undefined {
  const skipped = pemTypes(certificate);
  if (!skipped.includes("CERTIFICATE")) {
    if (skipped.length === 0) return "tls: failed to find any PEM data in certificate input";
    if (skipped.length === 1 && skipped[0]!.endsWith("PRIVATE KEY"))
      return "tls: failed to find certificate PEM data in certificate input, but did find a private key; PEM inputs may have been switched";
    return `tls: failed to find "CERTIFICATE" PEM block in certificate input after skipping PEM blocks of the following types: [${skipped.join(" ")}]`;
  }
  const types = pemTypes(key);
  if (types.some((type) => type === "PRIVATE KEY" || type.endsWith(" PRIVATE KEY"))) return undefined;
  if (types.length === 0) return "tls: failed to find any PEM data in key input";
  if (types.length === 1 && types[0] === "CERTIFICATE") return "tls: found a certificate rather than a key in the PEM for the private key";
  return `tls: failed to find PEM block with type ending in "PRIVATE KEY" in key input after skipping PEM blocks of the following types: [${types.join(" ")}]`;
}
