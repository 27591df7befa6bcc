import type { Nullable } from "@univerjs/core";
import { ApiError } from "../rich-api/api-error";

const NAMED: Readonly<Record<string, string>> = {
  aqua: "#00FFFF",
  black: "#000000",
  blue: "#0000FF",
  brown: "#A52A2A",
  cyan: "#00FFFF",
  fuchsia: "#FF00FF",
  gray: "#808080",
  green: "#008000",
  grey: "#808080",
  lightgray: "#D3D3D3",
  lime: "#00FF00",
  magenta: "#FF00FF",
  maroon: "#800000",
  navy: "#000080",
  olive: "#808000",
  orange: "#FFA500",
  pink: "#FFC0CB",
  purple: "#800080",
  red: "#FF0000",
  silver: "#C0C0C0",
  teal: "#008080",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** "#RRGGBB" of a colour as Excel accepts it: "#FFA500", "FFA500" or "orange". */
export function hexColor(color: unknown, location: string): string {
  const text = typeof color === "string" ? color.trim() : "";
  const hex = NAMED[text.toLowerCase()] ?? `#${text.replace(/^#/u, "")}`.toUpperCase();
  if (!/^#[0-9A-F]{6}$/u.test(hex)) throw new ApiError("InvalidArgument", location);
  return hex;
}

/** The grid also keeps colours as "rgb(r, g, b)" and in lower case. */
export function shownColor(rgb: Nullable<string>, fallback: string): string {
  if (!rgb) return fallback;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/u.exec(rgb)?.slice(1);
  return parts ? `#${parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`.toUpperCase() : rgb.toUpperCase();
}
