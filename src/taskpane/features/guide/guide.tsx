import { makeStyles, SearchBox, tokens, typographyStyles, useAnnounce } from "@fluentui/react-components";
import { useDeferredValue, useEffect, useRef } from "react";
import { definitions } from "../../../functions/definitions";
import { useLanguage, useText } from "../../language/language-context";
import { useNavigation } from "../../navigation/navigation";
import { FunctionGroups } from "./function-groups";
import { FunctionList, rowId } from "./function-list";
import { NothingFound } from "./nothing-found";
import { searchFunctions } from "./search-functions";
import { guideTexts } from "../../../text/guide";

const useStyles = makeStyles({
  guide: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: "12px 16px 24px" },
  intro: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  search: { maxWidth: "none", width: "100%" },
});

/** The start of the pane: what Normplan is for, and its functions to search or to leaf through. */
export default function Guide({ query, onQuery }: { readonly query: string; readonly onQuery: (query: string) => void }) {
  const text = useText(guideTexts);
  const styles = useStyles();
  const { language } = useLanguage();
  const { view, left } = useNavigation();
  const { announce } = useAnnounce();
  const searched = useDeferredValue(query.trim());
  const search = useRef<HTMLInputElement>(null);
  const found = searchFunctions(definitions, text.keywords, searched, language);
  const message = found.length > 0 ? text.found(found.length) : text.notFound(searched);

  useEffect(() => {
    if (left?.name === "function") document.getElementById(rowId(left.id))?.focus();
    else if (!left && view.name === "guide" && view.search) search.current?.focus();
  }, [view, left]);
  useEffect(() => {
    if (searched) announce(message, { batchId: "search" });
  }, [announce, message, searched]);

  return (
    <div className={styles.guide}>
      <p className={styles.intro}>{text.intro}</p>
      <SearchBox
        ref={search}
        className={styles.search}
        aria-label={text.search}
        placeholder={text.searchHint}
        value={query}
        onChange={(_event, data) => onQuery(data.value)}
        dismiss={{ "aria-label": text.clearSearch }}
      />
      {!searched && <FunctionGroups definitions={definitions} />}
      {searched && found.length > 0 && <FunctionList definitions={found} label={message} />}
      {searched && found.length === 0 && (
        <NothingFound
          query={searched}
          onClear={() => {
            onQuery("");
            search.current?.focus();
          }}
        />
      )}
    </div>
  );
}
