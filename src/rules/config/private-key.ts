// The rule about a private key that can't be used.

import type { PrivateKeyReason } from "../../config/problem.ts";
import { type Fix, shell, text } from "../fix.ts";
import { configRule } from "../rule.ts";

export const privateKeyInvalid = configRule({
  id: "config/private-key-invalid",
  severity: "error",
  title: "The private key can't be used",
  why: "The check logs in to the bastion with this key only. It made no connection.",
  message: ({ reason }) => messageOf(reason),
  fix: ({ reason }) => fixOf(reason),
});

function messageOf(reason: PrivateKeyReason): string {
  switch (reason.kind) {
    case "no-key":
      return "The variable does not hold a private key: it has no BEGIN … PRIVATE KEY line.";
    case "public-key":
      return "The variable holds a public key. The private key is required.";
    case "certificate":
      return "The variable holds an SSH certificate. The private key is required.";
    case "putty":
      return "The variable holds a private key in PuTTY's format. OpenSSH's format is required.";
    case "ssh2":
      return "The variable holds a private key in the SSH2 (RFC 4716) format. OpenSSH's format is required.";
    case "truncated":
      return "The private key is cut off: a part of it is missing.";
    case "damaged":
      return "The private key is damaged: its content does not follow its format.";
    case "mismatched":
      return "The private key does not match the public key that is stored with it.";
    case "passphrase-missing":
      return "The private key is encrypted, and `passphrase` is missing.";
    case "passphrase-wrong":
      return "The passphrase does not decrypt the private key.";
    case "cipher":
      return `The private key is encrypted with ${reason.cipher}, which this check can't decrypt. The passphrase was not tried.`;
    case "derivation":
      return "Deriving the key from its passphrase takes more than 2,000,000 iterations of PBKDF2, or more than 32 MiB of memory with scrypt. This check does not try that.";
    case "rsa-size":
      return `The private key is an RSA key of ${reason.bits} bits. OpenSSH accepts 1,024 to 16,384 bits.`;
    case "hardware-key":
      return `The private key (${reason.type}) only works together with its FIDO security key, which is not connected to this machine.`;
    case "unsupported-type":
      return `This check can't log in with a private key of this type: ${reason.type}.`;
  }
}

function fixOf(reason: PrivateKeyReason): Fix {
  switch (reason.kind) {
    case "public-key":
      return text(
        "Store the content of the private key file, the one without .pub, in the secret. The public key belongs in `~/.ssh/authorized_keys` on the bastion.",
      );
    case "putty":
      return converted("puttygen KEYFILE.ppk -O private-openssh -o NEWKEYFILE");
    case "ssh2":
      return converted("ssh-keygen -i -f KEYFILE > NEWKEYFILE");
    case "passphrase-missing":
      return text(
        "Add `passphrase: ${NAME}` below `ssh`, and store the passphrase in the secret NAME. Or create a key without a passphrase for this check.",
      );
    case "passphrase-wrong":
      return text(
        "Store the right passphrase in the secret. This command asks for it, and prints the public key only if it is right:\n    ssh-keygen -y -f KEYFILE",
      );
    case "cipher":
      if (reason.convert === "ssh-keygen")
        return shell(
          "ssh-keygen -p -Z aes256-ctr -f KEYFILE",
          "KEYFILE is the file with the private key: it is changed in place. Then store its content in the secret. The new passphrase may be the old one.",
        );
      return reason.convert === "openssl"
        ? converted(
            "openssl pkcs8 -topk8 -v2 aes-256-cbc -provider legacy -provider default -in KEYFILE -out NEWKEYFILE",
          )
        : newKey();
    case "derivation":
      return converted("openssl pkcs8 -topk8 -v2 aes-256-cbc -in KEYFILE -out NEWKEYFILE");
    case "mismatched":
    case "rsa-size":
    case "hardware-key":
    case "unsupported-type":
      return newKey();
    case "no-key":
    case "certificate":
    case "truncated":
    case "damaged":
      return text(
        "Store the whole content of the private key file in the secret, from its BEGIN line to its END line, both included.",
      );
  }
}

function converted(command: string): Fix {
  return shell(
    command,
    "KEYFILE is the file with the private key. Then store the content of NEWKEYFILE in the secret.",
  );
}

function newKey(): Fix {
  return shell(
    "ssh-keygen -t ed25519 -N '' -f destination-check-key",
    "Store the content of `destination-check-key` in the secret, and add the line in `destination-check-key.pub` to `~/.ssh/authorized_keys` on the bastion.",
  );
}
