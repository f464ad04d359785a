// Workflow commands, parsed from a log as by the runner. Sources: actions/runner v2.336.0.

export type Command = { name: string; properties: Record<string, string>; message: string };

/** Line ends as in .NET's StreamReader. */
export const lineBreak = /\r\n|\r|\n/;

const weightless = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** Two colons or hashes, with nothing between them that a reader sees. Most texts have none. */
const mark =
  /:[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]*:|#[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]*#/u;

export function commandsIn(text: string): Command[] {
  if (!mark.test(text)) return [];
  return text.split(lineBreak).flatMap((line) => (mark.test(line) ? (readCommand(line) ?? []) : []));
}

/**
 * The command in a line. The newer grammar is tried first (src/Runner.Worker/ActionCommandManager.cs, TryProcessCommand). The
 * runner compares names by linguistic rules, which skip characters without weight. It accepts only registered names; this
 * emulator accepts any, since a later version may register more.
 */
export function readCommand(line: string): Command | null {
  return readPlain(line) ?? readPlain(line.replaceAll(weightless, ""));
}

function readPlain(line: string): Command | null {
  return readCurrent(line) ?? readOld(line);
}

/**
 * `::name key=value,key=value::message` at the beginning of a line, after optional white space
 * (src/Runner.Common/ActionCommand.cs, TryParseV2).
 */
function readCurrent(line: string): Command | null {
  const match = /^\s*::(?<name>[^ :,]+)(?: (?<properties>.*?))?::(?<message>.*)$/.exec(line)?.groups;
  if (match === undefined) return null;
  const { name = "", properties = "", message = "" } = match;
  return {
    name,
    properties: propertiesIn(properties.trim(), ",", propertyEscapes),
    message: unescaped(message, dataEscapes),
  };
}

/** `##[name key=value;key=value]message` anywhere in a line (the same file, TryParse). */
function readOld(line: string): Command | null {
  const match = /##\[(?<name>[^ \]]+)(?: (?<properties>[^\]]*))?\](?<message>.*)$/.exec(line)?.groups;
  if (match === undefined) return null;
  const { name = "", properties = "", message = "" } = match;
  return {
    name,
    properties: propertiesIn(properties, ";", oldEscapes),
    message: unescaped(message, oldEscapes),
  };
}

type Escapes = [written: string, meant: string][];

/** In unescaping order (the same file, _escapeDataMappings, _escapePropertyMappings, _escapeMappings). */
const dataEscapes: Escapes = [
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%25", "%"],
];
const propertyEscapes: Escapes = [
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%3A", ":"],
  ["%2C", ","],
  ["%25", "%"],
];
const oldEscapes: Escapes = [
  ["%3B", ";"],
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%5D", "]"],
  ["%25", "%"],
];

function unescaped(text: string, escapes: Escapes): string {
  return escapes.reduce((rest, [written, meant]) => rest.replaceAll(written, meant), text);
}

/** A property without a name or without a value is dropped: both splits remove empty parts. */
function propertiesIn(text: string, separator: string, escapes: Escapes): Record<string, string> {
  const pairs = text.split(separator).flatMap((pair) => {
    const [, name, value] = /^=*([^=]+)=+(.+)$/s.exec(pair) ?? [];
    return name === undefined || value === undefined ? [] : [[name, unescaped(value, escapes)] as const];
  });
  return Object.fromEntries(pairs);
}

/** The value of each add-mask, and each of its lines (ActionCommandManager.cs, AddMaskCommandExtension). */
export function masksOf(commands: Command[]): string[] {
  const values = commands.filter(({ name }) => name === "add-mask").map(({ message }) => message);
  const all = new Set(values.flatMap((value) => [value, ...value.split(/[\r\n]+/)]));
  return [...all].filter((mask) => mask.trim() !== "").sort((one, other) => other.length - one.length);
}

/** A line of the log. Masks may overlap: what any of them covers is hidden (src/Sdk/DTLogging/Logging/SecretMasker.cs). */
export function masked(line: string, masks: string[]): string {
  const covered = new Array<boolean>(line.length).fill(false);
  for (const mask of masks) {
    for (let at = line.indexOf(mask); at !== -1; at = line.indexOf(mask, at + 1))
      covered.fill(true, at, at + mask.length);
  }
  return line.split("").reduce((shown, character, at) => {
    if (!covered[at]) return shown + character;
    return covered[at - 1] ? shown : `${shown}***`;
  }, "");
}
