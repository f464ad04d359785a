// Why a file can't be read and what to do, in words.

import type { Unreadable } from "../../../config/problem.ts";
import { spoken } from "../../../text/printable.ts";

/** To go on behind the name of the file. */
export function unreadableWords(reason: Unreadable): string {
  switch (reason.kind) {
    case "missing":
      return "does not exist";
    case "no-match":
      return "is a pattern that matches no file";
    case "too-wild":
      return "is a pattern with more wildcards than any file's name needs";
    case "directory":
      return "is a directory";
    case "not-a-file":
      return "is not a regular file";
    case "outside-workspace":
      return "lies outside the workspace";
    case "too-large":
      return `is larger than ${reason.limit / 1024} KiB`;
    case "not-utf8":
      return "is not UTF-8 text";
    case "empty":
      return "is empty";
    case "system":
      return `can't be opened (${reason.code})`;
  }
}

export function unreadableRemedy(what: "file" | "certificate", path: string, reason: Unreadable): string {
  const [from, add] =
    what === "file"
      ? ["the folder that the check runs in", "add the file; `destination-check init` writes a first one"]
      : ["the folder of the file that names it", "add the file"];
  switch (reason.kind) {
    case "missing":
      return `Correct the path, which starts at ${from}, or ${add}. In a workflow, actions/checkout must run before this step.`;
    case "no-match":
      return "Correct the pattern, which starts at the folder that the check runs in.";
    case "too-wild":
      return "Write at most three stars between two slashes, ** at most three times, and no parentheses.";
    case "outside-workspace":
      return "Move the file into the repository: a path, links followed, may not leave it.";
    case "too-large":
      return what === "file"
        ? "Split it into several files."
        : "Keep only the certificates that this server needs.";
    case "not-utf8":
      return "Save the file as UTF-8.";
    case "empty":
      return "Begin with `version: 1` and `destinations:`.";
    case "directory":
      return what === "file"
        ? `Name a file in it, such as ${path === "." ? "" : `${spoken(path).replace(/\/$/, "")}/`}destinations.yml.`
        : "Name the certificate's file in it.";
    case "not-a-file":
    case "system":
      return "Name a regular file that this user may read.";
  }
}
