/** window.external as Excel for Windows gives it to a task pane: who the host is, what it can, its settings. */
import type { HostOptions } from "../openHost";

/** Excel's number among the Office programs. */
const EXCEL = 1;
/** The pane was opened by the user. */
const OPENED = 1;
const SUCCESS = 0;

/** @param settings the workbook's settings: Office.context.document.settings reads and saves them */
export function external(settings: Map<string, unknown>, options: HostOptions): object {
  const language = options.displayLanguage ?? "da-DK";
  const matrix = {
    ExcelApi: options.excelApi ?? "1.14",
    RibbonApi: "1.1",
    SharedRuntime: "1.1",
    Settings: "1.1",
    DialogApi: "1.1",
    AddinCommands: "1.1",
    DelayForCellEdit: "1.1",
    RichApiRuntimeFlag: "1.2",
    ...(options.platform === "Mac" ? { OpenBrowserWindowApi: "1.1" } : {}),
  };
  const context = {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => "fremdrift-test",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => language,
    GetAppDataLocale: () => language,
    GetDocUrl: () => "",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => OPENED,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "",
    GetInstanceId: () => "",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(matrix),
    GetHostFullVersion: () => "16.0.14332.20000",
    GetSettings: () => settingsStore(settings),
  };
  return {
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    /** Everything that is not Excel's own model (telemetry, the pane itself) is answered and not done. */
    Execute: (
      _id: number,
      _parameters: unknown,
      callback: (answer: readonly unknown[], status: number) => void,
    ) => {
      setTimeout(() => callback([SUCCESS], SUCCESS), 0);
    },
    RegisterEvent: (_id: number, _target: string, _handler: unknown, callback: (status: number) => void) => {
      setTimeout(() => callback(SUCCESS), 0);
    },
    UnregisterEvent: (_id: number, _target: string, callback: (status: number) => void) => {
      setTimeout(() => callback(SUCCESS), 0);
    },
  };
}

/** Keys and values in two lists that the client fills or hands over. */
function settingsStore(settings: Map<string, unknown>): object {
  return {
    Read: (keys: string[], values: unknown[]) => {
      for (const [key, value] of settings) {
        keys.push(key);
        values.push(value);
      }
    },
    Write: (keys: readonly string[], values: readonly unknown[]) => {
      settings.clear();
      keys.forEach((key, index) => settings.set(key, values[index]));
    },
  };
}
