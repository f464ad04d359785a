// Values as YAML text.

import { isObject } from "./document.ts";

/** A value that a fix writes. */
export type Tree = { [key: string]: Tree } | string | number | boolean | null | readonly unknown[];

/** How the mapping around a new key is written. `json`: in braces, with quoted keys. */
export type YamlStyle = "block" | "flow" | "json";

/** A value that is a block begins on the next line. */
export function pairText(key: string, value: string): string {
  return value.startsWith("\n") ? `${key}:${value}` : `${key}: ${value}`;
}

/** YAML on one line for a text value: plain where that is safe, else in double quotes, which JSON's are too. */
export function yamlText(value: string): string {
  const isPlain = /^[A-Za-z][A-Za-z0-9_./-]*$/.test(value) || /^\$\{[A-Za-z_]\w*\}$/.test(value);
  return isPlain && !/^(true|false|null|yes|no|on|off)$/i.test(value) ? value : JSON.stringify(value);
}

/** Keys and values as lines of a block, the first without its indentation, or in one line as a part of a mapping in braces. */
export function pairsText(pairs: { [key: string]: Tree }, style: YamlStyle, indentation: string): string {
  if (style !== "block")
    return Object.entries(pairs)
      .map(
        ([key, value]) => `${style === "json" ? JSON.stringify(key) : keyText(key)}: ${inline(value, style)}`,
      )
      .join(", ");
  return Object.entries(pairs)
    .map(([key, value]) => {
      if (!isObject(value) || Object.keys(value).length === 0)
        return `${keyText(key)}: ${inline(value as Tree, "block")}`;
      const inner = `${indentation}  `;
      return `${keyText(key)}:\n${inner}${pairsText(value as { [key: string]: Tree }, style, inner)}`;
    })
    .join(`\n${indentation}`);
}

function keyText(key: string): string {
  return /^[A-Za-z_][\w-]*$/.test(key) ? key : JSON.stringify(key);
}

/** A value on one line, as in braces. */
export function inlineText(value: Tree): string {
  return inline(value, "flow");
}

function inline(value: Tree, style: YamlStyle): string {
  if (style === "json") return JSON.stringify(value);
  if (typeof value === "string") {
    const text = yamlText(value);
    // Braces end a plain value in a mapping in braces.
    return style === "flow" && text.startsWith("$") ? JSON.stringify(value) : text;
  }
  if (Array.isArray(value)) return `[${value.map((item) => inline(item as Tree, "flow")).join(", ")}]`;
  if (!isObject(value)) return String(value);
  const pairs = pairsText(value as { [key: string]: Tree }, "flow", "");
  return pairs === "" ? "{}" : `{ ${pairs} }`;
}
