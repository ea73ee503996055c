/** The page's surroundings → Office started, where there is an Office; small, because every start waits for it. */
/// <reference types="office-js" />

const ADDRESS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Longer than a slow network needs for Office's own script, and short enough to be waited for. In milliseconds. */
const PATIENCE = 10_000;

/** "silent": an Office program seems to be around the page and does not answer, perhaps not yet. */
export type Around = "office" | "silent" | "browser";

/**
 * What the page stands in. In a plain browser nothing is asked of any network: only a page that an Office program has
 * opened loads Office's script.
 *
 * @param late is called when an Office program answers after it was said to be silent
 */
export async function startOffice(late: () => void = () => undefined): Promise<Around> {
  if (!mayBeInOffice()) return "browser";
  const ready = loadedAndReady();
  const inTime = await Promise.race([ready, later(PATIENCE)]);
  if (inTime) return "office";
  void ready.then((isReady) => {
    if (isReady) late();
  });
  return "silent";
}

/** The same signs by which Office's own script knows that it is in Office; a page inside another page may be. */
function mayBeInOffice(): boolean {
  return (
    location.search.includes("_host_Info=") ||
    window.name.includes("hostInfo") ||
    window.name.includes("_xdm_Info") ||
    ("external" in window && typeof window.external === "object" && "GetHostInfo" in window.external) ||
    window.top !== window
  );
}

async function loadedAndReady(): Promise<boolean> {
  if (typeof Office === "undefined" && !(await loaded(ADDRESS))) return false;
  const { host } = await Office.onReady();
  return Boolean(host);
}

/** False when the script cannot be had: no network, or none that lets it through. */
function loaded(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => resolve(true);
    script.onerror = () => resolve(false);
    document.head.append(script);
  });
}

const later = (milliseconds: number): Promise<false> =>
  new Promise((resolve) => setTimeout(() => resolve(false), milliseconds));
