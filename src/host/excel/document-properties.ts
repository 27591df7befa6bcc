import { documentPropertiesOf, extrasKey, type DocumentPropertiesState } from "../model/extras";
import { ApiError } from "../rich-api/api-error";
import { ExcelObject } from "./excel-object";

type TextProperty = Exclude<keyof DocumentPropertiesState, "custom" | "creationDate">;

/** What a workbook says of itself. */
export class DocumentProperties extends ExcelObject {
  get Title(): string {
    return this.state.title ?? "";
  }

  set Title(text: unknown) {
    this.change("title", text);
  }

  get Subject(): string {
    return this.state.subject ?? "";
  }

  set Subject(text: unknown) {
    this.change("subject", text);
  }

  get Author(): string {
    return this.state.author ?? "";
  }

  set Author(text: unknown) {
    this.change("author", text);
  }

  get LastAuthor(): string {
    return this.state.lastAuthor ?? "";
  }

  get Keywords(): string {
    return this.state.keywords ?? "";
  }

  set Keywords(text: unknown) {
    this.change("keywords", text);
  }

  get Comments(): string {
    return this.state.comments ?? "";
  }

  set Comments(text: unknown) {
    this.change("comments", text);
  }

  get Category(): string {
    return this.state.category ?? "";
  }

  set Category(text: unknown) {
    this.change("category", text);
  }

  get Manager(): string {
    return this.state.manager ?? "";
  }

  set Manager(text: unknown) {
    this.change("manager", text);
  }

  get Company(): string {
    return this.state.company ?? "";
  }

  set Company(text: unknown) {
    this.change("company", text);
  }

  get CreationDate(): string | null {
    return this.state.creationDate ?? null;
  }

  private get state(): DocumentPropertiesState {
    return documentPropertiesOf(this.session.ctx.state.extras) ?? {};
  }

  private change(name: TextProperty, text: unknown): void {
    if (typeof text !== "string") throw new ApiError("InvalidArgument", `DocumentProperties.${name}`);
    this.session.ctx.state.extras.set(extrasKey.properties, { ...this.state, [name]: text });
  }
}
