import { expect, test } from "vitest";
import { addressKind, isMetadataName } from "../../../src/config/values/hosts.ts";

test.each([
  ["93.184.216.34", "public"],
  ["2606:2800:220:1:248:1893:25c8:1946", "public"],
  ["10.0.0.5", "private"],
  ["172.16.0.1", "private"],
  ["172.31.255.255", "private"],
  ["172.32.0.1", "public"],
  ["192.168.1.1", "private"],
  ["100.64.0.1", "private"],
  ["fd12:3456::1", "private"],
  ["127.0.0.1", "loopback"],
  ["127.255.0.9", "loopback"],
  ["127.1", "loopback"],
  ["2130706433", "loopback"],
  ["0x7f000001", "loopback"],
  ["0177.0.0.1", "loopback"],
  ["::1", "loopback"],
  ["0:0:0:0:0:0:0:1", "loopback"],
  ["::ffff:127.0.0.1", "loopback"],
  ["0.0.0.0", "loopback"],
  ["::", "loopback"],
  ["169.254.169.254", "forbidden"],
  ["169.254.0.1", "forbidden"],
  ["2852039166", "forbidden"],
  ["0xa9fea9fe", "forbidden"],
  ["0xa9.0xfe.0xa9.0xfe", "forbidden"],
  ["0251.0376.0251.0376", "forbidden"],
  ["::ffff:169.254.169.254", "forbidden"],
  ["::ffff:a9fe:a9fe", "forbidden"],
  ["64:ff9b::169.254.169.254", "forbidden"],
  ["2002:a9fe:a9fe::1", "forbidden"],
  ["fe80::1", "forbidden"],
  ["fe80::1%eth0", "forbidden"],
  ["febf::1", "forbidden"],
  ["fd00:ec2::254", "forbidden"],
  ["100.100.100.200", "forbidden"],
  ["168.63.129.16", "forbidden"],
  ["１２７.０.０.１", "loopback"],
  ["169.254.169.254.", "forbidden"],
  ["::169.254.169.254", "forbidden"],
  ["::ffff:0:169.254.169.254", "forbidden"],
  ["64:ff9b::10.0.0.1", "private"],
  ["64:ff9b:1::a9fe:a9fe", "forbidden"],
  ["2001:0:a9fe:a9fe::1", "forbidden"],
  ["2001:0:102:304::5601:5601", "forbidden"],
  ["2001:db8::5efe:169.254.169.254", "forbidden"],
  ["2001:db8::5efe:8.8.8.8", "public"],
  ["fd00:ec2::23", "forbidden"],
  ["fd00:ec3::23", "private"],
  ["db.example.com", null],
  ["localhost", null],
  ["", null],
  ["1.2.3.4.5", null],
])("%s is %s", (address, kind) => {
  expect(addressKind(address)).toBe(kind);
});

test("recognizes metadata services by name, in any case and with a trailing dot", () => {
  expect(isMetadataName("metadata.google.internal")).toBe(true);
  expect(isMetadataName("Metadata.Google.Internal.")).toBe(true);
  expect(isMetadataName("metadata.example.com")).toBe(false);
});
