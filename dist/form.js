"use strict";
const require_variables = require("./variables.js");
const apiType = "postgres";
const propertyKeys = require_variables.entryPaths.filter((path) => {
	const { stitch } = require_variables.entryKeys[path];
	return stitch !== null && "property" in stitch;
});
const formProperties = propertyKeys.map((key) => propertyName(key));
const formFields = require_variables.entryPaths.flatMap((path) => {
	const { stitch } = require_variables.entryKeys[path];
	return stitch !== null && "field" in stitch ? [stitch.field] : [];
});
function isInStitch(key) {
	return Object.hasOwn(require_variables.entryKeys, key) && require_variables.entryKeys[key].stitch !== null;
}
function propertyName(key) {
	return require_variables.entryKeys[key].stitch.property;
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
Object.defineProperty(exports, "apiType", {
	enumerable: true,
	get: function() {
		return apiType;
	}
});
Object.defineProperty(exports, "formFields", {
	enumerable: true,
	get: function() {
		return formFields;
	}
});
Object.defineProperty(exports, "formProperties", {
	enumerable: true,
	get: function() {
		return formProperties;
	}
});
Object.defineProperty(exports, "isInStitch", {
	enumerable: true,
	get: function() {
		return isInStitch;
	}
});
Object.defineProperty(exports, "ownKeys", {
	enumerable: true,
	get: function() {
		return ownKeys;
	}
});
Object.defineProperty(exports, "ownProperties", {
	enumerable: true,
	get: function() {
		return ownProperties;
	}
});
Object.defineProperty(exports, "propertiesOf", {
	enumerable: true,
	get: function() {
		return propertiesOf;
	}
});
Object.defineProperty(exports, "propertyName", {
	enumerable: true,
	get: function() {
		return propertyName;
	}
});
Object.defineProperty(exports, "valuesIn", {
	enumerable: true,
	get: function() {
		return valuesIn;
	}
});
