// A private key in a form that node:crypto reads, in one that `ssh2` reads.

import { createPrivateKey, type KeyObject } from "node:crypto";
import { openSshPrivateKey } from "./openssh-private-key.ts";
import { invalid, type ReadPrivateKey } from "./private-key.ts";

const sshCurves = ["prime256v1", "secp384r1", "secp521r1"];

/** PKCS#1, SEC 1 or OpenSSH's own. */
export function convertKey(pem: string, passphrase: string | null): ReadPrivateKey {
  const encrypted = pem.includes("ENCRYPTED");
  if (encrypted && passphrase === null) return invalid({ kind: "passphrase-missing" });
  const key = open(pem, passphrase);
  if (key === null) return invalid({ kind: encrypted ? "passphrase-wrong" : "unparsable" });
  const type = key.asymmetricKeyType ?? "unknown";
  const curve = key.asymmetricKeyDetails?.namedCurve ?? "";
  if (type === "rsa") return { kind: "key", pem: exported(key, "pkcs1") };
  if (type === "ec" && sshCurves.includes(curve)) return { kind: "key", pem: exported(key, "sec1") };
  if (type === "ed25519") return { kind: "key", pem: openSshPrivateKey(key) };
  return invalid({ kind: "unsupported-type", type: curve === "" ? type : `${type} ${curve}` });
}

function open(pem: string, passphrase: string | null): KeyObject | null {
  try {
    return createPrivateKey(passphrase === null ? pem : { key: pem, passphrase });
  } catch {
    return null;
  }
}

function exported(key: KeyObject, type: "pkcs1" | "sec1"): string {
  return key.export({ type, format: "pem" }).toString();
}
