/** The first screen: what is open decides what it shows. */
import { Button } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { Failure } from "../kit/Failure";
import { usePane } from "../state/PaneContext";
import { Choices } from "./Choices";
import type { Gathering } from "../merge/useGathering";
import type { Opened } from "../state/useOpened";

const FillIn = lazy(() => import("../fillIn/FillIn"));
const OpenSetView = lazy(() => import("../sets/OpenSetView"));
const Trouble = lazy(() => import("./Trouble"));
const Overview = lazy(() => import("../overview/Overview"));

interface StartProps {
  readonly opened: Opened;
  readonly gathering: Gathering;
}

export function Start(props: StartProps) {
  return (
    <>
      {props.opened.trouble !== null && (
        <Suspense fallback={null}>
          <Trouble opened={props.opened} />
        </Suspense>
      )}
      <Shown {...props} />
    </>
  );
}

function Shown({ opened, gathering }: StartProps) {
  const { words } = usePane();
  const { content, readAgain } = opened;
  switch (content.state) {
    case "looking":
      return content.file === null ? (
        <p>{words.lookingAround}</p>
      ) : (
        <p role="status">{words.start.opening(content.file)}</p>
      );
    case "failed":
      return <Failure error={content.error} retry={() => void readAgain()} />;
    case "nothing":
      return <Choices opened={opened} />;
    case "strange":
      return <Choices opened={opened} remark={words.start.notOurs(content.file)} />;
    case "read":
      if (content.found.kind === "form") return <FillIn opened={opened} form={content.found.form} />;
      if (content.found.kind === "overview") {
        return <Overview opened={opened} overview={content.found.overview} gathering={gathering} />;
      }
      if (content.found.kind === "set") return <OpenSetView opened={opened} set={content.found.set} />;
      return (
        <Choices opened={opened}>
          <p>{words.start.ordinary}</p>
          <Button size="small" onClick={() => void readAgain()}>
            {words.start.again}
          </Button>
        </Choices>
      );
  }
}
