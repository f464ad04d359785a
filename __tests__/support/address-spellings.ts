// Spellings of addresses that are never connected to, and of this machine.

/** Each leads to a forbidden address without a lookup. */
export const forbiddenAddresses = words(`
  169.254.169.254 169.254.170.2 169.254.170.23 169.254.0.1 169.254.255.255 169.254.42.42
  2852039166 0xa9fea9fe 0XA9FEA9FE 025177524776 169.16689662 169.254.43518 0xa9.0xfea9fe 2852039426 0xa9fe2a2a
  0xa9.0xfe.0xa9.0xfe 0xA9.254.0xA9.254 0251.254.169.0xfe 0x00000000a9.254.169.254
  １６９.２５４.１６９.２５４ 169.254.169.２５４ ①⑥⑨.②⑤④.①⑥⑨.②⑤④ 𝟏𝟔𝟗.𝟐𝟓𝟒.𝟏𝟔𝟗.𝟐𝟓𝟒 ０xa9fea9fe ²⁸⁵²⁰³⁹¹⁶⁶
  169.254.169.254. 0xa9fea9fe.
  fe80::1 FE80::A9FE:A9FE fe80:0000:0000:0000:0000:0000:0000:0001 febf::1 fe80::1%eth0 fe80::1%1 fe80::169.254.169.254
  [fe80::1] [fe80::1%eth0] [::ffff:169.254.169.254]
  ::ffff:169.254.169.254 ::ffff:a9fe:a9fe ::FFFF:A9FE:A9FE 0:0:0:0:0:ffff:a9fe:a9fe ::ffff:169.254.169.254%eth0
  ::169.254.169.254 ::a9fe:a9fe 0:0:0:0:0:0:a9fe:a9fe ::ffff:0:169.254.169.254
  64:ff9b::169.254.169.254 64:ff9b::a9fe:a9fe 64:ff9b:1::a9fe:a9fe 64:ff9b:1:a9fe:a9:fe00::
  2002:a9fe:a9fe::1 2002:a9fe:a9fe:: 2001:0:a9fe:a9fe::1 2001:0:102:304::5601:5601
  2001:db8::5efe:169.254.169.254 2001:db8::200:5efe:169.254.169.254
  fd00:ec2::254 fd00:0ec2:0:0:0:0:0:254 fd00:ec2::253 fd00:ec2::23 fd20:ce::254 fd00:c1::a9fe:a9fe fd00:42::42
  fd00:a9fe:a9fe::1 100.100.100.200 1684301000 0x646464c8 168.63.129.16 0xa83f8110 192.0.0.192
  ::ffff:100.100.100.200 ::ffff:168.63.129.16 64:ff9b::6464:64c8
`);

/** Metadata services by name. A bastion resolves names itself, so the name alone must be refused. */
export const forbiddenNames = words(`
  metadata.google.internal METADATA.google.Internal metadata.google.internal. ｍetadata.google.internal metadata
  metadata.goog metadata.azure.internal instance-data instance-data.ec2.internal metadata.tencentyun.com
  api.metadata.cloud.ibm.com metadata.platformequinix.com
`);

/** Names that a public name server, or a cloud's own, resolves to the address in them. A bastion would connect there. */
export const spellingNames = words(`
  169.254.169.254.nip.io www.169.254.169.254.sslip.io 169-254-169-254.nip.io app-169-254-169-254.sslip.io
  db169.254.169.254x.nip.io 169.254-169.254.example.com 169_254_169_254.example.com １６９-254-169-254.nip.io
  ip-169-254-169-254.ec2.internal make-169-254-169-254-rr.1u.ms 7f000001.a9fea9fe.rbndr.us a9fea9fe.rbndr.us
  A9FEA9FE.nip.io app-a9fea9fe.nip.io 0xa9fea9fe.nip.io a9.fe.a9.fe.example.com 0xa9.0xfe.0xa9.0xfe.example.com
  2852039166.nip.io 100-100-100-200.nip.io 168.63.129.16.sslip.io fe80--1.sslip.io FE80--A9FE-A9FE.sslip.io
  www-fe80--1.sslip.io fe80-0-0-0-0-0-0-1.sslip.io --ffff-a9fe-a9fe.sslip.io 0-0-0-0-0-ffff-a9fe-a9fe.sslip.io
  0251.0376.0251.0376.nip.io 0251-0376-0251-0376.nip.io 169.254.43518.nip.io db-169-16689662.nip.io 0xa9.16689662.nip.io
  0251.0376.0124776.nip.io 0xa9-0xfe-0xa9fe.nip.io 169-077524776.nip.io
  64-ff9b--a9fe-a9fe.sslip.io fd00-ec2--254.sslip.io fd20-ce--254.sslip.io instance-data.us-west-2.compute.internal
`);

/** Ordinary names that resemble those. */
export const ordinaryNames = words(`
  ip-10-0-3-25.ec2.internal 127-0-0-1.nip.io 203.0.113.7.nip.io ec2-52-23-137-21.compute-1.amazonaws.com
  db.cluster-a9fe1234abcd.us-east-1.rds.amazonaws.com fe80.example.com a9-fe.example.com xn--fe80-1a.example.com
  my-db-169-254.example.com 2001-db8--1.sslip.io ip-10-192-192-17.ec2.internal ip-192-192-0-17.ec2.internal
  ec2-54-192-192-10.compute-1.amazonaws.com ec2-13-169-254-7.eu-west-1.compute.amazonaws.com
  ip-10-169-254-7.eu-west-1.compute.internal ip-169-254-7.example.com
`);

/** Invalid hosts, which are reported as such even if a resolver would accept them. */
export const invalidHosts = [
  ...words(`
    169.254.169.254%eth0 169.254.169.254:80 169.254.169.254/24 http://169.254.169.254 169.254.169.254..
    7147006462 0x1a9fea9fe 169.254.169.65790 169.254.169.254.1 7147006462. db.example.0xfe 08.1.1.1
    0251.0376.0251.0376 00000000251.0376.0251.0376 %31%36%39.254.169.254 user@169.254.169.254
    １６９。254。169。254 169．254．169．254 169｡254｡169｡254 metadata。google。internal
  `),
  ...["\u00ad169.254.169.254", "169.254.169.254\u200b", "169.254.169.254 ", "169.254.169.254\t"],
];

/** Between `postgres://user:password@` and `/database`. */
export const forbiddenInUrls = words(`
  169.254.169.254 169.254.169.254:80 %31%36%39.254.169.254 169%2E254%2E169%2E254 0xA9FEA9FE 2852039166
  [fe80::1] [fe80::1%25eth0] [::ffff:a9fe:a9fe]:80 [::a9fe:a9fe] %EF%BC%91%EF%BC%96%EF%BC%99.254.169.254
  metadata.google.internal Metadata%2Egoogle.internal.
`);

/** This machine, in forms that a resolver or the system understands. */
export const loopback = words(`
  127.0.0.1 localhost LocalHost 127.1 127.0.1 2130706433 0x7f000001 0x7f.1 0177.0.0.1 017700000001 0x7F.0.0.0x1
  127.000.000.001 １２７.０.０.１ ①②⑦.0.0.1 127.255.0.9 0.0.0.0 0 ::1 [::1] 0:0:0:0:0:0:0:1 ::0001 ::ffff:127.0.0.1
  ::ffff:7f00:1 [::FFFF:127.0.0.1] ::
`);

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
