// `ssh.host_key`: pins of a bastion's host key, as a fingerprint or as a line of known_hosts.

import type { HostKeyPin } from "../destination.ts";

const fingerprint = /^SHA256:(?<sha256>[A-Za-z0-9+/]{43})=?$/;
const keyLine = /(?:^|\s)(?<type>(?:ssh|ecdsa|sk)-[a-z0-9@.-]+)\s+(?<blob>AAAA[A-Za-z0-9+/]+={0,2})(?:\s|$)/;

/**
 * The pins in a value; null when any of its lines is neither a fingerprint nor a key.
 *
 * A line may begin with host names and end with a comment, as in known_hosts and in what `ssh-keyscan` prints.
 */
export function readHostKeys(text: string): HostKeyPin[] | null {
  const pins: HostKeyPin[] = [];
  for (const line of text.split(/\r?\n/).map((each) => each.trim())) {
    if (line === "" || line.startsWith("#")) continue;
    const sha256 = fingerprint.exec(line)?.groups?.sha256;
    const key = keyLine.exec(line)?.groups;
    if (sha256 !== undefined) pins.push({ kind: "fingerprint", sha256 });
    else if (key !== undefined) pins.push({ kind: "key", type: key.type!, blob: key.blob! });
    else return null;
  }
  return pins.length > 0 ? pins : null;
}
