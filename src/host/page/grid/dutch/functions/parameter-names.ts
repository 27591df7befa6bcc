/** Names of the arguments of the grid's functions; a number behind a name stays. */
const NAMES: Readonly<Record<string, string>> = {
  number: "getal", array: "matrix", value: "waarde", text: "tekst", x: "x", inumber: "complex_getal", settlement: "stortingsdatum", criteria: "criteria", basis: "soort_jaar", maturity: "vervaldatum",
  rate: "rente", cumulative: "cumulatief", alpha: "alfa", probability: "kans", frequency: "frequentie", deg_freedom: "vrijheidsgraden", degFreedom: "vrijheidsgraden", standard_dev: "standaarddeviatie", type: "type",
  database: "database", field: "veld", mean: "gemiddelde", pv: "hw", beta: "bèta", start_date: "begindatum", nper: "aantal_termijnen", redemption: "aflossingsprijs", significance: "veelvoud", places: "posities",
  "known_y's": "y_bekend", "known_x's": "x_bekend", "new_x's": "x_nieuw", lambda: "lambda", serial_number: "serieel_getal", fv: "tw", reference: "verwijzing", ref: "verwijzing", criteria_range: "criteriumbereik",
  criteriaRange: "criteriumbereik", start_num: "begin_getal", range: "bereik", pr: "prijs", logical: "logisch", rows: "rijen", columns: "kolommen", cols: "kolommen", probability_s: "kans_gunstig", end_date: "einddatum",
  issue: "uitgifte", cost: "kosten", salvage: "restwaarde", yld: "rendement", lookup_value: "zoekwaarde", k: "k", life: "levensduur", values: "waarden", match_mode: "overeenkomstmodus", num_digits: "aantal_decimalen",
  number_s: "aantal_gunstig", trials: "experimenten", holidays: "vakantiedagen", pmt: "bet", per: "termijn", discount: "disconto", pad_with: "opvullen_met", number_chosen: "aantal_gekozen", const: "const", find_text: "zoeken_tekst",
  within_text: "in_tekst", num_chars: "aantal_tekens", num_bytes: "aantal_bytes", size: "grootte", quart: "kwartiel", order: "volgorde", tails: "zijden", period: "termijn", start_period: "begin_periode", end_period: "einde_periode",
  guess: "schatting", logical_test: "logische_test", value_if_true: "waarde_als_waar", value_if_false: "waarde_als_onwaar", row_num: "rij_getal", col_num: "kolom_getal", column_num: "kolom_getal", area_num: "bereik_getal",
  lookup_array: "zoeken_matrix", return_array: "matrix_retourneren", lookup_vectorOrArray: "zoekvector", result_vector: "resultaatvector", sort_order: "sorteervolgorde", sort_index: "sorteerindex", if_not_found: "indien_niet_gevonden",
  sum_range: "optelbereik", array_x: "x_matrix", array_y: "y_matrix", regular_expression: "reguliere_expressie", old_text: "oud_tekst", new_text: "nieuw_tekst", instance_num: "rang_getal", delimiter: "scheidingsteken",
  col_delimiter: "kolomscheidingsteken", row_delimiter: "rijscheidingsteken", actual_range: "waarnemingen", expected_range: "verwacht", sample_s: "steekproef_gunstig", number_sample: "grootte_steekproef",
  population_s: "populatie_gunstig", number_pop: "grootte_populatie", number_f: "aantal_ongunstig", z: "z", sigma: "sigma", month: "maand", months: "maanden", method: "methode", weekend: "weekend", return_type: "type_getal",
  days: "dagen", day: "dag", year: "jaar", hour: "uur", minute: "minuut", second: "seconde", shift_amount: "verschuiving", lower_limit: "ondergrens", upper_limit: "bovengrens", step: "stap", base: "grondtal", par: "nominale_waarde",
  factor: "factor", fraction: "breuk", coupon: "coupon", npery: "termijnen_per_jaar", investment: "investering", first_coupon: "eerste_coupon", last_interest: "laatste_rente", first_interest: "eerste_rente", dates: "datums",
  initial_value: "beginwaarde", result: "resultaat", table_array: "tabelmatrix", range_lookup: "benaderen", height: "hoogte", width: "breedte", by_col: "per_kolom", by_array: "matrix_op", ignore: "negeren",
  scan_by_column: "per_kolom_lezen", vector: "vector", wrap_count: "aantal_per_omloop", search_mode: "zoekmodus", function_num: "functie_getal", radix: "grondtal", mode: "modus", angle: "hoek", average_range: "gemiddelde_bereik",
  stats: "statistiek", format: "notatie", decimals: "decimalen", match_end: "tot_einde", ignore_empty: "leeg_negeren", input_range: "invoerbereik", num_rows: "aantal_rijen", num_cols: "aantal_kolommen", date_text: "datum_tekst",
  timestamp: "tijdstempel", unit: "eenheid", date: "datum", time_text: "tijd_tekst", real_num: "reëel_deel", i_num: "imaginair_deel", suffix: "achtervoegsel", from_unit: "van_eenheid", to_unit: "naar_eenheid", calc_method: "berekening",
  date_purchased: "aankoopdatum", first_period: "eerste_termijn", fractional_dollar: "breuk", decimal_dollar: "decimaal", nominal_rate: "nominale_rente", principal: "hoofdsom", schedule: "rentepercentages", finance_rate: "financieringsrente",
  reinvest_rate: "herinvesteringsrente", effect_rate: "effectieve_rente", no_switch: "geen_overgang", info_type: "infotype", error_val: "foutwaarde", value_to_compare: "waarde", lower_value: "ondergrens", upper_value: "bovengrens",
  lower_value_is_inclusive: "met_ondergrens", upper_value_is_inclusive: "met_bovengrens", value_if_error: "waarde_indien_fout", value_if_na: "waarde_als_nb", parameter: "parameter", calculation: "berekening", expression: "expressie",
  default_or_value: "standaard_of_waarde", "row number": "rij_getal", "column number": "kolom_getal", "type of reference": "abs_getal", "style of reference": "A1", "worksheet name": "blad_tekst", index_num: "index_getal", include: "opnemen",
  if_empty: "als_leeg", row_index_num: "rij_index_getal", col_index_num: "kolomindex_getal", url: "adres", link_label: "tekst", source: "bron", alt_text: "alternatieve_tekst", sizing: "grootte", ref_text: "verw_tekst", a: "A1",
  match_type: "criteriumtype_getal", exactly_once: "precies_een_keer", options: "opties", x_num: "x_getal", y_num: "y_getal", min_length: "min_lengte", divisor: "deler", multiple: "veelvoud", dimension: "dimensie", power: "macht",
  numerator: "teller", denominator: "noemer", min: "min", max: "max", whole_number: "geheel_getal", bottom: "laagst", top: "hoogst", form: "vorm", n: "n", m: "m", coefficients: "coëfficiënten", start: "begin", weights: "gewichten",
  additional_values: "extra_waarden", additional_weights: "extra_gewichten", y: "y", data_array: "gegevensmatrix", bins_array: "interval_verw", confidence: "betrouwbaarheid", min_range: "min_bereik", x_range: "x_bereik",
  prob_range: "kansbereik", percent: "percentage", no_commas: "geen_punten", decimal_separator: "decimaal_teken", group_separator: "scheidingsteken", replacement: "vervanging", number_times: "aantal_malen", format_text: "notatie_tekst",
};

/** The name as Dutch Excel writes it, with the number it ends on: `Number 1` becomes getal1. */
export function dutchParameterName(name: string): string {
  const [, word = name, order = ""] = /^(.*?)\s*(\d*)$/u.exec(name.trim()) ?? [];
  return (NAMES[word] ?? NAMES[word.toLowerCase()] ?? word) + order;
}
