/** Fields of a definition → those that a file says: what is null or an empty list goes without saying. */

export function said(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const isSaid = (value: unknown) =>
    value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isSaid(value)));
}
