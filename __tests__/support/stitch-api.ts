// A stand-in for Stitch's Connect API behind a proxy, since the program connects only to Stitch's own hosts.
// https://www.stitchdata.com/docs/developers/stitch-connect/api

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { makeCertificate } from "./certificates.ts";

/**
 * The account of a token. `status` is that of the list, `checkStatus` that of the last check; 200 by default. `body` is sent
 * unchanged.
 */
export type StitchAccount = {
  destinations?: unknown[];
  check?: unknown;
  status?: number;
  checkStatus?: number;
  body?: string;
  silent?: boolean;
};

export type StitchApi = {
  accounts: Map<string, StitchAccount>;
  /** The host, path and bearer token of each request. */
  requests: { host: string; path: string; token: string }[];
  /** Redirects the program's requests to this stand-in. */
  environment: { HTTPS_PROXY: string; NODE_EXTRA_CA_CERTS: string };
  stop: () => Promise<void>;
};

export async function startStitchApi(): Promise<StitchApi> {
  const accounts: StitchApi["accounts"] = new Map();
  const requests: StitchApi["requests"] = [];
  const ca = await makeCertificate({ name: "Example Proxy CA", isCa: true });
  const hosts = ["api.stitchdata.com", "api.eu-central-1.stitchdata.com"];
  const leaf = await makeCertificate({ name: "api.stitchdata.com", issuer: ca, hosts });
  const folder = await mkdtemp(path.join(tmpdir(), "stitch-api-"));
  const caFile = path.join(folder, "ca.pem");
  await writeFile(caFile, ca.certificate);
  const api = createTlsServer({ cert: leaf.certificate, key: leaf.key }, (request, response) => {
    const { url = "", headers } = request;
    const token = headers.authorization?.replace("Bearer ", "") ?? "";
    requests.push({ host: headers.host ?? "", path: url, token });
    answer(request, response, accounts.get(token) ?? { status: 401 });
  });
  await listening(api);
  const proxy = createServer();
  const open = new Set<Socket>();
  proxy.on("connect", (_: IncomingMessage, client: Socket) => {
    const server = connect((api.address() as AddressInfo).port, "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      server.pipe(client).pipe(server);
    });
    for (const socket of [client, server]) {
      open.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => open.delete(socket));
    }
  });
  await listening(proxy);
  const { port } = proxy.address() as AddressInfo;
  return {
    accounts,
    requests,
    environment: { HTTPS_PROXY: `http://127.0.0.1:${port}`, NODE_EXTRA_CA_CERTS: caFile },
    stop: async () => {
      for (const socket of open) socket.destroy();
      for (const server of [proxy, api]) {
        server.closeAllConnections();
        await new Promise((closed) => server.close(closed));
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function answer({ url = "" }: IncomingMessage, response: ServerResponse, account: StitchAccount): void {
  const {
    destinations = [],
    check,
    status = 200,
    checkStatus = check === undefined ? 404 : 200,
    body,
  } = account;
  if (account.silent) return;
  const isList = url === "/v4/destinations";
  const code = isList ? status : checkStatus;
  response.writeHead(code, {
    "content-type": "application/json",
    location: "https://elsewhere.example.com/",
  });
  const content = code === 200 ? (isList ? destinations : check) : { error: { message: "refused" } };
  response.end(body ?? JSON.stringify(content));
}

function listening(server: ReturnType<typeof createServer>): Promise<void> {
  return new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
}
