// Text for a log that a CI system reads: no line of it is a command.

/** Characters that a runner's comparison of texts passes over: those without a weight of their own. */
const weightless = "\\p{Cf}\\p{Default_Ignorable_Code_Point}\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u009f";
const spaces = `[ \\t\\v\\f\\p{Zs}${weightless}]*`;

/** GitHub's runner trims a line before it looks for `::`, so indentation is no protection. */
const atLineStart = new RegExp(`^(${spaces}):([${weightless}]*):`, "gmu");

/** `##[name]` is one for GitHub's runner anywhere in a line; `##vso[…]` for Azure's, and `##teamcity[…]` for TeamCity. */
const anywhere = new RegExp(`(#[${weightless}]*#)(?=[\\w${weightless}]*\\[)`, "gu");

/** The same text, with a space inside of what would be a command. */
export function withoutCommands(text: string): string {
  return text.replaceAll(atLineStart, "$1: :").replaceAll(anywhere, "$1 ");
}
