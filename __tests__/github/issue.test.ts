import { describe, expect, test } from "vitest";
import { keepIssue, partOf } from "../../src/github/issue.ts";
import type { RunPlace } from "../../src/github/workflow-run.ts";
import type { Report } from "../../src/report/report.generated.ts";
import type { Github } from "../support/github/api.ts";
import { clientFor, place, withGithub } from "../support/github/posting.ts";
import { actionsBot, otherUser } from "../support/github/repository.ts";
import { destinationReport, failedAt, finding, reportOf, skipped } from "../support/report.ts";

const scheduled = { ...place, event: "schedule", pullRequest: null };
const error = finding();
const sound = (id: string) => destinationReport(id);
const broken = (id: string) => destinationReport(id, [error]);

async function keep(
  github: Github,
  report: Report,
  part: "opens" | "updates" = "opens",
  only: string[] = [],
  { job = "job", ...more }: { job?: string } & Partial<RunPlace> = {},
) {
  const { client, isOwn } = await clientFor(github);
  return keepIssue(client, { ...scheduled, ...more }, isOwn, report, { part, scope: { id: job, only } });
}

const shown = (text: string) => text.replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
const comments = ({ repository }: Github) => repository.comments.map(({ body }) => shown(body));

test("only scheduled runs open it, and a manual run on the default branch can close it", () => {
  expect(partOf(scheduled)).toBe("opens");
  expect(partOf({ ...scheduled, event: "workflow_dispatch", isDefaultBranch: true })).toBe("updates");
  expect(partOf({ ...scheduled, event: "workflow_dispatch" })).toBeNull();
  for (const event of ["push", "pull_request", "repository_dispatch"])
    expect(partOf({ ...scheduled, event, isDefaultBranch: true })).toBeNull();
});

test("is not opened if everything passes", async () => {
  await withGithub({}, async (github) => {
    await keep(github, reportOf([sound("a")]));
    expect(github.repository.issues).toEqual([]);
    expect(github.repository.labels).toEqual([]);
  });
});

test("is opened for a failure, with a label, the cause and since when", async () => {
  await withGithub({}, async (github) => {
    await keep(github, reportOf([broken("warehouse"), sound("b")]));
    const [issue, ...more] = github.repository.issues;
    expect(more).toEqual([]);
    expect(issue).toMatchObject({
      title: "1 destination is failing its health check",
      labels: ["destination-check"],
      state: "open",
    });
    expect(shown(issue!.body)).toContain("| warehouse | 2026-11-21 12:00 UTC |");
    expect(shown(issue!.body)).toContain("The user stitch may not create schemas.");
  });
});

test("is not changed if the same failure remains", async () => {
  await withGithub({}, async (github) => {
    await keep(github, reportOf([broken("a")]));
    const { body } = github.repository.issues[0]!;
    const moved = finding({ message: "In other words.", location: { ...error.location, line: 9 } });
    await keep(
      github,
      reportOf([destinationReport("a", [moved])], { started_at: "2026-11-22T12:00:00.000Z" }),
    );
    expect(github.repository.issues[0]!.body).toBe(body);
    expect(comments(github)).toEqual([]);
  });
});

test("gets a comment for a new failure, a recovery and a new cause, and is closed when everything passes", async () => {
  await withGithub({}, async (github) => {
    const at = (day: number) => ({ started_at: `2026-11-${day}T12:00:00.000Z` });
    await keep(github, reportOf([broken("a"), sound("b")], at(21)));
    await keep(github, reportOf([broken("a"), broken("b")], at(22)));
    await keep(github, reportOf([broken("a"), broken("b")], at(23)));
    await keep(github, reportOf([failedAt("login", "a", "auth/password-rejected"), sound("b")], at(24)));
    await keep(github, reportOf([sound("a"), sound("b")], at(25)));
    const [first, second, last, ...more] = comments(github);
    expect(more).toEqual([]);
    expect(first).toContain("- ❌ **Started failing:** b");
    expect(first).not.toContain("warehouse");
    expect(second).toContain("- ❌ **Fails for a new reason:** a");
    expect(second).toContain("- ✅ **Recovered after 2 days:** b");
    expect(last).toContain("All errors are fixed.");
    expect(last).toContain("- ✅ **Recovered after 4 days:** a");
    expect(github.repository.issues).toMatchObject([{ state: "closed" }]);
    await keep(github, reportOf([broken("a"), sound("b")], at(26)));
    expect(github.repository.issues).toMatchObject([{ state: "closed" }, { state: "open" }]);
  });
});

test.each<[string, Report, string[]]>([
  ["only another destination was checked", reportOf([sound("b")]), ["b"]],
  ["it was skipped", reportOf([skipped("a"), sound("b")]), []],
  ["it was not reached", reportOf([skipped("a")], { complete: false, not_reached: 1 }), []],
  ["the file can't be read", reportOf([], { findings: [finding({ rule: "config/yaml" })] }), []],
  ["the files were only validated", reportOf([skipped("a"), skipped("b")], { mode: "validate" }), []],
])("stays open if %s", async (_, report, only) => {
  await withGithub({}, async (github) => {
    await keep(github, reportOf([broken("a"), sound("b")]));
    await keep(github, report, "opens", only);
    expect(github.repository.issues).toMatchObject([{ state: "open" }]);
    await keep(github, reportOf([sound("a"), sound("b")]));
    expect(github.repository.issues).toMatchObject([{ state: "closed" }]);
  });
});

test("counts files with errors as files", async () => {
  const titles: string[] = [];
  for (const destinations of [[], [broken("a"), broken("b")]])
    await withGithub({}, async (github) => {
      await keep(github, reportOf(destinations, { findings: [finding({ rule: "config/yaml" })] }));
      titles.push(github.repository.issues[0]!.title);
    });
  expect(titles).toEqual([
    "1 destinations file is failing its health check",
    "2 destinations and 1 destinations file are failing their health check",
  ]);
});

test("names a deleted destination, which no longer fails", async () => {
  await withGithub({}, async (github) => {
    await keep(github, reportOf([broken("a"), sound("b")]));
    await keep(github, reportOf([sound("b")]));
    expect(comments(github)[0]).toContain("- ✅ **Removed:** a");
    expect(github.repository.issues).toMatchObject([{ state: "closed" }]);
  });
});

test("is closed but not opened by a manual run", async () => {
  await withGithub({}, async (github) => {
    await keep(github, reportOf([broken("a")]), "updates");
    expect(github.repository.issues).toEqual([]);
    await keep(github, reportOf([broken("a")]));
    await keep(github, reportOf([sound("a")]), "updates");
    expect(github.repository.issues).toMatchObject([{ state: "closed" }]);
  });
});

test("is not another author's issue with the same marker and label", async () => {
  await withGithub({}, async (github) => {
    await keep(github, reportOf([broken("a")]));
    github.repository.issues[0]!.user = otherUser;
    await keep(github, reportOf([sound("a")]));
    expect(github.repository.issues).toMatchObject([{ state: "open" }]);
    await keep(github, reportOf([broken("a")]));
    expect(github.repository.issues).toHaveLength(2);
  });
});

test("is found and created once even if the label can't be created", async () => {
  const faults = { "issues/create-label": [{ status: 403, message: "no" }] };
  await withGithub({ faults }, async (github) => {
    await keep(github, reportOf([broken("a")]));
    expect(github.repository.issues[0]!.labels).toEqual([]);
    await keep(github, reportOf([broken("a")]));
    await keep(github, reportOf([sound("a")]));
    expect(github.repository.issues).toMatchObject([{ state: "closed" }]);
  });
});

test("is not duplicated after a lost answer", async () => {
  await withGithub({ faults: { "issues/create": [{ status: 502, isDone: true }] } }, async (github) => {
    expect(await keep(github, reportOf([broken("a")]))).toEqual({ kind: "ok", data: null });
    expect(github.repository.issues).toHaveLength(1);
  });
});

test("returns the missing permission as a value", async () => {
  await withGithub({ permissions: { issues: "read" } }, async (github) => {
    expect(await keep(github, reportOf([broken("a")]))).toEqual({
      kind: "forbidden",
      permission: "issues: write",
      isPersonal: false,
    });
  });
});

test("takes the time since when from the previous report if there is one", async () => {
  await withGithub({}, async (github) => {
    const known = { ...broken("a"), failing_since: "2026-11-01T00:00:00.000Z" };
    await keep(github, reportOf([known]));
    expect(shown(github.repository.issues[0]!.body)).toContain("| a | 2026-11-01 00:00 UTC |");
    expect(github.repository.issues[0]!.user).toEqual(actionsBot);
  });
});

describe("jobs that share an issue", () => {
  /** The report of a job that checks one file. */
  const jobOn = (file: string, id: string, isBroken: boolean) =>
    reportOf([destinationReport(id, isBroken ? [error] : [], { location: { ...error.location, file } })], {
      files: [file],
    });
  const as = (job: string) => [[], { job }] as [string[], { job: string }];

  test("keep it open while a destination of another job fails, and list all failures", async () => {
    await withGithub({}, async (github) => {
      await keep(github, jobOn("eu.yml", "a", true), "opens", ...as("eu"));
      await keep(github, jobOn("us.yml", "b", true), "opens", ...as("us"));
      expect(github.repository.issues).toHaveLength(1);
      expect(github.repository.issues[0]!.title).toBe("2 destinations are failing their health check");
      await keep(github, jobOn("eu.yml", "a", false), "opens", ...as("eu"));
      expect(github.repository.issues).toMatchObject([{ state: "open" }]);
      expect(comments(github).join()).not.toContain("All errors are fixed");
      await keep(github, jobOn("us.yml", "b", false), "opens", ...as("us"));
      expect(github.repository.issues).toMatchObject([{ state: "closed" }]);
    });
  });

  test("open only one issue if they fail at the same moment", async () => {
    await withGithub({}, async (github) => {
      await Promise.all([
        keep(github, jobOn("eu.yml", "a", true), "opens", ...as("eu")),
        keep(github, jobOn("us.yml", "b", true), "opens", ...as("us")),
      ]);
      const open = github.repository.issues.filter(({ state }) => state === "open");
      expect(open).toHaveLength(1);
      for (const id of ["a", "b"]) expect(shown(open[0]!.body)).toContain(`| ${id} |`);
    });
  });

  test("keep what a newer run has written if they end late", async () => {
    await withGithub({}, async (github) => {
      await keep(github, reportOf([broken("a")]), "opens", [], { run: 101 });
      await keep(github, reportOf([sound("a")]), "opens", [], { run: 100 });
      expect(github.repository.issues).toMatchObject([{ state: "open" }]);
    });
  });
});
