/** What has been done, said so that it is seen and heard. */
import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({ message: { marginTop: tokens.spacingVerticalL, maxWidth: "640px" } });

export function Done({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <MessageBar intent="success" className={styles.message} layout="multiline">
      <MessageBarBody role="status">{children}</MessageBarBody>
    </MessageBar>
  );
}
