// Rules about the bastion and the tunnel through it.

import type { Destination, Ssh } from "../config/destination.ts";
import type { AlgorithmMismatch, PresentedKey } from "../connect/failure.ts";
import { capital, hostAndPort, list } from "../text/phrases.ts";
import { oneLine } from "../text/printable.ts";
import { code, proposeKey, text } from "./fix.ts";
import { machine } from "./phrases.ts";
import { connectionRule, failureRule } from "./rule.ts";

type WithSsh = { destination: Destination & { ssh: Ssh } };

export const handshakeFailed = failureRule<
  WithSsh & { answers: string | null; nothing: boolean; mismatch: AlgorithmMismatch | null }
>({
  id: "ssh/handshake-failed",
  severity: "error",
  at: ["ssh", "port"],
  title: "SSH handshake failed",
  why: "Stitch reaches the database through this bastion, so no load can connect.",
  titleOf: ({ destination, answers, mismatch }) =>
    mismatch === null
      ? answers && `Port ${destination.ssh.port} belongs to ${answers}`
      : `No common SSH ${algorithmWords[mismatch.algorithm]}`,
  message: ({ destination, answers, nothing, mismatch }) => {
    const bastion = machine(destination, "bastion");
    if (mismatch !== null)
      return `${capital(bastion)} and this check have no ${algorithmWords[mismatch.algorithm]} in common. The bastion offers ${names(mismatch.offered)}. This check accepts only what is safe today: ${names(mismatch.supported)}.${groupExchangeRemark(mismatch)}`;
    if (answers !== null) return `${capital(bastion)} answered like ${answers}, not like an SSH server.`;
    return nothing
      ? `${capital(bastion)} accepted the connection and closed it before it identified itself as an SSH server.`
      : `${capital(bastion)} closed the connection during the key exchange.`;
  },
  fix: ({ mismatch, nothing }) => {
    if (mismatch !== null) return text(...settingFor(mismatch), reloadSshd, oldOpenSsh);
    return nothing
      ? text(
          "Correct `ssh.port`. If it is right, the SSH server rejects this address; look for MaxStartups, fail2ban or a firewall in its log:",
          code("journalctl -u ssh"),
        )
      : text("Correct `ssh.host` and `ssh.port`. SSH's default port is 22.");
  },
});

const algorithmWords: Record<AlgorithmMismatch["algorithm"], string> = {
  "key exchange": "key exchange algorithm",
  "host key": "host key algorithm",
  cipher: "cipher",
  MAC: "MAC",
  compression: "compression",
};

const reloadSshd = "Then reload the SSH server.";
const oldOpenSsh =
  "If there is no such line, update OpenSSH on the bastion: every release since 7.2 (2016) has the algorithms that are needed.";

/** Group exchange counts as safe elsewhere: that it is refused needs a reason. */
function groupExchangeRemark({ offered }: AlgorithmMismatch): string {
  return offered.some((name) => name.startsWith("diffie-hellman-group-exchange-"))
    ? " It does not use group exchange, because the server would choose how long the key exchange takes."
    : "";
}

/** Algorithms that a server names may be many, and long. */
function names(algorithms: string[]): string {
  const shown = algorithms.slice(0, 12).map((name) => oneLine(name, 64));
  const more = algorithms.length - shown.length;
  return shown.length === 0 ? "none" : list(more > 0 ? [...shown, `${more} more`] : shown);
}

/** What opens the algorithm that this program prefers, in sshd_config (its manual's own names). */
function settingFor({ algorithm, supported: [first] }: AlgorithmMismatch): string[] {
  const replace = (keyword: string) => [
    `In the bastion's \`sshd_config\`, replace the \`${keyword}\` line:`,
    code(`${keyword} +${first}`),
  ];
  switch (algorithm) {
    case "key exchange":
      return replace("KexAlgorithms");
    case "host key":
      return [
        ...replace("HostKeyAlgorithms"),
        "Create the host keys that are missing:",
        code("sudo ssh-keygen -A"),
      ];
    case "cipher":
      return replace("Ciphers");
    case "MAC":
      return replace("MACs");
    case "compression":
      return ["Allow connections without compression in the bastion's SSH server."];
  }
}

export const hostKeyMismatch = failureRule<WithSsh & { presented: PresentedKey }>({
  id: "ssh/host-key-mismatch",
  severity: "error",
  at: ["ssh", "host_key"],
  title: "Bastion's host key does not match",
  why: "Another machine may be impersonating the bastion, and could read and change the data that is loaded.",
  message: ({ destination, presented }) =>
    `${capital(machine(destination, "bastion"))} presented the ${presented.type} key \`SHA256:${presented.sha256}\`, which is not in \`ssh.host_key\`. Nothing was sent to it.`,
  fix: (_, { presented }) =>
    text(
      "On the bastion itself, not over the network, print the fingerprints of its host keys:",
      code('for key in /etc/ssh/ssh_host_*_key.pub; do ssh-keygen -lf "$key"; done'),
      "Only if the fingerprint from the message is one of them, the bastion has new keys, and the entry needs the new one:",
      code(`host_key: SHA256:${presented.sha256}`),
    ),
});

const hostKeyUnpinned = connectionRule({
  id: "ssh/host-key-unpinned",
  severity: "warning",
  at: ["ssh"],
  title: "Bastion's host key is not pinned",
  why: "Any machine that answers at the bastion's address can impersonate it, and read and change the data that is loaded.",
  find: ({ destination, attempt: { observed } }) => {
    const { bastion } = observed;
    const { ssh } = destination;
    if (ssh === null || bastion === null || bastion.pinned) return null;
    return { destination: { ...destination, ssh }, presented: bastion.hostKey };
  },
  message: ({ destination, presented }) =>
    `${capital(machine(destination, "bastion"))} presented the ${presented.type} key \`SHA256:${presented.sha256}\`, and the entry has no \`host_key\` to compare it with.`,
  fix: ({ destination, presented }) =>
    proposeKey(
      [...destination.path, "ssh", "host_key"],
      `SHA256:${presented.sha256}`,
      "Before you pin this fingerprint, compare it with the one that this prints on the bastion:",
      code(`ssh-keygen -lf /etc/ssh/ssh_host_${fileOf(presented.type)}_key.pub`),
    ),
});

export const authenticationFailed = failureRule<
  WithSsh & { methods: string[]; partial: boolean; sha1: boolean }
>({
  id: "ssh/authentication-failed",
  severity: "error",
  at: ["ssh", "private_key"],
  title: "SSH authentication failed",
  why: "The check can't reach the database without this login, and Stitch's own key needs the same access.",
  titleOf: ({ destination, methods, partial, sha1 }) => {
    if (sha1) return "Bastion accepts only SHA-1 signatures";
    if (partial) return "Bastion requires more than a key";
    return takesNoKeys(methods)
      ? "Bastion accepts no keys"
      : `Bastion rejected the key of \`${destination.ssh.user}\``;
  },
  message: ({ destination, methods, partial, sha1 }) => {
    const user = `\`${destination.ssh.user}\``;
    const bastion = capital(machine(destination, "bastion"));
    if (sha1)
      return `${bastion} accepts the RSA key of ${user} only with a SHA-1 signature (\`ssh-rsa\`), which can be forged. This check did not make one.`;
    const offered = list(methods.map((method) => `\`${method}\``));
    if (partial) return `${bastion} accepts the key of ${user}, and requires ${offered} as well.`;
    return takesNoKeys(methods)
      ? `${bastion} does not let ${user} log in with a key. It offers ${offered}.`
      : `${bastion} rejected the key of ${user}: the key is not in the user's authorized_keys, or the user does not exist.`;
  },
  fix: (_, { destination, methods, partial, sha1 }) => {
    const { user } = destination.ssh;
    if (sha1)
      return text(
        "Update OpenSSH on the bastion to 7.2 (2016) or newer. In its `sshd_config`, remove lines with `PubkeyAcceptedAlgorithms` or `PubkeyAcceptedKeyTypes` that leave out `rsa-sha2-512` and `rsa-sha2-256`. Or use an Ed25519 key:",
        code("ssh-keygen -t ed25519"),
      );
    if (partial)
      return text(
        "In the bastion's `sshd_config`, let this user log in with the key alone, and reload the SSH server:",
        code(`Match User ${user}\n    AuthenticationMethods publickey`),
      );
    if (takesNoKeys(methods))
      return text(
        "In the bastion's `sshd_config`, let this user log in with a key, and reload the SSH server:",
        code(`Match User ${user}\n    PubkeyAuthentication yes`),
      );
    const word = shellWord(user);
    return text(
      "Where the private key is, print its public key:",
      code("ssh-keygen -y -f KEYFILE"),
      "On the bastion, check that the user exists. If not, correct `ssh.user`:",
      code(`id ${word}`),
      "Then add the public key to the user's authorized keys. Paste it, and press Ctrl+D:",
      code(`sudo -u ${word} sh -c 'umask 077; mkdir -p ~/.ssh; cat >> ~/.ssh/authorized_keys'`),
    );
  },
});

function takesNoKeys(methods: string[]): boolean {
  return methods.length > 0 && !methods.includes("publickey");
}

export const forwardingDenied = failureRule<WithSsh & { reason: number }>({
  id: "ssh/forwarding-denied",
  severity: "error",
  at: ["ssh", "host"],
  title: "Bastion does not allow port forwarding",
  why: "The SSH login worked, but without a forwarded connection no load can reach the database.",
  titleOf: ({ reason }) => (reason === resourceShortage ? "Bastion is out of resources" : null),
  message: ({ destination, reason }) =>
    reason === resourceShortage
      ? `${capital(machine(destination, "bastion"))} has no resources left to forward another connection.`
      : `${capital(machine(destination, "bastion"))} does not allow \`${destination.ssh.user}\` to forward connections to \`${hostAndPort(destination.host, destination.port)}\`.`,
  fix: ({ reason }, { destination }) =>
    reason === resourceShortage
      ? text("Close SSH sessions that are not used on the bastion, or raise its limits.")
      : text(
          "In the bastion's `sshd_config`, allow forwarding, and reload the SSH server:",
          code("AllowTcpForwarding local"),
          "If `sshd_config` limits the targets, add the database to them:",
          code(`PermitOpen ${hostAndPort(destination.host, destination.port)}`),
          "In the user's authorized_keys, remove `restrict`, `no-port-forwarding` and any other `permitopen` from the key's line.",
        ),
});

/** https://www.rfc-editor.org/rfc/rfc4254#section-5.1 */
const resourceShortage = 4;

export const databaseUnreachable = failureRule<WithSsh & { answered: boolean }>({
  id: "ssh/database-unreachable",
  severity: "error",
  at: ["host"],
  title: "Bastion can't reach the database",
  why: "The SSH login worked, but no load can get from the bastion to the database.",
  message: ({ destination, answered }) => {
    const target = `\`${hostAndPort(destination.host, destination.port)}\``;
    return answered
      ? `${capital(machine(destination, "bastion"))} could not connect to ${target}: the name is unknown there, or nothing listens on the port.`
      : `${capital(machine(destination, "bastion"))} got no answer from ${target}.`;
  },
  fix: (_, { destination: { host, port } }) =>
    text(
      "On the bastion, check that the name resolves and that the port answers:",
      code(`getent hosts ${shellWord(host)}\nnc -vz ${shellWord(host)} ${port}`),
      "Then correct `host` or `port`, or allow the bastion in the database's firewall.",
    ),
});

/** ssh-keygen's file name for a key type: ssh_host_ed25519_key.pub. */
function fileOf(type: string): string {
  if (type.startsWith("ecdsa")) return "ecdsa";
  return type === "ssh-rsa" ? "rsa" : "ed25519";
}

/** A word that a POSIX shell takes literally. */
function shellWord(word: string): string {
  return /^[A-Za-z0-9_.:/@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

export const sshRules = [
  handshakeFailed,
  hostKeyMismatch,
  hostKeyUnpinned,
  authenticationFailed,
  forwardingDenied,
  databaseUnreachable,
];
