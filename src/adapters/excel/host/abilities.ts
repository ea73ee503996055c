/** Turns the platform that Excel runs on into what the pane can do in it. */
/// <reference types="office-js" />
import type { Abilities } from "../../../workbook/openWorkbook";

/** Only there does a page's download arrive somewhere, and can a folder be picked. */
const WITH_FILES: readonly string[] = ["PC", "OfficeOnline"];

export function abilities(): Abilities {
  const { platform, requirements } = Office.context;
  const files = WITH_FILES.includes(String(platform));
  return {
    downloads: files,
    folders: files,
    ownBrowser: !files && requirements.isSetSupported("OpenBrowserWindowApi", "1.1"),
  };
}

export function isOnTheWeb(): boolean {
  return String(Office.context.platform) === "OfficeOnline";
}

export function openInBrowser(address: string): void {
  Office.context.ui.openBrowserWindow(address);
}
