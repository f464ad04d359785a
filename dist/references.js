import { St as literalText, Tt as variableName, Vt as locate, Zt as decidesConnection, in as publicPaths, pt as certificatePath, rn as pathsWithFormat, zt as keyPlace } from "./options.js";
import { a as isObject } from "./entries.js";
// src/config/references.ts
/** The references of an entry in the order of its keys; none where it is never dialled. */
function referencesOf(entry) {
	const { definition, path, root, source } = entry;
	if (definition === null || definition.access === "stitch-only") return [];
	return Object.entries(definition).filter(([key]) => decidesConnection(key)).flatMap(([key, value]) => namesIn(value, [key])).map(({ name, keys }) => ({
		name,
		location: locate(source, root, keyPlace(path, false, keys))
	}));
}
function namesIn(value, keys) {
	if (typeof value === "object" && value !== null) return Object.entries(value).flatMap(([key, each]) => namesIn(each, [...keys, Array.isArray(value) ? Number(key) : key]));
	const name = variableName(value);
	return name === null ? [] : [{
		name,
		keys
	}];
}
/** The values of its public keys that are written out: they are not secrets, even where a secret has the same text. */
function publicValues({ definition }) {
	return literalsAt(definition, publicPaths).map(literalText);
}
/** The files that it names, such as a certificate's, by their absolute paths. */
function namedFiles({ definition, folder }) {
	return literalsAt(definition, pathsWithFormat("file")).flatMap((value) => certificatePath(value, folder) ?? []);
}
function literalsAt(definition, paths) {
	const valueAt = (path) => path.split(".").reduce((value, key) => isObject(value) ? value[key] : void 0, definition);
	return paths.map(valueAt).filter((value) => typeof value === "string" && variableName(value) === null);
}
export { publicValues as n, referencesOf as r, namedFiles as t };
