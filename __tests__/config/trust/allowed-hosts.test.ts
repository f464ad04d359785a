// Which hosts a list of patterns allows, and the errors of invalid patterns.

import { BlockList, isIPv6 } from "node:net";
import fc from "fast-check";
import { expect, test } from "vitest";
import { firstOutside, judgeHost, readAllowedHosts } from "../../../src/config/trust/allow-lists.ts";

function allowedHosts(...patterns: string[]) {
  const read = readAllowedHosts(patterns);
  if ("errors" in read) throw new Error(read.errors.join());
  return read.value;
}

test("every host is allowed without a pattern", () => {
  expect(allowedHosts()).toBeNull();
  expect(judgeHost(null, "anything", "bastion")).toBe("allowed");
});

test("names are normalized as for a resolver, and addresses are parsed as ranges", () => {
  expect(allowedHosts("DB.example.com.", "10.0.0.5", "2001:db8::/32", "[2001:db8::5]")).toEqual({
    names: ["db.example.com"],
    ranges: ["10.0.0.5/32", "2001:db8::/32", "2001:db8::5/128"],
  });
});

test("one matching pattern of several is enough", () => {
  const allowed = allowedHosts("a.test", "b.test", "10.0.0.1", "10.0.0.2");
  for (const host of ["a.test", "b.test", "10.0.0.1", "10.0.0.2"])
    expect(judgeHost(allowed, host, "bastion")).toBe("allowed");
});

test.each([
  ["db.example.com", "db.example.com", "allowed"],
  ["db.example.com", "DB.Example.COM.", "allowed"],
  ["DB.example.com.", "db.example.com", "allowed"],
  ["db.example.com", "db.example.com.evil.test", "refused"],
  ["db.example.com", "evil-db.example.com", "refused"],
  ["*.example.com", "db.example.com", "allowed"],
  ["*.example.com", "a.b.example.com", "allowed"],
  ["*.example.com", "example.com", "refused"],
  ["*.example.com", "evilexample.com", "refused"],
  ["*.example.com", "db.example.com.evil.test", "refused"],
  ["db-*.example.com", "db-1.example.com", "allowed"],
  ["db-*.example.com", "web-1.example.com", "refused"],
  ["*-a-*-b.test", "x-a-y-b.test", "allowed"],
  ["*-a-*-b.test", "x-b-y-a.test", "refused"],
  ["aba*aba", "aba", "refused"],
  ["aba*aba", "ababa", "refused"],
  ["aba*aba", "abaaba", "allowed"],
  ["*", "any.name", "allowed"],
  ["*", "10.0.0.1", "refused"],
  ["*", "2130706433", "refused"],
  ["*", "0x7f.1", "refused"],
  ["*", "1２7.0.0.1", "refused"],
  ["*", "08.0.0.1", "refused"],
  ["*", "::1", "refused"],
  ["*", "99999999999", "refused"],
  ["*", "a.0xabc", "refused"],
  ["*", "a.0x", "refused"],
  ["*", "10.example.com", "allowed"],
  ["db-10.*", "db-10.test", "allowed"],
  ["10.*.example.com", "10.db.example.com", "allowed"],
  ["*.bücher.example", "db.BÜCHER.example", "allowed"],
  ["*.bücher.example", "db.xn--bcher-kva.example", "allowed"],
  ["db.xn--bcher-kva.example", "db.bücher.example", "allowed"],
  ["ｄｂ.example.com", "db.example.com", "allowed"],
  ["db.example.com", "ｄｂ.example.com", "allowed"],
  ["localhost", "LOCALHOST", "allowed"],
  ["10.0.0.5", "10.0.0.5", "allowed"],
  ["10.0.0.5", "10.0.0.6", "refused"],
  ["10.0.0.5", "0xa000005", "allowed"],
  ["10.0.0.5", "10.5", "allowed"],
  ["10.0.0.5", "012.0.0.05", "allowed"],
  ["10.0.0.5", "::ffff:10.0.0.5", "allowed"],
  ["10.0.0.5/32", "10.0.0.5", "allowed"],
  ["10.0.0.5/32", "10.0.0.4", "refused"],
  ["10.0.0.0/8", "10.255.0.1", "allowed"],
  ["10.0.0.0/8", "11.0.0.1", "refused"],
  ["0.0.0.0/0", "11.0.0.1", "allowed"],
  ["0.0.0.0/0", "2001:db8::1", "refused"],
  ["::/0", "11.0.0.1", "refused"],
  ["2001:db8::/32", "2001:DB8:0::1", "allowed"],
  ["2001:db8::/32", "2001:db9::1", "refused"],
  ["fe80::/10", "fe80::1%eth0.1", "allowed"],
  ["[2001:db8::5]", "2001:db8:0:0::5", "allowed"],
  ["::ffff:10.0.0.5", "10.0.0.5", "allowed"],
])("%s: %s is %s", (pattern, host, verdict) => {
  expect(judgeHost(allowedHosts(pattern), host, "bastion")).toBe(verdict);
});

test("a name that matches no pattern is compared by its addresses if we resolve it, and refused behind a bastion", () => {
  const allowed = allowedHosts("*.example.com", "10.0.0.0/8", "2001:db8::/32");
  expect(judgeHost(allowed, "db.internal", "us")).toBe("by-address");
  expect(judgeHost(allowed, "db.internal", "bastion")).toBe("refused");
  expect(judgeHost(allowed, "db.example.com", "bastion")).toBe("allowed");
  expect(judgeHost(allowed, "10.1.2.3", "bastion")).toBe("allowed");
  expect(judgeHost(allowedHosts("*.example.com"), "db.internal", "us")).toBe("refused");
});

test("all addresses of a name must be in a range, unless its name is allowed", () => {
  const allowed = allowedHosts("*.example.com", "10.0.0.0/8", "2001:db8::/32");
  expect(firstOutside(allowed, "db.internal", ["10.0.0.1", "2001:db8::1"])).toBeNull();
  expect(firstOutside(allowed, "db.internal", ["10.0.0.1", "11.0.0.1"])).toBe("11.0.0.1");
  expect(firstOutside(allowed, "db.internal", ["10.0.0.1", "no address"])).toBe("no address");
  expect(firstOutside(allowed, "db.example.com", ["11.0.0.1"])).toBeNull();
  expect(firstOutside(allowed, "2130706433", ["127.0.0.1"])).toBe("127.0.0.1");
  expect(firstOutside(null, "db.internal", ["11.0.0.1"])).toBeNull();
});

test("a range contains the same addresses as in Node's own BlockList", () => {
  const pair = (address: fc.Arbitrary<string>) => fc.tuple(address, fc.nat({ max: 128 }), address);
  const property = fc.property(fc.oneof(pair(fc.ipV4()), pair(fc.ipV6())), ([start, bits, host]) => {
    const [type, length] = isIPv6(start) ? (["ipv6", bits] as const) : (["ipv4", bits % 33] as const);
    // IPv4 addresses in IPv6 notation are treated as IPv4.
    fc.pre(![start, host].some((text) => type === "ipv6" && /ffff:|\./i.test(text)));
    const list = new BlockList();
    list.addSubnet(start, length, type);
    const read = readAllowedHosts([`${start}/${length}`]);
    const suggestion = "errors" in read ? /did you mean (\S+) or/.exec(read.errors[0]!)![1]! : null;
    const allowed = "value" in read ? read.value : allowedHosts(suggestion!);
    return (judgeHost(allowed, host, "us") === "allowed") === list.check(host, type);
  });
  fc.assert(property, { numRuns: 2_000, seed: 4 });
});

test.each([
  ["postgres://u:p@db.example.com:5432/x", "is a URL. Write only the host; did you mean db.example.com?"],
  ["https://db.example.com/x", "is a URL. Write only the host; did you mean db.example.com?"],
  ["postgres:///x", "is a URL. Write only the host."],
  [
    "db.example.com:5432",
    "has a port. Ports are not checked: write only the host; did you mean db.example.com?",
  ],
  ["[::1]:5432", "has a port. Ports are not checked: write only the host; did you mean [::1]?"],
  [".example.com", "begins with a dot; did you mean *.example.com?"],
  ["10.0.*", "has a * in an address. Write a range; did you mean 10.0.0.0/16?"],
  ["10.*.*.*", "has a * in an address. Write a range; did you mean 10.0.0.0/8?"],
  ["10.0.0.5/8", "is both an address and a range; did you mean 10.0.0.0/8 or 10.0.0.5?"],
  ["2001:db8::5/32", "is both an address and a range; did you mean 2001:db8::/32 or 2001:db8::5?"],
  ["10.0.0.0/33", "is not a range: the number after the slash must be from 0 to 32."],
  ["::/129", "is not a range: the number after the slash must be from 0 to 128."],
  ["10.0.0.0/8x", "is not a range: the number after the slash must be from 0 to 32."],
  ["10.0.0.0/x8", "is not a range: the number after the slash must be from 0 to 32."],
  ["10.0.0.0/", "is not a range: the number after the slash must be from 0 to 32."],
  ["db.example.com/24", "is not a range: there is no IP address before the slash."],
  ["10.1", "is neither an IP address nor a name: it ends in a number."],
  ["10.0.0.256", "is neither an IP address nor a name: it ends in a number."],
  ["10.0.0.1-10.0.0.9", "is neither an IP address nor a name: it ends in a number."],
  ["db?.example.com", 'has "?", which is not allowed in a name, an address or a range.'],
  ["^db\\.example\\.com$", 'has "^", which is not allowed in a name, an address or a range.'],
  ["!db.example.com", 'has "!", which is not allowed in a name, an address or a range.'],
  ["a:b:5432", 'has ":", which is not allowed in a name, an address or a range.'],
  ["fe80::1%eth0", 'has ":", which is not allowed in a name, an address or a range.'],
  ["db..example.com", "is not a host name: a part of it is empty."],
  ["bü*.example", "has a * inside a part, and letters outside ASCII. Make the * a whole part."],
])("%s is not a valid pattern", (pattern, words) => {
  expect(readAllowedHosts([pattern])).toEqual({ errors: [`"${pattern}" ${words}`] });
});
