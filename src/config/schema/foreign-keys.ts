// Settings of other programs (libpq, dbt, Airbyte, Singer, node-postgres). One edit turns each group into our keys.

import { suggestion } from "../../text/matching.ts";
import { topKeys } from "../keys.ts";
import {
  type ForeignGroup,
  newKeys,
  oldKeys,
  type Problem,
  schemaReason,
  withoutMissing,
} from "../problem.ts";
import { referenceMistake } from "../values/reference-spellings.ts";
import { variableName } from "../values/variables.ts";
import { isObject, type Path, type PlainMapping, wordOf } from "../yaml/document.ts";
import type { YamlPairs, YamlValue } from "../yaml/render.ts";
import { isSecretKey, variableFor } from "./hard-coded-secrets.ts";
import { foreignTarget, suggestedValue } from "./suggestions.ts";

type NameVariable = (keys: Path, secret: string) => string;

export function withGroups(
  problems: Problem[],
  plain: Record<string, unknown>,
  path: Path,
  merged: ReadonlySet<string>,
): Problem[] {
  const groups = foreignGroups(plain, merged, (keys, secret) => variableFor([...path, ...keys], secret));
  let remaining = problems;
  for (const group of groups) {
    const replaced = oldKeys(group);
    const concerns = ({ at }: Problem) =>
      at.kind !== "range" && replaced.includes(String(at.path[path.length]));
    const first = remaining.find((problem) => problem.rule === "config/unknown-key" && concerns(problem));
    if (first === undefined || first.at.kind === "range") continue;
    const problem: Problem = { ...first, suggestion: { kind: "group", group } } as Problem;
    const isAnswered = (each: Problem) =>
      concerns(each) && (each.rule === "config/unknown-key" || schemaReason(each)?.kind === "type");
    const added = newKeys(group);
    // A key that is unknown to the group may be misspelled.
    const isAdded = (key: string) =>
      added.includes(key) || added.some((each) => suggestion(each, [key]) !== null);
    const isOfEntry = ({ at }: Problem) => at.kind !== "range" && at.path.length === path.length;
    remaining = remaining.flatMap((each) => {
      if (each === first) return [problem];
      if (isAnswered(each)) return [];
      return isOfEntry(each) ? withoutMissing(each, isAdded) : [each];
    });
  }
  return remaining;
}

function foreignGroups(
  entry: PlainMapping,
  merged: ReadonlySet<string>,
  nameVariable: NameVariable,
): ForeignGroup[] {
  const settings = settingsIn(entry, "");
  const isElsewhere = ({ key }: Setting) => merged.has(key);
  const here = groupsAmong(
    settings.filter((each) => !isElsewhere(each) || topKeys.includes(each.key)),
    entry,
    nameVariable,
  );
  // Shared text is changed where it is written, if the whole group is there and nothing of it in this entry alone.
  const ownPairs = Object.fromEntries(Object.entries(entry).filter(([key]) => !merged.has(key)));
  const shared = groupsAmong(settings.filter(isElsewhere), ownPairs, nameVariable).filter(
    ({ variables, set }) =>
      variables.length === 0 && Object.keys(set).every((key) => !Object.hasOwn(ownPairs, key)),
  );
  return [...here, ...shared];
}

export type ConvertedEntry = Pick<ForeignGroup, "variables" | "isCertain"> & {
  entry: YamlPairs;
  dropped: string[];
};

export function convertedEntry(block: PlainMapping, nameVariable: NameVariable): ConvertedEntry | null {
  const settings = settingsIn(block, "");
  const has = (target: string) => settings.some((each) => each.target === target && !isObject(each.value));
  if (!has("url") && !(has("host") && (has("username") || has("database")))) return null;
  const isForeignBlock = settings.some((each) => isForeign(each) || isForeignInSsl(each));
  const group = isForeignBlock ? groupOf(settings, block, nameVariable) : emptyGroup();
  if (group === null) return null;
  const entry: YamlPairs = { ...group.set };
  for (const [key, value] of Object.entries(block)) {
    const name = group.renamed.find(({ from }) => from === key)?.to ?? key;
    if (group.keys.includes(key) || Object.hasOwn(entry, name) || value === null) continue;
    if (name === "type" && /^postgres/i.test(wordOf(value))) continue;
    entry[name] = convertedValue(name, value, group, nameVariable);
  }
  const dropped = settings.filter(({ target }) => target === "").map(({ key }) => key);
  return { entry: inOrder(entry), variables: group.variables, isCertain: group.isCertain, dropped };
}

function groupsAmong(settings: Setting[], entry: PlainMapping, nameVariable: NameVariable): ForeignGroup[] {
  const isBlock = settings.some(({ isWrapped }) => isWrapped) || settings.filter(isForeign).length >= 4;
  const families = isBlock
    ? [settings]
    : ["ssl", "ssh"].map((name) => settings.filter(({ target }) => familyOf(target) === name));
  return families.flatMap((family) => groupOf(family, entry, nameVariable) ?? []);
}

/** A setting at any depth. `key` is the entry's key that contains it, and `target` ours, with a dot in `ssl` or `ssh`. */
type Setting = { target: string; key: string; spelling: string; value: unknown; isWrapped: boolean };

function isForeign({ target, key }: Setting): boolean {
  return !topKeys.includes(key) && target !== key;
}

function familyOf(target: string): string {
  return target.split(".")[0]!;
}

const wrapper =
  /^(connection|connection_?configuration|credentials?|config|configuration|conn|connect_args|options|dialect_?options|extra)$/i;

/** In `ssl` and `ssh`, which are the `parent`, unknown keys keep their names, so that they are reported and not lost. */
function settingsIn(mapping: PlainMapping, parent: string): Setting[] {
  return Object.entries(mapping).flatMap(([key, value]): Setting[] => {
    const plain = { target: key, key, spelling: key, value, isWrapped: false };
    if (parent === "" && topKeys.includes(key) && !isObject(value)) return [plain];
    if (parent === "" && wrapper.test(key) && isObject(value)) {
      const inner = settingsIn(value, "");
      const isKnown = inner.some(({ target, key: name }) => target !== name || topKeys.includes(target));
      return isKnown ? inner.map((each) => ({ ...each, key, spelling: key, isWrapped: true })) : [plain];
    }
    const target = foreignTarget(key, parent);
    if (target === null) return [parent === "" ? plain : { ...plain, target: `${parent}.${key}` }];
    const family = familyOf(target);
    const isNested = isObject(value) && /^ss[lh]\.(on|mode)$/.test(target);
    return isNested
      ? settingsIn(value, family).map((each) => ({
          ...each,
          key,
          spelling: key === "ssl" ? `ssl.${each.spelling}` : key,
        }))
      : [{ ...plain, target }];
  });
}

function emptyGroup(): ForeignGroup {
  return { keys: [], spellings: [], renamed: [], set: {}, isCertain: true, variables: [] };
}

function groupOf(settings: Setting[], entry: PlainMapping, nameVariable: NameVariable): ForeignGroup | null {
  const foreign = settings.filter((setting) => isForeign(setting) || isForeignInSsl(setting));
  if (foreign.length === 0) return null;
  const group = emptyGroup();
  const ssl = settings.filter(({ target }) => familyOf(target) === "ssl");
  const ssh = settings.filter(({ target }) => familyOf(target) === "ssh");
  if (ssl.some((setting) => foreign.includes(setting)) && !addSsl(ssl, group)) return null;
  if (ssh.some((setting) => foreign.includes(setting)) && !addSsh(ssh, group, nameVariable)) return null;
  group.spellings = [...new Set(foreign.map(({ spelling }) => spelling))];
  for (const { target, key, value, isWrapped } of foreign) {
    const isPlain = target !== "" && !["ssl", "ssh"].includes(familyOf(target));
    if (isPlain && isTaken(target, key, entry, group)) return null;
    if (isPlain && !isWrapped && target !== "schemas") {
      group.renamed.push({ from: key, to: target });
      continue;
    }
    if (!group.keys.includes(key)) group.keys.push(key);
    if (isPlain) group.set[target] = convertedValue(target, value, group, nameVariable);
  }
  return { ...group, set: inOrder(group.set) };
}

function inOrder(pairs: YamlPairs): YamlPairs {
  const place = (key: string) => (topKeys.includes(key) ? topKeys.indexOf(key) : topKeys.length);
  return Object.fromEntries(Object.entries(pairs).sort(([one], [other]) => place(one) - place(other)));
}

function isTaken(target: string, key: string, entry: PlainMapping, group: ForeignGroup): boolean {
  if (Object.hasOwn(group.set, target) || group.renamed.some(({ to }) => to === target)) return true;
  return target !== key && Object.hasOwn(entry, target);
}

function convertedValue(
  target: string,
  value: unknown,
  group: ForeignGroup,
  nameVariable: NameVariable,
): YamlValue {
  if (isSecretKey(target)) return secretText(value, [target], target, group, nameVariable);
  return target === "schemas" && typeof value === "string" ? [value] : (value as YamlValue);
}

function isForeignInSsl({ target, key }: Setting): boolean {
  return key === "ssl" && ["ssl.rejects", "ssl.on"].includes(target);
}

function addSsl(settings: Setting[], group: ForeignGroup): boolean {
  let isOn: boolean | null = null;
  const verify: string[] = [];
  const certificates: unknown[] = [];
  const rest: YamlPairs = {};
  for (const { target, value } of settings) {
    const word = wordOf(value).toLowerCase();
    if (variableName(value) !== null && target !== "ssl.certificate") return false;
    switch (target) {
      case "ssl":
      case "ssl.on":
      case "ssl.mode": {
        const suggested = suggestedValue("ssl", word);
        if (suggested === null) return false;
        if (isOn !== null && isOn !== (suggested !== "false")) group.isCertain = false;
        isOn = isOn === true || suggested !== "false";
        const level = /verify-(ca|full)$/.exec(word)?.[1];
        if (level !== undefined) verify.push(level);
        else if (target === "ssl.mode" && suggested !== "false") verify.push("none");
        break;
      }
      case "ssl.rejects":
        isOn = true;
        verify.push(word === "false" ? "none" : "full");
        break;
      case "ssl.verify": {
        const level = { true: "full", false: "none" }[word] ?? word.replace("verify-", "");
        if (!strength.includes(level)) return false;
        isOn = true;
        verify.push(level);
        break;
      }
      case "ssl.certificate":
        certificates.push(value);
        break;
      default:
        rest[target.slice(4)] = value as YamlValue;
    }
  }
  if (certificates.length > 1) return false;
  if (certificates.length === 1) isOn ??= true;
  if (new Set(verify).size > 1) group.isCertain = false;
  const strongest = verify.toSorted((one, other) => strength.indexOf(other) - strength.indexOf(one))[0];
  const isCertificateOnly =
    certificates.length === 1 &&
    strongest === "none" &&
    !settings.some(({ target }) => target === "ssl.rejects" || target === "ssl.verify");
  // With a certificate, libpq verifies the CA for `require` too.
  const level = isCertificateOnly ? undefined : strongest;
  const mapping = {
    ...(certificates.length === 1 ? { certificate: certificates[0] as YamlValue } : {}),
    ...(level === undefined || (level === "none" && certificates.length === 0) ? {} : { verify: level }),
    ...rest,
  };
  group.set.ssl = isOn === false ? false : Object.keys(mapping).length === 0 ? true : mapping;
  if (isOn === false && Object.keys(mapping).length > 0) group.isCertain = false;
  return true;
}

const strength = ["none", "ca", "full"];

function addSsh(settings: Setting[], group: ForeignGroup, nameVariable: NameVariable): boolean {
  const ssh: YamlPairs = {};
  let isOn = true;
  for (const { target, value } of settings) {
    if (target === "ssh.on") {
      if (/^(false|no|off|none|no_tunnel|direct|directly|0)$/i.test(wordOf(value))) isOn = false;
      continue;
    }
    const key = target.slice(4);
    if (Object.hasOwn(ssh, key)) return false;
    ssh[key] = isSecretKey(key)
      ? secretText(value, ["ssh", key], key, group, nameVariable)
      : (value as YamlValue);
  }
  if (!isOn && settings.some(({ key }) => key === "ssh")) return false;
  if (!isOn) group.isCertain = settings.length === 1;
  else group.set.ssh = ssh;
  return true;
}

function secretText(
  value: unknown,
  keys: Path,
  secret: string,
  group: ForeignGroup,
  nameVariable: NameVariable,
): string {
  if (variableName(value) !== null) return String(value);
  const mistake = referenceMistake(secret, secret, value, null);
  const isNamed = mistake?.kind === "variable" && mistake.name !== null;
  const name = isNamed ? mistake.name! : nameVariable(keys, secret);
  if (!isNamed || mistake.hasDefault) group.variables.push(name);
  return `\${${name}}`;
}
