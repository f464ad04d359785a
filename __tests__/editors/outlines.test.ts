// Patterns in the schema that only approximate a value accept everything that the program accepts.

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { bareHost, hostFault } from "../../src/config/values/hosts.ts";
import { hostKeyFault } from "../../src/config/values/server-identity.ts";
import { literalText } from "../../src/config/values/variables.ts";
import { openEditor, schemaFile } from "../support/language-server.ts";
import { checkText } from "../support/program.ts";

const { definitions } = JSON.parse(readFileSync(new URL(schemaFile), "utf8"));
const outline = (name: string) => new RegExp(definitions[name].pattern, "u");

test("accepts every host that the program accepts", () => {
  const number = fc.nat({ max: 300 }).map(String);
  const label = fc.oneof(
    fc.string({ minLength: 1, maxLength: 64, unit: "grapheme" }),
    fc.stringMatching(/^[\w-]+$/),
    number,
  );
  const name = fc.array(label, { minLength: 1, maxLength: 5 }).map((labels) => labels.join("."));
  const host = fc.oneof(
    name,
    name.map((each) => `${each}.`),
    fc.domain(),
    fc.ipV4Extended(),
    fc.ipV6(),
    fc.ipV6().map((each) => `[${each}]`),
    fc.ipV6().map((each) => `${each}%eth0`),
  );
  fc.assert(
    fc.property(host, (text) => {
      fc.pre(hostFault(bareHost(literalText(text))) === null);
      expect(text).toMatch(outline("host"));
    }),
    { numRuns: 3000 },
  );
});

test("accepts every host key that the program accepts", () => {
  const digest = fc.stringMatching(/^[A-Za-z0-9+/]{43}$/);
  const line = fc.oneof(
    digest.map((each) => `SHA256:${each}`),
    digest.map((each) => `  256 SHA256:${each} root@bastion (ED25519)`),
    digest.map((each) => `ssh-ed25519 AAAA${each}`),
    digest.map((each) => `[bastion.example.com]:2222 ecdsa-sha2-nistp256 AAAA${each}= a comment`),
    fc.constantFrom("# a comment", "", "@revoked * ssh-ed25519 AAAA", "AAAA"),
  );
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 4 }),
      fc.constantFrom("\n", "\r\n"),
      (lines, end) => {
        const text = lines.join(end);
        fc.pre(hostKeyFault(text) === null);
        expect(text).toMatch(outline("host_key"));
      },
    ),
    { numRuns: 1000 },
  );
});

test("accepts x- keys, merge keys, anchors, dollar signs and quoted numbers", async () => {
  const text = `version: 1
x-note: Ask before you change this
x-hosts: [&host db.example.com, 10.0.0.5]
x-wiki: { url: https://wiki.example.com/databases, owners: [{ name: Ops, since: 2020 }] }
x-none:
x-unset: { password: }
x-user: &user { username: stitch, password: "\${PASSWORD}" }
x-ssl: &ssl { ssl: { certificate: "\${CA}", verify: full } }
destinations:
  one:
    <<: [*user, *ssl]
    password: \${OTHER}
    host: *host
    port: "05432"
    database: a$$b$c
    ssh: &bastion
      host: bastion.example.com
      port: "22"
      user: stitch
      private_key: \${KEY}
      host_key: |
        # as ssh-keyscan prints it
        bastion.example.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl
  two:
    <<: [*user, *ssl]
    host: \${HOST}
    port: \${PORT}
    database: \${DATABASE}
    ssh: *bastion
`;
  const { findings, destinations } = await checkText(text, { options: { mode: "validate" } });
  expect([...findings, ...destinations.flatMap((each) => each.findings)]).toEqual([]);
  const editor = await openEditor({ schemas: { [schemaFile]: "*.yml" } });
  try {
    expect(await editor.diagnose(text)).toEqual([]);
  } finally {
    await editor.stop();
  }
});
