/** Excel's own limit for the text of a cell, in UTF-16 units; a longer one makes it repair the file and cut the text. */
export const LONGEST_TEXT = 32_767;
