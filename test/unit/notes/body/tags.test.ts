import assert from 'node:assert/strict';
import { themesIn } from './markedText';

describe('A hashtag', () => {
  it('holds letters, marks and digits of any script, _, - and /', () => {
    assert.deepEqual(themesIn('#trust #approval/slow #a_b-c #q3 #信頼 #доверие #नमस्ते #e\u0301te\u0301 #١٢م'), [
      'trust',
      'approval/slow',
      'a_b-c',
      'q3',
      '信頼',
      'доверие',
      'नमस्ते',
      'été',
      '١٢م',
    ]);
  });

  it('may have joiners inside, not at its ends', () => {
    assert.deepEqual(themesIn('#می\u200Cخواهم #क\u094D\u200Dष #trust\u200D #\u200Dtrust'), ['می\u200Cخواهم', 'क\u094D\u200Dष', 'trust']);
  });

  it('needs a letter or a mark', () => {
    assert.deepEqual(themesIn('#1 #2026-11-22 #- #_/ # #🙂 #1a'), ['1a']);
    assert.deepEqual(themesIn('#\uFE0F\u20E3 keycap'), []);
  });

  it('stands at the start of a line or of a container’s text, behind white space, an opening bracket, or a highlight', () => {
    assert.deepEqual(themesIn('#a\n#b\u00A0#c\u3000#d (#e [#f 「#g „#h ==said==#i'), ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']);
    assert.deepEqual(themesIn('- #a\n- [ ] #b\n\n> #c\n\n1. > - #d\n\n|#e|#f|\n|-|-|\n|#g|x|\n\n# #h'), ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
  });

  it('is none behind anything else', () => {
    assert.deepEqual(themesIn('C#sharp a#b .#c "#d *#e* )#f /#g &#h; ##i #j#k ==#l== a==#m'), ['j']);
  });

  it('ends where another sign follows', () => {
    assert.deepEqual(themesIn("#trust, #price. #team's (#pay) #a+b #c/"), ['trust', 'price', 'team', 'pay', 'a', 'c']);
  });

  it('is text in code, HTML, comments, link destinations, URLs and when escaped', () => {
    const body = [
      '`#a` ``x ` #b`` <b title=" #c"> <!-- #d --> [text](<a #e> "title #f") ![alt](img.png " #g")',
      '<https://x.org/ #h> https://x.org/(#i) www.x.org/(#j) \\#k [text][ref #l] [[#m]] [[Note #n]]',
      '',
      '```\n#o\n```',
      '',
      '    #p',
      '',
      '<div>\n#q\n</div>',
      '',
      '<!--\n#r\n-->',
      '',
      '[ref #l]: <y #s> "t #t"',
      '',
      '~~~\n\n#u',
    ].join('\n');
    assert.deepEqual(themesIn(body), ['h']);
  });

  it('is a theme in a link’s text and an image’s alternative text', () => {
    assert.deepEqual(themesIn('[see #a](x) ![the #b board](y) [the #c][r] ![the \\] #d][r] [#e]\n\n[r]: z'), ['a', 'b', 'c', 'd', 'e']);
  });

  it('is no theme where the settings say so', () => {
    const settings = { ignoredThemes: ['todo', 'status/*'] };
    assert.deepEqual(themesIn('#todo #status #status/open #trust', { settings }), ['status', 'trust']);
  });

  it('is told again where it stands twice', () => {
    assert.deepEqual(themesIn('#trust and #Trust\n\n#TRUST'), ['trust', 'trust', 'trust']);
  });
});
