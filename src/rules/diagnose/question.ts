// What it means that the question behind the login was not answered.

import type { Destination } from "../../config/destination.ts";
import type { Evidence } from "../../connect/failure.ts";
import { productOf } from "../../connect/probe/product.ts";
import * as auth from "../catalogue/auth.ts";
import * as network from "../catalogue/network.ts";
import * as privilege from "../catalogue/privilege.ts";
import * as server from "../catalogue/server.ts";
import { type Finding, raise } from "../rule.ts";
import { loginEntry } from "./login-entry.ts";
import { productFinding } from "./product.ts";

type Unanswered = {
  destination: Destination;
  evidence: Extract<Evidence, { kind: "ended" | "nonsense" | "denied" }>;
  parameters: Record<string, string>;
};

export function diagnoseUnanswered({ destination, evidence, parameters }: Unanswered): Finding {
  const login = loginEntry(destination);
  if (evidence.kind === "denied")
    return raise(privilege.checkDenied, { destination: login, denied: evidence.denied });
  // A program that only speaks PostgreSQL's protocol may not understand the question.
  const product = productFinding(destination, productOf(evidence.versionText, parameters));
  if (product?.severity === "error") return product;
  if (evidence.kind === "nonsense") {
    const detail = "an answer that does not fit the question";
    return raise(network.notPostgresql, { destination, answers: null, detail });
  }
  const { error } = evidence;
  // has_database_privilege and its kin: the role that an auditor asks about is not there.
  if (error.code === "42704" && destination.audit !== null) {
    const { username: role } = destination;
    return raise(auth.loginNotPermitted, { destination, role, cause: "unknown", error: null });
  }
  return raise(server.checkCancelled, { destination: login, error });
}
