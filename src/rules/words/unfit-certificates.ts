// Certificates that verify but for what they, or those above them, may be used for: in OpenSSL's words, and in ours.

/** `what` goes on from "a certificate for …, issued by …". */
export type Unfit = { what: string; remedy: string };

const showAll = "`openssl x509 -noout -text -in FILE` shows what a certificate says.";
const goodCa = "a CA whose own certificate says CA:TRUE (basicConstraints) and keyCertSign (keyUsage)";

/** https://docs.openssl.org/3.5/man3/X509_STORE_CTX_get_error/: names where Node has one, else OpenSSL's words. */
const unfit: [RegExp, Unfit][] = [
  [
    /^INVALID_PURPOSE$/,
    {
      what: "that may not prove a server: either its own key usage does not allow that, or a certificate above it is no CA's",
      remedy: `Let ${goodCa} issue the server's certificate, with extendedKeyUsage serverAuth and keyUsage digitalSignature, or without the two. ${showAll}`,
    },
  ],
  [
    /^(INVALID_CA|PATH_LENGTH_EXCEEDED)$|certificate signing/,
    {
      what: "and a certificate above it may not issue the one below",
      remedy: `Let ${goodCa}, and no pathlen that is shorter than its chain, issue the certificates. ${showAll}`,
    },
  ],
  [
    /subtree violation/,
    {
      what: "and a CA above it may vouch for certain names only (nameConstraints), of which this certificate has others",
      remedy: `Give the server a certificate with names that its CA may vouch for, and no others, or one of another CA. ${showAll}`,
    },
  ],
  [
    /critical extension/,
    {
      what: "with an extension that must be understood (critical), and that OpenSSL does not know",
      remedy: `Give the server a certificate without that extension. ${showAll}`,
    },
  ],
];

/** What a verdict of OpenSSL has against a certificate's use; null for any other verdict. */
export function unfitness(code: string): Unfit | null {
  return unfit.find(([pattern]) => pattern.test(code))?.[1] ?? null;
}
