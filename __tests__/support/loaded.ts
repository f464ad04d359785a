// Tables as Stitch creates them: with a primary key and its own columns, in a schema that has `_sdc_rejected`.

const ownColumns = [
  "_sdc_batched_at timestamptz",
  "_sdc_received_at timestamptz",
  "_sdc_sequence bigint",
  "_sdc_table_version bigint",
];

/** Creates tables ("sales.orders") that the role owns. */
export function loadedSql(tables: string[], role: string): string[] {
  const schemas = [...new Set(tables.map((table) => table.split(".")[0]!))];
  const statements = [
    ...schemas.flatMap((schema) => [
      `CREATE SCHEMA IF NOT EXISTS ${schema}`,
      `CREATE TABLE ${schema}._sdc_rejected (record text, reason text, table_name text, _sdc_rejected_at timestamptz)`,
    ]),
    ...tables.map(loadedTable),
  ];
  return statements.length === 0 ? [] : [`SET ROLE "${role}"; ${statements.join("; ")}`];
}

function loadedTable(table: string): string {
  return `CREATE TABLE ${table} (id bigint PRIMARY KEY, name text, ${ownColumns.join(", ")})`;
}
