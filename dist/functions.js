// src/connect/probe/functions.ts
function functionsAsked(versionNum) {
	return [
		...always,
		...versionNum < 90400 ? ["regclass(text)"] : [],
		...versionNum >= 90400 && versionNum < 90600 ? ["to_regclass(cstring)"] : [],
		...versionNum >= 90600 ? ["to_regclass(text)"] : []
	];
}
const always = [
	"version()",
	"pg_is_in_recovery()",
	"current_setting(text)",
	"pg_show_all_settings()",
	"\"current_user\"()",
	"\"session_user\"()",
	"current_database()",
	"has_database_privilege(name, text, text)",
	"has_database_privilege(oid, text, text)",
	"has_schema_privilege(name, text, text)",
	"has_schema_privilege(name, oid, text)",
	"has_any_column_privilege(name, oid, text)",
	"has_column_privilege(name, oid, text, text)",
	"has_function_privilege(text, text)",
	"has_table_privilege(text, text)",
	"has_schema_privilege(text, text)",
	"pg_has_role(name, oid, text)",
	"pg_get_userbyid(oid)",
	"pg_encoding_to_char(int4)",
	"aclexplode(aclitem[])",
	"unnest(anyarray)",
	"encode(bytea, text)",
	"convert_to(text, name)",
	"text(name)",
	"textcat(text, text)",
	"texteq(text, text)",
	"textregexeq(text, text)",
	"nameeq(name, name)",
	"namene(name, name)",
	"nameregexne(name, text)",
	"oideq(oid, oid)",
	"oidne(oid, oid)",
	"oidlt(oid, oid)",
	"int4eq(int4, int4)",
	"int8(int4)",
	"chareq(\"char\", \"char\")"
];
export { functionsAsked as t };
