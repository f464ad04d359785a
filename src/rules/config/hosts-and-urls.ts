import type { EntrySsl, HostFault, HostKeyFault, SchemaReason, UrlFault } from "../../config/problem.ts";
import { list } from "../../text/phrases.ts";
import { character } from "../../text/printable.ts";
import { copyingWords } from "../copying-words.ts";
import { code } from "../fix.ts";

export type ValueWords = { title: string; message: string; remedy: string[] };

/** All faults at once, because a secret is tedious to correct. */
export function urlWords(faults: readonly UrlFault[], ssl: EntrySsl): ValueWords {
  const absent = faults.flatMap((fault) => (fault.kind === "missing" ? [`no ${partWords[fault.part]}`] : []));
  const first = faults.find(({ kind }) => kind === "missing");
  const words = faults
    .filter((fault) => fault.kind !== "missing" || fault === first)
    .map((fault) => (fault.kind === "missing" ? missingWords(absent) : faultWords(fault, ssl)));
  const remedies = words.map(({ remedy }) => remedy);
  const specific = remedies.filter((remedy) => remedy !== urlForm).flat();
  return {
    title: words.length === 1 ? words[0]!.title : "Invalid connection URL",
    // Sentences without their full stops: a title may be the same text.
    message: words.map(({ message }) => `${message}.`).join(" "),
    remedy: specific.length < remedies.flat().length ? [...specific, ...urlForm] : specific,
  };
}

const partWords = { host: "host", username: "user name", password: "password", database: "database" };

function missingWords(absent: string[]): ValueWords {
  const message = `The connection URL has ${list(absent, "and")}`;
  return { title: message, message, remedy: urlForm };
}

function faultWords(fault: Exclude<UrlFault, { kind: "missing" }>, ssl: EntrySsl): ValueWords {
  switch (fault.kind) {
    case "scheme":
      return schemeWords(fault.found);
    case "copied":
      return {
        title: "Not a connection URL",
        message: `The value of \`url\` ${copyingWords[fault.mistake].looks}. ${schemes}`,
        remedy: ["Store the URL itself in the secret, in this form:", ...urlForm.slice(1)],
      };
    case "escape": {
      const part = partWords[fault.part];
      return {
        title: `Invalid escape in the ${part} of the connection URL`,
        message: `The ${part} in the connection URL has a percent sign that is not followed by two hexadecimal digits, or \`%00\``,
        remedy: [`In the secret, write a percent sign of the ${part} as \`%25\`.`],
      };
    }
    case "unescaped": {
      const escaped = fault.character === "@" ? "%40" : "%2F";
      return {
        title: `Unescaped \`${fault.character}\` in the connection URL`,
        message: `The user name or the password in the connection URL contains \`${fault.character}\`, which ends that part of a URL`,
        remedy: [
          `In the secret, write \`${fault.character}\` in the user name and the password as \`${escaped}\`. These characters must be escaped there:`,
          code("%  %25\n@  %40\n/  %2F\n:  %3A\n?  %3F\n#  %23"),
        ],
      };
    }
    case "port":
      return {
        title: "Invalid port in the connection URL",
        message: "The port in the connection URL is not a number from 1 to 65535",
        remedy: ["Correct the number between the host's colon and the slash, or remove both for port 5432."],
      };
    case "brackets":
      return {
        title: "Invalid IPv6 address in the connection URL",
        message:
          "The brackets around the IPv6 address in the connection URL are not closed, or not followed by a colon or a slash",
        remedy: [
          "Put the address, and nothing else, in brackets:",
          code("postgres://user:password@[2001:db8::1]:5432/database"),
        ],
      };
    case "several-hosts":
      return {
        title: "Several hosts in the connection URL",
        message: "The connection URL has several hosts, and Stitch connects to one",
        remedy: ["Keep the host of the primary in the secret, and remove the others."],
      };
    case "socket":
      return {
        title: "Socket directory in the connection URL",
        message: "The host in the connection URL is a path, and Stitch connects over the network",
        remedy: ["Use the server's host name or IP address in the secret.", ...urlForm.slice(1)],
      };
    case "placeholder":
      return {
        title: "Placeholder in the connection URL",
        message: "The password in the connection URL is a placeholder of the page that it was copied from",
        remedy: ["Put the real password in its place in the secret."],
      };
    case "parameters":
      return parameterWords(fault, ssl);
  }
}

const schemes = "A connection URL begins with `postgres://` or `postgresql://`";

function schemeWords(scheme: string | null): ValueWords {
  const words = (title: string, message: string, remedy: string[]) => ({ title, message, remedy });
  switch (scheme) {
    case "quotes":
      return words("Quotes around the connection URL", "The value of `url` begins with a quote", [
        "Store the URL in the secret without quotes.",
      ]);
    case "assignment":
      return words("Not a connection URL", `The value of \`url\` is an assignment (\`NAME=…\`). ${schemes}`, [
        "Store only what follows the equals sign in the secret.",
      ]);
    case "psql":
      return words("Not a connection URL", `The value of \`url\` is a command for psql. ${schemes}`, [
        "Store only the URL in the secret, without `psql` and quotes.",
      ]);
    case "keywords":
      return words(
        "Not a connection URL",
        `The value of \`url\` is a connection string of keywords (\`host=… dbname=…\`). ${schemes}`,
        [
          "Use the keys `host`, `port`, `username`, `password` and `database` instead of `url`, or this form:",
          ...urlForm.slice(1),
        ],
      );
    case null:
      return words(
        "Not a connection URL",
        `The value of \`url\` is not a connection URL. ${schemes}`,
        urlForm,
      );
    default: {
      const isPostgres = /postgre|postgis|^pg|^psql|^ecto/.test(scheme);
      return words(
        `Connection URL begins with \`${scheme}:\``,
        `The value of \`url\` begins with \`${scheme}:\`. ${schemes}`,
        isPostgres
          ? [
              `In the secret, replace \`${scheme}\` with \`postgresql\`, and check that the rest has this form:`,
              ...urlForm.slice(1),
            ]
          : ["Stitch's PostgreSQL destination needs the URL of a PostgreSQL database:", ...urlForm.slice(1)],
      );
    }
  }
}

type Parameters = Extract<UrlFault, { kind: "parameters" }>;

function parameterWords(fault: Parameters, ssl: EntrySsl): ValueWords {
  const { names, isAll, isWellFormed } = fault;
  const quoted = names.map((name) => `\`${name}\``);
  const noun = names.length === 1 ? "parameter" : "parameters";
  const which = names.length === 0 ? "other parameters" : `the ${noun} ${list(quoted)}`;
  const message = isWellFormed
    ? `The connection URL contains ${which}. The check reads no settings from a URL`
    : `The connection URL contains ${which}, and a parameter is not \`name=value\` without spaces`;
  const removal = isAll
    ? "In the secret, remove the question mark and everything after it."
    : `In the secret, remove ${which}. Only \`host\`, \`port\`, \`user\`, \`password\` and \`dbname\` are read there.`;
  return {
    title: names.length === 1 ? `Connection URL contains ${quoted[0]}` : "Connection URL contains parameters",
    message,
    remedy: [removal, ...sslRemedy(fault.ssl, ssl), ...parameterNotes(fault)],
  };
}

function sslRemedy(url: Parameters["ssl"], entry: EntrySsl): string[] {
  if (url === null) return [];
  const { mode, certificate } = url;
  if (mode === "disable")
    return entry === "off"
      ? ["Without `ssl` the connection is not encrypted. Add `ssl: true` if the server supports it."]
      : [];
  const verify = mode === "verify-full" ? "full" : mode === "verify-ca" || certificate !== null ? "ca" : null;
  if (verify === null)
    return entry === "off"
      ? [`Add this to the entry, which encrypts the connection as \`${mode}\` does:`, code("ssl: true")]
      : [];
  if (entry === "verified") return ["`ssl` in the entry verifies the server already."];
  const file = certificate === null ? "" : `\n  certificate: ${certificate}`;
  return [
    "Set `ssl` in the entry, which then verifies the server as the URL did:",
    code(`ssl:${file}\n  verify: ${verify}`),
  ];
}

const noteworthy: Record<string, string> = {
  hostaddr: "If the database has this address only, use it as the host.",
  channel_binding: "The check always uses channel binding if the server offers it.",
  options:
    "Set session parameters for the role on the server: `ALTER ROLE … SET …`. Neon identifies the endpoint by the host name.",
  sslcert: "Stitch can't present a client certificate.",
  sslkey: "Stitch can't present a client certificate.",
  connect_timeout: "The check's own time limit is the input `timeout`.",
};

function parameterNotes({ names, schema }: Parameters): string[] {
  const notes = names.flatMap((name) => (Object.hasOwn(noteworthy, name) ? [noteworthy[name]!] : []));
  const schemas =
    schema === null
      ? []
      : ["If Stitch loads into this schema, add it to the entry:", code(`schemas: [${schema}]`)];
  return [...new Set(notes), ...schemas];
}

const urlForm = [
  "Correct the secret. It has this form:",
  code("postgres://user:password@host:5432/database"),
];

export function hostWords(subject: string, fault: HostFault): { title: string; message: string } {
  const words = (title: string, message = title) => ({
    title: `${subject} ${title}`,
    message: `${subject} ${message}.`,
  });
  switch (fault.kind) {
    case "url":
      return words("is a URL", "is a URL. It must be a host name or an IP address");
    case "path":
      return words(
        "is a path",
        "is a path. It must be a host name or an IP address: Stitch connects over the network",
      );
    case "space":
      return words("contains a space");
    case "several":
      return words("has several hosts", "contains a comma or a semicolon: Stitch connects to one host");
    case "octet":
      return words("is not a valid IP address", "looks like an IP address, but has a number above 255");
    case "number":
      return words(
        "is not a valid IP address",
        "ends in a number, so it would have to be an IP address, but is not one",
      );
    case "dots":
      return words("is not a valid host name", "begins with a dot, or has two dots in a row");
    case "range":
      return words("is a range of addresses", "is a range of addresses. It must be one address");
    case "too-long":
      return words(
        "is too long",
        "is too long: a host name has at most 253 characters, and 63 between two dots",
      );
    case "port":
      return words("contains a port");
    case "user":
      return words("contains a user name", "contains a user name, before the @");
    case "with-path":
      return words("contains a path", "contains a path, after a slash");
    case "surrounded":
      return words("has white space, quotes or other characters around it");
    case "character":
      return words(
        "contains an invalid character",
        `contains the character ${character(fault.codePoint)}, which a host name can't have`,
      );
  }
}

export function hostRemedy(fault: HostFault, variable: string | null): string {
  const where = variable === null ? "here" : `in the variable \`${variable}\``;
  switch (fault.kind) {
    case "url":
      return variable === null
        ? "Use only the host here. Or move the whole URL to a variable, and use that variable in `url`."
        : `Use only the host in the variable \`${variable}\`. Or use the variable in \`url\`, instead of the other keys.`;
    case "port":
      return `Use only the host ${where}, and set the port in \`port\`.`;
    case "user":
      return `Use only the host ${where}, and set the user in its own key.`;
    default:
      return `Use the host name or the address from Stitch's form ${where}.`;
  }
}

export function hostNote(fault: HostFault): string {
  switch (fault.kind) {
    case "port":
      return `Set \`port\` to ${fault.port}.`;
    case "user":
      return "Set the user in its own key.";
    case "with-path":
      return "If the path is the database's name, set it in `database`.";
    default:
      return "";
  }
}

type HostKeyProblem = Extract<SchemaReason, { kind: "host-key" }>;

export function hostKeyWords(subject: string, problem: HostKeyProblem): ValueWords {
  return {
    title: hostKeyTitles[problem.fault],
    message: `${subject} ${hostKeyMessages[problem.fault]}`,
    remedy: hostKeyRemedy(problem),
  };
}

const hostKeyTitles: Record<HostKeyFault, string> = {
  marker: "Invalid host key",
  md5: "MD5 fingerprint of the host key",
  file: "File instead of the host key",
  "not-a-key": "Invalid host key",
};

const hostKeyMessages: Record<HostKeyFault, string> = {
  marker:
    "is a known_hosts line that begins with @: the key of a CA, or a revoked key, instead of a host's own.",
  md5: "is an MD5 fingerprint, which an attacker could forge. The SHA-256 fingerprint (`SHA256:…`) is required.",
  file: "is the path of a file. It must be the host key itself: a line of that file, or a fingerprint (`SHA256:…`).",
  "not-a-key": "is neither a fingerprint (`SHA256:…`) nor a host key (`ssh-ed25519 AAAA…`).",
};

function hostKeyRemedy({ fault, bastion }: HostKeyProblem): string[] {
  const port = bastion === null || bastion.port === 22 ? "" : `-p ${bastion.port} `;
  const compare =
    fault === "md5"
      ? [
          "On the bastion itself, print its own keys, in the old form and in the new:",
          code(
            "ssh-keygen -E md5 -lf /etc/ssh/ssh_host_ed25519_key.pub\nssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub",
          ),
        ]
      : ["On the bastion itself, print its own:", code("ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub")];
  return [
    "Print the fingerprint that the bastion presents:",
    code(`ssh-keyscan ${port}${bastion?.host ?? "BASTION"} | ssh-keygen -lf -`),
    ...compare,
    "If both are the same, use it in `host_key` (`SHA256:…`).",
  ];
}
