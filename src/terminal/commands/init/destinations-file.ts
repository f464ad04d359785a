import type { Region } from "../../../config/entries.ts";
import { variableFor } from "../../../config/schema/hard-coded-secrets.ts";
import { valueFor, variableName } from "../../../config/values/variables.ts";
import { type DraftKey, draftText, type NeededSecret } from "../draft.ts";
import type { Answers } from "./questions.ts";

export type NewDestinationsFile = { text: string; secrets: NeededSecret[]; variables: string[] };

export function destinationsFile(answers: Answers): NewDestinationsFile {
  const { keys, ...named } = newEntry(answers);
  const comment = "The id of the destination, used in reports and in `only`. Keep it stable.";
  const text = draftText({
    comment:
      "The PostgreSQL databases that Stitch loads into. The keys are named as in Stitch's form.\nNo secrets here: ${NAME} is read from an environment variable when the check runs.",
    region: answers.region as Region,
    entries: [{ id: answers.id, comment, keys }],
  });
  return { text, ...named };
}

type EntryDraft = Omit<NewDestinationsFile, "text"> & { keys: DraftKey[] };

/** Secrets are references, named after the destination and the key. */
export function newEntry(answers: Answers): EntryDraft {
  const { id, type } = answers;
  const secrets: NeededSecret[] = [];
  const secret = (keys: string[], key: string, description: string): string => {
    const name = variableFor(["destinations", id, ...keys], key);
    secrets.push({ name, description, file: ["certificate", "private_key"].includes(key) });
    return `\${${name}}`;
  };
  const keys: DraftKey[] = [
    ...(type === "postgresql" ? [] : [{ key: "type", value: type }]),
    ...(type === "heroku" ? herokuKeys(secret) : serverKeys(answers, secret)),
  ];
  const others = keys.flatMap(namesIn).filter((name) => !secrets.some((each) => each.name === name));
  return { keys, secrets, variables: [...secrets.map(({ name }) => name), ...new Set(others)] };
}

type MakeSecret = (keys: string[], key: string, description: string) => string;

function herokuKeys(secret: MakeSecret): DraftKey[] {
  return [
    {
      key: "url",
      value: secret(["url"], "url", "the URL that `heroku pg:credentials:url` prints"),
      comment: "A postgres:// URL instead of host, port, username, password and database.",
    },
    { key: "ssl", value: true, comment: "Heroku refuses connections without it." },
  ];
}

function serverKeys(answers: Answers, secret: MakeSecret): DraftKey[] {
  const { host, port, username, database, ssl } = answers;
  return [
    { key: "host", value: valueFor(host) },
    { key: "port", value: portOf(port) },
    { key: "username", value: valueFor(username), comment: "The user that Stitch loads as." },
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
      {
        key: "ssl",
        value: true,
        comment: "Encrypted. With `certificate:` here, the server is verified as well.",
      },
    ];
  const certificate: DraftKey = {
    key: "certificate",
    value: secret(["ssl"], "certificate", "the certificate of the CA, or of the server"),
    comment: "The certificate of the CA, or of the server: a variable, or the path of a file.",
  };
  const full: DraftKey = { key: "verify", value: "full", comment: "Verifies the host name too." };
  return [{ key: "ssl", value: ssl === "verify-full" ? [certificate, full] : [certificate] }];
}

function sshKeys(answers: Answers, secret: MakeSecret): DraftKey[] {
  const user = answers["ssh-user"];
  const keys: DraftKey[] = [
    { key: "host", value: valueFor(answers["ssh-host"]) },
    { key: "port", value: portOf(answers["ssh-port"]) },
    { key: "user", value: valueFor(user) },
    {
      key: "private_key",
      value: secret(["ssh", "private_key"], "private_key", `a private key for ${user} on the bastion`),
      comment:
        "A key for the check: Stitch keeps its own. The first run prints the bastion's `host_key` to add here.",
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
