/** Word documents as bytes: a .docx file becomes a snapshot. */
export { readDocument } from "./readDocument";
export { documentSnapshot } from "./snapshot";
