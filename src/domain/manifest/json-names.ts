import { withVisibleCharacters } from '#src/contract/refused-characters.ts';
import type { Findings } from './findings.ts';
import type { JsonNode } from './json-node.ts';
import { pointerTo } from './pointers.ts';

/**
 * Names that every JavaScript object has already, such as `__proto__`. They are harmless here, but could do damage in
 * other programs that read the manifest.
 */
const reserved = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);

export const isReservedName = (name: string) => reserved.has(name);

/** Names that are given twice in one object, and names that must not be given at all: anywhere in the document. */
export function checkNames(node: JsonNode, pointer: string, findings: Findings): void {
  switch (node.kind) {
    case 'literal':
      return;
    case 'array':
      for (const [index, item] of node.items.entries()) {
        checkNames(item, pointerTo(pointer, index), findings);
      }
      return;
    case 'object': {
      const seen = new Set<string>();
      for (const { name, offset, length, value } of node.members) {
        const at = { pointer: pointerTo(pointer, name), offset, length };
        if (isReservedName(name)) {
          findings.error('reserved-key', at, `No property may be called "${name}". Remove it.`);
        } else if (seen.has(name)) {
          const remedy = 'Keep one of them: it is open which one counts.';
          findings.error(
            'key-twice',
            at,
            `"${withVisibleCharacters(name)}" is given twice in the same object. ${remedy}`,
          );
        }
        seen.add(name);
        if (value !== undefined) checkNames(value, at.pointer, findings);
      }
    }
  }
}
