// docs/walkthrough.md: runs the steps in one shell, with the built program and an empty PostgreSQL.

import { spawn, spawnSync } from "node:child_process";
import { rm } from "node:fs/promises";
import path from "node:path";
import { makeCertificate } from "../../__tests__/support/certificates.ts";
import { newestMajor, startPostgres } from "../../__tests__/support/postgres.ts";
import { makeWorkspace } from "../../__tests__/support/program.ts";
import { hasPsql, psqlProgram } from "../../__tests__/support/psql.ts";
import { type Step, steps } from "./steps.ts";

type Ended = { status: number; output: string };

/** The whole page. Throws if a step has an unexpected exit status. */
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

/** Replaces the port and the times, which differ from run to run. */
function asShown(output: string, port: number): string {
  return output
    .replaceAll(new RegExp(`\\b${port}\\b`, "g"), usualPort)
    .replaceAll(/ {2,}[\d.]+ m?s$/gm, "  … ms")
    .replaceAll(/[\d.]+ m?s\)$/gm, "… ms)")
    .replaceAll(/ +$/gm, "")
    .trim();
}

function pageOf(ended: Ended[]): string {
  const sections = steps.map((step, index) => sectionOf(step, ended[index]!));
  return `${[intro, ...sections, end].join("\n\n")}\n`;
}

const intro = `<!-- Made by \`node scripts/transcript.ts\`: do not edit. -->

# From an empty repository to a destination that passes

You have an empty repository, and a PostgreSQL server with an empty database \`analytics\`. A script ran these commands and recorded their
output; \`…\` replaces times and omitted lines.`;

const end = `## Next steps

Create the secret that \`init\` listed, and commit both files: see [the first green run](../README.md#first-green-run). If Stitch has to
pass a firewall or a bastion, continue with [Set up a destination](setup.md).`;

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

/** The programs that the commands call. */
const atHand = `
destination-check() { "$NODE" "$CLI" "$@"; }
psql() { PGHOSTADDR=127.0.0.1 command "$PSQL" --no-psqlrc "$@"; }
exec 2>&1
`;

/** Types the commands into one shell. Without a terminal, psql asks for a password on standard input. */
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
  let stdout = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stdin.on("error", () => {});
  child.stdin.end(`${password}\n`.repeat(3));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", () => {
      const parts = stdout.split("\0");
      resolve(commands.map((_, at) => ({ output: parts[2 * at] ?? "", status: Number(parts[2 * at + 1]) })));
    });
  });
}
