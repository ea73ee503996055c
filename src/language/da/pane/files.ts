/** Files that the pane hands over, and where it cannot. */
export const files = {
  downloaded: (file: string) =>
    `${file} er hentet. Du finder den der, hvor din browser gemmer filer, som regel i mappen Overførsler.`,
  /** In Excel nobody tells the pane whether the file arrived. */
  handedOver: (file: string) => `${file} er klar. Excel lægger den som regel i mappen Overførsler.`,
  browserAbout:
    "I denne udgave af Excel kan du ikke hente filer eller vælge en mappe herfra. Åbn Fremdrift i browseren, hvis du vil det.",
  openBrowser: "Åbn Fremdrift i browseren",
  noFiles: "I denne udgave af Excel kan du ikke hente filer herfra.",
};
