import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { tags } from '@lezer/highlight';

const colour = (role: string) => `var(--mui-palette-${role})`;

/** The colours of a language, by the roles of the console's theme: each reads on its ground in both schemes. */
export const editorColours: Extension = syntaxHighlighting(
  HighlightStyle.define([
    { tag: tags.comment, color: colour('text-secondary'), fontStyle: 'italic' },
    {
      tag: [tags.keyword, tags.operatorKeyword, tags.controlKeyword, tags.definitionKeyword],
      color: colour('accent-text'),
      fontWeight: '500',
    },
    { tag: [tags.string, tags.special(tags.string)], color: colour('successState-text') },
    {
      tag: [tags.number, tags.bool, tags.null, tags.escape],
      color: colour('warningState-text'),
    },
    { tag: tags.propertyName, color: colour('text-primary') },
    { tag: tags.function(tags.definition(tags.variableName)), fontWeight: '600' },
    { tag: tags.invalid, color: colour('dangerState-text') },
  ]),
);
