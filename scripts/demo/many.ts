// Sixty destinations, twenty-two of which fail, for screenshots of a large run.

import { databases, type Ports } from "./destinations.ts";

const teams = ["finance", "growth", "logistics", "marketing", "product", "sales", "service", "support"];

/** How many destinations have each problem. The last four kinds have none. */
const faults: [count: number, entry: (ports: Ports, database: string) => string][] = [
  [8, (ports, database) => entry(ports, database, "username: reader", "ssl: true")],
  [5, (ports, database) => entry(ports, database, "password: ${WRONG_PASSWORD}", "ssl: true")],
  [3, (_, database) => entry({ database: 1 }, database, "ssl: true")],
  [2, (_, database) => entry({ database: 1 }, database, "ssh: *bastion")],
  [2, (ports, database) => entry(ports, database, "ssl: { certificate: certs/other.pem }")],
  [1, (ports, database) => entry(ports, database, "password: ${NEVER_SET}", "ssl: true")],
  [1, (ports, database) => entry(ports, database, "sssl: true")],
  [8, (ports, database) => entry(ports, database)],
  [12, (ports, database) => entry(ports, database, "ssh: *bastion")],
  [8, (ports, database) => entry(ports, database, "ssl: true")],
  [10, (ports, database) => entry(ports, database, "ssl: { certificate: certs/ca.pem, verify: full }")],
];

const kinds = faults.flatMap(([count, make]) => Array.from({ length: count }, () => make));

/** The ids of the destinations, each of which has a database of its name. */
export const manyIds = databases
  .flatMap((database) => teams.map((team) => `${team}-${database}`))
  .slice(0, kinds.length);

export function manyDestinationsFile(ports: Ports): string {
  const entries = manyIds.map((id, index) => {
    // 23 and the number of entries have no common factor, so each is used, and neighbours differ.
    const make = kinds[(index * 23) % kinds.length]!;
    return `  ${id}:\n${make(ports, id)}`;
  });
  return `version: 1
x-bastion: &bastion
  host: 127.0.0.1
  port: ${ports.bastion}
  user: stitch
  private_key: \${STITCH_SSH_KEY}
  host_key: ${ports.hostKey}

destinations:
${entries.join("")}`;
}

/** An entry in which each of `lines` replaces the line with the same key, or is added. */
function entry({ database: port }: Pick<Ports, "database">, database: string, ...lines: string[]): string {
  const keys = new Map(
    [
      "host: 127.0.0.1",
      `port: ${port}`,
      "username: stitch",
      "password: ${STITCH_PASSWORD}",
      `database: ${database}`,
      "ignore: [{ rule: config/private-host-without-ssh, reason: The servers of the demo run on this machine }]",
      ...lines,
    ].map((line) => [line.slice(0, line.indexOf(":")), line]),
  );
  return [...keys.values()].map((line) => `    ${line}\n`).join("");
}
