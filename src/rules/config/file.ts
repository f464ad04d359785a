// Rules about files that can't be read or parsed. The parser's messages are not used: they quote text, perhaps a secret.

import type { Unreadable, YamlReason } from "../../config/problem.ts";
import { minPieceLength } from "../../config/secrets/forms.ts";
import { duration, pathWord } from "../../text/phrases.ts";
import { shortened } from "../../text/printable.ts";
import { code, text } from "../fix.ts";
import { configRule } from "../rule.ts";

export const unreadable = configRule({
  id: "config/unreadable",
  severity: "error",
  title: "File can't be read",
  why: "Destinations that need this file are not checked.",
  titleOf: ({ path, reason }) => (reason.kind === "missing" ? `\`${path}\` does not exist` : null),
  message: ({ fileKind, path, reason }) =>
    `The ${fileKind === "file" ? "destinations file" : "certificate"} \`${path}\` ${unreadableWords(reason)}.`,
  fix: (_, { fileKind, path, reason }) => text(...readableAgain(fileKind, path, reason)),
});

export function unreadableWords(reason: Unreadable): string {
  switch (reason.kind) {
    case "missing":
      return "does not exist";
    case "no-match":
      return "is a pattern that matches no file";
    case "too-many-matches":
      return `is a pattern that matches more than ${reason.limit.toLocaleString("en")} files`;
    case "too-wild":
      return "is a pattern with too many wildcards";
    case "too-many-entries":
      return `was not read, because the files before it have more than ${reason.limit.toLocaleString("en")} destinations`;
    case "deadline":
      return `was not read before the run reached its deadline (${duration(reason.ms)})`;
    case "interrupted":
      return "was not read before the run was interrupted";
    case "directory":
      return "is a directory";
    case "not-a-file":
      return "is not a regular file";
    case "outside-workspace":
      return "is outside the workspace";
    case "too-large":
      return `is larger than ${reason.limit / 1024} KiB`;
    case "not-utf8":
      return "is not UTF-8 text";
    case "utf-16":
      return "is UTF-16 text";
    case "binary":
      return `is ${reason.what}`;
    case "empty":
      return "is empty";
    case "system":
      return `can't be opened (${reason.code})`;
  }
}

function readableAgain(fileKind: "file" | "certificate", path: string, reason: Unreadable): string[] {
  const start = fileKind === "file" ? "the folder that the check runs in" : "the folder of this file";
  switch (reason.kind) {
    case "missing":
      return [
        `Correct the path, which is relative to ${start}, or add the file. In a workflow, \`actions/checkout\` must run before this step.`,
        ...(fileKind === "file"
          ? [...separatePaths(path), "To create a first destinations file:", code("destination-check init")]
          : []),
      ];
    case "no-match":
      return [`Correct the pattern, which is relative to ${start}.`, ...separatePaths(path)];
    case "too-many-matches":
      return ["Use a pattern that matches only destinations files, or several patterns."];
    case "too-many-entries":
      return ["Check these files in several runs."];
    case "deadline":
      return ["Check fewer or smaller files in one run, or raise `deadline`."];
    case "interrupted":
      return ["Run the check again."];
    case "too-wild":
      return ["Use at most three `*` between two slashes, `**` at most three times, and no parentheses."];
    case "outside-workspace":
      return ["Move the file into the repository. The path must not lead out of it, not even through links."];
    case "too-large":
      return fileKind === "file"
        ? ["Split the file into several files."]
        : ["Keep only the certificates that this server needs."];
    case "not-utf8":
      return ["Save the file as UTF-8."];
    case "utf-16":
      return ["Save the file as UTF-8, or convert it:", code(conversion(path, reason.encoding))];
    case "binary":
      return ["Name the destinations file instead. To create a first one:", code("destination-check init")];
    case "empty":
      return [
        "Begin the file with:",
        code("version: 1\ndestinations:\n  warehouse:\n    url: ${WAREHOUSE_DATABASE_URL}\n    ssl: true"),
      ];
    case "directory":
      return fileKind === "file"
        ? [
            "Use the path of a file in it:",
            code(`${path === "." ? "" : `${path.replace(/\/$/, "")}/`}destinations.yml`),
          ]
        : ["Use the path of the certificate's file in it."];
    case "not-a-file":
      return [
        `Use a regular file.${fileKind === "file" ? " In a terminal, the file name `-` reads standard input." : ""}`,
      ];
    case "system":
      return ["Use a regular file that the user who runs this check can read."];
  }
}

/** A list with commas, spaces or quotes is read as one path. */
function separatePaths(path: string): string[] {
  return /[\s,"']/.test(path)
    ? ["Write each path on a line of its own in `files`, or as an argument of its own, without quotes."]
    : [];
}

/** Standard input has no path. */
function conversion(path: string, encoding: string): string {
  const file = path === "stdin" ? "FILE" : path;
  const [from, to] = [file, file.replace(/(\.\w{1,6})?$/, "-converted$1")].map(pathWord);
  return `iconv -f ${encoding} -t UTF-8 ${from} > ${to} && mv ${to} ${from}`;
}

export const yaml = configRule({
  id: "config/yaml",
  severity: "error",
  title: "Invalid YAML",
  why: "The meaning of the file is unclear here, so destinations that depend on this part are not checked.",
  titleOf: ({ reason }) => (reason.kind === "duplicate-key" ? `Duplicate key \`${reason.key}\`` : null),
  message: ({ reason }) => yamlWords(reason).message,
  fix: (_, { reason }) => text(...yamlWords(reason).remedy),
  related: ({ reason }) =>
    reason.kind === "duplicate-key" ? [{ message: "The first one is here.", location: reason.first }] : [],
});

type YamlWords = { message: string; remedy: string[] };

function yamlWords(reason: YamlReason): YamlWords {
  switch (reason.kind) {
    case "syntax": {
      const words = syntax[reason.code] ?? { message: "This is not valid YAML.", remedy: lookBefore };
      return reason.variable === null
        ? words
        : { ...words, remedy: ["Put the variable in double quotes:", code(`"\${${reason.variable}}"`)] };
    }
    case "duplicate-key":
      return {
        message: `The key \`${reason.key}\` occurs twice. The first one is on line ${reason.first.line}.`,
        remedy: [`Merge the two \`${reason.key}\` into one, or remove one of them.`],
      };
    case "unknown-anchor": {
      // A password may begin with a *.
      const name = shortened(reason.name, minPieceLength);
      return reason.suggestion === null
        ? {
            message: `The alias \`*${name}\` has no anchor \`&${name}\` before it.`,
            remedy: [`Add \`&${name}\` to a value further up in the file, or write the value here.`],
          }
        : {
            message: `The alias \`*${reason.name}\` has no anchor before it: did you mean \`*${reason.suggestion}\`?`,
            remedy: ["Use the alias of the anchor that exists:", code(`*${reason.suggestion}`)],
          };
    }
    case "recursive-alias":
      return {
        message: `The alias \`*${reason.name}\` is inside the value that it refers to.`,
        remedy: ["Write the value instead of the alias."],
      };
    case "bad-merge":
      return {
        message: "The merge key `<<` needs a mapping, or a list of mappings.",
        remedy: ["Use the alias of a mapping:", code("<<: *shared")],
      };
    case "bad-key":
      return {
        message: "A key is a list or a mapping instead of text.",
        remedy: ["Use text as the key, in quotes if it has special characters."],
      };
    case "too-deep":
      return nestedTooDeeply;
    case "too-many-words":
      return {
        message: "The file is too large to be read at once.",
        remedy: ["Split it into several files. One file can hold about ten thousand destinations."],
      };
    case "too-many-aliases":
      return {
        message: "The file's aliases expand to more values than a destinations file needs.",
        remedy: ["Use fewer aliases of aliases, or several files."],
      };
  }
}

const nestedTooDeeply: YamlWords = {
  message: "The file is nested too deeply.",
  remedy: ["Use fewer levels. A destination needs four."],
};

const quote = ["Put the value in quotes."];
const removeTag = ["Remove the tag, which is the word that begins with `!`."];
const lookBefore = ["Look for a missing quote, colon or line break just before this place."];

/** By the codes of the `yaml` package's parser, and some of our own. */
const syntax: Record<string, YamlWords> = {
  ALIAS_PROPS: {
    message: "An alias has an anchor or a tag.",
    remedy: ["Put the anchor (`&name`) at the value, and only the alias (`*name`) here."],
  },
  BAD_ALIAS: {
    message: "An alias has an invalid name.",
    remedy: ["Use `*` and the name of an anchor, without spaces."],
  },
  BAD_COLLECTION_TYPE: { message: "A tag does not match its value.", remedy: removeTag },
  BAD_DIRECTIVE: {
    message: "A line that begins with `%` is not a valid directive.",
    remedy: ["Remove the line, or put the text in quotes."],
  },
  BAD_DQ_ESCAPE: {
    message: "A backslash in double quotes begins an unknown escape sequence.",
    remedy: ["Double the backslash (`\\\\`), or put the value in single quotes."],
  },
  BAD_INDENT: {
    message: "This line is not indented like the lines around it.",
    remedy: ["Indent it like the other lines of its block."],
  },
  BAD_PROP_ORDER: {
    message: "An anchor or a tag is in the wrong place.",
    remedy: ["Put it directly before the value."],
  },
  BAD_SCALAR_START: { message: "A value begins with a character that is reserved in YAML.", remedy: quote },
  BLOCK_AS_IMPLICIT_KEY: {
    message: "A value contains a second colon, which YAML reads as another key.",
    remedy: ["Put the value in quotes, or the second key on a line of its own."],
  },
  BLOCK_IN_FLOW: {
    message: "A comma is missing inside the brackets here, or a value in them is written without brackets.",
    remedy: ["Add the comma, or write the whole value in brackets or without any."],
  },
  CARRIAGE_RETURNS: {
    message: "The lines end with a carriage return only, which is not a line break here.",
    remedy: ["Save the file with the line endings of Unix (LF) or Windows (CRLF)."],
  },
  COLON_WITHOUT_SPACE: {
    message: "There is no space after the colon, so YAML reads text instead of a key.",
    remedy: ["Add a space after the colon."],
  },
  FOREIGN_COMMENT: {
    message: "In YAML, a comment begins with `#`.",
    remedy: ["Begin the comment with `#`."],
  },
  FOREIGN_SPACE: {
    message:
      "There is a space here that YAML does not accept, such as the non-breaking space of web pages and chats.",
    remedy: ["Replace all such spaces with plain ones."],
  },
  KEY_OVER_1024_CHARS: {
    message: "A key is longer than 1,024 characters.",
    remedy: ["Look for a missing quote or line break before it."],
  },
  KEY_WITHOUT_COLON: {
    message: "There is no colon after the first word of this line, so it is not a key.",
    remedy: [
      "Put a colon and a space after the key. If the line belongs to the value above it, indent it more.",
    ],
  },
  MISSING_CHAR: {
    message: "A closing quote, a bracket, a comma or the space after a colon is missing here.",
    remedy: ["Add the missing character."],
  },
  MULTIPLE_ANCHORS: { message: "A value has two anchors.", remedy: ["Remove one of the two."] },
  MULTIPLE_DOCS: {
    message: "The file has a second document after `---`, which would not be read.",
    remedy: [
      "Remove the `---`, and keep all destinations below one `destinations:`. Or move the second document to a file of its own.",
    ],
  },
  MULTIPLE_TAGS: { message: "A value has two tags.", remedy: ["Remove one of the two."] },
  MERGE_CONFLICT: {
    message: "An unresolved Git merge conflict begins here.",
    remedy: ["Keep one of the two versions, and remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`."],
  },
  OPEN_BRACKET: {
    message: "The bracket here is not closed, or a line inside it is not indented.",
    remedy: ["Close the bracket, and indent every line inside it more than the key before it."],
  },
  OPEN_VARIABLE: {
    message: "A variable inside braces or brackets is not in quotes, so YAML reads its brace as a mapping.",
    remedy: ["Put the variable in double quotes."],
  },
  RESOURCE_EXHAUSTION: nestedTooDeeply,
  TAB_AS_INDENT: {
    message: "A line is indented with a tab, which YAML does not allow.",
    remedy: ["Indent every line with spaces."],
  },
  TAG_RESOLVE_FAILED: { message: "A tag is unknown.", remedy: removeTag },
  TEMPLATE: {
    message: "This is a template (`{{ … }}`), which the check does not fill in.",
    remedy: ["Use an environment variable as the whole value:", code("${NAME}")],
  },
  UNEXPECTED_TOKEN: { message: "There is a character here that YAML does not expect.", remedy: lookBefore },
};
