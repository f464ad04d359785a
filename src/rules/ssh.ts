// Rules about the bastion and the tunnel through it.

import type { Destination, Ssh } from "../config/destination.ts";
import type { AlgorithmMismatch, PresentedKey } from "../connect/failure.ts";
import { capital, hostAndPort, list } from "../text/phrases.ts";
import { oneLine } from "../text/printable.ts";
import { proposeKey, shell, text } from "./fix.ts";
import { machine } from "./phrases.ts";
import { connectionRule, failureRule } from "./rule.ts";

type WithSsh = { destination: Destination & { ssh: Ssh } };

export const handshakeFailed = failureRule<
  WithSsh & { answers: string | null; nothing: boolean; mismatch: AlgorithmMismatch | null }
>({
  id: "ssh/handshake-failed",
  severity: "error",
  at: ["ssh", "port"],
  title: "No SSH connection comes about",
  why: "Before anybody logs in, both ends agree on the protocol and its algorithms. That failed.",
  message: ({ destination, answers, nothing, mismatch }) => {
    const bastion = hostAndPort(destination.ssh.host, destination.ssh.port);
    if (mismatch !== null)
      return `The bastion ${bastion} and this check have no ${mismatch.algorithm} in common. The bastion offers ${names(mismatch.offered)}; this check takes what is safe today: ${names(mismatch.supported)}.`;
    if (answers !== null) return `What answers at ${bastion} is ${answers}, not an SSH server.`;
    return nothing
      ? `${bastion} takes the connection and closes it before it says that it is an SSH server.`
      : `The SSH server ${bastion} broke off while keys were being agreed on.`;
  },
  fix: ({ mismatch, nothing }) =>
    text(
      mismatch !== null
        ? `${settingFor(mismatch)} Then reload sshd. Where its configuration says nothing of the kind, update OpenSSH on the bastion: every release since 7.2 (2016) has the algorithms that are needed.`
        : nothing
          ? "Correct `ssh.port`. If it is right, the SSH server turns this address away: look for MaxStartups, fail2ban, or a firewall in its log (`journalctl -u ssh`)."
          : "Correct `ssh.host` and `ssh.port`; SSH's own port is 22.",
    ),
});

/** Algorithms that a server names may be many, and long. */
function names(algorithms: string[]): string {
  const shown = algorithms.slice(0, 12).map((name) => oneLine(name, 64));
  const more = algorithms.length - shown.length;
  return shown.length === 0 ? "none" : list(more > 0 ? [...shown, `${more} more`] : shown);
}

/** The line of sshd_config (its manual's own names) that opens what this program takes first. */
function settingFor({ algorithm, supported: [first] }: AlgorithmMismatch): string {
  const at = "In the bastion's sshd_config";
  switch (algorithm) {
    case "key exchange":
      return `${at} write \`KexAlgorithms +${first}\` in place of the line with KexAlgorithms.`;
    case "host key":
      return `${at} write \`HostKeyAlgorithms +${first}\` in place of the line with HostKeyAlgorithms, and see that there is such a key: \`ssh-keygen -A\` makes those that are missing.`;
    case "cipher":
      return `${at} write \`Ciphers +${first}\` in place of the line with Ciphers.`;
    case "MAC":
      return `${at} write \`MACs +${first}\` in place of the line with MACs.`;
    case "compression":
      return "Let the bastion's SSH server offer connections without compression.";
  }
}

export const hostKeyMismatch = failureRule<WithSsh & { presented: PresentedKey }>({
  id: "ssh/host-key-mismatch",
  severity: "error",
  at: ["ssh", "host_key"],
  title: "The bastion shows another host key than the pinned one",
  why: "Either the bastion's key has been renewed, or another machine answers in its place. Nothing was sent to it.",
  message: ({ destination, presented }) =>
    `${capital(machine(destination, "bastion"))} shows the ${presented.type} key SHA256:${presented.sha256}, which is none of the pinned ones.`,
  fix: () =>
    shell(
      '# On the bastion itself, not over the network: compare with the key in the message above.\nfor key in /etc/ssh/ssh_host_*_key.pub; do ssh-keygen -lf "$key"; done\n# If it is one of them, the bastion has new keys: write that fingerprint as host_key.',
    ),
});

const hostKeyUnpinned = connectionRule({
  id: "ssh/host-key-unpinned",
  severity: "warning",
  at: ["ssh"],
  title: "The bastion's host key is not pinned",
  why: "Without a pin any machine that answers at this address passes for the bastion.",
  find: ({ destination, attempt: { observed } }) => {
    const { bastion } = observed;
    const { ssh } = destination;
    if (ssh === null || bastion === null || bastion.pinned) return null;
    return { destination: { ...destination, ssh }, presented: bastion.hostKey };
  },
  message: ({ destination, presented }) =>
    `${capital(machine(destination, "bastion"))} showed the ${presented.type} key SHA256:${presented.sha256}, and there is no \`host_key\` to hold it against.`,
  fix: ({ destination, presented }) =>
    proposeKey(
      [...destination.path, "ssh", "host_key"],
      `SHA256:${presented.sha256}`,
      `Compare first: \`ssh-keygen -lf /etc/ssh/ssh_host_${fileOf(presented.type)}_key.pub\` on the bastion must print the same.`,
    ),
});

export const authenticationFailed = failureRule<
  WithSsh & { methods: string[]; partial: boolean; sha1: boolean }
>({
  id: "ssh/authentication-failed",
  severity: "error",
  at: ["ssh", "private_key"],
  title: "The bastion does not accept this key for this user",
  why: "Stitch logs in to the bastion with a key and nothing else. A bastion that knows the user but not the key, and one that does not know the user, answer alike.",
  message: ({ destination, methods, partial, sha1 }) => {
    const { user } = destination.ssh;
    const bastion = capital(machine(destination, "bastion"));
    if (sha1)
      return `${bastion} takes the RSA key of ${user}, and no better signature by it than one with SHA-1 (ssh-rsa), which others can forge: this check made none.`;
    if (partial)
      return `${bastion} takes the key of ${user}, and asks for more than a key: ${list(methods)}.`;
    return takesNoKeys(methods)
      ? `${bastion} does not let ${user} log in with a key at all: it offers ${list(methods)}.`
      : `${bastion} rejects the key for the user ${user}: the key is not in that user's authorized_keys, or there is no such user.`;
  },
  fix: ({ destination, methods, partial, sha1 }, said) => {
    const user = shellWord(destination.ssh.user);
    if (sha1)
      return text(
        "Update OpenSSH on the bastion to 7.2 (2016) or newer, and remove a line with PubkeyAcceptedAlgorithms or PubkeyAcceptedKeyTypes that leaves out rsa-sha2-512 and rsa-sha2-256 from its sshd_config. An Ed25519 key does without: `ssh-keygen -t ed25519`.",
      );
    if (partial)
      return text(
        `In the bastion's sshd_config set \`AuthenticationMethods publickey\` for this user (below \`Match User ${said.destination.ssh.user}\`), and reload sshd.`,
      );
    if (takesNoKeys(methods))
      return text(
        "Set `PubkeyAuthentication yes` in the bastion's sshd_config for this user, and reload sshd.",
      );
    return shell(
      [
        "# Where the private key is: print its public half.",
        "ssh-keygen -y -f KEYFILE",
        `# On the bastion, as root: is there such a user? If not, correct \`ssh.user\`.`,
        `id ${user}`,
        "# Then add the line that ssh-keygen has printed for the user.",
        `sudo -u ${user} sh -c 'umask 077; mkdir -p ~/.ssh; cat >> ~/.ssh/authorized_keys'`,
      ].join("\n"),
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
  title: "The bastion does not forward connections",
  why: "The login worked; it is the SSH server's own settings that do not let this user open a connection to the database.",
  message: ({ destination, reason }) =>
    reason === 4
      ? `${capital(machine(destination, "bastion"))} has no resources left for another forwarded connection.`
      : `${capital(machine(destination, "bastion"))} does not allow ${destination.ssh.user} to forward to ${hostAndPort(destination.host, destination.port)}.`,
  fix: ({ destination }) =>
    text(
      `In the bastion's sshd_config set \`AllowTcpForwarding yes\` (or \`local\`) and, where PermitOpen is used, \`PermitOpen ${hostAndPort(destination.host, destination.port)}\`; see that the key's line in authorized_keys has no \`restrict\`, \`no-port-forwarding\` or other \`permitopen\`. Then reload sshd.`,
    ),
});

export const databaseUnreachable = failureRule<WithSsh & { answered: boolean }>({
  id: "ssh/database-unreachable",
  severity: "error",
  at: ["host"],
  title: "The bastion can't reach the database",
  why: "The tunnel stands. It is from the bastion that the database's address leads nowhere; the host is looked up there, not here.",
  message: ({ destination, answered }) => {
    const target = hostAndPort(destination.host, destination.port);
    return answered
      ? `${capital(machine(destination, "bastion"))} could not connect to ${target}: the name is unknown there, or nothing listens at that port.`
      : `${capital(machine(destination, "bastion"))} got no answer from ${target}.`;
  },
  fix: ({ destination }) =>
    shell(
      `# On the bastion: does it know the name, and does the port answer?\ngetent hosts ${shellWord(destination.host)}\nnc -vz ${shellWord(destination.host)} ${destination.port}\n# Then correct host or port in the entry, or open the database's firewall to the bastion.`,
    ),
});

/** ssh-keygen's file name for a key type: ssh_host_ed25519_key.pub. */
function fileOf(type: string): string {
  if (type.startsWith("ecdsa")) return "ecdsa";
  return type === "ssh-rsa" ? "rsa" : "ed25519";
}

/** A word that a POSIX shell takes as it stands. */
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
