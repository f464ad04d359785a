// The kinds of options: what a declaration in options.ts consists of, and how texts are read by it.

import { suggestion } from "./text/matching.ts";
import { milliseconds } from "./text/phrases.ts";

/** A value, or what is wrong with the text that should give it, a sentence each. */
export type Read<Value> = { value: Value } | { errors: string[] };

export type Option<Value = unknown, Unit extends string = ""> = {
  read: (text: string) => Read<Value>;
  /** What an empty text means, as a person would write it. */
  default: string;
  /** A default that the runner evaluates, for action.yml only. */
  expression: string | null;
  /** One sentence or two for the help, action.yml and the reference. */
  about: string;
  /** More of it for action.yml and the reference. */
  details: string;
  /** Whether an input of the Action is a flag of the command as well. */
  flag: boolean;
  short: string | null;
  /** What its value is called in the help; null for a flag without a value. */
  value: string | null;
  /** Whether the flag may be repeated: each gives a line of the text. */
  multiple: boolean;
  completes: Completes;
  /** What the name of its value in the program ends with. */
  unit: Unit;
};

/** What a shell offers as the value of a flag. */
export type Completes = readonly string[] | "files" | "destinations" | "nothing";

export type Table = Readonly<Record<string, Option<unknown, string>>>;
type Spec = { about: string } & Partial<
  Pick<Option, "default" | "details" | "flag" | "short" | "value" | "completes" | "expression">
>;

/** The values of a table, by the names of its options in camel case: `timeoutMs` for the duration `timeout`. */
export type OptionValues<T> = {
  [Name in keyof T & string as ValueName<Name, T[Name]>]: T[Name] extends Option<infer Value, string>
    ? Value
    : never;
};
type ValueName<Name extends string, O> =
  O extends Option<unknown, infer Unit> ? `${CamelCase<Name>}${Unit}` : never;
type CamelCase<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name;

/** The name of an input, or of a flag, in a sentence. */
export const inputName = (name: string) => `\`${name}\``;
export const flagName = (name: string) => `\`--${name}\``;

/** Reads every option of a table, and names everything that is wrong with them at once. */
export function readTable<T extends Table>(
  table: T,
  texts: Readonly<Partial<Record<string, string>>>,
  nameOf: (name: string) => string,
): { kind: "values"; values: OptionValues<T> } | { kind: "usage"; errors: string[] } {
  const errors: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, { read, default: preset, unit }] of Object.entries(table)) {
    const text = texts[name] ?? "";
    const result = read(text.trim() === "" ? preset : text);
    if ("errors" in result) errors.push(...result.errors.map((error) => `${nameOf(name)}: ${error}`));
    else values[name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) + unit] = result.value;
  }
  return errors.length > 0
    ? { kind: "usage", errors }
    : { kind: "values", values: values as OptionValues<T> };
}

/** A sentence on a word that is not one of those that are allowed, with the one that was meant. */
export function notAmong(given: string, allowed: readonly string[]): string {
  const near = suggestion(given, allowed);
  return `"${given}" is not one of ${allowed.join(", ")}.${near === null ? "" : ` Did you mean ${near}?`}`;
}

/** Its text is read as it is, untrimmed. */
export function parsed<Value>(spec: Spec & { read: (text: string) => Read<Value> }): Option<Value> {
  return {
    default: "",
    expression: null,
    details: "",
    flag: false,
    short: null,
    value: "VALUE",
    multiple: false,
    completes: "nothing",
    unit: "",
    ...spec,
  };
}

export function text(spec: Spec): Option<string> {
  return parsed({ value: "TEXT", ...spec, read: (given) => ({ value: given.trim() }) });
}

/** One of a few words, or another one that people try for it. */
export function choice<const Word extends string>({
  of: allowed,
  also = {},
  ...spec
}: Spec & { of: readonly Word[]; also?: Readonly<Record<string, Word>> }): Option<Word> {
  const read = (given: string): Read<Word> => {
    const word = Object.hasOwn(also, given.trim())
      ? also[given.trim()]
      : allowed.find((each) => each === given.trim());
    return word === undefined ? wrong(notAmong(given.trim(), allowed)) : { value: word };
  };
  return parsed({ value: "WORD", completes: allowed, ...spec, read });
}

/** Any of a few words, in their own order. */
export function choices<const Word extends string>({
  of: allowed,
  ...spec
}: Spec & { of: readonly Word[] }): Option<Word[]> {
  const read = (given: string[]): Read<Word[]> => {
    const unknown = given.filter((each) => !allowed.some((word) => word === each));
    if (unknown.length > 0) return { errors: unknown.map((each) => notAmong(each, allowed)) };
    return { value: allowed.filter((word) => given.includes(word)) };
  };
  return parsedWords({ completes: allowed, ...spec, read });
}

export function boolean(spec: Spec): Option<boolean> {
  const read = (given: string): Read<boolean> => {
    const word = given.trim().toLowerCase();
    if (word !== "true" && word !== "false")
      return wrong(`"${given.trim()}" is not a boolean. Use true or false.`);
    return { value: word === "true" };
  };
  return parsed({ default: "false", value: null, ...spec, read });
}

export function integer({ min, max, ...spec }: Spec & { min: number; max: number }): Option<number> {
  const read = (given: string): Read<number> => {
    const value = /^[0-9]{1,6}$/.test(given.trim()) ? Number(given) : -1;
    if (value >= min && value <= max) return { value };
    return wrong(`"${given.trim()}" is not a whole number from ${min} to ${max}.`);
  };
  return parsed({ value: "NUMBER", ...spec, read });
}

/** In ms. */
export function duration({ max, ...spec }: Spec & { max: string }): Option<number, "Ms"> {
  const read = (given: string): Read<number> => {
    const ms = milliseconds(given.trim());
    if (ms === null)
      return wrong(
        `"${given.trim()}" is not a duration. Use a number with a unit: 500ms, 30s, 10m, 12h or 30d.`,
      );
    if (ms > milliseconds(max)!) return wrong(`"${given.trim()}" is too long. The maximum is ${max}.`);
    return { value: ms };
  };
  return { ...parsed({ value: "DURATION", ...spec, read }), unit: "Ms" };
}

/** Texts of a line each, such as paths. */
export function lines(spec: Spec): Option<string[]> {
  const read = (given: string) => ({
    value: given
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  });
  return { ...parsed({ value: "FILE", completes: "files", ...spec, read }), multiple: true };
}

/** Words between spaces, commas or line breaks. */
export function parsedWords<Value>({
  read,
  ...spec
}: Spec & { read: (words: string[]) => Read<Value> }): Option<Value> {
  const readText = (given: string) => read(given.split(/[\s,]+/).filter((word) => word !== ""));
  return { ...parsed({ value: "WORD", ...spec, read: readText }), multiple: true };
}

/** Null where nothing is given. */
export function optional<Value>(option: Option<Value>): Option<Value | null> {
  return { ...option, read: (given) => (given.trim() === "" ? { value: null } : option.read(given)) };
}

export function wrong(error: string): { errors: string[] } {
  return { errors: [error] };
}
