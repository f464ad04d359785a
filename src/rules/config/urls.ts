// What is wrong with a connection URL, in words. No text has a secret part of a URL, because it holds a password.

import type { EntrySsl, UrlFault } from "../../config/problem.ts";
import { list } from "../../text/phrases.ts";
import { code } from "../fix.ts";

type UrlWords = { title: string; message: string; remedy: string[] };
/** `what` is lower-case, for a sentence that lists several faults. */
type FaultWords = { title: string; what: string; remedy: string[] };

/** What is wrong, and what to do about it: all of it, since a secret is not read twice. */
export function urlWords(faults: readonly UrlFault[], ssl: EntrySsl): UrlWords {
  const absent = faults.flatMap((fault) => (fault.kind === "missing" ? [`no ${partWords[fault.part]}`] : []));
  const first = faults.find(({ kind }) => kind === "missing");
  const words = faults
    .filter((fault) => fault.kind !== "missing" || fault === first)
    .map((fault) => (fault.kind === "missing" ? missingWords(absent) : faultWords(fault, ssl)));
  const remedies = words.map(({ remedy }) => remedy);
  // The form is shown once, and last.
  const own = remedies.filter((remedy) => remedy !== urlForm).flat();
  return {
    title: words.length === 1 ? words[0]!.title : "Invalid connection URL",
    message: words.map(({ what }) => `${what}.`).join(" "),
    remedy: own.length < remedies.flat().length ? [...own, ...urlForm] : own,
  };
}

const partWords = { host: "host", username: "user name", password: "password", database: "database" };

function missingWords(absent: string[]): FaultWords {
  const what = `The connection URL has ${list(absent, "and")}`;
  return { title: what, what, remedy: urlForm };
}

function faultWords(fault: Exclude<UrlFault, { kind: "missing" }>, ssl: EntrySsl): FaultWords {
  switch (fault.kind) {
    case "scheme":
      return schemeWords(fault.found);
    case "escape": {
      const part = partWords[fault.part];
      return {
        title: `Invalid escape in the ${part} of the connection URL`,
        what: `The ${part} in the connection URL has a percent sign that is not followed by two hexadecimal digits, or \`%00\``,
        remedy: [`In the secret, write a percent sign of the ${part} as \`%25\`.`],
      };
    }
    case "unescaped": {
      const escaped = fault.character === "@" ? "%40" : "%2F";
      return {
        title: `Unescaped \`${fault.character}\` in the connection URL`,
        what: `The user name or the password in the connection URL contains \`${fault.character}\`, which ends that part of a URL`,
        remedy: [
          `In the secret, write \`${fault.character}\` in the user name and the password as \`${escaped}\`. These characters must be escaped there:`,
          code("%  %25\n@  %40\n/  %2F\n:  %3A\n?  %3F\n#  %23"),
        ],
      };
    }
    case "port":
      return {
        title: "Invalid port in the connection URL",
        what: "The port in the connection URL is not a number from 1 to 65535",
        remedy: ["Correct the number between the host's colon and the slash, or remove both for port 5432."],
      };
    case "brackets":
      return {
        title: "Invalid IPv6 address in the connection URL",
        what: "The brackets around the IPv6 address in the connection URL are not closed, or not followed by a colon or a slash",
        remedy: [
          "Put the address, and nothing else, in brackets:",
          code("postgres://user:password@[2001:db8::1]:5432/database"),
        ],
      };
    case "several-hosts":
      return {
        title: "Several hosts in the connection URL",
        what: "The connection URL has several hosts, and Stitch connects to one",
        remedy: ["Keep the host of the primary in the secret, and remove the others."],
      };
    case "socket":
      return {
        title: "Socket directory in the connection URL",
        what: "The host in the connection URL is a path, and Stitch connects over the network",
        remedy: ["Use the server's host name or IP address in the secret.", ...urlForm.slice(1)],
      };
    case "placeholder":
      return {
        title: "Placeholder in the connection URL",
        what: "The password in the connection URL is a placeholder of the page that it was copied from",
        remedy: ["Put the real password in its place in the secret."],
      };
    case "parameters":
      return parameterWords(fault, ssl);
  }
}

function schemeWords(found: string | null): FaultWords {
  const must = "A connection URL begins with `postgres://` or `postgresql://`";
  const say = (title: string, what: string, remedy: string[]) => ({ title, what, remedy });
  switch (found) {
    case "quotes":
      return say("Quotes around the connection URL", "The value of `url` begins with a quote", [
        "Store the URL in the secret without quotes.",
      ]);
    case "assignment":
      return say("Not a connection URL", `The value of \`url\` is an assignment (\`NAME=…\`). ${must}`, [
        "Store only what follows the equals sign in the secret.",
      ]);
    case "psql":
      return say("Not a connection URL", `The value of \`url\` is a command for psql. ${must}`, [
        "Store only the URL in the secret, without `psql` and quotes.",
      ]);
    case "keywords":
      return say(
        "Not a connection URL",
        `The value of \`url\` is a connection string of keywords (\`host=… dbname=…\`). ${must}`,
        [
          "Use the keys `host`, `port`, `username`, `password` and `database` instead of `url`, or this form:",
          ...urlForm.slice(1),
        ],
      );
    case null:
      return say("Not a connection URL", `The value of \`url\` is not a connection URL. ${must}`, urlForm);
    default: {
      const isPostgres = /postgre|postgis|^pg|^psql|^ecto/.test(found);
      return say(
        `Connection URL begins with \`${found}:\``,
        `The value of \`url\` begins with \`${found}:\`. ${must}`,
        isPostgres
          ? [
              `In the secret, replace \`${found}\` by \`postgresql\`, and check that the rest has this form:`,
              ...urlForm.slice(1),
            ]
          : ["Stitch's PostgreSQL destination needs the URL of a PostgreSQL database:", ...urlForm.slice(1)],
      );
    }
  }
}

type Parameters = Extract<UrlFault, { kind: "parameters" }>;

function parameterWords(fault: Parameters, ssl: EntrySsl): FaultWords {
  const { names, isAll, isWellFormed } = fault;
  const quoted = names.map((name) => `\`${name}\``);
  const noun = names.length === 1 ? "parameter" : "parameters";
  const which = names.length === 0 ? "other parameters" : `the ${noun} ${list(quoted)}`;
  const what = isWellFormed
    ? `The connection URL contains ${which}. The check reads no settings from a URL`
    : `The connection URL contains ${which}, and a parameter is not \`name=value\` without spaces`;
  const removal = isAll
    ? "In the secret, remove the question mark and everything after it."
    : `In the secret, remove ${which}. Only \`host\`, \`port\`, \`user\`, \`password\` and \`dbname\` are read there.`;
  return {
    title: names.length === 1 ? `Connection URL contains ${quoted[0]}` : "Connection URL contains parameters",
    what,
    remedy: [removal, ...sslRemedy(fault.ssl, ssl), ...parameterNotes(fault)],
  };
}

/** What the entry must say so that nothing about SSL is lost. */
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
  channel_binding: "The check uses channel binding by itself where the server offers it.",
  options:
    "Set session parameters for the role on the server: `ALTER ROLE … SET …`. Neon finds its endpoint by the host name.",
  sslcert: "Stitch can't present a client certificate.",
  sslkey: "Stitch can't present a client certificate.",
  connect_timeout: "The check's own limit is the input `timeout`.",
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
