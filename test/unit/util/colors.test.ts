import assert from 'node:assert/strict';
import fc from 'fast-check';
import { contrast, darkSurface, hexColor, lightSurface, markShade, mixed, stableColor, textShade, tint, type Surface } from '../../../src/util/colors';

const surfaces: readonly Surface[] = [lightSurface, darkSurface, { background: '#000000', text: '#ffffff' }, { background: '#ffffff', text: '#292929' }];
const colors = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('Colours', () => {
  it('are read as CSS has them, and nothing else is', () => {
    assert.equal(hexColor('#C0392B'), '#c0392b');
    assert.equal(hexColor(' #f00 '), '#ff0000');
    assert.equal(hexColor('rgb(192, 57, 43)'), '#c0392b');
    assert.equal(hexColor('hsl(0, 100%, 50%)'), '#ff0000');
    assert.equal(hexColor('tomato'), '#ff6347');
    assert.equal(hexColor('#ff000080'), '#ff0000');
    for (const none of [null, '', 'trust', '#12', 'url(x)', 'red;}']) assert.equal(hexColor(none), null, String(none));
  });

  it('have the contrast that WCAG gives them', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
    assert.equal(contrast('#336699', '#336699'), 1);
  });

  it('can be read as words, and seen as marks, on any surface', () => {
    fc.assert(
      fc.property(colors, fc.constantFrom(...surfaces), (color, surface) => {
        assert.ok(contrast(textShade(color, surface), surface.background) >= 4.5);
        assert.ok(contrast(markShade(color, surface), surface.background) >= 3);
      }),
      { numRuns: 50 },
    );
  });

  it('stay as they are where they can be read', () => {
    assert.equal(textShade('#c0392b', lightSurface), '#c0392b');
    assert.notEqual(textShade('#c0392b', darkSurface), '#c0392b');
  });

  it('leave the text readable on their tint', () => {
    fc.assert(
      fc.property(colors, fc.constantFrom(...surfaces), (color, surface) => {
        const tinted = tint(color, surface, 0.3);
        const alpha = parseInt(tinted.slice(7), 16) / 255;
        assert.ok(contrast(mixed(tinted.slice(0, 7), surface.background, alpha), surface.text) >= 4.4);
      }),
      { numRuns: 50 },
    );
  });

  it('are the same for the same name, and differ for most others', () => {
    assert.equal(stableColor('trust'), stableColor('trust'));
    const names = Array.from({ length: 24 }, (_, index) => `theme-${index}`);
    assert.ok(new Set(names.map(stableColor)).size > 10);
  });
});
