import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { withReplacement } from "../../../../src/config/yaml/edit.ts";
import { checkWorkflow, variablesBlock } from "../../../../src/terminal/commands/variables/variables.ts";
import { textOf } from "../../../support/command-output.ts";
import { actionlint } from "../../../support/workflow-linters.ts";
import { ownWorkspaces } from "../../../support/workspaces.ts";

const workspaceWith = ownWorkspaces();

const destinations = `version: 1
x-ssh: &ssh
  host: \${BASTION}
  user: stitch
  private_key: \${SSH_KEY}
destinations:
  warehouse:
    display_name: \${NOT_READ}
    description: \${NOT_READ}
    host: db.example.com
    username: stitch
    password: \${WAREHOUSE_PASSWORD}
    database: analytics
    ssl: { certificate: "\${CA}" }
    ssh: *ssh
  orders:
    type: heroku
    url: \${ORDERS_URL}
    ssl: true
  ledger:
    host: db.example.com
    username: stitch
    password: \${WAREHOUSE_PASSWORD}
    database: ledger
    ssl: true
    ssh:
      <<: *ssh
      passphrase: \${PASSPHRASE}
      host_key: ["\${HOST_KEY}"]
  closed:
    host: db.example.com
    username: stitch
    password: \${NEVER_READ}
    database: analytics
    ssl: true
    access: stitch-only
`;
const all = ["WAREHOUSE_PASSWORD", "CA", "BASTION", "SSH_KEY", "ORDERS_URL", "HOST_KEY", "PASSPHRASE"];

async function hostWith(files: Record<string, string>) {
  const folder = await workspaceWith({ "destinations.yml": destinations, ...files });
  return { folder, workspace: folder, confined: false, environment: {} };
}

async function checked(workflow: string, more: Record<string, string> = {}, files: string[] = []) {
  return checkWorkflow("w.yml", files, null, await hostWith({ "w.yml": workflow, ...more }));
}

const action = "destination-check/postgres-destination-check@v0";
const workflow = (step: string, above = "") => `on: push
${above}jobs:
  check:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v7
      - uses: ${action}
${step}      - run: echo done
`;

describe("the block", () => {
  test("has every variable that a run reads, once", async () => {
    const outcome = await variablesBlock(["destinations.yml"], null, await hostWith({}));
    expect(outcome).toMatchObject({ kind: "print", notes: [] });
    const { env } = parse(textOf(outcome));
    expect(Object.keys(env).toSorted()).toEqual(all.toSorted());
    expect(env.CA).toBe("${{ secrets.CA }}");
  });

  test("omits variables that a file can't read, names their places, and ends with status 1", async () => {
    const file = destinations.replace("${CA}", "${GITHUB_TOKEN}");
    const place = await hostWith({ "destinations.yml": file });
    const outcome = await variablesBlock(
      ["destinations.yml"],
      ["*_PASSWORD", "BASTION", "SSH_KEY", "P*", "HOST*"],
      place,
    );
    expect(outcome).toMatchObject({
      kind: "found",
      notes: [
        "destinations.yml:14:25: GITHUB_TOKEN belongs to the runner or its tools, so files can't read it. Use another name.",
        "destinations.yml:18:10: ORDERS_URL is not in `allowed-variables`. Add it there, or use another name.",
      ],
    });
    expect(textOf(outcome)).not.toMatch(/GITHUB_TOKEN|ORDERS_URL/);
  });

  test("is not printed for a file with errors, which might hide a variable", async () => {
    const place = await hostWith({ "destinations.yml": destinations.replace("url:", "ulr:") });
    expect(await variablesBlock(["destinations.yml"], null, place)).toEqual({
      kind: "stopped",
      errors: [
        "variables: destinations.yml has errors. Run `destination-check --mode validate` to see them.",
      ],
    });
  });
});

const env = (indent: string, names: string[]) =>
  `${indent}env:\n${names.map((name) => `${indent}  ${name}: \${{ secrets.${name} }}\n`).join("")}`;

describe("a workflow that passes every variable is accepted", () => {
  test.each([
    ["by the step's env", workflow(env("        ", all))],
    ["by the job's", workflow("").replace("    steps:", `${env("    ", all)}    steps:`)],
    ["by the workflow's", workflow("", env("", all))],
    [
      "by all three",
      workflow(env("        ", all.slice(0, 2)), env("", all.slice(4))).replace(
        "    steps:",
        `${env("    ", all.slice(2, 4))}    steps:`,
      ),
    ],
    [
      "by the input `variables`",
      workflow(
        `        with:\n          variables: |\n${all.map((name) => `            ${name}=\${{ secrets.${name} }}\n`).join("")}`,
      ),
    ],
    ...[
      "npx --yes postgres-destination-check@0 --reports junit",
      "destination-check check destinations.yml",
      "npm ci && npx destination-check",
    ].map((command): [string, string] => [
      `of a step that runs ${command}`,
      workflow(env("        ", all)).replace(`uses: ${action}`, `run: ${command}`),
    ]),
    ["of a local copy of the action", workflow(env("        ", all)).replace(action, "./")],
  ])("%s", async (_, text) => {
    expect(await checked(text)).toEqual({
      kind: "print",
      text: expect.stringMatching(/^w\.yml:\d+: all variables of the destinations reach the check\.\n$/),
    });
  });
});

describe("missing variables are reported, and adding the printed lines is enough", () => {
  test.each([
    ["in the step's env", workflow(env("        ", all.slice(2)))],
    [
      "in an env with keys after it",
      workflow(`${env("        ", ["CA"])}        with:\n          rehearse: true\n`),
    ],
    ["where the step has no env", workflow("")],
    ["where it has inputs only", workflow("        with:\n          rehearse: true\n")],
    ["where the env is the workflow's", workflow("", env("", all.slice(1)))],
    [
      "in the last step of a file without a line break at its end",
      workflow(env("        ", ["CA"]))
        .replace("      - run: echo done\n", "")
        .trimEnd(),
    ],
  ])("%s", async (_, text) => {
    const outcome = await checked(text);
    expect(outcome.kind).toBe("found");
    const words = textOf(outcome);
    expect(words).toContain("  WAREHOUSE_PASSWORD  destinations.yml:12:15, destinations.yml:23:15");
    const [, after, lines] = /Add after line (\d+):\n\n([\s\S]*)\n$/.exec(words)!;
    const line = Number(after) + 1;
    const fixed = withReplacement(text, {
      file: "w.yml",
      start_line: line,
      end_line: line - 1,
      text: lines!,
    });
    expect((await checked(fixed)).kind).toBe("print");
    expect(await actionlint(fixed, "w.yml")).toEqual([]);
  });

  test("for an env on one line, only the variables are printed", async () => {
    const outcome = await checked(workflow("        env: { CA: x }\n"));
    expect(textOf(outcome)).toContain(
      "Add to the `env:` of that step:\n\n  WAREHOUSE_PASSWORD: ${{ secrets.WAREHOUSE_PASSWORD }}\n",
    );
  });

  test("each step needs the variables of its own files, and none if it does not connect", async () => {
    const other = destinations.replaceAll("WAREHOUSE_", "OTHER_");
    const outcome = await checked(
      `${workflow(env("        ", all))}      - uses: ${action}
        with: { files: other.yml }
      - uses: ${action}
        with: { mode: validate, files: third.yml }
`,
      { "other.yml": other },
    );
    expect(outcome.kind).toBe("found");
    expect(textOf(outcome)).toMatch(
      /^w\.yml:7: all variables.*\n\nw\.yml:\d+: 7 variables do not reach the check:\n/,
    );
    expect(textOf(outcome)).not.toContain("third.yml");
  });

  test("variables that the step's allowed-variables exclude are reported, not requested", async () => {
    const outcome = await checked(
      workflow(
        `        with:\n          allowed-variables: "*_PASSWORD, BASTION, SSH_KEY, CA, *E"\n${env("        ", all)}`,
      ),
    );
    expect(outcome.kind).toBe("found");
    expect(textOf(outcome)).toMatch(/: all other variables of the destinations reach the check\.\n/);
    expect(textOf(outcome)).toContain("ORDERS_URL is not in `allowed-variables`.");
    expect(textOf(outcome)).toContain("HOST_KEY is not in `allowed-variables`.");
  });

  test("a variable that no destination uses is a note", async () => {
    const outcome = await checked(workflow(env("        ", [...all, "OLD_PASSWORD"]), env("", ["ANOTHER"])));
    expect(outcome.kind).toBe("print");
    expect(textOf(outcome)).toContain("OLD_PASSWORD is passed to the check, but no destination uses it.");
    expect(textOf(outcome)).not.toContain("ANOTHER");
  });
});

describe("a step that runs the command", () => {
  test("needs the variables of the files that it names", async () => {
    const run = workflow("").replace(`uses: ${action}`, "run: npx destination-check --timeout 10s other.yml");
    const other = destinations.replaceAll("${ORDERS_URL}", "${OTHER_URL}");
    const outcome = await checked(run, { "other.yml": other });
    expect(outcome.kind).toBe("found");
    expect(JSON.stringify(outcome)).toContain("OTHER_URL");
    expect(JSON.stringify(outcome)).not.toContain("ORDERS_URL");
  });

  test.each([
    "destination-check validate",
    "npx destination-check --mode=validate",
    "destination-check init --yes",
  ])("needs none for %s", async (command) => {
    const run = workflow("").replace(`uses: ${action}`, `run: ${command}`);
    expect(await checked(run)).toMatchObject({ kind: "stopped" });
  });
});

/** A workflow with one step that runs a script, and its env. */
const script = (lines: string, names: string[] = [], more = "", above = "") => `on: push
jobs:
  check:
    runs-on: ubuntu-24.04
${above}    steps:
      - run: |
${lines.replaceAll(/^/gm, "          ")}
${more}${names.length === 0 ? "" : env("        ", names)}`;

describe("a script that calls the command", () => {
  test.each([
    "npx postgres-destination-check",
    "npx -y postgres-destination-check@0.1.0 check --json",
    "npx --yes postgres-destination-check@latest --reports junit --report-dir reports > out.txt 2>&1",
    "npx --package postgres-destination-check@0 -- destination-check",
    "npx -p postgres-destination-check destination-check check",
    "npm exec --yes postgres-destination-check -- --fail-on warning",
    "pnpm dlx postgres-destination-check",
    "pnpm exec destination-check",
    "yarn dlx postgres-destination-check",
    "bunx postgres-destination-check",
    "node dist/cli.js check",
    "node --enable-source-maps ./node_modules/postgres-destination-check/dist/cli.js",
    "./node_modules/.bin/destination-check",
    "npm ci && npx destination-check",
    "npx destination-check validate && npx destination-check",
    "npx destination-check \\\n  --timeout 10s \\\n  --verbose",
    "npx destination-check `\n  --timeout 10s",
    "set -euo pipefail\n# check\nif ! npx destination-check; then exit 1; fi",
    "out=$(npx destination-check --json) || status=$?",
    "timeout 5m npx destination-check | tee log.txt",
    "sudo -E npx destination-check",
    `bash -c "npx destination-check --json"`,
    "npx destination-check --timeout ${{ inputs.timeout }}",
    "(cd . && npx destination-check)",
    "npx destination-check version || npx destination-check",
    "(export CA=x; set -a; . ./secrets.env); npx destination-check",
    "cat > notes.md <<'EOF'\nnpx destination-check other.yml\nEOF\nnpx destination-check",
  ])("needs the variables for %j", async (lines) => {
    const without = await checked(script(lines));
    expect(without).toMatchObject({ kind: "found" });
    expect(textOf(without)).toContain("w.yml:6: 7 variables do not reach the check:");
    expect(await checked(script(lines, all))).toMatchObject({ kind: "print" });
    const fixed = script(lines, all);
    expect(await actionlint(fixed.replace("${{ inputs.timeout }}", "10s"), "w.yml")).toEqual([]);
  });

  test.each([
    "npm install -g postgres-destination-check",
    "echo npx destination-check",
    "# npx destination-check",
    "npx -y postgres-destination-check@0 validate destinations.yml",
    "npx destination-check --mode validate",
    "npx destination-check setup warehouse > setup.sql",
    "npx destination-check --version",
    "npx destination-check version",
    "npx destination-check help",
    "npx destination-check help setup",
    "npx destination-check --help init",
    "npx destination-check --quiet validate",
    "npx destination-check --json --mode validate check.yml",
    "git clone https://github.com/destination-check/postgres-destination-check",
    "cat > check.sh <<EOF\nnpx destination-check\nEOF",
  ])("needs none for %j", async (lines) => {
    expect(await checked(script(lines))).toMatchObject({
      kind: "stopped",
      errors: [expect.stringContaining("has no step that connects to destinations")],
    });
  });

  test.each([
    ["exports them", `${all.map((name) => `export ${name}="$(get x)"`).join("\n")}\nnpx destination-check`],
    ["sets them for the call", `${all.map((name) => `${name}=x`).join(" ")} npx destination-check`],
    ["uses PowerShell", `${all.map((name) => `$env:${name} = "x"`).join("\n")}\nnpx destination-check`],
  ])("%s itself", async (_, lines) => {
    expect(await checked(script(lines))).toMatchObject({ kind: "print" });
  });

  test("may get them from a file", async () => {
    for (const lines of [
      "set -a; . ./secrets.env\nnpx destination-check",
      "npx destination-check --env-file secrets.env",
    ]) {
      const outcome = await checked(script(lines));
      expect(outcome.kind).toBe("print");
      expect(textOf(outcome)).toContain("CA may come from the step's own script.");
    }
  });

  test.each([
    ["in its working directory", "npx destination-check", "        working-directory: infra\n", ""],
    [
      "in the job's working directory",
      "npx destination-check",
      "",
      "    defaults: { run: { working-directory: infra } }\n",
    ],
    ["after cd", "cd infra\nnpx destination-check", "", ""],
    ["after cd with an option", "cd -P -- infra && npx destination-check", "", ""],
    ["in a subshell", "(cd infra; npx destination-check)", "", ""],
    ["in a shell", "bash -euc 'cd infra; npx destination-check'", "", ""],
    ["after pushd", "pushd infra; npx destination-check", "", ""],
    ...[
      "(cd web && npm ci)",
      "((cd web); cd web/app)",
      "version=$(cd web && npm pkg get version)",
      "bash -c 'cd web && npm ci'",
      "cd web && npm ci && cd ..",
      "cd web && npm ci; cd -",
      "pushd web; npm ci; popd",
      "(cd /tmp && curl -O https://example.com/x)",
    ].map((before) => [`after ${before}`, `${before}\nnpx destination-check infra/destinations.yml`, "", ""]),
    [
      "after cd in a pattern of case",
      'case "$STAGE" in\n  test) cd infra ;;\nesac\nnpx destination-check',
      "",
      "",
    ],
    ["by its path", "npx destination-check infra/destinations.yml", "", ""],
    [
      "by a value of the matrix",
      "npx destination-check ${{ matrix.folder }}/destinations.yml",
      "",
      "    strategy: { matrix: { folder: [infra] } }\n",
    ],
  ])("reads a file %s", async (_, lines, more, above) => {
    const files = { "infra/destinations.yml": destinations.replaceAll("${CA}", "${OTHER_CA}") };
    const outcome = await checked(script(lines, [], more, above), files);
    expect(outcome.kind).toBe("found");
    expect(textOf(outcome)).toMatch(/^ {2}OTHER_CA {2}infra\/destinations\.yml:\d+:\d+$/m);
    expect(textOf(outcome)).not.toContain("  CA  ");
  });

  test("needs only the variables of the destinations in `only`", async () => {
    for (const lines of ["npx destination-check --only orders", "npx destination-check --only=orders"])
      expect(await checked(script(lines, ["ORDERS_URL"]))).toMatchObject({ kind: "print" });
    const matrix = "    strategy: { matrix: { include: [{ id: orders }, { id: warehouse }] } }\n";
    const outcome = await checked(
      script("npx destination-check --only ${{ matrix.id }}", ["ORDERS_URL"], "", matrix),
    );
    expect(textOf(outcome)).toContain("w.yml:7: all variables of the destinations reach the check.");
    expect(textOf(outcome)).toContain("w.yml:7: 4 variables do not reach the check:");
  });

  test.each([
    ["`files`", 'npx destination-check "$FILES"'],
    ["`files`", "get-destinations | npx destination-check -"],
    ["the folder", 'cd "$FOLDER" && npx destination-check'],
    ["the folder", "cd; npx destination-check"],
    ["the folder", "cd -; npx destination-check"],
    ["the folder", "cd /tmp\nnpx destination-check"],
    ["the folder", "cd /tmp && cd infra && npx destination-check"],
    ["the folder", "cd C:/infra\nnpx destination-check"],
  ])("with %s that only the run knows is an error: %j", async (what, lines) => {
    expect(await checked(script(lines))).toEqual({
      kind: "stopped",
      errors: [`\`--workflow\`: ${what} at w.yml:6 can't be determined. Pass the files as arguments.`],
    });
  });

  test("gets the env of a container", async () => {
    const container = `    container:\n      image: node:24\n${env("      ", all)}`;
    expect(await checked(script("npx destination-check", [], "", container))).toMatchObject({
      kind: "print",
    });
  });

  test("in a composite action gets the variables of the step that uses it", async () => {
    const composite = {
      ".github/actions/check/action.yml": `runs:
  using: composite
  steps:
    - run: npx --yes postgres-destination-check@0
      shell: bash
      env: { CA: "\${{ inputs.ca }}" }
`,
    };
    const using = workflow("").replace(action, "./.github/actions/check");
    const outcome = await checked(using, composite);
    expect(textOf(outcome)).toContain("w.yml:7: 6 variables do not reach the check:");
    const names = all.filter((name) => name !== "CA");
    expect(
      await checked(`${using.replace("      - run: echo done\n", env("        ", names))}`, composite),
    ).toMatchObject({ kind: "print" });
  });

  test("in another workflow of the repository is checked there", async () => {
    const calling = "on: push\njobs: { check: { uses: ./.github/workflows/shared.yml } }\n";
    expect(await checked(calling)).toEqual({
      kind: "stopped",
      errors: [
        "`--workflow`: w.yml has no step that connects to destinations. It calls ./.github/workflows/shared.yml: check that workflow.",
      ],
    });
  });
});

describe("a matrix", () => {
  const withMatrix = (matrix: string, files: string) =>
    workflow(`        with: { files: "${files}" }\n`).replace(
      "    steps:",
      `    strategy: { matrix: ${matrix} }\n    steps:`,
    );
  const fileOf = (name: string) => destinations.replaceAll("${CA}", `\${CA_${name}}`);
  const filesOf = (names: string[]) =>
    Object.fromEntries(names.map((name) => [`${name}.yml`, fileOf(name.replace("-", "_").toUpperCase())]));
  const byRegion = "${{ matrix.env }}-${{ matrix.region }}.yml";

  test.each([
    [
      "an excluded combination",
      "{ env: [dev, prod], region: [eu, us], exclude: [{ env: dev, region: us }] }",
      byRegion,
      ["dev-eu", "prod-eu", "prod-us"],
    ],
    [
      "all combinations with an excluded value",
      "{ env: [dev, prod], region: [eu, us], exclude: [{ env: dev }] }",
      byRegion,
      ["prod-eu", "prod-us"],
    ],
    [
      "a combination that is excluded, and then included",
      "{ env: [dev, prod], region: [eu], exclude: [{ env: dev }], include: [{ env: dev, region: us }] }",
      byRegion,
      ["prod-eu", "dev-us"],
    ],
    [
      "a key that `include` adds to each combination",
      "{ env: [dev, prod], include: [{ region: eu }, { env: prod, region: us }] }",
      byRegion,
      ["dev-eu", "prod-us"],
    ],
    [
      "only `include`",
      "{ include: [{ env: dev, region: eu }, { env: dev, region: us }] }",
      byRegion,
      ["dev-eu", "dev-us"],
    ],
  ])("with %s reads the files of its jobs", async (_, matrix, files, names) => {
    const outcome = await checked(withMatrix(matrix, files), filesOf(names));
    const missing = [...textOf(outcome).matchAll(/^ {2}CA_(\w+) {2}/gm)].map(([, name]) => name);
    expect(missing).toEqual(names.map((name) => name.replace("-", "_").toUpperCase()));
  });

  test("of a job that calls the reusable workflow sets its files", async () => {
    const outcome = await checked(
      `on: push
jobs:
  all:
    strategy: { matrix: { env: [dev, prod] } }
    uses: destination-check/postgres-destination-check/.github/workflows/destination-check.yml@v0
    with: { files: "\${{ matrix.env }}.yml" }
`,
      filesOf(["dev", "prod"]),
    );
    expect(textOf(outcome)).toMatch(/ {2}CA_DEV {2}[\s\S]* {2}CA_PROD {2}/);
  });
});

describe("the reusable workflow", () => {
  const calling = (secrets: string) => `on: push
jobs:
  all:
    uses: destination-check/postgres-destination-check/.github/workflows/destination-check.yml@v0
${secrets}`;

  test("gets all variables in one secret, so the lines that it needs are printed", async () => {
    const outcome = await checked(
      calling("    secrets:\n      variables: ${{ secrets.DESTINATION_VARIABLES }}\n"),
    );
    expect(outcome.kind).toBe("print");
    expect(textOf(outcome)).toContain(
      "w.yml:4: 7 variables must be in the secret `variables`, whose value is not known here:",
    );
    expect(textOf(outcome)).toContain("  ORDERS_URL=…\n");
  });

  test("without a secret gets no variables", async () => {
    expect((await checked(calling(""))).kind).toBe("found");
  });
});

describe("errors", () => {
  test.each([
    ["invalid YAML", "a: [", "w.yml is not a valid workflow."],
    ["no jobs", "on: push\n", "w.yml is not a valid workflow."],
    [
      "no step that runs the check",
      "on: push\njobs: { a: { steps: [{ run: x }] } }\n",
      "w.yml has no step that connects to destinations.",
    ],
    [
      "files by an expression",
      workflow("        with:\n          files: ${{ inputs.files }}\n"),
      "`files` at w.yml:7 can't be determined. Pass the files as arguments.",
    ],
  ])("%s", async (_, text, words) => {
    expect(await checked(text)).toEqual({ kind: "stopped", errors: [`\`--workflow\`: ${words}`] });
  });

  test("a missing workflow", async () => {
    expect(await checkWorkflow("none.yml", [], null, await hostWith({}))).toEqual({
      kind: "stopped",
      errors: ["`--workflow`: none.yml does not exist."],
    });
  });

  test("files in the arguments override those of the workflow", async () => {
    const text = workflow(`        with:\n          files: \${{ inputs.files }}\n${env("        ", all)}`);
    expect((await checked(text, {}, ["destinations.yml"])).kind).toBe("print");
  });
});

describe("a variable that an earlier step can set is not missing", () => {
  const withBefore = (steps: string) =>
    workflow("").replace(`      - uses: ${action}\n`, `${steps}      - uses: ${action}\n`);
  const names = (from: string[]) =>
    from.map((name) => `echo "${name}=x" >> "$GITHUB_ENV"`).join("\n          ");

  test.each([
    ["a script that writes them to GITHUB_ENV", `      - run: |\n          ${names(all)}\n`],
    ["a script that writes any", "      - run: cat secrets.env >> $GITHUB_ENV\n"],
    ["Vault", "      - uses: hashicorp/vault-action@v3\n        with: { url: x, secrets: '' }\n"],
    ["AWS", "      - uses: aws-actions/aws-secretsmanager-get-secrets@v2\n"],
    [
      "1Password",
      `      - uses: 1password/load-secrets-action@v2\n        env:\n${all.map((name) => `          ${name}: op://v/i/${name}\n`).join("")}`,
    ],
    ["an action of the repository", "      - uses: ./.github/actions/secrets\n"],
  ])("%s", async (_, steps) => {
    const outcome = await checked(withBefore(steps));
    expect(outcome.kind).toBe("print");
    const text = textOf(outcome);
    expect(text).toContain("no variable is known to be missing.");
    for (const name of all) expect(text).toContain(`${name} may come from an earlier step, in line 7.`);
  });

  test.each([
    ["a script that writes another one", `      - run: ${names(["OTHER"])}\n`],
    [
      "Vault that writes another one",
      "      - uses: hashicorp/vault-action@v3\n        with: { secrets: secret/data/x y | OTHER }\n",
    ],
    ["an action that sets none", "      - uses: actions/setup-node@v4\n"],
  ])("except after %s", async (_, steps) => {
    const outcome = await checked(withBefore(steps));
    expect(outcome.kind).toBe("found");
    expect(textOf(outcome)).toContain(`${all.length} variables do not reach the check:`);
  });

  test("except before a later step", async () => {
    const later = `${workflow("")}      - run: cat secrets.env >> $GITHUB_ENV\n`;
    expect((await checked(later)).kind).toBe("found");
  });
});
