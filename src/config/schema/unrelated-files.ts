// Recognizes files of other kinds in place of a destinations file: by their text, their keys or their first bytes.

import { keyNames } from "../keys.ts";
import { isObject, type PlainMapping, wordOf } from "../yaml/document.ts";
import { distinctiveKeys, meantKey } from "./suggestions.ts";

/**
 * `what` is a noun with its article, such as "a Docker Compose file", or null if only the keys tell. `next` is what to do
 * with it: `import` and `decrypt` lead to a destinations file, `name` leads to another file.
 */
export type UnrelatedFile = { what: string | null; next: "name" | "import" | "decrypt" };

/** Null if the file may be meant as a destinations file. */
export function unrelatedFile(text: string, plain: unknown): UnrelatedFile | null {
  const kind = isObject(plain) || Array.isArray(plain) ? structureOf(plain) : textKind(text);
  return kind ?? (hasOwnKeys(plain) ? null : { what: null, next: "name" });
}

/** The same for a text that is not valid YAML. `rough` is what can be read of it. */
export function unrelatedText(text: string, rough: unknown): UnrelatedFile | null {
  const kind = structureOf(rough) ?? textKind(text);
  const isOwn = ownKeyInText.test(text) || /^version:[ \t]*1(?:\.0)?[ \t]*\r?$/m.test(text);
  return kind ?? (isOwn ? null : { what: null, next: "name" });
}

function structureOf(plain: unknown): UnrelatedFile | null {
  if (Array.isArray(plain)) return kindOf(listKinds, plain);
  if (!isObject(plain)) return null;
  return kindOf("destinations" in plain ? kindsWithDestinations : kinds, plain);
}

type FileKind<Content> = [what: string, is: (content: Content) => boolean, next?: UnrelatedFile["next"]];

function kindOf<Content>(all: FileKind<Content>[], content: Content): UnrelatedFile | null {
  const [what, , next = "name"] = all.find(([, is]) => is(content)) ?? [];
  return what === undefined ? null : { what, next };
}

/** A key of a destinations file, also in JSON or in a list. */
const ownKeyInText = new RegExp(
  `(?:^|[\\s{,])["']?(?:destinations?|${keyNames.filter((key) => key !== "type" && key !== "description").join("|")})["']?[ \\t]*:(?=\\s|["'$]|$)`,
  "m",
);

/** Whether it may be a destinations file with mistakes. Text without a space after a colon is one. */
function hasOwnKeys(plain: unknown): boolean {
  if (Array.isArray(plain)) return plain.some((item) => isObject(item) && describesDestinations(item));
  if (!isObject(plain)) return typeof plain === "string" && ownKeyInText.test(plain.replaceAll(":", ": "));
  if ("destinations" in plain || "region" in plain || Object.keys(plain).length === 0) return true;
  return /^1(\.0)?$/.test(wordOf(plain.version)) || describesDestinations(plain);
}

/** Each is compared with all keys of a destination. */
const maxKeys = 100;

/** Whether one mapping has two keys of a destination, also misspelled ones. */
function describesDestinations(plain: PlainMapping, depth = 3): boolean {
  const keys = Object.keys(plain).slice(0, maxKeys);
  if (keys.filter((key) => meantKey(key, distinctiveKeys) !== null).length > 1) return true;
  return keys
    .map((key) => plain[key])
    .some((value) => depth > 0 && isObject(value) && describesDestinations(value, depth - 1));
}

function textKind(text: string): UnrelatedFile | null {
  if (/^[ \t]*["']?destinations["']?[ \t]*:/m.test(text)) return null;
  const start = text.slice(0, 20_000);
  const [what] = textKinds.find(([, form]) => form.test(start)) ?? [];
  if (what !== undefined) return { what, next: "name" };
  if (ownKeyInText.test(start)) return null;
  const lines = start.split(/\r?\n/).filter((line) => line.trim() !== "" && !/^\s*[#;!]/.test(line));
  return kindOf(lineKinds, lines);
}

const sshKey = "(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\\S+|sk-\\S+) AAAA";

const textKinds: [what: string, form: RegExp][] = [
  ["a PDF document", /^%PDF-/],
  ["an Ansible Vault file", /^\$ANSIBLE_VAULT;/],
  ["a pointer of Git LFS", /^version https:\/\/git-lfs/],
  ["a key or a certificate", /^-----BEGIN [A-Z0-9 ]+-----/m],
  ["a web page", /^\s*(<!--.*?-->\s*)?<(!doctype html|html|head|body|div|p|script)\b/is],
  ["an XML file", /^\s*<(\?xml|!--|[A-Za-z][\w:.-]*[\s>/])/],
  ["a patch", /^(diff --git|Index:) |^--- .*\n\+\+\+ /m],
  ["an SSH public key", new RegExp(`^${sshKey}`, "m")],
  ["a known_hosts file", new RegExp(`^\\S+ ${sshKey}`, "m")],
  ["a Jenkinsfile", /^(@Library\(|pipeline\s*\{|node\s*(\([^)\n]*\)\s*)?\{)/m],
  [
    "a Terraform file",
    /^(resource|data|module|provider|variable|output|import|moved|check)( "[^"\n]*"){0,2} \{|^(terraform|locals)\s*\{/m,
  ],
  ["a script", /^#!/],
  ["a Dockerfile", /^FROM \S+.*\n(.*\n)*?(RUN|CMD|COPY|ADD|ENTRYPOINT|WORKDIR|ENV|ARG|USER|EXPOSE) /m],
  ["a Helm template", /\{\{-? *(if|include|define|range|with|template|toYaml|\.Values|\.Release|\.Chart)\b/],
  ["an Ansible playbook", /^- hosts:/m],
  [
    "an SQL script",
    /^\s*(--[^\n]*\n\s*|\/\*.*?\*\/\s*)*(select|create|alter|insert|update|delete|grant|revoke|drop|begin|do|with|set|copy|comment)\b[^\n:]*(\n.*)?;/is,
  ],
];

/** Of the lines without comments. */
const lineKinds: FileKind<string[]>[] = [
  ["a password file (.pgpass)", (lines) => every(lines, /^[^:\s]+(:([^:\\]|\\.)*){4,}$/)],
  [
    "a pg_hba.conf file",
    (lines) => every(lines, /^(local|host|hostssl|hostnossl|hostgssenc|hostnogssenc)\s+\S+\s+\S+/),
  ],
  ["an SSH configuration", ([first = ""]) => /^(Host|Match) [^\s=]/i.test(first)],
  [
    "a libpq service file",
    (lines) =>
      /^\[.+\]\s*$/.test(lines[0] ?? "") && lines.some((line) => /^(dbname|service|sslmode)\s*=/.test(line)),
  ],
  [
    "a TOML file",
    (lines) =>
      lines.some((line) => /^\[\[?[\w."'-]+\]\]?\s*(#.*)?$/.test(line)) &&
      lines.some((line) => /^\s*[\w."'-]+\s*=\s*("|'|\[|\{|true\b|false\b)/.test(line)),
  ],
  ["an INI file", ([first = ""]) => /^\[[^\],]+\]\s*$/.test(first)],
  ["an .env file", (lines) => every(lines.slice(0, 1), /^(export )?[A-Z_][A-Z0-9_]*=/)],
  ["a settings file (name = value)", (lines) => every(lines.slice(0, 1), /^[\w.-]+\s*=/)],
  ["a table, such as CSV", isTable],
];

function every(lines: string[], form: RegExp): boolean {
  return lines.length > 0 && lines.every((line) => form.test(line));
}

/** Two or more lines with the same number of commas, semicolons or tabs. */
function isTable(lines: string[]): boolean {
  const rows = lines.slice(0, 5).map((line) => line.replaceAll(/"[^"]*"/g, ""));
  if (rows.length < 2 || rows.some((row) => /^[[{<]/.test(row))) return false;
  const counts = [",", ";", "\t"].map((separator) => rows.map((row) => row.split(separator).length));
  return counts.some(([first = 1, ...rest]) => first > 1 && rest.every((count) => count === first));
}

const kindsWithDestinations: FileKind<PlainMapping>[] = [
  [
    "a report of this program",
    ({ tool, summary, destinations }) => isObject(tool) && isObject(summary) && Array.isArray(destinations),
  ],
  ["an encrypted file (SOPS)", ({ sops }) => isObject(sops), "decrypt"],
];

const listKinds: FileKind<unknown[]>[] = [
  ["a response from Stitch's API", (items) => items.some(isStitchDestination), "import"],
  [
    "an Ansible playbook",
    (plays) => plays.some((play) => isObject(play) && ("hosts" in play || "import_playbook" in play)),
  ],
  [
    "a list of Ansible tasks",
    (tasks) =>
      tasks.some((task) => isObject(task) && Object.keys(task).some((key) => /^\w+\.\w+\.\w+$/.test(key))),
  ],
];

const kinds: FileKind<PlainMapping>[] = [
  ["a response from Stitch's API", isStitchDestination, "import"],
  ["a Docker Compose file", ({ services }) => isObject(services) && Object.values(services).some(isService)],
  ["a GitHub workflow", ({ jobs, on }) => isObject(jobs) && on !== undefined],
  ["a GitHub action", ({ runs }) => isObject(runs) && "using" in runs],
  [
    "a Dependabot configuration",
    ({ updates }) => Array.isArray(updates) && hasKey(updates, "package-ecosystem"),
  ],
  ["an Azure pipeline", isAzurePipeline],
  ["a Bitbucket pipeline", ({ pipelines }) => isObject(pipelines)],
  ["a Drone pipeline", ({ kind, steps }) => kind === "pipeline" && Array.isArray(steps)],
  ["a GitLab pipeline", isGitlabPipeline],
  ["a CircleCI configuration", ({ jobs, workflows, orbs }) => isObject(jobs ?? orbs) || isObject(workflows)],
  ["a Kubernetes manifest", ({ apiVersion, kind }) => isText(apiVersion) && isText(kind)],
  ["a Helm chart", ({ apiVersion, name, version }) => isText(apiVersion) && isText(name) && isText(version)],
  [
    "a Helm values file",
    ({ replicaCount, image, global, primary }) =>
      isNumber(replicaCount) ||
      (isObject(image) && "tag" in image) ||
      (isObject(global) && isObject(primary)),
  ],
  ["an OpenAPI description", ({ openapi, swagger, info }) => isText(openapi ?? swagger) && isObject(info)],
  [
    "a CloudFormation template",
    ({ AWSTemplateFormatVersion, Resources }) =>
      AWSTemplateFormatVersion !== undefined || isObject(Resources),
  ],
  ["a dbt project", (plain) => "name" in plain && ("model-paths" in plain || "models" in plain)],
  [
    "a dbt properties file",
    ({ models, sources, seeds, snapshots, exposures }) =>
      [models, sources, seeds, snapshots, exposures].some((all) => Array.isArray(all) && hasKey(all, "name")),
  ],
  ["a dbt profile (not PostgreSQL)", (plain) => Object.values(plain).some(isOtherProfile)],
  ["a pre-commit configuration", ({ repos }) => Array.isArray(repos)],
  [
    "a Meltano project",
    ({ plugins }) => isObject(plugins) && ("loaders" in plugins || "extractors" in plugins),
  ],
  ["a Singer catalog", ({ streams }) => Array.isArray(streams) && hasKey(streams, "tap_stream_id", "stream")],
  [
    "an Ansible inventory",
    ({ all }) => isObject(all) && (isObject(all.hosts) || isObject(all.children) || isObject(all.vars)),
  ],
  ["a package.json", (plain) => "name" in plain && packageKeys.some((key) => key in plain)],
  ["a SARIF report", ({ version, runs }) => isText(version) && Array.isArray(runs)],
  [
    "a JSON Schema",
    ({ $schema, properties, $defs }) => isText($schema) && (isObject(properties) || isObject($defs)),
  ],
];

const packageKeys = ["dependencies", "devDependencies", "scripts", "lockfileVersion"];

/** https://www.stitchdata.com/docs/developers/stitch-connect/api#destinations--object */
function isStitchDestination(plain: unknown): boolean {
  return isObject(plain) && isObject(plain.properties) && isNumber(plain.id) && isText(plain.type);
}

function isAzurePipeline({
  trigger,
  pool,
  steps,
  stages,
  jobs,
  extends: template,
  parameters,
}: PlainMapping): boolean {
  if (Array.isArray(stages)) return hasKey(stages, "stage", "template");
  if (Array.isArray(jobs)) return hasKey(jobs, "job", "deployment", "template");
  if (isObject(template) && "template" in template) return true;
  const isPipeline = trigger !== undefined || pool !== undefined || Array.isArray(parameters);
  return isPipeline && Array.isArray(steps);
}

function isOtherProfile(profile: unknown): boolean {
  if (!isObject(profile) || !isObject(profile.outputs)) return false;
  return Object.values(profile.outputs).every((output) => isObject(output) && output.type !== "postgres");
}

function isGitlabPipeline(plain: PlainMapping): boolean {
  const { stages, include } = plain;
  if (Array.isArray(stages) || Object.values(plain).some(isGitlabJob)) return true;
  return Array.isArray(include) && hasKey(include, "template", "project", "local", "remote", "component");
}

function isGitlabJob(value: unknown): boolean {
  return isObject(value) && (Array.isArray(value.script) || isText(value.script));
}

function isService(value: unknown): boolean {
  return isObject(value) && ("image" in value || "build" in value || "extends" in value);
}

function hasKey(items: unknown[], ...keys: string[]): boolean {
  return items.some((item) => isObject(item) && keys.some((key) => key in item));
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function isNumber(value: unknown): boolean {
  return typeof value === "number";
}

/** The kind of a file that is not UTF-8 text; null for text in another encoding. */
export function binaryKind(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
  return (
    binaryKinds.find(([, form]) => form.test(start))?.[0] ?? (bytes.includes(0) ? "a binary file" : null)
  );
}

const binaryKinds: [what: string, form: RegExp][] = [
  ["a gzip archive", /^\x1f\x8b/],
  ["a ZIP archive or an Office document", /^PK\x03\x04/],
  ["a PDF document", /^%PDF-/],
  ["an image", /^(\x89PNG|\xff\xd8\xff|GIF8)/],
  ["an archive of pg_dump", /^PGDMP/],
  ["an SQLite database", /^SQLite format/],
  ["a Parquet file", /^PAR1/],
  ["a binary certificate or key", /^0[\x80-\x84]/],
  ["a program", /^(\x7fELF|MZ)/],
];
