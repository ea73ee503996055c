/** 40024 → "40.024". */
export function thousands(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3}){1,7}$)/g, ".");
}
