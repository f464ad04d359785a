// Every function that the question calls, by itself or through an operator or a cast.

/**
 * Signatures within pg_catalog, for testing and for granting EXECUTE on them. `int4`, since the grammar turns `integer`
 * into pg_catalog.int4, which fails where USAGE on pg_catalog is revoked.
 */
export function functionsAsked(versionNum: number): string[] {
  return [
    ...always,
    ...(versionNum < 90_400 ? ["regclass(text)"] : []),
    ...(versionNum >= 90_400 && versionNum < 90_600 ? ["to_regclass(cstring)"] : []),
    ...(versionNum >= 90_600 ? ["to_regclass(text)"] : []),
  ];
}

const always = [
  "version()",
  "pg_is_in_recovery()",
  "current_setting(text)",
  "pg_show_all_settings()",
  '"current_user"()',
  '"session_user"()',
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
  // What operators and casts call.
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
  'chareq("char", "char")',
];
