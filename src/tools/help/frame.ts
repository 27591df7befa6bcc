import { guide as english } from "../../text/guide/en";
import type { Language } from "../../text/language";
import { type GuideTexts, guide as dutch } from "../../text/guide/nl";
import { type Html, html } from "./html";

/** Nothing runs and nothing is fetched from elsewhere. */
const contentSecurityPolicy = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

export const guideText = (language: Language): GuideTexts => (language === "nl" ? dutch : english);

interface Frame {
  readonly language: Language;
  /** File name, the same in both languages. */
  readonly file: string;
  readonly title: string;
  readonly body: Html;
}

/** A whole page of help/nl or help/en. */
export function page({ language, file, title, body }: Frame): string {
  const text = guideText(language);
  const other = language === "nl" ? "en" : "nl";
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="../../assets/icons/icon-32.png" />
        <link rel="stylesheet" href="../help.css" />
      </head>
      <body>
        <header>
          <nav>
            <a href="index.html">${text.help.all}</a>
            <a href="../${other}/${file}" lang="${other}" hreflang="${other}">${text.help.otherLanguage}</a>
          </nav>
        </header>
        <main>${body}</main>
      </body>
    </html> `.source;
}
