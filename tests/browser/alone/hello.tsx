/** The smallest pane that Fluent can make: what the real one's size and start are compared with. */
import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

const place = document.getElementById("pane");
if (!place) throw new Error("The page has no place for the pane.");
createRoot(place).render(
  <FluentProvider theme={webLightTheme}>
    <h1>Hello</h1>
    <Button appearance="primary">Hello</Button>
  </FluentProvider>,
);
