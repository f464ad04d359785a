// Key exchanges whose cost the server chooses are not offered, and a server that requires one is rejected at once.

import { rm } from "node:fs/promises";
import type { Socket } from "node:net";
import { createSecureContext, TLSSocket } from "node:tls";
import { describe, expect, test } from "vitest";
import type { ReportFinding } from "../../src/report/report.generated.ts";
import { makeCertificate } from "../support/certificates.ts";
import { startListener } from "../support/listener.ts";
import { checkText, destination, makeWorkspace } from "../support/program.ts";
import { checkInAction } from "../support/runner.ts";
import { makeSshKey } from "../support/ssh-keys.ts";
import { modernLists, packet, serverHello } from "../support/ssh-packets.ts";
import { measured } from "../support/usage.ts";

const groupExchange = ["diffie-hellman-group-exchange-sha256", "diffie-hellman-group-exchange-sha1"];
const key = makeSshKey();

/** SSH_MSG_KEX_DH_GEX_GROUP (RFC 4419, section 3). Node needs a minute or more to test this prime. */
const group = packet(Buffer.concat([Buffer.from([31]), mpint((1n << 9941n) - 1n), mpint(2n)]));

function mpint(value: bigint): Buffer {
  const digits = value.toString(16);
  const bytes = Buffer.from(digits.padStart(digits.length + (digits.length % 2), "0"), "hex");
  const signed = bytes[0]! < 128 ? bytes : Buffer.concat([Buffer.alloc(1), bytes]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(signed.length);
  return Buffer.concat([length, signed]);
}

const faces = {
  command: (text: string, environment: Record<string, string>) => checkText(text, { environment }),
  action: async (text: string, env: Record<string, string>) => {
    const workspace = await makeWorkspace({ "destinations.yml": text });
    const { report } = await checkInAction({ workspace, env });
    await rm(workspace, { recursive: true });
    return report;
  },
};

/** The findings for an entry with these lines, and the CPU time of the run. */
async function checkBastion(
  face: keyof typeof faces,
  lines: string[],
): Promise<{ finding: ReportFinding; cpuMs: number }> {
  const all = ["host: 127.0.0.1", "username: u", "database: d", "password: ${PW}", ...lines];
  const text = `version: 1\ndestinations:\n  w:\n${all.map((line) => `    ${line}\n`).join("")}`;
  const { cpuMs, ...report } = await measured((env) =>
    faces[face](text, { PW: "a password", KEY: key.private, ...env }),
  );
  const finding = destination(report, "w").findings.find(({ severity }) => severity === "error")!;
  return { finding, cpuMs };
}

/** Many times what a run takes, and a third of the time of the prime test. */
const mostCpuMs = 20_000;

describe.each(["command", "action"] as const)("the %s", (face) => {
  test.each([
    ["offers nothing else", groupExchange],
    ["offers it first, and sends its group unasked", [...groupExchange, ...modernLists.kex]],
  ])("rejects a bastion with group exchange that %s", async (_, kex) => {
    const hello = Buffer.concat([serverHello({ ...modernLists, kex }), group]);
    const bastion = await startListener(
      () => {},
      (socket: Socket) => socket.write(hello),
    );
    const { finding, cpuMs } = await checkBastion(face, [
      "port: 5432",
      `ssh: { host: 127.0.0.1, port: ${bastion.port}, user: u, private_key: "\${KEY}" }`,
    ]).finally(bastion.stop);
    expect(finding.rule).toBe("ssh/handshake-failed");
    if (kex === groupExchange)
      expect(finding.message).toMatch(
        /have no key exchange algorithm in common.* The bastion offers diffie-hellman-group-exchange-sha256 and diffie-hellman-group-exchange-sha1\..* Group exchange is not supported, because the server would decide how long the key exchange takes\.$/,
      );
    expect(cpuMs).toBeLessThan(mostCpuMs);
    const receivedText = bastion.received().toString("latin1");
    expect(receivedText).toContain("SSH-2.0-");
    expect(receivedText).not.toContain("group-exchange");
  });

  test("accepts no cipher with a group that the server chooses", async () => {
    const { certificate, key } = await makeCertificate({ name: "localhost", algorithm: "rsa" });
    const server = await startListener((socket) => {
      socket.write("S");
      const secured = new TLSSocket(socket, {
        isServer: true,
        secureContext: createSecureContext({
          ...{ cert: certificate, key, maxVersion: "TLSv1.2", dhparam: "auto" },
          ciphers: "DHE-RSA-AES256-GCM-SHA384:DHE-RSA-AES128-GCM-SHA256:@SECLEVEL=0",
        }),
      });
      secured.on("error", () => socket.destroy());
    });
    const { finding } = await checkBastion(face, [`port: ${server.port}`, "ssl: true"]).finally(server.stop);
    expect(finding.rule).toBe("tls/handshake-failed");
    expect(finding.message).toContain("accepts none of the ciphers");
  });
});
