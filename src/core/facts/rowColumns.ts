/** The columns with which the rows of every form begin in the files of --data, so that a file of ours is known. */

/** "101|1.1", the municipality's code and its name. */
export const FIRST_ROW_COLUMNS = ["key", "municipality_code", "municipality"] as const;
