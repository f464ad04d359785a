// docs/editors.md and docs/schemastore.json: their settings work as written.

import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { blocksOf, pageAt } from "../support/docs/pages.ts";
import { type Editor, localSchema, openEditor, schemaFile } from "../support/language-server.ts";

const docs = path.resolve(import.meta.dirname, "../../docs");
const guide = pageAt("docs/editors.md");
const entry = JSON.parse(readFileSync(path.join(docs, "schemastore.json"), "utf8"));
const { $id: address } = JSON.parse(readFileSync(new URL(schemaFile), "utf8"));

const blocks = blocksOf(guide);
const wrong = "version: 2\ndestinations:\n  one:\n    url: ${URL}\n";
const marked = { line: 1, isError: true };

describe("the guide", () => {
  const yaml = blocks.filter(({ language }) => language === "yaml");

  test.each(yaml)("names the schema in the first line of $text", async ({ text }) => {
    await withEditor({}, async (editor) => {
      const changed = await editor.diagnose(localSchema(text).replace("version: 1", "version: 2"));
      expect(changed.map(({ message }) => message)).toContain("Value must be 1.");
      const diagnostics = await editor.diagnose(localSchema(text));
      // The second file is incomplete.
      const missing = text.includes("destinations:") ? [] : ['Missing property "destinations".'];
      expect(diagnostics.map(({ message }) => message)).toEqual(missing);
    });
  });

  test("has VS Code settings that find the file by its name, in any folder", async () => {
    const settings = json("yaml.schemas")["yaml.schemas"] as Record<string, string[]>;
    expect(Object.keys(settings)).toEqual([address]);
    await withEditor({ schemas: { [schemaFile]: settings[address] } }, async (editor) => {
      for (const file of ["destinations.yml", "below/destinations.yml", "destinations/europe.yml"])
        expect(await editor.diagnose(wrong, file), file).toMatchObject([marked]);
      expect(await editor.diagnose(wrong, "other.yml")).toEqual([]);
    });
  });

  test("has Neovim settings that match those of VS Code", () => {
    const lua = blocks.find(({ language }) => language === "lua")!.text;
    const [[schema, files]] = Object.entries(json("yaml.schemas")["yaml.schemas"] as object) as [
      [string, string[]],
    ];
    expect(lua).toContain(`["${schema}"] = {`);
    for (const file of files) expect(lua).toContain(`"${file}",`);
  });

  test("recommends the extension that it mentions", () => {
    expect(json("recommendations")).toEqual({ recommendations: ["redhat.vscode-yaml"] });
  });

  test("has no untested block", () => {
    expect(blocks.map(({ language }) => language)).toEqual(["yaml", "yaml", "json", "json", "lua"]);
  });
});

describe("the entry for SchemaStore", () => {
  test("has exactly the fields that the catalogue's schema requires", () => {
    expect(entry).toEqual({
      name: expect.stringMatching(/^[A-Z]/),
      description: expect.stringMatching(/^[A-Z].*[^.:]$/),
      fileMatch: expect.any(Array),
      url: address,
    });
    expect(entry.url).toMatch(/^https:\/\//);
    expect(new Set(entry.fileMatch).size).toBe(entry.fileMatch.length);
  });

  test("makes an editor find our file, and no other files", async () => {
    const store = createServer((_, response) => {
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ version: 1, schemas: [{ ...entry, url: schemaFile }] }));
    }).listen(0, "127.0.0.1");
    await once(store, "listening");
    const { port } = store.address() as AddressInfo;
    const schemaStore = { enable: true, url: `http://127.0.0.1:${port}/api/json/catalog.json` };
    try {
      await withEditor({ schemaStore }, async (editor) => {
        for (const file of entry.fileMatch)
          expect(await editor.diagnose(wrong, `below/${file}`), file).toMatchObject([marked]);
        // Other programs use these file names too.
        for (const file of ["destinations.yml", "my-stitch-destinations.yml"])
          expect(await editor.diagnose(wrong, file), file).toEqual([]);
      });
    } finally {
      store.closeAllConnections();
      store.close();
    }
  });
});

function json(key: string): Record<string, unknown> {
  const schemaEntries = blocks
    .filter(({ language }) => language === "json")
    .map(({ text }) => JSON.parse(text));
  return schemaEntries.find((each) => key in each);
}

async function withEditor(settings: object, use: (editor: Editor) => Promise<void>): Promise<void> {
  const editor = await openEditor(settings);
  try {
    await use(editor);
  } finally {
    await editor.stop();
  }
}
