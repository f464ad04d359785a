const { X509Certificate } = process.getBuiltinModule("node:crypto");
const { rootCertificates } = process.getBuiltinModule("node:tls");
// src/connect/stages/authority.ts
function authorityOf(ssl) {
	if (ssl.kind === "off" || ssl.verify === "none") return null;
	if (ssl.certificate === null) return "public";
	return (ssl.certificate.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []).some((pem) => isPublic(new X509Certificate(pem))) ? "public" : "own";
}
function isPublic(certificate) {
	if (!certificate.ca) return false;
	return rootCertificates.map((pem) => new X509Certificate(pem)).some((root) => root.fingerprint256 === certificate.fingerprint256 || certificate.checkIssued(root) && certificate.verify(root.publicKey));
}
export { authorityOf };
