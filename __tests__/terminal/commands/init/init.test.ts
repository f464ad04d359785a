// `init`: the check and two linters accept what it writes.

import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { draftErrors } from "../../../../src/terminal/commands/draft/draft.ts";
import { destinationsFile } from "../../../../src/terminal/commands/init/destinations-file.ts";
import { init } from "../../../../src/terminal/commands/init/init.ts";
import {
  type Answers,
  answerError,
  questions,
  withFallbacks,
} from "../../../../src/terminal/commands/init/questions.ts";
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
  withFallbacks({ host: "db.example.com", database: "analytics", ...given });

/** Together they have every key that can be written. */
const kinds: [string, Partial<Answers>][] = [
  ["the defaults", {}],
  ["Heroku", { type: "heroku", id: "orders" }],
  [
    "SSL off, through a bastion",
    { ssl: "off", "ssh-host": "10.0.0.1", "ssh-port": "2222", port: "6543", region: "europe" },
  ],
  [
    "a certificate, and variables instead of names",
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
    "with the workflow %s: both files are valid, and the workflow passes all variables",
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
        text: expect.stringMatching(/: all variables of the destinations reach the check\.\n$/),
      });
      expect(text).toBe(await withEnvOfExample(workflow, text));
    },
  );
});

test.each(workflowNames)(
  "two linters accept the workflow %s, wherever its destinations file is",
  async (workflow) => {
    const host = await place({ "data/README.md": "" }, "data");
    await init(answers({ ssl: "verify", "ssh-host": "b.example.com" }), workflow, host);
    const file = ".github/workflows/destinations.yml";
    const text = await readFile(path.join(host.workspace, file), "utf8");
    expect(await actionlint(text, file)).toEqual([]);
    expect(await languageService(text, file)).toEqual([]);
  },
);

/** The example, except for the variables. */
async function withEnvOfExample(workflow: string, text: string): Promise<string> {
  const example = await readFile(
    path.resolve(import.meta.dirname, `../../../../examples/workflows/${workflow}.yml`),
    "utf8",
  );
  const env = / {8}env:\n( {10}\w+: .*\n)+/;
  return example.replace(env, () => env.exec(text)![0]);
}

test("each secret is listed with the command that asks for its value", async () => {
  const outcome = await init(
    answers({ ssl: "verify", "ssh-host": "b.example.com", host: "${DB_HOST}" }),
    "pull-request",
    await place(),
  );
  expect(outcome).toEqual({
    kind: "print",
    text: `Wrote destinations.yml and .github/workflows/destinations.yml.

Create these secrets in the repository's settings, or with the GitHub CLI, which asks for each value:
  gh secret set WAREHOUSE_PASSWORD                # the password of stitch
  gh secret set WAREHOUSE_SSL_CERTIFICATE < FILE  # the certificate of the CA, or of the server
  gh secret set WAREHOUSE_SSH_PRIVATE_KEY < FILE  # a private key for stitch on the bastion
  gh secret set DB_HOST                           # named in the file

Next steps:
  destination-check --mode validate            # validate the file, before you commit it
  destination-check allowlist --for warehouse  # the addresses to allow in the firewall
  destination-check setup warehouse --ssh      # the script that sets up the bastion
  destination-check setup warehouse            # the SQL that creates the user and grants its privileges
  destination-check                            # the check, with the secrets in environment variables
`,
  });
});

test("on Heroku there is no firewall step and no SQL", async () => {
  expect(await init(answers({ type: "heroku", id: "orders" }), "pull-request", await place())).toMatchObject({
    text: expect.stringMatching(
      / {2}destination-check --mode validate +# .*\n {2}destination-check setup orders +# the Heroku commands that create the user\n {2}destination-check +# /,
    ),
  });
});

test("below the repository's root, the workflow has the path of the file", async () => {
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

describe("an existing file is not changed", () => {
  test.each(["destinations.yml", ".github/workflows/destinations.yml"])("%s", async (file) => {
    const host = await place({ [file]: "mine" });
    expect(await init(answers({}), "pull-request", host)).toEqual({
      kind: "stopped",
      errors: [expect.stringMatching(`^${file} already exists, and was not overwritten\\. Move it away`)],
    });
    expect(await readFile(path.join(host.workspace, file), "utf8")).toBe("mine");
    const other = file === "destinations.yml" ? ".github/workflows/destinations.yml" : "destinations.yml";
    await expect(stat(path.join(host.workspace, other))).rejects.toThrow("ENOENT");
  });
});

test("every accepted answer makes a valid file with the same value", async () => {
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
        fc.pre((await answerError(question, answer, now)) === null);
        const file = destinationsFile(answers({ "ssh-host": "b.example.com", [name]: answer })).text;
        expect(await draftErrors(file, "/", now)).toEqual([]);
        const entries: [string, Record<string, unknown>][] = Object.entries(parse(file).destinations);
        const [id, entry] = entries[0]!;
        const ssh = entry.ssh as Record<string, unknown> | undefined;
        const written: Record<string, unknown> = {
          ...entry,
          id,
          "ssh-host": ssh?.host,
          "ssh-user": ssh?.user,
        };
        if (answer !== "") expect(String(written[name]).replaceAll("$$", "$")).toBe(answer);
      },
    ),
    { numRuns: 300 },
  );
});

test.each<[keyof Answers, string, string]>([
  [
    "type",
    "postgres",
    '"postgres" is not one of postgresql, heroku, amazon-rds, amazon-aurora, google-cloudsql. Did you mean postgresql?',
  ],
  ["host", "https://db.example.com", "`host` is a URL. It must be a host name or an IP address."],
  ["database", "", "An answer is required."],
])("an invalid answer to %s has the message of the check: %j", async (name, answer, words) => {
  expect(await answerError(questions.find((each) => each.name === name)!, answer, now)).toBe(words);
});
