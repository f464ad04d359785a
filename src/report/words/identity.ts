// How it was proven that the server is the right one, in words: a few for a table, a sentence for a person who asks.

import type { ReportDestination } from "../report.generated.ts";

type Identity = ReportDestination["identity"];

export const identityLabels: Record<Identity, string> = {
  "certificate-name": "certificate and name",
  certificate: "certificate",
  "pinned-bastion": "pinned bastion",
  "channel-binding": "channel binding",
  none: "not proven",
};

export const identitySentences: Record<Identity, string> = {
  "certificate-name": "Its certificate was verified, and it is made out to this host.",
  certificate:
    "Its certificate was verified. Whether it is made out to this host was not asked (`verify: ca`).",
  "pinned-bastion":
    "The bastion showed the host key that is pinned. Which server stands behind it is for the bastion to find.",
  "channel-binding":
    "SCRAM with channel binding: only a server that knows this user's password can answer so, on this very line.",
  none: "Nothing proves it: another server could have answered in its place.",
};
