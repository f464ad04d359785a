// src/rules/words/providers.ts
const rds = {
	firewall: "On RDS that is an inbound rule of the instance's security group for the port; the instance must also be publicly accessible, or reached through SSH.",
	password: "On RDS the master password is changed with Modify; where AWS Secrets Manager keeps it, it rotates. Another user's is set with `\\password` in psql, logged in as the master user.",
	certificate: "Amazon publishes it as a bundle for each region: https://truststore.pki.rds.amazonaws.com.",
	unencrypted: "RDS says this of every connection without SSL where rds.force_ssl is 1, as it is from version 15 on: write `ssl: true`."
};
const words = {
	postgresql: {},
	heroku: {
		password: "Heroku rotates credentials: `heroku config:get DATABASE_URL -a APP` prints the current URL, which belongs into the secret.",
		console: "On Heroku, `heroku pg:psql -a APP` opens a session as the owner: paste it there.",
		unencrypted: "Heroku takes encrypted connections only: write `ssl: true`."
	},
	"amazon-rds": rds,
	"amazon-aurora": {
		...rds,
		primary: "On Aurora that is the cluster endpoint, without \"-ro\" in its name."
	},
	"google-cloudsql": {
		firewall: "On Cloud SQL, add the address under Connections, Networking, to the authorised networks of the instance, which needs a public IP.",
		certificate: "In the Cloud console it is under Connections, Security: server-ca.pem.",
		unencrypted: "Cloud SQL may be set to take encrypted connections only: write `ssl: true`.",
		"client-certificate": "On Cloud SQL, set the instance's SSL mode to allow encrypted connections without a trusted client certificate: Stitch has none."
	}
};
function atProvider(type, topic) {
	return words[type][topic] ?? null;
}
export { atProvider as t };
