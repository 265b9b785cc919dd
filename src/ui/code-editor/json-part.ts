import { jsonLanguage } from '@codemirror/lang-json';

export const grammar = jsonLanguage.extension;
