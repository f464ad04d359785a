import { d as entryKeys, f as entryPaths } from "./variables.js";
// src/terminal/commands/stitch/form.ts
const apiType = "postgres";
const propertyKeys = entryPaths.filter((path) => {
	const { stitch } = entryKeys[path];
	return stitch !== null && "property" in stitch;
});
const formProperties = propertyKeys.map((key) => propertyName(key));
const formFields = entryPaths.flatMap((path) => {
	const { stitch } = entryKeys[path];
	return stitch !== null && "field" in stitch ? [stitch.field] : [];
});
function isInStitch(key) {
	return Object.hasOwn(entryKeys, key) && entryKeys[key].stitch !== null;
}
function propertyName(key) {
	return entryKeys[key].stitch.property;
}
function valuesIn(properties) {
	return Object.fromEntries(propertyKeys.map((key) => [key, properties[propertyName(key)]]));
}
function propertiesOf(values) {
	return Object.fromEntries(propertyKeys.flatMap((key) => values[key] === null ? [] : [[propertyName(key), values[key]]]));
}
const ownKeys = [
	"id",
	"stitch_client_id",
	"created_at",
	"updated_at",
	"deleted_at",
	"paused_at",
	"system_paused_at",
	"check_job_name",
	"report_card",
	"ignore_unmapped_sources"
];
const ownProperties = ["status"];
export { ownKeys as a, propertyName as c, isInStitch as i, valuesIn as l, formFields as n, ownProperties as o, formProperties as r, propertiesOf as s, apiType as t };
