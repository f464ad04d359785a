// The files of the base branch, if GitHub is slow.

import { rm } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { secret } from "../../src/config/secrets/forms.ts";
import { baseOf } from "../../src/github/repository.ts";
import type { Fault, Github } from "../support/github/api.ts";
import { withGithub } from "../support/github/posting.ts";
import { makeWorkspace } from "../support/program.ts";

const repository = "example/example";
const sha = "a".repeat(40);
const limited = (seconds: string): Fault => ({ status: 403, headers: { "retry-after": seconds } });
const running = new AbortController().signal;

let folder: string;
beforeAll(async () => {
  const base = { sha, repo: { full_name: repository } };
  folder = await makeWorkspace({ "event.json": JSON.stringify({ pull_request: { base } }) });
});
afterAll(() => rm(folder, { recursive: true }));

async function withBase(
  faults: Fault[],
  work: (read: (signal?: AbortSignal) => Promise<unknown>, github: Github) => Promise<void>,
): Promise<void> {
  await withGithub({ faults: { "repos/get-content": faults } }, async (github) => {
    github.repository.contents[`${sha}:a.yml`] = "version: 1\n";
    const environment = {
      GITHUB_REPOSITORY: repository,
      GITHUB_SHA: sha,
      GITHUB_API_URL: github.url,
      GITHUB_EVENT_PATH: path.join(folder, "event.json"),
    };
    const base = baseOf(environment, secret("a-token-for-tests"), folder)!;
    await work((signal = running) => base.read("a.yml", signal), github);
  });
}

test.each<[string, Fault]>([
  ["asks to slow down", limited("0")],
  ["is not available for a moment", { status: 502 }],
])("reads a file even if GitHub %s", async (_, fault) => {
  await withBase([fault], async (read, github) => {
    expect(await read()).toEqual({ kind: "text", text: "version: 1\n" });
    expect(github.requests.filter((each) => each === "repos/get-content")).toHaveLength(2);
  });
});

test("does not wait for an hourly rate limit, and reports it", async () => {
  await withBase([limited("3600")], async (read, github) => {
    expect(await read()).toEqual({ kind: "unreadable", reason: { kind: "rate-limited" } });
    expect(github.requests.filter((each) => each === "repos/get-content")).toHaveLength(1);
  });
});

test("stops waiting when the run ends", async () => {
  await withBase([limited("60")], async (read) => {
    expect(await read(AbortSignal.timeout(200))).toEqual({
      kind: "unreadable",
      reason: { kind: "unreachable" },
    });
  });
});
