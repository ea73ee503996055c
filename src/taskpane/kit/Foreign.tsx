/** A stranger's text → the same as it may be shown: nothing in it steers the screen or turns what stands beside it. */
import { visibleLines } from "../../language/quoting/shown";

export function Foreign({ children }: { readonly children: string }) {
  return <bdi>{visibleLines(children)}</bdi>;
}
