// Rules about secrets, variables and certificates.

import type { CertificateReason } from "../../config/problem.ts";
import { proposeKey, text } from "../fix.ts";
import { configRule } from "../rule.ts";
import { keyName } from "./values.ts";

export const literalSecret = configRule({
  id: "config/literal-secret",
  severity: "error",
  title: "A secret stands in the file",
  why: "Whoever can read the repository, now or in its history, can read this value. It is not shown here either.",
  message: ({ at }) => `\`${keyName(at)}\` is written out; it must be the name of a variable, as \${NAME}.`,
  fix: ({ at, variable }) =>
    at.kind === "range"
      ? text(`Write \${${variable}} here.`)
      : proposeKey(
          at.path,
          `\${${variable}}`,
          `Store the value as a secret, hand it to the check as the environment variable ${variable}, and change it on the server: this one is known.`,
        ),
});

export const unsetVariable = configRule({
  id: "config/unset-variable",
  severity: "error",
  title: "A variable has no value",
  why: "Without the value there is nothing to connect with. A secret that does not exist reaches a workflow as an empty text.",
  message: ({ at, variable, state }) =>
    `\`${keyName(at)}\` is read from the environment variable ${variable}, which is ${state === "unset" ? "not set" : "empty"}.`,
  fix: ({ variable }) =>
    text(
      `In a workflow, create the secret ${variable} in the repository's settings and pass it on to this step: \`env: { ${variable}: "\${{ secrets.${variable} }}" }\`. In a terminal, export ${variable} before the check.`,
    ),
});

export const variableNotAllowed = configRule({
  id: "config/variable-not-allowed",
  severity: "error",
  title: "A variable that is not read for a file",
  why: ({ refusal }) =>
    refusal === "runner"
      ? "A destinations file may come from a stranger. It must not be able to send the runner's own credentials to a server of the stranger's choice."
      : "Whoever set up this run has named the variables that a file may read, so that no file can send another one to a server.",
  message: ({ at, variable, refusal }) =>
    `\`${keyName(at)}\` asks for ${variable}, which ${refusal === "runner" ? "belongs to the runner, to its tools or to a cloud" : "is not among `allowed-variables`"}.`,
  fix: ({ refusal }) =>
    text(
      refusal === "runner"
        ? "Store the value under a name of your own, such as WAREHOUSE_PASSWORD, and write that name here."
        : "Write the name of a variable that is allowed, or add this one to `allowed-variables` where the run is set up.",
    ),
});

export const certificateInvalid = configRule({
  id: "config/certificate-invalid",
  severity: "error",
  title: "The certificate can't be used",
  why: "The server's certificate is held against this one. If it is none, every server looks untrusted.",
  message: ({ reason }) => certificateMessage(reason),
  fix: ({ reason }) => text(certificateRemedy(reason)),
});

function certificateMessage(reason: CertificateReason): string {
  switch (reason.kind) {
    case "private-key":
      return "What stands here is a private key, not a certificate.";
    case "no-certificate":
      return "What stands here is no PEM certificate: there is no BEGIN CERTIFICATE line in it.";
    case "der":
      return "The certificate is in DER form; PEM is needed.";
    case "truncated":
      return "The certificate is cut off: its END CERTIFICATE line is missing.";
    case "unparsable":
      return "The certificate can't be read: its content is damaged.";
    case "expired":
      return `The certificate (${reason.subject}) ${reason.on === null ? "has expired" : `expired on ${reason.on}`}.`;
    case "not-yet-valid":
      return `The certificate (${reason.subject}) ${reason.on === null ? "is not valid yet" : `is valid only from ${reason.on} on`}.`;
  }
}

function certificateRemedy(reason: CertificateReason): string {
  switch (reason.kind) {
    case "private-key":
      return "Put the CA's or the server's certificate here, and treat this private key as leaked: replace it if the file has been shared.";
    case "der":
      return "Convert it with `openssl x509 -inform der -in FILE -out FILE.pem`, and name the .pem file here.";
    case "expired":
      return "Get the current certificate from whoever runs the server (a cloud provider has it on its download page), and replace this one.";
    case "not-yet-valid":
      return "Use the certificate that is in force now, or wait until that day; check the clock of this machine too.";
    default:
      return "Copy the certificate again, from the line -----BEGIN CERTIFICATE----- to the line -----END CERTIFICATE-----, both included.";
  }
}
