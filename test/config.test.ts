import { describe, expect, it } from 'vitest';
import { ConfigError, parseConfig } from '../src/config.ts';

describe('the configuration', () => {
  it('has a meaning for every variable that is not set, and takes empty ones for such', () => {
    const defaults = {
      editions: ['ru', 'be', 'en', 'de', 'es', 'pl', 'zh'],
      backfillPages: 3,
      spacingMs: 1000,
      sourceTimeoutMs: 15_000,
      isSample: false,
    };
    expect(parseConfig({})).toEqual(defaults);
    expect(
      parseConfig({ EDITIONS: '', PUBLIC_URL: ' ', SOURCE_RELAY: '', BACKFILL_PAGES: '', REFRESH_TOKEN: '' }),
    ).toEqual(defaults);
  });

  it('reads what is set', () => {
    expect(
      parseConfig({
        EDITIONS: 'de, RU',
        PUBLIC_URL: 'https://feeds.example/',
        SOURCE_RELAY: 'http://localhost:8080/relay//',
        CONTACT: ' ops@feeds.example ',
        BACKFILL_PAGES: '5',
        SPACING_MS: '0',
        SOURCE_TIMEOUT_MS: '3000',
        SAMPLE_DATA: 'True',
        REFRESH_TOKEN: 'secret',
      }),
    ).toEqual({
      editions: ['ru', 'de'],
      publicUrl: 'https://feeds.example',
      sourceRelay: 'http://localhost:8080/relay',
      contact: 'ops@feeds.example',
      backfillPages: 5,
      spacingMs: 0,
      sourceTimeoutMs: 3000,
      isSample: true,
      refreshToken: 'secret',
    });
  });

  it.each([
    [{ EDITIONS: 'de,xx' }, 'EDITIONS: expected some of ru, be, en, de, es, pl, zh; seen xx'],
    [{ PUBLIC_URL: 'feeds.example' }, 'PUBLIC_URL: expected an http or https URL without query; seen "feeds.example"'],
    [{ SOURCE_RELAY: 'https://relay.example/?to=' }, /^SOURCE_RELAY: expected/],
    [{ BACKFILL_PAGES: '0' }, 'BACKFILL_PAGES: expected a whole number from 1 to 50; seen "0"'],
    [{ SPACING_MS: '1.5' }, /^SPACING_MS: expected a whole number/],
    [{ SPACING_MS: 'fast' }, /seen "fast"$/],
    [{ CONTACT: 5 }, 'CONTACT: expected text, seen another type'],
    [{ REFRESH_TOKEN: 12345 }, /^REFRESH_TOKEN: expected text, seen another type$/],
  ])('refuses %j and names the variable, what was expected and what was seen', (variables, message) => {
    expect(() => parseConfig(variables)).toThrow(ConfigError);
    expect(() => parseConfig(variables)).toThrow(message);
  });
});
