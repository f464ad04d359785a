import type { CopyingMistake } from "../config/values/copying-mistake.ts";

/** `looks` follows what is in the secret, and `remedy` follows "Correct the password in the secret:". */
type Words = { looks: string; remedy: string };

export const copyingWords: Record<CopyingMistake, Words> = {
  reference: {
    looks: "looks like a reference to a secret that was not resolved",
    remedy:
      "store the password itself, or have the tool that stores secrets replace the reference before this check",
  },
  url: { looks: "is a connection URL", remedy: "store only the password, or use `url` with this variable" },
  json: { looks: "is JSON", remedy: "store only the password from it" },
  setting: {
    looks: "begins like a setting (`PASSWORD=`)",
    remedy: "store only what comes after the name",
  },
  mask: {
    looks: "is a single repeated character, as forms display a password",
    remedy: "copy it from where it is shown in plain text",
  },
  placeholder: {
    looks: "is a placeholder of the page that it was copied from",
    remedy: "store the password of this user",
  },
  quotes: { looks: "is in quotes, which are part of the value", remedy: "store it without the quotes" },
  space: {
    looks: "begins or ends with a space, which belongs to it here",
    remedy: "store it without the space",
  },
  invisible: {
    looks: "contains an invisible character",
    remedy: "type it, or copy it as plain text",
  },
  typography: {
    looks: "contains a typographic quote, dash or ellipsis, which word processors substitute for plain ones",
    remedy: "type it, or copy it as plain text",
  },
  "percent-escapes": {
    looks: "contains a percent escape such as `%40`, which stands for another character only in a URL",
    remedy: "store it with the characters themselves",
  },
  "html-escapes": {
    looks: "contains an HTML escape such as `&amp;`, which stands for another character only in a web page",
    remedy: "store it with the characters themselves",
  },
  base64: {
    looks: "is base64 of readable text, as Kubernetes stores secrets",
    remedy: "store what it decodes to",
  },
};
