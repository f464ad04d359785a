import { T as entryPaths, w as entryKeys } from "./durations.js";
// src/terminal/commands/stitch/form.ts
const apiType = "postgres";
const propertyKeys = entryPaths.filter((path) => {
	const { stitch } = entryKeys[path];
	return stitch !== null && "property" in stitch;
});
const formProperties = propertyKeys.map((key) => propertyName(key));
/** What a person says of a destination beside its properties. */
const formFields = entryPaths.flatMap((path) => {
	const { stitch } = entryKeys[path];
	return stitch !== null && "field" in stitch ? [stitch.field] : [];
});
/** Whether Stitch has a field for a key of an entry. */
function isInStitch(key) {
	return Object.hasOwn(entryKeys, key) && entryKeys[key].stitch !== null;
}
function propertyName(key) {
	return entryKeys[key].stitch.property;
}
function valuesIn(properties) {
	return Object.fromEntries(propertyKeys.map((key) => [key, properties[propertyName(key)]]));
}
/** Properties from their values; null where there is none. */
function propertiesOf(values) {
	return Object.fromEntries(propertyKeys.flatMap((key) => values[key] === null ? [] : [[propertyName(key), values[key]]]));
}
/** What Stitch keeps of a destination for itself: it says nothing about how to reach the database. */
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
