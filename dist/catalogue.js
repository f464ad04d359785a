import { A as server_exports, P as loadFailed, R as privilege_exports, U as loginNotChecked, W as auth_exports, h as tls_exports, i as network_exports, w as ssh_exports } from "./network.js";
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
