// The destinations file that `init` writes, with a comment where a newcomer would ask.

import type { Region } from "../../../config/entries.ts";
import { variableFor } from "../../../config/schema/hard-coded-secrets.ts";
import { valueFor, variableName } from "../../../config/values/variables.ts";
import { type DraftKey, draftText } from "../draft/draft.ts";
import type { NeededSecret } from "../draft/secrets.ts";
import type { Answers } from "./answers.ts";

/** `variables` are all that the file names: the secrets, and what an answer has left to a variable. */
export type MadeFile = { text: string; secrets: NeededSecret[]; variables: string[] };

/** Secrets are references, by names that tell the entry and the key. */
export function destinationsFile(answers: Answers): MadeFile {
  const { id, type, region } = answers;
  const secrets: NeededSecret[] = [];
  const secret = (keys: string[], key: string, holds: string): string => {
    const name = variableFor(["destinations", id, ...keys], key);
    secrets.push({ name, holds, file: ["certificate", "private_key"].includes(key) });
    return `\${${name}}`;
  };
  const keys: DraftKey[] = [
    ...(type === "postgresql" ? [] : [{ key: "type", value: type }]),
    ...(type === "heroku" ? herokuKeys(secret) : serverKeys(answers, secret)),
  ];
  const comment = "The id of the destination: stable, used in reports and in `only`.";
  const text = draftText({
    comment:
      "The PostgreSQL databases that Stitch loads into, with the names of Stitch's own form.\nA secret never stands here: ${NAME} is read from the environment when the check runs.",
    region: region as Region,
    entries: [{ id, comment, keys }],
  });
  const others = keys.flatMap(namesIn).filter((name) => !secrets.some((each) => each.name === name));
  return { text, secrets, variables: [...secrets.map(({ name }) => name), ...new Set(others)] };
}

type MakeSecret = (keys: string[], key: string, holds: string) => string;

function herokuKeys(secret: MakeSecret): DraftKey[] {
  return [
    {
      key: "url",
      value: secret(["url"], "url", "what `heroku pg:credentials:url` prints"),
      comment: "A postgres:// URL in place of host, port, username, password and database.",
    },
    { key: "ssl", value: true, comment: "Heroku refuses connections without it." },
  ];
}

function serverKeys(answers: Answers, secret: MakeSecret): DraftKey[] {
  const { host, port, username, database, ssl } = answers;
  return [
    { key: "host", value: valueFor(host) },
    { key: "port", value: portOf(port) },
    { key: "username", value: valueFor(username), comment: "The user that Stitch loads data as." },
    { key: "password", value: secret(["password"], "password", `the password of ${username}`) },
    { key: "database", value: valueFor(database) },
    ...sslKeys(ssl, secret),
    ...(answers["ssh-host"] === "" ? [] : sshKeys(answers, secret)),
  ];
}

function sslKeys(ssl: string, secret: MakeSecret): DraftKey[] {
  if (ssl === "off") return [];
  if (ssl === "encrypt")
    return [
      { key: "ssl", value: true, comment: "Encrypted; a certificate here would prove the server, too." },
    ];
  const certificate: DraftKey = {
    key: "certificate",
    value: secret(["ssl"], "certificate", "the CA's certificate, or the server's own"),
    comment: "A CA or the server's own certificate: as here, or the path of a file beside this one.",
  };
  return [{ key: "ssl", value: [certificate] }];
}

function sshKeys(answers: Answers, secret: MakeSecret): DraftKey[] {
  const user = answers["ssh-user"];
  const keys: DraftKey[] = [
    { key: "host", value: valueFor(answers["ssh-host"]) },
    { key: "port", value: portOf(answers["ssh-port"]) },
    { key: "user", value: valueFor(user) },
    {
      key: "private_key",
      value: secret(
        ["ssh", "private_key"],
        "private_key",
        `a private key that lets ${user} in on the bastion`,
      ),
      comment:
        "A key for the check: Stitch's own stays with Stitch. The first run prints the bastion's `host_key` to add here.",
    },
  ];
  return [{ key: "ssh", value: keys, comment: 'What Stitch calls "Encryption Type: SSH".' }];
}

function portOf(answer: string): string | number {
  return /^[0-9]{1,5}$/.test(answer) ? Number(answer) : answer;
}

function namesIn({ value }: DraftKey): string[] {
  return Array.isArray(value) ? value.flatMap(namesIn) : [variableName(value) ?? []].flat();
}
