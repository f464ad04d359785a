import { a as raise, t as configRules } from "./config.js";
// src/rules/raise-problem.ts
function raiseProblem(problem) {
	return raise(configRules[problem.rule], problem);
}
export { raiseProblem as t };
