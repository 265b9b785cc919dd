import { describe, expect, test } from 'vitest';
import { mappingPath } from './incoming-mapping-record.ts';
import { systemName } from './system-record.ts';

const brokenRules = (result: ReturnType<typeof mappingPath.safeParse>) =>
  result.error?.issues.map((issue) => (issue.code === 'custom' ? issue.params?.code : issue.code));

describe('the name of a system', () => {
  test.each(['SAP', 'SAP-ERP', 'Händler', 'Ha\u0308ndler', 'x', '東京', 'a'.repeat(60)])(
    'may be "%s"',
    (name) => {
      expect(systemName.parse(name)).toBe(name);
    },
  );

  test.each([
    ['', ['system-name.length']],
    ['a'.repeat(61), ['system-name.length']],
    ['SAP ERP', ['system-name.characters']],
    ['SAP2', ['system-name.characters']],
    ['SAP_ERP', ['system-name.characters']],
    ['👩‍💻'.repeat(30), ['system-name.length', 'system-name.characters']],
  ])('may not be "%s"', (name, rules) => {
    expect(brokenRules(systemName.safeParse(name))).toEqual(rules);
  });

  test('has to be there', () => {
    expect(systemName.safeParse(undefined).error?.issues[0]?.message).toBe('Enter a system name.');
  });
});

describe('the path of a mapping', () => {
  test.each(['/orders', '/a', '/sales-orders/new_1', '/2026/03', `/${'a'.repeat(199)}`])(
    'may be "%s"',
    (path) => {
      expect(mappingPath.parse(path)).toBe(path);
    },
  );

  test.each([
    ['', ['mapping-path.length']],
    ['/', ['mapping-path.length']],
    [`/${'a'.repeat(200)}`, ['mapping-path.length']],
    ['orders', ['mapping-path.leading-slash']],
    ['/Orders', ['mapping-path.characters']],
    ['/orders?x=1', ['mapping-path.characters']],
    ['/../x', ['mapping-path.characters']],
    ['/ä', ['mapping-path.characters']],
    ['/a//b', ['mapping-path.empty-part']],
    ['/orders/', ['mapping-path.empty-part']],
    ['a b/', ['mapping-path.leading-slash', 'mapping-path.characters', 'mapping-path.empty-part']],
  ])('may not be "%s"', (path, rules) => {
    expect(brokenRules(mappingPath.safeParse(path))).toEqual(rules);
  });
});
