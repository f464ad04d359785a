import { r as __exportAll } from "./rolldown-runtime.js";
import { t as configRules } from "./config.js";
import { D as raise } from "./core.js";
// src/rules/raise-problem.ts
var raise_problem_exports = /* @__PURE__ */ __exportAll({ raiseProblem: () => raiseProblem });
function raiseProblem(problem) {
	return raise(configRules[problem.rule], problem);
}
export { raise_problem_exports as n, raiseProblem as t };
