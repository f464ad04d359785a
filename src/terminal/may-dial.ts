// Whether somebody may want to connect, before there is anything that could read the arguments.

/** What asks for no connection: a command in front, or any of these. */
const withoutServers = /^(-h|--help|-V|--version|--watch|(--mode=)?(validate|plan|merge))$/;

/** A guess, made once more when the arguments have been read: a wrong one costs a thread that nobody uses, or some ms. */
export function mayDial(args: readonly string[]): boolean {
  const [first = ""] = args;
  return !/^[a-z]+$/.test(first) && !args.some((arg) => withoutServers.test(arg));
}
