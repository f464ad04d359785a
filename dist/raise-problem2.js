import { t as configRules } from "./config.js";
import { f as raise } from "./core.js";
// src/rules/raise-problem.ts
function raiseProblem(problem) {
	return raise(configRules[problem.rule], problem);
}
export { raiseProblem as t };
