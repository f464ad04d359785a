import { expect, test } from "vitest";
import { hostKeyFault, readHostKeys } from "../../../src/config/values/server-identity.ts";

const sha256 = "nThbg6kXUpJWGl7E1IGOCspRomTxdCARLviKw6E5SY8";
const blob = "AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl";
const key = { kind: "key", type: "ssh-ed25519", blob };

test.each([
  [`SHA256:${sha256}`, [{ kind: "fingerprint", sha256 }]],
  [`SHA256:${sha256}=`, [{ kind: "fingerprint", sha256 }]],
  [`256 SHA256:${sha256} root@bastion (ED25519)`, [{ kind: "fingerprint", sha256 }]],
  [`3072 SHA256:${sha256} no comment (RSA)`, [{ kind: "fingerprint", sha256 }]],
  [`ssh-ed25519 ${blob}`, [key]],
  [`ssh-ed25519 ${blob} root@bastion`, [key]],
  [`[bastion.example.com]:2222,10.0.0.1 ssh-ed25519 ${blob}`, [key]],
  [
    `# bastion SSH-2.0-OpenSSH\nbastion ssh-ed25519 ${blob}\n\nSHA256:${sha256}\n`,
    [key, { kind: "fingerprint", sha256 }],
  ],
])("%j", (text, pins) => {
  expect(readHostKeys(text)).toEqual(pins);
});

test.each(["", "AAAA", "MD5:aa:bb", "SHA256:short", "ssh-ed25519", `SHA256:${sha256}\nnonsense`])(
  "%j is not a host key",
  (text) => {
    expect(readHostKeys(text)).toBeNull();
  },
);

test.each([
  `@cert-authority *.example.com ssh-ed25519 ${blob}`,
  `SHA256:${sha256}\n@revoked * ssh-ed25519 ${blob}`,
])("rejects %j, a CA's key or a revoked one", (text) => {
  expect(readHostKeys(text)).toBeNull();
  expect(hostKeyFault(text)).toBe("marker");
});
