// The server that VS Code, Neovim and others ask about YAML, spoken to as an editor does: over its standard streams.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import {
  type CompletionItem,
  CompletionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type MarkupContent,
  type Position,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";

/** What an editor asks of an open file. */
export type Editor = {
  /** What is marked in a text. A path from the root of the repository stands for itself. */
  diagnose: (text: string, file?: string) => Promise<Diagnostic[]>;
  /** What is offered at the place that `|` marks. */
  complete: (text: string) => Promise<CompletionItem[]>;
  /** The Markdown that is shown for the word behind `|`; empty where nothing is. */
  hover: (text: string) => Promise<string>;
  stop: () => Promise<void>;
};

/** `settings` are those of VS Code below `yaml`. The catalogue of schemas on the net is asked only where they say so. */
export async function openEditor(settings: object): Promise<Editor> {
  const program = createRequire(import.meta.url).resolve("yaml-language-server/bin/yaml-language-server");
  const server = spawn(process.execPath, [program, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const waiting = new Map<string, (found: Diagnostic[]) => void>();
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
    waiting.get(uri)?.(diagnostics);
  });
  const sections: Record<string, object> = { yaml: { ...usual, ...settings }, http: {}, "[yaml]": {}, editor: {}, files: {} };
  connection.onRequest(ConfigurationRequest.type, ({ items }) =>
    items.map(({ section = "" }) => sections[section] ?? null),
  );
  connection.onRequest(RegistrationRequest.type, () => {});
  connection.listen();
  const root = pathToFileURL(path.resolve(import.meta.dirname, "../..")).href;
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: root,
    capabilities: {
      workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
      textDocument: {
        hover: { contentFormat: ["markdown"] },
        completion: { completionItem: { snippetSupport: true, documentationFormat: ["markdown"] } },
      },
    },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  await connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });

  let opened = 0;
  /** Each text is a file of its own, so that no answer belongs to an earlier one. */
  async function open(text: string, file = "destinations.yml") {
    const uri = file.includes("/") ? `${root}/${file}` : `${root}/open/${++opened}/${file}`;
    const found = new Promise<Diagnostic[]>((resolve) => waiting.set(uri, resolve));
    await connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: "yaml", version: 1, text },
    });
    const diagnostics = await found;
    waiting.delete(uri);
    return { uri, diagnostics };
  }

  async function at(marked: string) {
    const [before = "", after = ""] = marked.split("|");
    const { uri } = await open(before + after);
    const lines = before.split("\n");
    const position: Position = { line: lines.length - 1, character: lines.at(-1)!.length };
    return { textDocument: { uri }, position };
  }

  return {
    diagnose: async (text, file) => (await open(text, file)).diagnostics,
    complete: async (marked) => {
      const found = await connection.sendRequest(CompletionRequest.type, await at(marked));
      return Array.isArray(found) ? found : (found?.items ?? []);
    },
    hover: async (marked) => {
      const found = await connection.sendRequest(HoverRequest.type, await at(marked));
      return (found?.contents as MarkupContent | undefined)?.value ?? "";
    },
    stop: async () => {
      const ended = once(server, "exit");
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      await ended;
      connection.dispose();
    },
  };
}

const usual = { validate: true, hover: true, completion: true, schemaStore: { enable: false } };

/** The schema of destinations.yml, as an editor's setting names it. */
export const schemaFile = pathToFileURL(
  path.resolve(import.meta.dirname, "../../schema/destinations.schema.json"),
).href;
