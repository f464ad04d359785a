import { existsSync } from "node:fs";
import path from "node:path";
import { destinationRegions } from "../../../config/entries.ts";
import { findEntryFiles } from "../../../config/entry-files.ts";
import { defaultFile } from "../../../config/files.ts";
import { isObject, readDocument, toPlain } from "../../../config/yaml/document.ts";
import { toSource } from "../../../config/yaml/source.ts";
import type { CommandHost } from "../../../host.ts";
import { text } from "../../../option-kinds.ts";
import { oneLine } from "../../../text/printable.ts";
import { defineCommand, type Outcome, type Stopped, stopped, usage } from "../../commands.ts";
import { filesOnDisk } from "../../fix.ts";
import { draftErrors, pairsOf } from "../draft.ts";
import { seeValidation, unreadableFileError } from "../named-entry.ts";
import { appendEntry } from "./append-entry.ts";
import { newEntry } from "./destinations-file.ts";
import { closingText, neededSecrets, nextCommands, workflowPath, workflowStep } from "./init.ts";
import {
  type Answers,
  allQuestions,
  askAtTerminal,
  givenAnswers,
  isInteractive,
  missingAnswers,
  type Question,
  questionFlags,
  urlPositional,
  withFallbacks,
  yesFlag,
} from "./questions.ts";

export const addCommand = defineCommand({
  about:
    "Add a destination to an existing destinations.yml, whose other lines stay as they are. At a terminal, asks the questions of `init`. Never asks for a secret.",
  usage: ["add [URL] [OPTIONS]"],
  positionals: [urlPositional],
  flags: {
    ...questionFlags(),
    file: text({
      value: "FILE",
      completes: "files",
      default: defaultFile,
      about: "The file to add to.",
    }),
    yes: yesFlag,
  },
  examples: `destination-check add
destination-check add postgres://stitch@db.example.com:5432/billing --id billing
destination-check add --id orders --type heroku --yes`,
  completes: "nothing",
  run: async ({ file: named, yes }, given, host) => {
    const now = new Date();
    const file = await readFileToExtend(named, host);
    if (file.kind === "stopped") return file;
    const questions = questionsFor(file);
    const { answers: fromArguments, errors, notes } = await givenAnswers("add", given, questions, now);
    const ask = isInteractive(yes);
    const all = [
      ...errors,
      ...regionErrors(file, given.texts.region?.trim()),
      ...(ask ? [] : missingAnswers(fromArguments, questions)),
    ];
    if (all.length > 0) return usage(...all);
    const answers = ask
      ? await askAtTerminal(fromArguments, questions, host.interrupted, now)
      : withFallbacks(fromArguments, questions);
    if (answers === null) return stopped("add was cancelled. Nothing was changed.");
    // A region is written into a file without one only if someone chose it.
    const region = ask ? answers.region : (fromArguments.region ?? "");
    const outcome = await add({ ...answers, region }, file, host, now);
    return outcome.kind === "print" ? { ...outcome, notes } : outcome;
  },
});

/** `name` is the path to show, and `argument` the one that the user gave. `ids` are those that the file has. */
type FileToExtend = {
  kind: "file";
  name: string;
  argument: string;
  absolute: string;
  byteOrderMark: string;
  text: string;
  ids: string[];
  region: string | null;
};

async function readFileToExtend(named: string, host: CommandHost): Promise<FileToExtend | Stopped> {
  const { files } = await findEntryFiles([named], host);
  const [file] = files;
  if (files.length > 1 || file === undefined || file.file === "-")
    return stopped(`add: \`--file\` must name one file, and ${named} does not.`);
  const read = await filesOnDisk(host).read(file.file);
  if (read.kind === "unreadable") return stopped(unreadableFileError("add", file.file, read.reason));
  const { root, faults } = readDocument(read.text);
  const plain = root === null ? {} : toPlain(root);
  const destinations = isObject(plain) ? (plain.destinations ?? {}) : null;
  // A misspelled `destinations`, or a file of another program.
  const isOther = (key: string) => key !== "version" && key !== "region" && !key.startsWith("x-");
  const lacksDestinations = isObject(plain) && !("destinations" in plain) && Object.keys(plain).some(isOther);
  if (faults.length > 0 || lacksDestinations || !isObject(plain) || !isObject(destinations))
    return stopped(`add: ${file.file} has errors. ${seeValidation(file.file)}`);
  const { region } = plain;
  return {
    kind: "file",
    name: file.file,
    argument: named,
    absolute: file.absolute,
    byteOrderMark: read.byteOrderMark,
    text: read.text,
    ids: Object.keys(destinations),
    region: typeof region === "string" ? region : null,
  };
}

/** Those of `init`, except that an id is not given twice, and that the file may say the region. */
function questionsFor({ text: content, name, ids, region }: FileToExtend): readonly Question[] {
  const usedVariables = new Set(content.match(/(?<=\$\{)\w+(?=\})/g));
  const taken = (id: string): string | null => {
    if (ids.includes(id))
      return `${name} has a destination \`${oneLine(id, 60)}\` already. Choose another id.`;
    const sample = withFallbacks({ id, host: "example", database: "example" });
    const [variable] = newEntry(sample).variables.filter((each) => usedVariables.has(each));
    return variable === undefined
      ? null
      : `\`${oneLine(id, 60)}\` would have its secret in ${variable}, which ${name} uses already. Choose another id.`;
  };
  const free = ["warehouse", ...ids.map((_, index) => `warehouse-${index + 2}`)].find(
    (id) => taken(id) === null,
  );
  return allQuestions.flatMap((question) => {
    if (question.name === "id") return [{ ...question, fallback: free ?? null, taken }];
    return question.name === "region" && region !== null ? [] : [question];
  });
}

function regionErrors({ name, region }: FileToExtend, given: string | undefined): string[] {
  if (region === null || given === undefined || given === region) return [];
  return [`\`--region\`: ${name} is for ${region}. A destination in another region needs a file of its own.`];
}

async function add(answers: Answers, file: FileToExtend, host: CommandHost, now: Date): Promise<Outcome> {
  const { id } = answers;
  const { keys, secrets, variables } = newEntry(answers);
  const region = destinationRegions.find((each) => each === answers.region) ?? null;
  const added = appendEntry(toSource(file.name, file.text), { id, pairs: pairsOf(keys) }, region);
  const folder = path.dirname(file.absolute);
  const before = await draftErrors(file.text, folder, now);
  const isSound = added.text !== null && (await draftErrors(added.text, folder, now)).length <= before.length;
  if (!isSound)
    return stopped(
      `add: ${file.name} is written in a form that can't be added to. Below \`destinations:\`, add:\n${added.entry}`,
    );
  const refusal = filesOnDisk(host).write(file.name, file.byteOrderMark + added.text!);
  if (refusal !== null) return stopped(`add: ${refusal}`);
  const others = variables.filter((name) => !secrets.some((secret) => secret.name === name));
  const hasWorkflow = existsSync(path.join(host.workspace, workflowPath));
  const next = [...(hasWorkflow ? [workflowStep(host)] : []), ...nextCommands(answers, file.argument)];
  const words = `Added ${id} to ${file.name}, line ${added.line}.`;
  return { kind: "print", text: closingText(words, neededSecrets(secrets, others), next, host) };
}
