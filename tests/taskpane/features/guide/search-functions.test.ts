import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { definitions } from "../../../../src/functions/definitions";
import { searchFunctions } from "../../../../src/taskpane/features/guide/search-functions";
import { guide as english } from "../../../../src/text/guide/en";
import { guide as dutch } from "../../../../src/text/guide/nl";

const find = (query: string) => searchFunctions(definitions, dutch.keywords, query, "nl").map(({ id }) => id);
const ids = definitions.map(({ id }) => id);

const anyId = fc.constantFrom(...ids);
/** The same letters with other capitals, accents on vowels, and spaces around. */
const disguised = (word: string) =>
  fc
    .tuple(fc.array(fc.boolean(), { minLength: word.length, maxLength: word.length }), fc.boolean(), fc.constantFrom("", " ", "   "))
    .map(([capitals, accents, space]) => {
      const letters = [...word].map((letter, index) => (capitals[index] ? letter.toUpperCase() : letter.toLowerCase())).join("");
      return space + (accents ? letters.replace(/[aeiou]/gi, "$&\u0301") : letters) + space;
    });

describe("searching a function", () => {
  it("finds it first by its own name, whatever the capitals, accents and spaces", () => {
    fc.assert(
      fc.property(
        anyId.chain((id) => fc.tuple(fc.constant(id), disguised(id))),
        ([id, query]) => {
          expect(find(query)[0]).toBe(id);
        },
      ),
    );
  });

  it("finds it by each of its search words, in both languages", () => {
    for (const id of ids) {
      for (const word of dutch.keywords[id]) expect(find(word), word).toContain(id);
      for (const word of english.keywords[id])
        expect(
          searchFunctions(definitions, english.keywords, word, "en").map((one) => one.id),
          word,
        ).toContain(id);
    }
  });

  it("finds it by part of a compound word", () => {
    expect(find("tarief")).toContain("KOSTEN");
    expect(find("sleutel")).toEqual(expect.arrayContaining(["VERDEEL", "COFINANCIERING"]));
  });

  it("ranks a word in the name above the same word elsewhere", () => {
    expect(find("inwoners")[0]).toBe("INWONERS");
    expect(find("kosten")[0]).toBe("KOSTEN");
    expect(find("uren")[0]).toBe("UREN");
  });

  it("finds all functions, in their own order, without a word to search by", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ .,;:?*()]*$/), (query) => {
        expect(find(query)).toEqual(ids);
      }),
    );
  });

  it("only ever finds fewer functions with more words", () => {
    const word = fc.constantFrom("verdeel", "inwoners", "uren", "bedrag", "rest", "cbs", "gemeente", "xyz", "e", "1");
    fc.assert(
      fc.property(fc.array(word, { maxLength: 4 }), word, (words, more) => {
        const before = find(words.join(" "));
        for (const id of find([...words, more].join(" "))) expect(before).toContain(id);
      }),
    );
  });

  it("answers any text, with functions that exist and each at most once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (query) => {
        const found = find(query);
        expect(new Set(found).size).toBe(found.length);
        for (const id of found) expect(ids).toContain(id);
      }),
    );
  });

  it("finds nothing for a word that occurs nowhere", () => {
    expect(find("paardenvijgen")).toEqual([]);
  });
});
