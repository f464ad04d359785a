// Every key of destinations.yml, declared once. A key that is missing here, or no longer in the schema, does not compile.

import type { DestinationEntry, DestinationsFile } from "./schema/schema.generated.ts";

export type KeyDeclaration = {
  /** Whether it decides what is connected to, and must be the same on a trusted branch. Only such a key can be a variable. */
  connects: boolean;
  /** Whether its value is shown even if a secret has the same text, such as a user name that is also the password. */
  public: boolean;
  /** Whether its value must be `${NAME}`, and is never printed. */
  secret: boolean;
  stitch: StitchName | null;
  inUrl?: true;
  default?: string | number | readonly [];
  /** What a schema can't validate. `file`: a path, unless it is PEM text or a variable. */
  format?: "host" | "host-key" | "day" | "file";
};

/** The label in Stitch's form, and in its API a `field` of a destination or one of its `properties`. */
type StitchName = { form: string | null; field: string } | { form: string; property: string };

const name = { connects: true, public: true, secret: false } as const;
const setting = { connects: true, public: false, secret: false } as const;
const secret = { connects: true, public: false, secret: true } as const;
const remark = { connects: false, public: false, secret: false } as const;

export const entryKeys = {
  display_name: { ...remark, stitch: { form: "Display Name", field: "name" } },
  description: { ...remark, stitch: { form: "Description", field: "description" }, default: "" },
  type: { ...remark, stitch: { form: null, field: "type" }, default: "postgresql" },
  url: { ...secret, stitch: null },
  host: { ...name, stitch: { form: "Host", property: "host" }, inUrl: true, format: "host" },
  port: { ...setting, stitch: { form: "Port", property: "port" }, inUrl: true, default: 5432 },
  username: { ...name, stitch: { form: "Username", property: "username" }, inUrl: true },
  password: { ...secret, stitch: { form: "Password", property: "password" }, inUrl: true },
  database: { ...name, stitch: { form: "Database", property: "database" }, inUrl: true },
  ssl: { ...setting, stitch: { form: "Connect using SSL", property: "ssl" } },
  "ssl.certificate": {
    ...setting,
    stitch: { form: "SSL Certificate", property: "sslrootcert" },
    format: "file",
  },
  "ssl.verify": { ...setting, stitch: null },
  ssh: { ...setting, stitch: { form: "Encryption Type: SSH", property: "encryption_type" } },
  "ssh.host": { ...name, stitch: { form: "Remote Address", property: "encryption_host" }, format: "host" },
  "ssh.port": { ...setting, stitch: { form: "SSH Port", property: "encryption_port" }, default: 22 },
  "ssh.user": { ...name, stitch: { form: "SSH User", property: "encryption_username" } },
  "ssh.private_key": { ...secret, stitch: null },
  "ssh.passphrase": { ...secret, stitch: null },
  "ssh.host_key": { ...setting, stitch: null, format: "host-key" },
  schemas: { ...remark, stitch: null, default: [] },
  audit: { ...setting, stitch: null },
  "audit.username": { ...name, stitch: null },
  "audit.password": { ...secret, stitch: null },
  access: { ...setting, stitch: null, default: "anywhere" },
  stitch: { ...setting, stitch: null },
  "stitch.token": { ...secret, stitch: null },
  "stitch.id": { ...setting, stitch: null },
  ignore: { ...remark, stitch: null, default: [] },
  "ignore.rule": { ...remark, stitch: null },
  "ignore.reason": { ...remark, stitch: null },
  "ignore.until": { ...remark, stitch: null, format: "day" },
} as const satisfies Record<EntryKey, KeyDeclaration>;

const fileKeys = {
  version: { shared: false, connects: false },
  region: { shared: true, connects: false },
  destinations: { shared: false, connects: false },
} as const satisfies Record<NamedKey<DestinationsFile>, { shared: boolean; connects: boolean }>;

export type EntryKey = PathIn<DestinationEntry>;
export type KeyName = LastStep<EntryKey>;

type PathIn<Value> = Value extends readonly (infer Item)[]
  ? PathIn<Item>
  : Value extends object
    ? { [Key in NamedKey<Value>]: Key | `${Key}.${PathIn<NonNullable<Value[Key]>>}` }[NamedKey<Value>]
    : never;
/** Without an index signature, which allows any key. */
type NamedKey<Value> = keyof { [Key in keyof Value as string extends Key ? never : Key]-?: Key } & string;
type LastStep<Path> = Path extends `${string}.${infer Rest}` ? LastStep<Rest> : Path;

const declarations: Readonly<Record<string, KeyDeclaration>> = entryKeys;

export const entryPaths = Object.keys(entryKeys) as EntryKey[];

export const topKeys: readonly string[] = entryPaths.filter((path) => !path.includes("."));

export const keyNames: readonly string[] = [...new Set(entryPaths.map(lastStep))];

export const secretNames: readonly string[] = keyNames.filter((name) =>
  entryPaths.some((path) => entryKeys[path].secret && lastStep(path) === name),
);

export const urlKeys: readonly string[] = topKeys.filter((key) => declarations[key]!.inUrl === true);

export const publicPaths = entryPaths.filter((path) => entryKeys[path].public);

export const sharedFileKeys: readonly string[] = Object.entries(fileKeys)
  .filter(([, { shared }]) => shared)
  .map(([key]) => key);

/** The keys that the mapping at a path of the document may have, in the order of the schema. */
export function keysAt([top, , ...steps]: readonly (string | number)[]): string[] {
  if (top === undefined) return Object.keys(fileKeys);
  const above = steps.filter((step) => typeof step === "string").join(".");
  const below = above === "" ? entryPaths : entryPaths.filter((path) => path.startsWith(`${above}.`));
  return below
    .map((path) => path.slice(above === "" ? 0 : above.length + 1))
    .filter((key) => !key.includes("."));
}

export function pathsWithFormat(format: NonNullable<KeyDeclaration["format"]>): EntryKey[] {
  return entryPaths.filter((path) => declarations[path]!.format === format);
}

export function apiName(path: EntryKey): string | null {
  const { stitch } = declarations[path]!;
  if (stitch === null) return null;
  return "field" in stitch ? stitch.field : stitch.property;
}

export function lastStep(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}

/** Whether a key, or one below it, decides what is connected to. Undeclared keys do. */
export function decidesConnection(path: string): boolean {
  if (Object.hasOwn(fileKeys, path)) return fileKeys[path as keyof typeof fileKeys].connects;
  const declared = entryPaths.filter((each) => each === path || each.startsWith(`${path}.`));
  return declared.length === 0 || declared.some((each) => entryKeys[each].connects);
}

export function defaultsIn(mapping: string): Record<string, unknown> {
  const children = entryPaths.filter((path) => path.slice(0, -lastStep(path).length - 1) === mapping);
  return Object.fromEntries(
    children.flatMap((path) => {
      const value = declarations[path]!.default;
      return value === undefined ? [] : [[lastStep(path), value]];
    }),
  );
}
