import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/core/read/recognise.js';
import { failure } from './register-data.js';

describe('the shape of a register', () => {
  it.each([
    ['site-data', '{"algoritme_versions":[],"organisation_details":[]}'],
    ['site-data', ' {"organisation_details":[{"a":"}"}],"algoritme_versions":['],
    ['listing-copy', '{"algoritmes":[{"id":"1"}],"count":1}'],
    ['listing-copy', '{"count":1,"fetched_at":"2026-08-08T06:20:11Z","algoritmes":['],
    ['api-answer', '{"filter_data":{"organisation":null},"results":[],"total_count":0}'],
    ['record', '{"name":"a","lars":"11111115"}'],
    ['record', '{"id":"11111115","title":"a"}'],
    ['record', '{"id":"11111115","fetched_at":"x","detail":{"lars":"11111115"}}'],
    ['records', '[{"lars":"11111115"}]'],
    ['records', ' [ ] '],
    ['csv', '"algorithm_id","name"\n'],
    ['csv', 'name;lars\r\n'],
    ['manifest', '{"format":"algoritmeregister-snapshot","version":1}'],
  ])('is %s: %s', async (shape, text) => {
    expect(await recognise(text)).toBe(shape);
  });

  it.each([
    ['', 'not-data'],
    [' \n', 'not-data'],
    ['<!doctype html><title>Onderhoud</title>', 'not-data'],
    ['\n <html>', 'not-data'],
    ['{"detail":"Kan algoritme niet vinden."}', 'not-found'],
    ['{"error":"Rate limit exceeded: 25 per 1 minute"}', 'busy'],
    ['{"detail":[{"type":"missing"}]}', 'wrong-shape'],
    ['{}', 'wrong-shape'],
    ['{"type":"FeatureCollection","features":[]}', 'wrong-shape'],
    ['{"format":"iets anders"}', 'wrong-shape'],
    ['[1,2,3]', 'wrong-shape'],
    ['42', 'wrong-shape'],
    ['"tekst"', 'wrong-shape'],
    ['gewone tekst, met een komma', 'wrong-shape'],
    ['a,b,c\n1,2,3', 'wrong-shape'],
    ['{"a":1', 'truncated'],
  ])('is none in %j: %s', async (text, code) => {
    expect((await failure(recognise(text))).code).toBe(code);
  });

  it('names the keys of what it does not know', async () => {
    expect((await failure(recognise('{"type":"x","features":[]}'))).message).toContain('type, features');
  });
});
