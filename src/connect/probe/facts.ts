import type { DeniedPrivileges, ServerError } from "../failure.ts";
import type { Rows } from "./queries/all.ts";
import { timeoutSince, timeouts } from "./queries/first-round.ts";
import { type ProbeOptions, settingMs } from "./queries/query.ts";
import { type CatalogName, stockRelations } from "./stock-relations.ts";

export type Facts = {
  /** The rows of each query under its name: undefined if the server refused it, or it was not sent. */
  rows: Rows;
  versionText: string;
  serverVersion: string;
  versionNum: number;
  session: {
    inRecovery: boolean;
    readOnly: boolean;
    /** In ms; 0 means no limit. Null if the server does not have the setting. */
    timeouts: Record<Timeout, number | null>;
    defaultTablespace: string | null;
    synchronousCommit: string | null;
    eventTriggers: string | null;
    /** Settings of which only the auditor's own value is known. */
    hidden: string[];
    /** Whether a pooler has passed on the session. Null if the second round did not ask. */
    isPooled: boolean | null;
  };
  role: {
    /** The role with these privileges: the session's current role, or the one that an auditor checks. */
    name: string;
    /** The role that logs in to load. `ALTER ROLE … SET role` makes the two differ. */
    login: string;
    /** Of `login`; null if pg_roles could not be read. */
    details: { canLogin: boolean; validUntil: string | null; connectionLimit: number } | null;
    canConnect: boolean;
    /** Which of the two is a superuser. `demotable`: NOSUPERUSER locks no one out, and breaks nothing. */
    superuser: { name: string; demotable: boolean } | null;
    hashes: {
      readable: HashRelation[];
      /** Empty if nothing is readable. Null if the catalogs with the grants could not be read. */
      grants: HashGrant[] | null;
    };
    groupsWithCreate: string[];
    /** In order of precedence. Null if pg_db_role_setting could not be read. */
    settings: RoleSetting[] | null;
  };
  database: {
    name: string;
    canCreate: boolean;
    canUseTemporary: boolean;
    owner: string | null;
    encoding: string | null;
  };
  catalogs: Record<CatalogName, Catalog>;
  /** Schemas of the entry, and those in which the role may create; null if pg_namespace could not be read. */
  schemas: SchemaFacts[] | null;
  /** Null if the catalogs could not be read. `loadedCutShort` says why this is missing or incomplete. */
  loaded: LoadedTables | null;
  loadedCutShort: ServerError | null;
  /** What the server refused for another reason than a closed catalog. */
  denied: DeniedPrivileges | null;
};

export type Timeout = keyof typeof timeoutSince;

export type RoleSetting = {
  scope: "role" | "database" | "role-in-database" | "all-roles";
  name: string;
  value: string;
};

type HashRelation = "pg_authid" | "pg_shadow";

/** `grantee`: null is PUBLIC. `member`: a direct member of pg_read_all_data. */
export type HashGrant =
  | {
      kind: "select";
      relation: HashRelation;
      column: string | null;
      grantee: string | null;
      grantor: string | null;
    }
  | { kind: "reads-all-data"; member: string; grantor: string | null };

/** `closed`: relations that are public by default, but that the role can't read. Null if the role can't see them. */
export type Catalog = { usable: boolean; closed: string[] | null };

type SchemaFacts = { name: string; owner: string; usable: boolean; canCreate: boolean };

export function readFacts(
  rows: Rows,
  parameters: Record<string, string>,
  options: ProbeOptions,
  denied: DeniedPrivileges | null,
  loadedCutShort: ServerError | null,
  processId: number | null = null,
): Facts {
  const { privileges, database } = rows;
  const login = privileges?.login ?? "";
  const readable: HashRelation[] = [
    ...(privileges?.readsAuthid ? ["pg_authid" as const] : []),
    ...(privileges?.readsShadow ? ["pg_shadow" as const] : []),
  ];
  const settings = rows.settings === undefined ? null : settingsOf(rows.settings, login);
  return {
    rows,
    versionText: rows.session?.versionText ?? rows.version?.versionText ?? "",
    serverVersion: parameters.server_version ?? "",
    versionNum: options.versionNum,
    session: { ...sessionOf(rows, settings, options), isPooled: isPooled(rows, processId) },
    role: {
      name: privileges?.role ?? "",
      login,
      details: rows.roles?.find(({ name }) => name === login) ?? null,
      canConnect: privileges?.connects ?? false,
      superuser: superuserOf(rows),
      hashes: {
        readable,
        grants: readable.length === 0 ? [] : (rows.hashes?.map(grantOf) ?? null),
      },
      groupsWithCreate: (rows.groups ?? []).map(({ name }) => name),
      settings: settings?.loader ?? null,
    },
    database: {
      name: privileges?.database ?? "",
      canCreate: privileges?.createsOnDatabase ?? false,
      canUseTemporary: privileges?.usesTemporary ?? false,
      owner: database?.owner ?? null,
      encoding: database?.encoding ?? null,
    },
    catalogs: {
      information_schema: catalogOf("information_schema", rows, options.versionNum),
      pg_catalog: catalogOf("pg_catalog", rows, options.versionNum),
    },
    schemas: rows.schemas ?? null,
    loaded: loadedOf(rows),
    loadedCutShort,
    denied,
  };
}

/** The role that the login becomes by its settings, or null: the first setting that is allowed applies. */
export function actorOf({ privileges, settings = [], actors = [] }: Rows): string | null {
  const login = privileges?.login ?? "";
  const allowed = settings.filter(
    ({ setting }) => setting === "role=none" || actors.some((actor) => actor.setting === setting),
  );
  const setting = settingsOf(allowed, login).loader.find(({ name }) => name === "role");
  return setting === undefined || setting.value === "none" || setting.value === login ? null : setting.value;
}

export function closedOf(rows: Rows): string[] | null {
  if (isUsable("pg_catalog", rows)) return namesIn("pg_catalog", rows.unreadable ?? []);
  return rows.hidden === undefined ? null : namesIn("pg_catalog", rows.hidden);
}

function catalogOf(schema: CatalogName, rows: Rows, versionNum: number): Catalog {
  const usable = isUsable(schema, rows);
  const relations = usable ? (rows.unreadable ?? []) : rows.hidden;
  if (relations === undefined) return { usable, closed: null };
  // Only names from our own list, because they are printed in SQL for a superuser.
  const named = namesIn(schema, relations);
  const closed = stockRelations(schema, versionNum).filter((name) => named.includes(name));
  return { usable, closed: schema === "pg_catalog" ? closedByAdmin(closed, rows.opened) : closed };
}

function isUsable(schema: CatalogName, { privileges }: Rows): boolean {
  const usable = schema === "pg_catalog" ? privileges?.usesPgCatalog : privileges?.usesInformationSchema;
  return usable ?? false;
}

function namesIn(schema: CatalogName, relations: { schema: CatalogName; name: string }[]): string[] {
  return relations.filter((relation) => relation.schema === schema).map(({ name }) => name);
}

/** Without relations that this cluster's initdb did not make public. pg_subscription is public by column. */
function closedByAdmin(closed: string[], opened: Rows["opened"] = []): string[] {
  const names = opened.map(({ relation }) => relation);
  if (names.length === 0) return closed;
  return closed.filter((name) => names.includes(name) || name === "pg_subscription");
}

type SettingsByRole = { loader: RoleSetting[]; auditors: string[] };

function isPooled({ initialSession }: Rows, processId: number | null): boolean | null {
  const [first] = initialSession ?? [];
  return first === undefined || processId === null ? null : first.process !== processId;
}

/** With an auditor the loader's settings count, not those of the session. */
function sessionOf(
  rows: Rows,
  settings: SettingsByRole | null,
  options: ProbeOptions,
): Omit<Facts["session"], "isPooled"> {
  const { session, serverSettings } = rows;
  const isAuditor = options.role !== null;
  const ofLoader = (name: string) => settings?.loader.find((each) => each.name === name)?.value ?? null;
  const isHidden = (name: string) =>
    isAuditor && ofLoader(name) === null && (settings === null || settings.auditors.includes(name));
  const effective = <Value>(name: string, inSession: Value, read: (setting: string) => Value) => {
    const setting = isAuditor ? ofLoader(name) : null;
    if (setting !== null) return read(setting);
    return isHidden(name) ? null : inSession;
  };
  const limits = timeouts.map((name) => [name, effective(name, session?.[name] ?? null, settingMs)]);
  const tablespace = settings?.loader.find(
    ({ name, value }) =>
      name === "default_tablespace" &&
      (value === "" || rows.tablespaces?.some((each) => each.name === value)),
  );
  const available = timeouts.filter((name) => timeoutSince[name] <= options.versionNum);
  return {
    inRecovery: session?.inRecovery ?? false,
    readOnly: effective(readOnlySetting, session?.readOnly ?? false, isOn) ?? false,
    timeouts: Object.fromEntries(limits),
    defaultTablespace:
      isAuditor && tablespace !== undefined
        ? tablespace.value
        : isHidden("default_tablespace")
          ? null
          : (serverSettings?.defaultTablespace ?? null),
    synchronousCommit: effective(
      "synchronous_commit",
      serverSettings?.synchronousCommit ?? null,
      (setting) => setting,
    ),
    eventTriggers: effective("event_triggers", serverSettings?.eventTriggers ?? null, (setting) => setting),
    hidden: [readOnlySetting, "default_tablespace", "synchronous_commit", ...available].filter(isHidden),
  };
}

const readOnlySetting = "default_transaction_read_only";

function isOn(setting: string): boolean {
  return /^(on|t|tr|tru|true|y|ye|yes|1)$/i.test(setting);
}

/** As in process_settings, which InitPostgres calls. */
const precedence: RoleSetting["scope"][] = ["role-in-database", "role", "database", "all-roles"];

type SettingRows = NonNullable<Rows["settings"]>;

function settingsOf(rows: SettingRows, login: string): SettingsByRole {
  const isLoaders = ({ role }: SettingRows[number]) => role === null || role === login;
  return {
    loader: rows
      .filter(isLoaders)
      .map(settingOf)
      .sort((one, other) => precedence.indexOf(one.scope) - precedence.indexOf(other.scope)),
    auditors: rows.filter((row) => !isLoaders(row)).map((row) => settingOf(row).name),
  };
}

function settingOf({ inDatabase, role, setting }: SettingRows[number]): RoleSetting {
  const [name = "", ...value] = setting.split("=");
  const ofRole = inDatabase ? "role-in-database" : "role";
  const ofAll = inDatabase ? "database" : "all-roles";
  return { scope: role === null ? ofAll : ofRole, name, value: value.join("=") };
}

function superuserOf({ roles, demotable }: Rows): Facts["role"]["superuser"] {
  const superuser = roles?.find(({ isSuperuser }) => isSuperuser);
  if (superuser === undefined) return null;
  return { name: superuser.name, demotable: demotable?.some(({ name }) => name === superuser.name) ?? false };
}

/** Relation and column are our own names, because they are printed in SQL. */
function grantOf({ relation, column, grantee, grantor }: NonNullable<Rows["hashes"]>[number]): HashGrant {
  if (relation === null) return { kind: "reads-all-data", member: grantee ?? "", grantor };
  const knownRelation: HashRelation = relation === "pg_shadow" ? "pg_shadow" : "pg_authid";
  const hash = knownRelation === "pg_shadow" ? "passwd" : "rolpassword";
  return { kind: "select", relation: knownRelation, column: column === null ? null : hash, grantee, grantor };
}

export type LoadedTables = {
  schemas: SchemaFacts[];
  tables: number;
  notWritable: number;
  owners: string[];
  notOwned: { schema: string; owner: string }[];
  /** Schemas that Stitch has loaded as other users, if it has loaded none as this one. */
  ofOthers: { schema: string; owner: string }[];
  obstacles: Obstacle[];
};

export type Obstacle = NonNullable<Rows["obstacles"]>[number] & {
  uncovered: string[];
};

function loadedOf({ loaded, obstacles = [], policies = [] }: Rows): LoadedTables | null {
  if (loaded === undefined) return null;
  const groups = loaded.filter(({ cause }) => cause !== "other-user");
  const placeOf = ({ schema, owner }: (typeof loaded)[number]) => ({ schema, owner });
  // Rows about child tables in other schemas have no tables.
  const schemas = new Map(
    groups
      .filter(({ tables }) => tables > 0)
      .map(({ schema, schemaOwner, usable, canCreate }) => [
        schema,
        { name: schema, owner: schemaOwner, usable, canCreate },
      ]),
  );
  const countOf = (cause: (typeof groups)[number]["cause"]) =>
    groups.filter((group) => group.cause === cause).reduce((sum, { tables }) => sum + tables, 0);
  return {
    schemas: [...schemas.values()],
    tables: groups.reduce((sum, { tables }) => sum + tables, 0),
    notWritable: countOf("schema") + countOf("owner") + countOf("write") + (policies[0]?.total ?? 0),
    owners: [...new Set(groups.map(({ owner }) => owner))].sort(),
    notOwned: groups.filter(({ cause }) => cause === "owner").map(placeOf),
    ofOthers: loaded
      .filter(({ cause }) => cause === "other-user")
      .map(placeOf)
      .sort((one, other) => (one.schema < other.schema ? -1 : 1)),
    obstacles: obstacles.map((obstacle) => ({
      ...obstacle,
      uncovered: policies
        .filter(({ schema, relation }) => schema === obstacle.schema && relation === obstacle.relation)
        .flatMap(({ commands }) => rowCommands.filter((command) => commands.split(" ").includes(command))),
    })),
  };
}

const rowCommands = ["SELECT", "INSERT", "UPDATE", "DELETE"];
