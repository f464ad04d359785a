import { isObject } from "./document.ts";

export type YamlPairs = { [key: string]: YamlValue };
export type YamlValue = YamlPairs | string | number | boolean | null | readonly unknown[];

export type YamlStyle = "block" | "flow" | "json";

export function pairText(key: string, value: string): string {
  return value.startsWith("\n") ? `${key}:${value}` : `${key}: ${value}`;
}

export function yamlText(value: string): string {
  const isPlain = /^[A-Za-z][A-Za-z0-9_./-]*$/.test(value) || /^\$\{[A-Za-z_]\w*\}$/.test(value);
  return isPlain && !/^(true|false|null|yes|no|on|off)$/i.test(value) ? value : JSON.stringify(value);
}

/** In block style one line for each pair, the first without its indentation; otherwise on one line, without the braces. */
export function pairsText(pairs: YamlPairs, style: YamlStyle, indentation: string): string {
  if (style !== "block")
    return Object.entries(pairs)
      .map(
        ([key, value]) => `${style === "json" ? JSON.stringify(key) : keyText(key)}: ${inline(value, style)}`,
      )
      .join(", ");
  return Object.entries(pairs)
    .map(([key, value]) => {
      if (!isObject(value) || Object.keys(value).length === 0)
        return `${keyText(key)}: ${inline(value as YamlValue, "block")}`;
      const inner = `${indentation}  `;
      return `${keyText(key)}:\n${inner}${pairsText(value as YamlPairs, style, inner)}`;
    })
    .join(`\n${indentation}`);
}

function keyText(key: string): string {
  return /^[A-Za-z_][\w-]*$/.test(key) ? key : JSON.stringify(key);
}

export function inlineText(value: YamlValue): string {
  return inline(value, "flow");
}

function inline(value: YamlValue, style: YamlStyle): string {
  if (style === "json") return JSON.stringify(value);
  if (typeof value === "string") {
    const text = yamlText(value);
    // `}` would end a plain value in braces.
    return style === "flow" && text.startsWith("$") ? JSON.stringify(value) : text;
  }
  if (Array.isArray(value)) return `[${value.map((item) => inline(item as YamlValue, "flow")).join(", ")}]`;
  if (!isObject(value)) return String(value);
  const pairs = pairsText(value as YamlPairs, "flow", "");
  return pairs === "" ? "{}" : `{ ${pairs} }`;
}
