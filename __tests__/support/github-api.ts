// A stand-in for the part of GitHub's API that reads files.

import { createServer } from "node:http";

export type GitHub = {
  url: string;
  /** All requests, such as "GET /repos/…". */
  requests: () => string[];
  stop: () => Promise<void>;
};

export type Repository = {
  name: string;
  token: string;
  branches: Record<string, string>;
  /** Files by commit and path. An object is an answer with its status. */
  commits: Record<string, Record<string, string | { status: number; body: unknown }>>;
};

/** Serves one repository. Without its token, it answers 404, like GitHub for a private repository. */
export function startGitHub({ name, token, branches, commits }: Repository): Promise<GitHub> {
  const requests: string[] = [];
  const answer = (url: URL, authorization: string | undefined): { status: number; body: unknown } => {
    const missing = { status: 404, body: { message: "Not Found" } };
    if (authorization !== `token ${token}`) return missing;
    const path = decodeURIComponent(url.pathname);
    const branch = path.startsWith(`/repos/${name}/git/ref/heads/`) ? path.split("/heads/")[1]! : null;
    if (branch !== null) {
      const sha = branches[branch];
      return sha === undefined
        ? missing
        : { status: 200, body: { ref: `refs/heads/${branch}`, object: { type: "commit", sha } } };
    }
    const tree = commits[path.split(`/repos/${name}/git/trees/`)[1] ?? ""];
    if (tree !== undefined) {
      const blobs = Object.keys(tree).map((each) => ({ path: each, type: "blob" }));
      return {
        status: 200,
        body: { tree: [...blobs, { path: "a-folder.yml", type: "tree" }], truncated: false },
      };
    }
    const file = path.split(`/repos/${name}/contents/`)[1];
    const baseContent = file === undefined ? undefined : commits[url.searchParams.get("ref") ?? ""]?.[file];
    if (baseContent === undefined) return missing;
    return typeof baseContent === "string"
      ? { status: 200, body: fileBody(file!, baseContent) }
      : baseContent;
  };
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const { status, body } = answer(new URL(request.url ?? "", "http://x"), request.headers.authorization);
    response.writeHead(status, { "content-type": "application/json; charset=utf-8" });
    response.end(JSON.stringify(body));
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      resolve({
        url: `http://127.0.0.1:${port}`,
        requests: () => requests,
        stop: () =>
          new Promise((stopped) => {
            server.close(() => stopped());
            server.closeAllConnections();
          }),
      });
    });
  });
}

/** GitHub breaks base64 into lines of 60 characters. */
function fileBody(path: string, text: string) {
  const content = Buffer.from(text).toString("base64").replaceAll(/.{60}/g, "$&\n");
  return { type: "file", encoding: "base64", size: Buffer.byteLength(text), path, content };
}
