// The inputs of action.yml, read once, each under its own name.

import { getInput } from "@actions/core";
import type { OptionTexts } from "../options.ts";
import type { Posts } from "./post.ts";

/** `errors` is what is wrong with the inputs that only the Action has. */
export type Inputs = {
  texts: OptionTexts;
  annotations: boolean;
  summary: boolean;
  posts: Posts;
  token: string;
  errors: string[];
};

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
    "fail-on": getInput("fail-on"),
    timeout: getInput("timeout"),
    deadline: getInput("deadline"),
    retries: getInput("retries"),
    concurrency: getInput("concurrency"),
    rehearse: getInput("rehearse"),
    "certificate-horizon": getInput("certificate-horizon"),
    reports: getInput("reports"),
    "report-dir": getInput("report-dir"),
    previous: getInput("previous"),
  };
  const posts = {
    checkRun: flag("check-run", false),
    comment: flag("comment", false),
    issue: flag("issue", false),
  };
  return {
    texts,
    annotations: flag("annotations", true),
    summary: flag("summary", true),
    posts,
    token: getInput("github-token"),
    errors,
  };
}
