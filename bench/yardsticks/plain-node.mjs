// What a user would write in Node: one process, `pg`, so many clients at a time, one query each.
// node plain-node.mjs DESTINATIONS.json AT_ONCE QUERY

import { readFileSync } from "node:fs";
import pg from "pg";

const [file, atOnce, query] = process.argv.slice(2);
const destinations = JSON.parse(readFileSync(file, "utf8"));
const next = destinations.values();

await Promise.all(Array.from({ length: Number(atOnce) }, ask));

async function ask() {
  for (const { port, username: user, database } of next) {
    const client = new pg.Client({
      host: "127.0.0.1",
      port,
      user,
      database,
      password: process.env.PGPASSWORD,
    });
    await client.connect();
    await client.query(query);
    await client.end();
    console.log(`${user}: fine`);
  }
}
