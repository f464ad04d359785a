// A plain Node client for destinations behind a bastion: `pg` over channels of one `ssh2` connection, without Nagle's
// algorithm. Run node pg-and-ssh2.mjs DESTINATIONS.json QUERY.sql, with the password in PGPASSWORD and the private key in
// SSH_KEY.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import net from "node:net";
import pg from "pg";
import ssh2 from "ssh2";

const [file, queryFile] = process.argv.slice(2);
const destinations = JSON.parse(readFileSync(file, "utf8"));
const query = readFileSync(queryFile, "utf8");

const bastion = await openBastion(destinations[0].ssh);
await Promise.all(destinations.map(check));
bastion.end();

function openBastion({ port, user, hostKey }) {
  const client = new ssh2.Client();
  return new Promise((resolve, reject) => {
    client.once("ready", () => resolve(client)).once("error", reject);
    client.connect({
      sock: net.connect({ host: "127.0.0.1", port, noDelay: true }),
      username: user,
      privateKey: process.env.SSH_KEY,
      hostVerifier: (key) => fingerprint(key) === hostKey,
    });
  });
}

function fingerprint(key) {
  return `SHA256:${createHash("sha256").update(key).digest("base64").replace(/=+$/, "")}`;
}

async function check({ id, host, port, username: user, database }) {
  const channel = await new Promise((resolve, reject) =>
    bastion.forwardOut("127.0.0.1", 0, host, port, (error, opened) =>
      error ? reject(error) : resolve(opened),
    ),
  );
  // What `pg` calls on a socket; the channel is connected already.
  const connect = () => process.nextTick(() => channel.emit("connect"));
  Object.assign(channel, { connect, setNoDelay() {}, ref() {}, unref() {} });
  const client = new pg.Client({ user, database, password: process.env.PGPASSWORD, stream: channel });
  await client.connect();
  const results = await client.query(query);
  await client.end();
  console.log(`${id}: ${results.length} results`);
}
