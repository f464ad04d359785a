import type { PrivateKeyReason } from "../../config/problem.ts";
import { code, type Fix, proposeKey, shell, text } from "../fix.ts";
import { keyName } from "../phrases.ts";
import { configRule } from "../rule.ts";

export const literalSecret = configRule({
  id: "config/literal-secret",
  severity: "error",
  title: "Hard-coded secret",
  why: "Anyone who can read the repository or its history can read the secret, and use it to change the data.",
  titleOf: ({ at }) => `Hard-coded secret in \`${keyName(at)}\``,
  message: ({ at, isPart }) =>
    isPart
      ? `\`${keyName(at)}\` contains a password, which belongs in a variable.`
      : `\`${keyName(at)}\` contains its value. It must be the name of a variable: \`\${NAME}\`.`,
  fix: ({ at, variable, isPart }) =>
    isPart
      ? text(
          `This password has leaked: rotate it on the server. Remove it from \`${keyName(at)}\`.`,
          ...(at.kind !== "range" && at.path.includes("ssh")
            ? []
            : ["Store the new one as a secret, and use its variable:", code(`password: \${${variable}}`)]),
        )
      : at.kind === "range"
        ? text("Use a variable here:", code(`\${${variable}}`))
        : proposeKey(
            at.path,
            `\${${variable}}`,
            `This secret has leaked: rotate it on the server. Store the new one as a secret, and pass it to the check as the environment variable \`${variable}\`.`,
          ),
});

export const unsetVariable = configRule({
  id: "config/unset-variable",
  severity: "error",
  title: "Environment variable is not set",
  why: "The check can't connect without this value; in a workflow, a secret that does not exist is an empty string.",
  titleOf: ({ variable, state }) =>
    `Environment variable \`${variable}\` is ${state === "unset" ? "not set" : "empty"}`,
  message: ({ at, variable, state }) =>
    `\`${keyName(at)}\` is read from the environment variable \`${variable}\`, which is ${state === "unset" ? "not set" : "empty"}.`,
  fix: ({ variable }) =>
    text(
      `In a workflow, create the secret \`${variable}\` in the repository's settings, and pass it to this step:`,
      code(`env:\n  ${variable}: \${{ secrets.${variable} }}`),
      "In a terminal, set it before the check:",
      code(`export ${variable}='…'`),
    ),
});

export const variableNotAllowed = configRule({
  id: "config/variable-not-allowed",
  severity: "error",
  title: "Environment variable is not allowed",
  why: ({ refusal }) =>
    refusal === "runner"
      ? "An attacker who can change this file could send the runner's own credentials to a server."
      : "An attacker who can change this file could send another variable's value to a server.",
  titleOf: ({ variable }) => `Environment variable \`${variable}\` is not allowed`,
  message: ({ at, variable, refusal }) =>
    `\`${keyName(at)}\` is read from \`${variable}\`, which ${refusal === "runner" ? "belongs to the runner, to its tools or to a cloud provider" : "is not in `allowed-variables`"}.`,
  fix: ({ refusal }) =>
    refusal === "runner"
      ? text("Store the value in a variable of your own, and use its name here:", code("${NAME}"))
      : text("Use a variable that is allowed, or add this one to the input `allowed-variables`."),
});

export const privateKeyInvalid = configRule({
  id: "config/private-key-invalid",
  severity: "error",
  title: "Invalid private key",
  why: "The check logs in to the bastion with this key only, so it made no connection.",
  titleOf: ({ reason }) => privateKeyWords(reason).title ?? null,
  message: ({ reason }) => privateKeyWords(reason).message,
  fix: ({ reason }) => privateKeyWords(reason).fix,
});

type PrivateKeyWords = { title?: string; message: string; fix: Fix };

function privateKeyWords(reason: PrivateKeyReason): PrivateKeyWords {
  switch (reason.kind) {
    case "no-key":
      return {
        message: "The variable does not hold a private key: it has no BEGIN … PRIVATE KEY line.",
        fix: storeWhole,
      };
    case "public-key":
      return {
        title: "Public key instead of a private key",
        message: "The variable holds a public key. The private key is required.",
        fix: text(
          "Store the content of the private key file, the one without .pub, in the secret. The public key belongs in `~/.ssh/authorized_keys` on the bastion.",
        ),
      };
    case "certificate":
      return {
        title: "SSH certificate instead of a private key",
        message: "The variable holds an SSH certificate. The private key is required.",
        fix: storeWhole,
      };
    case "tls-certificate":
      return {
        title: "Certificate instead of a private key",
        message: "The variable holds a certificate (X.509). An SSH private key is required.",
        fix: storeWhole,
      };
    case "csr":
      return {
        title: "Signing request instead of a private key",
        message: "The variable holds a certificate signing request. An SSH private key is required.",
        fix: storeWhole,
      };
    case "html":
      return {
        title: "Web page instead of a private key",
        message: "The variable holds a web page, such as a login page in place of a download.",
        fix: storeWhole,
      };
    case "json":
      return {
        title: "JSON instead of a private key",
        message: "The variable holds JSON without a private key.",
        fix: storeWhole,
      };
    case "host-key":
      return {
        title: "Fingerprint instead of a private key",
        message:
          "The variable holds a fingerprint. The private key is required, and the fingerprint of the bastion belongs in `host_key`.",
        fix: storeWhole,
      };
    case "putty":
      return {
        message: "The variable holds a private key in PuTTY's format. OpenSSH's format is required.",
        fix: converted("puttygen KEYFILE.ppk -O private-openssh -o NEWKEYFILE"),
      };
    case "ssh2":
      return {
        message:
          "The variable holds a private key in the SSH2 (RFC 4716) format. OpenSSH's format is required.",
        fix: converted("ssh-keygen -i -f KEYFILE > NEWKEYFILE"),
      };
    case "truncated":
      return {
        title: "Private key is cut off",
        message: "The private key is cut off: a part of it is missing.",
        fix: storeWhole,
      };
    case "damaged":
      return {
        title: "Private key is damaged",
        message: "The private key is damaged: its content does not follow its format.",
        fix: storeWhole,
      };
    case "mismatched":
      return {
        message: "The private key does not match the public key that is stored with it.",
        fix: newKey,
      };
    case "passphrase-missing":
      return {
        title: "Passphrase is missing",
        message: "The private key is encrypted, and `passphrase` is missing.",
        fix: text(
          "Store the passphrase in a secret, and add it below `ssh`:",
          code("passphrase: ${STITCH_SSH_PASSPHRASE}"),
          "Or create a key without a passphrase for this check.",
        ),
      };
    case "passphrase-wrong":
      return {
        title: "Passphrase does not decrypt the private key",
        message: "The passphrase does not decrypt the private key.",
        fix: text(
          "Store the right passphrase in the secret. This command asks for it, and prints the public key only if it is right:",
          code("ssh-keygen -y -f KEYFILE"),
        ),
      };
    case "cipher":
      return {
        title: "Cipher of the private key is not supported",
        message: `The private key is encrypted with ${reason.cipher}, which this check can't decrypt. The passphrase was not tried.`,
        fix: cipherFix(reason.convert),
      };
    case "derivation":
      return {
        message:
          "Deriving the key from its passphrase takes more than 2,000,000 iterations of PBKDF2, or more than 32 MiB of memory with scrypt. This check does not try that.",
        fix: converted("openssl pkcs8 -topk8 -v2 aes-256-cbc -in KEYFILE -out NEWKEYFILE"),
      };
    case "rsa-size":
      return {
        message: `The private key is an RSA key of ${reason.bits} bits. OpenSSH accepts 1,024 to 16,384 bits.`,
        fix: newKey,
      };
    case "hardware-key":
      return {
        title: "Private key needs its FIDO security key",
        message: `The private key (${reason.type}) only works together with its FIDO security key, which is not connected to this machine.`,
        fix: newKey,
      };
    case "unsupported-type":
      return {
        title: "Type of the private key is not supported",
        message: `This check can't log in with a private key of this type: ${reason.type}.`,
        fix: newKey,
      };
  }
}

const storeWhole = text(
  "Store the whole content of the private key file in the secret, from its BEGIN line to its END line, both included.",
);

const newKey = shell(
  "ssh-keygen -t ed25519 -N '' -f destination-check-key",
  "Store the content of `destination-check-key` in the secret, and add the line in `destination-check-key.pub` to `~/.ssh/authorized_keys` on the bastion.",
);

function converted(command: string): Fix {
  return shell(
    command,
    "KEYFILE is the file with the private key. Then store the content of NEWKEYFILE in the secret.",
  );
}

function cipherFix(convert: "ssh-keygen" | "openssl" | null): Fix {
  if (convert === "ssh-keygen")
    return shell(
      "ssh-keygen -p -Z aes256-ctr -f KEYFILE",
      "KEYFILE is the file with the private key: it is changed in place. Then store its content in the secret. The new passphrase may be the old one.",
    );
  return convert === "openssl"
    ? converted(
        "openssl pkcs8 -topk8 -v2 aes-256-cbc -provider legacy -provider default -in KEYFILE -out NEWKEYFILE",
      )
    : newKey;
}
