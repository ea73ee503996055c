/** axe on every screen in light, dark and high contrast; and nothing that runs out of the pane. */
import { judgeScreens } from "./judgeScreens";
import { DANISH } from "./looks";

judgeScreens(DANISH);
