import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Fragment, type Ref } from "react";

const useStyles = makeStyles({
  formula: {
    ...typographyStyles.body1,
    display: "block",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

/** A formula that breaks between its parts, and within a word only where it must. */
export function Formula({ formula, ref }: { readonly formula: string; readonly ref?: Ref<HTMLElement> }) {
  const parts = formula.split(/(?<=[;,(.])/);
  return (
    <code ref={ref} className={useStyles().formula}>
      {parts.map((part, index) => (
        <Fragment key={index}>
          {part}
          <wbr />
        </Fragment>
      ))}
    </code>
  );
}
