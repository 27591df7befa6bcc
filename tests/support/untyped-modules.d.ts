/** What the tests use of modules that bring no types. */
declare module "jsdom" {
  export class JSDOM {
    constructor(source: string, options?: { readonly contentType?: string });
    readonly window: { readonly document: Document };
  }
}

declare module "*/webpack.config.js" {
  export default function makeConfig(environment: Readonly<Record<string, string>>, options: { readonly mode: string }): Promise<unknown>;
}
