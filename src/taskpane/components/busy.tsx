import { makeStyles, Spinner } from "@fluentui/react-components";

const useStyles = makeStyles({ busy: { display: "flex", justifyContent: "center", padding: "48px 16px" } });

/** Shown while something loads. What usually loads within a moment would only flicker, so the wheel appears after a while. */
export function Busy({ label }: { readonly label: string }) {
  return (
    <div className={useStyles().busy}>
      <Spinner size="small" delay={300} aria-label={label} />
    </div>
  );
}
