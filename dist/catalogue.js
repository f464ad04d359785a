import { C as server_exports, D as loadFailed, R as network_exports, U as loginNotChecked, W as auth_exports, _ as ssh_exports, c as tls_exports, j as privilege_exports } from "./tls.js";
import { t as configRules } from "./config.js";
import { b as internalError } from "./core.js";
// src/rules/catalogue/catalogue.ts
const catalogue = [
	...rulesOf(configRules),
	...rulesOf(network_exports),
	...rulesOf(ssh_exports),
	...rulesOf(tls_exports),
	...rulesOf(auth_exports),
	loginNotChecked,
	...rulesOf(server_exports),
	...rulesOf(privilege_exports),
	loadFailed,
	internalError
];
function rulesOf(module) {
	return Object.values(module).filter((value) => typeof value === "object" && "id" in value);
}
export { catalogue as t };
