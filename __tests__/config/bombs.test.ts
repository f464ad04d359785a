// Files that were made to stall a run: each is answered with findings, and with few of them.

import { describe, expect, test } from "vitest";
import type { Report, ReportFinding } from "../../src/report/report.generated.ts";
import { checkText } from "../support/run-check.ts";

const head = "version: 1\n";
const entry = 'host: db.example.com, username: stitch, password: "${P}", database: analytics, ssl: true';

describe("a file that was made to stall a run is answered", () => {
  test("aliases of aliases", async () => {
    const levels = Array.from({ length: 12 }, (_, level) =>
      level === 0
        ? "x-0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]"
        : `x-${level}: &a${level} [${Array(10)
            .fill(`*a${level - 1}`)
            .join(", ")}]`,
    );
    expect(await messages(`${head}${levels.join("\n")}\ndestinations: { one: { ${entry} } }\n`)).toEqual([
      "The file's aliases expand to more values than any destinations file needs.",
    ]);
  });

  test("a thousand aliases of an anchor with a thousand values", async () => {
    const anchor = `x-many: &many [${Array(1_000).fill("a").join(", ")}]`;
    const entries = ids(1_000).map((id) => `  ${id}: { ${entry}, schemas: *many }`);
    const found = await check(`${head}${anchor}\ndestinations:\n${entries.join("\n")}\n`);
    expect(found.destinations).toHaveLength(1_000);
    expect(found.outcome).toBe("failed");
  });

  test("a thousand merges of a mapping with a thousand keys", async () => {
    const keys = ids(1_000).map((key) => `  ${key}: ${"v".repeat(200)}`);
    const entries = ids(1_000).map((id) => `  ${id}: { <<: *many, ${entry} }`);
    const found = await check(
      `${head}x-many: &many\n${keys.join("\n")}\ndestinations:\n${entries.join("\n")}\n`,
    );
    expect(found.outcome).toBe("failed");
    expect(all(found).length).toBeLessThan(20_000);
  });

  test("merges of merges", async () => {
    const levels = ids(2_000).map((id, level) =>
      level === 0 ? `x-${id}: &${id} { ${id}: 1 }` : `x-${id}: &${id} { <<: *id${level - 1}, ${id}: 1 }`,
    );
    const found = await messages(`${head}${levels.join("\n")}\ndestinations: { one: { ${entry} } }\n`);
    expect(found.length).toBeLessThan(2);
  });

  test("a hundred thousand unknown keys in one entry", async () => {
    const keys = ids(100_000).map((key) => `    ${key}: 1`);
    expect(await messages(`${head}destinations:\n  one:\n${keys.join("\n")}\n`)).toEqual([
      "`one` is larger than any destination needs.",
    ]);
  });

  test("a hundred thousand unknown keys at the top", async () => {
    const keys = ids(100_000).map((key) => `${key}: 1`);
    const found = await messages(`${head}${keys.join("\n")}\ndestinations: { one: { ${entry} } }\n`);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(200);
  });

  test("a hundred thousand secrets that are written out", async () => {
    const entries = ids(100_000).map((id) => `  ${id}: { host: h, password: hunter2 }`);
    const found = await check(`${head}destinations:\n${entries.join("\n")}\n`);
    expect(found.outcome).toBe("failed");
    expect(JSON.stringify(found)).not.toContain("hunter2");
  });

  test("ten thousand aliases without an anchor", async () => {
    const anchors = ids(10_000).map((id) => `x-${id}: &${id} 1`);
    const entries = ids(10_000).map((id) => `  ${id}: *no-${id}`);
    const found = await messages(`${head}${anchors.join("\n")}\ndestinations:\n${entries.join("\n")}\n`);
    expect(found.length).toBeGreaterThan(0);
  });

  test("a host of eight million characters", async () => {
    const host = "h".repeat(8 * 1024 * 1024);
    const file = `${head}destinations:\n  one: { host: ${host}, username: stitch, password: "\${P}", database: analytics, ssl: true }\n`;
    expect(await messages(file)).toEqual(["`one` is larger than any destination needs."]);
  });

  test("ten thousand levels of brackets", async () => {
    expect(await messages(`${head}destinations: ${"[".repeat(10_000)}${"]".repeat(10_000)}\n`)).toEqual([
      "The file nests too deeply.",
    ]);
  });
});

function ids(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `id${index}`);
}

function check(text: string): Promise<Report> {
  return checkText(text, { options: { mode: "validate" } });
}

async function messages(text: string): Promise<string[]> {
  return all(await check(text)).map(({ message }) => message);
}

function all({ findings, destinations }: Report): ReportFinding[] {
  return [...findings, ...destinations.flatMap((destination) => destination.findings)];
}
