// A server that repeats secrets, with a different text for each user.

import ssh2 from "ssh2";
import { makeCertificate } from "../certificates.ts";
import { oneRow, startScript } from "../faults/script.ts";
import { errorResponse, type Listener, message, startListener } from "../listener.ts";
import { makeSshKey } from "../ssh-keys.ts";

/** Where a server can send text that the report repeats. */
const places = ["refusal", "code", "version"] as const;

/** The wire guard refuses longer parameters than this. */
const maxVersionLength = 8_000;

/** Text that must be in the report, as proof that the server's text got there. */
export function markOf(index: number): string {
  return `said-${index}-`;
}

/** Users are named refusal_0, code_0, version_0, refusal_1 and so on, by the place and the text. */
export function startEcho(texts: readonly string[]): Promise<Listener> {
  return startListener((socket, first) => {
    const [, place, number] = /user\0([a-z]+)_(\d+)\0/.exec(first.toString("latin1")) ?? [];
    const index = Number(number);
    const echoText = `${markOf(index)} ${texts[index]}`;
    if (place === "refusal") return void socket.end(errorResponse({ C: "XX000", M: echoText }));
    if (place === "code") return void socket.end(errorResponse({ C: texts[index]!, M: markOf(index) }));
    const ready = message("Z", "I");
    const version = message("S", `server_version\x008.4 ${echoText}\0`);
    socket.write(Buffer.concat([message("R", 0), version, ready]));
    socket.once("data", () => socket.end(Buffer.concat([oneRow(`PostgreSQL 8.4 ${echoText}`), ready])));
  });
}

/** A server with an untrusted certificate for this name. */
export async function startCertificateEcho(name: string): Promise<Listener> {
  const certificate = await makeCertificate({ name });
  const certificates = { echo: { chain: certificate.certificate, key: certificate.key } };
  return startScript([{ await: "bytes" }, { text: "S" }, { startTls: "echo" }, "stay"], {
    certificates,
    texts: {},
  });
}

/** A bastion that requires an authentication method with this name. */
export function startBastionEcho(method: string): Promise<{ port: number; stop: () => Promise<void> }> {
  const server = new ssh2.Server({ hostKeys: [makeSshKey().private] }, (client) => {
    client.on("error", () => {});
    client.on("authentication", (request) => request.reject([method as ssh2.AuthenticationType]));
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      resolve({ port, stop: () => new Promise((stopped) => server.close(() => stopped())) });
    });
  });
}

/** An entry for each place and text, which logs in with the password of the variable. */
export function echoEntries(port: number, texts: readonly string[], variable: string): string[] {
  return texts.flatMap((text, index) =>
    places
      .filter((place) => place !== "version" || text.length < maxVersionLength)
      .map((place) =>
        [
          `  ${place}_${index}:`,
          "    host: 127.0.0.1",
          `    port: ${port}`,
          `    username: ${place}_${index}`,
          `    password: \${${variable}}`,
          "    database: d",
        ].join("\n"),
      ),
  );
}
