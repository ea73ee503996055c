/** The page that Excel opens for the ribbon: it only has to start. Every button opens the pane, and none does more. */
import { startOffice } from "../adapters/excel/startOffice";

void startOffice();
