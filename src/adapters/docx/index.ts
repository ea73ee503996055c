/** Word documents as bytes: a .docx file becomes a snapshot, a description becomes a .docx file. */
export { readDocument } from "./readDocument";
export { writeDocument } from "./writeDocument";
export { openLetterhead } from "./letterhead/openLetterhead";
export type { Letterhead, LetterheadFault } from "./letterhead/letterhead";
