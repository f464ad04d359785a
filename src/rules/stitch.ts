import {
  type Destination,
  type StitchSetting,
  type StitchSettings,
  stitchSettings,
} from "../config/destination.ts";
import { entryKeys } from "../config/keys.ts";
import { keyPlace, type Place } from "../config/yaml/source.ts";
import { noObservations, skippedStages } from "../connect/attempt.ts";
import { type Evidence, failure } from "../connect/failure.ts";
import { refusedLogin } from "../connect/refusals.ts";
import { type StitchCheck, type StitchFault, type StitchResult, sameHost } from "../connect/stitch.ts";
import { minute } from "../text/phrases.ts";
import { oneLine } from "../text/printable.ts";
import { diagnose } from "./diagnose.ts";
import { managedHba } from "./firewall.ts";
import { code, text } from "./fix.ts";
import { reloadConfiguration } from "./phrases.ts";
import { providerOf } from "./providers.ts";
import { type Finding, raise, stitchRule } from "./rule.ts";

type FailedCheck = {
  at: Place;
  completedAt: string | null;
  isRecent: boolean;
  errorMessage: string;
  diagnosed: Finding | null;
};

const checkFailed = stitchRule<FailedCheck>({
  id: "stitch/check-failed",
  severity: ({ isRecent }) => (isRecent ? "error" : "warning"),
  title: "Stitch's own connection check failed",
  titleOf: ({ diagnosed }) => diagnosed && `Stitch's own check: ${diagnosed.title}`,
  why: "While Stitch's own check fails, its loads fail too, whatever this check finds from here.",
  message: ({ completedAt, errorMessage, diagnosed }) =>
    [
      `Stitch's last connection check failed${completedAt === null ? "" : ` at ${minute(completedAt)}`}: "${oneLine(errorMessage, 500)}".`,
      ...(diagnosed === null ? [] : [`Diagnosis: ${diagnosed.title}.`]),
    ].join(" "),
  fix: ({ diagnosed }) =>
    diagnosed?.fix ??
    text("Correct what the message names. Then open the destination in Stitch and press Check and Save."),
});

type SettingDifference = { at: Place; key: StitchSetting; inFile: string; inStitch: string; name: string };

const settingsDiffer = stitchRule<SettingDifference>({
  id: "stitch/settings-differ",
  severity: "warning",
  title: "Settings in Stitch differ from this file",
  titleOf: ({ key }) => `Stitch has a different ${labelOf(key)}`,
  why: "Stitch loads with the settings in its form, so a check of this file says nothing about its loads.",
  message: ({ key, inFile, inStitch }) =>
    `${labelOf(key)} is ${inBackticks(inStitch)} in Stitch's form and ${inBackticks(inFile)} in this file.`,
  fix: ({ key, name }) =>
    text(
      `Find out which of the two is right. If it is the file, open the destination ${inBackticks(name)} in Stitch, change ${labelOf(key)} and press Check and Save.`,
      `If it is Stitch's form, change \`${key}\` in this file. Check first who made the change, because the password is sent to the host in this file.`,
    ),
});

type PausedDestination = { at: Place; since: string | null; byStitch: boolean; name: string };

const paused = stitchRule<PausedDestination>({
  id: "stitch/paused",
  severity: "warning",
  title: "Destination is paused in Stitch",
  why: "Stitch does not load into a paused destination.",
  message: ({ since, byStitch, name }) =>
    `${inBackticks(name)} ${since === null ? "is" : "has been"} paused${byStitch ? " by Stitch" : ""}${since === null ? "" : ` since ${minute(since)}`}.`,
  fix: ({ byStitch }) =>
    byStitch
      ? text(
          "Stitch pauses a destination that it can't load into. Correct what this check finds, then resume it on the destination's page in Stitch.",
        )
      : text("If loads should run, resume it on the destination's page in Stitch."),
});

type MissingAnswer = { at: Place; fault: StitchFault; host: string; missing: "destination" | "check" };

const notCompared = stitchRule<MissingAnswer>({
  id: "stitch/not-compared",
  severity: "warning",
  title: "Not compared with Stitch",
  why: "Without Stitch's answer, a change in its form or a failure of its own check goes unnoticed.",
  message: ({ fault, host, missing }) =>
    missing === "check"
      ? `${host} did not return the last connection check: ${faultWords(fault, host)}.`
      : `The destination in Stitch is unknown: ${faultWords(fault, host)}.`,
  fix: ({ fault, host }) => text(...faultRemedy(fault, host)),
});

export const stitchRules = [checkFailed, settingsDiffer, paused, notCompared];

/** `now` is ISO 8601. `destination` is null if it was not resolved, as with `access: stitch-only`. */
export type StitchEvidence = Pick<
  Destination,
  "id" | "displayName" | "type" | "region" | "path" | "viaUrl"
> & {
  settings: StitchSettings;
  destination: Destination | null;
  answer: StitchResult;
  now: string;
};

export function judgeStitch(evidence: StitchEvidence): Finding[] {
  const { path, viaUrl, answer } = evidence;
  const at = keyPlace(path, viaUrl, ["stitch"]);
  const { host } = answer;
  if (answer.kind === "unknown")
    return [raise(notCompared, { at, fault: answer.fault, host, missing: "destination" })];
  const { facts } = answer;
  const { lastCheck, paused: pause, name } = facts;
  const findings = differences(evidence, facts.properties, name);
  if (pause !== null) findings.unshift(raise(paused, { at, ...pause, name }));
  if (lastCheck === null) return findings;
  if (lastCheck.kind !== "check")
    return [...findings, raise(notCompared, { at, fault: lastCheck, host, missing: "check" })];
  return lastCheck.status === "failed" ? [failed(at, lastCheck, evidence), ...findings] : findings;
}

const dayMs = 24 * 60 * 60 * 1_000;

function failed(at: Place, { completedAt, message }: StitchCheck, evidence: StitchEvidence): Finding {
  const { now } = evidence;
  const isRecent = completedAt === null || Date.parse(now) - Date.parse(completedAt) <= dayMs;
  const errorMessage = message ?? "no message";
  const destination = evidence.destination ?? writtenDestination(evidence);
  const cause = destination && loginEvidenceOf(errorMessage, destination);
  return raise(checkFailed, {
    at,
    completedAt,
    isRecent,
    errorMessage,
    diagnosed: cause && withStitchsAddresses(diagnosis(destination, cause, now), destination),
  });
}

/** The rules' own fixes are for the address of this machine or of the bastion. Stitch uses the same bastion. */
function withStitchsAddresses(finding: Finding, destination: Destination): Finding {
  const { id, ssh } = destination;
  if (ssh !== null) return finding;
  const addresses = code(`destination-check allowlist --for ${id}`);
  if (finding.rule === "network/timeout") {
    const firewall = "If a firewall drops the packets, allow Stitch's addresses. To print them:";
    return { ...finding, fix: text(`Correct the host or the port. ${firewall}`, addresses) };
  }
  if (finding.rule !== "auth/no-hba-entry") return finding;
  if (providerOf(destination) !== "postgresql") {
    const settings = "Allow Stitch's addresses in the provider's network or access settings. To print them:";
    return { ...finding, fix: text(settings, addresses) };
  }
  const fix = text(
    "Allow Stitch's addresses in `pg_hba.conf` on the server. This command prints the lines to add above the first matching line:",
    code(`destination-check allowlist --for ${id} --format pg_hba`),
    ...reloadConfiguration,
    managedHba,
  );
  return { ...finding, fix };
}

/** Only what the messages name. */
function sshIn(settings: StitchSettings): Destination["ssh"] {
  const ssh: Partial<Destination["ssh"]> = {
    host: settings["ssh.host"] ?? "",
    port: Number(settings["ssh.port"] ?? entryKeys["ssh.port"].default),
    user: settings["ssh.user"] ?? "",
    hostKeys: [],
  };
  return ssh as Destination["ssh"];
}

/** The destination without its secrets, which the diagnosis does not need; null if the entry has too few keys. */
function writtenDestination(evidence: StitchEvidence): Destination | null {
  const { id, displayName, type, region, path, viaUrl, settings } = evidence;
  const { host, port, username, database, ssl } = settings;
  if (host === null || port === null || username === null || database === null) return null;
  const encryption: Destination["ssl"] =
    ssl === "true" ? { kind: "on", verify: "none", certificate: null } : { kind: "off" };
  const destination: Partial<Destination> = {
    id,
    displayName,
    type,
    region,
    path,
    viaUrl,
    host,
    port: Number(port),
    username,
    password: null,
    database,
    ssl: encryption,
    ssh: settings.ssh === "ssh" ? sshIn(settings) : null,
    schemas: [],
    audit: null,
  };
  return destination as Destination;
}

/** Stitch has sent the password of its own form, and not that of the file. */
function diagnosis(ownDestination: Destination, evidence: Evidence, now: string): Finding {
  const destination = { ...ownDestination, password: null };
  const result = failure("login", "database", evidence);
  const attempt = { stages: skippedStages(), observed: noObservations([]), result, tries: 1 };
  return diagnose({ destination, failure: result, attempt, now });
}

/** SQLSTATE and routine of the server's messages, which Stitch shows as its JDBC driver does. */
const refusals: [RegExp, code: string, routine: string][] = [
  [/password authentication failed/i, "28P01", "auth_failed"],
  [/no pg_hba\.conf entry|pg_hba\.conf rejects/i, "28000", "ClientAuthentication"],
  [/is not permitted to log in/i, "28000", "InitializeSessionUserId"],
  [/database "[^"]*" does not exist/i, "3D000", "InitPostgres"],
  [/too many (clients|connections)|remaining connection slots/i, "53300", "InitProcess"],
  [/(starting up|shutting down|in recovery mode)/i, "57P03", "ProcessStartupPacket"],
];

function loginEvidenceOf(errorMessage: string, destination: Destination): Evidence | null {
  const { host, username, database, ssh } = destination;
  const [, code, routine] = refusals.find(([words]) => words.test(errorMessage)) ?? [];
  if (code !== undefined && routine !== undefined) {
    const error = {
      severity: "FATAL",
      code,
      message: errorMessage,
      detail: null,
      hint: null,
      where: null,
      routine,
    };
    return refusedLogin(error, "requested", { username, database });
  }
  if (/does not support SSL/i.test(errorMessage)) return { kind: "tls-not-supported" };
  if (/connection refused|refused\b/i.test(errorMessage))
    return { kind: "not-connected", tries: [{ address: host, code: "ECONNREFUSED" }] };
  // Through SSH, this does not say which of the two connections.
  if (ssh === null && /timed out/i.test(errorMessage))
    return { kind: "not-connected", tries: [{ address: host, code: "ETIMEDOUT" }] };
  if (/UnknownHost|unknown host|name or service not known|could not translate host/i.test(errorMessage))
    return { kind: "no-address", host, code: "ENOTFOUND" };
  return null;
}

function differences(
  { path, viaUrl, settings }: StitchEvidence,
  properties: Readonly<Record<string, string>>,
  name: string,
): Finding[] {
  const inStitch = stitchForm(properties, name);
  return stitchSettings.flatMap((key) => {
    const [ours, theirs] = [settings[key], inStitch[key]];
    if (ours === null || theirs === null || isAlike(key, ours, theirs)) return [];
    return [
      raise(settingsDiffer, {
        at: keyPlace(path, viaUrl, key.split(".")),
        key,
        inFile: ours,
        inStitch: theirs,
        name,
      }),
    ];
  });
}

function isAlike(key: StitchSetting, ours: string, theirs: string): boolean {
  return key === "host" || key === "ssh.host" ? sameHost(ours, theirs) : ours === theirs;
}

/** Null for settings that another setting turns off. */
function stitchForm(properties: Readonly<Record<string, string>>, name: string): StitchSettings {
  const property = (key: string) => properties[key] ?? "";
  const viaSsh = property("encryption_type") === "ssh";
  return {
    display_name: name,
    host: property("host"),
    port: property("port") || String(entryKeys.port.default),
    username: property("username"),
    database: property("database"),
    ssl: String(property("ssl") === "true"),
    ssh: viaSsh ? "ssh" : "none",
    "ssh.host": viaSsh ? property("encryption_host") : null,
    "ssh.port": viaSsh ? property("encryption_port") || String(entryKeys["ssh.port"].default) : null,
    "ssh.user": viaSsh ? property("encryption_username") : null,
  };
}

function labelOf(key: StitchSetting): string {
  return key === "ssh" ? "Encryption Type" : entryKeys[key].stitch.form;
}

function inBackticks(value: string): string {
  if (value === "") return "empty";
  const space = value.trim() === value ? "" : " with white space around it";
  return `\`${oneLine(value, 100)}\`${space}`;
}

function faultWords(fault: StitchFault, host: string): string {
  switch (fault.kind) {
    case "status":
      return `${host} responded with status ${fault.status}`;
    case "unreachable":
      return `${host} can't be reached (${oneLine(fault.code, 60)})`;
    case "not-a-token":
      return "the value of `stitch.token` is not an access token";
    case "malformed":
      return `${host} sent a response that does not match its documentation`;
    case "id-not-found":
      return "the token's account has no destination with this `id`";
    case "no-match":
      return fault.matches === 0
        ? "the token's account has no destination with this host, port, database and user"
        : `${fault.matches} destinations of the token's account have this host, port, database and user`;
    case "unknown-target":
      return "this run does not know the entry's host, port, database and user";
  }
}

const regionAdvice =
  "`region` at the top of the file selects Stitch's API host. Set it to the account's region: `north-america` or `europe`.";
const idAdvice =
  "Set `stitch.id` to the destination's id in Stitch, which is in the URL of the destination's page.";

function faultRemedy(fault: StitchFault, host: string): string[] {
  if (fault.kind === "id-not-found" || fault.kind === "no-match" || fault.kind === "unknown-target")
    return [idAdvice, regionAdvice];
  if (fault.kind === "unreachable")
    return [
      `The runner must reach ${host} on port 443. Behind a proxy, set \`HTTPS_PROXY\` in the job's environment.`,
    ];
  if (fault.kind === "not-a-token")
    return [
      "Store Stitch's access token, and nothing else, in the secret that `stitch.token` names: no quotes, spaces or line breaks.",
    ];
  if (fault.kind === "malformed") return ["Run the check again later. If the problem persists, report it."];
  const { status } = fault;
  if (status === 401 || status === 403)
    return [
      "Create an access token in Stitch, and store it in the secret that `stitch.token` names.",
      regionAdvice,
    ];
  if (status === 404) return [regionAdvice];
  if (status === 429) return ["Stitch limits requests. Run the check less often, or with fewer tokens."];
  return ["Run the check again later: Stitch has a problem, or limits this account."];
}
