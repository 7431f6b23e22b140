import { parseXml } from './xml.ts';

describe('the XML of the query protocol', () => {
  test('elements become an object, attributes are passed over, entities are read', () => {
    expect({ ...parseXml('<?xml version="1.0"?><a xmlns="https://x/"><b>1 &lt; 2 &#x41;</b><c/></a>') }).toEqual({
      a: { b: '1 < 2 A', c: '' },
    });
  });

  test.each([
    ['a DTD', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['an unknown entity', '<a>&b;</a>'],
    ['an open element', '<a><b></a>'],
    ['two roots', '<a/><b/>'],
    ['two siblings of one name', '<a><b>1</b><b>2</b></a>'],
    ['text beside elements', '<a>x<b>1</b></a>'],
    ['nothing', ''],
    ['text', 'hello'],
    ['a control character', '<a>&#0;</a>'],
    ['depth without end', '<a>'.repeat(40) + '</a>'.repeat(40)],
  ])('%s is refused', (_, text) => {
    expect(parseXml(text)).toBeUndefined();
  });

  test('an element named __proto__ reaches no prototype', () => {
    const parsed = parseXml('<a><__proto__>1</__proto__></a>');
    expect(({} as Record<string, unknown>)['1']).toBeUndefined();
    expect(Object.getPrototypeOf(parsed!['a'])).toBeNull();
  });
});
