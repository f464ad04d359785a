import type { HostKeyPin } from "../destination.ts";
import { entryKeys } from "../keys.ts";
import type { BastionAddress, HostKeyFault } from "../problem.ts";
import { bareHost, hostFault } from "./hosts.ts";

const fingerprint = /^(?:[0-9]+\s+)?SHA256:(?<sha256>[A-Za-z0-9+/]{43})=?(?:\s.*)?$/;
const keyLine = /(?:^|\s)(?<type>(?:ssh|ecdsa|sk)-[a-z0-9@.-]+)\s+(?<blob>AAAA[A-Za-z0-9+/]+={0,2})(?:\s|$)/;

/** Returns null if any line is neither a fingerprint nor a key, with host names and a comment as in known_hosts. */
export function readHostKeys(text: string): HostKeyPin[] | null {
  const pins: HostKeyPin[] = [];
  for (const line of linesOf(text)) {
    const sha256 = fingerprint.exec(line)?.groups?.sha256;
    const key = isMarked(line) ? undefined : keyLine.exec(line)?.groups;
    if (sha256 !== undefined) pins.push({ kind: "fingerprint", sha256 });
    else if (key !== undefined) pins.push({ kind: "key", type: key.type!, blob: key.blob! });
    else return null;
  }
  return pins.length > 0 ? pins : null;
}

export function hostKeyFault(text: string): HostKeyFault | null {
  if (linesOf(text).some(isMarked)) return "marker";
  if (readHostKeys(text) !== null) return null;
  if (
    /^(?:[0-9]+\s+)?(?:MD5:)?(?:[0-9a-f]{2}:){15}[0-9a-f]{2}\b/i.test(text.trim()) ||
    /^MD5:/i.test(text.trim())
  )
    return "md5";
  return /^[~./\w-]*known_hosts\d?$/.test(text.trim()) ? "file" : "not-a-key";
}

export function bastionIn(ssh: unknown): BastionAddress | null {
  const { host, port = entryKeys["ssh.port"].default } = (ssh ?? {}) as Record<string, unknown>;
  const number = /^[0-9]{1,5}$/.test(String(port)) ? Number(port) : null;
  const isLiteral = typeof host === "string" && host !== "" && !host.includes("$");
  return isLiteral && number !== null && hostFault(bareHost(host)) === null
    ? { host: bareHost(host), port: number }
    : null;
}

function isMarked(line: string): boolean {
  return line.startsWith("@");
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return lines.filter((line) => line !== "" && !line.startsWith("#"));
}
