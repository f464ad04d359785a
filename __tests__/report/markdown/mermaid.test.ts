// The diagrams of the job summary, parsed and drawn by Mermaid.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { markdownReport } from "../../../src/report/markdown/markdown.ts";
import type { Report } from "../../../src/report/report.generated.ts";
import { hasChromium } from "../../support/browser.ts";
import { type Mermaid, openMermaid } from "../../support/mermaid.ts";
import { hostileReport, sampleDestinations, sampleReport } from "../../support/sample-report.ts";

function diagrams(report: Report): string[] {
  return [...markdownReport(report).matchAll(/^```mermaid\n([\s\S]*?)\n```$/gm)].map(([, text = ""]) => text);
}

test("a destination has a diagram if its connection through a bastion failed at a hop", () => {
  const all = diagrams(sampleReport());
  expect(all).toHaveLength(2);
  expect(all[1]).toBe(`flowchart LR
  runner["This runner"]
  bastion["Bastion#58; bastion#46;example#46;com#58;22"]
  database["Database#58; db#46;example#46;com#58;5432"]
  runner -->|"SSH"| bastion
  bastion --x|"stopped at ssh"| database`);
});

test("shows at most a few diagrams", () => {
  const many = Array.from({ length: 30 }, () => structuredClone(sampleDestinations[2]!));
  expect(diagrams(sampleReport(many))).toHaveLength(5);
});

describe.skipIf(!hasChromium)("Mermaid in Chromium", () => {
  let mermaid: Mermaid;
  beforeAll(async () => {
    mermaid = await openMermaid();
  });
  afterAll(() => mermaid.close());

  test("every diagram is valid and shows the machines", async () => {
    for (const diagram of diagrams(sampleReport()))
      expect(await mermaid.draw(diagram)).toContain("Database: db.example.com:5432");
  });

  test.each([
    'x"] --> y["<script>alert(1)</script>',
    "%%{init}%% end subgraph",
    "click runner call alert(1)",
    "`**bold**` #quot; #35; &lt; \\n <br> ;",
    "a|b{c}(d)[e]>f]",
  ])("shows a host called %s as it is, without side effects", async (name) => {
    const [diagram] = diagrams(hostileReport(name));
    const shown = await mermaid.draw(diagram!);
    expect(shown.at(-1)).toBe(`Database: ${name}:5432`);
    expect(await mermaid.count("body :is(script, a, img)")).toBe(0);
  });
});
