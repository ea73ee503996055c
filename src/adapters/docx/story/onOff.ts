/** Turns the value of a look that is on or off into which of them it is. */

/** An element without a value is on. */
export function isOn(value: string | undefined): boolean {
  return !/^(0|false|off)$/.test(value ?? "");
}
