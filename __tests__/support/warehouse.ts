// A valid destinations file without encryption, for a server on this machine.

/** Its password is in WAREHOUSE_PASSWORD. */
export function warehouseAt(port: number): string {
  return `version: 1
destinations:
  warehouse:
    display_name: Warehouse
    host: 127.0.0.1
    port: ${port}
    username: stitch
    password: \${WAREHOUSE_PASSWORD}
    database: postgres
    ignore: # The tests' servers are on this machine.
      - rule: config/private-host-without-ssh
        reason: A server of the tests
`;
}
