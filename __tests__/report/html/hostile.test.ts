// Untrusted text adds no elements to the HTML page.

import { createRequire } from "node:module";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { expect, test } from "vitest";
import { htmlReport } from "../../../src/report/html/html.ts";
import { hostileReport } from "../../support/sample-report.ts";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const require = createRequire(import.meta.url);

function elementsOf(report: ReturnType<typeof hostileReport>): Element[] {
  const collect = (node: Node): Element[] => [
    ...("tagName" in node ? [node] : []),
    ...("childNodes" in node ? node.childNodes.flatMap(collect) : []),
  ];
  return collect(parse(htmlReport(report)));
}

/** Each element with the names of its attributes. Its text and its untrusted values can be anything. */
const shape = (elements: Element[]) =>
  elements.map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)].join(" "));

/** Without the characters for code and line breaks, which our own messages use and the page formats. */
const unmarked = (text: string) => text.replaceAll(/[`\n]/g, "");

const plain = shape(elementsOf(hostileReport("plain")));

const strings: string[] = [
  '"><script>alert(1)</script>',
  "'><img src=x onerror=alert(1)>",
  "</title></style></script><h1>Success!</h1>",
  "</svg></desc><foreignObject><body onload=alert(1)>",
  "javascript:alert(1)",
  "&lt;b&gt; &#60;b&#62;",
  "<!-- --> <![CDATA[ ]]> <?php ?>",
  "\u0000\u202e\u2028\ud800",
  ...(require("big-list-of-naughty-strings") as string[]).filter((text) => unmarked(text) !== ""),
];

test(`none of ${strings.length} hostile strings adds an element or an attribute, in any place`, () => {
  const changed = strings.filter(
    (text) => shape(elementsOf(hostileReport(unmarked(text)))).join() !== plain.join(),
  );
  expect(changed).toEqual([]);
});

test("links lead only to the page itself or to rule pages, and text in backticks is code", () => {
  const elements = elementsOf(hostileReport("`<b>` javascript:alert(1)\n    https://evil.example.com"));
  const links = elements.flatMap(({ attrs }) =>
    attrs.filter(({ name }) => name === "href" || name === "src"),
  );
  expect(links.length).toBeGreaterThan(20);
  for (const { value } of links) {
    expect(value).toMatch(
      /^(?:#(?:report|destination-\d+)|https:\/\/github\.com\/[\w/.-]+\/docs\/rules\/[a-z0-9/-]+\.md)$/,
    );
  }
  const known = new Set(elementsOf(hostileReport("plain")).map(({ tagName }) => tagName));
  expect([...new Set(elements.map(({ tagName }) => tagName))].filter((name) => !known.has(name))).toEqual([]);
});

test("text that contains markup stays text in the JSON", () => {
  const report = hostileReport("plain");
  Object.assign(report.destinations[0]!, { display_name: { markup: "<script>" } as unknown as string });
  expect(() => htmlReport(report)).toThrow();
});
