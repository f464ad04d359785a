// Known differences between this program's verdict on a certificate and libpq's, with reasons.

export type Compared = { about: string; verify: "none" | "ca" | "full"; host: string };

export type Difference = {
  ours: "connects" | "refuses";
  of: (compared: Compared) => boolean;
  reason: string;
};

const about = (...names: string[]) => {
  return (compared: Compared) => names.includes(compared.about);
};

export const differences: Difference[] = [
  {
    ours: "connects",
    of: about(
      "its own certificate, issued by a CA",
      "an intermediate in place of the root",
      "an intermediate in place of the root, sent as well",
    ),
    reason:
      "Stitch takes the server's own certificate, or that of the CA right above it, as `ssl.certificate`; libpq wants the chain to end at a root.",
  },
  {
    ours: "connects",
    of: ({ about, host }) => host.endsWith(".") && about !== "its name with a trailing dot",
    reason:
      "A dot at the end only says that a name is whole: db.example.com. is db.example.com. libpq compares the letters.",
  },
  {
    ours: "refuses",
    of: ({ about, host }) => host.endsWith(".") && about === "its name with a trailing dot",
    reason: "A name in a certificate has no dot at its end (RFC 5280, section 4.2.1.6).",
  },
  {
    ours: "refuses",
    of: ({ about, host }) => about === "a wildcard for a top-level domain" && host === "example.com",
    reason:
      "No one owns all names below a top-level domain, so a wildcard for them is a mistake or a forgery.",
  },
  {
    ours: "refuses",
    of: ({ about, host }) => about === "a wildcard in an address" && host === "127.0.0.1",
    reason: "The parts of an address are not labels, so a wildcard can't match a network.",
  },
  {
    ours: "refuses",
    of: ({ host }) => host === "127.1",
    reason:
      "An address in a certificate speaks for a host that is written as an address in full; 127.1 is left to the resolver, which is free to make another one of it.",
  },
  {
    ours: "connects",
    of: ({ about, host }) => about === "a name that is not English" && host === "bücher.example.com",
    reason:
      "Such a name is looked up, and certified, in its ASCII form (xn--…). libpq knows no other form than bytes.",
  },
  {
    ours: "refuses",
    of: ({ about, host }) =>
      about === "a name that is not English, as it is written" && host === "bücher.example.com",
    reason: "A certificate has such a name in its ASCII form only (RFC 5280, section 7.2).",
  },
  {
    ours: "connects",
    of: about("the root indented", "the root with \\n in place of line breaks", "the root on one line"),
    reason: "What forms, secrets and YAML do to a certificate on its way is undone.",
  },
  {
    ours: "refuses",
    of: about("the root beside its private key", "the root beside a damaged certificate"),
    reason:
      "A file with a private key in it, or with a part that can't be read, is a mistake, which is reported immediately.",
  },
];
