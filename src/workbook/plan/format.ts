export interface Rule {
  readonly color: string;
  readonly weight: "Hairline" | "Thin" | "Medium";
}

/** How cells look; what is left out stays as it is. Sizes in points, colours as #RRGGBB, number formats in English notation. */
export interface CellFormat {
  readonly numberFormat?: string;
  readonly color?: string;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly above?: Rule;
  readonly below?: Rule;
  /** Between the rows of the area. */
  readonly between?: Rule;
}
