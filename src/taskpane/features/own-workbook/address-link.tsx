import { Link, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { showCells } from "../../../workbook/excel/show-cells";
import { WorkFailure } from "../../components/work-failure";
import { useText } from "../../language/language-context";
import { ownWorkbookTexts } from "../../../text/own-workbook";

const useStyles = makeStyles({ link: { overflowWrap: "anywhere", textAlign: "start" } });

/** An address that brings its cells into view. */
export function AddressLink({ address }: { readonly address: string }) {
  const styles = useStyles();
  const text = useText(ownWorkbookTexts);
  const [failure, setFailure] = useState<unknown>(undefined);
  return (
    <>
      <Link
        as="button"
        className={styles.link}
        aria-label={text.showPlace(address)}
        onClick={() => void showCells(address).then(() => setFailure(undefined), setFailure)}
      >
        {address}
      </Link>
      <WorkFailure failure={failure} />
    </>
  );
}
