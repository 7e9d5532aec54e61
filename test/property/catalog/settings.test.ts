import assert from 'node:assert/strict';
import fc from 'fast-check';
import { indexSettingKeys, indexSettingsOf } from '../../../src/catalog/settings';

describe('the settings of the index', () => {
  it('never throw, whatever is set', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...indexSettingKeys), fc.anything()), (values) => {
        const settings = indexSettingsOf((key) => values[key], () => undefined);
        for (const list of [settings.include, settings.exclude, settings.reader.ignoredThemes]) assert(list.every((each) => typeof each === 'string'));
      }),
    );
  });
});
