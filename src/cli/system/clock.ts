/** Turns the environment into the clock that is used, so that a run can be repeated byte for byte. */

/**
 * The clock: SOURCE_DATE_EPOCH (seconds since 1970, see reproducible-builds.org) where it is set, otherwise
 * the machine's own.
 *
 * @returns null when SOURCE_DATE_EPOCH is not a number of seconds that a date can hold
 */
export function clockFrom(epoch: string | undefined, machine: () => Date): (() => Date) | null {
  if (epoch === undefined || epoch === "") return machine;
  if (!/^\d{1,11}$/.test(epoch)) return null;
  const moment = new Date(Number(epoch) * 1000);
  return moment.getUTCFullYear() <= 9999 ? () => moment : null;
}
