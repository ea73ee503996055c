import { writeWorkbook } from "../../src/adapters/xlsx/write/writeWorkbook";
import { kitchenSink } from "./sink/kitchenSink";
import { sdkObjections } from "./openXmlSdk";
import { writeFileSync } from "node:fs";

test("sdk", async () => {
  const bytes = await writeWorkbook(kitchenSink);
  writeFileSync("/tmp/sink.xlsx", bytes);
  expect(sdkObjections(bytes)).toEqual([]);
});
