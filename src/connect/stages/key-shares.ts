// The groups that TLS may agree on its keys with, and for which of them a share is sent before the server has chosen.

/** OpenSSL's syntax for several shares came with 3.5, which Node 24 has: https://docs.openssl.org/3.5/man3/SSL_CTX_set1_curves/ */
const severalSharesFrom = [3, 5] as const;

/**
 * PostgreSQL up to 17 takes P-256 alone, unless somebody has chosen another curve for it. A client that sends no share
 * for that one pays a round trip more (RFC 8446, section 4.1.4). With three shares the better groups are still the ones
 * that a server takes where it has them; an older OpenSSL sends one share, and there it is P-256's.
 */
export function keyShares(openssl: string = process.versions.openssl): string {
  const [major = 0, minor = 0] = openssl.split(".").map(Number);
  const [fromMajor, fromMinor] = severalSharesFrom;
  const takesSeveral = major > fromMajor || (major === fromMajor && minor >= fromMinor);
  return takesSeveral ? "?*X25519MLKEM768/?*X25519:?*P-256:?X448:?P-384:?P-521" : "P-256:X25519:P-384:P-521";
}
