// Every key of destinations.yml, declared once. The compiler compares the declarations with the types that are generated from
// the schema: a key that is in the schema and not here does not compile, nor does one that the schema no longer has.

import type { DestinationEntry, DestinationsFile } from "./schema/schema.generated.ts";

export type KeyDeclaration = {
  /**
   * Whether it decides what is connected to, or what is sent there. Under `pull_request_target` an entry is connected to
   * only if all such keys are as the base branch has them. No other key may read a variable.
   */
  connects: boolean;
  /** Whether its value is not a secret even where a secret has the same text: a user name that is its own password. */
  public: boolean;
  /** Whether its value must be `${NAME}`, and is never printed. */
  secret: boolean;
  /** Null: Stitch has no such field. */
  stitch: StitchName | null;
  /** Whether `url` has it in an entry with a `url`, where the key itself is not allowed. */
  inUrl?: true;
  /** What holds where the key is absent. */
  default?: string | number | readonly [];
  /** What its text must be, as far as a schema can't tell. `file`: a path, where it is neither PEM text nor a variable. */
  format?: "host" | "host-key" | "day" | "file";
};

/** The label in Stitch's form; in its API a `field` of a destination, or one of its `properties`. */
type StitchName = { form: string | null; field: string } | { form: string; property: string };

const name = { connects: true, public: true, secret: false } as const;
const setting = { connects: true, public: false, secret: false } as const;
const secret = { connects: true, public: false, secret: true } as const;
const remark = { connects: false, public: false, secret: false } as const;

/** The keys of a destination, in the order of Stitch's form; a key of a mapping or of a list's items by its path. */
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

/** The keys at the top of a file. `shared`: a setting of every destination in it. */
const fileKeys = {
  version: { shared: false, connects: false },
  region: { shared: true, connects: false },
  destinations: { shared: false, connects: false },
} as const satisfies Record<NamedKey<DestinationsFile>, { shared: boolean; connects: boolean }>;

/** Every key of a destination by its path, as the schema has it. */
export type EntryKey = PathIn<DestinationEntry>;
/** The last step of a path: "host" of "ssh.host". */
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

/** All paths, in the order of their declaration. */
export const entryPaths = Object.keys(entryKeys) as EntryKey[];

/** The keys of an entry itself, without those of its mappings. */
export const topKeys: readonly string[] = entryPaths.filter((path) => !path.includes("."));

/** The names of all keys, each once, in the order of Stitch's form. */
export const keyNames: readonly string[] = [...new Set(entryPaths.map(lastStep))];

export const secretNames: readonly string[] = keyNames.filter((name) =>
  entryPaths.some((path) => entryKeys[path].secret && lastStep(path) === name),
);

/** The keys that a `url` stands for. */
export const urlKeys: readonly string[] = topKeys.filter((key) => declarations[key]!.inUrl === true);

export const publicPaths = entryPaths.filter((path) => entryKeys[path].public);

/** The keys of the file that are settings of each destination in it. */
export const sharedFileKeys: readonly string[] = Object.entries(fileKeys)
  .filter(([, { shared }]) => shared)
  .map(([key]) => key);

/** The paths of the keys whose text has this format. */
export function pathsWithFormat(format: NonNullable<KeyDeclaration["format"]>): EntryKey[] {
  return entryPaths.filter((path) => declarations[path]!.format === format);
}

/** What Stitch's API calls a key; null where it has no such field. */
export function apiName(path: EntryKey): string | null {
  const { stitch } = declarations[path]!;
  if (stitch === null) return null;
  return "field" in stitch ? stitch.field : stitch.property;
}

export function lastStep(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}

/** Whether a key, or one below it, decides what is connected to. A key that is not declared does. */
export function decidesConnection(path: string): boolean {
  if (Object.hasOwn(fileKeys, path)) return fileKeys[path as keyof typeof fileKeys].connects;
  const declared = entryPaths.filter((each) => each === path || each.startsWith(`${path}.`));
  return declared.length === 0 || declared.some((each) => entryKeys[each].connects);
}

/** The defaults of the keys of a mapping in an entry, or of the entry itself (""), by the keys' names. */
export function defaultsIn(mapping: string): Record<string, unknown> {
  const own = entryPaths.filter((path) => path.slice(0, -lastStep(path).length - 1) === mapping);
  return Object.fromEntries(
    own.flatMap((path) => {
      const value = declarations[path]!.default;
      return value === undefined ? [] : [[lastStep(path), value]];
    }),
  );
}
