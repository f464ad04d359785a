// Each certificate, host and mode in psql and in this program, compared.

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import tls from "node:tls";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Ssl } from "../../src/config/destination.ts";
import { readCertificate } from "../../src/config/values/server-identity.ts";
import { noObservations, skippedStages } from "../../src/connect/attempt.ts";
import { isFailure } from "../../src/connect/failure.ts";
import { startTls } from "../../src/connect/stages/tls.ts";
import { diagnose } from "../../src/rules/diagnose.ts";
import { destinationWith } from "../support/destination.ts";
import { newestMajor, type Server, startPostgres } from "../support/postgres.ts";
import {
  certificatesByName,
  chains,
  type Presentation,
  rootFiles,
} from "../support/presented-certificates.ts";
import { checkText } from "../support/program.ts";
import { hasPsql, runPsqls } from "../support/psql.ts";
import { countCases } from "../support/suite-cases.ts";
import { type Compared, type Difference, differences } from "./libpq-differences.ts";

type Verify = Compared["verify"];
type Verdict = "connects" | "refuses";

type Case = { verify: Verify; host: string };

const onLocalhost = (["none", "ca", "full"] as const).map((verify) => ({ verify, host: "localhost" }));

describe.skipIf(!hasPsql)("this program and libpq", () => {
  let server: Server;
  let folder: string;
  let written = 0;
  const met = new Set<Difference>();

  const { DEFAULT_CIPHERS, DEFAULT_MIN_VERSION } = tls;

  beforeAll(async () => {
    // As if NODE_OPTIONS had --tls-cipher-list and --tls-min-v1.0, which must not affect the verdicts.
    Object.assign(tls, { DEFAULT_CIPHERS: "ALL:eNULL:@SECLEVEL=0", DEFAULT_MIN_VERSION: "TLSv1" });
    folder = await mkdtemp(path.join(tmpdir(), "roots-"));
    const [{ chain }] = chains() as [Presentation];
    const [{ certificate, key }] = chain as [Presentation["chain"][0]];
    server = await startPostgres({ major: newestMajor(), tls: { certificate, key } });
  });
  afterAll(async () => {
    Object.assign(tls, { DEFAULT_CIPHERS, DEFAULT_MIN_VERSION });
    await server.stop();
    await rm(folder, { recursive: true });
  });

  test("agree on every name in a certificate for every spelling of a host", async (context) => {
    const presentations = certificatesByName();
    for (const presentation of presentations) {
      const file = await present(presentation);
      const cases = presentation.hosts.map((host) => ({ verify: "full" as const, host }));
      const theirs = await libpq(cases, file);
      for (const [index, { host }] of cases.entries()) {
        const compared = { about: presentation.about, verify: "full", host } as const;
        const failed = await ownVerdict(presentation, "full", host);
        compare(compared, failed === null ? "connects" : "refuses", theirs[index]!);
        expect(failed ?? "tls/hostname-mismatch", host).toContain("tls/hostname-mismatch");
      }
    }
    countCases(context, presentations.length * presentations[0]!.hosts.length);
  });

  test("agree on every chain and every form of the root, in every mode, and each refusal has its cause", async (context) => {
    const presentations = [...chains(), ...rootFiles()];
    const refusals: string[] = [];
    for (const presentation of presentations) {
      const file = await present(presentation);
      const theirs = await libpq(onLocalhost, file);
      for (const [index, { verify }] of onLocalhost.entries()) {
        const failed = await ownVerdict(presentation, verify, "localhost");
        const compared = { about: presentation.about, verify, host: "localhost" };
        compare(compared, failed === null ? "connects" : "refuses", theirs[index]!);
        if (failed !== null && verify === "ca") refusals.push(`${presentation.about}\n  ${failed}\n`);
      }
    }
    countCases(context, presentations.length * 3);
    await expect(refusals.join("")).toMatchFileSnapshot("tls-refusals.found");
  });

  test("agree with a destinations file too", async (context) => {
    const presentations = chains().slice(0, 6);
    for (const presentation of presentations) {
      const file = await present(presentation);
      const ownVerdicts = await wholeProgram(presentation);
      const theirs = await libpq(onLocalhost, file);
      for (const [index, { verify }] of onLocalhost.entries())
        expect(ownVerdicts[verify], `${presentation.about}, ${verify}`).toBe(theirs[index]);
    }
    countCases(context, presentations.length * 3);
  });

  const tls12 = { ssl_max_protocol_version: "TLSv1.2" };
  test.each<[string, Record<string, string>, Verdict]>([
    ["TLS 1.3 alone", { ssl_min_protocol_version: "TLSv1.3" }, "connects"],
    ["TLS 1.2 alone", tls12, "connects"],
    ["TLS 1.1 alone", { ssl_min_protocol_version: "TLSv1", ssl_max_protocol_version: "TLSv1.1" }, "refuses"],
    ["TLS 1.0 alone", { ssl_min_protocol_version: "TLSv1", ssl_max_protocol_version: "TLSv1" }, "refuses"],
    ["CBC alone", { ssl_ciphers: "ECDHE-RSA-AES128-SHA", ...tls12 }, "connects"],
    ["CBC and RSA key exchange alone", { ssl_ciphers: "AES128-SHA", ...tls12 }, "connects"],
    ["Camellia alone", { ssl_ciphers: "ECDHE-RSA-CAMELLIA128-SHA256", ...tls12 }, "refuses"],
    ["no cipher that its OpenSSL has", { ssl_ciphers: "ECDHE-RSA-DES-CBC3-SHA", ...tls12 }, "refuses"],
    ["no encryption", { ssl_ciphers: "ECDHE-RSA-NULL-SHA:@SECLEVEL=0", ...tls12 }, "refuses"],
    ["no certificate", { ssl_ciphers: "ADH-AES256-GCM-SHA384:@SECLEVEL=0", ...tls12 }, "refuses"],
    [
      "an unusual curve",
      { ssl_groups: "secp224r1", ssl_ciphers: "ECDHE-RSA-AES128-SHA", ...tls12 },
      "refuses",
    ],
  ])("agree on a server with %s", async (_, settings, verdict) => {
    const presentation = chains().find(({ about }) => about === "an RSA key")!;
    const file = await present(presentation);
    await alter(settings);
    try {
      expect(await libpq([{ verify: "ca", host: "localhost" }], file), "libpq").toEqual([verdict]);
      const failed = await ownVerdict(presentation, "ca", "localhost");
      if (verdict === "connects") expect(failed).toBeNull();
      else
        expect(failed).toMatch(
          /^tls\/handshake-failed: .* (offers only TLS versions older than 1\.2|accepts none of the ciphers)/,
        );
    } finally {
      await alter(Object.fromEntries(Object.keys(settings).map((name) => [name, null])));
    }
  });

  test("differ in exactly the documented cases", () => {
    expect(differences.filter((difference) => !met.has(difference)).map(({ reason }) => reason)).toEqual([]);
  });

  function compare(compared: Compared, mine: Verdict, theirs: Verdict): void {
    if (mine === theirs) return;
    const known = differences.find(({ ours, of }) => ours === mine && of(compared));
    expect(known, `${JSON.stringify(compared)}: this program ${mine}, libpq ${theirs}`).toBeDefined();
    met.add(known!);
  }

  /** Installs the certificates on the server, and returns the name of a file with the root. */
  async function present({ about, chain, root }: Presentation): Promise<string> {
    const certificates = chain.map(({ certificate }) => certificate).join("");
    await server.write({ "server.crt": certificates, "server.key": chain[0]!.key });
    await reload(about);
    const file = path.join(folder, `${written++}.pem`);
    await writeFile(file, root, "latin1");
    return file;
  }

  async function alter(settings: Record<string, string | null>): Promise<void> {
    for (const [name, value] of Object.entries(settings)) {
      const sql = value === null ? `ALTER SYSTEM RESET ${name}` : `ALTER SYSTEM SET ${name} = '${value}'`;
      await server.query(sql);
    }
    await reload(JSON.stringify(settings));
  }

  /** PostgreSQL keeps its previous certificates if it can't load the new ones. */
  async function reload(what: string): Promise<void> {
    const before = server.log().length;
    await server.reload();
    expect(server.log().slice(before), what).not.toMatch(/SSL configuration was not reloaded|could not load/);
  }

  async function libpq(cases: readonly Case[], file: string): Promise<Verdict[]> {
    const common = {
      ...{ hostaddr: "127.0.0.1", port: server.port, user: "postgres", dbname: "postgres" },
      ...{ gssencmode: "disable", connect_timeout: 20 },
    };
    const errors = await runPsqls(
      cases.map(({ verify, host }) => ({
        ...{ host, ...common },
        ...(verify === "none" ? { sslmode: "require" } : { sslmode: `verify-${verify}`, sslrootcert: file }),
      })),
    );
    for (const [index, { verify, host }] of cases.entries())
      expect(errors[index], `${host} ${verify}`).toMatch(/^$|SSL|certificate/);
    return errors.map((error) => (error === "" ? "connects" : "refuses"));
  }

  /** The verdict, or null if the connection succeeds. Runs only the TLS stage, since most of these hosts do not exist. */
  async function ownVerdict({ root }: Presentation, verify: Verify, host: string): Promise<string | null> {
    const read = readCertificate(root, new Date());
    if (verify !== "none" && read.kind === "invalid")
      return `config/certificate-invalid: ${read.reason.kind}`;
    const certificate = verify !== "none" && read.kind === "pem" ? read.pem : null;
    const ssl: Ssl = { kind: "on", verify, certificate };
    const socket = connect(server.port, "127.0.0.1");
    const secured = await startTls(socket, ssl, { host, type: "postgresql" });
    socket.destroy();
    if (!isFailure(secured)) return null;
    const stages = skippedStages();
    const attempt = { stages, observed: noObservations([]), result: secured, tries: 1 };
    const now = new Date().toISOString();
    const { rule, message } = diagnose({
      destination: { ...entry, host, ssl },
      failure: secured,
      attempt,
      now,
    });
    // OpenSSL's texts differ between versions.
    return `${rule}: ${message.replaceAll(/\d{4}-\d\d-\d\d/g, "{day}").replace(/\(OpenSSL: .*\)/, "(OpenSSL: …)")}`;
  }

  async function wholeProgram({ root }: Presentation): Promise<Record<Verify, Verdict>> {
    const line = (id: string, ssl: string) =>
      `  ${id}: { host: localhost, port: ${server.port}, username: postgres, password: "\${PW}", database: postgres, ssl: ${ssl} }\n`;
    const verified = (verify: string) => line(verify, `{ certificate: root.pem, verify: ${verify} }`);
    const text = `version: 1\ndestinations:\n${line("none", "true")}${verified("ca")}${verified("full")}`;
    const report = await checkText(text, { environment: { PW: "pw" }, files: { "root.pem": root } });
    const verdicts = report.destinations.map(({ id, status }) => [
      id,
      status === "failed" ? "refuses" : "connects",
    ]);
    return Object.fromEntries(verdicts);
  }
});

const entry = destinationWith({ host: "localhost" });
