/** axe on every screen at 320 px, in English; and nothing that runs out of the pane. */
import { judgeScreens } from "./judgeScreens";
import { NARROW } from "./looks";

judgeScreens(NARROW);
