import { usePartStyles } from "./part-styles";

export interface BarLine {
  readonly name: string;
  /** What stands beside the name. */
  readonly amount: string;
  /** How long the bar is, beside the others; nothing below zero. */
  readonly value: number;
  readonly detail?: string | undefined;
}

/** Names with an amount, and a bar below each to compare them. */
export function BarList({ lines }: { readonly lines: readonly BarLine[] }) {
  const styles = usePartStyles();
  const most = Math.max(1, ...lines.map(({ value }) => value));
  return (
    <dl className={styles.list}>
      {lines.map(({ name, amount, value, detail }) => (
        <div key={name} className={styles.row}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.amount}>{amount}</dd>
          {detail !== undefined && <dd className={styles.detail}>{detail}</dd>}
          <dd className={styles.track} aria-hidden="true">
            <div className={styles.bar} style={{ width: `${String((100 * Math.max(0, value)) / most)}%` }} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
