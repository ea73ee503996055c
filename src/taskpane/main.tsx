/** Where the pane begins: puts it on the page. */
import { createRoot } from "react-dom/client";
import { App } from "./app/App";

const place = document.getElementById("pane");
if (!place) throw new Error("The page has no place for the pane.");
createRoot(place).render(<App />);
