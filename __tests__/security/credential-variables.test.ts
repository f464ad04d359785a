// Variables that no file can read, whatever `allowed-variables` says: those of the runner, and the credentials of clouds, CI
// systems and secret stores. Tested through both entry points.

import { rm } from "node:fs/promises";
import { expect, test } from "vitest";
import { destination, makeWorkspace, rules } from "../support/program.ts";
import { checkInAction } from "../support/runner.ts";
import { countCases } from "../support/suite-cases.ts";

const never = `
  AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN AWS_SECURITY_TOKEN AWS_WEB_IDENTITY_TOKEN_FILE
  AWS_CONTAINER_AUTHORIZATION_TOKEN AZURE_CLIENT_SECRET AZURE_CLIENT_CERTIFICATE_PATH AZURE_PASSWORD
  AZURE_FEDERATED_TOKEN_FILE AZURE_CREDENTIALS ARM_CLIENT_SECRET ARM_OIDC_TOKEN ARM_OIDC_REQUEST_TOKEN ARM_ACCESS_KEY
  ARM_SAS_TOKEN GOOGLE_APPLICATION_CREDENTIALS GOOGLE_CREDENTIALS GOOGLE_GHA_CREDS_PATH GCP_CREDENTIALS
  CLOUDSDK_AUTH_ACCESS_TOKEN CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE GH_TOKEN GITHUB_TOKEN CI_JOB_TOKEN CI_JOB_JWT
  CI_REGISTRY_PASSWORD CI_DEPENDENCY_PROXY_PASSWORD CI_DEPLOY_PASSWORD CI_REPOSITORY_URL BITBUCKET_STEP_OIDC_TOKEN
  SYSTEM_ACCESSTOKEN BITBUCKET_TOKEN CIRCLE_TOKEN CIRCLE_OIDC_TOKEN BUILDKITE_AGENT_ACCESS_TOKEN VAULT_TOKEN
  OP_SERVICE_ACCOUNT_TOKEN DOPPLER_TOKEN INFISICAL_TOKEN NPM_TOKEN NODE_AUTH_TOKEN SSH_AUTH_SOCK
  ACTIONS_RUNTIME_TOKEN ACTIONS_ID_TOKEN_REQUEST_TOKEN RUNNER_TRACKING_ID PATH HOME PGPASSWORD PGPASSFILE
`
  .trim()
  .split(/\s+/);

/** A team's own variables, whose names only begin or end like reserved ones. */
const own = [
  "AWS_WAREHOUSE_PASSWORD",
  "VAULT_TOKEN_WAREHOUSE",
  "WAREHOUSE_GITHUB_TOKEN",
  "PG_PASSWORD",
  "PGPASSWORD_LOADER",
];

const value = "a-value-that-nobody-may-see";

type Case = [id: string, variable: string];
const cases: Case[] = never.flatMap((name): Case[] => [
  [name, name],
  [`${name}-lower`, name.toLowerCase()],
]);
const ownCases = own.map((name): Case => [name, name]);

const file = `version: 1\ndestinations:\n${[...cases, ...ownCases]
  .map(
    ([id, variable]) =>
      `  ${id}: { host: 127.0.0.1, port: 1, username: u, password: "\${${variable}}", database: ${id} }\n`,
  )
  .join("")}`;
const inputs = { retries: "0", timeout: "20s", "allowed-variables": `* ${never.join(" ")}` };

const faces = ["action", "command"] as const;
test.for(faces)("%s: reads none of them, but a team's own variables", async (face, context) => {
  const workspace = await makeWorkspace({ "destinations.yml": file });
  const variables = [...never, ...own].map((name) => [name, value] as const);
  const env = { ...Object.fromEntries(variables), PATH: process.env.PATH ?? "", HOME: workspace };
  const { report } = await checkInAction({ face, workspace, inputs, env });
  await rm(workspace, { recursive: true });
  const refused = ({ id }: { id: string }) =>
    rules(destination(report, id)).includes("config/variable-not-allowed");
  expect(report.destinations.filter(refused).map(({ id }) => id)).toEqual(cases.map(([id]) => id));
  expect(report.destinations).toHaveLength(cases.length + own.length);
  expect(JSON.stringify(report)).not.toContain(value);
  countCases(context, cases.length);
});
