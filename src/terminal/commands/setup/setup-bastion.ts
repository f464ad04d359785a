// `setup ID --ssh`: the script that makes the bastion of an entry ready for Stitch.

import type { Entry, Region } from "../../../config/entries.ts";
import { nameText } from "../../../config/reading.ts";
import type { CommandHost } from "../../../host.ts";
import { hbaBeginning, stitchAddresses } from "../../../rules/firewall.ts";
import { type Outcome, usage } from "../../outcome.ts";
import { namedEntry, serverOf, sshPortOf, unreadable } from "../named-entry.ts";
import { bastionScript } from "./bastion-script.ts";

/** `region` counts before that of the file. Nothing is dialled, and no key is read. */
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
    return usage(
      `setup: ${id} has no \`ssh:\` with a bastion in it. Stitch connects to the database itself.`,
    );
  const stitch = region ?? entry.region;
  if (stitch === null) return usage(regionMissing(entry));
  const { host, port, username, database } = serverOf(named);
  const target = host === null || port === null ? null : { host, port };
  const bastion = nameText(["ssh", "host"], definition.ssh.host, reading);
  const user = nameText(["ssh", "user"], definition.ssh.user, reading);
  const sshPort = sshPortOf(named);
  if (target === null || bastion === null || user === null || sshPort === null)
    return unreadable("setup", named);
  if (!/^[a-z_][a-z0-9_.-]{0,31}$/i.test(user))
    return usage(`setup: \`ssh.user\` of ${id} is no name that a Linux user can have.`);
  const hba = hbaBeginning({ ssl: Boolean(definition.ssl), database, user: username });
  const addresses = stitchAddresses[stitch];
  return {
    kind: "print",
    text: bastionScript({ host: bastion, port: sshPort, user, target, addresses, hba }),
  };
}

function regionMissing({ source }: Entry): string {
  return `setup: the addresses that the bastion has to admit depend on Stitch's data pipeline region. Write \`region\` into ${source.file}, or give --region.`;
}
