// The workflow that `init` writes: one of the examples, with the file's path and its variables.

import { isMap, parseDocument, type YAMLMap } from "yaml";
import { defaultFile } from "../../../options.ts";
import { workflows } from "./workflows.generated.ts";

/** From the root of the repository. */
export const workflowPath = ".github/workflows/destinations.yml";

export type WorkflowName = keyof typeof workflows;
export const workflowNames = Object.keys(workflows) as WorkflowName[];

/** `file` is the path of the destinations file from the root of the repository, with forward slashes. */
export function workflowText(name: WorkflowName, file: string, variables: string[]): string {
  const document = parseDocument(workflows[name]);
  const paths = ["on", "pull_request", "paths"];
  if (document.hasIn(paths)) {
    const folder = file.slice(0, file.lastIndexOf("/") + 1);
    document.setIn(paths, document.createNode([file, `${folder}certs/**`, workflowPath]));
  }
  const { items } = document.getIn(["jobs", "destinations", "steps"]) as { items: unknown[] };
  const step = items.find((each): each is YAMLMap => isMap(each) && each.has("env"))!;
  step.set(
    "env",
    document.createNode(Object.fromEntries(variables.map((each) => [each, `\${{ secrets.${each} }}`]))),
  );
  if (file !== defaultFile) {
    const inputs = step.get("with") as YAMLMap;
    inputs.items.unshift(document.createPair("files", file));
  }
  return document.toString({ lineWidth: 0 });
}
