// XML 1.0, as far as a JUnit report needs it.

/** An element with its attributes escaped; `content` is XML. */
export function element(name: string, attributes: Record<string, string>, content = ""): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${attributeText(value)}"`);
  return content === "" ? `<${name}${pairs.join("")}/>` : `<${name}${pairs.join("")}>${content}</${name}>`;
}

/** A reader makes a space of a line break that stands in an attribute as it is. */
function attributeText(text: string): string {
  return escaped(text).replaceAll("\n", "&#10;");
}

/** What XML 1.0 does not allow in any form (section 2.2): most control characters, and halves of a pair. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text as it is, in an element or an attribute; what XML does not allow becomes U+FFFD. */
export function escaped(text: string): string {
  return text
    .replaceAll(forbidden, "\ufffd")
    .replaceAll(/[&<>"'\t\r]/g, (mark) => `&#${mark.codePointAt(0)};`);
}
