// The encodings in which a secret is masked and redacted.

import { expect, test } from "vitest";
import { secretForms } from "../../../src/config/secrets/forms.ts";
import { makeSshKey } from "../../support/ssh-keys.ts";

const nasty = 'it\'s "50%" <ü> &/$x';

test.each([
  ["as it is", nasty, nasty],
  ["line by line", "first one\r\n  second one", "second one"],
  ["line by line, in a URL", "first one\r\n  second one", "second%20one"],
  ["on one line", "first one\r\n  second one", "first one second one"],
  ["on one line, with what can't be seen left in it", "a\u00ad\n b-c", "a\u00ad b-c"],
  ["on one line, with what can't be seen for a space", "a\u00ad\n b-c", "a b-c"],
  ["on one line, with its backticks", "a`b\u00ad\u0007\n c\n", "a`b c"],
  ["on one line, as a report says it", "a`b\u00ad\u0007\n c\n", "a'b c"],
  ["as SCRAM prepares it", "\ufb01\u00a0\u00ad\u2168\u00aa", "fi IXa"],
  ["byte by byte", "süß!", "sÃ¼Ã\u009f!"],
  ["in a URL", nasty, "it's%20%2250%25%22%20%3C%C3%BC%3E%20%26%2F%24x"],
  ["in a URL, small letters", nasty, "it's%20%2250%25%22%20%3c%c3%bc%3e%20%26%2f%24x"],
  ["in a URL by RFC 3986", nasty, "it%27s%20%2250%25%22%20%3C%C3%BC%3E%20%26%2F%24x"],
  ["as a whole URL", nasty, "it's%20%2250%25%22%20%3C%C3%BC%3E%20&/$x"],
  ["in a form", nasty, "it%27s+%2250%25%22+%3C%C3%BC%3E+%26%2F%24x"],
  ["in a URL, every byte in capitals", "ab\u00e9d", "%61%62%C3%A9%64"],
  ["in a URL, every byte", "ab\u00e9d", "%61%62%c3%a9%64"],
  ["in JSON", nasty, 'it\'s \\"50%\\" <ü> &/$x'],
  ["in JSON, with its slashes escaped", nasty, 'it\'s \\"50%\\" <ü> &\\/$x'],
  ["in JSON, ASCII alone", nasty, 'it\'s \\"50%\\" <\\u00fc> &/$x'],
  ["in JSON, ASCII in capitals", nasty, 'it\'s \\"50%\\" <\\u00FC> &/$x'],
  ["in JSON inside HTML", nasty, 'it\'s \\"50%\\" \\u003c\\u00fc\\u003e \\u0026/$x'],
  ["in JSON inside an attribute of HTML", nasty, 'it\\u0027s \\"50%\\" \\u003c\\u00fc\\u003e \\u0026/$x'],
  ["in JSON, every character in capitals", "abc가", "\\u0061\\u0062\\u0063\\uAC00"],
  ["in JSON, every character", "abcü", "\\u0061\\u0062\\u0063\\u00fc"],
  ["in XML", nasty, 'it\'s "50%" &lt;ü&gt; &amp;/$x'],
  ["in an attribute of XML", nasty, "it&apos;s &quot;50%&quot; &lt;ü&gt; &amp;/$x"],
  ["in HTML", nasty, "it&#39;s &quot;50%&quot; &lt;&#252;&gt; &amp;/$x"],
  ["in HTML, hexadecimal", nasty, "it&#x27;s &quot;50%&quot; &lt;&#xfc;&gt; &amp;/$x"],
  ["in Markdown", nasty, "it&#39;s &#34;50&#37;&#34; &#60;&#252;&#62; &#38;&#47;&#36;x"],
  [
    "in Markdown, hexadecimal",
    nasty,
    "it&#x27;s &#x22;50&#x25;&#x22; &#x3c;&#xfc;&#x3e; &#x26;&#x2f;&#x24;x",
  ],
  [
    "in Markdown, hexadecimal capitals",
    nasty,
    "it&#x27;s &#x22;50&#x25;&#x22; &#x3C;&#xFC;&#x3E; &#x26;&#x2F;&#x24;x",
  ],
  ["in a shell's single quotes", nasty, "it'\\''s \"50%\" <ü> &/$x"],
  ["in a shell's single quotes, the other way", nasty, 'it\'"\'"\'s "50%" <ü> &/$x'],
  ["in a shell's double quotes", nasty, 'it\'s \\"50%\\" <ü> &/\\$x'],
  ["in a script's double quotes", 'a "b!c$`\\', 'a \\"b!c\\$\\`\\\\'],
  ["in an interactive shell's double quotes", 'a "b!c$`\\', 'a \\"b\\!c\\$\\`\\\\'],
  ["in a shell that knows bytes alone", nasty, 'it\\\'s\\ \\"50%\\"\\ \\<\\ü\\>\\ \\&/\\$x'],
  ["in a shell without quotes", nasty, 'it\\\'s\\ \\"50%\\"\\ \\<ü\\>\\ \\&/\\$x'],
  ["in SQL", nasty, "it''s \"50%\" <ü> &/$x"],
  ["in a name of SQL", nasty, 'it\'s ""50%"" <ü> &/$x'],
  ["in inspect, however long", `${"x".repeat(100)}'"\nyyyy`, `${"x".repeat(100)}'"\\nyyyy`],
  ["in inspect", `${nasty}\``, 'it\\\'s "50%" <ü> &/$x`'],
  ["in inspect, with its line breaks", "first's\nline", "first\\'s\\nline"],
  ["in base64", "hunter2", "aHVudGVyMg=="],
  ["in base64 behind nothing", "hunter2", "aHVudGVyM"],
  ["in base64 behind a byte", "hunter2", "h1bnRlcj"],
  ["in base64 behind two", "hunter2", "odW50ZXIy"],
  ["in base64url", "????>>>>", "Pz8_Pz4-Pj4"],
  ["in hexadecimal", "J\u00f6rg", "4ac3b67267"],
  ["in hexadecimal, capitals", "J\u00f6rg", "4AC3B67267"],
  ["in hexadecimal escapes, capitals", "J\u00efrg", "\\x4A\\xC3\\xAF\\x72\\x67"],
  ["in a URL inside a URL", "50% off", "50%2525%2520off"],
  ["in Latin-1 that is read as UTF-8", "J\u00fcrgen's", "J\ufffdrgen's"],
  ["in lower case", "Hunter-2", "hunter-2"],
  ["in capitals", "Hunter-2", "HUNTER-2"],
  ["in hexadecimal escapes", "abcd", "\\x61\\x62\\x63\\x64"],
])("%s", (_, secret, form) => {
  expect(secretForms(secret)).toContain(form);
});

test("has no other case of a secret that may be an ordinary word", () => {
  expect(secretForms("Warehouse")).not.toContain("warehouse");
  expect(secretForms("Stitch1")).not.toContain("stitch1");
});

test("has no encodings of a secret or a line of three characters", () => {
  expect(secretForms("a'b")).toEqual([]);
  const forms = secretForms("a'b\ndefg");
  for (const form of ["a'b", "a''b", "a\\'b"]) expect(forms).not.toContain(form);
});

test("has no other case of a secret that may be an ordinary word", () => {
  expect(secretForms("Warehouse")).not.toContain("warehouse");
  expect(secretForms("Stitch1")).not.toContain("stitch1");
});

test("has no encodings of a secret that is only white space", () => {
  expect(secretForms("     ").filter((form) => form.trim() === "")).toEqual([]);
});

test("does not treat the PEM lines of a key as secret", () => {
  expect(secretForms("-----BEGIN RSA PRIVATE KEY-----")).not.toContain("-----BEGIN RSA PRIVATE KEY-----");
  expect(secretForms("my-----BEGIN KEY-----")).toContain("my-----BEGIN KEY-----");
});

test("has no encoding of fewer than four characters, and no duplicates", () => {
  for (const secret of [
    nasty,
    "test",
    "5432",
    "a\nb\nc",
    "    ",
    "ü'ü'",
    "\ud800abc",
    makeSshKey().private,
  ]) {
    const forms = secretForms(secret);
    expect(Math.min(4, ...forms.map((form) => form.length))).toBe(4);
    expect(new Set(forms).size).toBe(forms.length);
  }
});

test("has each line of a key at three widths, without the PEM lines", () => {
  const key = makeSshKey().private;
  const body = key.replaceAll(/-----[^-]+-----|\s/g, "");
  const forms = secretForms(key);
  expect(forms).toContain(body);
  for (const width of [64, 70, 76]) expect(forms).toContain(body.slice(width, 2 * width));
  expect(forms.filter((form) => /^-----[^-]+-----$/.test(form))).toEqual([]);
  expect(secretForms(key.replaceAll("\n", "\\n"))).toContain(body);
});

test("does not treat the headers of an old encrypted key as part of its body", () => {
  const key =
    "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,0F0F\n\nQUJDREVGR0hJSktMTU5PUA==\n-----END RSA PRIVATE KEY-----\n";
  expect(secretForms(key)).toContain("QUJDREVGR0hJSktMTU5PUA==");
});
