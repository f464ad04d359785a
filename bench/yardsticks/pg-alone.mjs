// A plain Node client: `pg`, all destinations at the same time, one query each. Run node pg-alone.mjs DESTINATIONS.json
// QUERY.sql, with the password in PGPASSWORD.

import { readFileSync } from "node:fs";
import pg from "pg";

const [file, queryFile] = process.argv.slice(2);
const destinations = JSON.parse(readFileSync(file, "utf8"));
const query = readFileSync(queryFile, "utf8");

await Promise.all(destinations.map(check));

async function check({ id, host, port, username: user, database }) {
  const client = new pg.Client({ host, port, user, database, password: process.env.PGPASSWORD });
  await client.connect();
  const results = await client.query(query);
  await client.end();
  console.log(`${id}: ${results.length} results`);
}
