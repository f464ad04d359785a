// The inputs of action.yml, read once, each under its own name.

import { getInput } from "@actions/core";
import { type Secret, secret } from "../config/secrets/secret.ts";
import type { OptionTexts } from "../options.ts";
import type { Posts } from "./post.ts";
import { readVariables } from "./variables.ts";

/** `errors` is what is wrong with the inputs that only the Action has; `token` is null where there is none. */
export type Inputs = {
  texts: OptionTexts;
  annotations: boolean;
  summary: boolean;
  token: Secret | null;
  /** What a reusable workflow hands on beside the environment. */
  variables: Record<string, string>;
  posts: Posts;
  errors: string[];
};

/** Reads them all, and names everything that is wrong with them at once. */
export function readInputs(): Inputs {
  const errors: string[] = [];
  const flag = (name: string, fallback: boolean): boolean => {
    const given = getInput(name).toLowerCase();
    if (given === "") return fallback;
    if (given !== "true" && given !== "false") errors.push(`${name}: "${given}" is neither true nor false.`);
    return given === "true";
  };
  const texts: OptionTexts = {
    files: getInput("files"),
    mode: getInput("mode"),
    only: getInput("only"),
    "changed-only": getInput("changed-only"),
    "fail-on": getInput("fail-on"),
    "allowed-hosts": getInput("allowed-hosts"),
    "allowed-variables": getInput("allowed-variables"),
    timeout: getInput("timeout"),
    deadline: getInput("deadline"),
    retries: getInput("retries"),
    concurrency: getInput("concurrency"),
    rehearse: getInput("rehearse"),
    "certificate-horizon": getInput("certificate-horizon"),
    reports: getInput("reports"),
    "report-dir": getInput("report-dir"),
    shard: getInput("shard"),
    shards: getInput("shards"),
    "shard-reports": getInput("shard-reports"),
    previous: getInput("previous"),
  };
  const posts = {
    checkRun: flag("check-run", false),
    comment: flag("comment", false),
    issue: flag("issue", false),
  };
  const given = readVariables(getInput("variables", { trimWhitespace: false }));
  if (given.kind === "fault") errors.push(given.error);
  const variables = given.kind === "variables" ? given.variables : {};
  const token = getInput("github-token");
  return {
    texts,
    annotations: flag("annotations", true),
    summary: flag("summary", true),
    token: token === "" ? null : secret(token),
    variables,
    posts,
    errors,
  };
}
