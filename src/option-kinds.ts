import { suggestion } from "./text/matching.ts";
import { milliseconds } from "./text/phrases.ts";

export type ReadResult<Value> = { value: Value } | { errors: string[] };

export type Option<Value = unknown, Unit extends string = ""> = {
  read: (text: string) => ReadResult<Value>;
  /** What an empty text means, as a user would write it. */
  default: string;
  /** A default that the runner evaluates, in action.yml only. */
  expression: string | null;
  about: string;
  details: string;
  flag: boolean;
  short: string | null;
  /** The placeholder in the help; null for a flag without a value. */
  value: string | null;
  /** Whether the flag may be repeated. Each value is then a line of the text. */
  multiple: boolean;
  completes: Completes;
  /** The suffix of its name in `OptionValues`. */
  unit: Unit;
};

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

export const inputName = (name: string) => `\`${name}\``;
export const flagName = (name: string) => `\`--${name}\``;

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

export function notAmong(word: string, allowed: readonly string[]): string {
  const near = suggestion(word, allowed);
  return `"${word}" is not one of ${allowed.join(", ")}.${near === null ? "" : ` Did you mean ${near}?`}`;
}

/** `read` gets the text untrimmed. */
export function parsed<Value>(spec: Spec & { read: (text: string) => ReadResult<Value> }): Option<Value> {
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

/** Not a URL, whose password would become the name of a folder. */
export function folder(spec: Spec): Option<string> {
  const read = (given: string): ReadResult<string> =>
    given.includes("://") ? wrong("a URL is not a folder.") : { value: given.trim() };
  return parsed({ value: "FOLDER", ...spec, read });
}

export function choice<const Word extends string>({
  words: allowed,
  aliases = {},
  ...spec
}: Spec & { words: readonly Word[]; aliases?: Readonly<Record<string, Word>> }): Option<Word> {
  const read = (input: string): ReadResult<Word> => {
    const word = Object.hasOwn(aliases, input.trim())
      ? aliases[input.trim()]
      : allowed.find((each) => each === input.trim());
    return word === undefined ? wrong(notAmong(input.trim(), allowed)) : { value: word };
  };
  return parsed({ value: "WORD", completes: allowed, ...spec, read });
}

export function choices<const Word extends string>({
  words: allowed,
  ...spec
}: Spec & { words: readonly Word[] }): Option<Word[]> {
  const read = (words: string[]): ReadResult<Word[]> => {
    const unknown = words.filter((each) => !allowed.some((word) => word === each));
    if (unknown.length > 0) return { errors: unknown.map((each) => notAmong(each, allowed)) };
    return { value: allowed.filter((word) => words.includes(word)) };
  };
  return parsedWords({ completes: allowed, ...spec, read });
}

export function boolean(spec: Spec): Option<boolean> {
  const read = (input: string): ReadResult<boolean> => {
    const word = input.trim().toLowerCase();
    if (word !== "true" && word !== "false")
      return wrong(`"${input.trim()}" is not a boolean. Use true or false.`);
    return { value: word === "true" };
  };
  return parsed({ default: "false", value: null, ...spec, read });
}

export function integer({ min, max, ...spec }: Spec & { min: number; max: number }): Option<number> {
  const read = (input: string): ReadResult<number> => {
    const value = /^[0-9]{1,6}$/.test(input.trim()) ? Number(input) : -1;
    if (value >= min && value <= max) return { value };
    return wrong(`"${input.trim()}" is not a whole number from ${min} to ${max}.`);
  };
  return parsed({ value: "NUMBER", ...spec, read });
}

export function duration({ max, ...spec }: Spec & { max: string }): Option<number, "Ms"> {
  const read = (input: string): ReadResult<number> => {
    const ms = milliseconds(input.trim());
    if (ms === null)
      return wrong(
        `"${input.trim()}" is not a duration. Use a number with a unit: 500ms, 30s, 10m, 12h or 30d.`,
      );
    if (ms > milliseconds(max)!) return wrong(`"${input.trim()}" is too long. The maximum is ${max}.`);
    return { value: ms };
  };
  return { ...parsed({ value: "DURATION", ...spec, read }), unit: "Ms" };
}

export function lines(spec: Spec): Option<string[]> {
  const read = (input: string) => ({
    value: input
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  });
  return { ...parsed({ value: "FILE", completes: "files", ...spec, read }), multiple: true };
}

export function parsedWords<Value>({
  read,
  ...spec
}: Spec & { read: (words: string[]) => ReadResult<Value> }): Option<Value> {
  const readText = (input: string) => read(input.split(/[\s,]+/).filter((word) => word !== ""));
  return { ...parsed({ value: "WORD", ...spec, read: readText }), multiple: true };
}

export function optional<Value>(option: Option<Value>): Option<Value | null> {
  return { ...option, read: (given) => (given.trim() === "" ? { value: null } : option.read(given)) };
}

export function wrong(error: string): { errors: string[] } {
  return { errors: [error] };
}
