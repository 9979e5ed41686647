/** What one language needs whatever the topic; each text is a lexicon (engine/lexicon.ts tells how to read it). */
export interface SharedLexicon {
  /** ISO 3166 code to names, adjectives, capital and leaders of a country. */
  readonly countries: Readonly<Record<string, string>>;
  /** Bodies and formats of more than two countries. */
  readonly multilateral: string;
  /** What such bodies hold; says something only beside one of them. */
  readonly event: string;
  /** Gatherings at which a country is only the host, whoever holds them. */
  readonly hosted: string;
  /** Contests and their results. */
  readonly sport: string;
  /** Crewed launches and landings. */
  readonly launch: string;
  /** Weather, which crosses borders without anybody's dealings. */
  readonly weather: string;
  /** What makes athletes' or cosmonauts' news a matter between two countries. */
  readonly cooperation: string;
  /** Ways to speak of two countries without naming them: where only one is named anywhere, the other is the publisher's own. */
  readonly twosome: string;
  /** What two countries do with each other. */
  readonly contact: string;
  /** Names of agencies and the like that contain a country or city. */
  readonly trap: string;
  /** Words before a place where something happens or passes through, and before one to or from which somebody goes. In Han text: characters. No diacritics. */
  readonly at: readonly string[];
  readonly toward: readonly string[];
  /** Words that join the members of a list, as the folded text has them (no diacritics). */
  readonly joiners: readonly string[];
}
