import type { IBorderData, IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import { ApiError } from "../rich-api/api-error";
import type { Area } from "../sheet/area";
import { hexColor, shownColor } from "../sheet/color";
import type { Sheet } from "../sheet/sheet";
import { NO_LINE, type StyleChange, THIN_LINE, applyStyle, borderLineOf, gridLineOf, uniform } from "../sheet/style";
import { StyledArea } from "./styled-area";

const BORDER_SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type BorderSide = (typeof BORDER_SIDES)[number];

/** The side of the cells on which the grid keeps a border. */
const CELL_SIDE: Readonly<Record<BorderSide, keyof IBorderData>> = {
  EdgeTop: "t",
  EdgeBottom: "b",
  EdgeLeft: "l",
  EdgeRight: "r",
  InsideVertical: "r",
  InsideHorizontal: "b",
  DiagonalDown: "tl_br",
  DiagonalUp: "bl_tr",
};

/** One side of an area, or the lines between its cells. */
export class RangeBorder extends StyledArea {
  constructor(
    sheet: Sheet,
    areas: readonly Area[],
    private readonly side: BorderSide,
  ) {
    super(sheet, areas);
  }

  override get _Id(): string {
    return this.side;
  }

  get SideIndex(): string {
    return this.side;
  }

  get Style(): string | null {
    return this.read((border) => borderLineOf(border?.s ?? NO_LINE).style);
  }

  set Style(style: unknown) {
    if (style === "None") this.write(null, "RangeBorder.style");
    else this.change({ style: String(style) }, "RangeBorder.style");
  }

  get Weight(): string | null {
    return this.read((border) => borderLineOf(border?.s ?? NO_LINE).weight);
  }

  set Weight(weight: unknown) {
    this.change({ weight: String(weight) }, "RangeBorder.weight");
  }

  get Color(): string | null {
    return this.read((border) => shownColor(border?.cl?.rgb, "#000000"));
  }

  set Color(color: unknown) {
    const { s } = this.present();
    this.write({ s, cl: { rgb: hexColor(color, "RangeBorder.color") } }, "RangeBorder.color");
  }

  private change(part: { style?: string; weight?: string }, location: string): void {
    const { s, cl } = this.present();
    const known = borderLineOf(s);
    const line = gridLineOf({ style: part.style ?? known.style, weight: part.weight ?? known.weight });
    if (line === undefined) throw new ApiError("InvalidArgument", location);
    this.write({ s: line, cl }, location);
  }

  /** The line of the first cell; Excel makes a thin black one of a line that is not there yet. */
  private present(): IBorderStyleData {
    const [area] = this.strips();
    const border = area && this.sheet.style(area.row, area.column).bd?.[CELL_SIDE[this.side]];
    return border?.s ? border : { s: THIN_LINE, cl: { rgb: "#000000" } };
  }

  private read<T>(property: (border: Nullable<IBorderStyleData>) => T): T | null {
    const side = CELL_SIDE[this.side];
    const values = new Set(this.strips().map((area) => uniform(this.sheet, area, (style: IStyleData) => property(style.bd?.[side]))));
    if (values.size === 0) return property(undefined);
    const [value = null] = values;
    return values.size === 1 ? value : null;
  }

  private write(border: IBorderStyleData | null, location: string): void {
    const style: StyleChange = { bd: { [CELL_SIDE[this.side]]: border } };
    for (const area of this.strips()) applyStyle(this.sheet, area, style, location);
  }

  /** The cells along the side. */
  private strips(): Area[] {
    return this.areas.map((area) => strip(area, this.side)).filter((area) => area.rows > 0 && area.columns > 0);
  }
}

function strip(area: Area, side: BorderSide): Area {
  switch (side) {
    case "EdgeTop":
      return { ...area, rows: 1 };
    case "EdgeBottom":
      return { ...area, row: area.row + area.rows - 1, rows: 1 };
    case "EdgeLeft":
      return { ...area, columns: 1 };
    case "EdgeRight":
      return { ...area, column: area.column + area.columns - 1, columns: 1 };
    case "InsideVertical":
      return { ...area, columns: area.columns - 1 };
    case "InsideHorizontal":
      return { ...area, rows: area.rows - 1 };
    default:
      return area;
  }
}

export class RangeBorderCollection extends StyledArea {
  override _Items(): readonly RangeBorder[] {
    return BORDER_SIDES.map((side) => new RangeBorder(this.sheet, this.areas, side));
  }

  get Count(): number {
    return BORDER_SIDES.length;
  }

  GetItem(side: unknown): RangeBorder {
    const known = BORDER_SIDES.find((one) => one === side);
    if (!known) throw new ApiError("InvalidArgument", "RangeBorderCollection.getItem");
    return new RangeBorder(this.sheet, this.areas, known);
  }

  GetItemAt(index: number): RangeBorder {
    const item = this._Items()[index];
    if (!item) throw new ApiError("InvalidArgument", "RangeBorderCollection.getItemAt");
    return item;
  }
}
