// A bastion that does not accept the login: which of the bastion's rules it failed, as far as the bastion tells.

import type { Destination, Ssh } from "../config/destination.ts";
import type { SshRefusal } from "../connect/failure.ts";
import { capital, list, quoted, shellWord } from "../text/phrases.ts";
import { oneLine } from "../text/printable.ts";
import { code, text } from "./fix.ts";
import { machine, sshdLog } from "./phrases.ts";
import { failureRule } from "./rule.ts";

type Evidence = { destination: Destination & { ssh: Ssh }; refused: SshRefusal };

export const authenticationFailed = failureRule<Evidence>({
  id: "ssh/authentication-failed",
  severity: "error",
  at: ["ssh", "private_key"],
  title: "SSH authentication failed",
  why: "The check can't reach the database without this login, and Stitch's own key needs the same access.",
  titleOf: (evidence) => wordsFor(evidence).title,
  message: (evidence) => wordsFor(evidence).message,
  fix: (_, printed) => text(...wordsFor(printed).remedy),
});

function wordsFor({ destination, refused }: Evidence): { title: string; message: string; remedy: string[] } {
  const { methods, key, banner } = refused;
  const signatures = refused.signatures ?? [];
  const { user } = destination.ssh;
  const bastion = capital(machine(destination, "bastion"));
  const offered = list((methods ?? []).map((method) => `\`${method}\``));
  const shows = banner.trim() === "" ? "" : ` Its banner: ${quoted(banner.trim())}.`;
  const type = typeWords(key.type);
  switch (causeOf(refused)) {
    case "sha1":
      return {
        title: "Bastion accepts only SHA-1 signatures",
        message: `${bastion} accepts the RSA key of \`${user}\` only with a SHA-1 signature (\`ssh-rsa\`), which is insecure, so this check does not make one.`,
        remedy: [
          "Update OpenSSH on the bastion to 7.2 (2016) or newer. In its `sshd_config`, remove lines with `PubkeyAcceptedAlgorithms` or `PubkeyAcceptedKeyTypes` that leave out `rsa-sha2-512` and `rsa-sha2-256`. Or use an Ed25519 key:",
          code("ssh-keygen -t ed25519"),
        ],
      };
    case "partial":
      return {
        title: "Bastion requires more than a key",
        message: `${bastion} accepts the key of \`${user}\`, but requires ${offered === "`publickey`" ? "a second key" : offered} as well.${shows}`,
        remedy: [
          "At the end of the bastion's `sshd_config`, let this user log in with the key alone, and reload the SSH server:",
          code(`Match User ${user}\n    AuthenticationMethods publickey`),
        ],
      };
    case "no-keys":
      return {
        title: "Bastion does not accept key authentication",
        message: `${bastion} does not let \`${user}\` log in with a key. It offers ${offered || "no other method"}.${shows}`,
        remedy: [
          "At the end of the bastion's `sshd_config`, let this user log in with a key, and reload the SSH server:",
          code(`Match User ${user}\n    PubkeyAuthentication yes\n    AuthenticationMethods publickey`),
        ],
      };
    case "type":
      return {
        title: `Bastion does not accept ${type} keys`,
        message: `${bastion} says that it accepts only ${list(acceptedTypes(signatures))} keys. The key of \`${user}\` is an ${type} key.${shows}`,
        remedy: [
          "Create a key of a type that the bastion accepts, and use it in the secret:",
          code(`ssh-keygen -t ${newKeyType(signatures)} -f stitch_key`),
          "On the bastion, add its public key, `stitch_key.pub`, to the user's authorized keys:",
          code(appendKey(user)),
          "Or replace the `PubkeyAcceptedAlgorithms` line in the bastion's `sshd_config`, and reload the SSH server:",
          code(`PubkeyAcceptedAlgorithms +${signaturesOf(key.type).join(",")}`),
        ],
      };
    case "tries":
      return {
        title: `Bastion allows too few login attempts for \`${user}\``,
        message: `${bastion} ended the connection after one login attempt of \`${user}\`: its \`MaxAuthTries\` is 0 or 1, and the key was not accepted.${shows}`,
        remedy: [
          "In the bastion's `sshd_config`, replace the `MaxAuthTries` line with the default, and reload the SSH server:",
          code("MaxAuthTries 6"),
          ...keyRejectedParts(user, refused),
        ],
      };
    case "rejected":
      return {
        title: `Bastion rejected the key of \`${user}\``,
        message: `${bastion} rejected the ${type} key of \`${user}\` (\`SHA256:${key.sha256}\`). The key is not in the user's \`authorized_keys\`, the user does not exist, or the bastion's configuration excludes one of them. Only the bastion's log shows which.${shows}`,
        remedy: keyRejectedParts(user, refused),
      };
  }
}

type RefusalCause = "sha1" | "partial" | "no-keys" | "type" | "tries" | "rejected";

function causeOf({ sha1, partial, methods, key, signatures, tooManyTries }: SshRefusal): RefusalCause {
  if (sha1) return "sha1";
  if (partial) return "partial";
  if (takesNoKeys(methods)) return "no-keys";
  if (signatures !== null && ![key.type, ...signaturesOf(key.type)].some((name) => signatures.includes(name)))
    return "type";
  return tooManyTries ? "tries" : "rejected";
}

function keyRejectedParts(user: string, { key }: SshRefusal): string[] {
  const word = shellWord(user);
  const isRsa = key.type === "ssh-rsa";
  const ofRsa = [
    `- \`not in PubkeyAcceptedAlgorithms\`: the bastion does not accept RSA keys, or only with SHA-1 signatures. Use an Ed25519 key: \`ssh-keygen -t ed25519\`.`,
    `- \`Invalid key length\`: the bastion's \`RequiredRSASize\` is more than the ${key.bits ?? "few"} bits of this key. Use an Ed25519 key.`,
  ];
  return [
    "On the bastion, look for this login in the SSH server's log:",
    sshdLog,
    "The log line shows the reason.",
    "- `Invalid user`: correct `ssh.user`.",
    "- `not allowed because`: `AllowUsers`, `AllowGroups` or `DenyUsers` in `sshd_config` exclude the user, the account is locked, or its shell does not exist.",
    "- `ROOT LOGIN REFUSED`: `PermitRootLogin` excludes root. Use another `ssh.user`.",
    "- `not from a permitted host`: `from=` in the key's line of `authorized_keys` does not include this machine's address.",
    "- `Refused by key options`: the key's line has an `expiry-time=` in the past.",
    "- `bad ownership or modes`: the user's home, `.ssh` or `authorized_keys` is writable by others.",
    ...(isRsa
      ? ofRsa
      : [`- \`not in PubkeyAcceptedAlgorithms\`: add \`${key.type}\` to that line in \`sshd_config\`.`]),
    "- Only `Failed publickey`: the key is not in `authorized_keys`. Print the public key of your private key:",
    code("ssh-keygen -y -f KEYFILE"),
    "On the bastion, add the public key to the user's authorized keys. Paste it, and press Ctrl+D:",
    code(appendKey(user)),
    "To compare fingerprints, on the bastion:",
    code(`sudo ssh-keygen -lf ~${word}/.ssh/authorized_keys`),
  ];
}

function appendKey(user: string): string {
  return `sudo -u ${shellWord(user)} sh -c 'umask 077; mkdir -p ~/.ssh; cat >> ~/.ssh/authorized_keys'`;
}

/** RSA keys sign with SHA-2 here. */
function signaturesOf(type: string): string[] {
  return type === "ssh-rsa" ? ["rsa-sha2-512", "rsa-sha2-256"] : [type];
}

function typeWords(type: string): string {
  if (/rsa/.test(type)) return "RSA";
  if (type.startsWith("ecdsa-sha2-")) return `ECDSA (${type.slice("ecdsa-sha2-".length)})`;
  return type === "ssh-ed25519" ? "Ed25519" : type;
}

/** Types that ssh-keygen can create, without those of tokens and certificates. */
function acceptedTypes(signatures: string[]): string[] {
  const plainKeys = signatures.filter((name) => !/cert|^sk-|webauthn|dss/.test(name));
  const types = [
    ...new Set((plainKeys.length > 0 ? plainKeys : signatures).map((name) => oneLine(typeWords(name), 40))),
  ];
  return types.length === 0 ? ["no"] : types.slice(0, 6);
}

function newKeyType(signatures: string[]): string {
  if (signatures.includes("ssh-ed25519") || signatures.length === 0) return "ed25519";
  return signatures.some((name) => name.startsWith("rsa-sha2")) ? "rsa -b 4096" : "ecdsa";
}

function takesNoKeys(methods: SshRefusal["methods"]): boolean {
  return methods?.includes("publickey") === false;
}
