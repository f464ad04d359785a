import type { Destination, Ssh } from "../config/destination.ts";
import type { AlgorithmMismatch, PresentedKey } from "../connect/failure.ts";
import { capital, hostAndPort, list, quoted, shellWord } from "../text/phrases.ts";
import { oneLine } from "../text/printable.ts";
import { code, proposeKey, text } from "./fix.ts";
import { machine, printHostKeys, sshdLog } from "./phrases.ts";
import { connectionRule, failureRule } from "./rule.ts";
import { authenticationFailed } from "./ssh-authentication.ts";

type WithSsh = { destination: Destination & { ssh: Ssh } };

export const handshakeFailed = failureRule<
  WithSsh & {
    service: string | null;
    /** What the bastion sent before it closed the connection. */
    sent: "nothing" | "ssh" | "other";
    refusalText: string | null;
    mismatch: AlgorithmMismatch | null;
  }
>({
  id: "ssh/handshake-failed",
  severity: "error",
  at: ["ssh", "port"],
  title: "SSH handshake failed",
  why: "Stitch connects to the database through this bastion, so every load fails.",
  titleOf: ({ destination, service, mismatch }) =>
    mismatch === null
      ? service && `Port ${destination.ssh.port} is ${service}`
      : `No common SSH ${algorithmWords[mismatch.algorithm]}`,
  message: ({ destination, service, sent, refusalText, mismatch }) => {
    const bastion = machine(destination, "bastion");
    if (mismatch !== null)
      return `${capital(bastion)} and this check have no ${algorithmWords[mismatch.algorithm]} in common. The bastion offers ${names(mismatch.offered)}. This check supports only ${names(mismatch.supported)}.${groupExchangeRemark(mismatch)}`;
    if (service !== null) return `${capital(bastion)} is ${service}, not an SSH server.`;
    if (refusalText !== null)
      return `${capital(bastion)} refused the connection. It reported: ${quoted(refusalText)}.`;
    return sent === "nothing"
      ? `${capital(bastion)} accepted the connection and closed it before it identified itself as an SSH server.`
      : `${capital(bastion)} closed the connection during the key exchange.`;
  },
  fix: ({ mismatch, sent, refusalText }) => {
    if (mismatch !== null) return text(...settingFor(mismatch), reloadSshd, oldOpenSsh);
    if (refusalText !== null && /MaxStartups/.test(refusalText))
      return text(
        "Too many connections to the bastion are waiting to log in. Run the check again; if it happens often, raise the limit in the bastion's `sshd_config`, and reload the SSH server:",
        code("MaxStartups 100:30:200"),
      );
    if (refusalText !== null && /Not allowed at this time/i.test(refusalText))
      return text(
        "OpenSSH 9.8 and newer block an address for a while after failed logins. Correct the key, wait ten minutes, and run the check again. If it happens again, exempt the address in the bastion's `sshd_config`:",
        code("PerSourcePenaltyExemptList ADDRESS"),
      );
    switch (sent) {
      case "nothing":
        return text(
          "Correct `ssh.port`. If it is right, the SSH server rejects this address. Look for `MaxStartups`, fail2ban or a firewall in its log:",
          sshdLog,
        );
      case "ssh":
        return text(
          "Look for the reason in the log of the SSH server on the bastion:",
          sshdLog,
          "`No supported key exchange algorithms`: no host key is there, or none fits `HostKeyAlgorithms` in `sshd_config`. Remove that line, create the missing host keys, and reload the SSH server:",
          code("sudo ssh-keygen -A"),
        );
      case "other":
        return text("Correct `ssh.host` and `ssh.port`. SSH's default port is 22.");
    }
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
  "If there is no such line, update OpenSSH on the bastion: releases since 7.2 (2016) support these algorithms.";

function groupExchangeRemark({ offered }: AlgorithmMismatch): string {
  return offered.some((name) => name.startsWith("diffie-hellman-group-exchange-"))
    ? " Group exchange is not supported, because the server would decide how long the key exchange takes."
    : "";
}

function names(algorithms: string[]): string {
  const shownNames = algorithms.slice(0, 12).map((name) => oneLine(name, 64));
  const more = algorithms.length - shownNames.length;
  return shownNames.length === 0 ? "none" : list(more > 0 ? [...shownNames, `${more} more`] : shownNames);
}

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
    `${capital(machine(destination, "bastion"))} presented the ${presented.type} key \`SHA256:${presented.sha256}\`, which is not in \`ssh.host_key\`. No credentials were sent.`,
  fix: (_, { presented }) =>
    text(
      "On the bastion itself, not over the network, print the fingerprints of its host keys:",
      printHostKeys,
      "If, and only if, the fingerprint in the message is one of them, the bastion's key has changed. Pin the new one:",
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
      "Before you pin this fingerprint, compare it with the output of this command on the bastion:",
      code(`ssh-keygen -lf /etc/ssh/ssh_host_${fileOf(presented.type)}_key.pub`),
    ),
});

export const forwardingDenied = failureRule<WithSsh & { reason: number }>({
  id: "ssh/forwarding-denied",
  severity: "error",
  at: ["ssh", "host"],
  title: "Bastion does not allow port forwarding",
  why: "Stitch connects to the database through a forwarded connection, so every load fails.",
  titleOf: ({ reason }) => (reason === resourceShortage ? "Bastion is out of resources" : null),
  message: ({ destination, reason }) =>
    reason === resourceShortage
      ? `${capital(machine(destination, "bastion"))} has no resources left to forward another connection.`
      : `${capital(machine(destination, "bastion"))} does not allow \`${destination.ssh.user}\` to forward connections to \`${hostAndPort(destination.host, destination.port)}\`.`,
  fix: ({ reason }, { destination }) =>
    reason === resourceShortage
      ? text("Close unused SSH sessions on the bastion, or raise its limits.")
      : text(
          "In the bastion's `sshd_config`, remove `DisableForwarding`, replace the `AllowTcpForwarding` line, and reload the SSH server:",
          code("AllowTcpForwarding local"),
          "If it has a `PermitOpen` line, add the database to it, or replace `none` with it:",
          code(`PermitOpen ${hostAndPort(destination.host, destination.port)}`),
          "Cloud images block `root`: use the image's own user, such as `ubuntu` or `ec2-user`.",
          "In the user's `authorized_keys`, remove `restrict`, `no-port-forwarding` and any other `permitopen` from the key's line.",
        ),
});

/** https://www.rfc-editor.org/rfc/rfc4254#section-5.1 */
const resourceShortage = 4;

export const databaseUnreachable = failureRule<WithSsh & { answered: boolean }>({
  id: "ssh/database-unreachable",
  severity: "error",
  at: ["host"],
  title: "Bastion can't reach the database",
  why: "Stitch connects through the same bastion, so every load fails.",
  message: ({ destination, answered }) => {
    const target = `\`${hostAndPort(destination.host, destination.port)}\``;
    return answered
      ? `${capital(machine(destination, "bastion"))} accepted the SSH login, but can't connect to ${target}: the name does not resolve there, or nothing listens on the port.`
      : `${capital(machine(destination, "bastion"))} accepted the SSH login, but got no answer from ${target}.`;
  },
  fix: (_, { destination: { host, port } }) =>
    text(
      "On the bastion, check that the name resolves and that the port answers:",
      code(`getent hosts ${shellWord(host)}\nnc -vz ${shellWord(host)} ${port}`),
      "Then correct `host` or `port`, or allow the bastion in the database's firewall.",
    ),
});

function fileOf(type: string): string {
  if (type.startsWith("ecdsa")) return "ecdsa";
  return type === "ssh-rsa" ? "rsa" : "ed25519";
}

export const sshRules = [
  handshakeFailed,
  hostKeyMismatch,
  hostKeyUnpinned,
  authenticationFailed,
  forwardingDenied,
  databaseUnreachable,
];
