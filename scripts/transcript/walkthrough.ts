// docs/walkthrough.md, made anew: the steps typed into one shell, with the built program and a bare PostgreSQL.

import { spawn, spawnSync } from "node:child_process";
import { rm } from "node:fs/promises";
import path from "node:path";
import { makeCertificate } from "../../__tests__/support/certificates.ts";
import { newestMajor, startPostgres } from "../../__tests__/support/postgres.ts";
import { makeWorkspace } from "../../__tests__/support/program.ts";
import { hasPsql, psqlProgram } from "../../__tests__/support/psql.ts";
import { type Step, steps } from "./steps.ts";

type Ended = { status: number; output: string };

/** The whole page. Throws where a step ends otherwise than it is meant to. */
export async function walkthrough(): Promise<string> {
  if (!hasPsql) throw new Error("The walkthrough needs psql 15 or newer.");
  const server = await startPostgres({
    major: newestMajor(),
    tls: await makeCertificate({ name: "localhost", hosts: ["localhost"] }),
    hba: ["host all owner 127.0.0.1/32 trust", "hostssl all all 127.0.0.1/32 scram-sha-256"],
  });
  const folder = await makeWorkspace({});
  try {
    await server.query("CREATE ROLE owner LOGIN CREATEROLE");
    await server.query("CREATE DATABASE analytics OWNER owner");
    spawnSync("git", ["init", "--quiet"], { cwd: folder });
    const ended = await typeAll(
      steps.map(({ command }) => command.replaceAll(usualPort, String(server.port))),
      folder,
    );
    return pageOf(ended.map((each) => ({ ...each, output: asShown(each.output, server.port) })));
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

const usualPort = "5432";

/** The server has a port of its own, and takes a time of its own: neither says anything to a reader. */
function asShown(output: string, port: number): string {
  return output
    .replaceAll(new RegExp(`\\b${port}\\b`, "g"), usualPort)
    .replaceAll(/ {2,}[\d.]+ m?s$/gm, "  … ms")
    .replaceAll(/[\d.]+ m?s$/gm, "… ms")
    .replaceAll(/ +$/gm, "")
    .trim();
}

function pageOf(ended: Ended[]): string {
  const sections = steps.map((step, index) => sectionOf(step, ended[index]!));
  return `${[intro, ...sections, end].join("\n\n")}\n`;
}

const intro = `<!-- Made by \`node scripts/transcript.ts\`: do not edit. -->

# From nothing to a destination that passes

An empty repository, and a PostgreSQL with an empty database \`analytics\` and nothing for Stitch yet. A script has typed all of this, and
shows what was answered; \`…\` stands for lines that are left out, and for how long something took.`;

const end = `## Go on

Create the secret that \`init\` has named, and commit both files: [the first green run](../README.md#first-green-run) shows how. Where Stitch
itself has to get through a firewall or a bastion, go on with [Set up a destination](setup.md).`;

function sectionOf({ title, why, command, status, shown }: Step, ended: Ended): string {
  const { output } = ended;
  if (ended.status !== status)
    throw new Error(`This ended with ${ended.status}, and not with ${status}:\n${command}\n${output}`);
  const answer = shown === undefined ? output : cut(output, shown);
  return [`## ${title}`, why, fenced("sh", command), fenced("text", answer)].join("\n\n");
}

function cut(output: string, [first, last]: [number, number]): string {
  const lines = output.split("\n");
  return [...lines.slice(0, first), "…", ...lines.slice(-last)].join("\n");
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

/** What a newcomer has installed. */
const atHand = `
destination-check() { "$NODE" "$CLI" "$@"; }
psql() { PGHOSTADDR=127.0.0.1 command "$PSQL" --no-psqlrc "$@"; }
exec 2>&1
`;

/** Types the commands into one shell. Without a terminal of its own psql asks for a password on standard input. */
function typeAll(commands: string[], folder: string): Promise<Ended[]> {
  const script = commands.map((command) => `${command}\nprintf '\\0%d\\0' $?\n`).join("");
  const child = spawn("bash", ["-c", atHand + script], {
    cwd: folder,
    detached: true,
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      LC_ALL: "C.UTF-8",
      NODE: process.execPath,
      CLI: path.resolve(import.meta.dirname, "../../dist/cli.js"),
      PSQL: psqlProgram,
    },
  });
  const password = crypto.randomUUID();
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (said += text));
  child.stdin.on("error", () => {});
  child.stdin.end(`${password}\n`.repeat(3));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", () => {
      const parts = said.split("\0");
      resolve(commands.map((_, at) => ({ output: parts[2 * at] ?? "", status: Number(parts[2 * at + 1]) })));
    });
  });
}
