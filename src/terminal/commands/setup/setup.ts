import type { DestinationType } from "../../../config/destination.ts";
import { destinationRegions, type Region } from "../../../config/entries.ts";
import { readName, readString } from "../../../config/read-values.ts";
import { variableName } from "../../../config/values/variables.ts";
import type { CommandHost } from "../../../host.ts";
import { boolean, choice, optional } from "../../../option-kinds.ts";
import { hbaBeginning, stitchAddresses } from "../../../rules/firewall.ts";
import { oneLine } from "../../../text/printable.ts";
import { storedName } from "../../../text/sql.ts";
import { defineCommand, filesFlag, type Outcome, type Usage, usage } from "../../commands.ts";
import {
  filesArguments,
  idArgument,
  namedEntry,
  serverOf,
  sshPortOf,
  tooManyIds,
  unreadableValues,
} from "../named-entry.ts";
import { bastionScript } from "./bastion-script.ts";
import {
  auditorScript,
  herokuAuditorSteps,
  herokuLoaderSteps,
  loaderScript,
  loaderStatements,
} from "./database-scripts.ts";

export const setupCommand = defineCommand({
  about:
    "Print the script that an administrator runs to set up a destination. No connections are made, and no password is read.",
  usage: [
    "setup [ID] [--script] [--files FILE…]",
    "setup [ID] --ssh [--region REGION] [--files FILE…]",
    "setup --audit [ID] [--files FILE…]",
  ],
  positionals: [
    [
      "ID",
      "Print the SQL that creates the user and grants what Stitch needs; for Heroku, its commands. Optional if there is only one destination.",
    ],
  ],
  flags: {
    script: boolean({
      about:
        "Print a script that can be run again: it checks each step, grants only what is missing, and reports what it can't do.",
    }),
    ssh: boolean({
      about: "Print the script that creates a user on the bastion who can only forward to this database.",
    }),
    region: optional(
      choice({
        words: destinationRegions,
        value: "REGION",
        about: `With --ssh: the Stitch region, ${destinationRegions.join(" or ")}, if the file has no \`region\`.`,
      }),
    ),
    audit: boolean({ about: "Print the SQL that creates the role for `audit:`." }),
    files: filesFlag,
  },
  examples: `destination-check setup warehouse > setup.sql && psql -d analytics -f setup.sql
destination-check setup warehouse --script | psql -d analytics
destination-check setup warehouse --ssh > bastion.sh
destination-check setup --audit warehouse | psql -d analytics`,
  completes: "destinations",
  run: async ({ script, ssh, region, audit, files }, args, host) => {
    const { positionals } = args;
    const [first = null] = positionals;
    if (audit && ssh) return usage("setup: `--audit` can't be combined with `--ssh`.");
    if (script && (ssh || audit))
      return usage("setup: `--script` is for the user that loads, not for `--ssh` or `--audit`.");
    if (region !== null && !ssh) return usage("setup: `--region` requires `--ssh`.");
    if (audit && positionals.length > 1) return usage(tooManyIds("setup", positionals));
    if (audit) return setupAuditor(first, files, host);
    const argument = await idArgument("setup", args, files, host);
    if (argument.kind !== "id") return argument;
    if (ssh) return setupBastion(argument.id, region, files, host);
    return setupLoader(argument.id, script ? "script" : "statements", files, host);
  },
});

/** Reads no secret except a `url`, for the names in it. */
export async function setupLoader(
  id: string,
  form: "statements" | "script",
  files: string[],
  host: CommandHost,
): Promise<Outcome> {
  const named = await namedEntry("setup", id, files, host);
  if (named.kind !== "entry") return named;
  const { reading, entry } = named;
  const { type } = entry;
  const { host: _, port: __, ...definition } = named.definition;
  const { username, database } = serverOf({ entry, definition, reading });
  const isKnown = username !== null && database !== null;
  const isUnset = reading.problems.every(({ rule }) => rule === "config/unset-variable");
  if (!isKnown && !(type === "heroku" && definition.url !== undefined && isUnset))
    return unreadableValues("setup", named);
  const schemas = (definition.schemas ?? []).map(storedName);
  if ([username, database, ...schemas].some((name) => name !== null && /[\r\n]/.test(name)))
    return usage(`setup: a name in ${id} contains a line break, which psql and shells don't support.`);
  const reserved = reservedName(id, username);
  if (reserved !== null) return reserved;
  const loader = isKnown ? { name: storedName(username), database: storedName(database), schemas } : null;
  if (loader === null || type === "heroku") return { kind: "print", text: herokuLoaderSteps(loader) };
  const printed = { statements: loaderStatements, script: loaderScript }[form];
  const commandForScript = `destination-check setup ${id} --script${filesArguments(files)}`;
  return { kind: "print", text: printed(loader, administrators[type], commandForScript) };
}

/** PostgreSQL rejects these even in quotes: check_rolespec_name in acl.c, and CREATE ROLE in user.c. */
function reservedName(id: string, role: string | null): Usage | null {
  if (role === null || !/^(public|none|pg_.*)$/s.test(role)) return null;
  return usage(
    `setup: PostgreSQL reserves the role name "${oneLine(role, 63)}". Choose another one in ${id}.`,
  );
}

const orOwner = "or as the owner of the database if it has CREATEROLE";

const administrators: Record<Exclude<DestinationType, "heroku">, string> = {
  postgresql: `a superuser, ${orOwner}`,
  "amazon-rds": `the master user, ${orOwner}`,
  "amazon-aurora": `the master user, ${orOwner}`,
  "google-cloudsql": `postgres, ${orOwner}`,
};

export async function setupBastion(
  id: string,
  region: Region | null,
  files: string[],
  commandHost: CommandHost,
): Promise<Outcome> {
  const named = await namedEntry("setup", id, files, commandHost);
  if (named.kind !== "entry") return named;
  const { entry, definition, reading } = named;
  if (definition.ssh === undefined)
    return usage(`setup: ${id} has no \`ssh:\`, so Stitch connects to the database directly.`);
  const stitchRegion = region ?? entry.region;
  if (stitchRegion === null)
    return usage(
      `setup: the addresses to allow on the bastion depend on the Stitch region. Add \`region\` to ${entry.source.file}, or use \`--region\`.`,
    );
  const { host, port, username, database } = serverOf(named);
  const target = host === null || port === null ? null : { host, port };
  const bastion = readName(["ssh", "host"], definition.ssh.host, reading);
  const user = readName(["ssh", "user"], definition.ssh.user, reading);
  const sshPort = sshPortOf(named);
  if (target === null || bastion === null || user === null || sshPort === null)
    return unreadableValues("setup", named);
  if (!/^[a-z_][a-z0-9_.-]{0,31}$/i.test(user))
    return usage(`setup: \`ssh.user\` of ${id} is not a valid Linux user name.`);
  const hba = hbaBeginning({ ssl: Boolean(definition.ssl), database, user: username });
  const addresses = stitchAddresses[stitchRegion];
  return {
    kind: "print",
    text: bastionScript({ host: bastion, port: sshPort, user, target, addresses, hba }),
  };
}

const defaultAuditor = { name: "ci_auditor", password: "CI_AUDITOR_PASSWORD" };

/** Without an id, for any database. Names in variables that are not set are left open. */
export async function setupAuditor(id: string | null, files: string[], host: CommandHost): Promise<Outcome> {
  if (id === null)
    return { kind: "print", text: auditorScript({ ...defaultAuditor, database: null, loader: null }) };
  const named = await namedEntry("setup", id, files, host);
  if (named.kind !== "entry") return named;
  const { entry, definition, reading } = named;
  const { audit } = definition;
  const name =
    audit === undefined ? defaultAuditor.name : readString(["audit", "username"], audit.username, reading);
  if (name === null) return usage(`setup: ${id} uses ${audit?.username}, which is not set. Set it.`);
  const password = variableName(audit?.password) ?? defaultAuditor.password;
  const { username: loader, database } = serverOf(named);
  const reserved = reservedName(id, name);
  if (reserved !== null) return reserved;
  const auditor = {
    name: storedName(name),
    password,
    loader,
    database: database === null ? null : storedName(database),
  };
  return {
    kind: "print",
    text: entry.type === "heroku" ? herokuAuditorSteps(auditor) : auditorScript(auditor),
  };
}
