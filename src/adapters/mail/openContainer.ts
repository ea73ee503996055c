/** The bytes of a mail or an archive → what lies in it; null for every other file. */
import { UnreadableError } from "../ooxml/read/limits/unreadable";
import { refuseWhatIsNoZip } from "../ooxml/read/sniff/sniff";
import type { Unpacking } from "../ooxml/read/zip/inflate";
import { mailMeter, type MailMeter } from "./limits";
import type { OpenedContainer } from "./openedContainer";
import { readArchive } from "./readArchive";
import { readEml } from "./readEml";
import { readMsg } from "./readMsg";
import { isTnef, readTnef } from "./readTnef";

/**
 * What is in the file decides, never what it is called.
 *
 * @param meter shared by mails that lie in each other
 * @throws UnreadableError where it is a mail or an archive that cannot be read
 */
export function openContainer(
  bytes: Uint8Array,
  {
    meter = mailMeter(),
    unpacking,
  }: { readonly meter?: MailMeter; readonly unpacking?: Unpacking | undefined } = {},
): OpenedContainer | null {
  if (isTnef(bytes)) {
    return { head: null, text: "", files: readTnef(bytes, meter), mails: [], unopened: [] };
  }
  try {
    refuseWhatIsNoZip(bytes);
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    if (error.reason !== "mail") return null;
    return bytes[0] === 0xd0 ? readMsg(bytes, meter) : readEml(bytes, meter);
  }
  return readArchive(bytes, unpacking);
}
