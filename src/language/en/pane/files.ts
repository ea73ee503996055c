import type { Texts } from "../../da/texts";

export const files: Texts["pane"]["files"] = {
  downloaded: (file) =>
    `${file} is downloaded. It lies where your browser keeps files, usually in Downloads.`,
  handedOver: (file) => `${file} is ready. Excel usually puts it in the Downloads folder.`,
  browserAbout:
    "This version of Excel cannot download files or choose a folder from here. Open Fremdrift in the browser to do that.",
  openBrowser: "Open Fremdrift in the browser",
  noFiles: "In this version of Excel you cannot download files from here.",
};
