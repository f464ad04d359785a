import { expect, test } from "vitest";
import { keepComment } from "../../src/github/comment.ts";
import type { PullRequestPlace } from "../../src/github/place.ts";
import type { Report } from "../../src/report/report.generated.ts";
import type { Github, Setting } from "../support/github/api.ts";
import { clientFor, place, withGithub } from "../support/github/posting.ts";
import { actionsBot, stranger } from "../support/github/repository.ts";
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

async function keep(github: Github, report: Report, more: Partial<PullRequestPlace> = {}, whole = true) {
  const { client, isOwn } = await clientFor(github);
  return keepComment(client, { ...place, ...more }, isOwn, report, whole);
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

/** As a person reads it: without the mark. */
function shown(body: string): string {
  return body.replace(/^<!--.*-->\n/, "");
}

test("where nothing was ever wrong there is no comment", async () => {
  expect(await after([sound, sound])).toEqual([]);
  expect(await after([reportOf([skipped("warehouse")])])).toEqual([]);
});

test("it is short: what failed, each with its line, and the rest folded away", async () => {
  const [body, ...more] = await after([broken]);
  expect(more).toEqual([]);
  const [visible, folded] = shown(body!).split("<details>");
  expect(visible).toContain("### ❌ 1 of 1 destination failed.");
  expect(visible).toContain(
    `- ❌ **Warehouse**: [User lacks CREATE on the database](https://github.com/destination-check/postgres-destination-check/blob/main/docs/rules/privilege/create-on-database.md) ([destinations.yml, line 7](https://github.com/example/example/blob/${"b".repeat(40)}/destinations.yml#L7))`,
  );
  expect(visible!.split("\n").length).toBeLessThan(8);
  expect(folded).toContain("**Why it matters:** Stitch creates one.");
  expect(folded).toContain("https://github.com/example/example/actions/runs/99");
});

test("with each push it says what is new, what is still there and what is solved", async () => {
  const [body, ...more] = await after([
    broken,
    reportOf([destinationReport("warehouse", [error, warning])]),
    reportOf([destinationReport("warehouse", [warning, finding({ rule: "privilege/excessive" })])]),
  ]);
  expect(more).toEqual([]);
  const text = shown(body!);
  expect(text).toContain(
    `Since [<code>1111111</code>](https://github.com/example/example/commit/${"1".repeat(40)}): 1 new, 1 still there, 1 solved.`,
  );
  expect(text).toContain("- ✅ Solved: User lacks CREATE on the database (warehouse)");
  expect(text).toMatch(/- ❌ \*\*new\*\* \*\*warehouse\*\*/);
  expect(text).toMatch(/- ⚠️ \*\*warehouse\*\*: \[Nothing encrypts/);
});

test("it turns green when all is well, and stays", async () => {
  const [body] = await after([broken, sound]);
  expect(shown(body!)).toContain("### ✅ Success! 1 destination passed.");
  expect(shown(body!)).toContain("1 solved.");
  const [later, ...more] = await after([broken, sound, sound, broken]);
  expect(more).toEqual([]);
  expect(shown(later!)).toContain("1 new.");
});

test("what a run could not judge is still there", async () => {
  const [body] = await after([broken, reportOf([skipped("warehouse")])]);
  expect(shown(body!)).toContain("1 still there.");
  expect(shown(body!)).not.toContain("Solved");
});

test("a run of one destination does not solve what is wrong with the others", async () => {
  await withGithub({}, async (github) => {
    await keep(github, reportOf([destinationReport("a", [error]), destinationReport("b", [error])]));
    await keep(github, reportOf([destinationReport("a")]), {}, false);
    expect(shown(github.repository.comments[0]!.body)).toContain("1 still there, 1 solved.");
  });
});

test("a stranger's comment with our mark is left alone, and so is one that only quotes it", async () => {
  await withGithub({}, async (github) => {
    await keep(github, broken);
    const { body } = github.repository.comments[0]!;
    github.repository.comments = [
      { id: 1, number: 12, user: stranger, body },
      { id: 2, number: 12, user: actionsBot, body: `> quoted\n\n${body}` },
      { id: 3, number: 12, user: { ...actionsBot, id: 9 }, body },
    ];
    const before = structuredClone(github.repository.comments);
    await keep(github, broken);
    expect(github.repository.comments.slice(0, 3)).toEqual(before);
    expect(github.repository.comments).toHaveLength(4);
  });
});

test("the comment of another workflow is another one", async () => {
  await withGithub({}, async (github) => {
    await keep(github, broken);
    await keep(github, broken, { key: "another00000" });
    await keep(github, broken);
    expect(github.repository.comments).toHaveLength(2);
  });
});

test("it is found among hundreds, and of two of ours the older goes", async () => {
  await withGithub({}, async (github) => {
    await keep(github, broken);
    const own = github.repository.comments[0]!;
    const other = (id: number) => ({ id, number: 12, user: stranger, body: "Looks good." });
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

test("an answer that got lost makes no second comment", async () => {
  expect(
    await after([broken], { faults: { "issues/create-comment": [{ status: 502, isDone: true }] } }),
  ).toHaveLength(1);
  expect(await after([broken], { faults: { "issues/create-comment": [{ status: 502 }] } })).toHaveLength(1);
});

test("a thousand destinations that fail fit into a comment, and are counted", async () => {
  const many = Array.from({ length: 1_000 }, (_, index) =>
    destinationReport(`destination-${index}-${"x".repeat(60)}`, [error, warning]),
  );
  const [body] = await after([reportOf(many), reportOf(many)]);
  expect(body!.length).toBeLessThanOrEqual(65_536);
  expect(shown(body!)).toContain("…and 1975 more");
  expect(shown(body!)).toMatch(/…and \d+ more: see the report\./);
  expect(body).toContain("</details>");
});

test("text from outside means nothing in it", async () => {
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

test("a mark that somebody has broken is a comment without a past", async () => {
  await withGithub({}, async (github) => {
    await keep(github, broken);
    const [comment] = github.repository.comments;
    comment!.body = comment!.body.replace(/(:[0-9a-f]{12}) \S+ -->/, "$1 AAAA -->");
    await keep(github, broken);
    expect(github.repository.comments).toHaveLength(1);
    expect(shown(github.repository.comments[0]!.body)).not.toContain("still there");
  });
});
