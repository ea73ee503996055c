/** Turns a description that no workbook can be into a named error, before anybody gets a damaged file. */

/** The description breaks its own contract: it names a style or a sheet that it does not hold, or a value that no cell can. */
export class ImpossibleDescription extends Error {
  override readonly name = "ImpossibleDescription";
}
