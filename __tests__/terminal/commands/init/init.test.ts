// `init`: the check and two linters accept what it writes.

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { draftErrors } from "../../../../src/terminal/commands/draft.ts";
import { destinationsFile } from "../../../../src/terminal/commands/init/destinations-file.ts";
import { init, initCommand, workflowNames } from "../../../../src/terminal/commands/init/init.ts";
import {
  type Answers,
  allQuestions,
  answerError,
  withFallbacks,
} from "../../../../src/terminal/commands/init/questions.ts";
import { checkWorkflow } from "../../../../src/terminal/commands/variables/variables.ts";
import { anyCharacter } from "../../../support/any-character.ts";
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

/** Together they have every key that `init` can write. */
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
      const allFindings = [...report.findings, ...report.destinations.flatMap(({ findings }) => findings)];
      expect(allFindings.map(({ rule }) => rule)).toEqual([]);

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

Create these secrets in the repository's settings, or with the GitHub CLI, which
asks for each value:
  # the password of stitch
  gh secret set WAREHOUSE_PASSWORD
  # the certificate of the CA, or of the server
  gh secret set WAREHOUSE_SSL_CERTIFICATE < FILE
  # a private key for stitch on the bastion
  gh secret set WAREHOUSE_SSH_PRIVATE_KEY < FILE
  # named in the file
  gh secret set DB_HOST

Next steps:
  destination-check validate                   # before you commit it
  destination-check allowlist --for warehouse  # addresses for the firewall
  destination-check setup warehouse --ssh      # the script for the bastion
  destination-check setup warehouse            # the SQL that creates the user
  destination-check                            # with secrets in the environment
`,
  });
});

test("on Heroku there is no firewall step and no SQL", async () => {
  expect(await init(answers({ type: "heroku", id: "orders" }), "pull-request", await place())).toMatchObject({
    text: expect.stringMatching(
      / {2}destination-check validate +# .*\n {2}destination-check setup orders +# the Heroku commands\n {2}destination-check +# /,
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
  expect(workflow.on.pull_request.paths).toEqual([
    "data/destinations.yml",
    "data/certs/**",
    ".github/workflows/destinations.yml",
  ]);
  expect(workflow.jobs.destinations.steps[1].with.files).toBe("data/destinations.yml");
});

describe("keeps an existing file, and writes the other one", () => {
  const workflow = ".github/workflows/destinations.yml";

  test("the workflow exists", async () => {
    const host = await place({ [workflow]: "mine" });
    const outcome = await init(answers({}), "pull-request", host);
    expect(outcome).toMatchObject({
      text: expect.stringMatching(
        /^Wrote destinations\.yml\.\n[\s\S]*destination-check variables --workflow \.github\/workflows\/destinations\.yml/,
      ),
    });
    expect(await readFile(path.join(host.workspace, workflow), "utf8")).toBe("mine");
  });

  test("the destinations file exists: the workflow passes its variables, and no questions are asked", async () => {
    const mine = destinationsFile(answers({ id: "crm" })).text;
    const host = await place({ "destinations.yml": mine });
    const outcome = await initCommand.run({ texts: { yes: "true" }, positionals: [] }, host);
    expect(outcome).toMatchObject({
      text: expect.stringMatching(/^Wrote \.github\/workflows\/destinations\.yml\.\n/),
    });
    const { jobs } = parse(await readFile(path.join(host.workspace, workflow), "utf8"));
    expect(jobs.destinations.steps[1].env).toEqual({ CRM_PASSWORD: "${{ secrets.CRM_PASSWORD }}" });
    expect(await readFile(path.join(host.workspace, "destinations.yml"), "utf8")).toBe(mine);
  });

  test("both exist", async () => {
    const host = await place({ "destinations.yml": "mine", [workflow]: "mine" });
    const outcome = await initCommand.run({ texts: { yes: "true" }, positionals: [] }, host);
    expect(outcome).toEqual({
      kind: "stopped",
      errors: [
        expect.stringMatching(
          /^destinations\.yml already exists, and was not overwritten\. `destination-check add` adds/,
        ),
      ],
    });
  });
});

test("splits a URL in place of the host, without its password", async () => {
  const host = await place();
  await initCommand.run(
    { texts: { yes: "true", host: "postgres://loader:swordfish@db.example.com:6432/crm" }, positionals: [] },
    host,
  );
  const text = await readFile(path.join(host.workspace, "destinations.yml"), "utf8");
  expect(parse(text).destinations.warehouse).toMatchObject({
    ...{ host: "db.example.com", port: 6432, username: "loader", database: "crm" },
    password: "${WAREHOUSE_PASSWORD}",
  });
  expect(text).not.toContain("swordfish");
});

describe("accepts a pasted URL in the formats of providers and programs", () => {
  const plain = { host: "db.example.com", port: 5432, username: "stitch", database: "analytics" };
  const authority = "stitch:s3cr3t@db.example.com:5432/analytics";
  test.each<[provider: string, url: string, entry: Record<string, unknown>]>([
    ["psql", `psql "postgresql://${authority}"`, plain],
    ["a .env file", `export DATABASE_URL='postgres://${authority}'`, plain],
    [
      "DigitalOcean",
      `postgresql://${authority.replace("5432", "25060")}?sslmode=require`,
      { ...plain, port: 25060, ssl: true },
    ],
    ["Neon", `postgresql://${authority}?sslmode=require&channel_binding=require`, { ...plain, ssl: true }],
    [
      "Supabase",
      "postgresql://postgres.abc:[YOUR-PASSWORD]@aws-0-eu-central-1.pooler.supabase.com:6543/postgres",
      {
        host: "aws-0-eu-central-1.pooler.supabase.com",
        port: 6543,
        username: "postgres.abc",
        database: "postgres",
      },
    ],
    ["Aiven, without a password", `postgres://${authority.replace(":s3cr3t", "")}?sslmode=require`, plain],
    [
      "Azure",
      `postgresql://${authority.replace("stitch", "stitch%40server")}`,
      { ...plain, username: "stitch@server" },
    ],
    ["JDBC", "jdbc:postgresql://db.example.com/analytics?user=stitch&password=s3cr3t&ssl=true", plain],
    ["SQLAlchemy", `postgresql+psycopg2://${authority}`, plain],
    ["libpq", "host=db.example.com dbname=analytics user=stitch password='s3cr3t x' sslmode=disable", plain],
    ["IPv6", "postgres://stitch@[2001:db8::1]/analytics", { ...plain, host: "2001:db8::1" }],
    ["a password with an @ and a slash", "postgres://stitch:a@b/s3cr3t@db.example.com/analytics", plain],
    [
      "Amazon RDS",
      "postgres://stitch@db.abc123.us-east-1.rds.amazonaws.com:5432/analytics",
      { ...plain, type: "amazon-rds", host: "db.abc123.us-east-1.rds.amazonaws.com" },
    ],
    [
      "Amazon Aurora",
      "postgres://stitch@db.cluster-abc123.us-east-1.rds.amazonaws.com/analytics",
      { ...plain, type: "amazon-aurora", host: "db.cluster-abc123.us-east-1.rds.amazonaws.com" },
    ],
    [
      "Heroku",
      "postgres://u1:s3cr3t@ec2-1-2-3-4.compute-1.amazonaws.com:5432/d1",
      { type: "heroku", url: "${WAREHOUSE_URL}", ssl: true },
    ],
    [
      "Heroku on Aurora",
      "postgres://u1a2b3c4d5e6f7:s3cr3t@c1a2b3c4d5e6f7.cluster-czrs8kj4isg7.us-east-1.rds.amazonaws.com:5432/d1a2b3c4d5e6f7",
      { type: "heroku", url: "${WAREHOUSE_URL}", ssl: true },
    ],
    [
      "a URL that requires the host name to be verified",
      `postgres://${authority}?sslmode=verify-full&sslrootcert=/etc/ca.pem`,
      { ...plain, ssl: { certificate: "${WAREHOUSE_SSL_CERTIFICATE}", verify: "full" } },
    ],
    [
      "a URL that requires a certificate",
      `postgres://${authority}?sslmode=verify-ca`,
      { ...plain, ssl: { certificate: "${WAREHOUSE_SSL_CERTIFICATE}" } },
    ],
    ["options of psql", "PGPASSWORD=s3cr3t psql -h db.example.com -p5432 -U stitch -d analytics", plain],
    [
      "long options of psql",
      "$ psql --host=db.example.com --username stitch --dbname 'analytics' -c 'SELECT 1'",
      plain,
    ],
    ["psql with names", "psql -h db.example.com analytics stitch", plain],
    [
      "a connection string as psql's database",
      `psql -d "host=db.example.com dbname=analytics user=stitch password=s3cr3t"`,
      plain,
    ],
    ["a URL after psql's options", `psql -d postgres://${authority}`, plain],
    [
      "a password in front of psql",
      `PGPASSWORD='s3cr3t' psql "postgres://${authority.replace(":s3cr3t", "")}"`,
      plain,
    ],
    ["PowerShell", `$env:DATABASE_URL = "postgres://${authority}"`, plain],
    ["cmd.exe", `set DATABASE_URL=postgres://${authority}`, plain],
    ["fish", `set -x DATABASE_URL postgres://${authority}`, plain],
    ["JSON", `"DATABASE_URL": "postgres://${authority}",`, plain],
    ["YAML", `DATABASE_URL: postgres://${authority}`, plain],
    ["quotes of a text processor", `\u201cpostgres://${authority}\u201d`, plain],
    ["angle brackets, and spaces around it", `  <postgres://${authority}>  `, plain],
    ["a semicolon after it", `postgres://${authority};`, plain],
    ["the Heroku CLI", `heroku config:set DATABASE_URL=postgres://${authority} -a app`, plain],
    [
      "the Heroku CLI, with a later @",
      `heroku config:set DATABASE_URL=postgres://${authority} MAIL=me@corp.com`,
      plain,
    ],
    [
      "a second URL",
      `DATABASE_URL=postgres://${authority} COPY=postgres://a:s3cr3t@copy.example.com/other`,
      plain,
    ],
    ["a second URL in a list", `postgres://${authority},postgres://a:s3cr3t@copy.example.com/other`, plain],
    ["a comment with an e-mail address", `postgres://${authority} # ask me@corp.com`, plain],
    ["another line with an @", `DATABASE_URL=postgres://${authority}\nMAIL=me@corp.com`, plain],
    ["another command with an @", `export DATABASE_URL=postgres://${authority};MAIL=me@corp.com`, plain],
    [
      "no user, and a later @",
      "DATABASE_URL=postgres://db.example.com:5432/analytics MAIL=me@corp.com",
      plain,
    ],
    ["no port and user, and a later @", "postgres://db.example.com/analytics # ask me@corp.com", plain],
    [
      "an IPv6 address, and a later @",
      "postgres://[::1]:5432/analytics me@corp.com",
      { ...plain, host: "::1" },
    ],
    ["quotes, and later ones with an @", `DATABASE_URL="postgres://${authority}" MAIL="me@corp.com"`, plain],
    ["a command of psql with an @", `psql "postgres://${authority}" -c "SELECT 'me@corp.com'"`, plain],
    ["an object of JSON", `{"url":"postgres://${authority}","mail":"me@corp.com"}`, plain],
    ["a list in angle brackets", `<postgres://${authority}> <me@corp.com>`, plain],
    ["a space in a quoted password", `"postgres://${authority.replace("s3cr3t", "a s3cr3t")}"`, plain],
    ["psql, and a comment", "psql -h db.example.com analytics # ask me@corp.com", plain],
    ["psql, and another command", "psql -h db.example.com analytics; echo done", plain],
    ["psql with redirections", "psql -h db.example.com analytics 2>&1 < load.sql | tee log", plain],
    ["psql on several lines", "psql -h db.example.com \\\n  -U stitch \\\n  analytics\necho done", plain],
    ["a .env file with a login", "DB_HOST=db.example.com\nDB_LOGIN=stitch\nDB_NAME=analytics", plain],
    ["an endpoint", "Endpoint=db.example.com;Initial Catalog=analytics;Uid=stitch;Pwd=s3cr3t", plain],
    [
      "other words of .NET",
      "Data Source=db.example.com;Database=analytics;UserId=stitch;SSL Mode=VerifyCA",
      { ...plain, ssl: { certificate: "${WAREHOUSE_SSL_CERTIFICATE}" } },
    ],
    [
      "certificates of the system",
      "host=db.example.com dbname=analytics user=stitch sslrootcert=system",
      { ...plain, ssl: { certificate: "${WAREHOUSE_SSL_CERTIFICATE}", verify: "full" } },
    ],
    ["no scheme", authority, plain],
    [
      ".NET",
      "Server=db.example.com;Database=analytics;Port=5432;User Id=stitch;Password=s3cr3t;Ssl Mode=Require;",
      { ...plain, ssl: true },
    ],
    [
      "variables of libpq",
      "PGHOST=db.example.com PGUSER=stitch PGPASSWORD=s3cr3t PGDATABASE=analytics PGSSLMODE=disable",
      plain,
    ],
    [
      "a .env file of a framework",
      "DB_HOST=db.example.com\nDB_PORT=5432\nDB_DATABASE=analytics\nDB_USERNAME=stitch\nDB_PASSWORD=s3cr3t",
      plain,
    ],
    ["libpq in quotes", `DATABASE_URL="host=db.example.com dbname=analytics user=stitch"`, plain],
    ["a host name beside its address", "host=db.example.com hostaddr=192.0.2.1 dbname=analytics", plain],
    ["a percent sign in the password", `postgres://${authority.replace("s3cr3t", "100%s3cr3t")}`, plain],
    ["a space in the password", `postgres://${authority.replace("s3cr3t", "a s3cr3t")}`, plain],
    [
      "a name with a space",
      `postgres://${authority.replace("analytics", "my%20data")}`,
      {
        ...plain,
        database: "my data",
      },
    ],
    ["Spring", `spring.datasource.url=jdbc:postgresql://db.example.com:5432/analytics?user=stitch`, plain],
    ["Amazon's JDBC driver", "jdbc:aws-wrapper:postgresql://db.example.com/analytics", plain],
    ["PostGIS", `postgis://${authority}`, plain],
    [
      "Neon, with options",
      `postgresql://${authority}?options=endpoint%3Dep-cool-1234&sslmode=require`,
      { ...plain, ssl: true },
    ],
  ])("%s", async (_, url, entry) => {
    for (const texts of [{ yes: "true", host: url }, { yes: "true" }]) {
      const host = await place();
      const positionals = "host" in texts ? [] : [url];
      expect((await initCommand.run({ texts, positionals }, host)).kind).toBe("print");
      const text = await readFile(path.join(host.workspace, "destinations.yml"), "utf8");
      expect(parse(text).destinations.warehouse).toMatchObject(entry);
      expect(await draftErrors(text, "/", now)).toEqual([]);
      expect(text).not.toContain("s3cr3t");
    }
  });

  test("a shell splits it without quotes", async () => {
    const host = await place();
    const positionals = ["host=db.example.com", "dbname=analytics", "user=stitch", "password=s3cr3t"];
    await initCommand.run({ texts: { yes: "true" }, positionals }, host);
    const text = await readFile(path.join(host.workspace, "destinations.yml"), "utf8");
    expect(parse(text).destinations.warehouse).toMatchObject(plain);
    expect(text).not.toContain("s3cr3t");
  });

  test.each([
    ["several hosts", "postgres://stitch:s3cr3t@db-1.example.com,db-2.example.com/analytics", "one host"],
    ["a socket", "postgres://stitch:s3cr3t@/analytics?host=/cloudsql/p:r:i", "over the network"],
    ["an encoded socket", "postgres://stitch:s3cr3t@%2Fcloudsql%2Fp%3Ar%3Ai/analytics", "over the network"],
    ["no host", "postgres://stitch:s3cr3t@/analytics", "`--host` is required"],
    [
      "a database without a server",
      "jdbc:postgresql:///d?cloudSqlInstance=p:r:i&password=s3cr3t",
      "`--host`",
    ],
    ["a port that is not a number", `postgres://${authority.replace("5432", "abc")}`, "`port` must be"],
    ["another database", `mysql://${authority}`, "can't be read"],
    ["a slash too few", `postgres:/${authority}`, "can't be read"],
    ["a URL of a web page", `https://${authority}`, "can't be read"],
    ["a password and nothing else", "password=s3cr3t", "can't be read"],
  ])("%s is an error that does not show the password", async (_, url, words) => {
    const host = await place();
    const outcome = await initCommand.run({ texts: { yes: "true" }, positionals: [url] }, host);
    expect(outcome).toMatchObject({
      kind: "usage",
      errors: expect.arrayContaining([expect.stringContaining(words)]),
    });
    expect(JSON.stringify(outcome)).not.toContain("s3cr3t");
    expect(existsSync(path.join(host.workspace, "destinations.yml"))).toBe(false);
  });

  test("asks for missing values, and rejects an unreadable URL without showing it", async () => {
    const run = async (...positionals: string[]) =>
      initCommand.run({ texts: { yes: "true" }, positionals }, await place());
    expect(await run("postgres://db.example.com")).toMatchObject({
      errors: ["`--database` is required without a terminal."],
    });
    const invalid = await run("mysql://u:s3cr3t@h/d");
    expect(invalid).toMatchObject({
      errors: expect.arrayContaining([expect.stringContaining("can't be read")]),
    });
    expect(JSON.stringify(invalid)).not.toContain("s3cr3t");
  });
});

test("every accepted answer makes a valid file with the same value", async () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: anyCharacter }),
    fc.constantFrom("${X}", "$x", "a: b", "# c", "null", "on", "1e3", "- x", "'", '"'),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("id", "host", "username", "database", "ssh-host", "ssh-user" as const),
      text,
      async (name, answer) => {
        const question = allQuestions.find((each) => each.name === name)!;
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
  expect(await answerError(allQuestions.find((each) => each.name === name)!, answer, now)).toBe(words);
});
