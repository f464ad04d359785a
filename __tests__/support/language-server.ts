// The YAML language server of VS Code, Neovim and others, used as by an editor over its standard streams.

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
  DiagnosticSeverity,
  DidOpenTextDocumentNotification,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type MarkupContent,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";

/** What an editor requests for an open file. */
export type Editor = {
  /** The diagnostics of a text. `file` is its path from the root of the repository; each can be opened once. */
  diagnose: (text: string, file?: string) => Promise<Marked[]>;
  /** The completions at the position `|`. */
  complete: (text: string) => Promise<CompletionItem[]>;
  /** The hover text at the position `|`, as Markdown; empty if there is none. */
  hover: (text: string) => Promise<string>;
  stop: () => Promise<void>;
};

/** `source` is `YAML` for invalid syntax, and otherwise the schema's name. */
type Marked = { line: number; isError: boolean; source: string; message: string };

const root = pathToFileURL(path.resolve(import.meta.dirname, "../..")).href;

export const schemaFile = `${root}/schema/destinations.schema.json`;

/** Replaces the URL of the schema in a text with the file of this checkout. */
export function localSchema(text: string): string {
  return text.replaceAll(
    /https:\/\/raw\.githubusercontent\.com\/[^\s"]+\/destinations\.schema\.json/g,
    schemaFile,
  );
}

/** `settings` are VS Code's settings below `yaml`. The online catalogue of schemas is used only if they enable it. */
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
  const yaml = { validate: true, hover: true, completion: true, schemaStore: { enable: false }, ...settings };
  connection.onRequest(ConfigurationRequest.type, ({ items }) =>
    items.map(({ section }) => (section === "yaml" ? yaml : {})),
  );
  connection.onRequest(RegistrationRequest.type, () => {});
  connection.listen();
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
  // VS Code's extension requests this too, to know when the settings apply.
  const isReady = new Promise((resolve) =>
    connection.onNotification("yaml/schema/store/initialized", resolve),
  );
  await connection.sendNotification("yaml/supportSchemaSelection", {});
  await connection.sendNotification(InitializedNotification.type, {});
  await isReady;

  let opened = 0;
  async function open(text: string, file = `open/${++opened}/destinations.yml`): Promise<string> {
    const uri = `${root}/${file}`;
    const textDocument = { uri, languageId: "yaml", version: 1, text };
    await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    return uri;
  }

  async function at(marked: string) {
    const [before = "", after = ""] = marked.split("|");
    const uri = await open(before + after);
    const lines = before.split("\n");
    return {
      textDocument: { uri },
      position: { line: lines.length - 1, character: lines.at(-1)!.length },
    };
  }

  return {
    diagnose: async (text, file = `open/${++opened}/destinations.yml`) => {
      const published = new Promise<Diagnostic[]>((resolve) => waiting.set(`${root}/${file}`, resolve));
      await open(text, file);
      return (await published).map(({ range, severity, source = "", message }) => ({
        line: range.start.line + 1,
        isError: severity === DiagnosticSeverity.Error,
        source,
        message: typeof message === "string" ? message : message.value,
      }));
    },
    complete: async (marked) => {
      const completions = await connection.sendRequest(CompletionRequest.type, await at(marked));
      return Array.isArray(completions) ? completions : (completions?.items ?? []);
    },
    hover: async (marked) => {
      const hoverResult = await connection.sendRequest(HoverRequest.type, await at(marked));
      return (hoverResult?.contents as MarkupContent | undefined)?.value ?? "";
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
