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
    [{ EDITIONS: 'de,xx' }, 'EDITIONS: expected some of ru, be, en, de, es, pl, zh; seen "de,xx"'],
    [{ EDITIONS: ',' }, 'EDITIONS: expected some of ru, be, en, de, es, pl, zh; seen ","'],
    [{ PUBLIC_URL: 'feeds.example' }, 'PUBLIC_URL: expected an http or https URL; seen "feeds.example"'],
    [
      { PUBLIC_URL: 'https://feeds.example/belta' },
      'PUBLIC_URL: expected an origin without a path; seen "https://feeds.example/belta"',
    ],
    [{ SOURCE_RELAY: 'ftp://relay.example' }, /^SOURCE_RELAY: expected an http or https URL; seen "ftp:/],
    [{ CONTACT: 'Бюро <ops@feeds.example>' }, /^CONTACT: expected printable ASCII, .+; seen "Бюро/],
    [{ BACKFILL_PAGES: '0' }, 'BACKFILL_PAGES: expected a whole number from 1 to 50; seen "0"'],
    [{ BACKFILL_PAGES: '0x10' }, /^BACKFILL_PAGES: expected a whole number/],
    [{ SPACING_MS: '1.5' }, /^SPACING_MS: expected a whole number/],
    [{ SPACING_MS: '1e3' }, /^SPACING_MS: expected a whole number/],
    [{ SPACING_MS: 'fast' }, /seen "fast"$/],
    [{ SAMPLE_DATA: 'maybe' }, 'SAMPLE_DATA: expected one of 1, true, yes, on, 0, false, no, off; seen "maybe"'],
    [{ CONTACT: 5 }, 'CONTACT: expected text, seen another type'],
    [{ REFRESH_TOKEN: 12345 }, /^REFRESH_TOKEN: expected text, seen another type$/],
  ])('refuses %j and names the variable, what was expected and what was seen', (variables, message) => {
    expect(() => parseConfig(variables)).toThrow(ConfigError);
    expect(() => parseConfig(variables)).toThrow(message);
  });

  it.each([
    { REFRESH_TOKEN: 'hush with blanks' },
    { REFRESH_TOKEN: 'hush"' },
    { PUBLIC_URL: 'https://feeds:hush@feeds.example' },
    { SOURCE_RELAY: 'https://feeds:hush@relay.example/' },
    { SOURCE_RELAY: 'feeds:hush@relay.example' },
    { SOURCE_RELAY: 'https://\nfeeds:hush@relay.example' },
    { SOURCE_RELAY: 'https://relay.example/?key=hush' },
    { SOURCE_RELAY: 'https://relay.example/#hush' },
    { SOURCE_RELAY: 'https://relay.example/?' },
  ])('refuses %j without telling the secret', (variables) => {
    const [name = ''] = Object.keys(variables);
    expect(() => parseConfig(variables)).toThrow(new RegExp(`^${name}: expected (?!.*hush)`));
  });

  it('accepts any token that a bearer can send', () => {
    const token = 'aZ09-._~+/==';
    expect(parseConfig({ REFRESH_TOKEN: `${token}\n` }).refreshToken).toBe(token);
  });

  it.each([
    ['1', true],
    ['YES', true],
    ['on', true],
    ['0', false],
    ['off', false],
  ])('reads SAMPLE_DATA=%s as %s', (text, isSample) => {
    expect(parseConfig({ SAMPLE_DATA: text })).toMatchObject({ isSample });
  });
});
