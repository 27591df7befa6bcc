import { ApiError } from "../../rich-api/api-error";
import { ChartAxis } from "./chart-axis";
import { ChartObject } from "./chart-object";

const WITHOUT_AXES = /^(Pie|Doughnut|3DPie|BarOfPie|PieOfPie|Sunburst|Treemap)/u;

export class ChartAxes extends ChartObject {
  get CategoryAxis(): ChartAxis {
    return new ChartAxis(this.session, this.chartId, "categoryAxis");
  }

  get ValueAxis(): ChartAxis {
    return new ChartAxis(this.session, this.chartId, "valueAxis");
  }

  GetItem(type: unknown, group: unknown = "Primary"): ChartAxis {
    const known = (type === "Category" || type === "Value") && group === "Primary" && !WITHOUT_AXES.test(this.model.type);
    if (!known) throw new ApiError("InvalidArgument", "ChartAxes.getItem");
    return type === "Category" ? this.CategoryAxis : this.ValueAxis;
  }
}
