// Interrupted runs: they report the results so far and end with status 2.

import { rm } from "node:fs/promises";
import type { Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Report } from "../../src/report/report.generated.ts";
import { withEnoughTime } from "../support/enough-time.ts";
import { errorResponse, type Listener, startListener } from "../support/listener.ts";
import { makeWorkspace, runBuilt, startCli } from "../support/program.ts";
import { runAction } from "../support/runner.ts";

const entry = (id: string, port: number) =>
  `  ${id}: { host: 127.0.0.1, port: ${port}, username: stitch, password: "\${PASSWORD}", database: analytics }\n`;

const env = { PASSWORD: "a password of some length" };

/** One destination is refused, and the other one never answers. */
describe.skipIf(process.platform === "win32")(
  "a run that is interrupted while a destination stays silent",
  () => {
    let refusing: Listener;
    let silent: Listener;
    let workspace: string;
    let onSilence: () => void;
    let onGone: () => void;
    beforeAll(async () => {
      const refuse = (socket: Socket) => socket.end(errorResponse({ C: "28P01", M: "no" }));
      refusing = await startListener(refuse);
      // Both are connected to concurrently, so when the silent server gets a login, the other one has answered or will soon.
      silent = await startListener(
        () => onSilence(),
        (socket) => socket.once("close", () => onGone()),
      );
      workspace = await makeWorkspace({
        "destinations.yml": `version: 1\ndestinations:\n${entry("refused", refusing.port)}${entry("silent", silent.port)}`,
      });
    });
    afterAll(async () => {
      await Promise.all([refusing.stop(), silent.stop()]);
      await rm(workspace, { recursive: true, force: true });
    });

    /** Resolve when the silent server gets a login, and when its connection is closed. */
    function listen(): { connected: Promise<void>; closed: Promise<void> } {
      return {
        connected: new Promise((resolve) => {
          onSilence = resolve;
        }),
        closed: new Promise((resolve) => {
          onGone = resolve;
        }),
      };
    }

    test.each(["SIGINT", "SIGTERM"] as const)(
      "by %s in a terminal reports the results so far",
      async (signal) => {
        const { connected, closed } = listen();
        const run = await startCli(["--format", "json"], workspace, env, (program) => {
          connected.then(() => program.kill(signal));
        });
        await closed;
        expect(run).toMatchObject({ status: 2, stderr: "" });
        const report: Report = JSON.parse(run.stdout);
        expect(report).toMatchObject({ complete: false, outcome: "failed" });
        expect(report.destinations[1]).toMatchObject({
          status: "skipped",
          reason: "Not checked: the run was interrupted first.",
        });
      },
    );

    test("prints how many destinations were not reached", async () => {
      const { connected } = listen();
      const run = await startCli([], workspace, env, (program) => {
        connected.then(() => program.kill("SIGINT"));
      });
      expect(run.stdout).toMatch(
        /was not reached before the run ended\.|were not reached before the run ended\./,
      );
      expect(run.stdout).toContain("Not checked: the run was interrupted first.");
    });

    test("by SIGTERM in the action writes annotation, summary and outputs", async () => {
      const { connected, closed } = listen();
      const run = await runAction({
        workspace,
        env,
        onStart: (program) => {
          connected.then(() => program.kill("SIGTERM"));
        },
      });
      await closed;
      expect(run.status).toBe(2);
      expect(run.annotations[0]).toMatchObject({
        name: "error",
        properties: { title: "The run ended early" },
        message: expect.stringMatching(
          /not reached before the run ended\. See the job summary or the log\.$/,
        ),
      });
      expect(run.summary).toMatch(/^## ❌ .*not reached before the run ended/);
      expect(run.summary).toContain("the run was interrupted first");
      expect(run.outputs).toMatchObject({ outcome: "failed", total: "2" });
    });

    test("by the deadline in the action does the same, regardless of fail-on", async () => {
      listen();
      const run = await withEnoughTime(
        2_000,
        (limitMs) =>
          runAction({
            workspace,
            env,
            run: runBuilt,
            inputs: { deadline: `${limitMs}ms`, "fail-on": "never" },
          }),
        ({ annotations }) => annotations[0]?.message.startsWith("1 of 2 destinations failed") === true,
      );
      expect(run.status).toBe(2);
      expect(run.annotations[0]!.message).toBe(
        "1 of 2 destinations failed, and 1 was not reached before the run ended. See the job summary or the log.",
      );
      expect(run.summary).toContain("## ❌ 1 of 2 destinations failed, and 1 was not reached");
      expect(run.outputs.outcome).toBe("failed");
    });
  },
);
