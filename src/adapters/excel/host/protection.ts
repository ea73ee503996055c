/** Turns what Excel tells of a sheet's protection into what it takes again. */
/// <reference types="office-js" />

/** Told options may hold nulls, which protect() refuses; left out they are what they are by themselves. */
export function givenOptions(told: Excel.WorksheetProtectionOptions): Excel.WorksheetProtectionOptions {
  const given: Excel.WorksheetProtectionOptions = {};
  for (const [name, value] of Object.entries(told)) {
    if (value !== null && value !== undefined) Reflect.set(given, name, value);
  }
  return given;
}
