import { describe, expect, test } from "vitest";
import { keepComment } from "../../src/github/comment.ts";
import type { JobScope } from "../../src/github/state.ts";
import type { PullRequestPlace } from "../../src/github/workflow-run.ts";
import type { Report } from "../../src/report/report.generated.ts";
import type { Github, Setting } from "../support/github/api.ts";
import { clientFor, place, withGithub } from "../support/github/posting.ts";
import { actionsBot, otherUser } from "../support/github/repository.ts";
import { parsers, rendered } from "../support/rendered.ts";
import { destinationReport, finding, reportOf, skipped } from "../support/report.ts";

const error = finding();
const warning = finding({
  rule: "config/unencrypted-connection",
  severity: "warning",
  title: "Nothing encrypts this connection",
});
const sound = reportOf([destinationReport("warehouse")]);
const broken = reportOf([destinationReport("warehouse", [error], { display_name: "Warehouse" })]);

async function keep(
  github: Github,
  report: Report,
  more: Partial<PullRequestPlace> = {},
  scope: JobScope = { id: "job", only: [] },
) {
  const { client, isOwn } = await clientFor(github);
  return keepComment(client, { ...place, ...more }, isOwn, report, scope);
}

/** The comments after each report in turn. */
async function after(reports: Report[], setting: Setting = {}): Promise<string[]> {
  let bodies: string[] = [];
  await withGithub(setting, async (github) => {
    for (const [index, report] of reports.entries())
      expect(await keep(github, report, { headSha: `${index}`.repeat(40) })).toEqual({
        kind: "ok",
        data: null,
      });
    bodies = github.repository.comments.map(({ body }) => body);
  });
  return bodies;
}

/** The visible text, without the hidden mark. */
function shown(body: string): string {
  return body.replace(/^<!--.*-->\n/, "");
}

test("is not created if there was never a problem", async () => {
  expect(await after([sound, sound])).toEqual([]);
  expect(await after([reportOf([skipped("warehouse")])])).toEqual([]);
});

test("lists failures with their lines, and folds the rest", async () => {
  const [body, ...more] = await after([broken]);
  expect(more).toEqual([]);
  const [visible, folded] = shown(body!).split("<details>");
  expect(visible).toContain("### ❌ 1 destination failed.");
  expect(visible).toContain(
    `- ❌ **Warehouse**: [User lacks CREATE on the database](https://github.com/destination-check/postgres-destination-check/blob/main/docs/rules/privilege/create-on-database.md) ([destinations.yml, line 7](https://github.com/example/example/blob/${"b".repeat(40)}/destinations.yml#L7))`,
  );
  expect(visible!.split("\n").length).toBeLessThan(8);
  expect(folded).toContain("**Why it matters:** Stitch creates one.");
  expect(folded).toContain("https://github.com/example/example/actions/runs/99");
});

test("shows what is new, remaining and solved with each push", async () => {
  const [body, ...more] = await after([
    broken,
    reportOf([destinationReport("warehouse", [error, warning])]),
    reportOf([destinationReport("warehouse", [warning, finding({ rule: "privilege/excessive" })])]),
  ]);
  expect(more).toEqual([]);
  const text = shown(body!);
  expect(text).toContain(
    `Since [<code>1111111</code>](https://github.com/example/example/commit/${"1".repeat(40)}): 1 new, 1 unchanged, 1 fixed.`,
  );
  expect(text).toContain("- ✅ Fixed: User lacks CREATE on the database (warehouse)");
  expect(text).toMatch(/- ❌ \*\*new\*\* \*\*warehouse\*\*/);
  expect(text).toMatch(/- ⚠️ \*\*warehouse\*\*: \[Nothing encrypts/);
});

test("turns green when everything passes, and stays", async () => {
  const [body] = await after([broken, sound]);
  expect(shown(body!)).toContain("### ✅ Success! 1 destination passed.");
  expect(shown(body!)).toContain("1 fixed.");
  const [later, ...more] = await after([broken, sound, sound, broken]);
  expect(more).toEqual([]);
  expect(shown(later!)).toContain("1 new.");
});

test("keeps what a run could not check", async () => {
  const [body] = await after([broken, reportOf([skipped("warehouse")])]);
  expect(shown(body!)).toContain("1 unchanged.");
  expect(shown(body!)).not.toContain("Fixed");
});

test("keeps problems of destinations that a run left out", async () => {
  await withGithub({}, async (github) => {
    await keep(github, reportOf([destinationReport("a", [error]), destinationReport("b", [error])]));
    await keep(github, reportOf([destinationReport("a")]), {}, { id: "other", only: ["a"] });
    expect(shown(github.repository.comments[0]!.body)).toContain("1 unchanged, 1 fixed.");
  });
});

test("does not edit other authors' comments with its marker, or comments that quote it", async () => {
  await withGithub({}, async (github) => {
    await keep(github, broken);
    const { body } = github.repository.comments[0]!;
    github.repository.comments = [
      { id: 1, number: 12, user: otherUser, body },
      { id: 2, number: 12, user: actionsBot, body: `> quoted\n\n${body}` },
      { id: 3, number: 12, user: { ...actionsBot, id: 9 }, body },
    ];
    const before = structuredClone(github.repository.comments);
    await keep(github, broken);
    expect(github.repository.comments.slice(0, 3)).toEqual(before);
    expect(github.repository.comments).toHaveLength(4);
  });
});

test("does not edit the comment of another workflow", async () => {
  await withGithub({}, async (github) => {
    await keep(github, broken);
    await keep(github, broken, { key: "another00000" });
    await keep(github, broken);
    expect(github.repository.comments).toHaveLength(2);
  });
});

test("is found among hundreds of comments, and the older of two is deleted", async () => {
  await withGithub({}, async (github) => {
    await keep(github, broken);
    const own = github.repository.comments[0]!;
    const other = (id: number) => ({ id, number: 12, user: otherUser, body: "Looks good." });
    github.repository.comments = [
      { ...own, id: 1, number: 12, user: actionsBot },
      ...[2, 3, 4, 5].map(other),
      { ...own, id: 6, number: 12, user: actionsBot },
      other(7),
    ];
    await keep(github, sound);
    expect(github.repository.comments.map(({ id }) => id)).toEqual([2, 3, 4, 5, 6, 7]);
    expect(shown(github.repository.comments[4]!.body)).toContain("Success!");
  });
});

test("is not duplicated after a lost answer", async () => {
  expect(
    await after([broken], { faults: { "issues/create-comment": [{ status: 502, isDone: true }] } }),
  ).toHaveLength(1);
  expect(await after([broken], { faults: { "issues/create-comment": [{ status: 502 }] } })).toHaveLength(1);
});

test("has room for a thousand failed destinations, and counts the rest", async () => {
  const many = Array.from({ length: 1_000 }, (_, index) =>
    destinationReport(`destination-${index}-${"x".repeat(60)}`, [error, warning]),
  );
  const [body] = await after([reportOf(many), reportOf(many)]);
  expect(body!.length).toBeLessThanOrEqual(65_536);
  expect(shown(body!)).toContain("…and 1975 more");
  expect(shown(body!)).toMatch(/…and \d+ more: see the report\./);
  expect(body).toContain("</details>");
});

test("escapes untrusted text", async () => {
  const name = "<img src=x> @everyone [a](http://b) --> #1";
  const hostile = finding({
    title: name,
    message: name,
    location: { ...error.location, file: "a) (b/-->.yml" },
  });
  const [body] = await after([reportOf([destinationReport("a", [hostile], { display_name: name })])]);
  for (const parse of Object.values(parsers)) {
    const { elements, texts } = rendered(body!, parse);
    expect(elements.filter((element) => /img/.test(element) || element.includes("http://b"))).toEqual([]);
    expect(texts).toContain(" [a](http:");
  }
  expect(body).not.toContain("@everyone");
  expect(body).toContain("/a%29%20%28b/--%3E.yml#L7");
});

test("starts over if its marker is damaged", async () => {
  await withGithub({}, async (github) => {
    await keep(github, broken);
    const [comment] = github.repository.comments;
    comment!.body = comment!.body.replace(/(:[0-9a-f]{12}) \S+ -->/, "$1 AAAA -->");
    await keep(github, broken);
    expect(github.repository.comments).toHaveLength(1);
    expect(shown(github.repository.comments[0]!.body)).not.toContain("unchanged");
  });
});

/** The report of a job that checks one file. */
const jobOn = (file: string, ...broken: string[]) =>
  reportOf(
    ["sound", ...broken].map((id) => {
      const location = { ...error.location, file };
      return destinationReport(`${file}-${id}`, id === "sound" ? [] : [{ ...error, location }], { location });
    }),
    { files: [file] },
  );
const eu = { id: "eu", only: [] };
const us = { id: "us", only: [] };

describe("jobs that share a comment", () => {
  test("show their own files, and keep the other job's findings", async () => {
    await withGithub({}, async (github) => {
      await keep(github, jobOn("eu.yml", "a"), {}, eu);
      await keep(github, jobOn("us.yml", "b"), {}, us);
      const both = shown(github.repository.comments[0]!.body);
      expect(github.repository.comments).toHaveLength(1);
      expect(both).toContain("### ❌ 1 of 2 destinations failed. Another job reported 1 more failure.");
      expect(both).toContain("- ❌ **new** **us.yml-b**: [User lacks CREATE on the database](");
      expect(both).toContain("- ❌ **eu.yml-a**: [User lacks CREATE on the database](");
      await keep(github, jobOn("us.yml"), {}, us);
      const one = shown(github.repository.comments[0]!.body);
      expect(one).toContain("### ❌ Another job reported 1 failure. 1 destination passed.");
      expect(one).toContain("1 unchanged, 1 fixed.");
      await keep(github, jobOn("eu.yml"), {}, eu);
      expect(shown(github.repository.comments[0]!.body)).toContain("### ✅ Success! 1 destination passed.\n");
    });
  });

  test("count a destination as deleted only if they read its file, or no longer have the file", async () => {
    await withGithub({}, async (github) => {
      await keep(github, jobOn("eu.yml", "a"), {}, eu);
      await keep(github, reportOf([], { files: [] }), {}, us);
      await keep(github, reportOf([destinationReport("c")], { files: ["us.yml"] }), {}, us);
      expect(shown(github.repository.comments[0]!.body)).toContain(
        "### ❌ Another job reported 1 failure. 1 destination passed.",
      );
      await keep(github, reportOf([], { files: [] }), {}, eu);
      expect(shown(github.repository.comments[0]!.body)).toContain("1 fixed.");
    });
  });

  test("distinguish destinations of the same name in two files", async () => {
    await withGithub({}, async (github) => {
      const named = (file: string, findings = [error]) => {
        const location = { ...error.location, file };
        return reportOf([destinationReport("warehouse", findings, { location })], { files: [file] });
      };
      await keep(github, named("eu.yml"), {}, eu);
      await keep(github, named("us.yml", []), {}, us);
      expect(shown(github.repository.comments[0]!.body)).toContain("**warehouse**: [User lacks CREATE");
      expect(shown(github.repository.comments[0]!.body)).not.toContain("fixed");
    });
  });

  test("lose nothing if they end at the same moment", async () => {
    await withGithub({}, async (github) => {
      await Promise.all([
        keep(github, jobOn("eu.yml", "a"), {}, eu),
        keep(github, jobOn("us.yml", "b"), {}, us),
      ]);
      expect(github.repository.comments).toHaveLength(1);
      const text = shown(github.repository.comments[0]!.body);
      for (const id of ["eu.yml-a", "us.yml-b"]) expect(text).toContain(id);
    });
  });

  test("do not report a comment as missing that can't be read again", async () => {
    await withGithub({}, async (github) => {
      github.onRequest = (operation) => {
        if (operation === "issues/create-comment")
          github.faults["issues/list-comments"] = Array.from({ length: 4 }, () => ({ status: 502 }));
      };
      expect(await keep(github, jobOn("us.yml", "b"), {}, us)).toEqual({ kind: "ok", data: null });
    });
  });

  test.each([1, 2, 3, 4])("write their part again if another job overwrites it %i times", async (times) => {
    await withGithub({}, async (github) => {
      await keep(github, jobOn("us.yml", "b"), {}, us);
      const { body } = github.repository.comments[0]!;
      let remaining = times;
      github.onRequest = (operation) => {
        // The other job has read the comments before this one wrote its own.
        if (operation === "issues/list-comments" && remaining-- > 0)
          github.repository.comments[0]!.body = body;
      };
      await keep(github, jobOn("eu.yml", "a"), {}, eu);
      const text = shown(github.repository.comments[0]!.body);
      expect(text.includes("eu.yml-a")).toBe(true);
      expect(text).toContain("us.yml-b");
    });
  });
});

test("a late run of an older commit keeps the newer comment", async () => {
  await withGithub({}, async (github) => {
    await keep(github, broken, { run: 101, headSha: "c".repeat(40) });
    const { body } = github.repository.comments[0]!;
    expect(await keep(github, sound, { run: 100, headSha: "a".repeat(40) })).toEqual({
      kind: "ok",
      data: null,
    });
    expect(github.repository.comments[0]!.body).toBe(body);
    await keep(github, sound, { run: 102 });
    expect(shown(github.repository.comments[0]!.body)).toContain("Success!");
  });
});
