import { NormProvider } from "./norm-context";
import { NormView } from "./norm-view";

/** The tab Norm, with the figures of the open workbook that belong to it. */
export default function NormTab() {
  return (
    <NormProvider>
      <NormView />
    </NormProvider>
  );
}
