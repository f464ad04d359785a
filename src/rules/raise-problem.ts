// From what is wrong in a file to the finding that tells it.

import type { Problem } from "../config/problem.ts";
import { configRules } from "./catalogue/config.ts";
import { type Finding, type Rule, raise } from "./rule.ts";

export function raiseProblem(problem: Problem): Finding {
  return raise(configRules[problem.rule] as Rule<Problem>, problem);
}
