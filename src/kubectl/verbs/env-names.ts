// Names of environment variables, as set env and --from-env-file take them.
import { fail } from "../failure";
import { quote } from "../golang";

const FORMAT =
  "a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start with a digit (e.g. 'my.env-name',  or 'MY_ENV.NAME',  or 'MyEnvName1', regex used for validation is '[-._a-zA-Z][-._a-zA-Z0-9]*')";

/** Fails where `name` is no variable's name (util/validation IsEnvVarName). */
export function checkEnvName(name: string): void {
  const problems: string[] = [];
  if (!/^[-._a-zA-Z][-._a-zA-Z0-9]*$/.test(name)) problems.push(FORMAT);
  if (name === ".") problems.push("must not be '.'");
  else if (name === "..") problems.push("must not be '..'");
  else if (name.startsWith("..")) problems.push("must not start with '..'");
  if (problems.length > 0) fail(`${quote(name)} is not a valid key name: ${problems.join(";")}`);
}
