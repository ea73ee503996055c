/** The few things of the client that its typings do not list: its switches and its memory of handlers. */

/** What the client finds where Excel's own process normally stands. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  /** Set by the client. */
  onMessageFromHost?: (text: string) => void;
}

/** The client's own switches: it names the class of each object path, and checks each call's requirement set. */
export function makeStrict(extension: object): void {
  Reflect.set(internalsOf(extension, "_internalConfig"), "appendTypeNameToObjectPathInfo", true);
  Reflect.set(internalsOf(extension, "CommonUtility"), "_doApiNotSupportedCheck", true);
}

/** Makes the client forget the handlers of an earlier host: they would hear of the next one's workbook. */
export function forgetHandlers(extension: object): void {
  Reflect.set(internalsOf(extension, "GenericEventRegistration"), "s_genericEventRegistrations", {});
}

/** A part of the client that its typings do not list. @throws when this version has none */
function internalsOf(namespace: object, name: string): object {
  const part: unknown = Reflect.get(namespace, name);
  if ((typeof part !== "object" && typeof part !== "function") || part === null) {
    throw new Error(`This version of office.js has no ${name}.`);
  }
  return part;
}
